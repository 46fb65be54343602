// SPDX-License-Identifier: Apache-2.0
#include "engine/pictures/internal/imagecompleteness.h"

#include "engine/pictures/internal/tiff.h"

#include <QtEndian>

#include <cmath>

namespace sl::pictures {
namespace {

uchar byteAt(QByteArrayView file, qsizetype at) {
    return uchar(file[at]);
}

/// Position of the next marker in entropy-coded data (ITU-T T.81, B.1.1.5: 0xFF not followed by 0 or
/// RST0..7).
qsizetype nextMarker(QByteArrayView file, qsizetype at) {
    while (true) {
        at = file.indexOf('\xFF', at);
        if (at < 0 || at + 1 >= file.size())
            return file.size();
        const uchar next = byteAt(file, at + 1);
        if (next != 0x00 && next != 0xFF && !(next >= 0xD0 && next <= 0xD7))
            return at;
        at += next == 0xFF ? 1 : 2;
    }
}

/// The number of pictures in a multi-picture index; 1 where there is none. `segment`: an APP2's body.
int picturesIn(QByteArrayView segment) {
    constexpr quint16 kNumberOfImages = 0xB001;
    constexpr quint32 kMost = 1000;
    if (!segment.startsWith(QByteArrayView("MPF\0", 4)))
        return 1;
    const auto index = Tiff::open(segment.sliced(4));
    const quint32 pictures = index ? index->value(index->firstFolder(), kNumberOfImages) : 1;
    return int(qBound<quint32>(1, pictures, kMost));
}

/// From marker to marker, to the end of the image.
JpegOutline walkJpeg(QByteArrayView file) {
    constexpr uchar kTemporary = 0x01; // stands alone, as those that nextMarker() passes over
    constexpr uchar kStartOfScan = 0xDA;
    constexpr uchar kEndOfImage = 0xD9;
    constexpr uchar kApp2 = 0xE2;
    JpegOutline walk;
    walk.end = file.size();
    qsizetype at = 2;
    while (at + 1 < file.size()) {
        at = nextMarker(file, at);
        if (at + 1 >= file.size())
            return walk;
        const uchar marker = byteAt(file, at + 1);
        walk.hasEndMark = marker == kEndOfImage;
        if (walk.hasEndMark) {
            walk.end = at;
            qsizetype last = file.size();
            while (last > at + 2 && file[last - 1] == '\0')
                --last;
            walk.behind = last - (at + 2);
            return walk;
        }
        if (marker == kTemporary) {
            at += 2;
            continue;
        }
        if (at + 4 > file.size())
            return walk;
        walk.scans += marker == kStartOfScan;
        const qsizetype body = at + 4;
        at += 2 + qFromBigEndian<quint16>(file.data() + at + 2);
        if (marker != kStartOfScan && at > file.size())
            return walk;
        if (marker == kApp2 && at > body)
            walk.pictures = qMax(walk.pictures, picturesIn(file.sliced(body, at - body)));
    }
    return walk;
}

/// Position of the terminator of GIF sub-blocks; behind the end of a file that breaks off before it.
qsizetype endOfSubBlocks(QByteArrayView file, qsizetype at) {
    while (at < file.size() && byteAt(file, at) != 0)
        at += 1 + byteAt(file, at);
    return at;
}

qsizetype colourTableBytes(uchar flags) {
    return (flags & 0x80) ? 3 << ((flags & 7) + 1) : 0;
}

/// The first image is all that is shown, so its end is enough.
bool gifFirstImageReachesEnd(QByteArrayView file) {
    const auto data = gifImageData(file);
    return data && endOfSubBlocks(file, *data) + 1 < file.size();
}

bool bmpReachesEnd(QByteArrayView file) {
    if (file.size() < 54)
        return false;
    const quint32 start = qFromLittleEndian<quint32>(file.data() + 10);
    // floating-point numbers, because the largest of these would not fit into whole ones when multiplied
    const double width = qFromLittleEndian<qint32>(file.data() + 18);
    const double height = qAbs<double>(qFromLittleEndian<qint32>(file.data() + 22));
    const double bits = qFromLittleEndian<quint16>(file.data() + 28);
    const quint32 compression = qFromLittleEndian<quint32>(file.data() + 30);
    const bool plain = compression == 0 || compression == 3;
    const double needed =
        plain ? std::ceil(width * bits / 32) * 4 * height : qFromLittleEndian<quint32>(file.data() + 34);
    return start + needed <= double(file.size());
}

bool webpReachesEnd(QByteArrayView file) {
    return file.size() >= 12 && qint64(qFromLittleEndian<quint32>(file.data() + 4)) + 8 <= file.size();
}

} // namespace

bool isComplete(QByteArrayView file, const QByteArray& format) {
    if (format == "gif")
        return gifFirstImageReachesEnd(file);
    if (format == "bmp")
        return bmpReachesEnd(file);
    if (format == "webp")
        return webpReachesEnd(file);
    return true;
}

std::optional<qsizetype> gifImageData(QByteArrayView file) {
    if (file.size() < 13)
        return std::nullopt;
    qsizetype at = 13 + colourTableBytes(byteAt(file, 10));
    while (at + 1 < file.size()) {
        const uchar block = byteAt(file, at);
        if (block == 0x21) {
            at = endOfSubBlocks(file, at + 2) + 1;
        } else if (block == 0x2C && at + 10 < file.size()) {
            const qsizetype data = at + 10 + colourTableBytes(byteAt(file, at + 9)) + 1;
            return data < file.size() ? std::optional(data) : std::nullopt;
        } else {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<qsizetype> lastGifBlock(QByteArrayView file) {
    const auto data = gifImageData(file);
    if (!data)
        return std::nullopt;
    qsizetype at = *data, last = at;
    for (; at < file.size() && byteAt(file, at) != 0; at += 1 + byteAt(file, at))
        last = at;
    if (at < file.size())
        return std::nullopt;
    return at == file.size() ? at : last;
}

JpegOutline jpegOutline(QByteArrayView file) {
    return walkJpeg(file);
}

bool isFilledUp(QByteArrayView file, const JpegOutline& jpeg) {
    constexpr qsizetype kShortest = 2; ///< one byte says nothing: data end in any
    const auto data = file.first(jpeg.end);
    return data.size() >= kShortest &&
           (data.endsWith(QByteArrayView("\0\0", 2)) || data.endsWith("\xFF\xFF"));
}

BehindJpeg behindJpeg(QByteArrayView file, const JpegOutline& jpeg) {
    constexpr qsizetype kSaysNothing = 64; ///< bytes: marks of cameras and of programs
    BehindJpeg found;
    if (jpeg.behind == 0)
        return found;
    const QByteArrayView rest = file.sliced(jpeg.end + 2, jpeg.behind);
    const qsizetype box = rest.indexOf(QByteArrayView("ftyp")); // ISO/IEC 14496-12: behind its size
    found.hasVideo = box >= 4 && qFromBigEndian<quint32>(rest.data() + box - 4) <= 256;
    if (jpeg.pictures > 1)
        return found;
    found.hasPicture =
        rest.first(found.hasVideo ? box : rest.size()).indexOf(QByteArrayView("\xFF\xD8\xFF")) >= 0;
    if (!found.hasVideo && !found.hasPicture && rest.size() > kSaysNothing)
        found.otherBytes = rest.size();
    return found;
}

int picturesOfPng(QByteArrayView file) {
    constexpr quint32 kMost = 1000;
    qsizetype at = 8;
    while (at + 16 <= file.size()) { // PNG, 3rd edition, 11.3.5.1: acTL stands before the picture
        const QByteArrayView name = file.sliced(at + 4, 4);
        if (name == QByteArrayView("IDAT"))
            return 1;
        if (name == QByteArrayView("acTL"))
            return int(qBound<quint32>(1, qFromBigEndian<quint32>(file.data() + at + 8), kMost));
        at += 12 + qsizetype(qFromBigEndian<quint32>(file.data() + at));
    }
    return 1;
}

bool lacksOnlyPngEndMark(QByteArrayView file) {
    bool endsInPicture = false;
    qsizetype at = 8;
    while (at + 12 <= file.size()) {
        const QByteArrayView name = file.sliced(at + 4, 4);
        if (name == QByteArrayView("IEND"))
            return false;
        endsInPicture = name == QByteArrayView("IDAT") || endsInPicture;
        at += 12 + qsizetype(qFromBigEndian<quint32>(file.data() + at));
    }
    return endsInPicture && at <= file.size();
}

} // namespace sl::pictures
