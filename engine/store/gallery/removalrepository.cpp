// SPDX-License-Identifier: Apache-2.0
#include "engine/store/gallery/removalrepository.h"

#include "engine/store/connection/internal/rows.h"

#include <QJsonArray>

namespace sl::store {
namespace {

UnfinishedRemoval readRemoval(const Statement& row) {
    UnfinishedRemoval removal;
    removal.id = row.integer(0);
    for (const auto& portrait : row.array(1))
        removal.portraits.append(PortraitId{portrait.toInteger()});
    for (const auto& photograph : row.array(2)) {
        if (const auto hash = Sha256::fromHex(photograph.toString()))
            removal.photographs.append(*hash);
    }
    return removal;
}

} // namespace

Result<qint64> RemovalRepository::add(const UnfinishedRemoval& removal) {
    QJsonArray portraits, photographs;
    for (const PortraitId portrait : removal.portraits)
        portraits.append(portrait.value);
    for (const Sha256& photograph : removal.photographs)
        photographs.append(photograph.hex());
    Statement insert(m_database, u"INSERT INTO removals (portraits, photographs) VALUES (?, ?)"_s);
    SL_CHECK(insert.bind(portraits).bind(photographs).run());
    return insert.insertedId();
}

Status RemovalRepository::remove(qint64 id) {
    Statement remove(m_database, u"DELETE FROM removals WHERE id = ?"_s);
    return remove.bind(id).run();
}

Result<QList<UnfinishedRemoval>> RemovalRepository::all() {
    Statement query(m_database, u"SELECT id, portraits, photographs FROM removals ORDER BY id"_s);
    return readAll(query, readRemoval);
}

} // namespace sl::store
