// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/checklistrecord.h"
#include "engine/core/records/policyrecord.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/core/records/searchrecord.h"
#include "engine/core/records/videorecord.h"

#include <QJsonObject>

#include <optional>

namespace sl {

// Records in JSON, as signed entries of the audit log hold them: the names never change.

/// The rules without who set them and when.
[[nodiscard]] QJsonObject rulesJson(const PolicyRecord& policy);
[[nodiscard]] QJsonObject toJson(const PersonFilter& filter);
/// By the part's name: {differ, unrecorded}.
[[nodiscard]] QJsonObject toJson(const QList<FilterPartCounts>& parts);
/// Lines and regions without what they belong to and when they were saved.
[[nodiscard]] QJsonObject contentJson(const ChecklistRecord& checklist);
/// The reverse, without the time; empty where the content is no such list.
[[nodiscard]] std::optional<ChecklistRecord> checklistFrom(const QJsonObject& content,
                                                           ExaminationId examination, CandidateId candidate);
/// {answer, answeredAt, candidate, grounds} with answer = -3..3 or null for not comparable; with `adjusted`
/// where pictures were adjusted (records/adjustment.h), and `triage` {answers, facePixels} where it was given
/// with others.
[[nodiscard]] QJsonObject toJson(const AnswerRecord& answer);
[[nodiscard]] std::optional<AnswerRecord> answerFrom(const QJsonObject& json);
/// What was read at which frame: {byFileClock, frame, frameSha256, reading, seconds}; with `ahead` where it
/// is known. Not of a withdrawal.
[[nodiscard]] QJsonObject contentJson(const ClockReadingRecord& clock);
/// {readAt, readBy, withdrawn} and, unless it was withdrawn, the content.
[[nodiscard]] QJsonObject toJson(const ClockReadingRecord& clock);

} // namespace sl
