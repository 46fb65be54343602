// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/checklistrecord.h"

#include <QDate>
#include <QJsonObject>

namespace sl {

/// What a checklist alone implies, for those who fill it in and for those who check it.

/// The number of groups without an entry: in a list of the probe alone whether they are visible, in a
/// comparison what was found.
[[nodiscard]] int unsaid(const ChecklistRecord& checklist);
[[nodiscard]] bool isSaid(const ChecklistRecord& checklist, const ChecklistLine& line);
[[nodiscard]] inline bool isComplete(const ChecklistRecord& checklist) {
    return unsaid(checklist) == 0;
}

/// The list to this candidate (an invalid one: the probe alone); null when there is none.
[[nodiscard]] const ChecklistRecord* checklistTo(const QList<ChecklistRecord>& checklists,
                                                 CandidateId candidate);

/// In the names that are stored.
[[nodiscard]] QJsonObject toJson(const ChecklistLine& line);
[[nodiscard]] QJsonObject toJson(const ChecklistRegion& region);
[[nodiscard]] QString nameOf(Feature feature);

/// Hair and facial hair: they change within a year or by a razor, so that they carry no conclusion over a
/// long gap between the pictures.
[[nodiscard]] bool isVolatile(Feature feature);
/// Whole years between two pictures, rounded down, when both dates are known and a year or more apart.
[[nodiscard]] std::optional<int> longGapYears(const QDate& probe, const QDate& candidate);

} // namespace sl
