// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/internal/embed/faceembedder.h"

#include <cmath>
#include <numeric>

namespace sl::vision {
namespace {

/// Scales to length 1 and returns the length; 0 when it is not a number.
double normalise(std::span<float> values) {
    double square = 0.0;
    for (const float value : values)
        square += double(value) * double(value);
    if (!std::isfinite(square) || square <= 0.0)
        return 0.0;
    const double length = std::sqrt(square);
    for (float& value : values)
        value = float(value / length);
    return length;
}

/// `to`, or where it is farther from `from` than `closest` (a cosine), the vector on the way there that is as
/// far. Both of length 1.
Template turnedTowards(const Template& from, const Template& to, double closest) {
    const double cosine = std::inner_product(from.begin(), from.end(), to.begin(), 0.0);
    if (cosine >= closest)
        return to;
    const double across = std::sqrt((1.0 - closest * closest) / (1.0 - cosine * cosine));
    Template turned(from.size());
    for (size_t k = 0; k < turned.size(); ++k)
        turned[k] = float(closest * double(from[k]) + across * (double(to[k]) - cosine * double(from[k])));
    return turned;
}

} // namespace

Result<FaceEmbedder> FaceEmbedder::create(const EmbedderSpec& spec) {
    SL_TRY(auto net, loadNet(spec));
    return FaceEmbedder(spec, std::move(net));
}

cv::Mat FaceEmbedder::align(const cv::Mat& image, const FivePoints& points) const {
    return warp(image, fitSimilarity(points, m_spec.landmarks),
                {m_spec.input.width(), m_spec.input.height()});
}

std::vector<cv::Mat> FaceEmbedder::withMirror(const cv::Mat& crop) const {
    std::vector<cv::Mat> crops{crop};
    if (m_spec.mirror)
        cv::flip(crop, crops.emplace_back(), 1);
    return crops;
}

Result<std::vector<Embedding>> FaceEmbedder::run(std::span<const cv::Mat> crops) {
    m_net.setInput(toBlob(crops, m_spec));
    const cv::Mat output = m_net.forward();
    const auto dimension = size_t(m_spec.dimension);
    if (output.total() != crops.size() * dimension)
        return fail(ErrorCode::VisionFailed, m_spec.file,
                    u"%1 values for %2 crops"_s.arg(output.total()).arg(crops.size()));
    std::vector<Embedding> rows;
    for (size_t i = 0; i < crops.size(); ++i) {
        const float* row = output.ptr<float>() + i * dimension;
        rows.push_back({Template(row, row + dimension)});
        rows.back().rawLength = normalise(rows.back().templ);
        if (rows.back().rawLength <= 0.0)
            return fail(ErrorCode::VisionFailed, m_spec.file, u"the embedding has no length"_s);
    }
    return rows;
}

Result<Template> FaceEmbedder::meanOf(std::span<const Embedding> rows) const {
    Template sum(size_t(m_spec.dimension), 0.0F);
    for (const Embedding& row : rows)
        for (size_t k = 0; k < sum.size(); ++k)
            sum[k] += row.templ[k];
    if (normalise(sum) <= 0.0)
        return fail(ErrorCode::VisionFailed, m_spec.file, u"the embedding has no length"_s);
    return sum;
}

Result<Embedding> FaceEmbedder::embed(const cv::Mat& crop) {
    SL_TRY(const auto rows, run(withMirror(crop)));
    SL_TRY(auto mean, meanOf(rows));
    return Embedding{std::move(mean), rows.front().rawLength};
}

Result<Embedding> FaceEmbedder::embed(const cv::Mat& crop, const cv::Mat& steadied) {
    std::vector<cv::Mat> crops = withMirror(crop);
    crops.push_back(withMirror(steadied).back());
    SL_TRY(const auto rows, run(crops));
    SL_TRY(const auto own, meanOf(std::span(rows).first(rows.size() - 1)));
    SL_TRY(const auto all, meanOf(rows));
    return Embedding{turnedTowards(own, all, kClosest), rows.front().rawLength};
}

Result<Embedding> FaceEmbedder::embedOnce(const cv::Mat& crop) {
    SL_TRY(auto rows, run({&crop, 1}));
    return std::move(rows.front());
}

} // namespace sl::vision
