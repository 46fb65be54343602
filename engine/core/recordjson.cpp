// SPDX-License-Identifier: Apache-2.0
#include "engine/core/recordjson.h"

#include "engine/core/checklist.h"
#include "engine/core/clock.h"
#include "engine/core/literals.h"
#include "engine/core/personfilter.h"
#include "engine/core/records/adjustment.h"

#include <QJsonArray>

#include <algorithm>

namespace sl {
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

QJsonObject rulesJson(const PolicyRecord& policy) {
    return {{u"version"_s, policy.version},
            {u"candidateListLength"_s, policy.candidateListLength},
            {u"secondExaminerFillers"_s, policy.secondExaminerFillers},
            {u"requireOffenceType"_s, policy.requireOffenceType},
            {u"requireLegalBasis"_s, policy.requireLegalBasis},
            {u"requireRequester"_s, policy.requireRequester},
            {u"offenceTypes"_s, QJsonArray::fromStringList(policy.offenceTypes)},
            {u"minimumInterEyePixels"_s, policy.minimumInterEyePixels},
            {u"retentionReviewMonths"_s, policy.retentionReviewMonths},
            {u"checklistRequired"_s, policy.checklistRequired},
            {u"probeFirst"_s, policy.probeFirst},
            {u"hideScores"_s, policy.hideScores}};
}

QJsonObject toJson(const PersonFilter& filter) {
    return {{u"sex"_s, filter.sex},
            {u"bornFrom"_s, filter.bornFrom},
            {u"bornTo"_s, filter.bornTo},
            {u"agency"_s, filter.agency},
            {u"keepsUnrecorded"_s, filter.keepsUnrecorded}};
}

QJsonObject toJson(const QList<FilterPartCounts>& parts) {
    QJsonObject counts;
    for (const FilterPartCounts& part : parts)
        counts[filterPartName(part.part)] =
            QJsonObject{{u"differ"_s, part.differ}, {u"unrecorded"_s, part.unrecorded}};
    return counts;
}

QJsonObject contentJson(const ChecklistRecord& checklist) {
    QJsonArray lines, regions;
    for (const auto& line : checklist.lines)
        lines.append(toJson(line));
    for (const auto& region : checklist.regions)
        regions.append(toJson(region));
    return {{u"lines"_s, lines}, {u"regions"_s, regions}};
}

std::optional<ChecklistRecord> checklistFrom(const QJsonObject& content, ExaminationId examination,
                                             CandidateId candidate) {
    const auto lines = content.value(u"lines"_s).toArray();
    if (lines.size() != kFeatures)
        return std::nullopt;
    auto checklist = ChecklistRecord::empty(examination, candidate);
    for (int i = 0; i < kFeatures; ++i)
        checklist.lines[i] = lineFrom(static_cast<Feature>(i), lines.at(i).toObject());
    for (const QJsonValue region : content.value(u"regions"_s).toArray()) {
        const auto read = regionFrom(region.toObject());
        if (!read)
            return std::nullopt;
        checklist.regions.append(*read);
    }
    return checklist;
}

QJsonObject toJson(const AnswerRecord& answer) {
    QJsonObject json{
        {u"candidate"_s, answer.candidate.value},
        {u"answer"_s, answer.answer.isComparable() ? QJsonValue(answer.answer.step()) : QJsonValue()},
        {u"grounds"_s, answer.grounds},
        {u"answeredAt"_s, toIsoUtc(answer.answeredAt)}};
    if (!answer.adjusted.isEmpty())
        json.insert(u"adjusted"_s, toJson(answer.adjusted));
    if (answer.triage)
        json.insert(u"triage"_s, QJsonObject{{u"answers"_s, answer.triage->answers},
                                             {u"facePixels"_s, answer.triage->facePixels}});
    return json;
}

std::optional<AnswerRecord> answerFrom(const QJsonObject& json) {
    const auto value = json.value(u"answer"_s);
    const auto given = value.isNull() ? Answer::notComparable() : Answer::onScale(value.toInt(99));
    const auto at = fromIsoUtc(json.value(u"answeredAt"_s).toString());
    if (!given || !at.isValid())
        return std::nullopt;
    AnswerRecord answer{CandidateId{json.value(u"candidate"_s).toInteger()}, *given,
                        json.value(u"grounds"_s).toString(), at,
                        adjustedPicturesFromJson(json.value(u"adjusted"_s).toArray())};
    if (const auto triage = json.value(u"triage"_s); triage.isObject())
        answer.triage = TriageRecord{triage[u"answers"_s].toInt(), triage[u"facePixels"_s].toInt()};
    return answer;
}

QJsonObject contentJson(const ClockReadingRecord& clock) {
    QJsonObject json{{u"frame"_s, clock.frame},
                     {u"frameSha256"_s, clock.frameHash.hex()},
                     {u"seconds"_s, clock.seconds},
                     {u"byFileClock"_s, clock.isFileClock},
                     {u"reading"_s, clockReadingText(clock.reading)}};
    if (clock.ahead)
        json.insert(u"ahead"_s, *clock.ahead);
    return json;
}

QJsonObject toJson(const ClockReadingRecord& clock) {
    const bool isWithdrawn = !clock.reading.isValid();
    auto json = isWithdrawn ? QJsonObject() : contentJson(clock);
    json.insert(u"readBy"_s, clock.readBy);
    json.insert(u"readAt"_s, toIsoUtc(clock.readAt));
    json.insert(u"withdrawn"_s, isWithdrawn);
    return json;
}

} // namespace sl
