// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/checkpoint/witness.h"

#include "engine/core/files/durablefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <algorithm>

namespace sl::evidence {
namespace {

const QByteArray kOld = "old ";

/// The record of one log.
struct KnownLog {
    TreeHead head;
    QList<QByteArray> certificates; ///< of those who sign for it, DER
};

Result<QJsonObject> readHeads(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    const auto document = QJsonDocument::fromJson(file.readAll());
    // a file of heads that cannot be read is not one without heads
    if (!document.isObject())
        return fail(ErrorCode::FileUnreadable, path, u"no heads of logs"_s);
    return document.object();
}

KnownLog knownFrom(const QJsonObject& json) {
    KnownLog known;
    known.head.size = json.value(u"entries"_s).toInteger();
    known.head.root = QByteArray::fromBase64(json.value(u"root"_s).toString().toLatin1());
    for (const auto& certificate : json.value(u"certificates"_s).toArray())
        known.certificates.append(QByteArray::fromBase64(certificate.toString().toLatin1()));
    return known;
}

QJsonObject toJson(const KnownLog& known) {
    QJsonArray certificates;
    for (const auto& certificate : known.certificates)
        certificates.append(QString::fromLatin1(certificate.toBase64()));
    return {{u"entries"_s, known.head.size},
            {u"root"_s, QString::fromLatin1(known.head.root.toBase64())},
            {u"certificates"_s, certificates}};
}

Status checkSigned(const Checkpoint& checkpoint, const QList<QByteArray>& certificates) {
    Status signedBySomebody =
        fail(ErrorCode::SignatureInvalid, checkpoint.origin, u"signed by no known signer"_s);
    for (const auto& certificate : certificates) {
        const Status status = checkSignedBy(checkpoint, certificate);
        if (!status && status.error().code == ErrorCode::SignatureInvalid)
            return status;
        if (status)
            signedBySomebody = {};
    }
    return signedBySomebody;
}

Status checkContinues(const TreeHead& now, const TreeHead& last, const WitnessRequest& request) {
    const auto refused = [&](const QString& why) { return fail(ErrorCode::HeadRefused, {}, why); };
    if (last.root.isEmpty())
        return {}; // the first of this log
    if (now.size < last.size)
        return refused(u"it has %1 entries, the one signed last had %2"_s.arg(now.size).arg(last.size));
    if (now.size == last.size)
        return now == last ? Status() : refused(u"another head of %1 entries was signed"_s.arg(last.size));
    if (request.since != last.size)
        return refused(u"the proof must start at the %1 entries that were signed last"_s.arg(last.size));
    return continues(now, last, request.proof)
               ? Status()
               : refused(u"it is not a log that begins with the %1 entries signed last"_s.arg(last.size));
}

} // namespace

Result<WitnessRequest> WitnessRequest::parse(const QByteArray& bytes) {
    WitnessRequest request;
    request.checkpoint = bytes;
    if (!bytes.startsWith(kOld))
        return request;
    const qsizetype blank = bytes.indexOf("\n\n");
    if (blank < 0)
        return fail(ErrorCode::CheckpointInvalid, {}, u"a proof without a checkpoint"_s);
    auto lines = bytes.first(blank).split('\n');
    bool isNumber = false;
    request.since = lines.takeFirst().sliced(kOld.size()).toLongLong(&isNumber);
    for (const auto& line : lines)
        request.proof.append(fromStrictBase64(line));
    constexpr qsizetype kLongest = 63; // of a tree of 2^63 leaves
    if (!isNumber || request.since < 0 || request.proof.size() > kLongest)
        return fail(ErrorCode::CheckpointInvalid, {}, u"the proof cannot be read"_s);
    request.checkpoint = bytes.sliced(blank + 2);
    return request;
}

QByteArray WitnessRequest::toBytes() const {
    QByteArray bytes = kOld + QByteArray::number(since) + '\n';
    for (const auto& hash : proof)
        bytes += hash.toBase64() + '\n';
    return bytes + '\n' + checkpoint;
}

Result<QByteArray> Witness::sign(const WitnessRequest& request, const QList<QByteArray>& certificates,
                                 const QDateTime& at) {
    SL_TRY(const auto checkpoint, Checkpoint::parse(request.checkpoint));
    QLockFile lock(m_headsFile + u".lock"_s);
    if (!lock.tryLock(0))
        return fail(ErrorCode::Locked, m_headsFile);
    SL_TRY(auto heads, readHeads(m_headsFile));
    auto known = knownFrom(heads.value(checkpoint.origin).toObject());
    for (const auto& certificate : certificates)
        if (!known.certificates.contains(certificate))
            known.certificates.append(certificate);
    SL_CHECK(checkSigned(checkpoint, known.certificates));
    SL_CHECK(checkContinues(checkpoint.head, known.head, request));
    known.head = checkpoint.head;
    heads.insert(checkpoint.origin, toJson(known));
    SL_TRY(const auto answer, cosigned(checkpoint.note, m_key, at));
    SL_CHECK(saveFile(m_headsFile, QJsonDocument(heads).toJson()));
    return answer.toBytes();
}

} // namespace sl::evidence
