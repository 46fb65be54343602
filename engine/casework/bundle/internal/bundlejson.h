// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/bundle/internal/disclosure.h"
#include "engine/core/records/caserecord.h"
#include "engine/core/records/checklistrecord.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/core/records/searchrecord.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sl::casework {

// The parts of search.json that are records. Only what the report discloses is handed in.

[[nodiscard]] QJsonObject caseJson(const CaseRecord& record, const QString& agency);
[[nodiscard]] QJsonObject searchJson(const SearchRecord& search);
[[nodiscard]] QJsonObject reportJson(const Disclosure& disclosed, const QList<ReportRecord>& reports);
[[nodiscard]] QJsonObject outcomeJson(const OutcomeRecord& outcome);
/// `history`: every answer ever given, in order; all but the last to each candidate are superseded.
[[nodiscard]] QJsonObject examinationJson(const ExaminationRecord& examination,
                                          const QList<AnswerRecord>& history,
                                          const QList<ChecklistRecord>& checklists,
                                          const QList<CandidateRecord>& candidates);
/// Without portraits.
[[nodiscard]] QJsonObject candidateJson(const CandidateRecord& candidate);

/// "jpg" of "IMG 1.JPG"; "bin" where the name has no ending of a few letters and digits.
[[nodiscard]] QString endingOf(const QString& name);
[[nodiscard]] QByteArray pemOf(const QByteArray& certificate); ///< of a certificate's DER

} // namespace sl::casework
