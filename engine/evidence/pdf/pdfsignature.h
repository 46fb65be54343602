// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/pdfchange.h"
#include "engine/core/result.h"
#include "engine/evidence/identity/identity.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QString>

#include <vector>

namespace sl::evidence {

/// A place on a page that is kept for a signature and shows the claimed time once it is signed.
struct SignatureBox {
    QString name; ///< a login; the form's field is named after it
    int page = 0; ///< from 0
    QRectF area;  ///< points, from the page's upper left corner
};

struct SignatureRequest {
    QString reason;   ///< "Exported by the first examiner"
    QString location; ///< the agency
    QDateTime at;     ///< the signer's own clock; printed as "time not attested"
    QString box = {}; ///< the one to sign into; a field that shows nothing when there is none of this name
    QList<SignatureBox> boxes = {}; ///< that the file gets with its first signature
};

/// Appends one PAdES B-B signature as an incremental update: the bytes before stay as they are, so earlier
/// signatures stay valid. The first one certifies the file: after it, only signatures may be added (DocMDP,
/// P = 2). Errors: ReportInvalid (not a PDF this can sign), SigningFailed.
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
    bool certifies = false;       ///< the file's author allows signatures after it and nothing else
    /// What was changed after it, up to the next signature or the end of the file, besides that signature's
    /// own objects: compared object by object.
    std::vector<PdfChange> changedAfter;
};

/// All signatures of a file, first to last, also those that its form no longer lists. Signature status (bytes
/// intact) is apart from certificate status (signer trusted), which verifyIssuer() answers. Empty when
/// nothing is signed. Errors: ReportInvalid.
[[nodiscard]] Result<std::vector<PdfSignature>> readPdfSignatures(const QByteArray& pdf);

} // namespace sl::evidence
