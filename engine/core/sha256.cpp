// SPDX-License-Identifier: Apache-2.0
#include "engine/core/sha256.h"

#include "engine/core/files/sha256digest.h"

#include <algorithm>

namespace sl {

Sha256 Sha256::of(QByteArrayView bytes) {
    Sha256Digest digest;
    digest.add(bytes);
    return digest.result();
}

Result<Sha256> Sha256::ofFile(const QString& path) {
    return digestOfFile(path, [] { return false; });
}

Result<Sha256> Sha256::fromHex(const QString& hex) {
    const auto isHexDigit = [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
               (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
    };
    if (hex.size() != 64 || !std::all_of(hex.begin(), hex.end(), isHexDigit))
        return fail(ErrorCode::InvalidArgument, hex, u"not 64 lower-case hexadecimal digits"_s);
    return Sha256(hex);
}

Sha256 Sha256::fromHasher(const QCryptographicHash& hasher) {
    return Sha256(QString::fromLatin1(hasher.result().toHex()));
}

} // namespace sl
