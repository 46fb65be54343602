// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QJsonObject>

namespace sl::pictures {

/// As EXIF's number says, 1..8.
[[nodiscard]] QImage turned(const QImage& image, int orientation);

/// To the whole range of brightness, which it notes as "usedBits", and to the colours that screens and nets
/// expect.
[[nodiscard]] QImage toSrgb(QImage image, QJsonObject& metadata);

/// Format_RGB888; alpha laid on white.
[[nodiscard]] QImage toRgb(const QImage& image);

/// Notes "pixelAspect", how many times as wide as high a pixel is, where the file's densities say that it is
/// not square.
void notePixelAspect(const QImage& image, QJsonObject& metadata);

} // namespace sl::pictures
