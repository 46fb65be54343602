// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/checklistrecord.h"

#include <QByteArray>

namespace sl::widgets {

/// A checklist that is not saved yet as the settings keep it, and back; empty where the bytes are no such
/// list.
[[nodiscard]] QByteArray storedChecklist(const ChecklistRecord& checklist);
[[nodiscard]] std::optional<ChecklistRecord>
restoredChecklist(const QByteArray& stored, ExaminationId examination, CandidateId candidate);

} // namespace sl::widgets
