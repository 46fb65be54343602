// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/sections/reportanswers.h"

#include "engine/report/internal/checklisttable.h"
#include "engine/report/internal/sections/reporthistory.h"

#include <array>

namespace sl::report {

void ReportAnswers::write() {
    paragraph("answers.intro", {m_texts.answers().join(u" · "_s)});
    subsection("answers.examiners");
    examinerLines();
    if (m_data.candidates.isEmpty())
        return;
    paragraph("answers.secondList");
    answerTable();
    ChecklistTable(m_data, m_texts, m_flow).build();
    ReportHistory(m_data, m_texts, m_flow).supersededAnswers();
}

void ReportAnswers::examinerLines() {
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

void ReportAnswers::answerTable() {
    const bool third = hasThirdExaminer();
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
        if (!answer)
            return say(otherwise);
        const QString text = m_texts.answer(answer->answer);
        return answer->triage ? say("answers.triage", {text}) : text;
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
