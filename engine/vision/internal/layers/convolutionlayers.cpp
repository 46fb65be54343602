// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/internal/layers/convolutionlayers.h"

#include "engine/vision/internal/layers/convolutionkernels.h"
#include "engine/vision/internal/layers/featuremaplayer.h"
#include "engine/vision/internal/layers/unfolding.h"

#include <opencv2/dnn/all_layers.hpp>

#include <algorithm>
#include <optional>
#include <vector>

namespace sl::vision {
namespace {

using cv::dnn::ActivationLayer;
using cv::dnn::BaseConvolutionLayer;
using cv::dnn::Layer;
using cv::dnn::LayerParams;
using cv::dnn::MatShape;

constexpr int kLargestStride = 2; ///< of DepthwiseTask
constexpr int kPicturePlanes = 4; ///< red, green, blue and perhaps one more

/// What the kernels can do themselves, on sums that are still in registers.
std::optional<Rectifier> rectifierOf(const cv::Ptr<ActivationLayer>& layer) {
    if (const auto relu = layer.dynamicCast<cv::dnn::ReLULayer>();
        relu && relu->negativeSlope >= 0.0F && relu->negativeSlope <= 1.0F)
        return Rectifier{.slope = relu->negativeSlope};
    if (const auto relu6 = layer.dynamicCast<cv::dnn::ReLU6Layer>(); relu6 && relu6->minValue == 0.0F)
        return Rectifier{.slope = 0.0F, .highest = relu6->maxValue};
    return {};
}

/// The part that all kinds share: weights with all that OpenCV fuses into them, and the activation. The
/// stride is 1 or more, the same both ways.
class FastConvolution : public FeatureMapLayer {
public:
    FastConvolution(const LayerParams& params, int stride)
        : FeatureMapLayer(params), m_kernel(convolutionKernels().front()), m_stride(stride) {}

    /// Forgets what was fused: OpenCV fuses again for each input shape.
    void finalize(cv::InputArrayOfArrays inputsArray, cv::OutputArrayOfArrays) override {
        std::vector<cv::Mat> inputs;
        inputsArray.getMatVector(inputs);
        m_groups = groupsFor(inputs.front().size[1]);
        m_outputs = blobs.front().reshape(1, blobs.front().size[0]).clone();
        m_biases.assign(size_t(m_outputs.rows), 0.0F);
        if (blobs.size() > 1)
            std::copy_n(blobs[1].ptr<float>(), m_outputs.rows, m_biases.begin());
        arrange();
    }

    bool tryFuse(cv::Ptr<Layer>& top) override {
        cv::Mat scale, shift;
        top->getScaleShift(scale, shift);
        if (m_activation || (scale.empty() && shift.empty()))
            return false;
        const auto valueOf = [](const cv::Mat& values, int row) {
            return values.ptr<float>()[values.total() == 1 ? 0 : row];
        };
        for (int row = 0; row < m_outputs.rows; ++row) {
            float& bias = m_biases[size_t(row)];
            if (!scale.empty()) {
                m_outputs.row(row) *= valueOf(scale, row);
                bias *= valueOf(scale, row);
            }
            if (!shift.empty())
                bias += valueOf(shift, row);
        }
        arrange();
        return true;
    }

    bool setActivation(const cv::Ptr<ActivationLayer>& layer) override {
        if (m_activation && layer)
            return false;
        m_activation = layer;
        m_rectifier = rectifierOf(layer);
        return !m_activation.empty();
    }

protected:
    /// The weights of all outputs, a set per group.
    [[nodiscard]] std::vector<PointwiseWeights> pointwiseWeights() const {
        std::vector<PointwiseWeights> weights;
        const int outputs = m_outputs.rows / m_groups;
        for (int row = 0; row < m_outputs.rows; row += outputs)
            weights.emplace_back(m_outputs.ptr<float>(row), m_biases.data() + row, outputs, m_outputs.cols,
                                 m_kernel.groupSize);
        return weights;
    }

    /// Brings weights and biases into the kernel's order.
    virtual void arrange() = 0;
    virtual void run(const float* in, cv::Size inSize, float* out, cv::Size outSize) = 0;

    [[nodiscard]] Rectifier rectifier() const { return m_rectifier.value_or(Rectifier{}); }

    /// What the kernels cannot do, to `count` values from `start` on of planes `first` to before `last`.
    void activate(float* start, int count, size_t planeSize, int first, int last) const {
        if (m_activation && !m_rectifier)
            m_activation->forwardSlice(start, start, count, planeSize, first, last);
    }

    const ConvolutionKernel& m_kernel;
    const int m_stride;
    int m_groups = 1;
    cv::Mat m_outputs; ///< an output per row
    std::vector<float> m_biases;

private:
    [[nodiscard]] MatShape outputShape(MatShape shape) const final {
        CV_Assert(groupsFor(shape[1]) > 0);
        shape[1] = blobs.front().size[0];
        for (size_t axis : {2U, 3U})
            shape[axis] = (shape[axis] - 1) / m_stride + 1;
        return shape;
    }

    void compute(const cv::Mat& input, cv::Mat& output) final {
        for (int image = 0; image < input.size[0]; ++image)
            run(input.ptr<float>(image), {input.size[3], input.size[2]}, output.ptr<float>(image),
                {output.size[3], output.size[2]});
    }

    /// The outputs of a group see `blobs[0].size[1]` inputs of their own.
    [[nodiscard]] int groupsFor(int inputChannels) const {
        const int seen = blobs.front().size[1];
        CV_Assert(inputChannels % seen == 0 && blobs.front().size[0] % (inputChannels / seen) == 0);
        return inputChannels / seen;
    }

    cv::Ptr<ActivationLayer> m_activation;
    std::optional<Rectifier> m_rectifier;
};

class PointwiseConvolution final : public FastConvolution {
public:
    explicit PointwiseConvolution(const LayerParams& params) : FastConvolution(params, 1) {}

private:
    void arrange() override { m_weights = pointwiseWeights(); }

    void run(const float* in, cv::Size size, float* out, cv::Size) override {
        const int area = size.area();
        for (const PointwiseWeights& weights : m_weights) {
            const int first = int(&weights - m_weights.data()) * weights.outputs;
            for (int pixel = 0; pixel < area; pixel += m_kernel.pixelsAtOnce) {
                const int count = std::min(m_kernel.pixelsAtOnce, area - pixel);
                m_kernel.pointwise(
                    {weights, in + pixel, size_t(area), count, out + pixel, size_t(area), rectifier()});
                activate(out + pixel, count, size_t(area), first, first + weights.outputs);
            }
            in += size_t(weights.inputs) * size_t(area);
            out += size_t(weights.outputs) * size_t(area);
        }
    }

    std::vector<PointwiseWeights> m_weights; ///< one per group
};

/// Each output sees one input, and as many see the same one as the group has outputs.
class DepthwiseConvolution final : public FastConvolution {
public:
    using FastConvolution::FastConvolution;

private:
    void arrange() override {
        m_weights.resize(size_t(m_outputs.rows));
        for (int row = 0; row < m_outputs.rows; ++row) {
            std::copy_n(m_outputs.ptr<float>(row), m_outputs.cols, m_weights[size_t(row)].weights.begin());
            m_weights[size_t(row)].bias = m_biases[size_t(row)];
        }
    }

    void run(const float* in, cv::Size size, float* out, cv::Size outSize) override {
        const auto rowLength = size_t(size.width) + 2;
        const auto outArea = size_t(outSize.area());
        m_padded.assign(rowLength * size_t(size.height + 2) + DepthwiseTask::kReadBeyond, 0.0F);
        const int outputs = m_outputs.rows / m_groups;
        for (int channel = 0; channel < m_outputs.rows; ++channel, out += outArea) {
            if (channel % outputs == 0)
                pad(in + ptrdiff_t(channel / outputs) * size.area(), size);
            m_kernel.depthwise({m_weights[size_t(channel)], m_padded.data(), rowLength, m_stride,
                                outSize.width, outSize.height, out, rectifier()});
            activate(out, int(outArea), outArea, channel, channel + 1);
        }
    }

    /// The border stays zero from channel to channel.
    void pad(const float* plane, cv::Size size) {
        float* row = m_padded.data() + size.width + 3;
        for (int y = 0; y < size.height; ++y, row += size.width + 2, plane += size.width)
            std::copy_n(plane, size.width, row);
    }

    std::vector<DepthwiseWeights> m_weights; ///< one per output
    std::vector<float> m_padded;             ///< the channel at hand
};

/// 3 x 3 over all of a group's few inputs, as in a net's first layer: unfolded, it is a pointwise
/// convolution.
class PictureConvolution final : public FastConvolution {
public:
    PictureConvolution(const LayerParams& params, int stride, bool isSame)
        : FastConvolution(params, stride), m_isSame(isSame) {}

private:
    void arrange() override { m_weights = pointwiseWeights(); }

    void run(const float* in, cv::Size size, float* out, cv::Size outSize) override {
        const int area = outSize.area();
        for (const PointwiseWeights& weights : m_weights) {
            const int first = int(&weights - m_weights.data()) * weights.outputs;
            const int inputs = weights.inputs / 9;
            m_unfolding.load({in,
                              inputs,
                              {size.width, size.height},
                              {outSize.width, outSize.height},
                              m_stride,
                              borderBefore(size.height, outSize.height),
                              borderBefore(size.width, outSize.width)});
            for (int pixel = 0; pixel < area; pixel += m_kernel.pixelsAtOnce) {
                const int count = std::min(m_kernel.pixelsAtOnce, area - pixel);
                const float* rows = m_unfolding.rows(pixel, count, m_kernel.pixelsAtOnce);
                m_kernel.pointwise({weights, rows, size_t(m_kernel.pixelsAtOnce), count, out + pixel,
                                    size_t(area), rectifier()});
                activate(out + pixel, count, size_t(area), first, first + weights.outputs);
            }
            in += ptrdiff_t(inputs) * size.area();
            out += ptrdiff_t(weights.outputs) * area;
        }
    }

    /// TensorFlow's "SAME" adds no more zeros than are needed, and the odd one at the end.
    [[nodiscard]] int borderBefore(int side, int outSide) const {
        return m_isSame ? std::max((outSide - 1) * m_stride + 3 - side, 0) / 2 : 1;
    }

    const bool m_isSame;
    std::vector<PointwiseWeights> m_weights; ///< one per group
    Unfolding m_unfolding;
};

bool areBoth(const std::vector<size_t>& values, size_t wanted) {
    return values.size() == 2 && values[0] == wanted && values[1] == wanted;
}

/// Whether the output is as large as the input but for the stride, with `border` zeros on each side.
bool hasBorder(const BaseConvolutionLayer& layer, size_t border) {
    if (layer.padMode == "SAME")
        return areBoth(layer.strides, 1);
    return layer.padMode.empty() && areBoth(layer.pads_begin, border) && areBoth(layer.pads_end, border);
}

} // namespace

cv::Ptr<cv::dnn::Layer> createConvolution(cv::dnn::LayerParams& params) {
    const cv::Ptr<BaseConvolutionLayer> plain = cv::dnn::ConvolutionLayer::create(params);
    if (plain->blobs.empty() || !areBoth(plain->dilations, 1) || plain->strides.size() != 2)
        return plain;
    const cv::Mat& weights = plain->blobs.front();
    if (weights.dims != 4 || weights.type() != CV_32F || !weights.isContinuous())
        return plain;
    if (areBoth(plain->kernel_size, 1) && areBoth(plain->strides, 1) && hasBorder(*plain, 0))
        return cv::makePtr<PointwiseConvolution>(params);
    const int stride = int(plain->strides[0]);
    if (!areBoth(plain->kernel_size, 3) || !areBoth(plain->strides, size_t(stride)))
        return plain;
    if (weights.size[1] == 1 && stride <= kLargestStride && hasBorder(*plain, 1))
        return cv::makePtr<DepthwiseConvolution>(params, stride);
    const bool isSame = plain->padMode == "SAME";
    if (weights.size[1] > 1 && weights.size[1] <= kPicturePlanes && (isSame || hasBorder(*plain, 1)))
        return cv::makePtr<PictureConvolution>(params, stride, isSame);
    return plain;
}

} // namespace sl::vision
