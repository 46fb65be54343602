// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/internal/detect/facedetector.h"

#include "engine/core/geometry.h"
#include "engine/vision/internal/detect/facemapping.h"
#include "engine/vision/internal/detect/yunet.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <future>

namespace sl::vision {
namespace {

constexpr double kFirstPass = 640.0;     ///< longer side of the first pass
constexpr double kFinestSide = 6144.0;   ///< no pass is larger, whatever the picture
constexpr double kSmallPicture = 1600.0; ///< pictures up to this longer side may be enlarged
constexpr double kLargestZoom = 2.0;
constexpr double kSmallFace = 40.0;  ///< a face below this side in a pass: finer passes may find smaller ones
constexpr double kUnsureFace = 20.0; ///< below this side the finer pass knows the points better
constexpr int kTile = 1024;
constexpr int kTileOverlap = 128;       ///< larger faces were found by the pass before
constexpr double kClearlyBetter = 0.05; ///< a turned picture must beat the upright one by this
constexpr double kSureScore = 0.9;      ///< below it, sideways faces may have been taken for upright ones
constexpr double kMissedFace = 48.0;    ///< above this side the pass before should have seen the face
constexpr double kMissedScore = 0.8;    ///< so it is believed from this score on
constexpr double kLastResort = 0.4;     ///< threshold when nothing else found a face

double longerSide(const cv::Mat& image) {
    return std::max(image.cols, image.rows);
}

/// `count` tiles of equal length over `length` pixels, neighbours sharing at least the overlap.
struct Tiling {
    int count = 1;
    int side = 0;
    int length = 0;

    explicit Tiling(int whole) : length(whole) {
        if (whole > kTile)
            count = (whole - kTileOverlap + kTile - kTileOverlap - 1) / (kTile - kTileOverlap);
        side = (whole + (count - 1) * kTileOverlap + count - 1) / count;
    }
    [[nodiscard]] int start(int index) const {
        return count == 1 ? 0 : int(qint64(length - side) * index / (count - 1));
    }
};

/// From a picture turned clockwise by `quarters` back to the picture of `size`.
void turnBack(FaceGeometry& face, int quarters, cv::Size size) {
    mapFace(face, [&](QPointF p) {
        switch (quarters) {
        case 1:
            return QPointF(p.y(), size.height - p.x());
        case 2:
            return QPointF(size.width - p.x(), size.height - p.y());
        case 3:
            return QPointF(size.width - p.y(), p.x());
        default:
            return p;
        }
    });
    face.quarterTurns = quarters;
}

bool isInside(const QRectF& part, const QRectF& whole) {
    const QRectF both = part.intersected(whole);
    return both.width() * both.height() >= 0.8 * part.width() * part.height();
}

std::vector<FaceGeometry> facesOf(const auto& found) {
    std::vector<FaceGeometry> faces;
    faces.reserve(found.size());
    for (const auto& item : found)
        faces.push_back(item.face);
    return faces;
}

double bestScore(const auto& found) {
    double best = 0.0;
    for (const auto& item : found)
        best = std::max(best, item.face.score);
    return best;
}

} // namespace

FaceDetector::FaceDetector(DetectorSpec spec, PlannedNets nets)
    : m_spec(std::move(spec)), m_nets(std::move(nets)) {}

Result<FaceDetector> FaceDetector::create(const DetectorSpec& spec) {
    SL_TRY(auto nets, PlannedNets::create(spec));
    return FaceDetector(spec, std::move(nets));
}

std::vector<FaceGeometry> FaceDetector::runNet(const cv::Mat& image, double threshold) {
    const int unit = m_spec.multipleOf;
    const int width = (image.cols + unit - 1) / unit * unit;
    const int height = (image.rows + unit - 1) / unit * unit;
    cv::Mat padded;
    cv::copyMakeBorder(image, padded, 0, height - image.rows, 0, width - image.cols, cv::BORDER_CONSTANT);
    cv::dnn::Net& net = m_nets.forSize(padded.size());
    net.setInput(toBlob({&padded, 1}, m_spec));
    static const std::vector<cv::String> names{"cls_8",  "cls_16",  "cls_32",  "obj_8", "obj_16", "obj_32",
                                               "bbox_8", "bbox_16", "bbox_32", "kps_8", "kps_16", "kps_32"};
    std::vector<cv::Mat> outputs;
    net.forward(outputs, names);
    std::vector<FaceGeometry> faces;
    for (size_t level = 0; level < 3; ++level) {
        const int stride = 8 << level;
        const YunetGrid grid{.stride = stride,
                             .rows = height / stride,
                             .columns = width / stride,
                             .cls = outputs[level].ptr<float>(),
                             .obj = outputs[3 + level].ptr<float>(),
                             .bbox = outputs[6 + level].ptr<float>(),
                             .kps = outputs[9 + level].ptr<float>()};
        CV_Assert(outputs[level].total() == size_t(grid.rows) * size_t(grid.columns) &&
                  outputs[9 + level].total() == outputs[level].total() * 10);
        decodeYunet(grid, threshold, faces);
    }
    return suppressOverlaps(std::move(faces), m_spec.nmsThreshold);
}

std::vector<FaceGeometry> FaceDetector::runTiles(const cv::Mat& image, double threshold,
                                                 const CancelToken& cancel) {
    const Tiling across(image.cols), down(image.rows);
    if (across.count * down.count == 1)
        return runNet(image, threshold);
    std::vector<FaceGeometry> faces;
    for (int row = 0; row < down.count; ++row) {
        for (int column = 0; column < across.count && !cancel.isCancelled(); ++column) {
            const QPointF shift(across.start(column), down.start(row));
            const cv::Rect area(across.start(column), down.start(row), across.side, down.side);
            for (FaceGeometry face : runNet(image(area & cv::Rect(cv::Point(), image.size())), threshold)) {
                mapFace(face, [&](QPointF p) { return p + shift; });
                faces.push_back(face);
            }
        }
    }
    return suppressOverlaps(std::move(faces), m_spec.nmsThreshold);
}

std::vector<FaceDetector::Found> FaceDetector::runPass(const cv::Mat& image, double scale, double threshold,
                                                       const CancelToken& cancel, Resizing resizing) {
    return runPassOn(resized(image, scale, resizing), image, scale, threshold, cancel);
}

std::vector<FaceDetector::Found> FaceDetector::runPassOn(const cv::Mat& scaled, const cv::Mat& image,
                                                         double scale, double threshold,
                                                         const CancelToken& cancel) {
    const double x = double(image.cols) / scaled.cols;
    const double y = double(image.rows) / scaled.rows;
    std::vector<Found> found;
    for (FaceGeometry face : runTiles(scaled, threshold, cancel)) {
        mapFace(face, [&](QPointF p) { return QPointF(p.x() * x, p.y() * y); });
        found.push_back({face, scale});
    }
    return found;
}

void FaceDetector::merge(std::vector<Found>& known, std::vector<Found> fresh) const {
    for (Found& item : fresh) {
        if (!known.empty() && item.side() > kMissedFace && item.face.score < kMissedScore)
            continue;
        const auto same = std::find_if(known.begin(), known.end(), [&](const Found& other) {
            return overlap(item.face.box, other.face.box) > m_spec.nmsThreshold ||
                   isInside(item.face.box, other.face.box);
        });
        if (same == known.end())
            known.push_back(item);
        else if (same->scale < item.scale && same->side() < kUnsureFace)
            *same = item;
    }
}

std::vector<FaceDetector::Found> FaceDetector::runPasses(const cv::Mat& image, DetectEffort effort,
                                                         const CancelToken& cancel) {
    const double longer = longerSide(image);
    const double finest = std::min(longer <= kSmallPicture ? kLargestZoom : 1.0, kFinestSide / longer);
    const double first = std::min(1.0, kFirstPass / longer);
    // casework always takes a second pass; of a large picture, reducing it takes as long as the first one
    std::future<cv::Mat> second;
    if (effort == DetectEffort::EveryFace && 2.0 * first < std::min(1.0, finest))
        second =
            std::async(std::launch::async, [&] { return resized(image, 2.0 * first, Resizing::Averaged); });
    std::vector<Found> found = runPass(image, first, m_spec.scoreThreshold, cancel);
    for (double scale = first; scale < finest && !cancel.isCancelled();) {
        const bool someSmall = std::any_of(found.begin(), found.end(), [&](const Found& item) {
            return std::min(item.face.box.width(), item.face.box.height()) * scale < kSmallFace;
        });
        const bool looksCloser =
            found.empty() || (effort == DetectEffort::EveryFace && (someSmall || scale == first));
        if (!looksCloser)
            break;
        scale = std::min(scale * 2.0, finest);
        const cv::Mat scaled = second.valid() ? second.get() : resized(image, scale, Resizing::Averaged);
        merge(found, runPassOn(scaled, image, scale, m_spec.scoreThreshold, cancel));
    }
    return found;
}

std::vector<FaceDetector::Found> FaceDetector::runTurned(const cv::Mat& image, double scale,
                                                         const CancelToken& cancel, Resizing resizing) {
    std::vector<Found> best;
    const cv::Mat small = resized(image, scale, resizing);
    for (int quarters = 1; quarters <= 3 && !cancel.isCancelled(); ++quarters) {
        cv::Mat turned;
        cv::rotate(small, turned, quarters - 1);
        std::vector<Found> found = runPass(turned, 1.0, m_spec.scoreThreshold, cancel);
        if (bestScore(found) < kMissedScore || bestScore(found) <= bestScore(best))
            continue;
        for (Found& item : found) {
            turnBack(item.face, quarters, small.size());
            mapFace(item.face, [&](QPointF p) { return p / scale; });
            item.scale = scale;
        }
        best = std::move(found);
    }
    return best;
}

Result<std::vector<FaceGeometry>> FaceDetector::detect(const cv::Mat& image, DetectEffort effort,
                                                       const CancelToken& cancel) {
    const double first = std::min(1.0, kFirstPass / longerSide(image));
    std::vector<Found> found = runPasses(image, effort, cancel);
    if (bestScore(found) < kSureScore) {
        std::vector<Found> turned = runTurned(image, first, cancel);
        if (bestScore(turned) > bestScore(found) + kClearlyBetter)
            found = std::move(turned);
    }
    for (double scale = first; found.empty() && scale <= kLargestZoom && !cancel.isCancelled();
         scale *= 2.0) {
        found = runPass(image, scale, kLastResort, cancel);
        if (longerSide(image) * scale > kSmallPicture)
            break;
    }
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled);
    std::vector<FaceGeometry> faces = facesOf(found);
    std::stable_sort(faces.begin(), faces.end(), [](auto& a, auto& b) { return a.score > b.score; });
    return faces;
}

std::vector<FaceGeometry> FaceDetector::detectOnce(const cv::Mat& image, double scale) {
    return facesOf(runPass(image, scale, m_spec.scoreThreshold, {}, Resizing::Quick));
}

std::vector<FaceGeometry> FaceDetector::detectTurned(const cv::Mat& image, double scale,
                                                     const CancelToken& cancel) {
    return facesOf(runTurned(image, scale, cancel, Resizing::Quick));
}

std::optional<FaceGeometry> FaceDetector::detectIn(const cv::Mat& image, const QRectF& box) {
    const QRectF room = box.adjusted(-box.width() / 2, -box.height() / 2, box.width() / 2, box.height() / 2) &
                        QRectF(0, 0, image.cols, image.rows);
    const cv::Rect area = cv::Rect(int(room.x()), int(room.y()), int(room.width()), int(room.height())) &
                          cv::Rect(cv::Point(), image.size());
    if (area.width < 2 || area.height < 2)
        return std::nullopt;
    const cv::Mat part = image(area);
    const double scale = 320.0 / longerSide(part);
    const std::vector<Found> found = runPass(part, scale, kLastResort, {});
    std::optional<FaceGeometry> best;
    double bestOverlap = 0.2; // less is another face
    for (Found item : found) {
        mapFace(item.face, [&](QPointF p) { return p + QPointF(area.x, area.y); });
        const double shared = overlap(item.face.box, box);
        if (shared > bestOverlap && box.contains(item.face.box.center())) {
            best = item.face;
            bestOverlap = shared;
        }
    }
    return best;
}

} // namespace sl::vision
