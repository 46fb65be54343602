// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QImage>

namespace sl::demo {

/// Further metadata of a picture.
struct PictureFacts {
    QString device;
    QDateTime takenAt; ///< as a camera's clock shows it; null: not told
};

/// The picture as JPEG whose metadata says that it is synthetic, in words that people read (comment, EXIF
/// description) and in the IPTC digital source type that programs read (XMP). Errors: WriteFailed.
[[nodiscard]] Result<QByteArray> syntheticJpeg(const QImage& image, const PictureFacts& facts);

} // namespace sl::demo
