// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/pictures/decodedimage.h"

#include <QByteArray>

namespace sl::vision {

using pictures::DecodedImage;
using pictures::DecodeLimits;

/// What a hostile picture that takes over its decoder can change inside the jail: nothing but what is seen of
/// itself, or of at most the next 15 pictures that the same thread asks for to be decoded so, which takes
/// half the time of a small picture. A shared process ends after 16 of them and with the next picture that
/// has one of its own, whose file it can read, not change. Those that a shared process refuses or does not
/// survive are asked for again alone.
enum class Isolation { OfEachPicture, OfAFew };

/// Decodes a whole image file held in memory, in the jail (see PictureHelper); no byte of it is parsed by
/// this program. `fitInside` (optional) lets formats that can (JPEG) decode at a smaller scale: the result's
/// longer side is at least that of `fitInside` when the original's is. A JPEG that breaks off is decoded as
/// far as it goes. Colours are those of sRGB. Any thread; each has a helper of its own, which is started for
/// its first picture and ends with the thread. Errors: FileEmpty, those of pictures::unreadKind() and
/// pictures::whyNotThisTiff(), ImageTruncated, ImageTooLarge, ImageTooSmall, OutOfMemory, HelperMissing,
/// HelperStopped; subject = `name`.
[[nodiscard]] Result<DecodedImage> decodeImage(const QByteArray& file, const QString& name,
                                               const DecodeLimits& limits = {}, QSize fitInside = {},
                                               Isolation isolation = Isolation::OfEachPicture);

/// Reads a file for decodeImage. Errors: NotFound, FileIsDirectory, FileUnreadable, FileEmpty, ImageTooLarge
/// (over 1 GiB).
[[nodiscard]] Result<QByteArray> readImageFile(const QString& path);

} // namespace sl::vision
