// SPDX-License-Identifier: Apache-2.0
#include "app/frames/picture.h"

#include "app/frames/framerow.h"

#include <array>

namespace sl::frames {

constexpr int kExact =
    SWS_BICUBIC | SWS_BITEXACT | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT | SWS_FULL_CHR_H_INP;
constexpr int kQuick = SWS_BILINEAR | SWS_BITEXACT | SWS_ACCURATE_RND;

std::int64_t pictureBytes(const AVFrame& frame) {
    return std::int64_t(frame.width) * 3 * frame.height;
}

namespace {

bool draw(const AVFrame& frame, int width, int height, int ways, std::span<std::uint8_t> rgb) {
    const auto form = AVPixelFormat(frame.format);
    SwsContext* scaler = sws_getContext(frame.width, frame.height, form, width, height, AV_PIX_FMT_RGB24,
                                        ways, nullptr, nullptr, nullptr);
    if (!scaler)
        return false;
    const auto colours = coloursOf(frame);
    const int* matrix = sws_getCoefficients(colours.matrix);
    sws_setColorspaceDetails(scaler, matrix, colours.isFull ? 1 : 0, matrix, 1, 0, 1 << 16, 1 << 16);
    const std::array<std::uint8_t*, 1> rows{rgb.data()};
    const std::array<int, 1> stride{width * 3};
    const int drawn =
        sws_scale(scaler, frame.data, frame.linesize, 0, frame.height, rows.data(), stride.data());
    sws_freeContext(scaler);
    return drawn == height;
}

} // namespace

bool drawPicture(const AVFrame& frame, std::span<std::uint8_t> rgb) {
    return draw(frame, frame.width, frame.height, kExact, rgb);
}

bool drawLook(const AVFrame& frame, int width, int height, std::span<std::uint8_t> rgb) {
    return draw(frame, width, height, kQuick, rgb);
}

} // namespace sl::frames
