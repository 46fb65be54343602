// SPDX-License-Identifier: Apache-2.0
#include "app/pictures/damagedtiff.h"

#include "engine/core/literals.h"

#include <QColorSpace>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <tiffio.h>
#include <vector>

namespace sl::helper {
namespace {

/// A file in memory, as libtiff reads and seeks.
struct Source {
    QByteArrayView bytes;
    toff_t at = 0;
};

tmsize_t readBytes(thandle_t user, void* buffer, tmsize_t wanted) {
    auto& source = *static_cast<Source*>(user);
    const auto size = toff_t(source.bytes.size());
    const toff_t count = std::min(toff_t(std::max<tmsize_t>(wanted, 0)), size - std::min(source.at, size));
    if (count > 0)
        std::memcpy(buffer, source.bytes.data() + source.at, size_t(count));
    source.at += count;
    return tmsize_t(count);
}

tmsize_t writeNothing(thandle_t, void*, tmsize_t) {
    return 0;
}

toff_t seekTo(thandle_t user, toff_t offset, int from) {
    auto& source = *static_cast<Source*>(user);
    const toff_t base = from == SEEK_CUR ? source.at : from == SEEK_END ? toff_t(source.bytes.size()) : 0;
    source.at = base + offset;
    return source.at;
}

int closeNothing(thandle_t) {
    return 0;
}

toff_t sizeOf(thandle_t user) {
    return toff_t(static_cast<Source*>(user)->bytes.size());
}

/// All lives as long as the picture is decoded.
struct Opened {
    Source source;
    std::unique_ptr<TIFF, decltype(&TIFFClose)> tiff{nullptr, TIFFClose};
};

auto damaged(const QString& how) {
    return fail(ErrorCode::ImageTruncated, {}, u"damaged: %1"_s.arg(how));
}

template <class Number>
Number field(TIFF* tiff, ttag_t tag, Number otherwise = 0) {
    Number value = otherwise;
    return TIFFGetFieldDefaulted(tiff, tag, &value) == 1 ? value : otherwise;
}

/// Lines from the top whose tiles can all be decoded.
int linesOfTiles(TIFF* tiff, QSize size) {
    const auto high = std::max<uint32_t>(1, field<uint32_t>(tiff, TIFFTAG_TILELENGTH));
    const auto wide = std::max<uint32_t>(1, field<uint32_t>(tiff, TIFFTAG_TILEWIDTH));
    std::vector<std::byte> tile(size_t(std::max<tmsize_t>(TIFFTileSize(tiff), 1)));
    for (uint32_t y = 0; y < uint32_t(size.height()); y += high) {
        for (uint32_t x = 0; x < uint32_t(size.width()); x += wide) {
            if (TIFFReadTile(tiff, tile.data(), x, y, 0, 0) < 0)
                return int(y);
        }
    }
    return size.height();
}

/// Lines from the top that can be decoded, of every plane.
int linesOfStrips(TIFF* tiff, QSize size) {
    const bool isPlanar =
        field<uint16_t>(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG) == PLANARCONFIG_SEPARATE;
    const int planes = isPlanar ? std::max<int>(1, field<uint16_t>(tiff, TIFFTAG_SAMPLESPERPIXEL, 1)) : 1;
    std::vector<std::byte> line(size_t(std::max<tmsize_t>(TIFFScanlineSize(tiff), 1)));
    int lines = size.height();
    for (int plane = 0; plane < planes; ++plane) {
        int y = 0;
        while (y < lines && TIFFReadScanline(tiff, line.data(), uint32_t(y), uint16_t(plane)) == 1)
            ++y;
        lines = y;
    }
    return lines;
}

QColorSpace colourSpaceOf(TIFF* tiff) {
    uint32_t size = 0;
    const void* profile = nullptr;
    if (TIFFGetField(tiff, TIFFTAG_ICCPROFILE, &size, &profile) != 1 || size == 0)
        return {};
    return QColorSpace::fromIccProfile(QByteArray(static_cast<const char*>(profile), qsizetype(size)));
}

/// The picture, whatever libtiff makes of what it cannot decode; lines as the file has them.
Result<QImage> draw(TIFF* tiff, QSize size) {
    std::array<char, 1024> complaint{};
    TIFFRGBAImage picture{};
    if (TIFFRGBAImageBegin(&picture, tiff, 0, complaint.data()) != 1)
        return damaged(QString::fromLatin1(complaint.data()));
    const std::unique_ptr<TIFFRGBAImage, decltype(&TIFFRGBAImageEnd)> begun(&picture, TIFFRGBAImageEnd);
    picture.req_orientation = picture.orientation; // nothing is turned
    QImage drawn(size, QImage::Format_RGBA8888_Premultiplied);
    if (drawn.isNull())
        return fail(ErrorCode::OutOfMemory, {}, u"not enough memory"_s);
    drawn.fill(0);
    static_cast<void>(TIFFRGBAImageGet(&picture, reinterpret_cast<uint32_t*>(drawn.bits()),
                                       uint32_t(size.width()), uint32_t(size.height())));
    return drawn;
}

Result<pictures::DecodedPixels> decode(const Opened& opened, QSize size) {
    TIFF* const tiff = opened.tiff.get();
    if (field<uint16_t>(tiff, TIFFTAG_COMPRESSION) == COMPRESSION_JPEG)
        TIFFSetField(tiff, TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB); // whole lines, not subsampled ones
    const int lines = TIFFIsTiled(tiff) != 0 ? linesOfTiles(tiff, size) : linesOfStrips(tiff, size);
    SL_TRY(auto image, draw(tiff, size));
    QPainter(&image).fillRect(QRect(0, lines, size.width(), size.height() - lines), Qt::gray);
    if (const auto colours = colourSpaceOf(tiff); colours.isValid())
        image.setColorSpace(colours);
    pictures::DecodedPixels pixels{std::move(image), {}};
    if (lines < size.height())
        pixels.damage.fromLine = lines + 1;
    else
        pixels.damage.isDoubtful = true;
    return pixels;
}

} // namespace

Result<pictures::OpenedPicture> openDamagedTiff(const QByteArray& file) {
    auto opened = std::make_shared<Opened>();
    opened->source.bytes = file;
    opened->tiff.reset(TIFFClientOpen("picture", "rm", &opened->source, readBytes, writeNothing, seekTo,
                                      closeNothing, sizeOf, nullptr, nullptr));
    if (!opened->tiff)
        return damaged(u"no first page"_s);
    TIFF* const tiff = opened->tiff.get();
    const auto width = field<uint32_t>(tiff, TIFFTAG_IMAGEWIDTH),
               height = field<uint32_t>(tiff, TIFFTAG_IMAGELENGTH);
    constexpr uint32_t kLargest = 1 << 30;
    if (width == 0 || height == 0 || width > kLargest || height > kLargest)
        return damaged(u"no size in its header"_s);
    pictures::OpenedPicture picture;
    picture.format = "tiff";
    picture.size = {int(width), int(height)};
    picture.decode = [opened, size = picture.size] { return decode(*opened, size); };
    return picture;
}

} // namespace sl::helper
