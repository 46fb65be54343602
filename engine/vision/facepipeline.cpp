// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/facepipeline.h"

#include "engine/core/geometry.h"
#include "engine/vision/detect/facedetector.h"
#include "engine/vision/embed/faceembedder.h"
#include "engine/vision/quality/facequality.h"

#include <array>
#include <cmath>

namespace sl::vision {
namespace {

constexpr size_t kSteadied = 16; ///< faces whose points are looked at again: a crowd would take seconds
/// Share of the way from the detector's threshold to 1; less is no portrait: 0.70 with the reference pack. On
/// LFW every main face reaches it; what does not on FRMDB's booking photos is seen from far above or no face.
constexpr double kClear = 0.25;
constexpr std::array kPortraitLooks{160.0,
                                    480.0}; ///< longer sides, pixels; three of four are clear in the first
constexpr double kTurnedLook = 160.0;       ///< the same, for each quarter turn

Status checkImage(const QImage& image) {
    if (image.isNull() || image.format() != QImage::Format_RGB888)
        return fail(ErrorCode::InvalidArgument, {}, u"an RGB888 image is expected"_s);
    return {};
}

/// From the pixels looked at to those of the whole picture.
void toOriginal(ProcessedFace& face, double factor) {
    face.geometry = scaled(face.geometry, factor);
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
        SL_TRY(auto made, steadied == face.landmarks ? embedder.embed(crop)
                                                     : embedder.embed(crop, embedder.align(image, steadied)));
        return ProcessedFace{face, quality.measure(crop, face), std::move(made.templ), made.rawLength};
    }

    Result<FaceGeometry> portraitFace(const cv::Mat& image, const CancelToken& cancel);
};

/// Looks once more, in more pixels, where no face is clear at once; then the picture may lie on its side, or
/// be a large one with a small face.
Result<FaceGeometry> FacePipeline::Nets::portraitFace(const cv::Mat& image, const CancelToken& cancel) {
    const double clear = detector.threshold() + kClear * (1.0 - detector.threshold());
    bool isAnySeen = false;
    std::optional<FaceGeometry> best; // from near
    const auto isClear = [&] { return best && best->score >= clear; };
    const double longer = std::max(image.cols, image.rows);
    const auto scaleTo = [&](double side) { return std::min(1.0, side / longer); };
    const auto consider = [&](const std::vector<FaceGeometry>& faces, double scale) {
        const auto main = mainFace(faces, {image.cols, image.rows});
        const auto seen = main ? detector.lookClosely(image, faces[*main], scale) : std::nullopt;
        isAnySeen = isAnySeen || main;
        if (seen && (!best || seen->score > best->score))
            best = seen;
    };
    for (const double side : kPortraitLooks) {
        if (!isClear() && !cancel.isCancelled())
            consider(detector.detectOnce(image, scaleTo(side)), scaleTo(side));
    }
    if (!isClear())
        consider(detector.detectTurned(image, scaleTo(kTurnedLook), cancel), scaleTo(kTurnedLook));
    if (!isClear() && longer > kPortraitSurelyShown) {
        SL_TRY(const auto thorough, detector.detect(image, DetectEffort::MainFace, cancel));
        consider(thorough, 0.0); // by passes of several scales
    }
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled);
    if (!isAnySeen)
        return fail(ErrorCode::NoFaceFound);
    if (!best)
        return fail(ErrorCode::FaceUnclear, {}, u"not seen from near"_s);
    if (!isClear())
        return fail(ErrorCode::FaceUnclear, {}, u"score %1"_s.arg(best->score, 0, 'f', 3));
    return *best;
}

FacePipeline::FacePipeline(std::unique_ptr<Nets> nets) : m_nets(std::move(nets)) {}
FacePipeline::FacePipeline(FacePipeline&&) noexcept = default;
FacePipeline& FacePipeline::operator=(FacePipeline&&) noexcept = default;
FacePipeline::~FacePipeline() = default;

Result<FacePipeline> FacePipeline::create(const ModelPack& pack) {
    SL_TRY(auto detector, FaceDetector::create(pack.detector()));
    SL_TRY(auto embedder, FaceEmbedder::create(pack.embedder()));
    SL_TRY(auto quality, FaceQuality::create(pack.quality()));
    return FacePipeline(
        std::make_unique<Nets>(Nets{std::move(detector), std::move(embedder), std::move(quality)}));
}

Result<std::vector<ProcessedFace>> FacePipeline::process(const QImage& image, double scaleToOriginal,
                                                         const CancelToken& cancel, DetectEffort effort) {
    if (const Status usable = checkImage(image); !usable)
        return fail(usable.error());
    return guarded([&]() -> Result<std::vector<ProcessedFace>> {
        const cv::Mat matrix = matrixOver(image);
        SL_TRY(auto geometries, m_nets->detector.detect(matrix, effort, cancel));
        std::vector<ProcessedFace> faces;
        for (FaceGeometry& geometry : geometries) {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled);
            const FivePoints steadied =
                faces.size() < kSteadied ? m_nets->detector.steady(matrix, geometry) : geometry.landmarks;
            SL_TRY(auto face, m_nets->describe(matrix, geometry, steadied));
            toOriginal(face, scaleToOriginal);
            faces.push_back(std::move(face));
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
        SL_TRY(auto geometry, m_nets->portraitFace(matrix, cancel));
        const cv::Mat crop = m_nets->embedder.align(matrix, geometry.landmarks);
        SL_TRY(auto made, m_nets->embedder.embedOnce(crop));
        ProcessedFace face{geometry, m_nets->quality.measure(crop, geometry), std::move(made.templ),
                           made.rawLength};
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

Result<std::vector<FaceGeometry>> FacePipeline::glance(const QImage& image) {
    SL_CHECK(checkImage(image));
    return guarded([&]() -> Result<std::vector<FaceGeometry>> {
        return m_nets->detector.detectOnce(matrixOver(image), 1.0);
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
        return fail(ErrorCode::InvalidArgument, {}, u"the box lies outside the image"_s);
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
