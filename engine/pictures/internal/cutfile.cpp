// SPDX-License-Identifier: Apache-2.0
#include "engine/pictures/internal/cutfile.h"

#include "engine/pictures/internal/brokenpng.h"
#include "engine/pictures/internal/imagecompleteness.h"

#include <QtEndian>

#include <cstring>

namespace sl::pictures {
namespace {

constexpr qsizetype kBmpHeader = 54;
constexpr qsizetype kBmpHeight = 22; ///< where it stands: below 0 when the lines come from above

/// The first line in which two pictures of one size differ; nothing: in none.
std::optional<int> firstDifference(const QImage& one, const QImage& other) {
    const auto bytes = size_t(one.width()) * size_t(one.depth()) / 8;
    for (int y = 0; y < one.height(); ++y) {
        if (std::memcmp(one.constScanLine(y), other.constScanLine(y), bytes) != 0)
            return y;
    }
    return std::nullopt;
}

/// Closed where it ends, and filled with what belongs there less: where the two differ, lines are missing.
std::optional<DecodedPixels> readCutGif(const QByteArray& file) {
    const auto block = lastGifBlock(file);
    if (!block)
        return std::nullopt;
    QByteArray data = file;
    if (const qsizetype there = file.size() - *block - 1; there > 0)
        data[*block] = char(there);
    else
        data.truncate(*block);
    const QByteArray end("\0;", 2), closed = data + end;
    const QByteArray filled = data + '\xFF' + QByteArray(255, '\0') + end;
    DecodedPixels read{QImage::fromData(closed, "gif"), {}};
    if (read.image.isNull())
        return std::nullopt;
    const QImage other = QImage::fromData(filled, "gif");
    const bool isComparable = other.size() == read.image.size() && other.format() == read.image.format();
    if (const auto line = isComparable ? firstDifference(read.image, other) : std::nullopt)
        read.damage.fromLine = *line + 1;
    else
        read.damage.isDoubtful = true;
    return read;
}

} // namespace

std::optional<DecodedPixels> readDamagedPng(const QByteArray& file) {
    const auto mended = mendPng(file);
    if (!mended)
        return std::nullopt;
    DecodedPixels read{QImage::fromData(mended->file, "png"), {}};
    if (read.image.isNull())
        return std::nullopt;
    if (mended->lines < read.image.height())
        read.damage.fromLine = mended->lines + 1;
    return read;
}

/// The lines that are there are read as a picture of their own.
std::optional<DecodedPixels> readCutBmp(const QByteArray& file) {
    if (file.size() < kBmpHeader)
        return std::nullopt;
    const qint64 start = qFromLittleEndian<quint32>(file.constData() + 10);
    const qint64 width = qFromLittleEndian<qint32>(file.constData() + 18);
    const qint64 height = qFromLittleEndian<qint32>(file.constData() + kBmpHeight);
    const qint64 bits = qFromLittleEndian<quint16>(file.constData() + 28);
    const quint32 compression = qFromLittleEndian<quint32>(file.constData() + 30);
    const qint64 bytesOfLine = (width * bits + 31) / 32 * 4;
    if ((compression != 0 && compression != 3) || bytesOfLine <= 0 || start >= file.size())
        return std::nullopt;
    const qint64 lines = (file.size() - start) / bytesOfLine, all = qAbs(height);
    if (lines <= 0 || lines >= all)
        return std::nullopt;
    QByteArray shorter = file;
    qToLittleEndian(qint32(height < 0 ? -lines : lines), shorter.data() + kBmpHeight);
    const QImage there = QImage::fromData(shorter, "bmp").convertToFormat(QImage::Format_RGB32);
    DecodedPixels read{QImage(int(width), int(all), QImage::Format_RGB32), {}};
    if (there.isNull() || read.image.isNull())
        return std::nullopt;
    read.image.fill(Qt::gray);
    const auto first = height < 0 ? 0 : int(all - lines);
    for (int y = 0; y < there.height(); ++y)
        std::memcpy(read.image.scanLine(first + y), there.constScanLine(y), size_t(width) * sizeof(QRgb));
    (height < 0 ? read.damage.fromLine : read.damage.toLine) = height < 0 ? int(lines) + 1 : first;
    return read;
}

std::optional<DecodedPixels> readDamagedGif(const QByteArray& file) {
    if (lastGifBlock(file))
        return readCutGif(file);
    const auto data = gifImageData(file);
    if (!data)
        return std::nullopt;
    qsizetype whole = *data, spoilt = file.size(); // what can be decoded, and what cannot
    while (spoilt - whole > 1) {
        const qsizetype middle = whole + (spoilt - whole) / 2;
        (readCutGif(file.first(middle)) ? whole : spoilt) = middle;
    }
    auto read = readCutGif(file.first(whole));
    if (read)
        read->damage.isDoubtful = true; // where it was spoilt need not be where it shows
    return read;
}

} // namespace sl::pictures
