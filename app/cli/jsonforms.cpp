// SPDX-License-Identifier: Apache-2.0
#include "app/cli/jsonforms.h"

#include "engine/core/clock.h"
#include "engine/core/recordjson.h"
#include "engine/core/records/adjustment.h"
#include "widgets/text/errortext.h"

namespace sl::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeValue(const QDateTime& time) {
    return time.isNull() ? QJsonValue() : QJsonValue(toIsoUtc(time));
}

QJsonArray pointValue(const QPointF& point) {
    return {point.x(), point.y()};
}

QJsonArray names(const QList<Suitability>& faces) {
    QJsonArray array;
    for (const Suitability face : faces)
        array.append(suitabilityName(face));
    return array;
}

QJsonArray numbers(const QList<double>& values) {
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

} // namespace

QJsonObject toJson(const QualityRecord& quality) {
    QJsonObject json{{u"interEyePixels"_s, quality.interEyePixels}, {u"yawDegrees"_s, quality.yawDegrees},
                     {u"pitchDegrees"_s, quality.pitchDegrees},     {u"rollDegrees"_s, quality.rollDegrees},
                     {u"sharpness"_s, quality.sharpness},           {u"exposure"_s, quality.exposure}};
    if (quality.unified >= 0.0)
        json.insert(u"unified"_s, quality.unified);
    return json;
}

QJsonObject toJson(const FaceGeometry& geometry) {
    const auto& box = geometry.box;
    QJsonArray landmarks;
    for (const auto& point : geometry.landmarks)
        landmarks.append(pointValue(point));
    return {{u"box"_s, QJsonArray{box.x(), box.y(), box.width(), box.height()}},
            {u"landmarks"_s, landmarks},
            {u"score"_s, geometry.score},
            {u"quarterTurns"_s, geometry.quarterTurns},
            {u"placedByHand"_s, geometry.placedByHand},
            {u"lightening"_s, geometry.lightening}};
}

QJsonValue answerValue(const Answer& answer) {
    return answer.isComparable() ? QJsonValue(answer.step()) : QJsonValue(u"not comparable"_s);
}

QJsonObject toJson(const Error& error) {
    return {{u"code"_s, errorName(error.code)},
            {u"subject"_s, error.subject},
            {u"message"_s, widgets::errorText(error)},
            {u"detail"_s, error.detail}};
}

QJsonObject toJson(const UserRecord& user) {
    return {{u"login"_s, user.login},
            {u"fullName"_s, user.fullName},
            {u"roles"_s, QJsonArray::fromStringList(roleNames(user.roles))},
            {u"createdAt"_s, timeValue(user.createdAt)},
            {u"disabledAt"_s, timeValue(user.disabledAt)},
            {u"resetAt"_s, timeValue(user.resetAt)}};
}

QJsonObject toJson(const PolicyRecord& policy) {
    auto json = rulesJson(policy);
    json.insert(u"setBy"_s, policy.setBy);
    json.insert(u"setAt"_s, timeValue(policy.setAt));
    return json;
}

QJsonObject toJson(const CaseRecord& record) {
    return {{u"number"_s, record.number},           {u"title"_s, record.title},
            {u"offenceType"_s, record.offenceType}, {u"legalBasis"_s, record.legalBasis},
            {u"requester"_s, record.requester},     {u"purpose"_s, record.purpose},
            {u"createdBy"_s, record.createdBy},     {u"createdAt"_s, timeValue(record.createdAt)}};
}

QJsonObject toJson(const CaseSummary& summary) {
    auto json = toJson(summary.record);
    json.insert(u"media"_s, summary.mediaCount);
    json.insert(u"searches"_s, summary.searchCount);
    json.insert(u"lastOpenedAt"_s, timeValue(summary.lastOpenedAt));
    QJsonArray progress;
    for (const auto& search : summary.searches)
        progress.append(toJson(search));
    json.insert(u"progress"_s, progress);
    return json;
}

QJsonObject toJson(const SearchProgress& progress) {
    return {{u"search"_s, progress.search.value},
            {u"stage"_s, stageName(progress.stage)},
            {u"outcome"_s, progress.outcome ? QJsonValue(outcomeName(*progress.outcome)) : QJsonValue()},
            {u"candidates"_s, progress.candidates},
            {u"searchedBy"_s, progress.searchedBy},
            {u"examiner"_s, progress.examiner},
            {u"since"_s, timeValue(progress.since)}};
}

QJsonObject toJson(const MediaRecord& media) {
    QJsonObject json{{u"media"_s, media.id.value},
                     {u"name"_s, media.originalName},
                     {u"path"_s, media.originalPath},
                     {u"sha256"_s, media.sha256.hex()},
                     {u"bytes"_s, media.bytes},
                     {u"width"_s, qMax(0, media.pixels.width())},
                     {u"height"_s, qMax(0, media.pixels.height())},
                     {u"metadata"_s, media.metadata},
                     {u"state"_s, mediaStateName(media.state)},
                     {u"faces"_s, media.faceCount}};
    if (media.problem)
        json.insert(u"problem"_s, toJson(*media.problem));
    return json;
}

QJsonObject toJson(const FaceRecord& face) {
    auto json = toJson(face.geometry);
    json.insert(u"face"_s, face.id.value);
    json.insert(u"media"_s, face.media.value);
    json.insert(u"quality"_s, toJson(face.quality));
    return json;
}

QJsonObject toJson(const PersonRecord& person) {
    return {{u"person"_s, person.externalId},
            {u"name"_s, person.name},
            {u"sex"_s, person.sex},
            {u"birthYear"_s, person.birthYear},
            {u"agency"_s, person.agency},
            {u"portraits"_s, person.portraitCount},
            {u"createdAt"_s, timeValue(person.createdAt)}};
}

QJsonObject toJson(const CandidateRecord& candidate) {
    return {{u"candidate"_s, candidate.id.value},
            {u"rank"_s, candidate.rank},
            {u"person"_s, candidate.personExternalId},
            {u"portraitSha256"_s, candidate.portraitSha256.hex()},
            {u"similarity"_s, candidate.score},
            {u"calibrationTrials"_s, candidate.calibrationTrials},
            {u"calibrationAsHigh"_s, candidate.calibrationAsHigh},
            {u"faceScores"_s, numbers(candidate.faceScores)}};
}

QJsonObject toJson(const ExaminationRecord& examination) {
    return {{u"examination"_s, examination.id.value},
            {u"part"_s, partName(examination.part)},
            {u"examiner"_s, examination.examiner},
            {u"submittedAt"_s, timeValue(examination.submittedAt)},
            {u"seal"_s, examination.seal.hex()}};
}

QJsonObject toJson(const OutcomeRecord& outcome) {
    QJsonArray leads;
    for (const auto lead : outcome.leads)
        leads.append(lead.value);
    return {{u"outcome"_s, outcomeName(outcome.kind)},
            {u"leads"_s, leads},
            {u"awaitsThird"_s, outcome.awaitsThird},
            {u"grounds"_s, outcome.grounds},
            {u"reachedAt"_s, timeValue(outcome.reachedAt)}};
}

QJsonObject toJson(const ReportRecord& report) {
    return {{u"report"_s, report.id.value},
            {u"file"_s, report.file},
            {u"sha256"_s, report.sha256.hex()},
            {u"signedBy"_s, report.signedBy},
            {u"createdAt"_s, timeValue(report.createdAt)}};
}

QJsonObject toJson(const QueueEntry& entry) {
    QJsonObject json{{u"case"_s, entry.caseNumber},
                     {u"part"_s, entry.part == ExaminerPart::First ? u"first"_s : u"independent"_s},
                     {u"items"_s, entry.items},
                     {u"takenBy"_s, entry.takenBy},
                     {u"since"_s, timeValue(entry.since)}};
    if (entry.search.isValid())
        json.insert(u"search"_s, entry.search.value);
    if (entry.examination.isValid())
        json.insert(u"examination"_s, entry.examination.value);
    return json;
}

QJsonObject toJson(const AuditRecord& entry) {
    return {{u"sequence"_s, entry.sequence}, {u"at"_s, timeValue(entry.at)},
            {u"actor"_s, entry.actor},       {u"action"_s, entry.action},
            {u"subject"_s, entry.subject},   {u"details"_s, entry.details},
            {u"hash"_s, entry.hash.hex()},   {u"signed"_s, !entry.signature.isEmpty()}};
}

QJsonObject toJson(const session::AuditVerdict& verdict) {
    QJsonObject json{{u"scope"_s, verdict.scope},       {u"intact"_s, verdict.intact},
                     {u"checked"_s, verdict.isChecked}, {u"predating"_s, verdict.predating},
                     {u"entries"_s, verdict.entries},   {u"head"_s, verdict.head.hex()}};
    if (!verdict.intact) {
        json.insert(u"firstBad"_s, verdict.firstBad);
        json.insert(u"problem"_s, toJson(verdict.problem));
    }
    return json;
}

QJsonObject toJson(const HeadVerdict& verdict) {
    QJsonArray witnesses;
    for (const auto& witness : verdict.witnesses)
        witnesses.append(QJsonObject{{u"name"_s, witness.name},
                                     {u"state"_s, headWitnessName(witness.state)},
                                     {u"at"_s, timeValue(witness.at)}});
    QJsonObject json{{u"file"_s, verdict.file},
                     {u"case"_s, verdict.caseNumber},
                     {u"log"_s, headLogName(verdict.log)},
                     {u"signer"_s, headSignerName(verdict.signer)},
                     {u"login"_s, verdict.login},
                     {u"seen"_s, verdict.seen},
                     {u"entries"_s, verdict.entries},
                     {u"agreed"_s, verdict.agreed},
                     {u"at"_s, timeValue(verdict.at)},
                     {u"witnesses"_s, witnesses}};
    if (verdict.log == HeadVerdict::Log::Unread)
        json.insert(u"problem"_s, toJson(verdict.problem));
    return json;
}

QJsonObject toJson(const session::SearchView& view) {
    const auto& record = view.record;
    return {{u"search"_s, record.id.value},
            {u"probe"_s, record.probe.value},
            {u"searchedBy"_s, record.searchedBy},
            {u"startedAt"_s, timeValue(record.startedAt)},
            {u"endedAt"_s, timeValue(record.endedAt)},
            {u"pack"_s, record.packIdentity},
            {u"gallerySha256"_s, record.galleryHash.hex()},
            {u"galleryPersons"_s, record.galleryPersons},
            {u"galleryTemplates"_s, record.galleryTemplates},
            {u"filter"_s, toJson(record.filter)},
            {u"removedByFilter"_s, record.removedByFilter},
            {u"unrecorded"_s, record.unrecorded ? QJsonValue(*record.unrecorded) : QJsonValue()},
            {u"filterParts"_s, toJson(record.filterParts)},
            {u"listLength"_s, record.listLength},
            {u"policyVersion"_s, record.policyVersion},
            {u"fusion"_s, record.fusion},
            {u"faceWeights"_s, numbers(record.faceWeights)},
            {u"suitability"_s, names(record.suitability)},
            {u"exhaustive"_s, record.exhaustive},
            {u"candidates"_s, toJsonArray(view.candidates)},
            {u"examinations"_s, toJsonArray(view.examinations)},
            {u"outcome"_s, view.outcome ? QJsonValue(toJson(*view.outcome)) : QJsonValue()},
            {u"reports"_s, toJsonArray(view.reports)}};
}

QJsonObject toJson(const session::ExaminationView& view) {
    auto json = toJson(view.record);
    json.insert(u"search"_s, view.record.search.value);
    json.insert(u"answered"_s, view.answered);
    QJsonArray items;
    const bool blind = view.record.part != ExaminerPart::First;
    for (const auto& item : view.items) {
        auto entry = blind ? QJsonObject{{u"candidate"_s, item.candidate.id.value}} : toJson(item.candidate);
        if (!blind)
            entry.insert(u"name"_s, item.personName);
        if (item.answer) {
            entry.insert(u"answer"_s, answerValue(item.answer->answer));
            entry.insert(u"grounds"_s, item.answer->grounds);
            if (!item.answer->adjusted.isEmpty())
                entry.insert(u"adjusted"_s, sl::toJson(item.answer->adjusted));
            if (item.answer->triage)
                entry.insert(u"triagedWith"_s, item.answer->triage->answers);
        }
        items.append(entry);
    }
    json.insert(u"items"_s, items);
    return json;
}

} // namespace sl::cli
