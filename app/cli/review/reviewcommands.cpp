// SPDX-License-Identifier: Apache-2.0
#include "app/cli/access.h"
#include "app/cli/commandgroups.h"
#include "app/cli/jsonforms.h"
#include "app/cli/review/adjustments.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"
#include "widgets/text/wording.h"

namespace sl::cli {
namespace {

using namespace Qt::StringLiterals;

/// The examination given, or this user's first examination of the search, which it begins.
Result<session::ExaminationView> examinationOf(const Arguments& arguments, session::CaseSession& session) {
    if (arguments.has(u"examination"_s)) {
        SL_TRY(const auto id, idAfter<ExaminationId>(arguments, u"examination"_s));
        return session.examination(id).result();
    }
    SL_TRY(const auto search, searchOf(arguments, session));
    return session.firstExamination(search).result();
}

/// The examination given, or this user's first examination of the search. Errors: NotFound (never begun).
Result<ExaminationId> begunExamination(const Arguments& arguments, const OpenCase& open) {
    if (arguments.has(u"examination"_s)) {
        SL_TRY(const auto given, examinationOf(arguments, *open.session));
        return given.record.id;
    }
    SL_TRY(const auto search, searchOf(arguments, *open.session));
    SL_TRY(const auto view, open.session->searchView(search).result());
    const auto login = open.workspace->login().user.login;
    for (const auto& examination : view.examinations)
        if (examination.part == ExaminerPart::First && examination.examiner == login)
            return examination.id;
    return fail(ErrorCode::NotFound, u"examination"_s, u"not begun"_s);
}

CommandOutput describe(const session::ExaminationView& view) {
    CommandOutput output{toJson(view), {}, {}};
    output.lines.append(Cli::tr("Examination %1 (%2): %3 of %4 answered")
                            .arg(view.record.id.value)
                            .arg(widgets::examinerPartText(view.record.part))
                            .arg(view.answered)
                            .arg(view.items.size()));
    for (const auto& item : view.items)
        output.lines.append(
            Cli::tr("Candidate %1: %2")
                .arg(item.candidate.id.value)
                .arg(item.answer ? widgets::answerText(item.answer->answer) : Cli::tr("no answer yet")));
    output.lines.append(widgets::leadSentence());
    output.json.insert(u"note"_s, widgets::leadSentence());
    return output;
}

QString describe(const QueueEntry& entry, bool forYou) {
    const bool first = entry.part == ExaminerPart::First;
    const auto line = (first ? Cli::tr("Case %1 · search %2 · %3 · pictures to compare: %4")
                             : Cli::tr("Case %1 · examination %2 · %3 · pictures to compare: %4"))
                          .arg(entry.caseNumber)
                          .arg(first ? entry.search.value : entry.examination.value)
                          .arg(widgets::examinerPartText(entry.part))
                          .arg(entry.items);
    if (!entry.takenBy.isEmpty())
        return Cli::tr("%1 · begun by %2 on %3").arg(line, entry.takenBy, widgets::timeText(entry.since));
    return forYou ? line : Cli::tr("%1 · for somebody else").arg(line);
}

CommandResult queue(const Arguments& arguments) {
    SL_TRY(const auto workspace, openWorkspace(arguments));
    SL_TRY(const auto entries, workspace->reviewQueue().result());
    CommandOutput output;
    const auto login = workspace->login().user.login;
    const bool examines = workspace->login().has(Role::Examiner);
    QJsonArray queue;
    bool any = false;
    for (const auto& entry : entries) {
        auto json = toJson(entry);
        const bool forYou = examines && entry.isFor(login);
        json.insert(u"forYou"_s, forYou);
        queue.append(json);
        any = any || forYou;
        output.lines.append(describe(entry, forYou));
    }
    output.json = {{u"queue"_s, queue}};
    if (!any)
        output.lines.append(Cli::tr("Nothing is waiting for you."));
    return output;
}

CommandResult take(const Arguments& arguments) {
    SL_TRY(const auto id, idAfter<ExaminationId>(arguments, u"examination"_s));
    SL_TRY(const auto open, openCase(arguments));
    SL_TRY(const auto view, open.session->takeExamination(id).result());
    return describe(view);
}

CommandResult show(const Arguments& arguments) {
    SL_TRY(const auto open, openCase(arguments));
    SL_TRY(const auto view, examinationOf(arguments, *open.session));
    return describe(view);
}

/// "-3" to "3", or "nc". Errors: InvalidArgument.
Result<Answer> answerFrom(const QString& text) {
    if (text.compare("nc"_L1, Qt::CaseInsensitive) == 0)
        return Answer::notComparable();
    bool fine = false;
    const auto answer = Answer::onScale(text.toInt(&fine));
    if (!fine || !answer)
        return fail(ErrorCode::InvalidArgument, u"answer"_s, u"-3 to 3 or nc"_s);
    return *answer;
}

CommandResult answer(const Arguments& arguments) {
    SL_TRY(const auto given, answerFrom(arguments.value(u"answer"_s)));
    SL_TRY(const auto candidate, idAfter<CandidateId>(arguments, u"candidate"_s));
    SL_TRY(const auto open, openCase(arguments));
    SL_TRY(const auto examination, examinationOf(arguments, *open.session));
    SL_TRY(const auto adjusted, adjustedPictures(arguments, *open.session, examination, candidate));
    SL_TRY(
        const auto view,
        open.session->answer(examination.record.id, candidate, given, arguments.value(u"grounds"_s), adjusted)
            .result());
    return describe(view);
}

/// What the session would refuse too, but only when the examination is begun. Errors: InvalidArgument.
Result<Answer> triageAnswerFrom(const Arguments& arguments) {
    SL_TRY(const auto given, answerFrom(arguments.value(u"answer"_s)));
    if (given.isComparable() && given.step() != -2 && given.step() != -1)
        return fail(ErrorCode::InvalidArgument, u"answer"_s, u"-2, -1 or nc"_s);
    if (arguments.value(u"grounds"_s).trimmed().size() < kShortestGrounds)
        return fail(ErrorCode::InvalidArgument, u"grounds"_s,
                    u"at least %1 characters"_s.arg(kShortestGrounds));
    return given;
}

CommandResult triage(const Arguments& arguments) {
    SL_TRY(const auto given, triageAnswerFrom(arguments));
    QList<session::TriagedFace> faces;
    for (const auto& text : arguments.values(u"candidate"_s)) {
        bool fine = false;
        faces.append({CandidateId{text.toLongLong(&fine)}, 0});
        if (!fine)
            return fail(ErrorCode::InvalidArgument, text, u"no whole number"_s);
    }
    SL_TRY(const auto open, openCase(arguments));
    SL_TRY(const auto examination, examinationOf(arguments, *open.session));
    SL_TRY(const auto view, open.session
                                ->answerTogether(examination.record.id, faces, given,
                                                 arguments.value(u"grounds"_s), arguments.has(u"replace"_s))
                                .result());
    return describe(view);
}

CommandResult submit(const Arguments& arguments) {
    SL_TRY(const auto open, openCase(arguments));
    SL_TRY(const auto examination, begunExamination(arguments, open));
    SL_TRY(const auto view, open.session->submit(examination).result());
    auto output = describe(view);
    const auto search = open.session->searchView(view.record.search).result();
    if (!search) { // submitted all the same
        output.json.insert(u"outcome"_s, QJsonValue());
        //: %1 is the sentence that says why the outcome is not shown
        output.lines.append(Cli::tr("The answers are sealed. %1").arg(widgets::errorText(search.error())));
        return output;
    }
    const auto& outcome = search->outcome;
    output.json.insert(u"outcome"_s, outcome ? QJsonValue(toJson(*outcome)) : QJsonValue());
    output.lines.append(
        outcome
            ? widgets::outcomeExplanation(outcome->kind)
            : Cli::tr(
                  "The answers are sealed. A second examiner finds the supported candidates in the queue."));
    return output;
}

CommandResult close(const Arguments& arguments) {
    SL_TRY(const auto open, openCase(arguments));
    SL_TRY(const auto search, idAfter<SearchId>(arguments, u"search"_s));
    SL_TRY(const auto outcome, open.session->closeAsDisagreement(search).result());
    return CommandOutput{toJson(outcome), {widgets::outcomeExplanation(outcome.kind)}, {}};
}

std::vector<Option> examinationOptions() {
    return with(caseOptions(),
                {{"search", "ID", QT_TRANSLATE_NOOP("cli", "The search; the newest if left out.")},
                 {"examination", "ID",
                  QT_TRANSLATE_NOOP(
                      "cli", "The examination; the user's first examination of the search if left out.")}});
}

} // namespace

std::vector<Command> reviewCommands() {
    return {
        {"case examination", "",
         QT_TRANSLATE_NOOP("cli", "Begins the user's first examination of a search, or shows one with its "
                                  "answers so far."),
         0, 0, examinationOptions(), show},
        {"case answer", "", QT_TRANSLATE_NOOP("cli", "Answers one candidate."), 0, 0,
         with(examinationOptions(),
              {{"candidate", "ID", QT_TRANSLATE_NOOP("cli", "The candidate, as listed by “case search”."),
                true},
               {"answer", "-3..3|nc",
                QT_TRANSLATE_NOOP("cli",
                                  "From strong support for different persons to strong support for the same "
                                  "person; nc: not comparable."),
                true},
               {"grounds", "TEXT", QT_TRANSLATE_NOOP("cli", "Why; needed for every answer but 0.")},
               {"adjust", "SIDE:STEP[=VALUE[,VALUE]]",
                QT_TRANSLATE_NOOP(
                    "cli",
                    "Once for each step on a picture, in order; SIDE: probe or candidate. field=0|1, "
                    "pixelAspect=THOUSANDTHS, mirror, rotation=DEGREES, grey, channel=0..2, brightness=N, "
                    "contrast=N, gamma=HUNDREDTHS, levels=BLACK,WHITE, sharpening=PERCENT,RADIUS.")}}),
         answer},
        {"case triage", "",
         QT_TRANSLATE_NOOP("cli",
                           "Answers several candidates of a first examination at once, with one reason. "
                           "The report says so, and that no face was shown."),
         0, 0,
         with(examinationOptions(),
              {{"candidate", "ID",
                QT_TRANSLATE_NOOP("cli", "Once for each candidate, as listed by “case search”."), true},
               {"answer", "-2|-1|nc",
                QT_TRANSLATE_NOOP("cli",
                                  "Different persons: support or limited support; nc: not comparable. In "
                                  "triage there is no strong support, and nobody is supported."),
                true},
               {"grounds", "TEXT", QT_TRANSLATE_NOOP("cli", "Why; the same for all of them."), true},
               {"replace", nullptr,
                QT_TRANSLATE_NOOP("cli", "Replace answers that were given to some of them before.")}}),
         triage},
        {"case submit", "", QT_TRANSLATE_NOOP("cli", "Seals and signs the answers of an examination."), 0, 0,
         examinationOptions(), submit},
        {"case queue", "",
         QT_TRANSLATE_NOOP(
             "cli", "Lists the examinations of all cases that wait for somebody, and who has begun them."),
         0, 0, loginOptions(), queue},
        {"case take", "", QT_TRANSLATE_NOOP("cli", "Takes an independent examination from the queue."), 0, 0,
         with(caseOptions(),
              {{"examination", "ID", QT_TRANSLATE_NOOP("cli", "The examination, as listed by “case queue”."),
                true}}),
         take},
        {"case close-disagreement", "",
         QT_TRANSLATE_NOOP("cli", "Ends a disagreement without a third examiner; for supervisors."), 0, 0,
         with(caseOptions(), {{"search", "ID", QT_TRANSLATE_NOOP("cli", "The search."), true}}), close},
    };
}

} // namespace sl::cli
