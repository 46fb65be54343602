// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

#include <random>

namespace sl::bench {

/// A worse copy of a picture whose face's eyes are about `eyes` pixels apart: reduced until they are 8 to 40
/// pixels apart (log-uniform), turned (6 degrees, sd), squeezed to .75 or more (30 %), moved by .05 to .4 eye
/// distances while it was taken (50 %), gamma e^N(0, .45), gain e^N(0, .25), noise up to 8, JPEG 25 to 90.
[[nodiscard]] QImage badCopy(const QImage& picture, double eyes, std::mt19937& random);

/// The picture as a camera would have it in a dark room: each value v of 255 becomes gain v^gamma, with noise
/// of 1.5 and JPEG 90, its mean lowered to `mean` of 1.
[[nodiscard]] QImage darkCopy(const QImage& picture, double mean, std::mt19937& random);

/// Of all values, 0..1.
[[nodiscard]] double meanGrey(const QImage& picture);
/// Each value v of 255 becomes 255 (v / 255)^gamma.
[[nodiscard]] QImage curved(const QImage& picture, double gamma);

} // namespace sl::bench
