// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to engine/evidence: the bytes of a CMS signature that its own signature does not cover.

#include "engine/evidence/internal/openssl.h"

namespace sl::evidence {

/// The signed attributes as they are signed: DER of the SET OF (RFC 5652, 5.4).
[[nodiscard]] QByteArray signedAttributes(const CMS_SignerInfo* info);

/// The only form in which a SignedData (RFC 5652, 5.1) of one signer with ECDSA and SHA-256 is accepted, put
/// together from its parts. A signature covers the content and the signed attributes; version numbers,
/// algorithm names, the signer's issuer name and tags around them can be altered and still verify. Comparing
/// with this form finds that too.
[[nodiscard]] QByteArray canonicalCms(const CMS_SignerInfo* info, const X509* signer,
                                      const STACK_OF(X509) * certificates);

} // namespace sl::evidence
