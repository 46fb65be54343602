// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/reportrepository.h"

#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

const QString kSelect = u"SELECT id, search_id, file, sha256, signed_by, created_at, follows, "
                        "outcome_id, reason FROM reports "_s;

ReportRecord readReport(const Statement& row) {
    return {.id = row.id<ReportId>(0),
            .search = row.id<SearchId>(1),
            .file = row.text(2),
            .sha256 = row.hash(3),
            .signedBy = row.text(4),
            .createdAt = row.time(5),
            .follows = row.id<ReportId>(6),
            .outcome = row.id<OutcomeId>(7),
            .reason = row.text(8)};
}

} // namespace

Result<ReportId> ReportRepository::insert(const ReportRecord& report) {
    Statement insert(m_database, u"INSERT INTO reports (search_id, file, sha256, signed_by, created_at, "
                                 "follows, outcome_id, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(report.search)
        .bind(report.file)
        .bind(report.sha256)
        .bind(report.signedBy)
        .bind(report.createdAt);
    insert.bind(report.follows.isValid() ? std::optional(report.follows) : std::nullopt);
    insert.bind(report.outcome.isValid() ? std::optional(report.outcome) : std::nullopt).bind(report.reason);
    return insertRow<ReportId>(insert);
}

Result<ReportRecord> ReportRepository::find(ReportId id) {
    Statement query(m_database, kSelect + u"WHERE id = ?"_s);
    query.bind(id);
    return readOne(query, QString::number(id.value), readReport);
}

Result<ReportRecord> ReportRepository::find(const Sha256& file) {
    Statement query(m_database, kSelect + u"WHERE sha256 = ?"_s);
    query.bind(file);
    return readOne(query, file.hex(), readReport);
}

Result<bool> ReportRepository::holds(const Sha256& file) {
    Statement query(m_database, u"SELECT count(*) FROM reports WHERE sha256 = ?"_s);
    query.bind(file);
    return readCount(query).map([](auto rows) { return rows > 0; });
}

Result<QList<Sha256>> ReportRepository::hashes() {
    Statement query(m_database, u"SELECT sha256 FROM reports ORDER BY id"_s);
    return readAll(query, [](const Statement& row) { return row.hash(0); });
}

Result<QList<ReportRecord>> ReportRepository::ofSearch(SearchId search) {
    Statement query(m_database, kSelect + u"WHERE search_id = ? ORDER BY id"_s);
    query.bind(search);
    return readAll(query, readReport);
}

Result<qint64> ReportRepository::addDelivery(const Delivery& delivery) {
    Statement insert(m_database, u"INSERT INTO deliveries (report_id, file, replaces) VALUES (?, ?, ?)"_s);
    insert.bind(delivery.report).bind(delivery.file).bind(delivery.replaces);
    SL_CHECK(insert.run());
    return insert.insertedId();
}

Status ReportRepository::removeDelivery(qint64 id) {
    Statement remove(m_database, u"DELETE FROM deliveries WHERE id = ?"_s);
    return remove.bind(id).run();
}

Result<QList<Delivery>> ReportRepository::deliveries() {
    Statement query(m_database, u"SELECT id, report_id, file, replaces FROM deliveries ORDER BY id"_s);
    return readAll(query, [](const Statement& row) {
        return Delivery{row.integer(0), row.id<ReportId>(1), row.text(2), row.hash(3)};
    });
}

} // namespace sl::store
