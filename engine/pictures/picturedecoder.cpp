// SPDX-License-Identifier: Apache-2.0
#include "engine/pictures/picturedecoder.h"

#include "engine/core/literals.h"
#include "engine/core/records/picturedamage.h"
#include "engine/pictures/filekind.h"
#include "engine/pictures/internal/cutfile.h"
#include "engine/pictures/internal/exif.h"
#include "engine/pictures/internal/imagecompleteness.h"
#include "engine/pictures/internal/pixels.h"
#include "engine/pictures/internal/tiff.h"

#include <QBuffer>
#include <QImageReader>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <optional>

namespace sl::pictures {
namespace {

const QByteArray kPngEndMark("\0\0\0\0IEND\xAE\x42\x60\x82", 12);
constexpr int kMostScans = 100; ///< each takes as long as a whole picture; encoders make about ten

/// Pictures from cameras and scanners. Vector and document formats that Qt's plug-ins also read stay out.
bool isPhotoFormat(const QByteArray& format) {
    static const QList<QByteArray> known{"jpeg", "jpg",  "png", "bmp", "gif", "tiff",
                                         "tif",  "webp", "pbm", "pgm", "ppm"};
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

QJsonObject metadataOf(const QByteArray& format, const ExifFacts& facts, int orientation, int pictures) {
    QJsonObject metadata{{u"format"_s, QString::fromLatin1(format)}, {u"orientation"_s, orientation}};
    for (const auto& [name, fact] :
         {std::pair(u"takenAt"_s, facts.takenAt), std::pair(u"digitizedAt"_s, facts.digitizedAt),
          std::pair(u"changedAt"_s, facts.changedAt), std::pair(u"device"_s, facts.device)}) {
        if (!fact.isEmpty())
            metadata.insert(name, fact);
    }
    if (pictures > 1)
        metadata.insert(u"frames"_s, pictures);
    return metadata;
}

QJsonObject readMetadata(const QByteArray& file, QImageReader& reader, const QByteArray& format,
                         const JpegOutline& jpeg) {
    const ExifFacts facts = readExif(file);
    int orientation = exifOrientation(reader.transformation());
    if (orientation == 1 && facts.orientation > 0) // of PNG and WebP no plug-in says it
        orientation = facts.orientation;
    const auto tiff = Tiff::open(file);
    // Qt's plug-in for TIFF would read from where it stands, and complain on the terminal
    const BehindJpeg behind = format == "jpeg" ? behindJpeg(file, jpeg) : BehindJpeg();
    int pictures = 1;
    if (tiff)
        pictures = tiff->pictures();
    else if (format == "png")
        pictures = picturesOfPng(file);
    else
        pictures = qMax(reader.imageCount(), jpeg.pictures) + (behind.hasPicture ? 1 : 0);
    auto metadata = metadataOf(format, facts, orientation, pictures);
    if (behind.hasVideo)
        metadata.insert(u"holdsVideo"_s, true);
    if (behind.otherBytes > 0)
        metadata.insert(u"otherBytes"_s, behind.otherBytes);
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

void noteDamage(const PictureDamage& damage, QJsonObject& metadata) {
    if (damage.fromLine > 0)
        metadata.insert(u"damagedFromLine"_s, damage.fromLine);
    if (damage.toLine > 0)
        metadata.insert(u"damagedToLine"_s, damage.toLine);
    if (damage.isDoubtful)
        metadata.insert(u"spoiltData"_s, true);
}

Status checkSize(QSize size, const DecodeLimits& limits, const QString& name) {
    const QString text = u"%1 x %2 pixels"_s.arg(size.width()).arg(size.height());
    if (qint64(size.width()) * size.height() > limits.maxPixels)
        return fail(ErrorCode::ImageTooLarge, name, text);
    if (qMin(size.width(), size.height()) < limits.minSide)
        return fail(ErrorCode::ImageTooSmall, name, text);
    return {};
}

QSize gifCanvas(QByteArrayView file) {
    return file.size() < 10 ? QSize()
                            : QSize(qFromLittleEndian<quint16>(file.data() + 6),
                                    qFromLittleEndian<quint16>(file.data() + 8));
}

/// As the header says. A BMP whose lines come from above has a negative height, and a GIF that breaks off is
/// not scanned for its pictures.
QSize sizeOf(const QImageReader& reader, QByteArrayView file, bool isWhole) {
    if (!isWhole && reader.format() == "gif")
        return gifCanvas(file);
    const QSize size = reader.size();
    return {size.width(), qAbs(size.height())};
}

/// Qt makes room for a GIF's canvas, whatever the size of the frames in it, and for a second one.
Status checkCanvas(QByteArrayView file, const QByteArray& format, const DecodeLimits& limits,
                   const QString& name) {
    if (format != "gif")
        return {};
    const QSize canvas = gifCanvas(file);
    return 2 * qint64(canvas.width()) * canvas.height() > limits.maxPixels
               ? fail(ErrorCode::ImageTooLarge, name,
                      QStringLiteral("a canvas of %1 x %2 pixels").arg(canvas.width()).arg(canvas.height()))
               : Status();
}

/// `decoded.metadata` and, upright, `originalSize` are there.
Result<DecodedImage> finished(DecodedImage decoded, const QImage& image, const QString& name) {
    notePixelAspect(image, decoded.metadata);
    if (damageOf(decoded.metadata).fromLine == 1)
        return fail(ErrorCode::ImageTruncated, name, u"nothing of the picture is there"_s);
    const int orientation = decoded.metadata.value(u"orientation"_s).toInt();
    decoded.pixels = turned(toRgb(toSrgb(image, decoded.metadata)), orientation);
    if (decoded.pixels.isNull())
        return fail(ErrorCode::ImageTooLarge, name, u"not enough memory"_s);
    return decoded;
}

const Codec* codecFor(QLatin1String kind, const Decoders& decoders) {
    const auto codec = std::find_if(decoders.codecs.begin(), decoders.codecs.end(),
                                    [kind](const Codec& any) { return any.kind == kind; });
    return codec == decoders.codecs.end() ? nullptr : &*codec;
}

Result<DecodedImage> decodeBy(const Codec& codec, const QByteArray& file, const QString& name,
                              const DecodeLimits& limits) {
    const auto named = [&name](Error error) {
        error.subject = name;
        return fail(std::move(error));
    };
    const auto opened = codec.open(file);
    if (!opened)
        return named(opened.error());
    SL_CHECK(checkSize(opened->size, limits, name));
    const auto pixels = opened->decode();
    if (!pixels)
        return named(pixels.error());
    const ExifFacts facts = readExif(opened->exif.isEmpty() ? file : opened->exif);
    const int orientation = opened->isTurned ? 1 : qMax(1, facts.orientation);
    DecodedImage decoded;
    decoded.metadata = metadataOf(opened->format, facts, orientation, opened->pictures);
    decoded.originalSize = orientation > 4 ? opened->size.transposed() : opened->size;
    noteDamage(pixels->damage, decoded.metadata);
    return finished(std::move(decoded), pixels->image, name);
}

/// What neither Qt nor a codec reads is named.
Result<DecodedImage> decodeOther(const QByteArray& file, const QString& name, const DecodeLimits& limits,
                                 const Decoders& decoders) {
    const auto kind = unreadKind(file, name);
    const auto format = kind.detail.toLatin1();
    const Codec* codec =
        kind.code == ErrorCode::FormatUnread ? codecFor(QLatin1String(format), decoders) : nullptr;
    return codec ? decodeBy(*codec, file, name, limits) : fail(kind);
}

/// A file that Qt recognises and does not read to its end.
Result<DecodedImage> decodeDamaged(const QByteArray& file, const QByteArray& format, DecodedImage decoded,
                                   const Error& reason, const DecodeLimits& limits,
                                   const Decoders& decoders) {
    if (const Codec* codec = codecFor(QLatin1String(format), decoders))
        return decodeBy(*codec, file, reason.subject, limits);
    std::optional<DecodedPixels> read;
    if (format == "png")
        read = readDamagedPng(file);
    else if (format == "bmp")
        read = readCutBmp(file);
    else if (format == "gif")
        read = readDamagedGif(file);
    if (!read)
        return fail(reason);
    if (format == "png" && !read->damage.any())
        decoded.metadata.insert(u"noEndMark"_s, true);
    noteDamage(read->damage, decoded.metadata);
    return finished(std::move(decoded), read->image, reason.subject);
}

} // namespace

Result<DecodedImage> decodePicture(const QByteArray& given, const QString& name, const DecodeLimits& limits,
                                   QSize fitInside, const Decoders& decoders) {
    if (given.isEmpty())
        return fail(ErrorCode::FileEmpty, name, u"0 bytes"_s);
    if (const auto refused = whyNotThisTiff(given, name))
        return tl::unexpected(*refused);
    raiseQtLimit();
    const bool isPng = given.startsWith("\x89PNG");
    if (isPng && given.size() >= 8 && !given.startsWith("\x89PNG\r\n\x1A\n"))
        return fail(ErrorCode::ImageChangedInTransfer, name);
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
        return decodeOther(file, name, limits, decoders);
    const bool isWhole = isComplete(file, format);
    const bool isJpeg = format == "jpeg";
    const JpegOutline jpeg = isJpeg ? jpegOutline(file) : JpegOutline();
    if (jpeg.scans > kMostScans)
        return fail(ErrorCode::NotAnImage, name, u"a JPEG of more than %1 scans"_s.arg(kMostScans));
    const QSize header = sizeOf(reader, file, isWhole);
    if (header.isEmpty())
        return fail(ErrorCode::ImageTruncated, name, u"damaged: no size in its header"_s);
    SL_CHECK(checkSize(header, limits, name));
    SL_CHECK(checkCanvas(file, format, limits, name));

    DecodedImage decoded;
    decoded.metadata = readMetadata(file, reader, format, jpeg);
    decoded.originalSize =
        decoded.metadata.value(u"orientation"_s).toInt() > 4 ? header.transposed() : header;
    if (!isWhole)
        return decodeDamaged(file, format, std::move(decoded),
                             {ErrorCode::ImageTruncated, name, u"the file ends before its picture does"_s},
                             limits, decoders);
    if (!fitInside.isEmpty() && isJpeg) {
        if (const QSize reduced = reducedSize(header, fitInside); reduced != header)
            reader.setScaledSize(reduced);
    }
    if (decoders.takeSpoiltData)
        static_cast<void>(decoders.takeSpoiltData());
    const QImage image = reader.read();
    const auto spoilt = decoders.takeSpoiltData ? decoders.takeSpoiltData() : SpoiltData::None;
    if (image.isNull())
        return decodeDamaged(file, format, std::move(decoded),
                             {ErrorCode::ImageTruncated, name, u"damaged: %1"_s.arg(reader.errorString())},
                             limits, decoders);
    if (lacksEndMark)
        decoded.metadata.insert(u"noEndMark"_s, true);
    if (isJpeg)
        noteDamage(file, jpeg, image, header, decoded.metadata);
    const bool isFilling = spoilt == SpoiltData::BeforeEnd && isFilledUp(file, jpeg);
    if (spoilt != SpoiltData::None && !isFilling &&
        !decoded.metadata.contains(u"noEndMark"_s)) // a decoder says so of every end
        decoded.metadata.insert(u"spoiltData"_s, true);
    return finished(std::move(decoded), image, name);
}

} // namespace sl::pictures
