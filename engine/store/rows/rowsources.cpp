// SPDX-License-Identifier: Apache-2.0
#include "engine/store/rows/rowsources.h"

#include "engine/store/connection/internal/rows.h"
#include "engine/store/rows/internal/rowcheck.h"
#include "engine/store/rows/internal/sourcewriter.h"
#include "engine/store/rows/internal/uncovered.h"

#include <QCryptographicHash>

namespace sl::store {
namespace {

using namespace Qt::StringLiterals;

QByteArray sized(const QByteArray& bytes) {
    return QByteArray::number(bytes.size()) + ':' + bytes;
}

} // namespace

Result<bool> RowSources::areKept() {
    return m_database.integer(u"SELECT count(*) FROM sqlite_master WHERE name = 'row_sources'"_s)
        .map([](qint64 tables) { return tables > 0; });
}

Result<bool> RowSources::areMissing() {
    return m_database
        .integer(u"SELECT EXISTS (SELECT 1 FROM audit) AND NOT EXISTS (SELECT 1 FROM row_sources) "
                 "AND NOT EXISTS (SELECT 1 FROM audit WHERE rows IS NOT NULL)"_s)
        .map([](qint64 missing) { return missing != 0; });
}

Result<Sha256> RowSources::digestOf(qint64 sequence) {
    Statement query(m_database, u"SELECT record, row, digest, fields FROM row_sources WHERE sequence = ? "
                                "ORDER BY record, row"_s);
    query.bind(sequence);
    QCryptographicHash hasher(QCryptographicHash::Sha256);
    bool isEmpty = true;
    SL_CHECK(readEach(query, [&](const Statement& line) {
        isEmpty = false;
        hasher.addData(sized(line.text(0).toUtf8()) + sized(line.text(1).toUtf8()));
        for (const int column : {2, 3})
            hasher.addData(line.isNull(column) ? QByteArray("-") : sized(line.bytes(column)));
        return true;
    }));
    return isEmpty ? Sha256() : Sha256::fromHasher(hasher);
}

Result<QStringList> RowSources::tablesOf(qint64 sequence) {
    Statement query(m_database, u"SELECT DISTINCT record FROM row_sources WHERE sequence = ?"_s);
    query.bind(sequence);
    return readAll(query, [](const Statement& line) { return line.text(0); });
}

Result<QString> RowSources::needsSignature(qint64 sequence) {
    Statement query(m_database, u"SELECT record, max(digest IS NULL) FROM row_sources WHERE sequence = ? "
                                "GROUP BY record"_s);
    query.bind(sequence);
    QString table;
    SL_CHECK(readEach(query, [&](const Statement& lines) {
        if (lines.flag(1) || !isUnattended(lines.text(0)))
            table = lines.text(0);
        return table.isEmpty();
    }));
    return table;
}

Result<qint64> RowSources::withoutEntry() {
    return m_database.integer(u"SELECT count(*) FROM row_sources WHERE sequence NOT IN "
                              "(SELECT sequence FROM audit)"_s);
}

Result<qint64> RowSources::countCurrent(qint64 sequence) {
    Statement query(m_database,
                    u"SELECT count(*) FROM row_sources WHERE sequence = ? AND salt IS NOT NULL"_s);
    query.bind(sequence);
    return readOne(query, {}, [](const Statement& row) { return row.integer(0); });
}

Result<qint64> RowSources::writeAll(qint64 sequence) {
    SL_TRY(const auto tables, coveredTables(m_database));
    SourceWriter writer(m_database, sequence);
    for (const auto& table : tables.tables)
        SL_CHECK(writer.writeAll(table));
    return writer.lines();
}

Result<std::optional<AlteredRow>> RowSources::firstAltered(const CancelToken& cancel) {
    return RowCheck(m_database, cancel).first();
}

Result<std::optional<AlteredRow>> RowSources::altered(const char* table, const QByteArray& key) {
    const auto tables = coveredTables(m_database);
    if (!tables)
        return fail(tables);
    const auto* known = tables->find(table);
    if (!known)
        return fail(ErrorCode::DatabaseFailed, m_database.file(), QString::fromUtf8(table));
    return RowCheck(m_database, CancelToken()).ofRow(*known, {RawValue::text(key)});
}

} // namespace sl::store
