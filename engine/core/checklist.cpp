// SPDX-License-Identifier: Apache-2.0
#include "engine/core/checklist.h"

#include "engine/core/literals.h"

#include <QJsonArray>

#include <algorithm>

namespace sl {
namespace {

QJsonValue orNull(const std::optional<bool>& visible) {
    return visible ? QJsonValue(*visible) : QJsonValue();
}

} // namespace

QString nameOf(Feature feature) {
    return QString::fromLatin1(kFeatureNames[static_cast<size_t>(feature)]);
}

QJsonObject toJson(const ChecklistLine& line) {
    return {{u"feature"_s, nameOf(line.feature)},
            {u"inProbe"_s, orNull(line.inProbe)},
            {u"inCandidate"_s, orNull(line.inCandidate)},
            {u"finding"_s,
             line.finding ? QJsonValue(QString::fromLatin1(kFindingNames[static_cast<size_t>(*line.finding)]))
                          : QJsonValue()},
            {u"note"_s, line.note}};
}

QJsonObject toJson(const ChecklistRegion& region) {
    QJsonArray outline;
    for (const auto& point : region.outline)
        outline.append(QJsonArray{point.x(), point.y()});
    return {{u"number"_s, region.number},
            {u"side"_s, QString::fromLatin1(kSideNames[static_cast<size_t>(region.side)])},
            {u"feature"_s, nameOf(region.feature)},
            {u"picture"_s, region.picture.hex()},
            {u"outline"_s, outline}};
}

bool isSaid(const ChecklistRecord& checklist, const ChecklistLine& line) {
    return checklist.isOfProbe() ? line.inProbe.has_value() : line.finding.has_value();
}

int unsaid(const ChecklistRecord& checklist) {
    const auto said = std::count_if(checklist.lines.begin(), checklist.lines.end(),
                                    [&](const auto& line) { return isSaid(checklist, line); });
    return kFeatures - static_cast<int>(said);
}

const ChecklistRecord* checklistTo(const QList<ChecklistRecord>& checklists, CandidateId candidate) {
    const auto found =
        std::find_if(checklists.begin(), checklists.end(),
                     [&](const ChecklistRecord& checklist) { return checklist.candidate == candidate; });
    return found == checklists.end() ? nullptr : &*found;
}

bool isVolatile(Feature feature) {
    return feature == Feature::Hairline || feature == Feature::FacialHair;
}

std::optional<int> longGapYears(const QDate& probe, const QDate& candidate) {
    if (!probe.isValid() || !candidate.isValid())
        return std::nullopt;
    const auto [earlier, later] = std::minmax(probe, candidate);
    int years = later.year() - earlier.year();
    if (earlier.addYears(years) > later)
        --years;
    return years >= 1 ? std::optional(years) : std::nullopt;
}

} // namespace sl
