// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/vision/facepipeline.h"

namespace sl::vision {

/// How many varied copies of a face variedTemplates() makes.
constexpr int kVariations = 24;

/// Templates of a face from slightly varied copies of its picture, always the same ones in the same order:
/// eight crops moved, scaled or turned a little, six lights, four compressions, three sizes, three of several
/// at once. Deterministic like the pipeline. Errors: Cancelled, VisionFailed.
[[nodiscard]] Result<std::vector<Template>> variedTemplates(FacePipeline& pipeline, const QImage& picture,
                                                            const FaceGeometry& face,
                                                            const CancelToken& cancel);

} // namespace sl::vision
