// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace sl::vision {

/// The weights of a convolution of 1 x 1 in the order in which a kernel reads them: for each group of
/// `groupSize` outputs, input by input, the weights of the group's outputs; zeros fill the last group.
struct PointwiseWeights {
    int inputs = 0;
    int outputs = 0;
    int groupSize = 0;
    std::vector<float> weights; ///< groups x inputs x groupSize
    std::vector<float> biases;  ///< groups x groupSize

    /// `rows`: outputs x inputs.
    PointwiseWeights(const float* rows, const float* biases, int outputs, int inputs, int groupSize);
    PointwiseWeights() = default;
};

/// Weights and bias of one channel's 3 x 3.
struct DepthwiseWeights {
    std::array<float, 9> weights{};
    float bias = 0.0F;
};

/// What becomes of each sum: below zero it is taken `slope` times, and no more than `highest` is left of it.
/// As it stands here, nothing.
struct Rectifier {
    float slope = 1.0F; ///< 0 to 1
    float highest = std::numeric_limits<float>::infinity();
};

/// `out`[o][p] = bias[o] + sum over i of weight[o][i] x `in`[i][p], rectified, for all outputs and `pixels`
/// pixels. Planes are `inStride` and `outStride` values apart.
struct PointwiseTask {
    const PointwiseWeights& weights;
    const float* in;
    size_t inStride;
    int pixels; ///< 1 to ConvolutionKernel::pixelsAtOnce
    float* out;
    size_t outStride;
    Rectifier rectifier = {};
};

/// Each value of `out`, `width` x `height` without gaps, is the bias and nine products with 3 x 3 values of
/// `in`, rectified. The 3 x 3 of value (x, y) begins at (x, y) x `stride`, which is 1 or 2.
struct DepthwiseTask {
    const DepthwiseWeights& weights;
    const float* in;  ///< readable for kReadBeyond values after the last 3 x 3
    size_t rowLength; ///< of `in`
    int stride;
    int width;
    int height;
    float* out;
    Rectifier rectifier = {};

    static constexpr size_t kReadBeyond = 64;
};

/// The inner loops of a net's convolutions, in the form that suits one kind of processor. Sums in float32, in
/// an order of their own: results of different kernels differ in the last bits. Any thread.
struct ConvolutionKernel {
    const char* name;
    int groupSize; ///< of PointwiseWeights
    int pixelsAtOnce;
    void (*pointwise)(const PointwiseTask& task);
    void (*depthwise)(const DepthwiseTask& task);
};

/// Those that this processor can run, the fastest first; the last one runs anywhere.
[[nodiscard]] std::span<const ConvolutionKernel> convolutionKernels();

} // namespace sl::vision
