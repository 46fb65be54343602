// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/pictures/decodedimage.h"

#include <QByteArray>

namespace sl::vision {

using pictures::DecodedImage;
using pictures::DecodeLimits;

/// See pictures::decodePicture().
[[nodiscard]] Result<DecodedImage> decodeImage(const QByteArray& file, const QString& name,
                                               const DecodeLimits& limits = {}, QSize fitInside = {});

/// Reads a file for decodeImage. Errors: NotFound, FileIsDirectory, FileUnreadable, FileEmpty, ImageTooLarge
/// (over 1 GiB).
[[nodiscard]] Result<QByteArray> readImageFile(const QString& path);

} // namespace sl::vision
