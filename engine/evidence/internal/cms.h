// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to engine/evidence: detached CMS signatures (RFC 5652) as CAdES and PAdES baseline B-B want them.

#include "engine/evidence/internal/openssl.h"

namespace sl::evidence {

/// Signed attributes: content-type, message-digest and signing-certificate-v2 (RFC 5035), no signing-time:
/// PAdES puts the claimed time into the signature dictionary (ETSI EN 319 142-1, 6.3). Holds the signer's and
/// the authority's certificate. Errors: SigningFailed.
[[nodiscard]] Result<QByteArray> makeDetachedCms(const SigningKey::Secret& signer, const QByteArray& bytes);

/// The result of checking a detached CMS against `bytes`.
struct CmsVerdict {
    QString signer;
    QByteArray certificate; ///< DER
    QByteArray issuer;      ///< DER; empty when not inside
    /// Signature, digest and signing-certificate-v2 fit, and no byte differs from the form makeDetachedCms()
    /// writes.
    bool intact = false;
};

/// Errors: ReportInvalid (not a CMS with one signer whose certificate is inside).
[[nodiscard]] Result<CmsVerdict> readDetachedCms(const QByteArray& cms, const QByteArray& bytes);

} // namespace sl::evidence
