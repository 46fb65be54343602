// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace sl::evidence {

/// A private key unlocked for this session, with its certificate. The key lives in memory only and is wiped
/// on destruction. Copies share it. Any thread.
class SigningKey {
public:
    struct Secret;
    explicit SigningKey(std::shared_ptr<Secret> secret);

    [[nodiscard]] QByteArray certificate() const;          ///< X.509, DER
    [[nodiscard]] QByteArray authorityCertificate() const; ///< of the workspace authority, DER; may be empty
    [[nodiscard]] QString commonName() const;
    /// ECDSA P-256 with SHA-256 over `bytes`, DER encoded. Errors: SigningFailed.
    [[nodiscard]] Result<QByteArray> sign(const QByteArray& bytes) const;
    /// Detached CMS with signing-certificate-v2, as PAdES B-B wants it. Errors: SigningFailed.
    [[nodiscard]] Result<QByteArray> signCms(const QByteArray& bytes) const;
    [[nodiscard]] const Secret& secret() const { return *m_secret; } ///< opaque outside engine/evidence

private:
    std::shared_ptr<Secret> m_secret;
};

} // namespace sl::evidence
