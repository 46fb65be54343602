// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QJsonObject>
#include <QSize>
#include <QString>

namespace sl::pictures {

struct DecodeLimits {
    qint64 maxPixels = 200'000'000; ///< bombs: refused from the header, before any pixel is decoded
    int minSide = 16;
};

struct DecodedImage {
    QImage pixels;      ///< QImage::Format_RGB888, EXIF orientation applied; alpha laid on white
    QSize originalSize; ///< upright size of the file; larger than `pixels` after scaled decoding
    /// Where the file says so: "format", "orientation", "takenAt", "digitizedAt", "changedAt" and "device"
    /// (see ExifFacts), "frames": how many pictures it holds, of which this is the first (of HEIC and AVIF
    /// the one that the file calls its own), "holdsVideo" (beside the picture, as a motion photo does),
    /// "otherBytes": how many stand behind a JPEG's end. Where it is so: "noEndMark", "damagedFromLine",
    /// "damagedToLine" and "spoiltData" (see PictureDamage); "usedBits": of 16, stretched to the whole
    /// range; "pixelAspect": width by height of a pixel, which the picture is not corrected for.
    QJsonObject metadata;
    QString confinement; ///< of the helper that decoded it, see jail::Confinement; empty in the helper itself
};

} // namespace sl::pictures
