// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/internal/signedsearch.h"

#include "engine/core/canonicaljson.h"
#include "engine/core/literals.h"

#include <QJsonArray>

#include <algorithm>

namespace sl::bundle {
namespace {

using enum evidence::AuditAction;

/// Each member that was signed is shown as it was.
bool covers(const QJsonValue& said, const QJsonValue& shown) {
    if (!said.isObject() || !shown.isObject())
        return canonicalJson(QJsonArray{said}) == canonicalJson(QJsonArray{shown});
    const auto members = said.toObject();
    const auto all = shown.toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        if (!all.contains(member.key()) || !covers(member.value(), all.value(member.key())))
            return false;
    return true;
}

/// Each object of a list as an array of these members; null for one that it lacks.
QJsonArray rowsOf(const QJsonValue& list, const QStringList& members) {
    QJsonArray rows;
    for (const auto& value : list.toArray()) {
        QJsonArray row;
        for (const auto& name : members)
            row.append(value[name].isUndefined() ? QJsonValue() : value[name]);
        rows.append(row);
    }
    return rows;
}

QList<AuditRecord> entriesOf(const LogExtract& log, evidence::AuditAction action, const QString& subject) {
    auto entries = log.told;
    entries.removeIf([&](const AuditRecord& entry) {
        return entry.action != auditActionName(action) || (!subject.isNull() && entry.subject != subject);
    });
    return entries;
}

QJsonArray probeShown(const BagReader& bag, const BundledSearch& search) {
    QJsonArray rows;
    const auto weights = search.json[u"search"_s][u"faceWeights"_s].toArray();
    const auto faces = search.json[u"probe"_s][u"faces"_s].toArray();
    for (qsizetype place = 0; place < faces.size(); ++place)
        rows.append(QJsonArray{faces.at(place)[u"id"_s],
                               bag.hashOf(faces.at(place)[u"picture"_s].toString()).hex(),
                               weights.isEmpty() ? QJsonValue() : weights.at(place)});
    return rows;
}

/// As the entry of a search names it all.
QJsonObject searchShown(const BagReader& bag, const BundledSearch& search) {
    auto shown = search.json.value(u"search"_s).toObject();
    auto parameters = shown;
    if (!parameters.contains(u"unrecorded"_s))
        parameters.insert(u"unrecorded"_s, 0); // the entry says so of what was not counted
    for (const auto& name : {u"agency"_s, u"requester"_s, u"purpose"_s, u"offenceType"_s, u"legalBasis"_s})
        shown.insert(name, search.json[u"case"_s][name]);
    shown.insert(u"parameters"_s, parameters);
    shown.insert(u"case"_s, search.caseNumber);
    shown.insert(u"probe"_s, search.json[u"probe"_s][u"id"_s]);
    shown.insert(u"probeFaces"_s, probeShown(bag, search));
    shown.insert(u"candidates"_s,
                 rowsOf(search.json.value(u"candidates"_s),
                        {u"rank"_s, u"personNumber"_s, u"portraitSha256"_s, u"score"_s, u"faceScores"_s}));
    return shown;
}

QString unlikeRun(const BagReader& bag, const BundledSearch& search, const AuditRecord& entry) {
    auto said = entry.details;
    said.insert(u"probeFaces"_s, rowsOf(said.value(u"probeFaces"_s), {u"face"_s, u"media"_s, u"weight"_s}));
    said.insert(u"candidates"_s, rowsOf(said.value(u"candidates"_s), {u"rank"_s, u"person"_s, u"portrait"_s,
                                                                      u"score"_s, u"faceScores"_s}));
    const auto shown = searchShown(bag, search);
    for (auto member = said.begin(); member != said.end(); ++member)
        if (!shown.contains(member.key()) || !covers(member.value(), shown.value(member.key())))
            return u"another \"%1\" than in the log"_s.arg(member.key());
    return {};
}

QList<QJsonArray> sorted(QList<QJsonArray> rows) {
    std::sort(rows.begin(), rows.end(), [](const QJsonArray& one, const QJsonArray& other) {
        return canonicalJson(one) < canonicalJson(other);
    });
    return rows;
}

bool areExaminationsSigned(const BundledSearch& search, const LogExtract& log) {
    QList<QJsonArray> signedOnes, shown;
    for (const auto& entry : entriesOf(log, ExaminationSubmitted, {}))
        if (entry.details.value(u"search"_s).toInteger() == search.id.value)
            signedOnes.append({entry.subject, entry.actor, entry.details.value(u"sealSha256"_s)});
    for (const auto& value : search.json.value(u"examinations"_s).toArray())
        shown.append(QJsonArray{QString::number(value[u"examination"_s].toInteger()), value[u"examiner"_s],
                                value[u"seal"_s]});
    return sorted(signedOnes) == sorted(shown);
}

bool isOutcomeSigned(const BundledSearch& search, const LogExtract& log,
                     const QList<AuditRecord>& unsuitable) {
    const auto shown = search.json.value(u"outcome"_s);
    const auto id = QString::number(search.id.value);
    QList<QJsonObject> ends;
    for (const auto& entry : entriesOf(log, OutcomeReached, id)) {
        auto end = entry.details;
        QJsonArray leads;
        for (const auto& lead : end.value(u"leads"_s).toArray())
            leads.append(lead[u"candidate"_s]);
        end.insert(u"leads"_s, leads);
        ends.append(end);
    }
    for (qsizetype closed = entriesOf(log, DisagreementClosed, id).size(); closed > 0; --closed)
        ends.append({{u"outcome"_s, u"disagreement"_s}, {u"leads"_s, QJsonArray()}});
    for (const auto& entry : unsuitable)
        ends.append({{u"outcome"_s, u"unsuitable"_s},
                     {u"leads"_s, QJsonArray()},
                     {u"grounds"_s, entry.details.value(u"grounds"_s)}});
    return shown.isNull() ||
           std::any_of(ends.begin(), ends.end(), [&](const QJsonObject& end) { return covers(end, shown); });
}

} // namespace

QString unlikeLog(const BagReader& bag, const BundledSearch& search, const LogExtract& log) {
    const auto by = search.json[u"search"_s][u"searchedBy"_s].toString();
    const auto probe = QString::number(search.json[u"probe"_s][u"id"_s].toInteger());
    auto runs = entriesOf(log, SearchRun, QString::number(search.id.value));
    auto unsuitable = entriesOf(log, ProbeUnsuitable, probe);
    runs.removeIf([&](const AuditRecord& entry) { return entry.actor != by; });
    unsuitable.removeIf([&](const AuditRecord& entry) {
        return entry.actor != by || entry.details.value(u"search"_s).toInteger() != search.id.value;
    });
    if (runs.size() + unsuitable.size() != 1 || (!unsuitable.isEmpty() && !search.candidates.empty()))
        return u"not a search that is in the log, by that person"_s;
    if (!runs.isEmpty())
        if (const auto unlike = unlikeRun(bag, search, runs.first()); !unlike.isEmpty())
            return unlike;
    if (!areExaminationsSigned(search, log))
        return u"not the examinations that are in the log"_s;
    return isOutcomeSigned(search, log, unsuitable) ? QString() : u"not an outcome that is in the log"_s;
}

} // namespace sl::bundle
