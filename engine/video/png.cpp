// SPDX-License-Identifier: Apache-2.0
#include "engine/video/png.h"

#include <csetjmp>
#include <new>
#include <png.h>
#include <zlib.h>

namespace sl::video {
namespace {

void append(png_structp png, png_bytep bytes, size_t count) {
    auto& written = *static_cast<QByteArray*>(png_get_io_ptr(png));
    try {
        written.append(reinterpret_cast<const char*>(bytes), qsizetype(count));
        return;
    } catch (const std::bad_alloc&) { // goes on below, where no exception is passed over
    }
    png_error(png, "no memory");
}

void leave(png_structp png, png_const_charp) {
    png_longjmp(png, 1);
}

void ignore(png_structp, png_const_charp) {}

/// Holds nothing that a jump would have to destroy.
bool write(png_structp png, png_infop info, const QImage& picture, QByteArray* written) {
    if (setjmp(png_jmpbuf(png)) != 0) // NOLINT(cert-err52-cpp): libpng's way to say an error
        return false;
    const bool isGrey = picture.format() == QImage::Format_Grayscale8;
    png_set_write_fn(png, written, append, nullptr);
    png_set_IHDR(png, info, png_uint_32(picture.width()), png_uint_32(picture.height()), 8,
                 isGrey ? PNG_COLOR_TYPE_GRAY : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_BASE, PNG_FILTER_TYPE_BASE);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_UP);
    png_set_compression_level(png, Z_BEST_SPEED);
    png_set_compression_strategy(png, Z_RLE);
    png_write_info(png, info);
    for (int y = 0; y < picture.height(); ++y)
        png_write_row(png, picture.constScanLine(y));
    png_write_end(png, info);
    return true;
}

} // namespace

QByteArray pngOf(const QImage& picture) {
    const bool isGrey = picture.format() == QImage::Format_Grayscale8;
    const auto image = isGrey ? picture : picture.convertToFormat(QImage::Format_RGB888);
    if (image.isNull())
        return {};
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, leave, ignore);
    png_infop info = png ? png_create_info_struct(png) : nullptr;
    QByteArray written;
    const bool isDone = info && write(png, info, image, &written);
    png_destroy_write_struct(&png, &info);
    return isDone ? written : QByteArray();
}

} // namespace sl::video
