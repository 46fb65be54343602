// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/adjust/internal/places.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace sl::vision {
namespace {

constexpr int kOne = 65536; ///< places between pixels are counted in 65536ths
constexpr uchar kSurround = 118;

struct Turn {
    qint64 cosine, sine;
    explicit Turn(int degrees)
        : cosine(std::lround(turnValue(degrees, false))), sine(std::lround(turnValue(degrees, true))) {}
};

/// Four pixels that a place lies between, weighed in 256ths; outside of the picture it is grey.
class Sampler {
public:
    explicit Sampler(const QImage& picture) : m_picture(picture) {}

    void put(uchar* target, qint64 x, qint64 y) const {
        const auto column = static_cast<int>(x >> 16), row = static_cast<int>(y >> 16);
        const auto right = static_cast<int>((x >> 8) & 255), down = static_cast<int>((y >> 8) & 255);
        const uchar* const from[] = {at(column, row), at(column + 1, row), at(column, row + 1),
                                     at(column + 1, row + 1)};
        const int weights[] = {(256 - right) * (256 - down), right * (256 - down), (256 - right) * down,
                               right * down};
        for (int i = 0; i < 3; ++i) {
            int sum = 32768;
            for (int k = 0; k < 4; ++k)
                sum += from[k][i] * weights[k];
            target[i] = static_cast<uchar>(sum >> 16);
        }
    }

private:
    [[nodiscard]] const uchar* at(int x, int y) const {
        static constexpr uchar kGrey[] = {kSurround, kSurround, kSurround};
        const bool isIn = x >= 0 && y >= 0 && x < m_picture.width() && y < m_picture.height();
        return isIn ? m_picture.constScanLine(y) + 3 * qsizetype(x) : kGrey;
    }
    const QImage& m_picture;
};

} // namespace

double turnValue(int degrees, bool isSine) {
    const double angle = degrees * std::numbers::pi / 180.0;
    return kOne * (isSine ? std::sin(angle) : std::cos(angle));
}

QImage ofField(const QImage& picture, bool lower) {
    QImage made = picture;
    const int last = picture.height() - 1;
    for (int y = lower ? 0 : 1; y <= last; y += 2) {
        const uchar* above = picture.constScanLine(y > 0 ? y - 1 : std::min(1, last));
        const uchar* below = picture.constScanLine(y < last ? y + 1 : std::max(0, y - 1));
        uchar* line = made.scanLine(y);
        for (int i = 0; i < 3 * picture.width(); ++i)
            line[i] = static_cast<uchar>((above[i] + below[i] + 1) / 2);
    }
    return made;
}

int stretchedWidth(int width, int thousandths) {
    return std::max(1, static_cast<int>((qint64(width) * thousandths + 500) / 1000));
}

QImage stretched(const QImage& picture, int thousandths) {
    const int width = stretchedWidth(picture.width(), thousandths);
    QImage made(width, picture.height(), QImage::Format_RGB888);
    if (made.isNull())
        return made;
    const int last = picture.width() - 1;
    std::vector<qint64> places(static_cast<size_t>(width));
    for (int x = 0; x < width; ++x)
        places[size_t(x)] = (((2 * qint64(x) + 1) * picture.width() * kOne / width) - kOne) >> 1;
    for (int y = 0; y < made.height(); ++y) {
        const uchar* line = picture.constScanLine(y);
        uchar* target = made.scanLine(y);
        for (const qint64 place : places) {
            const uchar* left = line + 3 * std::clamp(static_cast<int>(place >> 16), 0, last);
            const uchar* right = line + 3 * std::clamp(static_cast<int>(place >> 16) + 1, 0, last);
            const auto share = static_cast<int>((place >> 8) & 255);
            for (int i = 0; i < 3; ++i)
                *target++ = static_cast<uchar>((left[i] * (256 - share) + right[i] * share + 128) >> 8);
        }
    }
    return made;
}

QSize turnedSize(QSize size, int degrees) {
    const Turn turn(degrees);
    const qint64 c = std::abs(turn.cosine), s = std::abs(turn.sine);
    const auto side = [](qint64 length) { return static_cast<int>((length + kOne - 1) / kOne); };
    return {side(size.width() * c + size.height() * s), side(size.width() * s + size.height() * c)};
}

QImage turned(const QImage& picture, int degrees) {
    const Turn turn(degrees);
    const QSize size = turnedSize(picture.size(), degrees);
    QImage made(size, QImage::Format_RGB888);
    if (made.isNull())
        return made;
    const Sampler sampler(picture);
    for (int y = 0; y < size.height(); ++y) {
        uchar* target = made.scanLine(y);
        const qint64 down = 2 * qint64(y) + 1 - size.height();
        for (int x = 0; x < size.width(); ++x, target += 3) {
            const qint64 right = 2 * qint64(x) + 1 - size.width();
            sampler.put(target,
                        (turn.cosine * right + turn.sine * down + qint64(picture.width() - 1) * kOne) >> 1,
                        (turn.cosine * down - turn.sine * right + qint64(picture.height() - 1) * kOne) >> 1);
        }
    }
    return made;
}

} // namespace sl::vision
