// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/reviewservice.h"

#include "engine/casework/caseoutbox.h"
#include "engine/casework/review/examinationrules.h"
#include "engine/casework/review/independence.h"
#include "engine/casework/review/reviewconclusion.h"
#include "engine/store/case/examinationrepository.h"
#include "engine/store/case/outcomerepository.h"
#include "engine/store/case/searchrepository.h"
#include "engine/store/gallery/personrepository.h"
#include "engine/store/workspace/policyrepository.h"

namespace sl::casework {
namespace {

using evidence::AuditAction;

QString subjectOf(ExaminationId id) {
    return QString::number(id.value);
}

std::optional<AnswerRecord> answerIn(const ExaminationRecord& examination, CandidateId candidate) {
    for (const auto& answer : examination.answers) {
        if (answer.candidate == candidate)
            return answer;
    }
    return std::nullopt;
}

/// What is left of a candidate for somebody who must not know its place, score or name.
CandidateRecord blinded(const CandidateRecord& candidate) {
    CandidateRecord blind;
    blind.id = candidate.id;
    blind.search = candidate.search;
    return blind;
}

/// Errors: NotFound, NotPermitted (somebody else's, or nobody's yet), AlreadySubmitted.
Result<ExaminationRecord> openExamination(store::Database& database, const workspace::Actor& actor,
                                          ExaminationId id) {
    auto examination = store::ExaminationRepository(database).find(id);
    if (!examination)
        return examination;
    if (examination->examiner != actor.login())
        return fail(ErrorCode::NotPermitted, actor.login(), QStringLiteral("not this person's examination"));
    if (examination->isSubmitted())
        return fail(ErrorCode::AlreadySubmitted, subjectOf(id));
    return examination;
}

} // namespace

Status ReviewService::mayLookAt(const workspace::Actor& actor, SearchId search) {
    return m_core.read(
        [&](store::Database& database) { return casework::mayLookAt(database, &actor, search); });
}

Result<ExaminationView> ReviewService::viewOf(store::Database& database,
                                              const ExaminationRecord& examination) {
    const auto search = store::SearchRepository(database).find(examination.search);
    if (!search)
        return fail(search);
    const auto candidates = store::SearchRepository(database).candidates(examination.search);
    if (!candidates)
        return fail(candidates);
    QHash<CandidateId, CandidateRecord> byId;
    for (const auto& candidate : *candidates)
        byId.insert(candidate.id, candidate);
    ExaminationView view;
    view.record = examination;
    view.probeFaces = search->faces;
    view.answered = static_cast<int>(examination.items.size()) - unanswered(examination);
    const bool first = examination.part == ExaminerPart::First;
    for (const auto id : examination.items) {
        const auto candidate = byId.value(id);
        view.items.append({first ? candidate : blinded(candidate), {}, answerIn(examination, id)});
    }
    if (!first) {
        view.record.orderSeed = 0;
        return view;
    }
    const auto named = m_core.workspace()
                           .reader()
                           .run([&](store::Database& gallery) -> Status {
                               for (auto& item : view.items) {
                                   const auto person =
                                       store::PersonRepository(gallery).find(item.candidate.person);
                                   if (person)
                                       item.personName = person->name;
                                   else if (person.error().code != ErrorCode::NotFound) // removed since
                                       return fail(person);
                               }
                               return {};
                           })
                           .result();
    if (!named)
        return fail(named);
    return view;
}

Result<ExaminationRecord> ReviewService::beginFirst(workspace::Change& change, const workspace::Actor& actor,
                                                    SearchId search) {
    const auto outcome = store::OutcomeRepository(change.database()).latest(search);
    if (!outcome)
        return fail(outcome);
    if (*outcome)
        return fail(ErrorCode::NotPermitted, QString::number(search.value),
                    QStringLiteral("it has an outcome"));
    const auto candidates = store::SearchRepository(change.database()).candidates(search);
    if (!candidates)
        return fail(candidates);
    ExaminationRecord examination;
    examination.search = search;
    examination.examiner = actor.login();
    examination.createdAt = change.clock().now();
    for (const auto& candidate : *candidates)
        examination.items.append(candidate.id);
    const auto id = store::ExaminationRepository(change.database()).insert(examination);
    if (!id)
        return fail(id);
    examination.id = *id;
    const auto audited = change.audit(actor, AuditAction::ExaminationStarted, subjectOf(*id),
                                      describeExamination(examination));
    if (!audited)
        return fail(audited);
    return examination;
}

Result<FirstExamination> ReviewService::first(const workspace::Actor& actor, SearchId search) {
    return m_core.write([&](workspace::Change& change) -> Result<FirstExamination> {
        const auto known = store::ExaminationRepository(change.database()).find(search, ExaminerPart::First);
        if (!known)
            return fail(known);
        if (*known && (*known)->examiner != actor.login()) {
            if (const auto allowed = casework::mayLookAt(change.database(), &actor, search); !allowed)
                return fail(allowed);
            return fail(ErrorCode::NotPermitted, (*known)->examiner,
                        QStringLiteral("examines this search already"));
        }
        const auto examination =
            *known ? Result<ExaminationRecord>(**known) : beginFirst(change, actor, search);
        if (!examination)
            return fail(examination);
        const auto view = viewOf(change.database(), *examination);
        if (!view)
            return fail(view);
        return FirstExamination{*view, !*known};
    });
}

Status ReviewService::checkMayTake(store::Database& database, const workspace::Actor& actor,
                                   const ExaminationRecord& examination) {
    if (examination.part == ExaminerPart::First)
        return fail(ErrorCode::NotFound, subjectOf(examination.id), QStringLiteral("not in the queue"));
    if (!examination.examiner.isEmpty())
        return fail(ErrorCode::NotPermitted, examination.examiner, QStringLiteral("has taken it already"));
    if (const auto independent = mayExamineIndependently(database, actor, examination); !independent)
        return independent;
    const auto outcome = store::OutcomeRepository(database).latest(examination.search);
    if (!outcome)
        return fail(outcome);
    if (*outcome && !(*outcome)->awaitsThird)
        return fail(ErrorCode::NotFound, subjectOf(examination.id),
                    QStringLiteral("closed as a disagreement"));
    return {};
}

Result<ReviewStep<ExaminationView>> ReviewService::take(const workspace::Actor& actor, ExaminationId id) {
    bool taken = false;
    const auto view = m_core.write([&](workspace::Change& change) -> Result<ExaminationView> {
        store::ExaminationRepository examinations(change.database());
        auto examination = examinations.find(id);
        if (!examination)
            return fail(examination);
        if (examination->part != ExaminerPart::First && examination->examiner == actor.login())
            return viewOf(change.database(), *examination);
        if (const auto allowed = checkMayTake(change.database(), actor, *examination); !allowed)
            return fail(allowed);
        if (const auto set = examinations.setExaminer(id, actor.login()); !set)
            return fail(set);
        examination->examiner = actor.login();
        const auto audited = change.audit(actor, AuditAction::ExaminationStarted, subjectOf(id),
                                          describeExamination(*examination));
        if (!audited)
            return fail(audited);
        if (const auto noted = CaseOutbox::note(change, id); !noted)
            return fail(noted);
        taken = true;
        return viewOf(change.database(), *examination);
    });
    if (!view)
        return fail(view);
    CaseOutbox(m_core).follow();
    return ReviewStep<ExaminationView>{*view, taken, {}};
}

Result<ExaminationView> ReviewService::view(const workspace::Actor& actor, ExaminationId id) {
    const auto examination = m_core.read(
        [&](store::Database& database) { return store::ExaminationRepository(database).find(id); });
    if (!examination)
        return fail(examination);
    if (examination->examiner != actor.login()) {
        if (const auto allowed = mayLookAt(actor, examination->search); !allowed)
            return fail(allowed);
    }
    return m_core.read([&](store::Database& database) { return viewOf(database, *examination); });
}

Result<ExaminationView> ReviewService::answer(const workspace::Actor& actor, ExaminationId id,
                                              CandidateId candidate, const Answer& answer,
                                              const QString& grounds) {
    if (const auto fine = checkAnswer(answer, grounds); !fine)
        return fail(fine);
    return m_core.write([&](workspace::Change& change) -> Result<ExaminationView> {
        const auto open = openExamination(change.database(), actor, id);
        if (!open)
            return fail(open);
        if (!open->items.contains(candidate))
            return fail(ErrorCode::NotFound, QString::number(candidate.value),
                        QStringLiteral("not in this examination"));
        const AnswerRecord given{candidate, answer, grounds.trimmed(), change.clock().now()};
        store::ExaminationRepository examinations(change.database());
        if (const auto appended = examinations.appendAnswer(id, given); !appended)
            return fail(appended);
        const auto audited = change.audit(actor, AuditAction::AnswerGiven, subjectOf(id),
                                          {{QStringLiteral("candidate"), candidate.value},
                                           {QStringLiteral("answerSha256"), hashOf(given).hex()}});
        if (!audited)
            return fail(audited);
        const auto now = examinations.find(id);
        if (!now)
            return fail(now);
        return viewOf(change.database(), *now);
    });
}

Result<ReviewStep<ExaminationView>> ReviewService::submit(const workspace::Actor& actor, ExaminationId id) {
    const auto policy =
        m_core.workspace()
            .reader()
            .run([](store::Database& database) { return store::PolicyRepository(database).current(); })
            .result();
    if (!policy)
        return fail(policy);
    const auto step = m_core.write([&](workspace::Change& change) -> Result<ReviewStep<ExaminationView>> {
        auto examination = openExamination(change.database(), actor, id);
        if (!examination)
            return fail(examination);
        if (const int missing = unanswered(*examination); missing > 0)
            return fail(ErrorCode::AnswersMissing, QString::number(missing));
        examination->submittedAt = fromIsoUtc(toIsoUtc(change.clock().now()));
        examination->seal = sealOf(*examination);
        const auto sealed = store::ExaminationRepository(change.database())
                                .setSubmitted(id, examination->submittedAt, examination->seal);
        if (!sealed)
            return fail(sealed);
        auto details = describeExamination(*examination);
        details.insert(QStringLiteral("sealSha256"), examination->seal.hex());
        const auto audited =
            change.auditSigned(actor, AuditAction::ExaminationSubmitted, subjectOf(id), details);
        if (!audited)
            return fail(audited);
        if (const auto noted = CaseOutbox::note(change, id); !noted)
            return fail(noted);
        const auto outcomeOf =
            ReviewConclusion(change, actor, policy->secondExaminerFillers).of(*examination);
        if (!outcomeOf)
            return fail(outcomeOf);
        const auto view = viewOf(change.database(), *examination);
        if (!view)
            return fail(view);
        return ReviewStep<ExaminationView>{*view, true, *outcomeOf};
    });
    if (step)
        CaseOutbox(m_core).follow();
    return step;
}

Result<ReviewStep<OutcomeRecord>> ReviewService::closeAsDisagreement(const workspace::Actor& actor,
                                                                     SearchId search) {
    const auto closed = m_core.write([&](workspace::Change& change) -> Result<OutcomeRecord> {
        const auto latest = store::OutcomeRepository(change.database()).latest(search);
        if (!latest)
            return fail(latest);
        if (!*latest || !(*latest)->awaitsThird)
            return fail(ErrorCode::NotPermitted, QString::number(search.value),
                        QStringLiteral("no disagreement is waiting for a third examiner"));
        const auto waiting =
            store::ExaminationRepository(change.database()).find(search, ExaminerPart::Third);
        if (!waiting)
            return fail(waiting);
        if (*waiting && !(*waiting)->examiner.isEmpty())
            return fail(ErrorCode::NotPermitted, (*waiting)->examiner,
                        QStringLiteral("a third examination is under way"));
        if (*waiting) {
            if (const auto noted = CaseOutbox::note(change, (*waiting)->id); !noted)
                return fail(noted);
        }
        const OutcomeRecord outcome{search, OutcomeKind::Disagreement, {}, false, {}, change.clock().now()};
        if (const auto appended = store::OutcomeRepository(change.database()).append(outcome); !appended)
            return fail(appended);
        const auto audited =
            change.auditSigned(actor, AuditAction::DisagreementClosed, QString::number(search.value));
        if (!audited)
            return fail(audited);
        return outcome;
    });
    if (!closed)
        return fail(closed);
    CaseOutbox(m_core).follow();
    return ReviewStep<OutcomeRecord>{*closed, true, search};
}

} // namespace sl::casework
