// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/checklisttable.h"

#include <algorithm>
#include <array>

namespace sl::report {
namespace {

constexpr std::array kFeatureKeys{
    "feature.skin",        "feature.outline",     "feature.composition", "feature.hairline",
    "feature.forehead",    "feature.eyebrows",    "feature.eyes",        "feature.cheeks",
    "feature.nose",        "feature.ears",        "feature.mouth",       "feature.chin",
    "feature.neck",        "feature.facialHair",  "feature.facialLines", "feature.scars",
    "feature.facialMarks", "feature.alterations", "feature.other"};
static_assert(kFeatureKeys.size() == kFeatures);
constexpr std::array kFindingKeys{"finding.similar", "finding.different", "finding.notComparable",
                                  "finding.notVisible"};

const char* keyOf(const ChecklistLine& line, bool ofProbe) {
    if (ofProbe) {
        if (!line.inProbe)
            return "finding.unsaid";
        return *line.inProbe ? "finding.visible" : "finding.notVisible";
    }
    if (!line.finding)
        return "finding.unsaid";
    if (*line.finding != Finding::NotVisible || line.inProbe == line.inCandidate)
        return kFindingKeys.at(size_t(*line.finding));
    return line.inProbe.value_or(false) ? "finding.notInCandidate" : "finding.notInProbe";
}

} // namespace

void ChecklistTable::build() {
    const bool isAny = !m_data.probeChecklists.isEmpty() ||
                       std::any_of(m_data.candidates.begin(), m_data.candidates.end(),
                                   [](const auto& printed) { return !printed.checklists.isEmpty(); });
    if (!isAny)
        return;
    m_flow.space(2);
    m_flow.need(30);
    m_flow.text(say("checklist.heading"), TextStyle::Subheading);
    m_flow.text(say("checklist.intro"), TextStyle::Body);
    table(say("checklist.probe"), m_data.probeChecklists);
    for (const auto& printed : m_data.candidates)
        table(say("checklist.candidate",
                  {m_locale.toString(printed.candidate.rank), printed.candidate.personExternalId}),
              printed.checklists);
}

QList<FlowCell> ChecklistTable::cells(const QStringList& texts, TextStyle style) const {
    constexpr double kFeatureWidth = 36, kAgreementWidth = 20, kGap = 2;
    const double width = (PageFlow::kTextWidth - kFeatureWidth - kAgreementWidth) / double(texts.size() - 2);
    QList<FlowCell> row;
    double left = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const double wide = i == 0 ? kFeatureWidth : i + 1 == texts.size() ? kAgreementWidth : width;
        row.append(FlowCell{left, wide - kGap, {FlowPiece{texts.at(i), style}}});
        left += wide;
    }
    return row;
}

void ChecklistTable::header(const QList<PrintedChecklist>& checklists) {
    QStringList heads{say("checklist.feature")};
    for (const auto& printed : checklists)
        heads.append(m_texts.part(printed.part));
    heads.append(checklists.size() > 1 ? say("checklist.together") : QString());
    m_flow.row(cells(heads, TextStyle::Small), 0);
    m_flow.rule();
}

void ChecklistTable::table(const QString& heading, const QList<PrintedChecklist>& checklists) {
    if (checklists.isEmpty())
        return;
    m_flow.space(2);
    m_flow.need(30);
    m_flow.text(heading, TextStyle::Strong);
    header(checklists);
    for (int feature = 0; feature < kFeatures; ++feature)
        row(static_cast<Feature>(feature), checklists);
    regions(checklists);
}

void ChecklistTable::row(Feature feature, const QList<PrintedChecklist>& checklists) {
    QStringList texts{say(kFeatureKeys.at(size_t(feature)))};
    for (const auto& printed : checklists)
        texts.append(said(printed.checklist, printed.checklist.lines.value(int(feature))));
    texts.append(agreement(feature, checklists));
    const auto row = cells(texts, TextStyle::Small);
    if (!m_flow.hasRoomFor(row)) {
        m_flow.newPage();
        header(checklists);
    }
    m_flow.row(row, 0.4);
}

QString ChecklistTable::said(const ChecklistRecord& checklist, const ChecklistLine& line) const {
    QString text = say(keyOf(line, checklist.isOfProbe()));
    QStringList numbers;
    for (const auto& region : checklist.regions) {
        const auto number = m_locale.toString(region.number);
        if (region.feature == line.feature && !numbers.contains(number))
            numbers.append(number);
    }
    if (!line.note.isEmpty())
        text = say("checklist.noted", {text, line.note});
    return numbers.isEmpty() ? text
                             : say("checklist.numbered", {text, m_locale.createSeparatedList(numbers)});
}

/// Where two or more said something: whether it is the same. Not visible in one picture and not visible in
/// the other are not the same.
QString ChecklistTable::agreement(Feature feature, const QList<PrintedChecklist>& checklists) const {
    QStringList keys;
    for (const auto& printed : checklists) {
        const QString key = QString::fromLatin1(
            keyOf(printed.checklist.lines.value(int(feature)), printed.checklist.isOfProbe()));
        if (key != "finding.unsaid"_L1)
            keys.append(key);
    }
    if (keys.size() < 2)
        return {};
    return say(keys.count(keys.first()) == keys.size() ? "checklist.agree" : "checklist.differ");
}

QString ChecklistTable::regionText(const ChecklistRegion& region) const {
    QRectF bounds(region.outline.first(), QSizeF());
    for (const auto& point : region.outline) {
        bounds.setLeft(std::min(bounds.left(), point.x()));
        bounds.setRight(std::max(bounds.right(), point.x()));
        bounds.setTop(std::min(bounds.top(), point.y()));
        bounds.setBottom(std::max(bounds.bottom(), point.y()));
    }
    const auto pixel = [&](double value) { return m_locale.toString(qRound(value)); };
    const auto where = say("checklist.pixels", {pixel(bounds.left()), pixel(bounds.top()),
                                                pixel(bounds.right()), pixel(bounds.bottom())});
    const bool inProbe = region.side == PictureSide::Probe;
    return say(inProbe ? "checklist.inProbe" : "checklist.inCandidate",
               {m_locale.toString(region.number), say(kFeatureKeys.at(size_t(region.feature))), where,
                region.picture.hex()});
}

void ChecklistTable::regions(const QList<PrintedChecklist>& checklists) {
    for (const auto& printed : checklists) {
        if (printed.checklist.regions.isEmpty())
            continue;
        m_flow.space(1);
        m_flow.need(12);
        m_flow.text(say("checklist.regionsOf", {m_texts.part(printed.part)}), TextStyle::Label);
        for (const auto& region : printed.checklist.regions)
            m_flow.text(regionText(region), TextStyle::Small);
    }
}

} // namespace sl::report
