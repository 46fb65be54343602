// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

namespace sl::video {

/// The bytes of a PNG (ISO/IEC 15948) of exactly these pixels, 8 bits a sample, RGB or, of a grey image,
/// grey; the same each time. Empty without a picture, or when there is no memory. One of the format's filters
/// and runs of bytes alone are used: of camera frames that is as small as zlib's level 2 makes them with all
/// filters tried, in half of the time or less.
[[nodiscard]] QByteArray pngOf(const QImage& picture);

} // namespace sl::video
