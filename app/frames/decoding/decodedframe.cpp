// SPDX-License-Identifier: Apache-2.0
#include "app/frames/decoding/decodedframe.h"

#include <array>
#include <cmath>
#include <cstring>
#include <new>

namespace sl::frames {
namespace {

Turn turnOf(const AVStream* stream, const AVFrame& frame) {
    std::array<std::int32_t, 9> matrix{};
    const auto* side = av_frame_get_side_data(&frame, AV_FRAME_DATA_DISPLAYMATRIX);
    if (side && side->size >= sizeof matrix) {
        std::memcpy(matrix.data(), side->data, sizeof matrix);
    } else {
        size_t size = 0;
        const auto* data = av_stream_get_side_data(stream, AV_PKT_DATA_DISPLAYMATRIX, &size);
        if (!data || size < sizeof matrix)
            return {};
        std::memcpy(matrix.data(), data, sizeof matrix);
    }
    Turn turn;
    turn.isMirrored = double(matrix[0]) * matrix[4] - double(matrix[1]) * matrix[3] < 0;
    if (turn.isMirrored)
        av_display_matrix_flip(matrix.data(), 1, 0);
    const double degrees = av_display_rotation_get(matrix.data());
    if (!std::isnan(degrees))
        turn.degrees = int((std::lround(-degrees) % 360 + 360) % 360);
    return turn;
}

AVRational aspectOf(const Container& container, const AVFrame& frame) {
    AVFrame asked = frame; // the function takes a frame to change; it changes none
    const auto aspect = av_guess_sample_aspect_ratio(container.format(), container.stream(), &asked);
    return aspect.num > 0 && aspect.den > 0 ? aspect : AVRational{1, 1};
}

} // namespace

DecodedFrame::DecodedFrame(const Decoding& decoding, const AVFrame& frame)
    : m_frame(av_frame_clone(&frame))
    , m_aspect(aspectOf(decoding.container(), frame))
    , m_turn(turnOf(decoding.container().stream(), frame)) {
    if (!m_frame)
        throw std::bad_alloc();
}

DecodedFrame::~DecodedFrame() {
    av_frame_free(&m_frame);
}

} // namespace sl::frames
