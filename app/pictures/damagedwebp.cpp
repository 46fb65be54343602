// SPDX-License-Identifier: Apache-2.0
#include "app/pictures/damagedwebp.h"

#include "engine/core/literals.h"

#include <cstdint>
#include <cstring>
#include <memory>
#include <webp/decode.h>

namespace sl::helper {
namespace {

auto damaged(const QString& how) {
    return fail(ErrorCode::ImageTruncated, {}, u"damaged: %1"_s.arg(how));
}

Result<pictures::DecodedPixels> decode(const QByteArray& file, QSize size) {
    const std::unique_ptr<WebPIDecoder, decltype(&WebPIDelete)> decoder(WebPINewRGB(MODE_RGBA, nullptr, 0, 0),
                                                                        WebPIDelete);
    if (!decoder)
        return fail(ErrorCode::OutOfMemory, {}, u"not enough memory"_s);
    const auto ended =
        WebPIUpdate(decoder.get(), reinterpret_cast<const uint8_t*>(file.constData()), size_t(file.size()));
    int lines = 0, width = 0, height = 0, stride = 0;
    const uint8_t* rows = WebPIDecGetRGB(decoder.get(), &lines, &width, &height, &stride);
    if (!rows || lines <= 0 || QSize(width, height) != size)
        return damaged(u"not one line of it can be decoded"_s);
    pictures::DecodedPixels pixels{QImage(size, QImage::Format_RGBA8888), {}};
    if (pixels.image.isNull())
        return fail(ErrorCode::OutOfMemory, {}, u"not enough memory"_s);
    pixels.image.fill(Qt::gray);
    for (int y = 0; y < lines; ++y)
        std::memcpy(pixels.image.scanLine(y), rows + qsizetype(y) * stride, size_t(width) * 4);
    if (lines < height)
        pixels.damage.fromLine = lines + 1;
    else
        pixels.damage.isDoubtful = ended != VP8_STATUS_OK;
    return pixels;
}

} // namespace

Result<pictures::OpenedPicture> openDamagedWebp(const QByteArray& file) {
    WebPBitstreamFeatures features;
    if (WebPGetFeatures(reinterpret_cast<const uint8_t*>(file.constData()), size_t(file.size()), &features) !=
        VP8_STATUS_OK)
        return damaged(u"no size in its header"_s);
    if (features.has_animation != 0)
        return damaged(u"an animation that breaks off"_s);
    pictures::OpenedPicture picture;
    picture.format = "webp";
    picture.size = {features.width, features.height};
    picture.decode = [&file, size = picture.size] { return decode(file, size); };
    return picture;
}

} // namespace sl::helper
