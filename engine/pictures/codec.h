// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QImage>
#include <QLatin1String>
#include <QSize>

#include <functional>
#include <span>

namespace sl::pictures {

/// A file of a format that Qt does not read, before any pixel of it is decoded.
struct OpenedPicture {
    QByteArray format; ///< as "format" of the facts: "heic"
    QSize size;        ///< as decode() gives it
    int pictures = 1;  ///< that the file holds
    QByteArray exif;   ///< its TIFF structure; empty: the file has none
    /// The container says how it is turned, and decode() does it: EXIF's number then says it once more. Where
    /// the container is silent, that number is all there is, though HEIF's own rules would not look at it.
    bool isTurned = false;
    /// With its colour space. Called once, while the file's bytes are there. Errors: ImageTruncated,
    /// ImageTooLarge (other pixels than the header says), SamplesUnread, OutOfMemory.
    std::function<Result<QImage>()> decode;
};

/// Reads the files of which unreadKind() says this name.
struct Codec {
    QLatin1String kind;
    /// `file` stays where it is until the picture is decoded. Errors: FormatUnread, ImageTruncated.
    Result<OpenedPicture> (*open)(const QByteArray& file);
};
using Codecs = std::span<const Codec>;

} // namespace sl::pictures
