// SPDX-License-Identifier: Apache-2.0
#include "engine/store/rows/internal/rowtables.h"

#include "engine/store/connection/internal/rows.h"
#include "engine/store/rows/internal/rawstatement.h"
#include "engine/store/rows/internal/uncovered.h"

#include <algorithm>

namespace sl::store {
namespace {

using namespace Qt::StringLiterals;

QByteArray quoted(const QByteArray& name) {
    return '"' + QByteArray(name).replace('"', "\"\"") + '"';
}

QByteArray listed(const QByteArrayList& names) {
    QByteArrayList all;
    for (const auto& name : names)
        all.append(quoted(name));
    return all.join(", ");
}

struct Column {
    QByteArray name;
    int key = 0; ///< its place in the primary key, from 1; 0: not part of it
};

Result<QList<Column>> columnsOf(Database& database, const QByteArray& table) {
    Statement query(database, u"SELECT name, pk FROM pragma_table_info(?) ORDER BY cid"_s);
    query.bind(QString::fromUtf8(table));
    return readAll(query, [](const Statement& row) { return Column{row.text(0).toUtf8(), row.number(1)}; });
}

/// The columns of a table's first unique constraint: what names a row where there is no primary key.
Result<QByteArrayList> uniqueColumns(Database& database, const QByteArray& table) {
    Statement query(database,
                    u"SELECT info.name FROM pragma_index_info((SELECT name FROM pragma_index_list(?) "
                    "WHERE origin = 'u' ORDER BY seq DESC LIMIT 1)) AS info ORDER BY info.seqno"_s);
    query.bind(QString::fromUtf8(table));
    return readAll(query, [](const Statement& row) { return row.text(0).toUtf8(); })
        .map([](const QList<QByteArray>& names) { return QByteArrayList(names); });
}

Result<QByteArrayList> keyOf(Database& database, const QByteArray& table, const QList<Column>& columns) {
    QList<Column> key;
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(key),
                 [](const Column& column) { return column.key > 0; });
    std::sort(key.begin(), key.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
    if (key.isEmpty())
        return uniqueColumns(database, table);
    QByteArrayList names;
    for (const auto& column : key)
        names.append(column.name);
    return names;
}

Result<RowTable> readTable(Database& database, const QByteArray& name) {
    SL_TRY(const auto columns, columnsOf(database, name));
    SL_TRY(const auto key, keyOf(database, name, columns));
    if (key.isEmpty())
        return fail(ErrorCode::DatabaseFailed, database.file(),
                    u"no key names a row of %1"_s.arg(QString::fromUtf8(name)));
    RowTable table{name, {}, {}, key, std::vector<int>(size_t(key.size()))};
    for (int place = 0; place < columns.size(); ++place) {
        const auto& column = columns.at(place).name;
        if (const auto in = key.indexOf(column); in >= 0)
            table.keyPlaces[size_t(in)] = place;
        if (isUncovered(name, column))
            continue;
        table.columns.append(column);
        table.places.push_back(place);
    }
    return table;
}

} // namespace

QByteArray RowTable::select() const {
    return "SELECT " + listed(columns) + ", " + listed(keyColumns) + " FROM " + quoted(name);
}

QByteArray RowTable::whereKey() const {
    QByteArrayList parts;
    for (const auto& column : keyColumns)
        parts.append(quoted(column) + " = ?");
    return " WHERE " + parts.join(" AND ");
}

QByteArray RowTable::keyOf(const RawStatement& row) const {
    std::vector<RawValue> key;
    for (int i = 0; i < int(keyColumns.size()); ++i)
        key.push_back(row.value(int(columns.size()) + i));
    return quotedKey(key);
}

const RowTable* RowTables::find(const char* name) const {
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const RowTable& table) { return table.name == name; });
    return found == tables.end() ? nullptr : &*found;
}

Result<RowTables> coveredTables(Database& database) {
    Statement query(database, u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s);
    SL_TRY(const auto names, readAll(query, [](const Statement& row) { return row.text(0).toUtf8(); }));
    RowTables all;
    for (const auto& name : names) {
        if (isUncovered(name))
            continue;
        SL_TRY(auto table, readTable(database, name));
        all.tables.push_back(std::move(table));
    }
    return all;
}

} // namespace sl::store
