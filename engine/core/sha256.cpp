// SPDX-License-Identifier: Apache-2.0
#include "engine/core/sha256.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sl {

Sha256 Sha256::of(QByteArrayView bytes) {
    QCryptographicHash hasher(QCryptographicHash::Sha256);
    hasher.addData(bytes);
    return fromHasher(hasher);
}

Result<Sha256> Sha256::ofFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(QFileInfo::exists(path) ? ErrorCode::FileUnreadable : ErrorCode::NotFound, path,
                    file.errorString());
    QCryptographicHash hasher(QCryptographicHash::Sha256);
    if (!hasher.addData(&file))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    return fromHasher(hasher);
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
