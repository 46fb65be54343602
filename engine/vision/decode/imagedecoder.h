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
    QImage pixels;      ///< QImage::Format_RGB888, EXIF orientation applied; alpha laid on white
    QSize originalSize; ///< upright size of the file; larger than `pixels` after scaled decoding
    /// Where the file says so: "format", "orientation", "takenAt", "digitizedAt", "changedAt" and "device"
    /// (see ExifFacts), "frames": how many pictures it holds, of which this is the first. Where it is so:
    /// "noEndMark", "damagedFromLine": the first line of the file's picture that is missing, from 1;
    /// "usedBits": of 16, stretched to the whole range; "pixelAspect": width by height of a pixel, which the
    /// picture is not corrected for.
    QJsonObject metadata;
};

/// Decodes a whole image file held in memory. `fitInside` (optional) lets formats that can (JPEG) decode at a
/// smaller scale: the result's longer side is at least that of `fitInside` when the original's is. A JPEG
/// that breaks off is decoded as far as it goes. Colours are those of sRGB. Any thread. Errors: FileEmpty,
/// those of unreadKind() and whyNotThisTiff(), ImageTruncated, ImageTooLarge, ImageTooSmall; subject =
/// `name`.
[[nodiscard]] Result<DecodedImage> decodeImage(const QByteArray& file, const QString& name,
                                               const DecodeLimits& limits = {}, QSize fitInside = {});

/// Reads a file for decodeImage. Errors: NotFound, FileIsDirectory, FileUnreadable, FileEmpty, ImageTooLarge
/// (over 1 GiB).
[[nodiscard]] Result<QByteArray> readImageFile(const QString& path);

} // namespace sl::vision
