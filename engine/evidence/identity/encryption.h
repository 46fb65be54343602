// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QList>

namespace sl::evidence {

class SigningKey;

/// For the owners of these certificates: CMS (RFC 5083) with AES-256-GCM, its key agreed with each of theirs
/// (RFC 5753). Errors: SigningFailed.
[[nodiscard]] Result<QByteArray> encryptFor(const QList<QByteArray>& certificates, const QByteArray& bytes);
/// Errors: RecordAltered (not for this key, or not as encryptFor() gave it).
[[nodiscard]] Result<QByteArray> decryptWith(const SigningKey& key, const QByteArray& encrypted);

/// 256 random bits.
[[nodiscard]] QByteArray newContentKey();
/// AES-256-GCM under a random nonce: nonce, content and tag. `place` says what the bytes are and where they
/// belong: under another they do not open. Errors: SigningFailed.
[[nodiscard]] Result<QByteArray> encrypt(const QByteArray& key, const QByteArray& bytes,
                                         const QByteArray& place);
/// Errors: RecordAltered.
[[nodiscard]] Result<QByteArray> decrypt(const QByteArray& key, const QByteArray& encrypted,
                                         const QByteArray& place);

} // namespace sl::evidence
