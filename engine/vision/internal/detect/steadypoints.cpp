// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/internal/detect/facedetector.h"

#include "engine/vision/internal/detect/facemapping.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <utility>

namespace sl::vision {
namespace {

constexpr double kLookSide = 150.0;  ///< longer side of the face in a further look, pixels
constexpr double kCloseSide = 80.0;  ///< the same in lookClosely()
constexpr double kSeenClose = 120.0; ///< from this longer side on it was seen as well before
constexpr double kLeastSide = 24.0;  ///< smaller faces hold no more than was seen
constexpr double kMuch = 0.2;        ///< difference of two looks, in eye distances
constexpr double kEyesPerBox = 0.4;  ///< least eye distance that is divided by: profiles have next to none

double farthest(const FivePoints& a, const FivePoints& b) {
    double far = 0.0;
    for (size_t i = 0; i < a.size(); ++i)
        far = std::max(far, std::hypot(a[i].x() - b[i].x(), a[i].y() - b[i].y()));
    return far;
}

/// A face found in a mirror image of `width`, as it lies in the picture.
FaceGeometry mirroredBack(FaceGeometry face, double width) {
    mapFace(face, [&](QPointF p) { return QPointF(width - p.x(), p.y()); });
    std::swap(face.landmarks[0], face.landmarks[1]);
    std::swap(face.landmarks[3], face.landmarks[4]);
    return face;
}

bool canLookAgain(const FaceGeometry& face) {
    return face.quarterTurns == 0 && std::min(face.box.width(), face.box.height()) >= kLeastSide;
}

/// The mean of `seen` and of those looks that saw the face.
FivePoints meanOf(const FivePoints& seen, std::initializer_list<std::optional<FaceGeometry>> looks) {
    FivePoints mean = seen;
    double count = 1.0;
    for (const auto& look : looks) {
        if (!look)
            continue;
        count += 1.0;
        for (size_t i = 0; i < mean.size(); ++i)
            mean[i] += look->landmarks[i];
    }
    for (QPointF& point : mean)
        point /= count;
    return mean;
}

} // namespace

/// A face in a crop of twice its size.
struct FaceDetector::Near {
    /// The face's longer side becomes `faceSide` pixels. Outside the picture there is no crop.
    Near(const cv::Mat& image, const FaceGeometry& face, double faceSide, Resizing resizing)
        : side(faceSide) {
        const double longer = std::max(face.box.width(), face.box.height());
        const QPointF centre = face.box.center();
        const QRect wanted =
            QRectF(centre - QPointF(longer, longer), QSizeF(2 * longer, 2 * longer)).toRect();
        area = cv::Rect(wanted.x(), wanted.y(), wanted.width(), wanted.height()) &
               cv::Rect(cv::Point(), image.size());
        if (area.empty())
            return;
        const double scale = side / longer;
        crop = resized(image(area), scale, resizing); // may be the picture's own bytes
        middle = QPointF((centre.x() - area.x) * scale, (centre.y() - area.y) * scale);
    }

    double side;   ///< of the face, in the crop
    cv::Rect area; ///< of the picture
    cv::Mat crop;
    QPointF middle; ///< of the face, in the crop
};

/// The face nearest to the middle of the crop.
std::optional<FaceGeometry> FaceDetector::lookAgain(const Near& near, bool mirrored) {
    if (near.crop.empty())
        return std::nullopt;
    cv::Mat crop = near.crop;
    QPointF middle = near.middle;
    if (mirrored) {
        crop = cv::Mat();
        cv::flip(near.crop, crop, 1);
        middle.setX(crop.cols - middle.x());
    }
    const std::vector<FaceGeometry> seen = runNet(crop, m_spec.scoreThreshold);
    const auto away = [&](const FaceGeometry& other) {
        return (other.box.center() - middle).manhattanLength();
    };
    const auto same =
        std::min_element(seen.begin(), seen.end(), [&](auto& a, auto& b) { return away(a) < away(b); });
    if (same == seen.end() || away(*same) > near.side / 2)
        return std::nullopt;
    FaceGeometry found = mirrored ? mirroredBack(*same, crop.cols) : *same;
    const cv::Rect& area = near.area;
    mapFace(found, [&](QPointF p) {
        return QPointF(p.x() * area.width / crop.cols + area.x, p.y() * area.height / crop.rows + area.y);
    });
    return found;
}

FivePoints FaceDetector::steady(const cv::Mat& image, FaceGeometry& face) {
    if (!canLookAgain(face))
        return face.landmarks;
    const FivePoints seen = face.landmarks;
    const Near near(image, face, kLookSide, Resizing::Averaged);
    const auto second = lookAgain(near);
    const auto third = lookAgain(near, true);
    const FivePoints mean = meanOf(seen, {second, third});
    const QPointF eyes = seen[1] - seen[0];
    const double unit = std::max(std::hypot(eyes.x(), eyes.y()), face.box.width() * kEyesPerBox);
    if (second && farthest(seen, second->landmarks) > kMuch * unit)
        face.landmarks = mean;
    return mean;
}

std::optional<FaceGeometry> FaceDetector::lookClosely(const cv::Mat& image, const FaceGeometry& face,
                                                      double scale) {
    const bool wasClose = std::max(face.box.width(), face.box.height()) * scale >= kSeenClose;
    if (wasClose || !canLookAgain(face))
        return face;
    return lookAgain(Near(image, face, kCloseSide, Resizing::Quick));
}

} // namespace sl::vision
