// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/checklist/storedchecklist.h"

#include "engine/core/checklist.h"
#include "engine/core/literals.h"
#include "engine/core/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sl::widgets {
namespace {

template <class Enum, size_t kCount>
std::optional<Enum> called(const QJsonValue& name, const char* const (&names)[kCount]) {
    const auto* const found = std::find_if(std::begin(names), std::end(names), [&](const char* known) {
        return name.toString() == QLatin1String(known);
    });
    return found == std::end(names) ? std::nullopt : std::optional(static_cast<Enum>(found - names));
}

std::optional<bool> visible(const QJsonValue& value) {
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

ChecklistLine lineFrom(Feature feature, const QJsonObject& json) {
    return {feature, visible(json.value(u"inProbe"_s)), visible(json.value(u"inCandidate"_s)),
            called<Finding>(json.value(u"finding"_s), kFindingNames), json.value(u"note"_s).toString()};
}

std::optional<ChecklistRegion> regionFrom(const QJsonObject& json) {
    const auto side = called<PictureSide>(json.value(u"side"_s), kSideNames);
    const auto feature = called<Feature>(json.value(u"feature"_s), kFeatureNames);
    const auto picture = Sha256::fromHex(json.value(u"picture"_s).toString());
    if (!side || !feature || !picture)
        return std::nullopt;
    ChecklistRegion region{json.value(u"number"_s).toInt(), *side, *feature, *picture, {}};
    for (const QJsonValue point : json.value(u"outline"_s).toArray())
        region.outline.append({point.toArray().at(0).toDouble(), point.toArray().at(1).toDouble()});
    return region;
}

} // namespace

QByteArray storedChecklist(const ChecklistRecord& checklist) {
    return QJsonDocument(contentJson(checklist)).toJson(QJsonDocument::Compact);
}

std::optional<ChecklistRecord> restoredChecklist(const QByteArray& stored, ExaminationId examination,
                                                 CandidateId candidate) {
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    const QJsonArray lines = json.value(u"lines"_s).toArray();
    if (lines.size() != kFeatures)
        return std::nullopt;
    auto checklist = ChecklistRecord::empty(examination, candidate);
    for (int i = 0; i < kFeatures; ++i)
        checklist.lines[i] = lineFrom(static_cast<Feature>(i), lines.at(i).toObject());
    for (const QJsonValue region : json.value(u"regions"_s).toArray()) {
        const auto read = regionFrom(region.toObject());
        if (!read)
            return std::nullopt;
        checklist.regions.append(*read);
    }
    return checklist;
}

} // namespace sl::widgets
