// SPDX-License-Identifier: Apache-2.0
#include "app/frames/decoding/blankframe.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace sl::frames {
namespace {

constexpr size_t kPeriod = 64;
constexpr size_t kPiece = 4096; ///< bytes that stay in the processor's nearest cache; a multiple of kPeriod
constexpr int kBlock = 16;      ///< pixels; the smallest unit of pictures that a decoder leaves out

/// Bytes that no picture has: noise in every row, the same in all of them. Its period divides every distance
/// of rows that libavcodec makes.
constexpr std::array<std::uint8_t, kPeriod> pattern() {
    std::array<std::uint8_t, kPeriod> bytes{};
    std::uint32_t noise = 0x5eed;
    for (auto& byte : bytes) {
        noise = noise * 1664525U + 1013904223U;
        byte = std::uint8_t(noise >> 24);
    }
    return bytes;
}
constexpr auto kPattern = pattern();

void fill(const AVBufferRef& buffer) {
    size_t done = std::min(kPeriod, buffer.size);
    std::memcpy(buffer.data, kPattern.data(), done);
    while (done < buffer.size) {
        const size_t piece = std::min({done, kPiece, buffer.size - done});
        std::memcpy(buffer.data + done, buffer.data, piece);
        done += piece;
    }
}

bool isBlank(const std::uint8_t* bytes, size_t place) {
    for (size_t i = 0; i < size_t(kBlock); ++i) {
        if (bytes[i] != kPattern[(place + i) % kPeriod])
            return false;
    }
    return true;
}

} // namespace

int blankFrame(AVCodecContext* codec, AVFrame* frame, int flags) {
    const int got = avcodec_default_get_buffer2(codec, frame, flags);
    const auto* form = av_pix_fmt_desc_get(AVPixelFormat(frame->format));
    if (got < 0 || !form || codec->codec_type != AVMEDIA_TYPE_VIDEO)
        return got;
    const bool hasPalette = (form->flags & AV_PIX_FMT_FLAG_PAL) != 0;
    for (const auto* buffer : frame->buf) {
        if (buffer && (!hasPalette || buffer == frame->buf[0]))
            fill(*buffer);
    }
    return got;
}

bool isPartlyBlank(const AVFrame& frame) {
    const auto* buffer = frame.buf[0];
    const int rowBytes = av_image_get_linesize(AVPixelFormat(frame.format), frame.width, 0);
    if (!buffer || rowBytes <= 0)
        return false;
    for (int y = 0; y < frame.height; y += kBlock) {
        const auto* row = frame.data[0] + std::ptrdiff_t(y) * frame.linesize[0];
        if (row < buffer->data || row + rowBytes > buffer->data + buffer->size)
            return false;
        for (int x = 0; x + kBlock <= rowBytes; x += kBlock) {
            if (isBlank(row + x, size_t(row + x - buffer->data)))
                return true;
        }
    }
    return false;
}

} // namespace sl::frames
