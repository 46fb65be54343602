// SPDX-License-Identifier: Apache-2.0
#include "engine/video/framepicture.h"

#include "engine/core/files/durablefile.h"
#include "engine/video/png.h"
#include "engine/vision/adjust/adjusting.h"

#include <QFile>
#include <QJsonDocument>
#include <QStringList>
#include <QTransform>

#include <cmath>
#include <cstring>

namespace sl::video {
namespace {

using namespace Qt::StringLiterals;

/// The picture and beside it what it is.
Status writeBoth(const FramePicture& frame, const QImage& image, const QString& derived, const Sha256& media,
                 const QString& path) {
    const auto png = pngOf(image);
    if (png.isEmpty())
        return fail(ErrorCode::WriteFailed, path, u"no PNG could be made"_s);
    const auto sideFile = path + u".json"_s;
    if (QFile::exists(sideFile))
        return fail(ErrorCode::AlreadyExists, sideFile);
    if (const auto written = writeNewFile(path, png); !written)
        return written;
    const QJsonObject side{{u"media_sha256"_s, media.hex()},
                           {u"png_sha256"_s, Sha256::of(png).hex()},
                           {u"pixels"_s, derived},
                           {u"frame"_s, toJson(frame.record)}};
    return writeNewFile(sideFile, QJsonDocument(side).toJson());
}

/// A turn that keeps pixels pixels; another one is not made.
bool isTurn(int rotation) {
    return rotation != 0 && rotation % 90 == 0;
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

QImage upright(const QImage& drawn, int rotation, bool isMirrored) {
    QImage image = drawn;
    if (isTurn(rotation))
        image = image.transformed(QTransform().rotate(rotation));
    return isMirrored ? image.mirrored(true, false) : image;
}

QImage fieldsOf(const FrameRecord& record, const QImage& picture, Fields fields) {
    if (fields == Fields::Both)
        return picture;
    QImage drawn = record.isMirrored ? picture.mirrored(true, false) : picture;
    if (isTurn(record.rotation))
        drawn = drawn.transformed(QTransform().rotate(-record.rotation));
    const auto field = vision::adjusted(drawn, {{AdjustmentKind::Field, fields == Fields::Bottom ? 1 : 0}});
    return upright(field, record.rotation, record.isMirrored);
}

QString derivationText(const FrameRecord& record, const Derivation& derivation) {
    QStringList words{u"derived: RGB"_s, u"upright"_s};
    if (isTurn(record.rotation))
        words.append(u"turned %1 degrees clockwise"_s.arg(record.rotation));
    if (record.isMirrored)
        words.append(u"mirrored left to right"_s);
    if (derivation.fields != Fields::Both)
        words.append(derivation.fields == Fields::Top ? u"top field"_s : u"bottom field"_s);
    if (derivation.isSquare)
        words.append(u"square pixels"_s);
    return words.join(u", "_s);
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

Status writePicture(const FramePicture& frame, const Derivation& derivation, const Sha256& media,
                    const QString& path) {
    const auto picture = fieldsOf(frame.record, frame.picture, derivation.fields);
    return writeBoth(frame, derivation.isSquare ? withSquarePixels(frame.record, picture) : picture,
                     derivationText(frame.record, derivation), media, path);
}

} // namespace sl::video
