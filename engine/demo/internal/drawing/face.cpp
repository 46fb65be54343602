// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/internal/drawing/face.h"

#include <QSizeF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sl::demo {
namespace {

constexpr int kSide = FaceModel::kSide;
constexpr int kHalf = FaceModel::kHalf;
constexpr QPointF kTurnedAbout(80.0, 84.0); ///< the face's middle
constexpr QPointF kOvalCentre(80.0, 83.0);
constexpr QSizeF kOvalAxes(60.0, 77.0);
constexpr double kOvalSoftness = 0.12;

// of the bumps that bend the face, pixels
constexpr double kLandmarkReach = 16.0;
constexpr double kPoseReach = 42.0;
constexpr double kSmileReach = 11.0;

/// A half-size plane at pixel `x`, `y` of the full size: pixel centres aligned, edges repeated.
float upsampled(const float* plane, int x, int y) {
    const float atX = std::clamp((float(x) + 0.5F) / 2 - 0.5F, 0.0F, float(kHalf - 1));
    const float atY = std::clamp((float(y) + 0.5F) / 2 - 0.5F, 0.0F, float(kHalf - 1));
    const int left = std::min(static_cast<int>(atX), kHalf - 2);
    const int top = std::min(static_cast<int>(atY), kHalf - 2);
    const float right = atX - float(left);
    const float down = atY - float(top);
    const float* const upper = plane + top * kHalf + left;
    const float* const lower = upper + kHalf;
    return (1 - down) * ((1 - right) * upper[0] + right * upper[1]) +
           down * ((1 - right) * lower[0] + right * lower[1]);
}

Canvas toRgb(const std::vector<float>& planes) {
    const float* const luma = planes.data();
    const float* const blue = luma + kSide * kSide;
    const float* const red = blue + kHalf * kHalf;
    Canvas face(kSide, kSide);
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
            const float grey = luma[y * kSide + x];
            const float cb = upsampled(blue, x, y) - 128;
            const float cr = upsampled(red, x, y) - 128;
            float* const to = face.pixel(x, y);
            to[0] = grey + 1.402F * cr;
            to[1] = grey - 0.344136F * cb - 0.714136F * cr;
            to[2] = grey + 1.772F * cb;
        }
    }
    return face;
}

Canvas sharpened(const Canvas& face) {
    constexpr double kSigma = 1.6;
    constexpr float kAmount = 0.6F;
    Canvas sharp = blurred(face, kSigma);
    std::transform(face.rgb.begin(), face.rgb.end(), sharp.rgb.begin(), sharp.rgb.begin(),
                   [](float original, float soft) { return original + kAmount * (original - soft); });
    return sharp;
}

std::vector<float> sumOf(const Person& person, const Look& look) {
    std::vector<float> sum = person.coefficients;
    for (size_t k = 0; k < look.change.size(); ++k)
        sum[k] += look.change[k];
    return sum;
}

/// Adds `by` times a Gaussian about `centre` to the field; the Gaussian is the product of one along each
/// axis.
void addBump(std::vector<float>& field, QPointF centre, QPointF by, double reach) {
    std::array<float, kSide> across{}, down{};
    for (int i = 0; i < kSide; ++i) {
        const auto bell = [&](double distance) {
            return std::exp(-distance * distance / (2 * reach * reach));
        };
        across[size_t(i)] = static_cast<float>(bell(i - centre.x()));
        down[size_t(i)] = static_cast<float>(bell(i - centre.y()));
    }
    const auto byX = static_cast<float>(by.x());
    const auto byY = static_cast<float>(by.y());
    float* to = field.data();
    for (const float row : down) {
        for (const float column : across) {
            *to++ += byX * row * column;
            *to++ += byY * row * column;
        }
    }
}

std::vector<float> bendingField(const FaceModel& model, const Person& person, const Look& look) {
    std::vector<float> field(2 * size_t(kSide) * kSide);
    const Landmarks& places = model.places();
    for (size_t i = 0; i < places.size(); ++i)
        addBump(field, places[i], person.shape[i], kLandmarkReach);
    addBump(field, places[2], {look.yaw, look.pitch}, kPoseReach);
    addBump(field, places[3], {-0.5 * look.smile, -look.smile}, kSmileReach);
    addBump(field, places[4], {0.5 * look.smile, -look.smile}, kSmileReach);
    return field;
}

} // namespace

Face::Face(const FaceModel& model, const Person& person, const Look& look)
    : m_face(sharpened(toRgb(model.planes(sumOf(person, look)))))
    , m_shift(bendingField(model, person, look))
    , m_look(look) {
    constexpr int kLeft = 52, kRight = 108, kTop = 84, kBottom = 112; // the cheeks and the nose
    std::array<std::vector<float>, 3> channels;
    for (int y = kTop; y < kBottom; ++y) {
        for (int x = kLeft; x < kRight; ++x) {
            const Colour colour = bent(float(x), float(y));
            for (size_t c = 0; c < 3; ++c)
                channels[c].push_back(colour[c]);
        }
    }
    for (size_t c = 0; c < 3; ++c) {
        const auto middle = channels[c].begin() + std::ptrdiff_t(channels[c].size() / 2);
        std::nth_element(channels[c].begin(), middle, channels[c].end());
        m_skin[c] = *middle;
    }
}

Colour Face::bent(float x, float y) const {
    const int column = std::clamp(static_cast<int>(x + 0.5F), 0, kSide - 1); // the field is smooth: no need
    const int row = std::clamp(static_cast<int>(y + 0.5F), 0, kSide - 1);    // to look between its pixels
    const float* const shift = m_shift.data() + 2 * (size_t(row) * kSide + size_t(column));
    return m_face.sample(x - shift[0], y - shift[1]);
}

void Face::layOver(Canvas& canvas, QPointF at, double scale) const {
    const double size = scale * m_look.scale;
    const double turn = m_look.roll * std::numbers::pi / 180.0;
    const double cosine = std::cos(turn) / size;
    const double sine = std::sin(turn) / size;
    const int reach = static_cast<int>(std::ceil(1.15 * kOvalAxes.height() * size));
    const int middleX = static_cast<int>(at.x());
    const int middleY = static_cast<int>(at.y());
    for (int y = std::max(0, middleY - reach); y < std::min(canvas.height, middleY + reach); ++y) {
        for (int x = std::max(0, middleX - reach); x < std::min(canvas.width, middleX + reach); ++x) {
            const double dx = x - at.x();
            const double dy = y - at.y();
            const double faceX = kTurnedAbout.x() + cosine * dx - sine * dy;
            const double faceY = kTurnedAbout.y() + sine * dx + cosine * dy;
            const double distance = std::hypot((faceX - kOvalCentre.x()) / kOvalAxes.width(),
                                               (faceY - kOvalCentre.y()) / kOvalAxes.height());
            const auto weight =
                static_cast<float>(std::clamp((1.0 - distance) / kOvalSoftness + 0.5, 0.0, 1.0));
            if (weight <= 0.0F)
                continue;
            const Colour colour = bent(static_cast<float>(faceX), static_cast<float>(faceY));
            float* const to = canvas.pixel(x, y);
            for (size_t c = 0; c < 3; ++c)
                to[c] += weight * (colour[c] - to[c]);
        }
    }
}

} // namespace sl::demo
