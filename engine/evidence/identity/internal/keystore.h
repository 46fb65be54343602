// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to engine/evidence: PKCS#12 with PBES2 (PBKDF2 with HMAC-SHA-256, AES-256-CBC) for the key and an
// HMAC-SHA-256 over all; the certificates inside are public and stand unencrypted.

#include "engine/evidence/identity/identity.h"
#include "engine/evidence/internal/openssl.h"

namespace sl::evidence {

/// Errors: InvalidArgument (password too short), SigningFailed.
[[nodiscard]] Result<QByteArray> wrapKey(EVP_PKEY* key, X509* certificate, X509* authority,
                                         const QString& password);
/// Errors: WrongPassword, DatabaseCorrupt.
[[nodiscard]] Result<SigningKey::Secret> unwrapKey(const QByteArray& keyStore, const QString& password);

} // namespace sl::evidence
