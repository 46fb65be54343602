// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/checklist.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/core/result.h"

namespace sl::casework {

/// The rules of checklists as plain functions of values.

/// Any support for the same person, and the strongest step for different persons.
[[nodiscard]] bool needsChecklist(const Answer& answer);

/// Whether a list says what it can say: every group once and in order, a finding and what is visible in
/// agreement, numbered regions with points. Errors: InvalidArgument.
[[nodiscard]] Status checkChecklist(const ChecklistRecord& checklist);

/// The candidate has an answer that counts only with a complete list, and has none.
[[nodiscard]] bool lacksChecklist(const ExaminationRecord& examination,
                                  const QList<ChecklistRecord>& checklists, CandidateId candidate);
[[nodiscard]] int lackingChecklists(const ExaminationRecord& examination,
                                    const QList<ChecklistRecord>& checklists);

/// The lists that count, that of the probe alone first, then in item order, as a seal is taken over them.
[[nodiscard]] QList<ChecklistRecord> inItemOrder(const ExaminationRecord& examination,
                                                 const QList<ChecklistRecord>& checklists);

/// SHA-256 over the canonical JSON of one list, without ids of rows, and of all lists that count, that of the
/// probe alone first, then in item order.
[[nodiscard]] Sha256 hashOf(const ChecklistRecord& checklist);
[[nodiscard]] Sha256 hashOf(const QList<ChecklistRecord>& checklists);

} // namespace sl::casework
