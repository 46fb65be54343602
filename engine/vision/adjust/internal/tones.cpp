// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/adjust/internal/tones.h"

#include <algorithm>
#include <cmath>

namespace sl::vision {
namespace {

uchar bounded(int value) {
    return static_cast<uchar>(std::clamp(value, 0, 255));
}

int brightened(int v, int by) {
    const int offset = (by * 128 + (by < 0 ? -50 : 50)) / 100;
    return v + offset;
}

/// The line through middle grey turned: -100 flat, 100 four times as steep.
int contrasted(int v, int by) {
    const int gain = by >= 0 ? 100 + 3 * by : 100 + by;
    return std::max(0, (2 * v - 255) * gain + 25600) / 200;
}

int levelled(int v, int black, int white) {
    const int range = white - black;
    return std::max(0, 2 * 255 * (v - black) + range) / (2 * range);
}

int valueAfter(int v, const Adjustment& step) {
    switch (step.kind) {
    case AdjustmentKind::Brightness:
        return brightened(v, step.value);
    case AdjustmentKind::Contrast:
        return contrasted(v, step.value);
    case AdjustmentKind::Gamma:
        return static_cast<int>(std::lround(gammaValue(v, step.value)));
    case AdjustmentKind::Levels:
        return levelled(v, step.value, step.second);
    default:
        return v;
    }
}

/// `change(pixel)` for the three values of every pixel.
template <class Change>
QImage eachPixel(QImage picture, Change change) {
    for (int y = 0; y < picture.height(); ++y) {
        uchar* pixel = picture.scanLine(y);
        for (int x = 0; x < picture.width(); ++x, pixel += 3)
            change(pixel);
    }
    return picture;
}

} // namespace

double gammaValue(int v, int hundredths) {
    return 255.0 * std::pow(v / 255.0, 100.0 / hundredths);
}

ToneTable toneTable(const Adjustment& step) {
    ToneTable table{};
    for (int v = 0; v < 256; ++v)
        table.at(size_t(v)) = bounded(valueAfter(v, step));
    return table;
}

QImage toned(QImage picture, const ToneTable& table) {
    return eachPixel(std::move(picture), [&table](uchar* pixel) {
        pixel[0] = table[pixel[0]];
        pixel[1] = table[pixel[1]];
        pixel[2] = table[pixel[2]];
    });
}

QImage grey(QImage picture) {
    return eachPixel(std::move(picture), [](uchar* pixel) {
        pixel[0] = pixel[1] = pixel[2] = static_cast<uchar>(brightness(pixel));
    });
}

QImage channel(QImage picture, int colour) {
    return eachPixel(std::move(picture),
                     [colour](uchar* pixel) { pixel[0] = pixel[1] = pixel[2] = pixel[colour]; });
}

} // namespace sl::vision
