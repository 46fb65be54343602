// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/internal/reviewconclusion.h"

#include "engine/casework/internal/caseoutbox.h"
#include "engine/casework/review/internal/checklistrules.h"
#include "engine/casework/review/internal/examinationrules.h"
#include "engine/core/records/names.h"
#include "engine/store/case/examinationrepository.h"
#include "engine/store/case/outcomerepository.h"
#include "engine/store/case/searchrepository.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace sl::casework {
namespace {

using evidence::AuditAction;

OutcomeRecord outcomeFrom(const Verdict& verdict, const ExaminationRecord& submitted) {
    OutcomeRecord outcome;
    outcome.search = submitted.search;
    outcome.kind = verdict.kind;
    outcome.leads = verdict.leads;
    outcome.reachedAt = submitted.submittedAt;
    return outcome;
}

} // namespace

QJsonObject describeExamination(const ExaminationRecord& examination) {
    return {{u"search"_s, examination.search.value},
            {u"part"_s, static_cast<int>(examination.part) + 1},
            {u"items"_s, examination.items.size()}};
}

Result<SearchId> ReviewConclusion::conclude(const ExaminationRecord& submitted) {
    switch (submitted.part) {
    case ExaminerPart::First:
        return afterFirstPart(submitted);
    case ExaminerPart::Second:
        return afterSecondPart(submitted);
    case ExaminerPart::Third:
        return afterThirdPart(submitted);
    }
    return fail(ErrorCode::InvalidArgument, u"part"_s);
}

Result<SearchId> ReviewConclusion::afterFirstPart(const ExaminationRecord& first) {
    if (const auto verdict = afterFirst(first)) {
        SL_CHECK(m_examinations.open(first.id));
        return recordOutcome(outcomeFrom(*verdict, first));
    }
    SL_TRY(const auto seed, m_examinations.orderSeed(first.id));
    SL_CHECK(request(first.search, ExaminerPart::Second, supported(first), seed));
    return SearchId();
}

Result<SearchId> ReviewConclusion::afterSecondPart(const ExaminationRecord& second) {
    SL_TRY(const auto first, submittedPart(second.search, ExaminerPart::First));
    SL_CHECK(m_examinations.open(first.id));
    auto outcome = outcomeFrom(afterSecond(first, second), second);
    outcome.awaitsThird = outcome.kind == OutcomeKind::Disagreement;
    if (outcome.awaitsThird) {
        const auto asked = supported(first) + supported(second);
        SL_CHECK(request(second.search, ExaminerPart::Third, asked, std::nullopt));
    }
    return recordOutcome(outcome);
}

Result<SearchId> ReviewConclusion::afterThirdPart(const ExaminationRecord& third) {
    SL_TRY(const auto first, submittedPart(third.search, ExaminerPart::First));
    SL_TRY(const auto second, submittedPart(third.search, ExaminerPart::Second));
    return recordOutcome(outcomeFrom(afterThird(first, second, third), third));
}

Result<ExaminationRecord> ReviewConclusion::submittedPart(SearchId search, ExaminerPart part) {
    SL_TRY(auto examination, m_examinations.find(search, part));
    if (!examination || !examination->isSubmitted())
        return fail(ErrorCode::AnswersMissing, QString::number(search.value),
                    u"part %1 is not submitted"_s.arg(static_cast<int>(part) + 1));
    SL_TRY(const auto checklists, m_examinations.checklists(examination->id));
    SL_TRY(const auto key, m_examinations.key(examination->id));
    const auto seal = sealOf(*examination, hashOf(inItemOrder(*examination, checklists)), key);
    if (seal != examination->seal)
        return fail(ErrorCode::RecordAltered, u"examination %1"_s.arg(examination->id.value));
    return *examination;
}

Status ReviewConclusion::request(SearchId search, ExaminerPart part, const QList<CandidateId>& asked,
                                 std::optional<quint32> seed) {
    SL_TRY(const auto candidates, store::SearchRepository(m_change.database()).candidates(search));
    QList<CandidateId> all;
    for (const auto& candidate : candidates)
        all.append(candidate.id);
    ExaminationRecord waiting;
    waiting.search = search;
    waiting.part = part;
    waiting.createdAt = m_change.clock().now();
    if (!seed)
        waiting.orderSeed = QRandomGenerator::system()->generate();
    waiting.items =
        independentItems(lineUps(all, m_looks, m_fillers + 1), QSet<CandidateId>(asked.begin(), asked.end()),
                         seed.value_or(waiting.orderSeed));
    SL_TRY(const auto id, store::ExaminationRepository(m_change.database()).insert(waiting));
    waiting.id = id;
    SL_CHECK(m_change.audit(m_actor, AuditAction::ExaminationRequested, QString::number(id.value),
                            describeExamination(waiting)));
    return CaseOutbox::note(m_change, id);
}

Result<SearchId> ReviewConclusion::recordOutcome(const OutcomeRecord& outcome) {
    SL_CHECK(store::OutcomeRepository(m_change.database()).append(outcome));
    QJsonArray leads;
    for (const auto id : outcome.leads) {
        SL_TRY(const auto candidate, store::SearchRepository(m_change.database()).candidate(id));
        leads.append(QJsonObject{{u"candidate"_s, id.value}, {u"person"_s, candidate.personExternalId}});
    }
    SL_CHECK(m_change.auditSigned(m_actor, AuditAction::OutcomeReached, QString::number(outcome.search.value),
                                  {{u"outcome"_s, outcomeName(outcome.kind)},
                                   {u"leads"_s, leads},
                                   {u"awaitsThird"_s, outcome.awaitsThird}}));
    return outcome.search;
}

} // namespace sl::casework
