// SPDX-License-Identifier: Apache-2.0
#include "engine/video/framepicture.h"

#include "engine/core/files/durablefile.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>

#include <cmath>
#include <cstring>

namespace sl::video {
namespace {

using namespace Qt::StringLiterals;

/// The picture and beside it what it is.
Status writeBoth(const FramePicture& frame, const QImage& image, const QString& derived, const Sha256& media,
                 const QString& path) {
    QBuffer png;
    if (!png.open(QIODevice::WriteOnly) || !image.save(&png, "PNG"))
        return fail(ErrorCode::WriteFailed, path, u"no PNG could be made"_s);
    const auto sideFile = path + u".json"_s;
    if (QFile::exists(sideFile))
        return fail(ErrorCode::AlreadyExists, sideFile);
    if (const auto written = writeNewFile(path, png.data()); !written)
        return written;
    const QJsonObject side{{u"media_sha256"_s, media.hex()},
                           {u"png_sha256"_s, Sha256::of(png.data()).hex()},
                           {u"pixels"_s, derived},
                           {u"frame"_s, toJson(frame.record)}};
    return writeNewFile(sideFile, QJsonDocument(side).toJson());
}

} // namespace

double pixelShape(const FrameRecord& record) {
    constexpr double kSeen = 0.01;               // less is the rounding of a size to whole pixels
    constexpr double kLeast = 0.1, kMost = 10.0; // what is beyond is no pixel but a mistake
    const auto& aspect = record.pixelAspect;
    if (aspect.numerator <= 0 || aspect.denominator <= 0)
        return 1.0;
    const double shape = double(aspect.numerator) / aspect.denominator;
    if (std::abs(shape - 1.0) < kSeen || shape < kLeast || shape > kMost)
        return 1.0;
    return record.rotation % 180 == 0 ? shape : 1.0 / shape;
}

QImage withSquarePixels(const FrameRecord& record, const QImage& picture) {
    const double shape = pixelShape(record);
    if (shape == 1.0)
        return picture;
    QSize size = picture.size();
    if (shape > 1.0)
        size.setWidth(int(size.width() * shape));
    else
        size.setHeight(int(size.height() / shape));
    return picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage withSquarePixels(const FramePicture& frame) {
    return withSquarePixels(frame.record, frame.picture);
}

Status writeNativePixels(const FramePicture& frame, const Sha256& media, const QString& path) {
    const int width = frame.record.size.width();
    const auto rows = (frame.planes.size() + width - 1) / width;
    QImage image(width, int(rows), QImage::Format_Grayscale8);
    if (image.isNull())
        return fail(ErrorCode::OutOfMemory, path);
    image.fill(0);
    for (qsizetype row = 0; row < rows; ++row) {
        const auto at = row * width;
        std::memcpy(image.scanLine(int(row)), frame.planes.constData() + at,
                    size_t(std::min<qsizetype>(width, frame.planes.size() - at)));
    }
    return writeBoth(frame, image, u"native"_s, media, path);
}

Status writeSquarePicture(const FramePicture& frame, const Sha256& media, const QString& path) {
    return writeBoth(frame, withSquarePixels(frame), u"derived: RGB, upright, square pixels"_s, media, path);
}

Status writePicture(const FramePicture& frame, const Sha256& media, const QString& path) {
    return writeBoth(frame, frame.picture, u"derived: RGB, upright"_s, media, path);
}

} // namespace sl::video
