// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>

namespace sl {

/// A SHA-256 digest, always 64 lower-case hexadecimal digits when not null.
class Sha256 {
public:
    Sha256() = default;
    [[nodiscard]] static Sha256 of(QByteArrayView bytes);
    [[nodiscard]] static Result<Sha256> ofFile(const QString& path); ///< read in pieces, any size
    [[nodiscard]] static Result<Sha256> fromHex(const QString& hex); ///< InvalidArgument unless 64 hex digits
    [[nodiscard]] static Sha256 fromHasher(const QCryptographicHash& hasher);

    [[nodiscard]] bool isNull() const { return m_hex.isEmpty(); }
    [[nodiscard]] const QString& hex() const { return m_hex; }
    bool operator==(const Sha256&) const = default;
    bool operator<(const Sha256& other) const { return m_hex < other.m_hex; }

private:
    explicit Sha256(QString hex) : m_hex(std::move(hex)) {}
    QString m_hex;
};

} // namespace sl
