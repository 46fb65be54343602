// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/decode/imagedecoder.h"

#include "engine/vision/decode/exif.h"
#include "engine/vision/decode/imagecompleteness.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QtEndian>

#include <cmath>
#include <mutex>

namespace sl::vision {
namespace {

constexpr qint64 kLargestFile = qint64(1) << 30;
constexpr int kMostScans = 100; ///< each takes as long as a whole picture; encoders make about ten

/// Pictures from cameras and scanners. Vector and document formats that Qt's plug-ins also read stay out.
bool isPhotoFormat(const QByteArray& format) {
    static const QList<QByteArray> known{"jpeg", "jpg", "png", "bmp",  "gif",  "tiff", "tif", "webp",
                                         "pbm",  "pgm", "ppm", "heic", "heif", "avif", "jp2"};
    return known.contains(format);
}

/// Qt's own limit counts bytes and is process-wide (128 MB by default); the pixel limit from the header is
/// the real one, so Qt's is raised once to what the largest allowed picture takes at 16 bits in four
/// channels.
void raiseQtLimit() {
    static std::once_flag once;
    std::call_once(once,
                   [] { QImageReader::setAllocationLimit(int(DecodeLimits{}.maxPixels * 8 >> 20) + 1); });
}

/// The reduction that libjpeg does while decoding: the smallest of 1/8, 1/4 and 1/2 whose longer side still
/// reaches `wanted`. It knows others, but takes longer for these than for the whole picture.
QSize reducedSize(QSize full, QSize wanted) {
    const int longer = qMax(full.width(), full.height());
    const int target = qMax(wanted.width(), wanted.height());
    for (const int divisor : {8, 4, 2})
        if (longer / divisor >= target)
            return {qMax(1, full.width() / divisor), qMax(1, full.height() / divisor)};
    return full;
}

bool swapsSides(QImageIOHandler::Transformations turn) {
    return turn.testFlag(QImageIOHandler::TransformationRotate90);
}

/// EXIF's number for a transformation, 1..8.
int exifOrientation(QImageIOHandler::Transformations turn) {
    switch (turn) {
    case QImageIOHandler::TransformationMirror:
        return 2;
    case QImageIOHandler::TransformationRotate180:
        return 3;
    case QImageIOHandler::TransformationFlip:
        return 4;
    case QImageIOHandler::TransformationFlipAndRotate90:
        return 5;
    case QImageIOHandler::TransformationRotate90:
        return 6;
    case QImageIOHandler::TransformationMirrorAndRotate90:
        return 7;
    case QImageIOHandler::TransformationRotate270:
        return 8;
    default:
        return 1;
    }
}

QImage toRgb(const QImage& image) {
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB888);
    QImage onWhite(image.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter painter(&onWhite);
    painter.drawImage(0, 0, image);
    painter.end();
    return onWhite.convertToFormat(QImage::Format_RGB888);
}

QJsonObject readMetadata(const QByteArray& file, QImageReader& reader, const QByteArray& format) {
    QJsonObject metadata{{u"format"_s, QString::fromLatin1(format)},
                         {u"orientation"_s, exifOrientation(reader.transformation())}};
    const ExifFacts facts = readExif(file);
    if (!facts.takenAt.isEmpty())
        metadata.insert(u"takenAt"_s, facts.takenAt);
    if (!facts.device.isEmpty())
        metadata.insert(u"device"_s, facts.device);
    if (const int frames = reader.imageCount(); frames > 1)
        metadata.insert(u"frames"_s, frames);
    return metadata;
}

Status checkSize(QSize size, const DecodeLimits& limits, const QString& name) {
    const QString text = u"%1 x %2 pixels"_s.arg(size.width()).arg(size.height());
    if (qint64(size.width()) * size.height() > limits.maxPixels)
        return fail(ErrorCode::ImageTooLarge, name, text);
    if (qMin(size.width(), size.height()) < limits.minSide)
        return fail(ErrorCode::ImageTooSmall, name, text);
    return {};
}

/// Qt makes room for a GIF's canvas, whatever the size of the frames in it, and for a second one.
Status checkCanvas(QByteArrayView file, const QByteArray& format, const DecodeLimits& limits,
                   const QString& name) {
    if (format != "gif" || file.size() < 10)
        return {};
    const QSize canvas(qFromLittleEndian<quint16>(file.data() + 6),
                       qFromLittleEndian<quint16>(file.data() + 8));
    return 2 * qint64(canvas.width()) * canvas.height() > limits.maxPixels
               ? fail(ErrorCode::ImageTooLarge, name,
                      QStringLiteral("a canvas of %1 x %2 pixels").arg(canvas.width()).arg(canvas.height()))
               : Status();
}

} // namespace

Result<DecodedImage> decodeImage(const QByteArray& file, const QString& name, const DecodeLimits& limits,
                                 QSize fitInside) {
    if (file.isEmpty())
        return fail(ErrorCode::FileEmpty, name, u"0 bytes"_s);
    raiseQtLimit();
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (!isPhotoFormat(format))
        return fail(ErrorCode::NotAnImage, name, u"content of no known picture format"_s);
    if (!isComplete(file, format))
        return fail(ErrorCode::ImageTruncated, name, u"the file ends before its picture does"_s);
    if (format == "jpeg" && jpegScans(file) > kMostScans)
        return fail(ErrorCode::NotAnImage, name, u"a JPEG of more than %1 scans"_s.arg(kMostScans));
    const QSize header = reader.size();
    if (header.isEmpty())
        return fail(ErrorCode::ImageTruncated, name, u"damaged: no size in its header"_s);
    if (const Status allowed = checkSize(header, limits, name); !allowed)
        return fail(allowed.error());
    if (const Status allowed = checkCanvas(file, format, limits, name); !allowed)
        return fail(allowed.error());

    DecodedImage decoded;
    decoded.originalSize = swapsSides(reader.transformation()) ? header.transposed() : header;
    decoded.metadata = readMetadata(file, reader, format);
    if (!fitInside.isEmpty() && format == "jpeg") {
        if (const QSize reduced = reducedSize(header, fitInside); reduced != header)
            reader.setScaledSize(reduced);
    }
    const QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorCode::ImageTruncated, name, u"damaged: %1"_s.arg(reader.errorString()));
    decoded.pixels = toRgb(image);
    if (decoded.pixels.isNull())
        return fail(ErrorCode::ImageTooLarge, name, u"not enough memory"_s);
    return decoded;
}

Result<QByteArray> readImageFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, path);
    if (info.isDir())
        return fail(ErrorCode::FileIsDirectory, path);
    if (!info.isFile())
        return fail(ErrorCode::FileUnreadable, path, u"not a regular file"_s);
    if (info.size() > kLargestFile)
        return fail(ErrorCode::ImageTooLarge, path, u"%1 bytes"_s.arg(info.size()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    QByteArray bytes = file.read(info.size() + 1); // read() takes memory for all that it is asked for
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    if (bytes.isEmpty())
        return fail(ErrorCode::FileEmpty, path, u"0 bytes"_s);
    return bytes;
}

} // namespace sl::vision
