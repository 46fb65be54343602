// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/reportrepository.h"

#include "engine/store/connection/rows.h"

namespace sl::store {
namespace {

const QString kSelect =
    QStringLiteral("SELECT id, search_id, file, sha256, signed_by, created_at, follows FROM reports ");

ReportRecord readReport(const Statement& row) {
    return {row.id<ReportId>(0), row.id<SearchId>(1), row.text(2),        row.hash(3),
            row.text(4),         row.time(5),         row.id<ReportId>(6)};
}

} // namespace

Result<ReportId> ReportRepository::insert(const ReportRecord& report) {
    Statement insert(m_database,
                     QStringLiteral("INSERT INTO reports (search_id, file, sha256, signed_by, created_at, "
                                    "follows) VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(report.search)
        .bind(report.file)
        .bind(report.sha256)
        .bind(report.signedBy)
        .bind(report.createdAt);
    insert.bind(report.follows.isValid() ? std::optional(report.follows) : std::nullopt);
    return insertRow<ReportId>(insert);
}

Result<ReportRecord> ReportRepository::find(ReportId id) {
    Statement query(m_database, kSelect + QStringLiteral("WHERE id = ?"));
    query.bind(id);
    return readOne(query, QString::number(id.value), readReport);
}

Result<ReportRecord> ReportRepository::find(const Sha256& file) {
    Statement query(m_database, kSelect + QStringLiteral("WHERE sha256 = ?"));
    query.bind(file);
    return readOne(query, file.hex(), readReport);
}

Result<bool> ReportRepository::holds(const Sha256& file) {
    Statement query(m_database, QStringLiteral("SELECT count(*) FROM reports WHERE sha256 = ?"));
    query.bind(file);
    return readCount(query).map([](auto rows) { return rows > 0; });
}

Result<QList<ReportRecord>> ReportRepository::ofSearch(SearchId search) {
    Statement query(m_database, kSelect + QStringLiteral("WHERE search_id = ? ORDER BY id"));
    query.bind(search);
    return readAll(query, readReport);
}

} // namespace sl::store
