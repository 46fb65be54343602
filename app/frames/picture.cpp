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

/// Everything that a context of libswscale is made of here.
struct Plan {
    int width, height;
    AVPixelFormat form;
    int drawnWidth, drawnHeight, ways;
    AVColorSpace matrix;
    bool isFull;
    bool operator==(const Plan&) const = default;
};

/// Keeps the context of the last picture: making one takes up to 0.4 ms, a look 3 ms.
class Scaler {
public:
    Scaler() = default;
    ~Scaler() { sws_freeContext(m_context); }
    Scaler(const Scaler&) = delete;
    Scaler& operator=(const Scaler&) = delete;

    /// Null when libswscale has no such way.
    [[nodiscard]] SwsContext* of(const Plan& plan) {
        if (m_context && plan == m_plan)
            return m_context;
        sws_freeContext(m_context);
        m_plan = plan;
        m_context = sws_getContext(plan.width, plan.height, plan.form, plan.drawnWidth, plan.drawnHeight,
                                   AV_PIX_FMT_RGB24, plan.ways, nullptr, nullptr, nullptr);
        const int* matrix = sws_getCoefficients(plan.matrix);
        if (m_context)
            sws_setColorspaceDetails(m_context, matrix, plan.isFull ? 1 : 0, matrix, 1, 0, 1 << 16, 1 << 16);
        return m_context;
    }

private:
    Plan m_plan{};
    SwsContext* m_context = nullptr;
};

bool draw(Scaler& scaler, const AVFrame& frame, int width, int height, int ways,
          std::span<std::uint8_t> rgb) {
    const auto colours = coloursOf(frame);
    SwsContext* context = scaler.of({frame.width, frame.height, AVPixelFormat(frame.format), width, height,
                                     ways, colours.matrix, colours.isFull});
    if (!context)
        return false;
    const std::array<std::uint8_t*, 1> rows{rgb.data()};
    const std::array<int, 1> stride{width * 3};
    const int drawn =
        sws_scale(context, frame.data, frame.linesize, 0, frame.height, rows.data(), stride.data());
    return drawn == height;
}

} // namespace

bool drawPicture(const AVFrame& frame, std::span<std::uint8_t> rgb) {
    static Scaler scaler;
    return draw(scaler, frame, frame.width, frame.height, kExact, rgb);
}

bool drawLook(const AVFrame& frame, int width, int height, std::span<std::uint8_t> rgb) {
    static Scaler scaler;
    return draw(scaler, frame, width, height, kQuick, rgb);
}

} // namespace sl::frames
