// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/checklistrecord.h"
#include "engine/store/connection/database.h"

namespace sl::store {

/// The checklists of examinations in a case database. Append-only, the latest to an item counts; triggers
/// refuse to change or delete one, and to add one to a submitted examination.
class ChecklistRepository {
public:
    explicit ChecklistRepository(Database& database) : m_database(database) {}

    /// Expects a transaction. Errors: NotPermitted (submitted), DatabaseFailed (not an item of it).
    [[nodiscard]] Status append(const ChecklistRecord& checklist);
    /// Those that count: that of the probe alone, if there is one, then by candidate.
    [[nodiscard]] Result<QList<ChecklistRecord>> ofExamination(ExaminationId id);
    /// Every one that was ever saved, in order.
    [[nodiscard]] Result<QList<ChecklistRecord>> history(ExaminationId id);

private:
    Database& m_database;
};

} // namespace sl::store
