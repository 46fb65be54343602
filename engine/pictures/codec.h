// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/picturedamage.h"
#include "engine/core/result.h"

#include <QByteArray>
#include <QImage>
#include <QLatin1String>
#include <QSize>

#include <functional>
#include <span>

namespace sl::pictures {

struct DecodedPixels {
    QImage image; ///< with its colour space; grey or blank where lines are missing
    PictureDamage damage;
};

/// A file that Qt does not read, before any pixel of it is decoded.
struct OpenedPicture {
    QByteArray format; ///< as "format" of the facts: "heic"
    QSize size;        ///< as decode() gives it
    int pictures = 1;  ///< that the file holds
    QByteArray exif;   ///< its TIFF structure; empty: the file has none, or readExif() finds it
    /// The container says how it is turned, and decode() does it: EXIF's number then says it once more. Where
    /// the container is silent, that number is all there is, though HEIF's own rules would not look at it.
    bool isTurned = false;
    /// Called once, while the file's bytes are there. Errors: ImageTruncated, ImageTooLarge (other pixels
    /// than the header says), SamplesUnread, OutOfMemory.
    std::function<Result<DecodedPixels>()> decode;
};

/// Reads the files of which unreadKind() says this name; under the name of a format that Qt reads, those of
/// its damaged files that Qt gives up.
struct Codec {
    QLatin1String kind;
    /// `file` stays where it is until the picture is decoded. Errors: FormatUnread, ImageTruncated.
    Result<OpenedPicture> (*open)(const QByteArray& file);
};

enum class SpoiltData {
    None,
    BeforeEnd, ///< data before a JPEG's end mark that its picture does not take
    Met,
};

/// What decoding takes besides Qt. Without any, what Qt does not read is named, and damage is seen only where
/// lines are missing.
struct Decoders {
    std::span<const Codec> codecs = {};
    /// What Qt's own decoders met since this was last asked.
    SpoiltData (*takeSpoiltData)() = nullptr;
};

} // namespace sl::pictures
