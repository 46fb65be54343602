// SPDX-License-Identifier: Apache-2.0
// Sections 4 to 6: differences before similarities, then every answer of everybody.
#include "engine/core/decidingface.h"
#include "engine/report/checklisttable.h"
#include "engine/report/reportbuilder.h"

#include <algorithm>
#include <array>

namespace sl::report {
namespace {

constexpr double kCardHeight = 52; ///< mm, of a usual one with its heading

constexpr std::array kStepKeys{"answer.m3", "answer.m2", "answer.m1", "answer.zero",
                               "answer.p1", "answer.p2", "answer.p3"};

struct GroupTexts {
    Standing standing;
    const char* heading;
    const char* none;
};

constexpr std::array kAgainst{
    GroupTexts{Standing::Divided, "differences.divided", "differences.dividedNone"},
    GroupTexts{Standing::Different, "differences.different", "differences.differentNone"},
    GroupTexts{Standing::Inconclusive, "differences.inconclusive", "differences.inconclusiveNone"},
    GroupTexts{Standing::NotComparable, "differences.notComparable", "differences.notComparableNone"},
    GroupTexts{Standing::Unanswered, "differences.unanswered", "differences.unansweredNone"}};

} // namespace

QString ReportBuilder::answerText(const Answer& answer) const {
    if (!answer.isComparable())
        return say("answer.notComparable");
    return say(kStepKeys.at(size_t(answer.step() - Answer::kLowest)));
}

const char* ReportBuilder::noCandidatesKey() const {
    return m_stage == Stage::Unsuitable ? "differences.noCandidates" : "differences.emptyList";
}

void ReportBuilder::differences() {
    section("differences.heading", kCardHeight + 15);
    if (m_data.candidates.isEmpty()) {
        paragraph(noCandidatesKey());
        return;
    }
    paragraph("differences.intro");
    for (const GroupTexts& texts : kAgainst) {
        const QList<PrintedCandidate> candidates = candidatesOf(m_data.candidates, texts.standing);
        subsection(texts.heading, candidates.isEmpty() ? 20 : kCardHeight);
        if (candidates.isEmpty())
            paragraph(texts.none);
        else
            group(candidates);
    }
}

void ReportBuilder::similarities() {
    section("similarities.heading", kCardHeight + 10);
    const QList<PrintedCandidate> candidates = candidatesOf(m_data.candidates, Standing::Supported);
    if (candidates.isEmpty()) {
        paragraph(m_data.candidates.isEmpty() ? noCandidatesKey() : "similarities.none");
        return;
    }
    const bool preliminary = m_stage == Stage::FirstOpen || m_stage == Stage::SecondOpen;
    paragraph(preliminary ? "similarities.single" : "similarities.intro");
    group(candidates);
}

void ReportBuilder::group(const QList<PrintedCandidate>& candidates) {
    for (const PrintedCandidate& candidate : candidates)
        card(candidate);
}

void ReportBuilder::addAnswer(QList<FlowPiece>& pieces, ExaminerPart part,
                              const std::optional<AnswerRecord>& answer) const {
    if (!answer)
        return;
    pieces << FlowPiece{say("candidate.answerLine", {m_texts.part(part), answerText(answer->answer)}),
                        TextStyle::Strong};
    const bool silent = answer->grounds.trimmed().isEmpty();
    pieces << FlowPiece{silent ? say("candidate.noGrounds") : say("candidate.grounds", {answer->grounds}),
                        TextStyle::Body};
}

QString ReportBuilder::bandLine(const RankBand& band) const {
    const QString variations = number(m_data.variations);
    const QString ranks = band.best == band.worst
                              ? say("candidate.oneRank", {number(band.best)})
                              : say("candidate.ranks", {number(band.best), number(band.worst)});
    QString line = say("candidate.bandNone", {variations});
    if (band.listed == m_data.variations)
        line = say("candidate.band", {ranks, variations});
    else if (band.listed > 0)
        line = say("candidate.bandPartly", {ranks, number(band.listed), variations});
    if (band.onlyFace == 0)
        return line;
    return line + u' ' + say("candidate.onlyFace", {number(band.onlyFace)});
}

void ReportBuilder::card(const PrintedCandidate& printed) {
    constexpr double kChipWidth = 22;
    constexpr double kTextLeft = kChipWidth + 4;
    const CandidateRecord& candidate = printed.candidate;
    const QString score = m_locale.toString(candidate.score, 'f', 3);
    QList<FlowPiece> pieces{{say("candidate.heading", {number(candidate.rank), candidate.personExternalId}),
                             TextStyle::Subheading}};
    if (candidate.calibrationTrials > 0)
        pieces << FlowPiece{
            say("candidate.calibration",
                {score, number(candidate.calibrationAsHigh), number(candidate.calibrationTrials),
                 m_locale.toString(printed.calibration.low, 'f', 4),
                 m_locale.toString(printed.calibration.high, 'f', 4)}),
            TextStyle::Body};
    else if (candidate.faceScores.size() > 1)
        pieces << FlowPiece{say("candidate.noCalibrationFaces", {score, number(candidate.faceScores.size())}),
                            TextStyle::Body};
    else
        pieces << FlowPiece{say("candidate.noCalibration", {score}), TextStyle::Body};
    if (!candidate.faceScores.isEmpty())
        pieces << FlowPiece{say("candidate.faces",
                                {numberList(candidate.faceScores),
                                 number(decidingFace(m_data.search.faceWeights, candidate.faceScores) + 1)}),
                            TextStyle::Body};
    if (printed.band)
        pieces << FlowPiece{bandLine(*printed.band), TextStyle::Body};
    addAnswer(pieces, ExaminerPart::First, printed.first);
    addAnswer(pieces, ExaminerPart::Second, printed.second);
    addAnswer(pieces, ExaminerPart::Third, printed.third);
    pieces << FlowPiece{say("candidate.portrait", {candidate.portraitSha256.hex()}), TextStyle::Hash};

    QList<FlowPiece> chip;
    if (!printed.chip.isNull())
        chip << FlowPiece{.text = {},
                          .style = TextStyle::Body,
                          .image = printed.chip.convertToFormat(QImage::Format_RGB32),
                          .imageWidth = kChipWidth,
                          .imageHeight = 0};
    const QList<FlowCell> cells{{0, kChipWidth, chip}, {kTextLeft, PageFlow::kTextWidth - kTextLeft, pieces}};
    m_flow.reserve(cells, 2);
    m_flow.rule();
    m_flow.row(cells, 2);
    if (printed.plate)
        plate(printed);
    adjustments(printed);
}

bool ReportBuilder::hasThird() const {
    return std::any_of(m_data.examiners.begin(), m_data.examiners.end(),
                       [](const Examiner& examiner) { return examiner.part == ExaminerPart::Third; });
}

void ReportBuilder::answers() {
    section("answers.heading");
    QStringList steps;
    for (const char* key : kStepKeys)
        steps << say(key);
    steps << say("answer.notComparable");
    paragraph("answers.intro", {steps.join(u" · "_s)});
    subsection("answers.examiners");
    examinerLines();
    if (m_data.candidates.isEmpty())
        return;
    paragraph("answers.secondList");
    answerTable();
    ChecklistTable(m_data, m_texts, m_flow).build();
    supersededAnswers();
}

void ReportBuilder::examinerLines() {
    if (m_data.examiners.isEmpty())
        paragraph("answers.noExaminer");
    QList<Row> rows;
    for (const Examiner& examiner : m_data.examiners) {
        const QString who =
            examiner.submittedAt.isValid()
                ? say("answers.examiner", {examiner.fullName, examiner.login, time(examiner.submittedAt)})
                : say("answers.examinerOpen", {examiner.fullName, examiner.login});
        rows.append({m_texts.part(examiner.part), who});
    }
    keyValues(rows);
}

void ReportBuilder::answerTable() {
    const bool third = hasThird();
    const double answerWidth = third ? 37 : 56;
    const auto cells = [&](const QStringList& texts, TextStyle style) {
        const std::array lefts{0.0, 11.0, 40.0, 58.0, 58.0 + answerWidth, 58.0 + 2 * answerWidth};
        const std::array widths{9.0, 27.0, 16.0, answerWidth - 2, answerWidth - 2, answerWidth - 2};
        QList<FlowCell> row;
        for (qsizetype i = 0; i < texts.size(); ++i)
            row.append(FlowCell{lefts.at(size_t(i)), widths.at(size_t(i)), {FlowPiece{texts.at(i), style}}});
        return row;
    };
    const auto answerOr = [&](const std::optional<AnswerRecord>& answer, const char* otherwise) {
        return answer ? answerText(answer->answer) : say(otherwise);
    };
    QStringList heads{say("answers.rank"), say("answers.person"), say("answers.similarity"),
                      m_texts.part(ExaminerPart::First), m_texts.part(ExaminerPart::Second)};
    if (third)
        heads << m_texts.part(ExaminerPart::Third);
    const auto header = [&] {
        m_flow.row(cells(heads, TextStyle::Small), 0);
        m_flow.rule();
    };
    // while the second examination is open, nobody is told whom it asks about
    const char* secondWithout = m_stage == Stage::SecondOpen ? "answer.none" : "answer.notAsked";
    m_flow.need(20);
    header();
    for (const PrintedCandidate& printed : m_data.candidates) {
        QStringList texts{number(printed.candidate.rank), printed.candidate.personExternalId,
                          m_locale.toString(printed.candidate.score, 'f', 3),
                          answerOr(printed.first, "answer.none"), answerOr(printed.second, secondWithout)};
        if (third)
            texts << answerOr(printed.third, "answer.notAsked");
        const QList<FlowCell> row = cells(texts, TextStyle::Small);
        if (!m_flow.hasRoomFor(row)) {
            m_flow.newPage();
            header();
        }
        m_flow.row(row, 0.6);
    }
    m_flow.space(2);
}

} // namespace sl::report
