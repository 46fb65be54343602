// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/sections/reportsection.h"

#include "engine/report/internal/video/framechecks.h"

#include <algorithm>
#include <cmath>

namespace sl::report {
namespace {

Stage stageOf(const ReportData& data) {
    if (data.outcome) {
        switch (data.outcome->kind) {
        case OutcomeKind::Lead:
            return Stage::Lead;
        case OutcomeKind::NoLead:
            return Stage::NoLead;
        case OutcomeKind::Unsuitable:
            return Stage::Unsuitable;
        case OutcomeKind::Disagreement:
            return data.outcome->awaitsThird ? Stage::DisagreementOpen : Stage::Disagreement;
        }
    }
    const bool firstDone =
        std::any_of(data.examiners.begin(), data.examiners.end(), [](const Examiner& examiner) {
            return examiner.part == ExaminerPart::First && examiner.submittedAt.isValid();
        });
    return firstDone ? Stage::SecondOpen : Stage::FirstOpen;
}

} // namespace

ReportSection::ReportSection(const ReportData& data, const ReportTexts& texts, PageFlow& flow)
    : m_data(data), m_texts(texts), m_flow(flow), m_locale(texts.language()), m_stage(stageOf(data)) {}

void ReportSection::subsection(const char* heading, double below) {
    m_flow.space(2);
    m_flow.need(below);
    m_flow.text(say(heading), TextStyle::Subheading);
}

void ReportSection::paragraph(const char* key, const QStringList& arguments) {
    m_flow.text(say(key, arguments), TextStyle::Body);
}

void ReportSection::keyValues(const QList<Row>& rows, TextStyle valueStyle) {
    constexpr double kKeyWidth = 40;
    for (const auto& [key, value] : rows)
        m_flow.row({FlowCell{0, kKeyWidth - 2, {FlowPiece{key, TextStyle::Label}}},
                    FlowCell{kKeyWidth, PageFlow::kTextWidth - kKeyWidth, {FlowPiece{value, valueStyle}}}},
                   0);
}

QString ReportSection::say(const char* key, const QStringList& arguments) const {
    return m_texts.text(key, arguments);
}

QString ReportSection::orNotRecorded(const QString& value) const {
    return value.trimmed().isEmpty() ? say("document.notRecorded") : value;
}

QString ReportSection::time(const QDateTime& time) const {
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s
                          : say("document.notRecorded");
}

QString ReportSection::numberList(const QList<double>& numbers) const {
    QStringList texts;
    for (const double value : numbers)
        texts.append(m_locale.toString(value, 'f', 3));
    return texts.join(u" · "_s);
}

QString ReportSection::timeInFile(const QJsonObject& record) const {
    const auto stated = secondsInFile(record);
    if (!stated)
        return say("frames.noClock");
    const double seconds = *stated;
    const auto all = std::llround(std::abs(seconds) * 1000);
    const auto padded = [](qint64 part, int digits) {
        return u"%1"_s.arg(part, digits, 10, QLatin1Char('0'));
    };
    return (seconds < 0 && all > 0 ? u"-"_s : QString()) +
           u"%1:%2:%3.%4"_s.arg(QString::number(all / 3'600'000), padded(all / 60'000 % 60, 2),
                                padded(all / 1000 % 60, 2), padded(all % 1000, 3));
}

QString ReportSection::triageLine(const TriageRecord& triage) const {
    return triage.facePixels > 0
               ? say("candidate.triage", {number(triage.answers), number(triage.facePixels)})
               : say("candidate.triageUnshown", {number(triage.answers)});
}

bool ReportSection::hasThirdExaminer() const {
    return std::any_of(m_data.examiners.begin(), m_data.examiners.end(),
                       [](const Examiner& examiner) { return examiner.part == ExaminerPart::Third; });
}

} // namespace sl::report
