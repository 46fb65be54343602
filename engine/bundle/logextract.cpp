// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/logextract.h"

#include "engine/core/canonicaljson.h"
#include "engine/core/clock.h"
#include "engine/core/literals.h"
#include "engine/evidence/identity/identity.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sl::bundle {
namespace {

tl::unexpected<Error> broken(qint64 sequence, const QString& why) {
    return fail(ErrorCode::AuditBroken, QString::number(sequence), why);
}

Sha256 hashIn(const QJsonObject& line, const QString& name) {
    return Sha256::fromHex(line.value(name).toString()).value_or(Sha256());
}

AuditRecord recordFrom(const QJsonObject& line) {
    return {.sequence = line.value(u"sequence"_s).toInteger(),
            .at = fromIsoUtc(line.value(u"at"_s).toString()),
            .actor = line.value(u"actor"_s).toString(),
            .action = line.value(u"action"_s).toString(),
            .subject = line.value(u"subject"_s).toString(),
            .details = line.value(u"details"_s).toObject(),
            .previous = hashIn(line, u"previous"_s),
            .hash = hashIn(line, u"hash"_s),
            .signature = QByteArray::fromBase64(line.value(u"signature"_s).toString().toLatin1()),
            .rows = hashIn(line, u"rows"_s)};
}

Status checkSignature(const AuditRecord& entry, const evidence::SignerCertificates& certificates) {
    const auto action = evidence::auditActionFromName(entry.action);
    const auto number = QString::number(entry.sequence);
    if (entry.signature.isEmpty())
        return action && isDecision(*action)
                   ? fail(ErrorCode::SignatureInvalid, number, u"a decision without a signature"_s)
                   : Status();
    Status verdict = fail(ErrorCode::SignatureInvalid, number, u"no certificate of "_s + entry.actor);
    for (const auto& known : certificates.values(entry.actor)) {
        verdict = evidence::verifySignature(known.certificate, entry.hash.hex().toLatin1(), entry.signature);
        if (verdict)
            return verdict;
    }
    return fail(ErrorCode::SignatureInvalid, number, verdict.error().toString());
}

Status checkTold(const AuditRecord& entry, const QByteArray& line, const Sha256& before,
                 const evidence::SignerCertificates& certificates) {
    if (evidence::leafOf(entry) != line)
        return broken(entry.sequence, u"not the one way to write an entry"_s);
    if (entry.previous != before)
        return broken(entry.sequence, u"does not continue the entry before"_s);
    if (evidence::auditHash(entry) != entry.hash &&
        evidence::auditHash(entry, NumberSpelling::BeforeRfc8785) != entry.hash)
        return broken(entry.sequence, u"the content does not have its hash"_s);
    return checkSignature(entry, certificates);
}

} // namespace

QByteArray toldLine(const AuditRecord& entry) {
    return evidence::leafOf(entry) + '\n';
}

QByteArray withheldLine(const AuditRecord& entry) {
    const auto leaf = evidence::MerkleTree::leafHash(evidence::leafOf(entry));
    return canonicalJson(QJsonObject{{u"sequence"_s, entry.sequence},
                                     {u"hash"_s, entry.hash.hex()},
                                     {u"leaf"_s, QString::fromLatin1(leaf.toHex())}}) +
           '\n';
}

Result<LogExtract> LogExtract::read(const QByteArray& lines,
                                    const evidence::SignerCertificates& certificates) {
    LogExtract extract;
    Sha256 before;
    if (!lines.endsWith('\n'))
        return broken(1, u"no lines"_s);
    for (qsizetype at = 0, end = 0; at < lines.size(); at = end + 1) {
        end = lines.indexOf('\n', at);
        const auto line = lines.mid(at, end - at);
        const qint64 sequence = ++extract.entries;
        const auto json = QJsonDocument::fromJson(line).object();
        if (json.value(u"sequence"_s).toInteger() != sequence)
            return broken(sequence, u"missing, or not an entry"_s);
        if (!json.contains(u"leaf"_s)) {
            const auto entry = recordFrom(json);
            SL_CHECK(checkTold(entry, line, before, certificates));
            before = entry.hash;
            extract.m_tree.append(line);
            extract.told.append(entry);
            continue;
        }
        const auto leaf = hashIn(json, u"leaf"_s);
        before = hashIn(json, u"hash"_s);
        if (json.size() != 3 || leaf.isNull() || before.isNull() || canonicalJson(json) != line)
            return broken(sequence, u"a withheld entry that cannot be read"_s);
        extract.m_tree.appendHash(QByteArray::fromHex(leaf.hex().toLatin1()));
    }
    return extract;
}

Status LogExtract::continues(const evidence::Checkpoint& checkpoint) const {
    if (checkpoint.head.size > entries || m_tree.headAt(checkpoint.head.size) != checkpoint.head)
        return broken(checkpoint.head.size, u"the entries do not have the root of the checkpoint"_s);
    return {};
}

} // namespace sl::bundle
