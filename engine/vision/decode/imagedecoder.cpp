// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/decode/imagedecoder.h"

#include "engine/vision/decode/exif.h"
#include "engine/vision/decode/filekind.h"
#include "engine/vision/decode/imagecompleteness.h"
#include "engine/vision/internal/tiff.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QTransform>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <mutex>
#include <optional>

namespace sl::vision {
namespace {

constexpr qint64 kLargestFile = qint64(1) << 30;
const QByteArray kPngEndMark("\0\0\0\0IEND\xAE\x42\x60\x82", 12);
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

/// As EXIF's number says.
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

/// How many bits of 16 a grey picture uses: cameras and scanners store 10 or 12 bits in 16, which would be
/// shown as black.
int usedBits(const QImage& grey) {
    quint16 brightest = 0;
    for (int y = 0; y < grey.height(); ++y) {
        const auto* line = reinterpret_cast<const quint16*>(grey.constScanLine(y));
        brightest = qMax(brightest, *std::max_element(line, line + grey.width()));
    }
    return brightest == 0 || brightest >= 1 << 12 ? 16 : brightest >= 1 << 10 ? 12 : 10;
}

/// To the whole range of brightness, and to the colours that screens and nets expect.
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
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB888);
    QImage onWhite(image.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter painter(&onWhite);
    painter.drawImage(0, 0, image);
    painter.end();
    return onWhite.convertToFormat(QImage::Format_RGB888);
}

QJsonObject readMetadata(const QByteArray& file, QImageReader& reader, const QByteArray& format,
                         const JpegOutline& jpeg) {
    const ExifFacts facts = readExif(file);
    int orientation = exifOrientation(reader.transformation());
    if (orientation == 1 && facts.orientation > 0) // of PNG and WebP no plug-in says it
        orientation = facts.orientation;
    QJsonObject metadata{{u"format"_s, QString::fromLatin1(format)}, {u"orientation"_s, orientation}};
    for (const auto& [name, fact] :
         {std::pair(u"takenAt"_s, facts.takenAt), std::pair(u"digitizedAt"_s, facts.digitizedAt),
          std::pair(u"changedAt"_s, facts.changedAt), std::pair(u"device"_s, facts.device)}) {
        if (!fact.isEmpty())
            metadata.insert(name, fact);
    }
    const auto tiff = Tiff::open(file);
    const int pages = tiff ? tiff->pictures() : jpeg.pictures;
    if (const int frames = qMax(reader.imageCount(), pages); frames > 1)
        metadata.insert(u"frames"_s, frames);
    return metadata;
}

QImage readAt(const QByteArray& file, QSize size) {
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "jpeg");
    reader.setAutoTransform(false);
    reader.setScaledSize(size);
    return reader.read();
}

/// A decoder that has run out of data fills the rest with grey and reports no error. More data behind the
/// picture's own changes then what it gives, and changes nothing of a picture that is whole. The first row of
/// `image` that is missing; none: it is whole.
std::optional<int> firstMissingRow(const QByteArray& file, const JpegOutline& jpeg, const QImage& image) {
    QByteArray more;
    for (uint value = 1; more.size() < 256; value = value * 1103515245U + 12345U)
        more.append(char((value >> 16) & 0x7F));
    const QImage other = readAt(file.left(jpeg.end) + more + QByteArray("\xFF\xD9", 2), image.size());
    if (other.size() != image.size() || other.format() != image.format())
        return 0;
    const auto bytes = size_t(image.width()) * size_t(image.depth()) / 8;
    for (int y = 0; y < image.height(); ++y) {
        if (std::memcmp(image.constScanLine(y), other.constScanLine(y), bytes) != 0)
            return y;
    }
    return std::nullopt;
}

/// Notes "pixelAspect", how many times as wide as high a pixel is, where the file's densities say that it is
/// not square.
void notePixelAspect(const QImage& image, QJsonObject& metadata) {
    constexpr double kSquare = 0.02; ///< densities are rounded
    if (image.dotsPerMeterX() <= 0 || image.dotsPerMeterY() <= 0)
        return;
    const double aspect = double(image.dotsPerMeterY()) / image.dotsPerMeterX();
    if (std::abs(aspect - 1.0) > kSquare)
        metadata.insert(u"pixelAspect"_s, std::round(aspect * 1000) / 1000);
}

/// Grey as a decoder fills in what is missing, in the corner that comes last.
bool mayMissItsEnd(const QImage& image) {
    const QRgb last = image.pixel(image.width() - 1, image.height() - 1);
    return qRed(last) == 128 && qGreen(last) == 128 && qBlue(last) == 128;
}

/// Notes what a JPEG lacks: "noEndMark", "damagedFromLine" (of the file's lines, 1 the topmost).
void noteDamage(const QByteArray& file, const JpegOutline& jpeg, const QImage& image, QSize size,
                QJsonObject& metadata) {
    if (!jpeg.hasEndMark)
        metadata.insert(u"noEndMark"_s, true);
    if (jpeg.hasEndMark && !mayMissItsEnd(image))
        return;
    if (const auto row = firstMissingRow(file, jpeg, image))
        metadata.insert(u"damagedFromLine"_s, 1 + int(qint64(*row) * size.height() / image.height()));
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

Result<DecodedImage> decodeImage(const QByteArray& given, const QString& name, const DecodeLimits& limits,
                                 QSize fitInside) {
    if (given.isEmpty())
        return fail(ErrorCode::FileEmpty, name, u"0 bytes"_s);
    if (const auto refused = whyNotThisTiff(given, name))
        return tl::unexpected(*refused);
    raiseQtLimit();
    const bool isPng = given.startsWith("\x89PNG");
    const bool lacksEndMark = isPng && lacksOnlyPngEndMark(given);
    const QByteArray file = lacksEndMark ? given + kPngEndMark : given;
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(false); // rows are told as the file has them
    const QByteArray format = reader.format();
    if (!isPhotoFormat(format))
        return tl::unexpected(unreadKind(file, name));
    if (!isComplete(file, format))
        return fail(ErrorCode::ImageTruncated, name, u"the file ends before its picture does"_s);
    const bool isJpeg = format == "jpeg";
    const JpegOutline jpeg = isJpeg ? jpegOutline(file) : JpegOutline();
    if (jpeg.scans > kMostScans)
        return fail(ErrorCode::NotAnImage, name, u"a JPEG of more than %1 scans"_s.arg(kMostScans));
    const QSize header = reader.size();
    if (header.isEmpty())
        return fail(ErrorCode::ImageTruncated, name, u"damaged: no size in its header"_s);
    SL_CHECK(checkSize(header, limits, name));
    SL_CHECK(checkCanvas(file, format, limits, name));

    DecodedImage decoded;
    decoded.metadata = readMetadata(file, reader, format, jpeg);
    const int orientation = decoded.metadata.value(u"orientation"_s).toInt();
    decoded.originalSize = orientation > 4 ? header.transposed() : header;
    if (!fitInside.isEmpty() && isJpeg) {
        if (const QSize reduced = reducedSize(header, fitInside); reduced != header)
            reader.setScaledSize(reduced);
    }
    const QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorCode::ImageTruncated, name, u"damaged: %1"_s.arg(reader.errorString()));
    notePixelAspect(image, decoded.metadata);
    if (lacksEndMark)
        decoded.metadata.insert(u"noEndMark"_s, true);
    if (isJpeg)
        noteDamage(file, jpeg, image, header, decoded.metadata);
    if (decoded.metadata.value(u"damagedFromLine"_s).toInt() == 1)
        return fail(ErrorCode::ImageTruncated, name, u"nothing of the picture is there"_s);
    decoded.pixels = turned(toRgb(toSrgb(image, decoded.metadata)), orientation);
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
