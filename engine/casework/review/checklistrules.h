// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/checklistrecord.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/core/result.h"

#include <QDate>

namespace sl::casework {

/// The rules of checklists as plain functions of values.

/// Any support for the same person, and the strongest step for different persons.
[[nodiscard]] bool needsChecklist(const Answer& answer);

/// Every group is said: of the probe alone whether it is visible, of a comparison what was found.
[[nodiscard]] bool isComplete(const ChecklistRecord& checklist);
[[nodiscard]] int unsaid(const ChecklistRecord& checklist); ///< groups that are not

/// Whether a list says what it can say: every group once and in order, a finding and what is visible in
/// agreement, numbered regions with points. Errors: InvalidArgument.
[[nodiscard]] Status checkChecklist(const ChecklistRecord& checklist);

/// The list to this candidate (an invalid one: the probe alone); null when there is none.
[[nodiscard]] const ChecklistRecord* checklistTo(const QList<ChecklistRecord>& checklists,
                                                 CandidateId candidate);

/// The candidate has an answer that counts only with a complete list, and has none.
[[nodiscard]] bool lacksChecklist(const ExaminationRecord& examination,
                                  const QList<ChecklistRecord>& checklists, CandidateId candidate);
[[nodiscard]] int lackingChecklists(const ExaminationRecord& examination,
                                    const QList<ChecklistRecord>& checklists);

/// SHA-256 over the canonical JSON of one list, without ids of rows, and of all lists that count, that of the
/// probe alone first, then in item order.
[[nodiscard]] Sha256 hashOf(const ChecklistRecord& checklist);
[[nodiscard]] Sha256 hashOf(const QList<ChecklistRecord>& checklists);

/// Hair and facial hair: they change within a year or by a razor, so that they carry no conclusion over a
/// long gap between the pictures.
[[nodiscard]] bool isVolatile(Feature feature);
/// Whole years between two pictures, rounded down, when both dates are known and a year or more apart.
[[nodiscard]] std::optional<int> longGapYears(const QDate& probe, const QDate& candidate);

} // namespace sl::casework
