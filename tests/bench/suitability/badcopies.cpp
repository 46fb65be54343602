// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/suitability/badcopies.h"

#include <QBuffer>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>

namespace sl::bench {
namespace {

double between(std::mt19937& random, double least, double most) {
    return std::uniform_real_distribution<double>(least, most)(random);
}

double normal(std::mt19937& random, double deviation) {
    return std::normal_distribution<double>(0.0, deviation)(random);
}

QImage jpeg(const QImage& picture, int quality) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPG", quality);
    return QImage::fromData(bytes, "JPG").convertToFormat(QImage::Format_RGB888);
}

/// Mean of the picture over a straight way of `length` pixels.
QImage moved(const QImage& picture, double length, double angle) {
    const int steps = std::max(1, int(std::lround(length)));
    QImage result(picture.size(), QImage::Format_RGB888);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            std::array<int, 3> sum{};
            for (int step = 0; step < steps; ++step) {
                const double at = step - (steps - 1) / 2.0;
                const int fromX =
                    std::clamp(int(std::lround(x + at * std::cos(angle))), 0, picture.width() - 1);
                const int fromY =
                    std::clamp(int(std::lround(y + at * std::sin(angle))), 0, picture.height() - 1);
                for (int channel = 0; channel < 3; ++channel)
                    sum[size_t(channel)] += picture.constScanLine(fromY)[3 * fromX + channel];
            }
            for (int channel = 0; channel < 3; ++channel)
                result.scanLine(y)[3 * x + channel] = uchar(sum[size_t(channel)] / steps);
        }
    }
    return result;
}

QImage toned(QImage picture, double gamma, double gain, double noise, std::mt19937& random) {
    std::array<double, 256> table;
    for (size_t value = 0; value < table.size(); ++value)
        table[value] = 255.0 * gain * std::pow(double(value) / 255.0, gamma);
    std::normal_distribution<double> grain(0.0, 1.0);
    for (int y = 0; y < picture.height(); ++y) {
        uchar* line = picture.scanLine(y);
        for (int i = 0; i < 3 * picture.width(); ++i)
            line[i] = uchar(std::clamp(table[line[i]] + noise * grain(random), 0.0, 255.0));
    }
    return picture;
}

} // namespace

QImage badCopy(const QImage& picture, double eyes, std::mt19937& random) {
    const double wanted = std::exp(between(random, std::log(8.0), std::log(40.0)));
    const double scale = std::min(1.0, wanted / eyes);
    const double squeeze = between(random, 0.0, 1.0) < 0.3 ? between(random, 0.75, 1.0) : 1.0;
    QTransform turn;
    turn.rotate(normal(random, 6.0));
    QImage copy = picture.transformed(turn, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB888);
    copy = copy.scaled(std::max(16, int(copy.width() * scale * squeeze)),
                       std::max(16, int(copy.height() * scale)), Qt::IgnoreAspectRatio,
                       Qt::SmoothTransformation);
    copy = copy.convertToFormat(QImage::Format_RGB888);
    const bool isMoved = between(random, 0.0, 1.0) < 0.5;
    const double way = between(random, 0.05, 0.4) * wanted;
    const double angle = between(random, 0.0, 3.14159);
    if (isMoved)
        copy = moved(copy, way, angle);
    const double gamma = std::exp(normal(random, 0.45));
    const double gain = std::exp(normal(random, 0.25));
    copy = toned(copy, gamma, gain, between(random, 0.0, 8.0), random);
    return jpeg(copy, int(between(random, 25.0, 90.0)));
}

double meanGrey(const QImage& picture) {
    double sum = 0.0;
    for (int y = 0; y < picture.height(); ++y)
        for (int i = 0; i < 3 * picture.width(); ++i)
            sum += picture.constScanLine(y)[i];
    return sum / (255.0 * 3.0 * picture.width() * picture.height());
}

QImage curved(const QImage& picture, double gamma) {
    std::mt19937 unused;
    return toned(picture, gamma, 1.0, 0.0, unused);
}

QImage darkCopy(const QImage& picture, double mean, std::mt19937& random) {
    const double gamma = between(random, 1.0, 2.0);
    const double gain = std::min(1.0, mean / std::max(0.001, meanGrey(curved(picture, gamma))));
    return jpeg(toned(picture, gamma, gain, 1.5, random), 90);
}

} // namespace sl::bench
