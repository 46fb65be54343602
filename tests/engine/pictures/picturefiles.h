// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QPair>

/// Picture files made on the spot, sound and broken.
namespace sl::test {

/// A picture whose corners differ: red, green, blue, white.
[[nodiscard]] QImage fourCorners(QSize size);
[[nodiscard]] QByteArray encoded(const QImage& image, const char* format, int compression = -1,
                                 int quality = 95);

/// A TIFF structure with the given entries (tag, text), big or little endian; tags from 0x9000 go to the EXIF
/// folder.
[[nodiscard]] QByteArray exifBlock(int orientation, const QList<QPair<quint16, QByteArray>>& texts,
                                   bool bigEndian);
/// `jpeg` with the block as its APP1 segment.
[[nodiscard]] QByteArray withExif(const QByteArray& jpeg, const QByteArray& block);

/// A sound PNG that says it is of `size` and holds no pixels.
[[nodiscard]] QByteArray pngBomb(QSize size);

/// 24x16, CMYK with Adobe marker, red above blue; made with ImageMagick.
[[nodiscard]] QByteArray cmykJpeg();
/// 20x20, three frames: red, green, blue; made with ImageMagick.
[[nodiscard]] QByteArray animatedGif();

} // namespace sl::test
