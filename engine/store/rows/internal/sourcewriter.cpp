// SPDX-License-Identifier: Apache-2.0
#include "engine/store/rows/internal/sourcewriter.h"

#include "engine/store/connection/internal/rows.h"

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
        SL_TRY(m_row, RawStatement::prepare(m_database, table.select() + table.whereKey()));
        m_table = &table;
    }
    SL_CHECK(m_row->bind(key));
    SL_TRY(const bool isThere, m_row->next());
    Statement forget(m_database, u"UPDATE row_sources SET salt = NULL "
                                 "WHERE record = ? AND row = ? AND salt IS NOT NULL"_s);
    forget.bind(QString::fromUtf8(table.name)).bind(QString::fromUtf8(name));
    SL_CHECK(forget.run());
    if (!isThere)
        return forget.changedRows() == 0 ? Status() : insert(table, name, {}, {});
    const auto salt = newSalt();
    return insert(table, name, digestRow(table, *m_row, salt), salt);
}

Status SourceWriter::writeAll(const RowTable& table) {
    SL_TRY(auto rows, RawStatement::prepare(m_database, table.select()));
    for (;;) {
        SL_TRY(const bool more, rows.next());
        if (!more)
            return {};
        const auto salt = newSalt();
        SL_CHECK(insert(table, table.keyOf(rows), digestRow(table, rows, salt), salt));
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
