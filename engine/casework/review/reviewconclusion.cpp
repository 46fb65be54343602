// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/reviewconclusion.h"

#include "engine/casework/caseoutbox.h"
#include "engine/casework/review/examinationrules.h"
#include "engine/store/case/examinationrepository.h"
#include "engine/store/case/outcomerepository.h"
#include "engine/store/case/searchrepository.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace sl::casework {
namespace {

using evidence::AuditAction;

QString kindName(OutcomeKind kind) {
    switch (kind) {
    case OutcomeKind::Lead:
        return QStringLiteral("lead");
    case OutcomeKind::NoLead:
        return QStringLiteral("no lead");
    case OutcomeKind::Disagreement:
        return QStringLiteral("disagreement");
    case OutcomeKind::Unsuitable:
        return QStringLiteral("unsuitable");
    }
    return {};
}

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
    return {{QStringLiteral("search"), examination.search.value},
            {QStringLiteral("part"), static_cast<int>(examination.part) + 1},
            {QStringLiteral("items"), examination.items.size()}};
}

Result<SearchId> ReviewConclusion::of(const ExaminationRecord& submitted) {
    switch (submitted.part) {
    case ExaminerPart::First:
        return afterFirstPart(submitted);
    case ExaminerPart::Second:
        return afterSecondPart(submitted);
    case ExaminerPart::Third:
        return afterThirdPart(submitted);
    }
    return fail(ErrorCode::InvalidArgument, QStringLiteral("part"));
}

Result<SearchId> ReviewConclusion::afterFirstPart(const ExaminationRecord& first) {
    if (const auto verdict = afterFirst(first))
        return reach(outcomeFrom(*verdict, first));
    if (const auto asked = request(first.search, ExaminerPart::Second, supported(first)); !asked)
        return fail(asked);
    return SearchId();
}

Result<SearchId> ReviewConclusion::afterSecondPart(const ExaminationRecord& second) {
    const auto first = submittedPart(second.search, ExaminerPart::First);
    if (!first)
        return fail(first);
    auto outcome = outcomeFrom(afterSecond(*first, second), second);
    outcome.awaitsThird = outcome.kind == OutcomeKind::Disagreement;
    if (outcome.awaitsThird) {
        const auto asked = supported(*first) + supported(second);
        if (const auto requested = request(second.search, ExaminerPart::Third, asked); !requested)
            return fail(requested);
    }
    return reach(outcome);
}

Result<SearchId> ReviewConclusion::afterThirdPart(const ExaminationRecord& third) {
    const auto first = submittedPart(third.search, ExaminerPart::First);
    if (!first)
        return fail(first);
    const auto second = submittedPart(third.search, ExaminerPart::Second);
    if (!second)
        return fail(second);
    return reach(outcomeFrom(afterThird(*first, *second, third), third));
}

Result<ExaminationRecord> ReviewConclusion::submittedPart(SearchId search, ExaminerPart part) {
    auto examination = store::ExaminationRepository(m_change.database()).find(search, part);
    if (!examination)
        return fail(examination);
    if (!*examination || !(*examination)->isSubmitted())
        return fail(ErrorCode::AnswersMissing, QString::number(search.value),
                    QStringLiteral("part %1 is not submitted").arg(static_cast<int>(part) + 1));
    return **examination;
}

Status ReviewConclusion::request(SearchId search, ExaminerPart part, const QList<CandidateId>& asked) {
    const auto candidates = store::SearchRepository(m_change.database()).candidates(search);
    if (!candidates)
        return fail(candidates);
    QList<CandidateId> all;
    for (const auto& candidate : *candidates)
        all.append(candidate.id);
    ExaminationRecord waiting;
    waiting.search = search;
    waiting.part = part;
    waiting.createdAt = m_change.clock().now();
    waiting.orderSeed = QRandomGenerator::system()->generate();
    waiting.items =
        independentItems(all, QSet<CandidateId>(asked.begin(), asked.end()), m_fillers, waiting.orderSeed);
    const auto id = store::ExaminationRepository(m_change.database()).insert(waiting);
    if (!id)
        return fail(id);
    waiting.id = *id;
    const auto audited = m_change.audit(m_actor, AuditAction::ExaminationRequested,
                                        QString::number(id->value), describeExamination(waiting));
    if (!audited)
        return audited;
    return CaseOutbox::note(m_change, *id);
}

Result<SearchId> ReviewConclusion::reach(const OutcomeRecord& outcome) {
    if (const auto appended = store::OutcomeRepository(m_change.database()).append(outcome); !appended)
        return fail(appended);
    QJsonArray leads;
    for (const auto id : outcome.leads) {
        const auto candidate = store::SearchRepository(m_change.database()).candidate(id);
        if (!candidate)
            return fail(candidate);
        leads.append(QJsonObject{{QStringLiteral("candidate"), id.value},
                                 {QStringLiteral("person"), candidate->personExternalId}});
    }
    const auto audited =
        m_change.auditSigned(m_actor, AuditAction::OutcomeReached, QString::number(outcome.search.value),
                             {{QStringLiteral("outcome"), kindName(outcome.kind)},
                              {QStringLiteral("leads"), leads},
                              {QStringLiteral("awaitsThird"), outcome.awaitsThird}});
    if (!audited)
        return fail(audited);
    return outcome.search;
}

} // namespace sl::casework
