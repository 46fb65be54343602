// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/facepipeline.h"

#include "engine/core/geometry.h"
#include "engine/vision/internal/detect/facedetector.h"
#include "engine/vision/internal/detect/lightening.h"
#include "engine/vision/internal/embed/faceembedder.h"
#include "engine/vision/internal/quality/facequality.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sl::vision {
namespace {

constexpr size_t kSteadied = 16; ///< faces whose points are measured again: a crowd would take seconds
/// Share of the way from the detector's threshold to 1; less is no portrait: 0.70 with the reference pack. On
/// LFW every main face reaches it; what does not on FRMDB's booking photos is seen from far above or no face.
constexpr double kClear = 0.25;
constexpr std::array kPortraitLooks{160.0,
                                    480.0}; ///< longer sides, pixels; three of four are clear in the first
constexpr double kTurnedLook = 160.0;       ///< the same, for each quarter turn
/// Of the main face's rank, from which on another face may be the one that is meant. Of 62 photos of LFW, all
/// of somebody with people around, the next face reaches 0.56; of two beside each other it reaches 0.99.
constexpr double kRivalRank = 0.6;
/// Of the main face's side, both from near: so large a face may be meant at the edge, too. Of the first 200
/// people of LFW one photo has such a face: three people close together.
constexpr double kRivalSide = 0.95;
/// The same as the first look has it, which measures sides coarsely.
constexpr double kNearlyRivalSide = 0.75;

double sideOf(const FaceGeometry& face) {
    return std::sqrt(face.box.width() * face.box.height());
}

/// The larger, surer and nearer the middle, the more it is the face that a portrait is of.
double rankOf(const FaceGeometry& face, QSize imageSize) {
    const QPointF away = face.box.center() - QPointF(imageSize.width() / 2.0, imageSize.height() / 2.0);
    const double distance = std::hypot(away.x() / imageSize.width(), away.y() / imageSize.height());
    return sideOf(face) * face.score * (1.0 - distance);
}

/// The face that shares most with `box`: each holds the other's middle.
std::optional<size_t> faceAt(const std::vector<FaceGeometry>& faces, const QRectF& box) {
    std::optional<size_t> best;
    double mostShared = 0.0;
    for (size_t i = 0; i < faces.size(); ++i) {
        const QRectF& other = faces[i].box;
        if (!other.contains(box.center()) || !box.contains(other.center()))
            continue;
        const QRectF both = other & box;
        const double shared = both.width() * both.height();
        if (shared > mostShared) {
            mostShared = shared;
            best = i;
        }
    }
    return best;
}

Status checkImage(const QImage& image) {
    if (image.isNull() || image.format() != QImage::Format_RGB888)
        return fail(ErrorCode::InvalidArgument, {}, u"an RGB888 image is expected"_s);
    return {};
}

/// A picture and what was made of it to see dark faces.
class Copies {
public:
    explicit Copies(cv::Mat picture) : m_picture(std::move(picture)) {}
    [[nodiscard]] const cv::Mat& picture() const { return m_picture; }
    [[nodiscard]] const cv::Mat& lightenedBy(double gamma) const {
        if (gamma == 1.0)
            return m_picture;
        if (m_gamma != gamma)
            m_copy = lightened(m_picture, gamma);
        m_gamma = gamma;
        return m_copy;
    }

private:
    cv::Mat m_picture;
    mutable cv::Mat m_copy;
    mutable double m_gamma = 1.0;
};

/// From the pixels of the searched picture to those of the whole one.
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
        return ProcessedFace{face, quality.measure(crop, face), std::move(made.templ), made.rawLength, 0};
    }

    /// The same on the copy in which the face was found. The exposure is the picture's own.
    Result<ProcessedFace> describe(const Copies& copies, const FaceGeometry& face,
                                   const FivePoints& steadied) {
        const cv::Mat& copy = copies.lightenedBy(face.lightening);
        SL_TRY(auto described, describe(copy, face, steadied));
        if (face.lightening != 1.0)
            described.quality.exposure = exposureOf(embedder.align(copies.picture(), face.landmarks));
        return described;
    }

    Result<std::vector<FaceGeometry>> find(const Copies& copies, DetectEffort effort,
                                           const CancelToken& cancel);
    struct PortraitFace {
        FaceGeometry geometry;
        int rivals = 0;
    };
    Result<PortraitFace> portraitFace(const cv::Mat& image, const std::optional<QRectF>& chosen,
                                      const CancelToken& cancel);
    int rivalsOf(size_t main, const FaceGeometry& mainFromNear, const std::vector<FaceGeometry>& faces,
                 const cv::Mat& image, double scale, double clear);
};

/// Best score first. Faces that are not dark are as the picture itself shows them, and so are those of a
/// crowd; a dark one's points are looked for again in the copy.
Result<std::vector<FaceGeometry>> FacePipeline::Nets::find(const Copies& copies, DetectEffort effort,
                                                           const CancelToken& cancel) {
    const cv::Mat& picture = copies.picture();
    SL_TRY(auto faces, detector.detect(picture, effort, cancel));
    if (faces.empty()) {
        const double gamma = lighteningFor(meanValue(picture, QRectF(0, 0, picture.cols, picture.rows)));
        if (gamma == 1.0)
            return faces;
        SL_TRY(auto seen, detector.detect(copies.lightenedBy(gamma), effort, cancel));
        for (FaceGeometry& face : seen)
            face.lightening = gamma;
        return seen;
    }
    for (size_t i = 0; i < std::min(faces.size(), kSteadied); ++i) {
        FaceGeometry& face = faces[i];
        face.lightening = lighteningFor(meanValue(picture, face.box));
        if (face.lightening == 1.0)
            continue;
        if (const auto seen = detector.detectIn(copies.lightenedBy(face.lightening), face.box))
            face.landmarks = seen->landmarks;
    }
    return faces;
}

int FacePipeline::Nets::rivalsOf(size_t main, const FaceGeometry& mainFromNear,
                                 const std::vector<FaceGeometry>& faces, const cv::Mat& image, double scale,
                                 double clear) {
    int rivals = 0;
    const QSize size(image.cols, image.rows);
    for (size_t i = 0; i < faces.size() && rivals < kMostRivals; ++i) {
        const bool ranksHigh = rankOf(faces[i], size) >= kRivalRank * rankOf(faces[main], size);
        const bool looksLarge = sideOf(faces[i]) >= kNearlyRivalSide * sideOf(faces[main]);
        if (i == main || (!ranksHigh && !looksLarge))
            continue;
        const auto seen = detector.lookClosely(image, faces[i], scale);
        if (!seen || seen->score < clear)
            continue;
        rivals += ranksHigh || sideOf(*seen) >= kRivalSide * sideOf(mainFromNear) ? 1 : 0;
    }
    return rivals;
}

/// Looks once more, in more pixels, where no face is clear at once; then the picture may lie on its side, or
/// be a large one with a small face.
Result<FacePipeline::Nets::PortraitFace> FacePipeline::Nets::portraitFace(const cv::Mat& image,
                                                                          const std::optional<QRectF>& chosen,
                                                                          const CancelToken& cancel) {
    const double clear = detector.threshold() + kClear * (1.0 - detector.threshold());
    bool isAnySeen = false;
    int rivals = 0;
    std::optional<FaceGeometry> best; // from near
    const auto isClear = [&] { return best && best->score >= clear; };
    const double longer = std::max(image.cols, image.rows);
    const auto scaleTo = [&](double side) { return std::min(1.0, side / longer); };
    const auto consider = [&](const std::vector<FaceGeometry>& faces, double scale) {
        const auto main = chosen ? faceAt(faces, *chosen) : mainFace(faces, {image.cols, image.rows});
        const auto seen = main ? detector.lookClosely(image, faces[*main], scale) : std::nullopt;
        isAnySeen = isAnySeen || main;
        if (!seen || (best && seen->score <= best->score))
            return;
        best = seen;
        rivals = chosen ? 0 : rivalsOf(*main, *seen, faces, image, scale, clear);
    };
    for (const double side : kPortraitLooks) {
        if (!isClear() && !cancel.isCancelled())
            consider(detector.detectOnce(image, scaleTo(side)), scaleTo(side));
    }
    if (!isClear())
        consider(detector.detectTurned(image, scaleTo(kTurnedLook), cancel), scaleTo(kTurnedLook));
    if (!isClear() && (chosen || longer > kPortraitSurelyShown)) {
        const auto effort = chosen ? DetectEffort::EveryFace : DetectEffort::MainFace;
        SL_TRY(const auto thorough, detector.detect(image, effort, cancel));
        consider(thorough, 0.0); // by passes of several scales
    }
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled);
    if (!isAnySeen)
        return fail(ErrorCode::NoFaceFound);
    if (!best)
        return fail(ErrorCode::FaceUnclear, {}, u"not confirmed by a closer look"_s);
    if (!isClear())
        return fail(ErrorCode::FaceUnclear, {}, u"score %1"_s.arg(best->score, 0, 'f', 3));
    return PortraitFace{*best, rivals};
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
    SL_CHECK(checkImage(image));
    return guarded([&]() -> Result<std::vector<ProcessedFace>> {
        const Copies copies(matrixOver(image));
        SL_TRY(auto geometries, m_nets->find(copies, effort, cancel));
        std::vector<ProcessedFace> faces;
        for (FaceGeometry& geometry : geometries) {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled);
            const FivePoints steadied =
                faces.size() < kSteadied
                    ? m_nets->detector.steady(copies.lightenedBy(geometry.lightening), geometry)
                    : geometry.landmarks;
            SL_TRY(auto face, m_nets->describe(copies, geometry, steadied));
            toOriginal(face, scaleToOriginal);
            faces.push_back(std::move(face));
        }
        return faces;
    });
}

Result<ProcessedFace> FacePipeline::portrait(const QImage& image, double scaleToOriginal,
                                             const CancelToken& cancel) {
    return portraitOf(image, std::nullopt, scaleToOriginal, cancel);
}

Result<ProcessedFace> FacePipeline::portraitAt(const QImage& image, const QRectF& chosen,
                                               double scaleToOriginal, const CancelToken& cancel) {
    return portraitOf(image, chosen, scaleToOriginal, cancel);
}

Result<ProcessedFace> FacePipeline::portraitOf(const QImage& image, const std::optional<QRectF>& chosen,
                                               double scaleToOriginal, const CancelToken& cancel) {
    SL_CHECK(checkImage(image));
    return guarded([&]() -> Result<ProcessedFace> {
        const cv::Mat matrix = matrixOver(image);
        SL_TRY(const auto found, m_nets->portraitFace(matrix, chosen, cancel));
        const FaceGeometry& geometry = found.geometry;
        const cv::Mat crop = m_nets->embedder.align(matrix, geometry.landmarks);
        SL_TRY(auto made, m_nets->embedder.embedOnce(crop));
        ProcessedFace face{geometry, m_nets->quality.measure(crop, geometry), std::move(made.templ),
                           made.rawLength, found.rivals};
        toOriginal(face, scaleToOriginal);
        return face;
    });
}

Result<std::vector<FaceGeometry>> FacePipeline::detect(const QImage& image, const CancelToken& cancel,
                                                       DetectEffort effort) {
    SL_CHECK(checkImage(image));
    return guarded([&] {
        const Copies copies(matrixOver(image));
        auto faces = m_nets->find(copies, effort, cancel);
        for (size_t i = 0; faces && i < std::min(faces->size(), kSteadied); ++i)
            m_nets->detector.steady(copies.lightenedBy((*faces)[i].lightening), (*faces)[i]);
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
    SL_CHECK(checkImage(image));
    return guarded([&] { return m_nets->describe(Copies(matrixOver(image)), face, face.landmarks); });
}

Result<Template> FacePipeline::quickTemplate(const QImage& image, const FaceGeometry& face) {
    SL_CHECK(checkImage(image));
    return guarded([&]() -> Result<Template> {
        SL_TRY(auto made,
               m_nets->embedder.embedOnce(m_nets->embedder.align(matrixOver(image), face.landmarks)));
        return std::move(made.templ);
    });
}

Result<FaceGeometry> FacePipeline::placeByHand(const QImage& image, const QRectF& box) {
    SL_CHECK(checkImage(image));
    if (!(box.width() >= 1.0 && box.height() >= 1.0) || !QRectF(image.rect()).intersects(box))
        return fail(ErrorCode::InvalidArgument, {}, u"the box lies outside the image"_s);
    return guarded([&]() -> Result<FaceGeometry> {
        FaceGeometry placed = handPlacedFace(box);
        const Copies copies(matrixOver(image));
        placed.lightening = lighteningFor(meanValue(copies.picture(), box));
        if (const auto seen = m_nets->detector.detectIn(copies.lightenedBy(placed.lightening), box))
            placed.landmarks = seen->landmarks;
        return placed;
    });
}

std::optional<size_t> mainFace(const std::vector<FaceGeometry>& faces, QSize imageSize) {
    std::optional<size_t> best;
    double bestRank = 0.0;
    for (size_t i = 0; i < faces.size(); ++i) {
        const double rank = rankOf(faces[i], imageSize);
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

FaceGeometry handPlacedFace(const QRectF& box) {
    // Mean places in the detector's own box over 5,000 LFW faces.
    static constexpr std::array<std::array<double, 2>, 5> kMean{
        {{0.29, 0.38}, {0.70, 0.38}, {0.50, 0.57}, {0.33, 0.76}, {0.67, 0.76}}};
    FaceGeometry face;
    face.box = box;
    for (size_t i = 0; i < kMean.size(); ++i)
        face.landmarks[i] = {box.x() + kMean[i][0] * box.width(), box.y() + kMean[i][1] * box.height()};
    face.score = 1.0;
    face.placedByHand = true;
    return face;
}

} // namespace sl::vision
