// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/audit/internal/headcheck.h"

#include "engine/casework/audit/checkpointservice.h"
#include "engine/evidence/checkpoint/witness.h"
#include "engine/evidence/identity/identity.h"
#include "engine/evidence/pdf/pdfattachments.h"
#include "engine/evidence/pdf/pdfsignature.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sl::casework {
namespace {

constexpr qint64 kLargestReport = 512LL * 1024 * 1024;

Result<QByteArray> readFile(const QString& path) {
    // a pipe or a device has no end
    if (!QFileInfo(path).isFile())
        return fail(QFileInfo::exists(path) ? ErrorCode::FileUnreadable : ErrorCode::NotFound, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    if (file.size() > kLargestReport)
        return fail(ErrorCode::CheckpointInvalid, path, u"larger than any report"_s);
    return file.readAll();
}

Result<KeptHeads> headsInReport(const QByteArray& pdf) {
    KeptHeads kept;
    SL_TRY(const auto texts, evidence::attachmentsOf(pdf, checkpointEnding()));
    for (const auto& text : texts) {
        SL_TRY(const auto head, evidence::Checkpoint::parse(text));
        kept.heads.append(head);
    }
    if (kept.heads.isEmpty())
        return fail(ErrorCode::CheckpointInvalid, {}, u"a report without heads of logs"_s);
    SL_TRY(const auto signatures, evidence::readPdfSignatures(pdf));
    for (const auto& signature : signatures)
        kept.certificates.append(signature.certificate);
    return kept;
}

/// The user whose key signed it. A false signature in a user's name counts more than all others.
void judgeUsers(const evidence::Checkpoint& head, const evidence::SignerCertificates& users,
                HeadVerdict& verdict) {
    for (auto user = users.begin(); user != users.end(); ++user) {
        const auto status = checkSignedBy(head, user->certificate);
        const bool isForged = !status && status.error().code != ErrorCode::NotFound;
        const bool isLate = user->until.isValid() && (!head.at.isValid() || head.at > user->until);
        if (!isForged && (!status || isLate))
            continue;
        verdict.login = user.key();
        verdict.signer = isForged ? HeadVerdict::Signer::Forged : HeadVerdict::Signer::Known;
        if (isForged)
            return;
    }
}

} // namespace

Result<KeptHeads> readKeptHeads(const QString& file) {
    SL_TRY(const auto bytes, readFile(file));
    KeptHeads kept;
    if (bytes.startsWith("%PDF-")) {
        SL_TRY(kept, headsInReport(bytes));
    } else {
        SL_TRY(const auto request, evidence::WitnessRequest::parse(bytes));
        SL_TRY(const auto head, evidence::Checkpoint::parse(request.checkpoint));
        kept.heads.append(head);
    }
    kept.file = file;
    return kept;
}

void judgeSigners(const evidence::Checkpoint& head, const QList<QByteArray>& certificates,
                  const QByteArray& authority, const KnownHeadKeys& known, HeadVerdict& verdict) {
    judgeUsers(head, known.users, verdict);
    for (const auto& certificate : certificates) {
        // for signers whom the log names, the log says until when their key counts
        const bool isNamed = std::any_of(known.users.begin(), known.users.end(),
                                         [&](const auto& user) { return user.certificate == certificate; });
        if (!isNamed && verdict.signer == HeadVerdict::Signer::Unknown &&
            evidence::verifyIssuer(certificate, authority) && checkSignedBy(head, certificate)) {
            verdict.signer = HeadVerdict::Signer::Known;
            verdict.login = evidence::loginIn(certificate);
        }
    }
    for (const auto& signature : head.note.signatures) {
        if (signature.name == head.origin || !isCosignature(signature))
            continue;
        HeadWitness witness;
        witness.name = signature.name;
        for (const auto& name : known.witnesses) {
            if (name.name != signature.name || name.keyId() != signature.keyId)
                continue;
            const auto at = cosignedAt(head.note, name);
            witness.state = at ? HeadWitness::State::Good : HeadWitness::State::Forged;
            witness.at = at.value_or(QDateTime());
        }
        verdict.witnesses.append(witness);
    }
}

void judgeLog(const evidence::TreeHead& head, const evidence::MerkleTree& tree, HeadVerdict& verdict) {
    verdict.entries = tree.size();
    if (head.size > tree.size())
        verdict.log = HeadVerdict::Log::Shorter;
    else
        verdict.log =
            tree.headAt(head.size) == head ? HeadVerdict::Log::Continues : HeadVerdict::Log::Differs;
}

void narrow(QList<HeadVerdict>& verdicts) {
    for (auto& verdict : verdicts) {
        if (verdict.log != HeadVerdict::Log::Differs)
            continue;
        for (const auto& other : std::as_const(verdicts))
            if (other.log == HeadVerdict::Log::Continues && other.isTrusted() &&
                other.caseNumber == verdict.caseNumber && other.seen < verdict.seen)
                verdict.agreed = qMax(verdict.agreed, other.seen);
    }
}

} // namespace sl::casework
