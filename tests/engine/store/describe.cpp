// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/store/describe.h"

#include "engine/core/records/adjustment.h"

#include <QJsonDocument>

namespace sl::test {
namespace {

QString k(const char* name) {
    return QString::fromLatin1(name);
}

QJsonArray fieldsOf(const Template& values) {
    QJsonArray array;
    for (const float value : values)
        array.append(static_cast<double>(value));
    return array;
}

template <class SomeId>
QJsonArray fieldsOf(const QList<SomeId>& ids) {
    QJsonArray array;
    for (const SomeId id : ids)
        array.append(id.value);
    return array;
}

QJsonArray fieldsOf(const QList<FilterPartCounts>& parts) {
    QJsonArray array;
    for (const FilterPartCounts& part : parts)
        array.append(QJsonArray{filterPartName(part.part), part.differ, part.unrecorded});
    return array;
}

QJsonArray numbers(const QList<double>& values) {
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

QString hex(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toHex());
}

QJsonValue fieldsOf(const std::optional<Error>& error) {
    return error ? QJsonValue(error->toString()) : QJsonValue();
}

} // namespace

QString describe(const QJsonObject& fields) {
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Indented));
}

QJsonObject fields(const FaceGeometry& face) {
    QJsonArray landmarks;
    for (const QPointF& point : face.landmarks)
        landmarks.append(QJsonArray{point.x(), point.y()});
    return {{k("box"), QJsonArray{face.box.x(), face.box.y(), face.box.width(), face.box.height()}},
            {k("landmarks"), landmarks},
            {k("score"), face.score},
            {k("turns"), face.quarterTurns},
            {k("byHand"), face.placedByHand},
            {k("lightening"), face.lightening}};
}

QJsonObject fields(const QualityRecord& quality) {
    return {{k("unified"), quality.unified},  {k("interEye"), quality.interEyePixels},
            {k("yaw"), quality.yawDegrees},   {k("pitch"), quality.pitchDegrees},
            {k("roll"), quality.rollDegrees}, {k("sharpness"), quality.sharpness},
            {k("exposure"), quality.exposure}};
}

QJsonObject fields(const UserRecord& user) {
    return {{k("id"), user.id.value},
            {k("login"), user.login},
            {k("fullName"), user.fullName},
            {k("roles"), user.roles.toInt()},
            {k("certificate"), hex(user.certificate)},
            {k("keyStore"), hex(user.keyStore)},
            {k("authorityStore"), hex(user.authorityStore)},
            {k("createdAt"), toIsoUtc(user.createdAt)},
            {k("disabledAt"), toIsoUtc(user.disabledAt)},
            {k("resetAt"), toIsoUtc(user.resetAt)}};
}

QJsonObject fields(const PolicyRecord& policy) {
    return {{k("version"), policy.version},
            {k("length"), policy.candidateListLength},
            {k("fillers"), policy.secondExaminerFillers},
            {k("offence"), policy.requireOffenceType},
            {k("basis"), policy.requireLegalBasis},
            {k("requester"), policy.requireRequester},
            {k("types"), QJsonArray::fromStringList(policy.offenceTypes)},
            {k("interEye"), policy.minimumInterEyePixels},
            {k("retention"), policy.retentionReviewMonths},
            {k("setBy"), policy.setBy},
            {k("setAt"), toIsoUtc(policy.setAt)},
            {k("checklist"), policy.checklistRequired},
            {k("probeFirst"), policy.probeFirst},
            {k("hideScores"), policy.hideScores}};
}

QJsonObject fields(const PersonRecord& person) {
    return {{k("id"), person.id.value},
            {k("externalId"), person.externalId},
            {k("name"), person.name},
            {k("sex"), person.sex},
            {k("birthYear"), person.birthYear},
            {k("agency"), person.agency},
            {k("createdAt"), toIsoUtc(person.createdAt)},
            {k("portraits"), person.portraitCount},
            {k("cover"), person.cover.value}};
}

QJsonObject fields(const PortraitRecord& portrait) {
    return {{k("id"), portrait.id.value},
            {k("person"), portrait.person.value},
            {k("sha256"), portrait.sha256.hex()},
            {k("originalName"), portrait.originalName},
            {k("capturedOn"), portrait.capturedOn.toString(Qt::ISODate)},
            {k("source"), portrait.source},
            {k("lawfulBasis"), portrait.lawfulBasis},
            {k("face"), fields(portrait.face)},
            {k("quality"), fields(portrait.quality)},
            {k("enrolledBy"), portrait.enrolledBy},
            {k("enrolledAt"), toIsoUtc(portrait.enrolledAt)}};
}

QJsonObject fields(const EnrolProblem& problem) {
    return {
        {k("file"), problem.file}, {k("person"), problem.personId}, {k("error"), problem.error.toString()}};
}

QJsonObject fields(const QueueEntry& entry) {
    return {{k("case"), entry.caseNumber},
            {k("examination"), entry.examination.value},
            {k("part"), static_cast<int>(entry.part)},
            {k("items"), entry.items},
            {k("excluded"), QJsonArray::fromStringList(entry.excludedLogins)},
            {k("takenBy"), entry.takenBy},
            {k("since"), toIsoUtc(entry.since)}};
}

QJsonObject fields(const AuditRecord& record) {
    return {{k("sequence"), record.sequence},
            {k("at"), toIsoUtc(record.at)},
            {k("actor"), record.actor},
            {k("action"), record.action},
            {k("subject"), record.subject},
            {k("details"), record.details},
            {k("previous"), record.previous.hex()},
            {k("hash"), record.hash.hex()},
            {k("signature"), hex(record.signature)}};
}

QJsonObject fields(const CaseRecord& record) {
    return {{k("number"), record.number},
            {k("title"), record.title},
            {k("offenceType"), record.offenceType},
            {k("legalBasis"), record.legalBasis},
            {k("requester"), record.requester},
            {k("purpose"), record.purpose},
            {k("createdBy"), record.createdBy},
            {k("createdAt"), toIsoUtc(record.createdAt)},
            {k("closedAt"), toIsoUtc(record.closedAt)}};
}

QJsonObject fields(const CaseSummary& summary) {
    return {{k("record"), fields(summary.record)},
            {k("media"), summary.mediaCount},
            {k("searches"), summary.searchCount},
            {k("progress"), static_cast<qint64>(summary.searches.size())},
            {k("lastOpenedAt"), toIsoUtc(summary.lastOpenedAt)}};
}

QJsonObject fields(const SearchProgress& progress) {
    return {{k("case"), progress.caseNumber},
            {k("search"), progress.search.value},
            {k("stage"), static_cast<int>(progress.stage)},
            {k("outcome"), progress.outcome ? static_cast<int>(*progress.outcome) : -1},
            {k("candidates"), progress.candidates},
            {k("searchedBy"), progress.searchedBy},
            {k("examiner"), progress.examiner},
            {k("since"), toIsoUtc(progress.since)}};
}

QJsonObject fields(const MediaRecord& media) {
    return {{k("id"), media.id.value},
            {k("sha256"), media.sha256.hex()},
            {k("name"), media.originalName},
            {k("path"), media.originalPath},
            {k("bytes"), media.bytes},
            {k("width"), media.pixels.width()},
            {k("height"), media.pixels.height()},
            {k("metadata"), media.metadata},
            {k("state"), static_cast<int>(media.state)},
            {k("problem"), fieldsOf(media.problem)},
            {k("importedBy"), media.importedBy},
            {k("importedAt"), toIsoUtc(media.importedAt)},
            {k("faces"), media.faceCount}};
}

QJsonObject fields(const FaceRecord& face) {
    return {{k("id"), face.id.value},
            {k("media"), face.media.value},
            {k("geometry"), fields(face.geometry)},
            {k("quality"), fields(face.quality)},
            {k("pack"), face.packIdentity},
            {k("template"), fieldsOf(face.templ)},
            {k("createdBy"), face.createdBy},
            {k("createdAt"), toIsoUtc(face.createdAt)},
            {k("damage"), QJsonArray{face.damage.fromLine, face.damage.toLine, face.damage.isDoubtful}}};
}

QJsonObject fields(const ProbeRecord& probe) {
    return {{k("id"), probe.id.value},
            {k("label"), probe.label},
            {k("faces"), fieldsOf(probe.faces)},
            {k("createdBy"), probe.createdBy},
            {k("createdAt"), toIsoUtc(probe.createdAt)}};
}

QJsonObject fields(const SearchRecord& search) {
    QJsonArray suitabilities;
    for (const Suitability face : search.suitability)
        suitabilities.append(suitabilityName(face));
    return {{k("id"), search.id.value},
            {k("probe"), search.probe.value},
            {k("faces"), fieldsOf(search.faces)},
            {k("searchedBy"), search.searchedBy},
            {k("startedAt"), toIsoUtc(search.startedAt)},
            {k("endedAt"), toIsoUtc(search.endedAt)},
            {k("pack"), search.packIdentity},
            {k("galleryHash"), search.galleryHash.hex()},
            {k("persons"), search.galleryPersons},
            {k("templates"), search.galleryTemplates},
            {k("length"), search.listLength},
            {k("policy"), search.policyVersion},
            {k("filter"), QJsonArray{search.filter.sex, search.filter.bornFrom, search.filter.bornTo,
                                     search.filter.agency, search.filter.keepsUnrecorded}},
            {k("removed"), search.removedByFilter},
            {k("unrecorded"), search.unrecorded ? QJsonValue(*search.unrecorded) : QJsonValue()},
            {k("parts"), fieldsOf(search.filterParts)},
            {k("suitability"), suitabilities},
            {k("fusion"), search.fusion},
            {k("exhaustive"), search.exhaustive},
            {k("weights"), numbers(search.faceWeights)}};
}

QJsonObject fields(const CandidateRecord& candidate) {
    return {{k("id"), candidate.id.value},
            {k("search"), candidate.search.value},
            {k("rank"), candidate.rank},
            {k("person"), candidate.person.value},
            {k("externalId"), candidate.personExternalId},
            {k("portrait"), candidate.portrait.value},
            {k("portraitSha256"), candidate.portraitSha256.hex()},
            {k("score"), candidate.score},
            {k("trials"), candidate.calibrationTrials},
            {k("asHigh"), candidate.calibrationAsHigh},
            {k("faceScores"), numbers(candidate.faceScores)}};
}

QJsonObject fields(const AnswerRecord& answer) {
    return {{k("candidate"), answer.candidate.value},
            {k("answer"),
             answer.answer.isComparable() ? QString::number(answer.answer.step()) : k("not comparable")},
            {k("grounds"), answer.grounds},
            {k("answeredAt"), toIsoUtc(answer.answeredAt)},
            {k("adjusted"), toJson(answer.adjusted)}};
}

QJsonObject fields(const ExaminationRecord& examination) {
    QJsonArray answers;
    for (const AnswerRecord& answer : examination.answers)
        answers.append(fields(answer));
    return {{k("id"), examination.id.value},
            {k("search"), examination.search.value},
            {k("part"), static_cast<int>(examination.part)},
            {k("examiner"), examination.examiner},
            {k("items"), fieldsOf(examination.items)},
            {k("orderSeed"), static_cast<qint64>(examination.orderSeed)},
            {k("createdAt"), toIsoUtc(examination.createdAt)},
            {k("submittedAt"), toIsoUtc(examination.submittedAt)},
            {k("seal"), examination.seal.hex()},
            {k("answers"), answers}};
}

QJsonObject fields(const OutcomeRecord& outcome) {
    return {{k("search"), outcome.search.value},   {k("kind"), static_cast<int>(outcome.kind)},
            {k("leads"), fieldsOf(outcome.leads)}, {k("awaitsThird"), outcome.awaitsThird},
            {k("grounds"), outcome.grounds},       {k("reachedAt"), toIsoUtc(outcome.reachedAt)}};
}

QJsonObject fields(const ReportRecord& report) {
    return {{k("id"), report.id.value},       {k("search"), report.search.value},
            {k("file"), report.file},         {k("sha256"), report.sha256.hex()},
            {k("signedBy"), report.signedBy}, {k("createdAt"), toIsoUtc(report.createdAt)}};
}

} // namespace sl::test
