// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"
#include "engine/store/connection/database.h"

#include <QList>

namespace sl::store {

/// The workspace database's index of second and third examinations that wait; the case databases hold the
/// facts.
class ReviewQueueRepository {
public:
    explicit ReviewQueueRepository(Database& database) : m_database(database) {}

    /// Adds the entry or replaces the one of the same case and examination.
    [[nodiscard]] Status put(const QueueEntry& entry);
    [[nodiscard]] Status remove(const QString& caseNumber, ExaminationId examination); ///< also when absent
    [[nodiscard]] Status removeCase(const QString& caseNumber);                        ///< before a rebuild
    [[nodiscard]] Result<QueueEntry> find(const QString& caseNumber, ExaminationId examination); ///< NotFound
    [[nodiscard]] Result<QList<QueueEntry>> all(); ///< oldest first

private:
    Database& m_database;
};

} // namespace sl::store
