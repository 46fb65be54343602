// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/facepipeline.h"

#include "engine/vision/facedetector.h"
#include "engine/vision/faceembedder.h"
#include "engine/vision/facequality.h"

#include <cmath>

namespace sl::vision {
namespace {

Status checkImage(const QImage& image) {
    if (image.isNull() || image.format() != QImage::Format_RGB888)
        return fail(ErrorCode::InvalidArgument, {}, QStringLiteral("an RGB888 image is expected"));
    return {};
}

void multiply(FaceGeometry& face, double factor) {
    face.box = QRectF(face.box.topLeft() * factor, face.box.size() * factor);
    for (QPointF& point : face.landmarks)
        point *= factor;
}

} // namespace

struct FacePipeline::Nets {
    FaceDetector detector;
    FaceEmbedder embedder;
    FaceQuality quality;

    Result<ProcessedFace> describe(const cv::Mat& image, const FaceGeometry& face) {
        const cv::Mat crop = embedder.align(image, face);
        auto templ = embedder.embed(crop);
        if (!templ)
            return fail(templ);
        return ProcessedFace{face, quality.measure(crop, face), *std::move(templ)};
    }
};

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
    const auto geometries = detect(image, cancel, effort);
    if (!geometries)
        return fail(geometries);
    return guarded([&]() -> Result<std::vector<ProcessedFace>> {
        const cv::Mat matrix = matrixOver(image);
        std::vector<ProcessedFace> faces;
        for (const FaceGeometry& geometry : *geometries) {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled);
            auto face = m_nets->describe(matrix, geometry);
            if (!face)
                return fail(face);
            multiply(face->geometry, scaleToOriginal);
            face->quality.interEyePixels *= scaleToOriginal;
            faces.push_back(*std::move(face));
        }
        return faces;
    });
}

Result<std::vector<FaceGeometry>> FacePipeline::detect(const QImage& image, const CancelToken& cancel,
                                                       DetectEffort effort) {
    if (const Status usable = checkImage(image); !usable)
        return fail(usable.error());
    return guarded([&] { return m_nets->detector.detect(matrixOver(image), effort, cancel); });
}

Result<ProcessedFace> FacePipeline::describe(const QImage& image, const FaceGeometry& face) {
    if (const Status usable = checkImage(image); !usable)
        return fail(usable.error());
    return guarded([&] { return m_nets->describe(matrixOver(image), face); });
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

std::optional<size_t> mainFace(const std::vector<ProcessedFace>& faces, QSize imageSize) {
    std::optional<size_t> best;
    double bestRank = 0.0;
    const QPointF middle(imageSize.width() / 2.0, imageSize.height() / 2.0);
    for (size_t i = 0; i < faces.size(); ++i) {
        const QRectF& box = faces[i].geometry.box;
        const QPointF away = box.center() - middle;
        const double distance = std::hypot(away.x() / imageSize.width(), away.y() / imageSize.height());
        const double rank =
            std::sqrt(box.width() * box.height()) * faces[i].geometry.score * (1.0 - distance);
        if (!best || rank > bestRank) {
            best = i;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace sl::vision
