// SPDX-License-Identifier: Apache-2.0
#include "engine/session/reportverification.h"

#include "engine/evidence/identity/identity.h"
#include "engine/evidence/pdf/pdfsignature.h"
#include "engine/session/workspace.h"
#include "engine/workspace/users/actor.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace sl::session {
namespace {

constexpr qint64 kLargestReport = 512LL * 1024 * 1024;

Result<QByteArray> readReport(const QString& path) {
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    if (file.size() == 0)
        return fail(ErrorCode::FileEmpty, path);
    if (file.size() > kLargestReport)
        return fail(ErrorCode::ReportInvalid, path, u"larger than any report"_s);
    return file.readAll();
}

/// The signers that this check can know.
struct KnownSigners {
    std::optional<workspace::UserHistory> users; ///< of a workspace
    QByteArray authority;                        ///< DER; empty: the workspace's users are asked
};

bool countedAt(const QByteArray& certificate, const QDateTime& time) {
    const auto validity = evidence::validityOf(certificate);
    return time.isValid() && validity && time >= validity->from && time <= validity->until;
}

/// `signature` with the known facts about its signer.
SignatureVerdict withSigner(SignatureVerdict signature, const QByteArray& certificate,
                            const KnownSigners& known) {
    if (!known.authority.isEmpty()) {
        if (!certificate.isEmpty() && evidence::verifyIssuer(certificate, known.authority))
            signature.state = countedAt(certificate, signature.claimed) ? SignerState::OfAuthority
                                                                        : SignerState::NotValidThen;
        return signature;
    }
    const auto signer = known.users ? known.users->signerOf(certificate, signature.claimed) : std::nullopt;
    if (!signer)
        return signature;
    signature.login = signer->login;
    if (signer->roles && !(*signer->roles & workspace::kCaseworkers))
        signature.state = SignerState::WithoutRole;
    else if (!countedAt(certificate, signature.claimed) ||
             (signer->until.isValid() && signature.claimed > signer->until))
        signature.state = SignerState::NotValidThen;
    else
        signature.state = SignerState::Known;
    return signature;
}

Result<ReportVerdict> verifyBytes(const QByteArray& pdf, const QString& path, const KnownSigners& known) {
    const auto signatures = evidence::readPdfSignatures(pdf);
    if (!signatures)
        return fail(signatures.error().code, path, signatures.error().detail);
    ReportVerdict verdict;
    verdict.file = path;
    verdict.hash = Sha256::of(pdf);
    for (const evidence::PdfSignature& signature : *signatures) {
        const SignatureVerdict read{
            .signer = signature.signer,
            .login = {},
            .claimed = signature.claimedAt,
            .bytesIntact = signature.bytesIntact,
            .coversWholeFile = signature.coversWholeFile,
            .changedAfter = {signature.changedAfter.begin(), signature.changedAfter.end()}};
        verdict.signatures.append(withSigner(read, signature.certificate, known));
    }
    return verdict;
}

Result<ReportVerdict> verify(const QString& path, const KnownSigners& known) {
    SL_TRY(const auto pdf, readReport(path));
    return verifyBytes(pdf, path, known);
}

} // namespace

Result<ReportVerdict> verifyReport(const QString& file) {
    return verify(file, {});
}

Result<ReportVerdict> verifyReport(const QString& file, const QByteArray& authority) {
    SL_TRY(const auto der, evidence::certificateFromFile(authority));
    return verify(file, {std::nullopt, der});
}

Result<ReportVerdict> verifyReportBytes(const QByteArray& pdf, const QString& name,
                                        const QByteArray& authority) {
    SL_TRY(const auto der, evidence::certificateFromFile(authority));
    return verifyBytes(pdf, name, {std::nullopt, der});
}

Future<ReportVerdict> verifyReport(Workspace& workspace, const QString& file) {
    QFuture<Result<workspace::UserHistory>> users = workspace.userHistory();
    return users.then(QtFuture::Launch::Async,
                      [file](const Result<workspace::UserHistory>& known) -> Result<ReportVerdict> {
                          if (!known)
                              return fail(known);
                          return verify(file, {*known, {}});
                      });
}

} // namespace sl::session
