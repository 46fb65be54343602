// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/custody.h"

#include "engine/core/clock.h"
#include "engine/core/literals.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QUuid>

#include <algorithm>

namespace sl::bundle {
namespace {

const QString kUco = u"https://ontology.unifiedcyberontology.org/uco/"_s;

/// An identifier that ends in a UUID, as CASE wants it; of the same thing always the same one.
QString nodeName(const QString& kind, const QString& what) {
    static const QUuid space = QUuid::createUuidV5(QUuid(), u"second-look evidence bundle"_s);
    return u"kb:%1-%2"_s.arg(kind,
                             QUuid::createUuidV5(space, kind + u' ' + what).toString(QUuid::WithoutBraces));
}

QJsonObject reference(const QString& name) {
    return {{u"@id"_s, name}};
}

QJsonObject context() {
    return {{u"kb"_s, u"urn:second-look:"_s},
            {u"case-investigation"_s, u"https://ontology.caseontology.org/case/investigation/"_s},
            {u"uco-action"_s, kUco + u"action/"_s},
            {u"uco-core"_s, kUco + u"core/"_s},
            {u"uco-identity"_s, kUco + u"identity/"_s},
            {u"uco-observable"_s, kUco + u"observable/"_s},
            {u"uco-types"_s, kUco + u"types/"_s},
            {u"uco-vocabulary"_s, kUco + u"vocabulary/"_s},
            {u"xsd"_s, u"http://www.w3.org/2001/XMLSchema#"_s}};
}

QJsonObject typed(const QString& type, const QString& value) {
    return {{u"@type"_s, type}, {u"@value"_s, value}};
}

QJsonObject identityNode(const QString& actor) {
    return {{u"@id"_s, nodeName(u"identity"_s, actor)},
            {u"@type"_s, u"uco-identity:Identity"_s},
            {u"uco-core:name"_s, actor}};
}

QJsonObject fileNode(const BagFile& file) {
    const QJsonObject hash{{u"@id"_s, nodeName(u"hash"_s, file.path)},
                           {u"@type"_s, u"uco-types:Hash"_s},
                           {u"uco-types:hashMethod"_s, typed(u"uco-vocabulary:HashNameVocab"_s, u"SHA256"_s)},
                           {u"uco-types:hashValue"_s, typed(u"xsd:hexBinary"_s, file.sha256.hex())}};
    const QJsonObject name{{u"@id"_s, nodeName(u"file-facet"_s, file.path)},
                           {u"@type"_s, u"uco-observable:FileFacet"_s},
                           {u"uco-observable:filePath"_s, file.path}};
    const QJsonObject content{
        {u"@id"_s, nodeName(u"content-facet"_s, file.path)},
        {u"@type"_s, u"uco-observable:ContentDataFacet"_s},
        {u"uco-observable:hash"_s, hash},
        {u"uco-observable:sizeInBytes"_s, typed(u"xsd:integer"_s, QString::number(file.size))}};
    return {{u"@id"_s, nodeName(u"file"_s, file.path)},
            {u"@type"_s, u"uco-observable:File"_s},
            {u"uco-core:hasFacet"_s, QJsonArray{name, content}}};
}

QJsonObject actionNode(const AuditRecord& entry) {
    const auto at = typed(u"xsd:dateTime"_s, toIsoUtc(entry.at));
    return {
        {u"@id"_s, nodeName(u"action"_s, entry.hash.hex())},
        {u"@type"_s, u"case-investigation:InvestigativeAction"_s},
        {u"uco-core:name"_s, entry.action},
        {u"uco-core:description"_s, u"Entry %1 of the case's log, SHA-256 %2, about %3"_s.arg(entry.sequence)
                                        .arg(entry.hash.hex(), entry.subject)},
        {u"uco-action:performer"_s, reference(nodeName(u"identity"_s, entry.actor))},
        {u"uco-action:startTime"_s, at},
        {u"uco-action:endTime"_s, at}};
}

} // namespace

QByteArray custodyJson(const QString& caseNumber, const QList<AuditRecord>& told,
                       const QList<BagFile>& files) {
    QJsonArray nodes, members, results;
    QStringList actors;
    for (const auto& file : files) {
        nodes.append(fileNode(file));
        results.append(reference(nodeName(u"file"_s, file.path)));
    }
    for (const auto& entry : told) {
        auto node = actionNode(entry);
        if (entry.hash == told.last().hash)
            node.insert(u"uco-action:result"_s, results);
        nodes.append(node);
        members.append(reference(node.value(u"@id"_s).toString()));
        if (!actors.contains(entry.actor))
            actors.append(entry.actor);
    }
    for (const auto& actor : actors)
        nodes.append(identityNode(actor));
    const QJsonObject provenance{{u"@id"_s, nodeName(u"provenance"_s, caseNumber)},
                                 {u"@type"_s, u"case-investigation:ProvenanceRecord"_s},
                                 {u"uco-core:description"_s, u"The files of the evidence bundle"_s},
                                 {u"uco-core:object"_s, results}};
    const QJsonObject investigation{{u"@id"_s, nodeName(u"investigation"_s, caseNumber)},
                                    {u"@type"_s, u"case-investigation:Investigation"_s},
                                    {u"uco-core:name"_s, caseNumber},
                                    {u"uco-core:object"_s, members}};
    nodes.prepend(provenance);
    nodes.prepend(investigation);
    return QJsonDocument(QJsonObject{{u"@context"_s, context()}, {u"@graph"_s, nodes}}).toJson();
}

} // namespace sl::bundle
