// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/facegeometry.h"
#include "engine/vision/opencvadapter.h"

namespace sl::vision {

/// Aligned crop to template. One instance per thread.
class FaceEmbedder {
public:
    [[nodiscard]] static Result<FaceEmbedder> create(const EmbedderSpec& spec);

    /// The crop the net looks at, turned upright by the five points.
    [[nodiscard]] cv::Mat align(const cv::Mat& image, const FaceGeometry& face) const;
    /// Mean of the normalised embeddings of crop and mirror image, normalised. Errors: VisionFailed (not a
    /// number).
    [[nodiscard]] Result<Template> embed(const cv::Mat& crop);

private:
    FaceEmbedder(EmbedderSpec spec, cv::dnn::Net net) : m_spec(std::move(spec)), m_net(std::move(net)) {}

    EmbedderSpec m_spec;
    cv::dnn::Net m_net;
};

} // namespace sl::vision
