// SPDX-License-Identifier: Apache-2.0
#include "engine/session/reportverification.h"

#include "engine/evidence/pdf/pdfsignature.h"
#include "engine/session/workspace.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

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

QString loginOf(const QByteArray& certificate, const QList<UserCertificate>& known) {
    const auto user = std::find_if(known.begin(), known.end(), [&](const UserCertificate& one) {
        return !certificate.isEmpty() && one.certificate == certificate;
    });
    return user == known.end() ? QString() : user->login;
}

Result<ReportVerdict> verify(const QString& path, const QList<UserCertificate>& users) {
    SL_TRY(const auto pdf, readReport(path));
    const auto signatures = evidence::readPdfSignatures(pdf);
    if (!signatures)
        return fail(signatures.error().code, path, signatures.error().detail);
    ReportVerdict verdict;
    verdict.file = path;
    verdict.hash = Sha256::of(pdf);
    for (const evidence::PdfSignature& signature : *signatures)
        verdict.signatures.append({signature.signer, loginOf(signature.certificate, users),
                                   signature.claimedAt, signature.bytesIntact, signature.coversWholeFile});
    return verdict;
}

} // namespace

bool ReportVerdict::isIntact() const {
    return !signatures.isEmpty() && signatures.last().coversWholeFile &&
           std::all_of(signatures.begin(), signatures.end(),
                       [](const SignatureVerdict& signature) { return signature.bytesIntact; });
}

Result<ReportVerdict> verifyReport(const QString& file) {
    return verify(file, {});
}

Future<ReportVerdict> verifyReport(Workspace& workspace, const QString& file) {
    QFuture<Result<QList<UserCertificate>>> certificates = workspace.certificates();
    return certificates.then(QtFuture::Launch::Async,
                             [file](const Result<QList<UserCertificate>>& known) -> Result<ReportVerdict> {
                                 if (!known)
                                     return fail(known);
                                 return verify(file, *known);
                             });
}

} // namespace sl::session
