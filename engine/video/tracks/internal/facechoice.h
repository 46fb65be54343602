// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/video/tracks/track.h"

#include <span>

namespace sl::video {

/// How much a face promises that was only seen in a look: score x size x frontality x sharpness, to decide
/// which frames are read at full size.
[[nodiscard]] double promiseOf(const QImage& look, const FaceGeometry& face);

/// OfferedFace::worth of a described face.
[[nodiscard]] double worthOf(const vision::ProcessedFace& face);

/// Marks the faces to keep: the best one, then again and again the best that is apart from those chosen in
/// time, and worth the more the more its posture differs from theirs.
void chooseKept(std::vector<OfferedFace>& offered, const TrackSettings& settings);

/// The mean of the faces' templates, weighted by their worth, of length 1; empty without faces.
[[nodiscard]] Template meanTemplate(std::span<const OfferedFace> faces);
[[nodiscard]] double similarity(const Template& a, const Template& b); ///< cosine; -1 without templates

} // namespace sl::video
