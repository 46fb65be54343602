// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/bundle/internal/bundlejson.h"

#include "engine/core/clock.h"
#include "engine/core/recordjson.h"
#include "engine/core/records/names.h"

#include <QRegularExpression>

#include <algorithm>

namespace sl::casework {
namespace {

QJsonArray toJson(const QList<double>& numbers) {
    QJsonArray list;
    for (const double number : numbers)
        list.append(number);
    return list;
}

int rankOf(const QList<CandidateRecord>& candidates, CandidateId id) {
    const auto found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](const CandidateRecord& candidate) { return candidate.id == id; });
    return found == candidates.end() ? 0 : found->rank;
}

} // namespace

QJsonObject caseJson(const CaseRecord& record, const QString& agency) {
    return {{u"number"_s, record.number},           {u"agency"_s, agency},
            {u"requester"_s, record.requester},     {u"purpose"_s, record.purpose},
            {u"offenceType"_s, record.offenceType}, {u"legalBasis"_s, record.legalBasis}};
}

QJsonObject searchJson(const SearchRecord& search) {
    QJsonObject json{{u"id"_s, search.id.value},
                     {u"searchedBy"_s, search.searchedBy},
                     {u"startedAt"_s, toIsoUtc(search.startedAt)},
                     {u"endedAt"_s, toIsoUtc(search.endedAt)},
                     {u"pack"_s, search.packIdentity},
                     {u"gallery"_s, QJsonObject{{u"sha256"_s, search.galleryHash.hex()},
                                                {u"persons"_s, search.galleryPersons},
                                                {u"templates"_s, search.galleryTemplates}}},
                     {u"listLength"_s, search.listLength},
                     {u"policyVersion"_s, search.policyVersion},
                     {u"filter"_s, sl::toJson(search.filter)},
                     {u"filterParts"_s, sl::toJson(search.filterParts)},
                     {u"removedByFilter"_s, search.removedByFilter},
                     {u"fusion"_s, search.fusion},
                     {u"faceWeights"_s, toJson(search.faceWeights)},
                     {u"exhaustive"_s, search.exhaustive}};
    if (search.unrecorded)
        json.insert(u"unrecorded"_s, *search.unrecorded);
    return json;
}

QJsonObject reportJson(const Disclosure& disclosed, const QList<ReportRecord>& reports) {
    QJsonArray signatures;
    for (const auto& file : reports)
        if (disclosed.report.files.contains(file.id))
            signatures.append(QJsonObject{{u"login"_s, file.signedBy},
                                          {u"at"_s, toIsoUtc(file.createdAt)},
                                          {u"reason"_s, file.reason},
                                          {u"sha256"_s, file.sha256.hex()}});
    return {{u"sha256"_s, disclosed.report.newest.sha256.hex()}, {u"signatures"_s, signatures}};
}

QJsonObject outcomeJson(const OutcomeRecord& outcome) {
    QJsonArray leads;
    for (const auto& lead : outcome.leads)
        leads.append(lead.value);
    return {{u"outcome"_s, outcomeName(outcome.kind)},
            {u"leads"_s, leads},
            {u"awaitsThird"_s, outcome.awaitsThird},
            {u"grounds"_s, outcome.grounds},
            {u"reachedAt"_s, toIsoUtc(outcome.reachedAt)}};
}

QJsonObject examinationJson(const ExaminationRecord& examination, const QList<AnswerRecord>& history,
                            const QList<ChecklistRecord>& checklists,
                            const QList<CandidateRecord>& candidates) {
    QJsonArray answers, lists;
    for (qsizetype i = 0; i < history.size(); ++i) {
        const auto& answer = history.at(i);
        auto json = sl::toJson(answer);
        json.insert(u"rank"_s, rankOf(candidates, answer.candidate));
        json.insert(u"superseded"_s,
                    std::any_of(history.begin() + i + 1, history.end(), [&](const AnswerRecord& later) {
                        return later.candidate == answer.candidate;
                    }));
        answers.append(json);
    }
    for (const auto& checklist : checklists) {
        auto json = contentJson(checklist);
        json.insert(u"savedAt"_s, toIsoUtc(checklist.savedAt));
        if (!checklist.isOfProbe())
            json.insert(u"candidate"_s, checklist.candidate.value);
        lists.append(json);
    }
    return {{u"examination"_s, examination.id.value},
            {u"part"_s, partName(examination.part)},
            {u"examiner"_s, examination.examiner},
            {u"submittedAt"_s, toIsoUtc(examination.submittedAt)},
            {u"seal"_s, examination.seal.hex()},
            {u"answers"_s, answers},
            {u"checklists"_s, lists}};
}

QJsonObject candidateJson(const CandidateRecord& candidate) {
    QJsonObject json{{u"rank"_s, candidate.rank},
                     {u"candidate"_s, candidate.id.value},
                     {u"person"_s, candidate.person.value},
                     {u"personNumber"_s, candidate.personExternalId},
                     {u"portrait"_s, candidate.portrait.value},
                     {u"portraitSha256"_s, candidate.portraitSha256.hex()},
                     {u"score"_s, candidate.score},
                     {u"calibrationTrials"_s, candidate.calibrationTrials},
                     {u"calibrationAsHigh"_s, candidate.calibrationAsHigh}};
    if (!candidate.faceScores.isEmpty())
        json.insert(u"faceScores"_s, toJson(candidate.faceScores));
    return json;
}

QString endingOf(const QString& name) {
    static const QRegularExpression ending(u"\\.([A-Za-z0-9]{1,5})$"_s);
    const auto found = ending.match(name);
    return found.hasMatch() ? found.captured(1).toLower() : u"bin"_s;
}

QByteArray pemOf(const QByteArray& certificate) {
    constexpr qsizetype kLine = 64;
    const auto text = certificate.toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < text.size(); at += kLine)
        pem += text.mid(at, kLine) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}

} // namespace sl::casework
