// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/checkpoint/checkpoint.h"

#include "engine/core/canonicaljson.h"
#include "engine/core/clock.h"
#include "engine/evidence/identity/identity.h"
#include "engine/store/connection/auditrepository.h"

#include <QCryptographicHash>
#include <QUrl>

#include <limits>

namespace sl::evidence {
namespace {

constexpr qsizetype kRoot = 32;
constexpr qsizetype kKeyId = 4;
const QByteArray kTime = "time ";
const QString kCase = u"/case/"_s;

tl::unexpected<Error> invalid(const QString& why) {
    return fail(ErrorCode::CheckpointInvalid, {}, why);
}

/// Without leading zeros, as the one way to write it.
std::optional<qint64> sizeFrom(const QByteArray& line) {
    bool isNumber = false;
    const qint64 size = line.toLongLong(&isNumber);
    return isNumber && size >= 0 && QByteArray::number(size) == line ? std::optional(size) : std::nullopt;
}

QString workspaceOf(const QByteArray& authority) {
    return u"second-look/"_s + Sha256::of(authority).hex();
}

} // namespace

Result<Checkpoint> Checkpoint::parse(const QByteArray& bytes) {
    Checkpoint checkpoint;
    SL_TRY(checkpoint.note, SignedNote::parse(bytes));
    const auto lines = checkpoint.note.text.chopped(1).split('\n');
    if (lines.size() < 3 || lines.contains(QByteArray()))
        return invalid(u"no origin, size and root"_s);
    checkpoint.origin = QString::fromUtf8(lines.at(0));
    const auto size = sizeFrom(lines.at(1));
    checkpoint.head.root = fromStrictBase64(lines.at(2));
    if (!size || checkpoint.head.root.size() != kRoot)
        return invalid(u"size or root cannot be read"_s);
    checkpoint.head.size = *size;
    for (qsizetype i = 3; i < lines.size(); ++i)
        if (lines.at(i).startsWith(kTime))
            checkpoint.at = fromIsoUtc(QString::fromLatin1(lines.at(i).sliced(kTime.size())));
    return checkpoint;
}

QString originOf(const QByteArray& authority, const QString& caseNumber) {
    return caseNumber.isEmpty()
               ? workspaceOf(authority) + u"/workspace"_s
               : workspaceOf(authority) + kCase + QString::fromLatin1(QUrl::toPercentEncoding(caseNumber));
}

Result<QString> caseIn(const QString& origin, const QByteArray& authority) {
    if (origin == originOf(authority))
        return QString();
    const QString cases = workspaceOf(authority) + kCase;
    const auto number = QUrl::fromPercentEncoding(origin.mid(cases.size()).toLatin1());
    if (!origin.startsWith(cases) || number.isEmpty() || originOf(authority, number) != origin)
        return fail(ErrorCode::NotFound, origin, u"a log of another workspace"_s);
    return number;
}

Result<QByteArray> signedCheckpoint(const QString& origin, const TreeHead& head, const QDateTime& at,
                                    const SigningKey& key) {
    SignedNote note;
    note.text = origin.toUtf8() + '\n' + QByteArray::number(head.size) + '\n' + head.root.toBase64() + '\n' +
                kTime + toIsoUtc(at).toLatin1() + '\n';
    SL_TRY(const auto signature, key.sign(note.text));
    note.signatures.append({origin, noteKeyId(key.certificate()), signature});
    return note.toBytes();
}

QByteArray noteKeyId(const QByteArray& certificate) {
    return QCryptographicHash::hash(publicKeyOf(certificate), QCryptographicHash::Sha256).first(kKeyId);
}

Status checkSignedBy(const Checkpoint& checkpoint, const QByteArray& certificate) {
    Status found = fail(ErrorCode::NotFound, checkpoint.origin, u"no signature of this key"_s);
    const QByteArray id = noteKeyId(certificate);
    for (const NoteSignature& signature : checkpoint.note.signatures) {
        if (signature.name != checkpoint.origin || signature.keyId != id)
            continue;
        found = verifySignature(certificate, checkpoint.note.text, signature.bytes);
        if (!found)
            return found;
    }
    return found;
}

QByteArray leafOf(const AuditRecord& entry) {
    QJsonObject leaf{
        {u"action"_s, entry.action},     {u"actor"_s, entry.actor},
        {u"at"_s, toIsoUtc(entry.at)},   {u"details"_s, entry.details},
        {u"hash"_s, entry.hash.hex()},   {u"previous"_s, entry.previous.hex()},
        {u"sequence"_s, entry.sequence}, {u"signature"_s, QString::fromLatin1(entry.signature.toBase64())},
        {u"subject"_s, entry.subject}};
    if (!entry.rows.isNull())
        leaf.insert(u"rows"_s, entry.rows.hex());
    return canonicalJson(leaf);
}

Result<MerkleTree> treeOf(store::Database& log) {
    MerkleTree tree;
    constexpr qint64 kFirst = std::numeric_limits<qint64>::min();
    SL_CHECK(store::AuditRepository(log).forEach(kFirst, [&](const AuditRecord& entry) {
        tree.append(leafOf(entry));
        return true;
    }));
    return tree;
}

} // namespace sl::evidence
