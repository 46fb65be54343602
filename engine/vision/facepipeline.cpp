// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/facepipeline.h"

#include "engine/vision/facedetector.h"
#include "engine/vision/faceembedder.h"
#include "engine/vision/facequality.h"

#include <array>
#include <cmath>

namespace sl::vision {
namespace {

constexpr size_t kSteadied = 16; ///< faces whose points are looked at again: a crowd would take seconds
// Shares of the way from the detector's threshold to 1. On LFW every main face reaches the first; what lies
// below the second on FRMDB's booking photos is seen from far above or is no face.
constexpr double kConvincing = 0.375;           ///< 0.75 with the reference pack: no need to look thoroughly
constexpr double kClear = 0.25;                 ///< 0.70 with the reference pack: less is no portrait
constexpr std::array kQuickLooks{320.0, 640.0}; ///< longer sides of the passes that a portrait gets first

Status checkImage(const QImage& image) {
    if (image.isNull() || image.format() != QImage::Format_RGB888)
        return fail(ErrorCode::InvalidArgument, {}, QStringLiteral("an RGB888 image is expected"));
    return {};
}

/// From the pixels looked at to those of the whole picture.
void toOriginal(ProcessedFace& face, double factor) {
    FaceGeometry& geometry = face.geometry;
    geometry.box = QRectF(geometry.box.topLeft() * factor, geometry.box.size() * factor);
    for (QPointF& point : geometry.landmarks)
        point *= factor;
    face.quality.interEyePixels *= factor;
}

} // namespace

struct FacePipeline::Nets {
    FaceDetector detector;
    FaceEmbedder embedder;
    FaceQuality quality;

    /// `steadied`: points that several looks agree on; the face's own where there was one look only.
    Result<ProcessedFace> describe(const cv::Mat& image, const FaceGeometry& face,
                                   const FivePoints& steadied) {
        const cv::Mat crop = embedder.align(image, face.landmarks);
        auto templ = steadied == face.landmarks ? embedder.embed(crop)
                                                : embedder.embed(crop, embedder.align(image, steadied));
        if (!templ)
            return fail(templ);
        return ProcessedFace{face, quality.measure(crop, face), *std::move(templ)};
    }

    /// `isWhole`: no larger decoding of the picture is to be had.
    Result<FaceGeometry> portraitFace(const cv::Mat& image, bool isWhole, const CancelToken& cancel);
};

/// Finds what can be found fast. A face that is not clear may be one of a picture that lies on its side;
/// where none is seen at all the whole picture is looked at thoroughly, once.
Result<FaceGeometry> FacePipeline::Nets::portraitFace(const cv::Mat& image, bool isWhole,
                                                      const CancelToken& cancel) {
    std::optional<FaceGeometry> best;
    const auto consider = [&](const std::vector<FaceGeometry>& faces) {
        const auto main = mainFace(faces, {image.cols, image.rows});
        if (main && (!best || faces[*main].score > best->score))
            best = faces[*main];
    };
    const auto reaches = [&](double share) {
        return best && best->score >= detector.threshold() + share * (1.0 - detector.threshold());
    };
    for (const double side : kQuickLooks) {
        consider(detector.detectOnce(image, side));
        if (reaches(kConvincing) || std::max(image.cols, image.rows) <= side)
            break;
    }
    if (isWhole && !best) {
        const auto thorough = detector.detect(image, DetectEffort::MainFace, cancel);
        if (!thorough)
            return fail(thorough);
        consider(*thorough);
    } else if (isWhole && !reaches(kClear)) {
        consider(detector.detectTurned(image, cancel));
    }
    if (!best)
        return fail(ErrorCode::NoFaceFound);
    if (!reaches(kClear))
        return fail(ErrorCode::FaceUnclear, {}, QStringLiteral("score %1").arg(best->score, 0, 'f', 3));
    return *best;
}

FacePipeline::FacePipeline(std::unique_ptr<Nets> nets) : m_nets(std::move(nets)) {}
FacePipeline::FacePipeline(FacePipeline&&) noexcept = default;
FacePipeline& FacePipeline::operator=(FacePipeline&&) noexcept = default;
FacePipeline::~FacePipeline() = default;

Result<FacePipeline> FacePipeline::create(const ModelPack& pack) {
    auto detector = FaceDetector::create(pack.detector());
    if (!detector)
        return fail(detector);
    auto embedder = FaceEmbedder::create(pack.embedder());
    if (!embedder)
        return fail(embedder);
    auto quality = FaceQuality::create(pack.quality());
    if (!quality)
        return fail(quality);
    return FacePipeline(
        std::make_unique<Nets>(Nets{*std::move(detector), *std::move(embedder), *std::move(quality)}));
}

Result<std::vector<ProcessedFace>> FacePipeline::process(const QImage& image, double scaleToOriginal,
                                                         const CancelToken& cancel, DetectEffort effort) {
    if (const Status usable = checkImage(image); !usable)
        return fail(usable.error());
    return guarded([&]() -> Result<std::vector<ProcessedFace>> {
        const cv::Mat matrix = matrixOver(image);
        auto geometries = m_nets->detector.detect(matrix, effort, cancel);
        if (!geometries)
            return fail(geometries);
        std::vector<ProcessedFace> faces;
        for (FaceGeometry& geometry : *geometries) {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled);
            const FivePoints steadied =
                faces.size() < kSteadied ? m_nets->detector.steady(matrix, geometry) : geometry.landmarks;
            auto face = m_nets->describe(matrix, geometry, steadied);
            if (!face)
                return fail(face);
            toOriginal(*face, scaleToOriginal);
            faces.push_back(*std::move(face));
        }
        return faces;
    });
}

Result<ProcessedFace> FacePipeline::portrait(const QImage& image, double scaleToOriginal,
                                             const CancelToken& cancel) {
    if (const Status usable = checkImage(image); !usable)
        return fail(usable.error());
    return guarded([&]() -> Result<ProcessedFace> {
        const cv::Mat matrix = matrixOver(image);
        auto geometry = m_nets->portraitFace(matrix, scaleToOriginal <= 1.0, cancel);
        if (!geometry)
            return fail(geometry);
        geometry->landmarks = m_nets->detector.steadyQuickly(matrix, *geometry);
        const cv::Mat crop = m_nets->embedder.align(matrix, geometry->landmarks);
        auto templ = m_nets->embedder.embedOnce(crop);
        if (!templ)
            return fail(templ);
        ProcessedFace face{*geometry, m_nets->quality.measure(crop, *geometry), *std::move(templ)};
        toOriginal(face, scaleToOriginal);
        return face;
    });
}

Result<std::vector<FaceGeometry>> FacePipeline::detect(const QImage& image, const CancelToken& cancel,
                                                       DetectEffort effort) {
    if (const Status usable = checkImage(image); !usable)
        return fail(usable.error());
    return guarded([&] {
        const cv::Mat matrix = matrixOver(image);
        auto faces = m_nets->detector.detect(matrix, effort, cancel);
        for (size_t i = 0; faces && i < std::min(faces->size(), kSteadied); ++i)
            m_nets->detector.steady(matrix, (*faces)[i]);
        return faces;
    });
}

Result<ProcessedFace> FacePipeline::describe(const QImage& image, const FaceGeometry& face) {
    if (const Status usable = checkImage(image); !usable)
        return fail(usable.error());
    return guarded([&] { return m_nets->describe(matrixOver(image), face, face.landmarks); });
}

Result<FaceGeometry> FacePipeline::placeByHand(const QImage& image, const QRectF& box) {
    if (const Status usable = checkImage(image); !usable)
        return fail(usable.error());
    if (!(box.width() >= 1.0 && box.height() >= 1.0) || !QRectF(image.rect()).intersects(box))
        return fail(ErrorCode::InvalidArgument, {}, QStringLiteral("the box lies outside the image"));
    return guarded([&]() -> Result<FaceGeometry> {
        FaceGeometry placed = handPlacedFace(box);
        if (const auto seen = m_nets->detector.detectIn(matrixOver(image), box))
            placed.landmarks = seen->landmarks;
        return placed;
    });
}

std::optional<size_t> mainFace(const std::vector<FaceGeometry>& faces, QSize imageSize) {
    std::optional<size_t> best;
    double bestRank = 0.0;
    const QPointF middle(imageSize.width() / 2.0, imageSize.height() / 2.0);
    for (size_t i = 0; i < faces.size(); ++i) {
        const QRectF& box = faces[i].box;
        const QPointF away = box.center() - middle;
        const double distance = std::hypot(away.x() / imageSize.width(), away.y() / imageSize.height());
        const double rank = std::sqrt(box.width() * box.height()) * faces[i].score * (1.0 - distance);
        if (!best || rank > bestRank) {
            best = i;
            bestRank = rank;
        }
    }
    return best;
}

std::optional<size_t> mainFace(const std::vector<ProcessedFace>& faces, QSize imageSize) {
    std::vector<FaceGeometry> geometries;
    for (const ProcessedFace& face : faces)
        geometries.push_back(face.geometry);
    return mainFace(geometries, imageSize);
}

} // namespace sl::vision
