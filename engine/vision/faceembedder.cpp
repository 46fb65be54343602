// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/faceembedder.h"

#include <cmath>

namespace sl::vision {
namespace {

/// Scales to length 1; false when the length is zero or not a number.
bool normalise(std::span<float> values) {
    double square = 0.0;
    for (const float value : values)
        square += double(value) * double(value);
    if (!std::isfinite(square) || square <= 0.0)
        return false;
    const double length = std::sqrt(square);
    for (float& value : values)
        value = float(value / length);
    return true;
}

} // namespace

Result<FaceEmbedder> FaceEmbedder::create(const EmbedderSpec& spec) {
    auto net = loadNet(spec);
    if (!net)
        return fail(net);
    return FaceEmbedder(spec, *std::move(net));
}

cv::Mat FaceEmbedder::align(const cv::Mat& image, const FaceGeometry& face) const {
    return warp(image, fitSimilarity(face.landmarks, m_spec.landmarks),
                {m_spec.input.width(), m_spec.input.height()});
}

Result<Template> FaceEmbedder::embed(const cv::Mat& crop) {
    std::vector<cv::Mat> crops{crop};
    if (m_spec.mirror) {
        crops.emplace_back();
        cv::flip(crop, crops.back(), 1);
    }
    m_net.setInput(toBlob(crops, m_spec));
    cv::Mat output = m_net.forward();
    const auto dimension = size_t(m_spec.dimension);
    if (output.total() != crops.size() * dimension)
        return fail(ErrorCode::VisionFailed, m_spec.file,
                    QStringLiteral("%1 values for %2 crops").arg(output.total()).arg(crops.size()));
    Template sum(dimension, 0.0F);
    for (size_t i = 0; i < crops.size(); ++i) {
        const std::span<float> row(output.ptr<float>() + i * dimension, dimension);
        if (!normalise(row))
            return fail(ErrorCode::VisionFailed, m_spec.file, QStringLiteral("the embedding has no length"));
        for (size_t k = 0; k < dimension; ++k)
            sum[k] += row[k];
    }
    if (!normalise(sum))
        return fail(ErrorCode::VisionFailed, m_spec.file, QStringLiteral("the embedding has no length"));
    return sum;
}

} // namespace sl::vision
