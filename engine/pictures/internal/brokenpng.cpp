// SPDX-License-Identifier: Apache-2.0
// W3C, Portable Network Graphics (PNG) Specification, third edition
#include "engine/pictures/internal/brokenpng.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace sl::pictures {
namespace {

constexpr QByteArrayView kSignature("\x89PNG\r\n\x1A\n", 8);
constexpr qint64 kLargest = qint64{512} << 20; ///< bytes of lines
constexpr qsizetype kAroundBody = 12;          ///< of a chunk: length, name, checksum
constexpr uchar kLastFilter = 4;

QByteArray number(quint32 value) {
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

quint32 checksum(QByteArrayView bytes) {
    return quint32(::crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), uInt(bytes.size())));
}

QByteArray chunk(QByteArrayView name, QByteArrayView body) {
    const QByteArray named = name.toByteArray() + body.toByteArray();
    return number(quint32(body.size())) + named + number(checksum(named));
}

/// What is left of a file's chunks.
struct Rest {
    QByteArray header;   ///< the body of IHDR
    QByteArray before;   ///< whole chunks between it and the picture's data
    QByteArray deflated; ///< the picture's data
};

Rest restOf(QByteArrayView file) {
    Rest rest;
    for (qsizetype at = kSignature.size(); at + 8 <= file.size();) {
        const qint64 length = qFromBigEndian<quint32>(file.data() + at);
        const auto name = file.sliced(at + 4, 4);
        const bool isData = name == QByteArrayView("IDAT");
        if (at + kAroundBody + length > file.size()) {
            if (isData)
                rest.deflated += file.sliced(at + 8).first(std::min<qint64>(length, file.size() - at - 8));
            break;
        }
        const auto body = file.sliced(at + 8, length);
        const bool isWhole = checksum(file.sliced(at + 4, 4 + length)) ==
                             qFromBigEndian<quint32>(file.data() + at + 8 + length);
        if (isData && !isWhole)
            break;
        if (isData)
            rest.deflated += body;
        else if (name == QByteArrayView("IHDR") && isWhole)
            rest.header = body.toByteArray();
        else if (isWhole && rest.deflated.isEmpty())
            rest.before += file.sliced(at, kAroundBody + length);
        at += kAroundBody + length;
    }
    return rest;
}

/// Bytes of one line with its filter's, and how many lines; nothing: not a header that mendPng() can use.
struct Layout {
    qint64 lineBytes = 0;
    int lines = 0;
};

std::optional<Layout> layoutOf(const QByteArray& header) {
    if (header.size() != 13 || header[12] != 0) // interlaced
        return std::nullopt;
    const qint64 width = qFromBigEndian<quint32>(header.constData());
    const qint64 height = qFromBigEndian<quint32>(header.constData() + 4);
    const int depth = uchar(header[8]);
    constexpr int kChannels[] = {1, 0, 3, 1, 2, 0, 4}; // of each colour type
    const auto type = uchar(header[9]);
    const int channels = type < std::size(kChannels) ? kChannels[type] : 0;
    if (channels == 0 || depth > 16 || width == 0 || height == 0 || width > kLargest || height > kLargest)
        return std::nullopt;
    const qint64 lineBytes = 1 + (width * channels * depth + 7) / 8;
    if (lineBytes > kLargest / height)
        return std::nullopt;
    return Layout{lineBytes, int(height)};
}

/// As many bytes as there are, up to the size of `lines`.
qint64 inflateInto(QByteArray& lines, const QByteArray& deflated) {
    z_stream stream{};
    if (::inflateInit(&stream) != Z_OK)
        return 0;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(deflated.constData()));
    stream.avail_in = uInt(deflated.size());
    stream.next_out = reinterpret_cast<Bytef*>(lines.data());
    stream.avail_out = uInt(lines.size());
    while (::inflate(&stream, Z_SYNC_FLUSH) == Z_OK && stream.avail_out > 0 && stream.avail_in > 0) {
    }
    ::inflateEnd(&stream);
    return lines.size() - qint64(stream.avail_out);
}

QByteArray deflated(const QByteArray& lines) {
    uLongf size = ::compressBound(uLong(lines.size()));
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    if (::compress2(reinterpret_cast<Bytef*>(bytes.data()), &size,
                    reinterpret_cast<const Bytef*>(lines.constData()), uLong(lines.size()),
                    Z_BEST_SPEED) != Z_OK)
        return {};
    bytes.truncate(qsizetype(size));
    return bytes;
}

} // namespace

std::optional<MendedPng> mendPng(QByteArrayView file) {
    const auto rest = restOf(file);
    const auto layout = layoutOf(rest.header);
    if (!layout)
        return std::nullopt;
    QByteArray lines(layout->lineBytes * layout->lines, '\0');
    const qint64 whole = inflateInto(lines, rest.deflated) / layout->lineBytes;
    qint64 there = 0;
    while (there < whole && uchar(lines[there * layout->lineBytes]) <= kLastFilter)
        ++there;
    if (there == 0)
        return std::nullopt;
    std::fill(lines.begin() + there * layout->lineBytes, lines.end(), '\0');
    const auto data = deflated(lines);
    if (data.isEmpty())
        return std::nullopt;
    return MendedPng{kSignature.toByteArray() + chunk("IHDR", rest.header) + rest.before +
                         chunk("IDAT", data) + chunk("IEND", {}),
                     int(there)};
}

} // namespace sl::pictures
