// SPDX-License-Identifier: Apache-2.0
#include "engine/store/rows/internal/rowcheck.h"

#include "engine/store/connection/internal/rows.h"

#include <set>

namespace sl::store {
namespace {

using namespace Qt::StringLiterals;
using Kind = AlteredRow::Kind;

constexpr qint64 kLookEvery = 1024; ///< rows, for the cancel token

} // namespace

Result<std::optional<AlteredRow>> RowCheck::first() {
    SL_TRY(const auto tables, coveredTables(m_database));
    for (const auto& table : tables.tables) {
        auto found = inTable(table);
        if (!found || *found)
            return found;
    }
    SL_TRY(const auto current,
           m_database.integer(u"SELECT count(*) FROM row_sources WHERE salt IS NOT NULL"_s));
    return current == m_rows ? forgotten() : missing(tables);
}

RowCheck::Found RowCheck::ofRow(const RowTable& table, const std::vector<RawValue>& key) {
    auto row = RawStatement::prepare(m_database, table.select() + table.whereKey());
    if (!row)
        return fail(row);
    if (const auto bound = row->bind(key); !bound)
        return fail(bound);
    const auto isThere = row->next();
    if (!isThere)
        return fail(isThere);
    const auto record = QString::fromUtf8(table.name);
    const auto name = QString::fromUtf8(quotedKey(key));
    if (*isThere)
        return atRow(table, *row, name);
    Statement query(m_database, u"SELECT digest IS NOT NULL FROM row_sources WHERE record = ? AND row = ? "
                                "ORDER BY sequence DESC LIMIT 1"_s);
    query.bind(record).bind(name);
    const auto expected = readFirst(query, [](const Statement& line) { return line.flag(0); });
    if (!expected)
        return fail(expected);
    return expected->value_or(false) ? Found(AlteredRow{Kind::Missing, record, name, {}})
                                     : Found(std::nullopt);
}

RowCheck::Found RowCheck::forgotten() {
    Statement query(m_database,
                    u"SELECT record, row FROM row_sources line WHERE digest IS NOT NULL AND salt IS NULL "
                    "AND NOT EXISTS (SELECT 1 FROM row_sources later WHERE later.record = line.record "
                    "AND later.row = line.row AND later.sequence > line.sequence) LIMIT 1"_s);
    return readFirst(query, [](const Statement& line) {
        return AlteredRow{Kind::Missing, line.text(0), line.text(1), {}};
    });
}

RowCheck::Found RowCheck::inTable(const RowTable& table) {
    SL_TRY(auto rows, RawStatement::prepare(m_database, table.select()));
    for (;;) {
        SL_TRY(const bool more, rows.next());
        if (!more)
            return std::nullopt;
        if (m_rows % kLookEvery == 0 && m_cancel.isCancelled())
            return fail(ErrorCode::Cancelled, m_database.file());
        auto found = atRow(table, rows, QString::fromUtf8(table.keyOf(rows)));
        if (!found || *found)
            return found;
        ++m_rows;
    }
}

RowCheck::Found RowCheck::atRow(const RowTable& table, const RawStatement& row, const QString& name) {
    const QString record = QString::fromUtf8(table.name);
    Statement query(m_database, u"SELECT digest, fields, salt FROM row_sources WHERE record = ? AND row = ? "
                                "ORDER BY sequence DESC LIMIT 1"_s);
    query.bind(record).bind(name);
    struct Line {
        RowDigest content;
        QByteArray salt;
    };
    SL_TRY(const auto line, readFirst(query, [](const Statement& found) {
               return Line{{found.bytes(0), found.bytes(1)}, found.bytes(2)};
           }));
    if (!line)
        return AlteredRow{Kind::Unsourced, record, name, {}};
    if (line->content.digest.isEmpty())
        return AlteredRow{Kind::Kept, record, name, {}};
    const auto compared = compareRow(table, row, line->salt, line->content);
    if (compared.isSame)
        return std::nullopt;
    return AlteredRow{Kind::Altered, record, name, QString::fromUtf8(compared.column)};
}

RowCheck::Found RowCheck::missing(const RowTables& tables) {
    std::set<std::pair<QString, QString>> seen;
    for (const auto& table : tables.tables) {
        SL_TRY(auto rows, RawStatement::prepare(m_database, table.select()));
        for (;;) {
            SL_TRY(const bool more, rows.next());
            if (!more)
                break;
            seen.emplace(QString::fromUtf8(table.name), QString::fromUtf8(table.keyOf(rows)));
        }
    }
    std::optional<AlteredRow> found;
    Statement query(m_database,
                    u"SELECT record, row, sequence < (SELECT max(sequence) FROM row_sources later "
                    "WHERE later.record = line.record AND later.row = line.row) "
                    "FROM row_sources line WHERE salt IS NOT NULL"_s);
    SL_CHECK(readEach(query, [&](const Statement& line) {
        if (line.flag(2))
            found =
                AlteredRow{Kind::Altered, u"row_sources"_s, line.text(0) + u' ' + line.text(1), u"salt"_s};
        else if (!seen.contains({line.text(0), line.text(1)}))
            found = AlteredRow{Kind::Missing, line.text(0), line.text(1), {}};
        return !found;
    }));
    return found ? Found(found) : Found(AlteredRow{Kind::Altered, u"row_sources"_s, {}, {}});
}

} // namespace sl::store
