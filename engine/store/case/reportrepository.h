// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"
#include "engine/store/connection/database.h"

#include <QList>

namespace sl::store {

/// An exported file that may not be in its place yet.
struct Delivery {
    qint64 id = 0;
    ReportId report;
    QString file;    ///< absolute
    Sha256 replaces; ///< of the file that was there when the report was made; null: there was none
};

/// Reports exported from a case: append-only. Their deliveries go when they are done.
class ReportRepository {
public:
    explicit ReportRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Result<ReportId> insert(const ReportRecord& report); ///< `report.id` is ignored
    [[nodiscard]] Result<ReportRecord> find(ReportId id);              ///< NotFound
    [[nodiscard]] Result<ReportRecord> find(const Sha256& file);       ///< NotFound
    [[nodiscard]] Result<bool> holds(const Sha256& file); ///< understands every version of the schema
    [[nodiscard]] Result<QList<Sha256>> hashes();         ///< of all files, likewise
    [[nodiscard]] Result<QList<ReportRecord>> ofSearch(SearchId search); ///< as created

    /// Expects the transaction that records the report; `delivery.id` is ignored.
    [[nodiscard]] Result<qint64> addDelivery(const Delivery& delivery);
    [[nodiscard]] Status removeDelivery(qint64 id);
    [[nodiscard]] Result<QList<Delivery>> deliveries(); ///< oldest first

private:
    Database& m_database;
};

} // namespace sl::store
