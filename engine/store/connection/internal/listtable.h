// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/store/connection/internal/rows.h"

#include <QList>

namespace sl::store {

/// An ordered list of rows that belong to another row, in a table (OWNER_id, position, ITEM_id).
struct ListTable {
    QString table, owner, item; ///< "probe_faces", "probe_id", "face_id"
};

template <class ItemId>
[[nodiscard]] Status insertList(Database& database, const ListTable& list, qint64 owner,
                                const QList<ItemId>& items) {
    Statement insert(database, u"INSERT INTO %1 (%2, position, %3) VALUES (?, ?, ?)"_s.arg(
                                   list.table, list.owner, list.item));
    for (qsizetype i = 0; i < items.size(); ++i) {
        SL_CHECK(insert.bind(owner).bind(static_cast<qint64>(i)).bind(items.at(i)).run());
    }
    return {};
}

template <class ItemId>
[[nodiscard]] Result<QList<ItemId>> readList(Database& database, const ListTable& list, qint64 owner) {
    Statement query(database, u"SELECT %1 FROM %2 WHERE %3 = ? ORDER BY position"_s.arg(list.item, list.table,
                                                                                        list.owner));
    query.bind(owner);
    return readAll(query, [](const Statement& row) { return row.id<ItemId>(0); });
}

} // namespace sl::store
