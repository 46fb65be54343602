// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/pictures/codec.h"
#include "engine/pictures/decodedimage.h"

#include <QByteArray>

namespace sl::pictures {

/// Decodes a whole image file in this very process: what the helper in the jail runs, and what nothing that
/// holds cases may (vision::decodeImage() asks the helper). `fitInside` (optional) lets formats that can
/// (JPEG) decode at a smaller scale: the result's longer side is at least that of `fitInside` when the
/// original's is. What is damaged is decoded as far as it goes, and marked. Colours are those of sRGB. Any
/// thread. Errors: FileEmpty, those of unreadKind() and whyNotThisTiff(), ImageTruncated, ImageTooLarge,
/// ImageTooSmall; subject = `name`.
[[nodiscard]] Result<DecodedImage> decodePicture(const QByteArray& file, const QString& name,
                                                 const DecodeLimits& limits = {}, QSize fitInside = {},
                                                 const Decoders& decoders = {});

} // namespace sl::pictures
