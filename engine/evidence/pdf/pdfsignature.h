// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/evidence/identity/identity.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace sl::evidence {

struct SignatureRequest {
    QString reason;   ///< "Exported by the first examiner"
    QString location; ///< the agency
    QDateTime at;     ///< the signer's own clock; printed as "time not attested"
};

/// Appends one PAdES B-B signature as an incremental update: the bytes before stay as they are, so earlier
/// signatures stay valid. Errors: ReportInvalid (not a PDF this can sign), SigningFailed.
[[nodiscard]] Result<QByteArray> signPdf(const QByteArray& pdf, const SigningKey& key,
                                         const SignatureRequest& request);

struct PdfSignature {
    QString signer;         ///< common name
    QDateTime claimedAt;    ///< UTC, not attested; invalid when absent
    QByteArray certificate; ///< DER
    QByteArray issuer;      ///< DER of the issuing certificate inside the CMS; may be empty
    /// The signature fits the signed ranges and its certificate, and nothing but itself is left out between
    /// them.
    bool bytesIntact = false;
    bool coversWholeFile = false; ///< the ranges reach the end of the file
};

/// All signatures of a file, first to last. Signature status (bytes intact) is apart from certificate status
/// (signer trusted), which verifyIssuer() answers. Empty when nothing is signed. Errors: ReportInvalid.
[[nodiscard]] Result<std::vector<PdfSignature>> readPdfSignatures(const QByteArray& pdf);

} // namespace sl::evidence
