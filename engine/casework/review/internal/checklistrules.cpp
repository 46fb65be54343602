// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/internal/checklistrules.h"

#include "engine/core/canonicaljson.h"
#include "engine/core/clock.h"
#include "engine/core/recordjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace sl::casework {
namespace {

constexpr int kLongestNote = 2000;
constexpr int kMostPoints = 500;
constexpr int kMostRegions = 198; ///< 99 numbers on two sides
constexpr int kHighestNumber = 99;
constexpr double kFarthestPixel = 1e6;

Status invalid(const QString& subject, const QString& detail) {
    return fail(ErrorCode::InvalidArgument, subject, detail);
}

/// The finding agrees with what is visible.
bool agrees(const ChecklistLine& line) {
    if (!line.finding)
        return true;
    if (!line.inProbe || !line.inCandidate)
        return false;
    const bool inBoth = *line.inProbe && *line.inCandidate;
    return *line.finding == Finding::NotVisible ? !inBoth : inBoth;
}

Status checkLine(const ChecklistLine& line, bool ofProbe) {
    const auto name = nameOf(line.feature);
    if (line.note.size() > kLongestNote)
        return invalid(name, u"the note is too long"_s);
    if (ofProbe && (line.inCandidate || line.finding))
        return invalid(name, u"the list of the probe alone compares nothing"_s);
    return agrees(line) ? Status() : invalid(name, u"the finding is not what the visible parts allow"_s);
}

bool isPoint(const QPointF& point) {
    return std::isfinite(point.x()) && std::isfinite(point.y()) && std::abs(point.x()) <= kFarthestPixel &&
           std::abs(point.y()) <= kFarthestPixel;
}

Status checkRegions(const ChecklistRecord& checklist) {
    if (checklist.regions.size() > kMostRegions)
        return invalid(u"regions"_s, u"too many"_s);
    QHash<int, Feature> features;
    QSet<std::pair<int, int>> places;
    for (const auto& region : checklist.regions) {
        const auto name = u"region %1"_s.arg(region.number);
        const auto place = std::pair(region.number, static_cast<int>(region.side));
        if (region.number < 1 || region.number > kHighestNumber || places.contains(place))
            return invalid(name, u"a number from 1, once on each side"_s);
        places.insert(place);
        if (features.value(region.number, region.feature) != region.feature)
            return invalid(name, u"one number marks one feature"_s);
        features.insert(region.number, region.feature);
        if (checklist.isOfProbe() && region.side != PictureSide::Probe)
            return invalid(name, u"the list of the probe alone has no candidate"_s);
        if (region.picture.isNull() || region.outline.isEmpty() || region.outline.size() > kMostPoints ||
            !std::all_of(region.outline.begin(), region.outline.end(), isPoint))
            return invalid(name, u"a picture, and one point or more in it"_s);
    }
    return {};
}

QJsonObject signedForm(const ChecklistRecord& checklist) {
    auto json = contentJson(checklist);
    json.insert(u"examination"_s, checklist.examination.value);
    json.insert(u"candidate"_s, checklist.isOfProbe() ? QJsonValue() : QJsonValue(checklist.candidate.value));
    json.insert(u"savedAt"_s, toIsoUtc(checklist.savedAt));
    return json;
}

} // namespace

bool needsChecklist(const Answer& answer) {
    return answer.isComparable() && (answer.step() > 0 || answer.step() == Answer::kLowest);
}

Status checkChecklist(const ChecklistRecord& checklist) {
    if (checklist.lines.size() != kFeatures)
        return invalid(u"lines"_s, u"every group stands in it once"_s);
    for (int i = 0; i < kFeatures; ++i) {
        const auto& line = checklist.lines.at(i);
        if (line.feature != static_cast<Feature>(i))
            return invalid(u"lines"_s, u"the groups go from top to bottom"_s);
        SL_CHECK(checkLine(line, checklist.isOfProbe()));
    }
    return checkRegions(checklist);
}

bool lacksChecklist(const ExaminationRecord& examination, const QList<ChecklistRecord>& checklists,
                    CandidateId candidate) {
    const bool needs =
        std::any_of(examination.answers.begin(), examination.answers.end(), [&](const AnswerRecord& answer) {
            return answer.candidate == candidate && needsChecklist(answer.answer);
        });
    const auto* checklist = checklistTo(checklists, candidate);
    return needs && (!checklist || !isComplete(*checklist));
}

int lackingChecklists(const ExaminationRecord& examination, const QList<ChecklistRecord>& checklists) {
    return static_cast<int>(
        std::count_if(examination.items.begin(), examination.items.end(), [&](CandidateId candidate) {
            return lacksChecklist(examination, checklists, candidate);
        }));
}

QList<ChecklistRecord> inItemOrder(const ExaminationRecord& examination,
                                   const QList<ChecklistRecord>& checklists) {
    QList<ChecklistRecord> ordered;
    for (const auto candidate : QList{CandidateId()} + examination.items) {
        if (const auto* checklist = checklistTo(checklists, candidate))
            ordered.append(*checklist);
    }
    return ordered;
}

Sha256 hashOf(const ChecklistRecord& checklist) {
    return Sha256::of(canonicalJson(signedForm(checklist)));
}

Sha256 hashOf(const QList<ChecklistRecord>& checklists) {
    QJsonArray all;
    for (const auto& checklist : checklists)
        all.append(signedForm(checklist));
    return Sha256::of(canonicalJson(all));
}

} // namespace sl::casework
