// SPDX-License-Identifier: Apache-2.0
#include "engine/store/reportrepository.h"

#include "engine/store/rows.h"

namespace sl::store {
namespace {

const QString kSelect =
    QStringLiteral("SELECT id, search_id, file, sha256, signed_by, created_at FROM reports ");

ReportRecord readReport(const Statement& row) {
    return {row.id<ReportId>(0), row.id<SearchId>(1), row.text(2), row.hash(3), row.text(4), row.time(5)};
}

} // namespace

Result<ReportId> ReportRepository::insert(const ReportRecord& report) {
    Statement insert(m_database,
                     QStringLiteral("INSERT INTO reports (search_id, file, sha256, signed_by, created_at) "
                                    "VALUES (?, ?, ?, ?, ?)"));
    insert.bind(report.search)
        .bind(report.file)
        .bind(report.sha256)
        .bind(report.signedBy)
        .bind(report.createdAt);
    return insertRow<ReportId>(insert);
}

Result<ReportRecord> ReportRepository::find(ReportId id) {
    Statement query(m_database, kSelect + QStringLiteral("WHERE id = ?"));
    query.bind(id);
    return readOne(query, QString::number(id.value), readReport);
}

Result<QList<ReportRecord>> ReportRepository::ofSearch(SearchId search) {
    Statement query(m_database, kSelect + QStringLiteral("WHERE search_id = ? ORDER BY id"));
    query.bind(search);
    return readAll(query, readReport);
}

} // namespace sl::store
