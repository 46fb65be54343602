// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/decode/imagecompleteness.h"

#include <QtEndian>

#include <cmath>

namespace sl::vision {
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

struct JpegWalk {
    int scans = 0;
    bool reachesEnd = false;
};

/// From marker to marker, to the end of the image.
JpegWalk walkJpeg(QByteArrayView file) {
    constexpr uchar kTemporary = 0x01; // stands alone, as those that nextMarker() passes over
    constexpr uchar kStartOfScan = 0xDA;
    constexpr uchar kEndOfImage = 0xD9;
    JpegWalk walk;
    qsizetype at = 2;
    while (at + 1 < file.size()) {
        at = nextMarker(file, at);
        if (at + 1 >= file.size())
            return walk;
        const uchar marker = byteAt(file, at + 1);
        walk.reachesEnd = marker == kEndOfImage;
        if (walk.reachesEnd)
            return walk;
        if (marker == kTemporary) {
            at += 2;
            continue;
        }
        if (at + 4 > file.size())
            return walk;
        walk.scans += marker == kStartOfScan;
        at += 2 + qFromBigEndian<quint16>(file.data() + at + 2);
        if (marker != kStartOfScan && at > file.size())
            return walk;
    }
    return walk;
}

bool pngReachesEnd(QByteArrayView file) {
    qsizetype at = 8;
    while (at + 12 <= file.size()) {
        const quint32 length = qFromBigEndian<quint32>(file.data() + at);
        if (file.sliced(at + 4, 4) == QByteArrayView("IEND", 4))
            return true;
        at += 12 + qsizetype(length);
    }
    return false;
}

/// Skips GIF sub-blocks; returns the position after their terminator, or the file's size.
qsizetype afterSubBlocks(QByteArrayView file, qsizetype at) {
    while (at < file.size() && byteAt(file, at) != 0)
        at += 1 + byteAt(file, at);
    return qMin(at + 1, file.size());
}

qsizetype colourTableBytes(uchar flags) {
    return (flags & 0x80) ? 3 << ((flags & 7) + 1) : 0;
}

/// The first image is all that is shown, so its end is enough (GIF89a, 20..22).
bool gifFirstImageReachesEnd(QByteArrayView file) {
    if (file.size() < 13)
        return false;
    qsizetype at = 13 + colourTableBytes(byteAt(file, 10));
    while (at + 1 < file.size()) {
        const uchar block = byteAt(file, at);
        if (block == 0x21) {
            at = afterSubBlocks(file, at + 2);
        } else if (block == 0x2C && at + 10 < file.size()) {
            const qsizetype data = at + 10 + colourTableBytes(byteAt(file, at + 9)) + 1;
            return data < file.size() && afterSubBlocks(file, data) < file.size();
        } else {
            return false;
        }
    }
    return false;
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
    if (format == "jpeg" || format == "jpg")
        return walkJpeg(file).reachesEnd;
    if (format == "png")
        return pngReachesEnd(file);
    if (format == "gif")
        return gifFirstImageReachesEnd(file);
    if (format == "bmp")
        return bmpReachesEnd(file);
    if (format == "webp")
        return webpReachesEnd(file);
    return true;
}

int jpegScans(QByteArrayView file) {
    return walkJpeg(file).scans;
}

} // namespace sl::vision
