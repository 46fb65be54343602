// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/internal/drawing/camera.h"

#include <algorithm>
#include <cmath>

namespace sl::demo {
namespace {

/// Normal numbers made once and read from changing places: camera noise for every value of a picture.
const std::vector<float>& noiseTable() {
    static const std::vector<float> kTable = [] {
        constexpr size_t kLength = 1 << 16;
        Dice dice(0);
        std::vector<float> table(kLength);
        std::generate(table.begin(), table.end(), [&] { return static_cast<float>(dice.normal()); });
        return table;
    }();
    return kTable;
}

/// 255 (value / 255)^gamma for every sixteenth of a grey level.
std::vector<float> gammaTable(double gamma) {
    std::vector<float> table(16 * 255 + 1);
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<float>(255.0 * std::pow(double(i) / (16.0 * 255.0), gamma));
    return table;
}

void light(Canvas& canvas, const Camera& camera) {
    const auto table = gammaTable(camera.gamma);
    for (int y = 0; y < canvas.height; ++y) {
        const double down = camera.down * (2.0 * y / (canvas.height - 1) - 1.0);
        float* value = canvas.pixel(0, y);
        for (int x = 0; x < canvas.width; ++x) {
            const double across = camera.across * (2.0 * x / (canvas.width - 1) - 1.0);
            const auto brightness = static_cast<float>((1.0 + across + down) * camera.gain);
            for (const float cast : camera.cast) {
                const float lit = std::clamp(*value, 0.0F, 255.0F) * brightness * cast;
                *value++ = table[static_cast<size_t>(16.0F * std::clamp(lit, 0.0F, 255.0F) + 0.5F)];
            }
        }
    }
}

} // namespace

// the numbers are those of the recipe in resources/faces/README.md
Camera drawCamera(Dice& dice) {
    Camera camera;
    camera.across = 0.15 * dice.normal();
    camera.down = 0.08 * dice.normal();
    camera.gain = std::exp(0.1 * dice.normal());
    camera.gamma = std::exp(0.1 * dice.normal());
    for (float& channel : camera.cast)
        channel = static_cast<float>(std::exp(0.03 * dice.normal()));
    camera.blur = std::max(0.0, 0.2 + 0.3 * dice.normal());
    camera.noise = dice.uniform(0.5, 4.0);
    return camera;
}

QImage photographed(const Canvas& canvas, const Camera& camera, Dice& dice) {
    constexpr double kLeastBlur = 0.3; // a narrower one changes nothing
    Canvas seen = canvas;
    light(seen, camera);
    if (camera.blur > kLeastBlur)
        seen = blurred(seen, camera.blur);
    const auto& noise = noiseTable();
    const auto strength = static_cast<float>(camera.noise);
    QImage image(seen.width, seen.height, QImage::Format_RGB888);
    for (int y = 0; y < seen.height; ++y) {
        const float* const from = seen.pixel(0, y);
        uchar* const to = image.scanLine(y);
        const size_t start = dice.bits();
        for (int i = 0; i < 3 * seen.width; ++i) {
            const float value = from[i] + strength * noise[(start + size_t(i)) % noise.size()];
            to[i] = static_cast<uchar>(std::clamp(value + 0.5F, 0.0F, 255.0F));
        }
    }
    return image;
}

} // namespace sl::demo
