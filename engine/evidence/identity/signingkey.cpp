// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/identity/signingkey.h"
#include "engine/evidence/internal/cms.h"
#include "engine/evidence/internal/openssl.h"

namespace sl::evidence {

SigningKey::SigningKey(std::shared_ptr<Secret> secret) : m_secret(std::move(secret)) {}

QByteArray SigningKey::certificate() const {
    return toDer<X509>(m_secret->certificate.get(), i2d_X509);
}

QByteArray SigningKey::authorityCertificate() const {
    return m_secret->authority ? toDer<X509>(m_secret->authority.get(), i2d_X509) : QByteArray();
}

QString SigningKey::commonName() const {
    return commonNameOf(m_secret->certificate.get());
}

Result<QByteArray> SigningKey::sign(const QByteArray& bytes) const {
    return signDigestOf(m_secret->key.get(), bytes);
}

Result<QByteArray> SigningKey::signCms(const QByteArray& bytes) const {
    return makeDetachedCms(*m_secret, bytes);
}

} // namespace sl::evidence
