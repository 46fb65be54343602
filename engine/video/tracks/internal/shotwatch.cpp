// SPDX-License-Identifier: Apache-2.0
#include "engine/video/tracks/internal/shotwatch.h"

#include <algorithm>
#include <cstdlib>

namespace sl::video {
namespace {

constexpr double kSurelyCut = 45.0; ///< mean difference of grey values, 0..255
constexpr double kMaybeCut = 15.0;
constexpr double kOtherTones = 0.75; ///< share of the tones that both pictures have
constexpr int kSampled = 4;          ///< pixels a place in each direction

} // namespace

int ShotWatch::shotOf(const QImage& picture) {
    const auto grey =
        picture.scaled(kColumns * kSampled, kRows * kSampled, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    std::array<int, size_t(kColumns) * kRows> places{};
    std::array<double, kTones> tones{};
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x) {
            const int value = grey.constScanLine(y)[x];
            places[size_t(y / kSampled * kColumns + x / kSampled)] += value;
            tones[size_t(value * kTones / 256)] += 1.0 / (grey.width() * grey.height());
        }
    }
    double difference = 0.0, shared = 0.0;
    for (size_t i = 0; i < places.size(); ++i)
        difference += std::abs(places[i] - m_places[i]) / double(kSampled * kSampled) / double(places.size());
    for (size_t i = 0; i < tones.size(); ++i)
        shared += std::min(tones[i], m_tones[i]);
    if (m_shot < 0 || difference > kSurelyCut || (difference > kMaybeCut && shared < kOtherTones))
        ++m_shot;
    m_places = places;
    m_tones = tones;
    return m_shot;
}

} // namespace sl::video
