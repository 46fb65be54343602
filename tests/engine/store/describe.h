// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/clock.h"
#include "engine/core/records/auditrecord.h"
#include "engine/core/records/caserecord.h"
#include "engine/core/records/personrecord.h"
#include "engine/core/records/policyrecord.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/core/records/searchrecord.h"
#include "engine/core/records/userrecord.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sl::test {

/// Every field of a record as indented JSON text, so that a failed comparison shows which field differs.
[[nodiscard]] QString describe(const QJsonObject& fields);

[[nodiscard]] QJsonObject fields(const FaceGeometry& face);
[[nodiscard]] QJsonObject fields(const QualityRecord& quality);
[[nodiscard]] QJsonObject fields(const UserRecord& user);
[[nodiscard]] QJsonObject fields(const PolicyRecord& policy);
[[nodiscard]] QJsonObject fields(const PersonRecord& person);
[[nodiscard]] QJsonObject fields(const PortraitRecord& portrait);
[[nodiscard]] QJsonObject fields(const EnrolProblem& problem);
[[nodiscard]] QJsonObject fields(const QueueEntry& entry);
[[nodiscard]] QJsonObject fields(const AuditRecord& record);
[[nodiscard]] QJsonObject fields(const CaseRecord& record);
[[nodiscard]] QJsonObject fields(const CaseSummary& summary);
[[nodiscard]] QJsonObject fields(const SearchProgress& progress);
[[nodiscard]] QJsonObject fields(const MediaRecord& media);
[[nodiscard]] QJsonObject fields(const FaceRecord& face);
[[nodiscard]] QJsonObject fields(const ProbeRecord& probe);
[[nodiscard]] QJsonObject fields(const SearchRecord& search);
[[nodiscard]] QJsonObject fields(const CandidateRecord& candidate);
[[nodiscard]] QJsonObject fields(const AnswerRecord& answer);
[[nodiscard]] QJsonObject fields(const ExaminationRecord& examination);
[[nodiscard]] QJsonObject fields(const OutcomeRecord& outcome);
[[nodiscard]] QJsonObject fields(const ReportRecord& report);

template <class Record>
[[nodiscard]] QString describe(const Record& record) {
    return describe(fields(record));
}

template <class Record>
[[nodiscard]] QString describe(const QList<Record>& records) {
    QString text;
    for (const Record& record : records)
        text += describe(record);
    return text;
}

} // namespace sl::test
