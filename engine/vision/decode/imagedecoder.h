// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QImage>
#include <QJsonObject>
#include <QSize>

namespace sl::vision {

struct DecodeLimits {
    qint64 maxPixels = 200'000'000; ///< bombs: refused from the header, before any pixel is decoded
    int minSide = 16;
};

struct DecodedImage {
    QImage pixels;        ///< QImage::Format_RGB888, EXIF orientation applied; alpha laid on white
    QSize originalSize;   ///< upright size of the file; larger than `pixels` after scaled decoding
    QJsonObject metadata; ///< "format", "takenAt", "device", "orientation", "frames" where the file says so
};

/// Decodes a whole image file held in memory. `fitInside` (optional) lets formats that can (JPEG) decode at a
/// smaller scale: the result's longer side is at least that of `fitInside` when the original's is. Any
/// thread. Errors: FileEmpty, NotAnImage, ImageTruncated, ImageTooLarge, ImageTooSmall; subject = `name`.
[[nodiscard]] Result<DecodedImage> decodeImage(const QByteArray& file, const QString& name,
                                               const DecodeLimits& limits = {}, QSize fitInside = {});

/// Reads a file for decodeImage. Errors: NotFound, FileIsDirectory, FileUnreadable, FileEmpty, ImageTooLarge
/// (over 1 GiB).
[[nodiscard]] Result<QByteArray> readImageFile(const QString& path);

} // namespace sl::vision
