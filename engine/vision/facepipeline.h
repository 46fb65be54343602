// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/cancel.h"
#include "engine/core/records/facegeometry.h"
#include "engine/core/result.h"
#include "engine/vision/packs/modelpack.h"

#include <QImage>

#include <memory>
#include <optional>
#include <vector>

namespace sl::vision {

/// A face with all measurements of the pipeline.
struct ProcessedFace {
    FaceGeometry geometry;
    QualityRecord quality;
    Template templ;
    /// Length of the network's raw output for the own crop (its own five points, no mirror image, no steadied
    /// points), before it is normalised: short for what shows little of a face.
    double rawLength = 0.0;
    /// Of portrait(): other faces that may be meant as well, kMostRivals at most. Such a face is clear from
    /// near, be it of a poster, a mirror or a shirt, and either about as large as this one (0.95 of its
    /// side), wherever it is, or it reaches 0.6 of this one's rank by mainFace().
    int rivals = 0;
};

/// How far the detector goes.
enum class DetectEffort {
    EveryFace, ///< casework: also small faces beside large ones, and the crowd in a group photo
    MainFace,  ///< booking photos: stops at the first scale at which a face is found
};

/// Image to faces: detect at an adaptive scale, align by five points, embed with the mirror image, measure
/// quality. Owns its nets: one instance per thread, never shared; works on the calling thread, and
/// with EveryFace on another one for a moment, which reduces a large picture for the second pass.
/// Very dark faces, and pictures so dark that no face is found, are looked at in a lightened copy: the
/// points, the template and the quality but for the exposure are of that copy, and the face says so
/// (FaceGeometry::lightening). A picture without a dark face gives the same bits as without this pass.
/// Deterministic on one kind of processor: same pixels and pack give the same template, to the bit.
/// Processors with other vector instructions add up in another order: their templates differ by up to 1e-5 a
/// value.
class FacePipeline {
public:
    /// Errors: ModelLoadFailed.
    [[nodiscard]] static Result<FacePipeline> create(const ModelPack& pack);
    FacePipeline(FacePipeline&&) noexcept;
    FacePipeline& operator=(FacePipeline&&) noexcept;
    ~FacePipeline();

    /// Further ones are not searched for: the choice between so many is not the program's.
    static constexpr int kMostRivals = 8;

    /// All faces of an RGB888 image, best score first. `scaleToOriginal` is multiplied into all coordinates
    /// (for images decoded at a smaller scale). An image without a face gives an empty list. Errors:
    /// VisionFailed, Cancelled.
    [[nodiscard]] Result<std::vector<ProcessedFace>> process(const QImage& image,
                                                             double scaleToOriginal = 1.0,
                                                             const CancelToken& cancel = {},
                                                             DetectEffort effort = DetectEffort::EveryFace);

    /// The face of a booking photo, by a shorter way than process(). A face that is large in the picture
    /// shows in few pixels: the whole is looked at in 160, where no face is clear in 480, then turned by
    /// quarters; a picture longer than kPortraitSurelyShown at last by detect()'s passes. mainFace() is
    /// looked at again from near, which gives its score and points. The template is that of one crop, without
    /// its mirror image, which booking photos of LFW's size were measured not to need. Errors: NoFaceFound,
    /// FaceUnclear (the detector is less sure of it than a portrait needs: a hand, a covered or a far turned
    /// face), VisionFailed, Cancelled.
    [[nodiscard]] Result<ProcessedFace> portrait(const QImage& image, double scaleToOriginal = 1.0,
                                                 const CancelToken& cancel = {});

    /// The same of the face at `chosen`, pixels of `image`, whatever stands beside it: in every look it is
    /// taken in place of mainFace(). Of the face that portrait() takes it gives the same, to the bit.
    [[nodiscard]] Result<ProcessedFace> portraitAt(const QImage& image, const QRectF& chosen,
                                                   double scaleToOriginal = 1.0,
                                                   const CancelToken& cancel = {});

    /// Detection only; what process() would find.
    [[nodiscard]] Result<std::vector<FaceGeometry>> detect(const QImage& image,
                                                           const CancelToken& cancel = {},
                                                           DetectEffort effort = DetectEffort::EveryFace);

    /// The faces that one pass over the upright picture finds in its own pixels: no enlarging, no turning, no
    /// second look. For pictures that are many and follow each other, as those of a video.
    [[nodiscard]] Result<std::vector<FaceGeometry>> glance(const QImage& image);

    /// Template and quality of a face whose place is known (hand-placed, or detected elsewhere).
    [[nodiscard]] Result<ProcessedFace> describe(const QImage& image, const FaceGeometry& face);

    /// The template of one crop, without its mirror image, and no quality: for half of the time, to compare
    /// faces of one recording with each other. Not to be kept.
    [[nodiscard]] Result<Template> quickTemplate(const QImage& image, const FaceGeometry& face);

    /// A face drawn by hand: the five points are looked for inside `box`, and taken from handPlacedFace()
    /// when the detector sees none even there. Errors: InvalidArgument (the box lies outside the image),
    /// VisionFailed.
    [[nodiscard]] Result<FaceGeometry> placeByHand(const QImage& image, const QRectF& box);

private:
    struct Nets;
    explicit FacePipeline(std::unique_ptr<Nets> nets);
    [[nodiscard]] Result<ProcessedFace> portraitOf(const QImage& image, const std::optional<QRectF>& chosen,
                                                   double scaleToOriginal, const CancelToken& cancel);
    std::unique_ptr<Nets> m_nets;
};

/// Longer side, pixels, up to which portrait() misses no face worth a template: in 480 faces from 10 pixels
/// on are found, and one below 24 in the picture itself shows too little.
inline constexpr int kPortraitSurelyShown = 480 * 24 / 10;

/// Which face a portrait is of: the largest and surest near the middle. Empty when there is none.
[[nodiscard]] std::optional<size_t> mainFace(const std::vector<FaceGeometry>& faces, QSize imageSize);
[[nodiscard]] std::optional<size_t> mainFace(const std::vector<ProcessedFace>& faces, QSize imageSize);

/// For a face box drawn by hand with nothing detected in it: five points at their average places in the box.
[[nodiscard]] FaceGeometry handPlacedFace(const QRectF& box);

/// The face turned upright, eyes level, at one scale: `side` x `side` pixels for display, with room around
/// the face. Works on any QImage in the coordinates of `face`.
[[nodiscard]] QImage displayChip(const QImage& image, const FaceGeometry& face, int side);

} // namespace sl::vision
