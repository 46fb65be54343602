// SPDX-License-Identifier: Apache-2.0
#include "engine/video/framepicture.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstring>

namespace sl::video {
namespace {

using namespace Qt::StringLiterals;

Status writeNew(const QString& path, const QByteArray& bytes) {
    if (QFile::exists(path))
        return fail(ErrorCode::AlreadyExists, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::WriteFailed, path, file.errorString());
    return {};
}

/// The picture and beside it what it is.
Status writeBoth(const FramePicture& frame, const QImage& image, const QString& derived, const Sha256& media,
                 const QString& path) {
    QBuffer png;
    if (!png.open(QIODevice::WriteOnly) || !image.save(&png, "PNG"))
        return fail(ErrorCode::WriteFailed, path, u"no PNG could be made"_s);
    const auto sideFile = path + u".json"_s;
    if (QFile::exists(sideFile))
        return fail(ErrorCode::AlreadyExists, sideFile);
    if (const auto written = writeNew(path, png.data()); !written)
        return written;
    const QJsonObject side{{u"media_sha256"_s, media.hex()},
                           {u"png_sha256"_s, Sha256::of(png.data()).hex()},
                           {u"pixels"_s, derived},
                           {u"frame"_s, toJson(frame.record)}};
    return writeNew(sideFile, QJsonDocument(side).toJson());
}

} // namespace

QImage withSquarePixels(const FramePicture& frame) {
    Fraction aspect = frame.record.pixelAspect;
    if (aspect.numerator <= 0 || aspect.numerator == aspect.denominator)
        return frame.picture;
    if (frame.record.rotation % 180 != 0)
        std::swap(aspect.numerator, aspect.denominator);
    QSize size = frame.picture.size();
    if (aspect.numerator > aspect.denominator)
        size.setWidth(int(qint64(size.width()) * aspect.numerator / aspect.denominator));
    else
        size.setHeight(int(qint64(size.height()) * aspect.denominator / aspect.numerator));
    return frame.picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
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

Status writePicture(const FramePicture& frame, const Sha256& media, const QString& path) {
    return writeBoth(frame, frame.picture, u"derived: RGB, upright"_s, media, path);
}

} // namespace sl::video
