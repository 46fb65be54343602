// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/auditrecord.h"
#include "engine/core/records/caserecord.h"
#include "engine/core/records/names.h"
#include "engine/core/records/personrecord.h"
#include "engine/core/records/policyrecord.h"
#include "engine/core/records/userrecord.h"
#include "engine/session/casesession.h"
#include "engine/session/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sl::cli {

/// The forms in which --json prints records. Keys are lower camel case and stay as they are once released.
[[nodiscard]] QJsonObject toJson(const Error& error);
[[nodiscard]] QJsonObject toJson(const UserRecord& user); ///< without keys
[[nodiscard]] QJsonObject toJson(const PolicyRecord& policy);
[[nodiscard]] QJsonObject toJson(const CaseRecord& record);
[[nodiscard]] QJsonObject toJson(const CaseSummary& summary);
[[nodiscard]] QJsonObject toJson(const SearchProgress& progress);
[[nodiscard]] QJsonObject toJson(const MediaRecord& media);
[[nodiscard]] QJsonObject
toJson(const QualityRecord& quality); ///< without `unified` where it is not measured
[[nodiscard]] QJsonObject toJson(const FaceGeometry& geometry);
[[nodiscard]] QJsonObject toJson(const FaceRecord& face); ///< without the template
[[nodiscard]] QJsonObject toJson(const PersonRecord& person);
[[nodiscard]] QJsonObject toJson(const CandidateRecord& candidate);
[[nodiscard]] QJsonObject toJson(const ExaminationRecord& examination); ///< without answers
[[nodiscard]] QJsonObject toJson(const OutcomeRecord& outcome);
[[nodiscard]] QJsonObject toJson(const ReportRecord& report);
[[nodiscard]] QJsonObject toJson(const QueueEntry& entry);
[[nodiscard]] QJsonObject toJson(const AuditRecord& entry);
[[nodiscard]] QJsonObject toJson(const session::AuditVerdict& verdict);
[[nodiscard]] QJsonObject toJson(const HeadVerdict& verdict);
[[nodiscard]] QJsonObject toJson(const session::SearchView& view);
[[nodiscard]] QJsonObject toJson(const session::ExaminationView& view);
[[nodiscard]] QJsonValue answerValue(const Answer& answer); ///< -3..3 or "not comparable"

template <class T>
[[nodiscard]] QJsonArray toJsonArray(const QList<T>& list) {
    QJsonArray array;
    for (const auto& item : list)
        array.append(toJson(item));
    return array;
}

} // namespace sl::cli
