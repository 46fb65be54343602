// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/internal/layers/maxpoolinglayer.h"

#include "engine/vision/internal/layers/featuremaplayer.h"

#include <opencv2/dnn/all_layers.hpp>

#include <algorithm>
#include <vector>

namespace sl::vision {
namespace {

using cv::dnn::Layer;
using cv::dnn::LayerParams;
using cv::dnn::MatShape;
using cv::dnn::PoolingLayer;

/// An odd last row or column is left out.
class MaxPooling final : public FeatureMapLayer {
public:
    using FeatureMapLayer::FeatureMapLayer;

private:
    [[nodiscard]] MatShape outputShape(MatShape shape) const override {
        shape[2] /= 2;
        shape[3] /= 2;
        return shape;
    }

    void compute(const cv::Mat& input, cv::Mat& output) override {
        for (int image = 0; image < input.size[0]; ++image)
            for (int channel = 0; channel < input.size[1]; ++channel)
                for (int row = 0; row < output.size[2]; ++row)
                    pool(input.ptr<float>(image, channel, 2 * row), input.size[3],
                         output.ptr<float>(image, channel, row), output.size[3]);
    }

    static void pool(const float* upper, int width, float* __restrict out, int count) {
        const float* lower = upper + width;
        for (int i = 0; i < count; ++i)
            out[i] =
                std::max(std::max(upper[2 * i], upper[2 * i + 1]), std::max(lower[2 * i], lower[2 * i + 1]));
    }
};

} // namespace

cv::Ptr<Layer> createPooling(LayerParams& params) {
    const cv::Ptr<PoolingLayer> plain = PoolingLayer::create(params);
    const bool isMax = params.get<cv::String>("pool", "MAX") == "MAX";
    const std::vector<size_t> twos{2, 2}, none{0, 0};
    const bool isHalving = plain->kernel_size == twos && plain->strides == twos &&
                           plain->pads_begin == none && plain->pads_end == none;
    if (isMax && isHalving && !plain->globalPooling && plain->padMode.empty() && !plain->ceilMode)
        return cv::makePtr<MaxPooling>(params);
    return plain;
}

} // namespace sl::vision
