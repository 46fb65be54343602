// SPDX-License-Identifier: Apache-2.0
#include "engine/pictures/internal/pixels.h"

#include "engine/core/literals.h"

#include <QColorSpace>
#include <QPainter>
#include <QTransform>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace sl::pictures {
namespace {

/// How many bits of 16 a grey picture uses: cameras and scanners store 8, 10 or 12 bits in 16, which would be
/// shown as black.
int usedBits(const QImage& grey) {
    quint16 brightest = 0;
    for (int y = 0; y < grey.height(); ++y) {
        const auto* line = reinterpret_cast<const quint16*>(grey.constScanLine(y));
        brightest = qMax(brightest, *std::max_element(line, line + grey.width()));
    }
    if (brightest == 0 || brightest >= 1 << 12)
        return 16;
    return brightest >= 1 << 10 ? 12 : brightest >= 1 << 8 ? 10 : 8;
}

QImage onWhite(const QImage& image) {
    QImage white(image.size(), QImage::Format_RGB32);
    white.fill(Qt::white);
    QPainter painter(&white);
    painter.drawImage(0, 0, image);
    painter.end();
    return white.convertToFormat(QImage::Format_RGB888);
}

/// QImage starts threads for this where the picture is not small: a process that decodes one picture pays
/// more for them than they win.
QImage toRgb888(const QImage& image) {
    if (image.format() != QImage::Format_RGB32)
        return image.convertToFormat(QImage::Format_RGB888);
    QImage rgb(image.size(), QImage::Format_RGB888);
    for (int y = 0; y < rgb.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        uchar* to = rgb.scanLine(y);
        const QRgb* last = from + rgb.width() - 1;
        for (; from < last; ++from, to += 3)
            qToBigEndian<quint32>(*from << 8, to); // the fourth byte is the next pixel's first
        to[0] = uchar(qRed(*last));
        to[1] = uchar(qGreen(*last));
        to[2] = uchar(qBlue(*last));
    }
    return rgb;
}

} // namespace

QImage turned(const QImage& image, int orientation) {
    const auto rotated = [](const QImage& any, qreal degrees) {
        return any.transformed(QTransform().rotate(degrees));
    };
    switch (orientation) {
    case 2:
        return image.mirrored(true, false);
    case 3:
        return image.mirrored(true, true);
    case 4:
        return image.mirrored(false, true);
    case 5:
        return rotated(image.mirrored(true, false), 270);
    case 6:
        return rotated(image, 90);
    case 7:
        return rotated(image.mirrored(true, false), 90);
    case 8:
        return rotated(image, 270);
    default:
        return image;
    }
}

QImage toSrgb(QImage image, QJsonObject& metadata) {
    if (image.format() == QImage::Format_Grayscale16) {
        if (const int bits = usedBits(image); bits < 16) {
            metadata.insert(u"usedBits"_s, bits);
            for (int y = 0; y < image.height(); ++y) {
                auto* line = reinterpret_cast<quint16*>(image.scanLine(y));
                std::transform(line, line + image.width(), line,
                               [bits](quint16 value) { return quint16(value << (16 - bits)); });
            }
        }
        return image;
    }
    const bool isColour = image.depth() >= 24;
    if (isColour && image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    return image;
}

QImage toRgb(const QImage& image) {
    QImage rgb = image.hasAlphaChannel() ? onWhite(image) : toRgb888(image);
    rgb.setColorSpace({}); // that of sRGB, which goes without saying
    return rgb;
}

void notePixelAspect(const QImage& image, QJsonObject& metadata) {
    constexpr double kSquare = 0.02; ///< densities are rounded
    if (image.dotsPerMeterX() <= 0 || image.dotsPerMeterY() <= 0)
        return;
    const double aspect = double(image.dotsPerMeterY()) / image.dotsPerMeterX();
    if (std::abs(aspect - 1.0) > kSquare)
        metadata.insert(u"pixelAspect"_s, std::round(aspect * 1000) / 1000);
}

} // namespace sl::pictures
