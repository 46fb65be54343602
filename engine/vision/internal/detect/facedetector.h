// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/cancel.h"
#include "engine/vision/facepipeline.h"
#include "engine/vision/internal/layers/plannednets.h"
#include "engine/vision/internal/opencvadapter.h"

namespace sl::vision {

/// YuNet at the scales a picture needs. One instance per thread.
///
/// The picture is looked at in passes, each at twice the scale of the one before: first with its longer side
/// reduced to 640. Finer passes follow while faces near the detector's limit were found (there may be smaller
/// ones) or none was; a pass larger than a tile is cut into overlapping tiles. Small pictures are enlarged up
/// to twice. When nothing is found, the picture is turned by quarters, then the threshold is lowered.
///
/// steady() and lookClosely() look at one face again. The points of one look wander by a few pixels, the mean
/// over several looks much less; from near they wander less too.
class FaceDetector {
public:
    [[nodiscard]] static Result<FaceDetector> create(const DetectorSpec& spec);

    /// `image` is RGB. Best score first. Errors: Cancelled. Throws what OpenCV throws.
    [[nodiscard]] Result<std::vector<FaceGeometry>> detect(const cv::Mat& image, DetectEffort effort,
                                                           const CancelToken& cancel);

    /// One pass over the upright picture reduced to `scale`: in 160 pixels a face that takes a tenth of the
    /// picture is found.
    [[nodiscard]] std::vector<FaceGeometry> detectOnce(const cv::Mat& image, double scale);

    /// The quarter turn in which faces are surest, by one such pass in each; empty when none is sure. In
    /// coordinates of the upright picture.
    [[nodiscard]] std::vector<FaceGeometry> detectTurned(const cv::Mat& image, double scale,
                                                         const CancelToken& cancel);

    /// The mean of the face's points and of two further looks at it, one of them mirrored. Where the looks
    /// differ much, the face's own points become that mean too. Costs two small passes.
    FivePoints steady(const cv::Mat& image, FaceGeometry& face);

    /// A face that was found in the picture at `scale`, as one small pass over it alone shows it: always at
    /// the same size, so that points and scores of different pictures compare. Empty: from near it is none. A
    /// face that was seen larger before, was found in a turned picture, or is too small to hold more, stays
    /// as it is.
    [[nodiscard]] std::optional<FaceGeometry> lookClosely(const cv::Mat& image, const FaceGeometry& face,
                                                          double scale);

    /// The score from which a face is reported at all, 0..1.
    [[nodiscard]] double threshold() const { return m_spec.scoreThreshold; }

    /// The face that `box` was drawn around, down to a low score: its centre is in the box, and of several it
    /// is the one that shares most with the box. Empty when there is none.
    [[nodiscard]] std::optional<FaceGeometry> detectIn(const cv::Mat& image, const QRectF& box);

private:
    /// A face and the scale of the pass that found it.
    struct Found {
        FaceGeometry face;
        double scale = 1.0;
        [[nodiscard]] double side() const { return qMin(face.box.width(), face.box.height()) * scale; }
    };

    FaceDetector(DetectorSpec spec, PlannedNets nets);

    std::vector<FaceGeometry> runNet(const cv::Mat& image, double threshold);
    std::vector<FaceGeometry> runTiles(const cv::Mat& image, double threshold, const CancelToken& cancel);
    std::vector<Found> runPass(const cv::Mat& image, double scale, double threshold,
                               const CancelToken& cancel, Resizing resizing = Resizing::Averaged);
    /// On `image` as resized() reduced it by `scale`.
    std::vector<Found> runPassOn(const cv::Mat& scaled, const cv::Mat& image, double scale, double threshold,
                                 const CancelToken& cancel);
    std::vector<Found> runPasses(const cv::Mat& image, DetectEffort effort, const CancelToken& cancel);
    std::vector<Found> runTurned(const cv::Mat& image, double scale, const CancelToken& cancel,
                                 Resizing resizing = Resizing::Averaged);
    struct Near;
    std::optional<FaceGeometry> lookAgain(const Near& near, bool mirrored = false);
    void merge(std::vector<Found>& known, std::vector<Found> fresh) const;

    DetectorSpec m_spec;
    PlannedNets m_nets;
};

} // namespace sl::vision
