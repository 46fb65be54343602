// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/reviewservice.h"

#include "engine/casework/adjustments/adjustmentservice.h"
#include "engine/casework/internal/caseoutbox.h"
#include "engine/casework/review/independence.h"
#include "engine/casework/review/internal/checklistrules.h"
#include "engine/casework/review/internal/comparisonorder.h"
#include "engine/casework/review/internal/examinationrules.h"
#include "engine/casework/review/internal/examinations.h"
#include "engine/casework/review/internal/reviewconclusion.h"
#include "engine/store/case/examinationrepository.h"
#include "engine/store/case/outcomerepository.h"
#include "engine/store/case/searchrepository.h"
#include "engine/store/gallery/personrepository.h"
#include "engine/store/workspace/policyrepository.h"

#include <QRandomGenerator>

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

/// A candidate without rank, score and name, for an examiner who must not know them.
CandidateRecord blinded(const CandidateRecord& candidate) {
    CandidateRecord blind;
    blind.id = candidate.id;
    blind.search = candidate.search;
    return blind;
}

} // namespace

Status ReviewService::mayLookAt(const workspace::Actor& actor, SearchId search) {
    SL_TRY(const bool isNoted, m_core.read([&](store::Database& database) -> Result<bool> {
        Independence independence(m_core.rows(database), actor);
        SL_CHECK(independence.mayLookAt(search));
        SL_CHECK(checkOrder(m_core.workspace(), database, actor, search));
        return independence.isReadNoted(search);
    }));
    return isNoted ? Status() : noteRead(actor, search);
}

Status ReviewService::noteRead(const workspace::Actor& actor, SearchId search) {
    const auto noted = m_core.writer().run([&](store::Database& database) -> Status {
        Independence independence(m_core.rows(database), actor);
        SL_CHECK(independence.mayLookAt(search));
        return independence.noteRead(search);
    });
    return noted.result();
}

Status ReviewService::mayCompare(const workspace::Actor& actor, CandidateId candidate) {
    const auto search = m_core.read([&](store::Database& database) -> Result<SearchId> {
        SL_TRY(const auto record, store::SearchRepository(database).candidate(candidate));
        SL_TRY(const auto examinations, store::ExaminationRepository(database).ofSearch(record.search));
        for (const auto& examination : examinations) {
            if (examination.examiner != actor.login() || !examination.items.contains(candidate))
                continue;
            SL_CHECK(checkProbeSaid(m_core.workspace(), database, actor, examination));
            return SearchId();
        }
        return record.search;
    });
    if (!search)
        return fail(search);
    return search->isValid() ? mayLookAt(actor, *search) : Status();
}

Result<ExaminationView> ReviewService::viewOf(store::Database& database, const workspace::Actor& actor,
                                              ExaminationId id) {
    Examinations examinations(m_core.workspace(), database, actor);
    SL_TRY(const auto examination, examinations.find(id));
    SL_TRY(const auto search, store::SearchRepository(database).find(examination.search));
    SL_TRY(const auto candidates, store::SearchRepository(database).candidates(examination.search));
    QHash<CandidateId, CandidateRecord> byId;
    for (const auto& candidate : candidates)
        byId.insert(candidate.id, candidate);
    SL_TRY(const auto policy, comparisonPolicy(m_core.workspace(), search));
    SL_TRY(const auto checklists, examinations.checklists(id));
    ExaminationView view;
    view.record = examination;
    view.probeFaces = search.faces;
    view.checklists = checklists;
    view.isProbeDue = isProbeDue(policy, examination, checklists);
    view.isProbeFixed = policy.probeFirst && !view.isProbeDue;
    if (view.isProbeDue) {
        view.record.items = {};
        view.record.orderSeed = 0;
        return view;
    }
    view.answered = static_cast<int>(examination.items.size()) - unanswered(examination);
    const bool first = examination.part == ExaminerPart::First;
    for (const auto item : examination.items) {
        const auto candidate = byId.value(item);
        const bool lacks = policy.checklistRequired && lacksChecklist(examination, checklists, item);
        view.items.append({first ? candidate : blinded(candidate), {}, answerIn(examination, item), lacks});
        if (areScoresHidden(policy, examination))
            hideScore(view.items.last().candidate);
    }
    if (!first) {
        view.record.orderSeed = 0;
        view.record.part = ExaminerPart::Second; // a third one would tell that two disagreed
        return view;
    }
    const auto named = m_core.workspace().read([&](store::Database& gallery) -> Status {
        for (auto& item : view.items) {
            const auto person = store::PersonRepository(gallery).find(item.candidate.person);
            if (person)
                item.personName = person->name;
            else if (person.error().code != ErrorCode::NotFound) // removed since
                return fail(person);
        }
        return {};
    });
    if (!named)
        return fail(named);
    return view;
}

Result<ExaminationRecord> ReviewService::beginFirst(workspace::Change& change, const workspace::Actor& actor,
                                                    SearchId search) {
    SL_TRY(const auto outcome, store::OutcomeRepository(change.database()).latest(search));
    if (outcome)
        return fail(ErrorCode::NotPermitted, QString::number(search.value), u"it has an outcome"_s);
    SL_TRY(const auto candidates, store::SearchRepository(change.database()).candidates(search));
    ExaminationRecord examination;
    examination.search = search;
    examination.examiner = actor.login();
    examination.createdAt = change.clock().now();
    for (const auto& candidate : candidates)
        examination.items.append(candidate.id);
    SL_TRY(const auto record, store::SearchRepository(change.database()).find(search));
    SL_TRY(const auto policy, comparisonPolicy(m_core.workspace(), record));
    if (policy.hideScores)
        shuffleItems(examination);
    SL_TRY(const auto id, store::ExaminationRepository(change.database()).insert(examination));
    examination.id = id;
    SL_CHECK(Examinations(m_core.workspace(), change.database(), actor)
                 .encrypt(id, QRandomGenerator::system()->generate()));
    SL_CHECK(change.audit(actor, AuditAction::ExaminationStarted, subjectOf(id),
                          describeStart(policy, examination)));
    SL_CHECK(CaseOutbox::note(change, id));
    return examination;
}

Result<FirstExamination> ReviewService::first(const workspace::Actor& actor, SearchId search) {
    const auto begun = m_core.write([&](workspace::Change& change) -> Result<FirstExamination> {
        Independence independence(m_core.rows(change.database()), actor);
        SL_TRY(const auto known,
               store::ExaminationRepository(change.database()).find(search, ExaminerPart::First));
        if (known && known->examiner != actor.login()) {
            SL_CHECK(independence.mayLookAt(search));
            return fail(ErrorCode::NotPermitted, known->examiner, u"examines this search already"_s);
        }
        if (!known) {
            SL_TRY(const auto record, store::SearchRepository(change.database()).find(search));
            SL_CHECK(independence.maySearch(record.faces));
        }
        SL_CHECK(independence.noteRead(search));
        SL_TRY(const auto examination,
               known ? Result<ExaminationRecord>(*known) : beginFirst(change, actor, search));
        SL_TRY(const auto view, viewOf(change.database(), actor, examination.id));
        return FirstExamination{view, !known};
    });
    if (begun && begun->begunNow)
        CaseOutbox(m_core).follow();
    return begun;
}

Status ReviewService::checkMayTake(store::Database& database, const workspace::Actor& actor,
                                   const ExaminationRecord& examination) {
    if (examination.part == ExaminerPart::First)
        return fail(ErrorCode::NotFound, subjectOf(examination.id), u"not in the queue"_s);
    SL_TRY(const bool isFree, LookRecord(m_core.workspace()).isFree(database, examination));
    if (!isFree)
        return fail(ErrorCode::NotPermitted, subjectOf(examination.id), u"another has taken it already"_s);
    SL_TRY(const auto outcome, store::OutcomeRepository(database).latest(examination.search));
    if (outcome && !outcome->awaitsThird)
        return fail(ErrorCode::NotFound, subjectOf(examination.id), u"closed as a disagreement"_s);
    return Independence(m_core.rows(database), actor).mayExamine(examination);
}

Result<ReviewStep<ExaminationView>> ReviewService::take(const workspace::Actor& actor, ExaminationId id) {
    const auto view = m_core.write([&](workspace::Change& change) -> Result<ExaminationView> {
        store::ExaminationRepository examinations(change.database());
        SL_TRY(auto examination, examinations.find(id));
        if (examination.part != ExaminerPart::First && examination.examiner == actor.login())
            return viewOf(change.database(), actor, id);
        SL_CHECK(checkMayTake(change.database(), actor, examination));
        const auto before = examination.examiner;
        SL_CHECK(examinations.setExaminer(id, before, actor.login()));
        examination.examiner = actor.login();
        SL_TRY(const auto search, store::SearchRepository(change.database()).find(examination.search));
        SL_TRY(const auto asked, comparisonPolicy(m_core.workspace(), search));
        auto details = describeStart(asked, examination);
        if (!before.isEmpty())
            details.insert(u"before"_s, before);
        SL_CHECK(change.audit(actor, AuditAction::ExaminationStarted, subjectOf(id), details));
        SL_CHECK(CaseOutbox::note(change, id));
        return viewOf(change.database(), actor, id);
    });
    if (!view)
        return fail(view);
    CaseOutbox(m_core).follow();
    return ReviewStep<ExaminationView>{*view, {}};
}

Result<ExaminationView> ReviewService::view(const workspace::Actor& actor, ExaminationId id) {
    SL_TRY(const auto examination, m_core.read([&](store::Database& database) {
        return store::ExaminationRepository(database).find(id);
    }));
    if (examination.examiner != actor.login()) {
        SL_CHECK(mayLookAt(actor, examination.search));
    } else if (examination.part == ExaminerPart::First) {
        // viewOf() leaves out what the policy shows later
        SL_CHECK(noteRead(actor, examination.search));
    }
    return m_core.read([&](store::Database& database) { return viewOf(database, actor, id); });
}

/// Computed before the transaction: large pictures take a second.
Result<QList<AdjustedPicture>> ReviewService::adjustedFor(const workspace::Actor& actor, ExaminationId id,
                                                          CandidateId candidate,
                                                          const QList<AdjustedPicture>& adjusted) {
    SL_TRY(const auto examination, m_core.read([&](store::Database& database) -> Result<ExaminationRecord> {
        Examinations examinations(m_core.workspace(), database, actor);
        SL_TRY(const auto open, examinations.findOpen(id));
        SL_CHECK(checkProbeSaid(m_core.workspace(), database, actor, open));
        if (!open.items.contains(candidate))
            return fail(ErrorCode::NotFound, QString::number(candidate.value), u"not in this examination"_s);
        return open;
    }));
    const auto last = answerIn(examination, candidate).value_or(AnswerRecord());
    return AdjustmentService(m_core).recorded(examination.search, candidate, adjusted, last.adjusted);
}

Result<ExaminationView> ReviewService::answer(const workspace::Actor& actor, ExaminationId id,
                                              CandidateId candidate, const Answer& answer,
                                              const QString& grounds,
                                              const QList<AdjustedPicture>& adjusted) {
    SL_CHECK(checkAnswer(answer, grounds));
    SL_TRY(const auto pictures, adjusted.isEmpty() ? Result<QList<AdjustedPicture>>(adjusted)
                                                   : adjustedFor(actor, id, candidate, adjusted));
    return m_core.write([&](workspace::Change& change) -> Result<ExaminationView> {
        Examinations examinations(m_core.workspace(), change.database(), actor);
        SL_TRY(const auto open, examinations.findOpen(id));
        if (!open.items.contains(candidate))
            return fail(ErrorCode::NotFound, QString::number(candidate.value), u"not in this examination"_s);
        SL_CHECK(checkProbeSaid(m_core.workspace(), change.database(), actor, open));
        const AnswerRecord given{candidate, answer, grounds.trimmed(), change.clock().now(), pictures};
        SL_CHECK(examinations.append(change, id, given));
        return viewOf(change.database(), actor, id);
    });
}

Result<QHash<CandidateId, Looks>> ReviewService::looksOfCandidates(ExaminationId id) {
    struct List {
        SearchRecord search;
        QList<CandidateRecord> candidates;
    };
    SL_TRY(const auto list, m_core.read([id](store::Database& database) -> Result<List> {
        SL_TRY(const auto examination, store::ExaminationRepository(database).find(id));
        store::SearchRepository searches(database);
        SL_TRY(const auto search, searches.find(examination.search));
        SL_TRY(const auto candidates, searches.candidates(examination.search));
        return List{search, candidates};
    }));
    return m_core.workspace().read([&](store::Database& gallery) {
        return looksOf(gallery, list.candidates, list.search.packIdentity);
    });
}

Result<ReviewStep<ExaminationView>> ReviewService::submit(const workspace::Actor& actor, ExaminationId id) {
    SL_TRY(const auto policy, m_core.workspace().read([](store::Database& database) {
        return store::PolicyRepository(database).current();
    }));
    SL_TRY(const auto looks, looksOfCandidates(id));
    const auto step = m_core.write([&](workspace::Change& change) -> Result<ReviewStep<ExaminationView>> {
        Examinations examinations(m_core.workspace(), change.database(), actor);
        SL_TRY(auto examination, examinations.findOpen(id));
        if (examination.part != ExaminerPart::First) {
            SL_CHECK(Independence(m_core.rows(change.database()), actor).mayExamine(examination));
        }
        if (const int missing = unanswered(examination); missing > 0)
            return fail(ErrorCode::AnswersMissing, QString::number(missing));
        SL_TRY(const auto checklists,
               checkChecklists(m_core.workspace(), change.database(), actor, examination));
        SL_TRY(const auto key, examinations.key(id));
        examination.submittedAt = fromIsoUtc(toIsoUtc(change.clock().now()));
        examination.seal = sealOf(examination, hashOf(checklists), key);
        SL_CHECK(store::ExaminationRepository(change.database())
                     .setSubmitted(id, examination.submittedAt, examination.seal));
        auto details = describeExamination(examination);
        details.insert(u"sealSha256"_s, examination.seal.hex());
        if (key.isEmpty()) { // else how many there are tells what was answered
            details.insert(u"checklists"_s, checklists.size());
            details.insert(u"checklistsSha256"_s, hashOf(checklists).hex());
        }
        SL_CHECK(change.auditSigned(actor, AuditAction::ExaminationSubmitted, subjectOf(id), details));
        SL_CHECK(CaseOutbox::note(change, id));
        SL_TRY(const auto outcomeOf,
               ReviewConclusion(change, actor, policy.secondExaminerFillers, looks, examinations)
                   .conclude(examination));
        SL_TRY(const auto view, viewOf(change.database(), actor, id));
        return ReviewStep<ExaminationView>{view, outcomeOf};
    });
    if (step)
        CaseOutbox(m_core).follow();
    return step;
}

Status ReviewService::checkMayClose(store::Database& database, const workspace::Actor& actor,
                                    SearchId search) {
    // one error, whatever the reason: it must not tell whether the answers of two people differ
    const auto refused = [&] { return fail(ErrorCode::NotPermitted, QString::number(search.value)); };
    if (!actor.user.roles.testFlag(Role::Supervisor))
        return refused();
    const auto allowed = Independence(m_core.rows(database), actor).mayLookAt(search);
    if (!allowed)
        return isClosed(allowed.error().code) || allowed.error().code == ErrorCode::NotFound
                   ? Status(refused())
                   : allowed;
    SL_TRY(const auto latest, store::OutcomeRepository(database).latest(search));
    SL_TRY(const auto waiting, store::ExaminationRepository(database).find(search, ExaminerPart::Third));
    if (!latest || !latest->awaitsThird)
        return refused();
    if (!waiting)
        return {};
    SL_TRY(const bool isTaken, LookRecord(m_core.workspace()).isActiveExaminer(waiting->examiner));
    return isTaken ? Status(refused()) : Status();
}

Result<ReviewStep<OutcomeRecord>> ReviewService::closeAsDisagreement(const workspace::Actor& actor,
                                                                     SearchId search) {
    const auto closed = m_core.write([&](workspace::Change& change) -> Result<OutcomeRecord> {
        SL_CHECK(checkMayClose(change.database(), actor, search));
        SL_TRY(const auto waiting,
               store::ExaminationRepository(change.database()).find(search, ExaminerPart::Third));
        if (waiting) {
            SL_CHECK(CaseOutbox::note(change, waiting->id));
        }
        const OutcomeRecord outcome{.search = search,
                                    .kind = OutcomeKind::Disagreement,
                                    .leads = {},
                                    .awaitsThird = false,
                                    .grounds = {},
                                    .reachedAt = change.clock().now()};
        SL_CHECK(store::OutcomeRepository(change.database()).append(outcome));
        SL_CHECK(change.auditSigned(actor, AuditAction::DisagreementClosed, QString::number(search.value)));
        return outcome;
    });
    if (!closed)
        return fail(closed);
    CaseOutbox(m_core).follow();
    return ReviewStep<OutcomeRecord>{*closed, search};
}

} // namespace sl::casework
