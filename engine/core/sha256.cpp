// SPDX-License-Identifier: Apache-2.0
#include "engine/core/sha256.h"

#include "engine/core/files/sha256digest.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sl {

constexpr qint64 kPiece = qint64(1) << 18; ///< bytes that are read at a time

Sha256 Sha256::of(QByteArrayView bytes) {
    Sha256Digest digest;
    digest.add(bytes);
    return digest.result();
}

Result<Sha256> Sha256::ofFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(QFileInfo::exists(path) ? ErrorCode::FileUnreadable : ErrorCode::NotFound, path,
                    file.errorString());
    Sha256Digest digest;
    QByteArray piece(kPiece, '\0');
    for (;;) {
        const auto got = file.read(piece.data(), kPiece);
        if (got < 0)
            return fail(ErrorCode::FileUnreadable, path, file.errorString());
        if (got == 0)
            return digest.result();
        digest.add(QByteArrayView(piece).first(got));
    }
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
