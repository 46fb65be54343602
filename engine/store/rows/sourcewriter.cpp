// SPDX-License-Identifier: Apache-2.0
#include "engine/store/rows/internal/sourcewriter.h"

#include "engine/store/connection/rows.h"

#include <QRandomGenerator>

namespace sl::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSaltBytes = 16;

QByteArray newSalt() {
    QByteArray salt(kSaltBytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    return salt;
}

} // namespace

Status SourceWriter::write(const RowTable& table, const QByteArray& name, const std::vector<RawValue>& key) {
    if (m_table != &table) {
        auto row = RawStatement::prepare(m_database, table.select() + table.whereKey());
        if (!row)
            return fail(row);
        m_row = std::move(*row);
        m_table = &table;
    }
    if (const auto bound = m_row->bind(key); !bound)
        return bound;
    const auto isThere = m_row->next();
    if (!isThere)
        return fail(isThere);
    Statement forget(m_database, u"UPDATE row_sources SET salt = NULL "
                                 "WHERE record = ? AND row = ? AND salt IS NOT NULL"_s);
    forget.bind(QString::fromUtf8(table.name)).bind(QString::fromUtf8(name));
    if (const auto forgotten = forget.run(); !forgotten)
        return forgotten;
    if (!*isThere)
        return forget.changedRows() == 0 ? Status() : insert(table, name, {}, {});
    const auto salt = newSalt();
    return insert(table, name, digestRow(table, *m_row, salt), salt);
}

Status SourceWriter::writeAll(const RowTable& table) {
    auto rows = RawStatement::prepare(m_database, table.select());
    if (!rows)
        return fail(rows);
    for (;;) {
        const auto more = rows->next();
        if (!more)
            return fail(more);
        if (!*more)
            return {};
        const auto salt = newSalt();
        const auto written = insert(table, table.keyOf(*rows), digestRow(table, *rows, salt), salt);
        if (!written)
            return written;
    }
}

Status SourceWriter::insert(const RowTable& table, const QByteArray& name, const RowDigest& content,
                            const QByteArray& salt) {
    Statement line(m_database, u"INSERT INTO row_sources (sequence, record, row, digest, fields, salt) "
                               "VALUES (?, ?, ?, ?, ?, ?)"_s);
    line.bind(m_sequence).bind(QString::fromUtf8(table.name)).bind(QString::fromUtf8(name));
    if (content.digest.isEmpty())
        line.bindNull().bindNull().bindNull();
    else
        line.bind(content.digest).bind(content.fields).bind(salt);
    ++m_lines;
    return line.run();
}

} // namespace sl::store
