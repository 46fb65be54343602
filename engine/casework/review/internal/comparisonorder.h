// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/checklistrecord.h"
#include "engine/core/records/policyrecord.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/core/records/searchrecord.h"
#include "engine/workspace/workspacecore.h"

#include <QJsonObject>

namespace sl::casework {

/// The order in which an examiner sees the probe alone, the candidates, and their ranks and scores.
/// Decided by the policy a search ran under.

/// The policy the search ran under; one that asks for none of it when the workspace does not know the
/// version.
[[nodiscard]] Result<PolicyRecord> comparisonPolicy(workspace::WorkspaceCore& core,
                                                    const SearchRecord& search);

/// The candidates of this examination are closed until the probe's own checklist is complete.
[[nodiscard]] bool isProbeDue(const PolicyRecord& policy, const ExaminationRecord& examination,
                              const QList<ChecklistRecord>& checklists);
/// Rank and score stay hidden until all answers of this examination are in.
[[nodiscard]] bool areScoresHidden(const PolicyRecord& policy, const ExaminationRecord& examination);
void hideScore(CandidateRecord& candidate);
/// So that the order does not tell the rank.
void shuffleItems(ExaminationRecord& first);

/// Details of the entry with which an examination begins: what the policy asked of it.
[[nodiscard]] QJsonObject describeStart(const PolicyRecord& policy, const ExaminationRecord& examination);

/// Whether this user's own examination lets them see the candidate list with ranks and scores. Errors:
/// ProbeFirst, AnswersFirst.
[[nodiscard]] Status checkOrder(workspace::WorkspaceCore& core, store::Database& database,
                                const workspace::Actor& actor, SearchId search);
/// Whether checkOrder() refuses some search of this case: its log would tell what is held back.
[[nodiscard]] Result<bool> isSomethingHeldBack(workspace::WorkspaceCore& core, store::Database& database,
                                               const workspace::Actor& actor);
/// Before an answer. Errors: ProbeFirst.
[[nodiscard]] Status checkProbeSaid(workspace::WorkspaceCore& core, store::Database& database,
                                    const workspace::Actor& actor, const ExaminationRecord& examination);
/// Before the probe's own list is saved: where the policy wants the probe first, what was said of it stays as
/// it was when the candidates opened. Errors: NotPermitted.
[[nodiscard]] Status checkProbeUnseen(workspace::WorkspaceCore& core, store::Database& database,
                                      const workspace::Actor& actor, const ExaminationRecord& examination);
/// Before submission; gives the lists that count, that of the probe first, then in item order. Errors:
/// ChecklistMissing (subject: how many).
[[nodiscard]] Result<QList<ChecklistRecord>> checkChecklists(workspace::WorkspaceCore& core,
                                                             store::Database& database,
                                                             const workspace::Actor& actor,
                                                             const ExaminationRecord& examination);

} // namespace sl::casework
