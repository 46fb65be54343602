// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/internal/comparisonorder.h"

#include "engine/casework/review/internal/checklistrules.h"
#include "engine/casework/review/internal/examinationrules.h"
#include "engine/casework/review/internal/examinations.h"
#include "engine/casework/review/internal/reviewconclusion.h"
#include "engine/store/case/examinationrepository.h"
#include "engine/store/case/outcomerepository.h"
#include "engine/store/case/searchrepository.h"
#include "engine/store/workspace/policyrepository.h"

#include <QRandomGenerator>

#include <algorithm>

namespace sl::casework {
namespace {

PolicyRecord askingNothing() {
    PolicyRecord policy;
    policy.checklistRequired = false;
    return policy;
}

/// Keeps the list only from the first examiner, whatever their roles are now, or from a user who may become
/// it: independence.h says who else may look.
Status checkExaminer(const PolicyRecord& policy, workspace::WorkspaceCore& core, store::Database& database,
                     const workspace::Actor& actor, SearchId search) {
    SL_TRY(const auto begun, store::ExaminationRepository(database).find(search, ExaminerPart::First));
    if (!begun && !actor.user.roles.testFlag(Role::Examiner))
        return {};
    if (!begun)
        return fail(policy.probeFirst ? ErrorCode::ProbeFirst : ErrorCode::AnswersFirst);
    if (begun->examiner != actor.login() || begun->isSubmitted())
        return {};
    Examinations examinations(core, database, actor);
    SL_TRY(const auto first, examinations.find(begun->id));
    SL_TRY(const auto checklists, examinations.checklists(begun->id));
    if (isProbeDue(policy, first, checklists))
        return fail(ErrorCode::ProbeFirst);
    return areScoresHidden(policy, first) ? fail(ErrorCode::AnswersFirst) : Status();
}

} // namespace

Result<PolicyRecord> comparisonPolicy(workspace::WorkspaceCore& core, const SearchRecord& search) {
    const auto policy = core.read([&](store::Database& database) {
        return store::PolicyRepository(database).version(search.policyVersion);
    });
    if (!policy && policy.error().code == ErrorCode::NotFound)
        return askingNothing();
    return policy;
}

bool isProbeDue(const PolicyRecord& policy, const ExaminationRecord& examination,
                const QList<ChecklistRecord>& checklists) {
    const auto* ofProbe = checklistTo(checklists, CandidateId());
    return policy.probeFirst && !examination.isSubmitted() && !examination.items.isEmpty() &&
           (!ofProbe || !isComplete(*ofProbe));
}

bool areScoresHidden(const PolicyRecord& policy, const ExaminationRecord& examination) {
    return policy.hideScores && examination.part == ExaminerPart::First && unanswered(examination) > 0;
}

void hideScore(CandidateRecord& candidate) {
    candidate.rank = 0;
    candidate.score = 0.0;
    candidate.calibrationTrials = candidate.calibrationAsHigh = 0;
    candidate.faceScores = {};
}

void shuffleItems(ExaminationRecord& first) {
    first.orderSeed = QRandomGenerator::system()->generate();
    first.items = shuffled(first.items, first.orderSeed);
}

QJsonObject describeStart(const PolicyRecord& policy, const ExaminationRecord& examination) {
    auto details = describeExamination(examination);
    details.insert(u"checklistRequired"_s, policy.checklistRequired);
    details.insert(u"probeFirst"_s, policy.probeFirst);
    details.insert(u"hideScores"_s, policy.hideScores);
    return details;
}

Status checkOrder(workspace::WorkspaceCore& core, store::Database& database, const workspace::Actor& actor,
                  SearchId search) {
    SL_TRY(const auto record, store::SearchRepository(database).find(search));
    SL_TRY(const auto policy, comparisonPolicy(core, record));
    if (!policy.probeFirst && !policy.hideScores)
        return {};
    SL_TRY(const auto outcome, store::OutcomeRepository(database).latest(search));
    return outcome ? Status() : checkExaminer(policy, core, database, actor, search);
}

Result<bool> isSomethingHeldBack(workspace::WorkspaceCore& core, store::Database& database,
                                 const workspace::Actor& actor) {
    SL_TRY(const auto searches, store::SearchRepository(database).all());
    for (const auto& search : searches) {
        const auto allowed = checkOrder(core, database, actor, search.id);
        if (allowed)
            continue;
        const auto code = allowed.error().code;
        if (code != ErrorCode::ProbeFirst && code != ErrorCode::AnswersFirst)
            return fail(allowed);
        return true;
    }
    return false;
}

Status checkProbeSaid(workspace::WorkspaceCore& core, store::Database& database,
                      const workspace::Actor& actor, const ExaminationRecord& examination) {
    SL_TRY(const auto search, store::SearchRepository(database).find(examination.search));
    SL_TRY(const auto policy, comparisonPolicy(core, search));
    SL_TRY(const auto checklists, Examinations(core, database, actor).checklists(examination.id));
    return isProbeDue(policy, examination, checklists) ? fail(ErrorCode::ProbeFirst) : Status();
}

Status checkProbeUnseen(workspace::WorkspaceCore& core, store::Database& database,
                        const workspace::Actor& actor, const ExaminationRecord& examination) {
    SL_TRY(const auto search, store::SearchRepository(database).find(examination.search));
    SL_TRY(const auto policy, comparisonPolicy(core, search));
    SL_TRY(const auto checklists, Examinations(core, database, actor).checklists(examination.id));
    if (!policy.probeFirst || isProbeDue(policy, examination, checklists))
        return {};
    return fail(ErrorCode::NotPermitted, QString::number(examination.id.value),
                u"the probe's list stays as it was when the candidates opened"_s);
}

Result<QList<ChecklistRecord>> checkChecklists(workspace::WorkspaceCore& core, store::Database& database,
                                               const workspace::Actor& actor,
                                               const ExaminationRecord& examination) {
    SL_TRY(const auto search, store::SearchRepository(database).find(examination.search));
    SL_TRY(const auto policy, comparisonPolicy(core, search));
    SL_TRY(const auto checklists, Examinations(core, database, actor).checklists(examination.id));
    const int lacking = lackingChecklists(examination, checklists);
    if (policy.checklistRequired && lacking > 0)
        return fail(ErrorCode::ChecklistMissing, QString::number(lacking));
    return inItemOrder(examination, checklists);
}

} // namespace sl::casework
