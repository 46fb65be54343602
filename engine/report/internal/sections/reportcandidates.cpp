// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/sections/reportcandidates.h"

#include "engine/core/decidingface.h"
#include "engine/report/internal/candidategroups.h"
#include "engine/report/internal/sections/reportadjustments.h"
#include "engine/report/internal/sections/reportplates.h"

#include <array>

namespace sl::report {
namespace {

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

const char* ReportCandidates::noCandidatesKey() const {
    return m_stage == Stage::Unsuitable ? "differences.noCandidates" : "differences.emptyList";
}

void ReportCandidates::differences() {
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

void ReportCandidates::similarities() {
    const QList<PrintedCandidate> candidates = candidatesOf(m_data.candidates, Standing::Supported);
    if (candidates.isEmpty()) {
        paragraph(m_data.candidates.isEmpty() ? noCandidatesKey() : "similarities.none");
        return;
    }
    const bool preliminary = m_stage == Stage::FirstOpen || m_stage == Stage::SecondOpen;
    paragraph(preliminary ? "similarities.single" : "similarities.intro");
    group(candidates);
}

void ReportCandidates::group(const QList<PrintedCandidate>& candidates) {
    for (const PrintedCandidate& candidate : candidates)
        card(candidate);
}

void ReportCandidates::addAnswer(QList<FlowPiece>& pieces, ExaminerPart part,
                                 const std::optional<AnswerRecord>& answer) const {
    if (!answer)
        return;
    pieces << FlowPiece{say("candidate.answerLine", {m_texts.part(part), m_texts.answer(answer->answer)}),
                        TextStyle::Strong};
    const bool silent = answer->grounds.trimmed().isEmpty();
    pieces << FlowPiece{silent ? say("candidate.noGrounds") : say("candidate.grounds", {answer->grounds}),
                        TextStyle::Body};
    if (answer->triage)
        pieces << FlowPiece{triageLine(*answer->triage), TextStyle::Small};
}

QString ReportCandidates::bandLine(const RankBand& band) const {
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

void ReportCandidates::card(const PrintedCandidate& printed) {
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
        ReportPlates(m_data, m_texts, m_flow).write(printed);
    ReportAdjustments(m_data, m_texts, m_flow).write(printed);
}

} // namespace sl::report
