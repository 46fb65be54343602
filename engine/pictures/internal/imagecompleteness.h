// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace sl::pictures {

/// Whether a file's own structure reaches its end: decoders fill the missing rest with grey and say nothing.
/// `format` as QImageReader names it ("gif", "bmp", "webp"); true for formats whose decoder tells, and for
/// JPEG, which is judged by decoding it.
[[nodiscard]] bool isComplete(QByteArrayView file, const QByteArray& format);

/// Where the data of a GIF's first image begin (GIF89a, 20..22); nothing: the file ends before.
[[nodiscard]] std::optional<qsizetype> gifImageData(QByteArrayView file);
/// Of a GIF that ends in its first picture, where the block of data begins that it ends in, or the next
/// would; nothing: it ends elsewhere.
[[nodiscard]] std::optional<qsizetype> lastGifBlock(QByteArrayView file);

/// The structure of a JPEG, by its markers.
struct JpegOutline {
    /// How often a decoder goes over the picture; no decoder finds more scans than are counted here.
    int scans = 0;
    qsizetype end = 0; ///< where the end mark of its picture stands, or would stand
    bool hasEndMark = false;
    int pictures = 1;     ///< that the file holds by its multi-picture index (CIPA DC-007)
    qsizetype behind = 0; ///< bytes behind the end mark, but for zeros that fill up the file
};
[[nodiscard]] JpegOutline jpegOutline(QByteArrayView file);

/// Whether equal bytes stand before a JPEG's end mark, with which cameras fill up a file.
[[nodiscard]] bool isFilledUp(QByteArrayView file, const JpegOutline& jpeg);

/// What stands behind a JPEG's end mark, as phones append it.
struct BehindJpeg {
    bool hasPicture = false;  ///< of a file without a multi-picture index
    bool hasVideo = false;    ///< as of a motion photo
    qsizetype otherBytes = 0; ///< where it is neither
};
[[nodiscard]] BehindJpeg behindJpeg(QByteArrayView file, const JpegOutline& jpeg);

/// How many pictures an animated PNG says that it shows; 1 for others.
[[nodiscard]] int picturesOfPng(QByteArrayView file);

/// Whether a PNG ends behind a whole chunk of its picture, so that its end mark alone is missing.
[[nodiscard]] bool lacksOnlyPngEndMark(QByteArrayView file);

} // namespace sl::pictures
