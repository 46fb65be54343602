// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/convolutionkernels.h"

#include <algorithm>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define SECONDLOOK_X86_KERNELS
#endif

// Each kernel is the same source, inlined into a function that is compiled for its processors.
#define SL_INLINE inline __attribute__((always_inline))

namespace sl::vision {
namespace {

/// `Lanes` floats; loaded from and stored to any address through memcpy, which costs nothing.
template <int Lanes>
struct Vector {
    typedef float Type __attribute__((vector_size(Lanes * sizeof(float))));
};

/// `Outputs` x (`Vectors` x `Lanes`) sums stay in registers while the inputs go by.
template <int Lanes, int Outputs, int Vectors>
SL_INLINE void pointwiseTile(const float* weights, const float* biases, int inputs, const float* in,
                             size_t inStride, float* out, size_t outStride, int outputs) {
    using Floats = typename Vector<Lanes>::Type;
    Floats sums[Outputs][Vectors];
#pragma GCC unroll 16
    for (int o = 0; o < Outputs; ++o)
#pragma GCC unroll 4
        for (int v = 0; v < Vectors; ++v)
            sums[o][v] = Floats{} + biases[o];
    for (int i = 0; i < inputs; ++i, in += inStride, weights += Outputs) {
        Floats values[Vectors];
#pragma GCC unroll 4
        for (int v = 0; v < Vectors; ++v)
            std::memcpy(&values[v], in + v * Lanes, sizeof(Floats));
#pragma GCC unroll 16
        for (int o = 0; o < Outputs; ++o)
#pragma GCC unroll 4
            for (int v = 0; v < Vectors; ++v)
                sums[o][v] += values[v] * weights[o];
    }
#pragma GCC unroll 16
    for (int o = 0; o < Outputs; ++o)
        if (o < outputs)
#pragma GCC unroll 4
            for (int v = 0; v < Vectors; ++v)
                std::memcpy(out + size_t(o) * outStride + v * Lanes, &sums[o][v], sizeof(Floats));
}

template <int Lanes, int Outputs, int Vectors>
SL_INLINE void pointwiseAll(const PointwiseWeights& weights, const float* in, size_t inStride, float* out,
                            size_t outStride) {
    const float* group = weights.weights.data();
    for (int o = 0; o < weights.outputs; o += Outputs, group += weights.inputs * Outputs)
        pointwiseTile<Lanes, Outputs, Vectors>(group, weights.biases.data() + o, weights.inputs, in, inStride,
                                               out + size_t(o) * outStride, outStride, weights.outputs - o);
}

/// Whole tiles are computed in place; fewer pixels than a tile by way of copies that are filled up.
template <int Lanes, int Outputs>
SL_INLINE void pointwise(const PointwiseWeights& weights, const float* in, size_t inStride, int pixels,
                         float* out, size_t outStride) {
    constexpr int kVectors = 3;
    if (pixels == kVectors * Lanes)
        return pointwiseAll<Lanes, Outputs, kVectors>(weights, in, inStride, out, outStride);
    thread_local std::vector<float> inCopy, outCopy;
    const int vectors = (pixels + Lanes - 1) / Lanes;
    const size_t stride = size_t(vectors) * Lanes;
    inCopy.assign(size_t(weights.inputs) * stride, 0.0F);
    outCopy.resize(size_t(weights.outputs) * stride);
    for (int i = 0; i < weights.inputs; ++i)
        std::copy_n(in + size_t(i) * inStride, pixels, inCopy.data() + size_t(i) * stride);
    if (vectors == 1)
        pointwiseAll<Lanes, Outputs, 1>(weights, inCopy.data(), stride, outCopy.data(), stride);
    else if (vectors == 2)
        pointwiseAll<Lanes, Outputs, 2>(weights, inCopy.data(), stride, outCopy.data(), stride);
    else
        pointwiseAll<Lanes, Outputs, kVectors>(weights, inCopy.data(), stride, outCopy.data(), stride);
    for (int o = 0; o < weights.outputs; ++o)
        std::copy_n(outCopy.data() + size_t(o) * stride, pixels, out + size_t(o) * outStride);
}

SL_INLINE void depthwise(const DepthwiseWeights& weights, const float* in, int rowLength, int count,
                         float* __restrict out) {
    const std::array<float, 9> k = weights.weights;
    const float* second = in + rowLength;
    const float* third = second + rowLength;
    for (int i = 0; i < count; ++i)
        out[i] = (weights.bias + k[0] * in[i] + k[1] * in[i + 1] + k[2] * in[i + 2]) +
                 (k[3] * second[i] + k[4] * second[i + 1] + k[5] * second[i + 2]) +
                 (k[6] * third[i] + k[7] * third[i + 1] + k[8] * third[i + 2]);
}

// What a kernel's two functions look like: PROCESSOR is an attribute, GROUP outputs are summed up together.
#define SL_KERNEL(NAME, PROCESSOR, LANES, GROUP)                                                             \
    PROCESSOR void pointwise##NAME(const PointwiseWeights& weights, const float* in, size_t inStride,        \
                                   int pixels, float* out, size_t outStride) {                               \
        pointwise<LANES, GROUP>(weights, in, inStride, pixels, out, outStride);                              \
    }                                                                                                        \
    PROCESSOR void depthwise##NAME(const DepthwiseWeights& weights, const float* in, int rowLength,          \
                                   int count, float* out) {                                                  \
        depthwise(weights, in, rowLength, count, out);                                                       \
    }                                                                                                        \
    constexpr ConvolutionKernel k##NAME{#NAME, GROUP, 3 * LANES, pointwise##NAME, depthwise##NAME};

SL_KERNEL(Portable, , 4, 4)
#ifdef SECONDLOOK_X86_KERNELS
SL_KERNEL(Avx2, __attribute__((target("avx2,fma"))), 8, 4)
SL_KERNEL(Avx512, __attribute__((target("avx512f"))), 16, 8)
#endif

} // namespace

PointwiseWeights::PointwiseWeights(const float* rows, const float* biasOfRow, int outputCount, int inputCount,
                                   int size)
    : inputs(inputCount), outputs(outputCount), groupSize(size) {
    const int groups = (outputs + groupSize - 1) / groupSize;
    weights.resize(size_t(groups) * size_t(inputs) * size_t(groupSize));
    biases.resize(size_t(groups) * size_t(groupSize));
    for (int o = 0; o < outputs; ++o) {
        biases[size_t(o)] = biasOfRow[o];
        float* group = weights.data() + size_t(o / groupSize) * size_t(inputs) * size_t(groupSize);
        for (int i = 0; i < inputs; ++i)
            group[i * groupSize + o % groupSize] = rows[size_t(o) * size_t(inputs) + size_t(i)];
    }
}

std::span<const ConvolutionKernel> convolutionKernels() {
    static const std::vector<ConvolutionKernel> usable = [] {
        std::vector<ConvolutionKernel> kernels;
#ifdef SECONDLOOK_X86_KERNELS
        if (__builtin_cpu_supports("avx512f"))
            kernels.push_back(kAvx512);
        if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
            kernels.push_back(kAvx2);
#endif
        kernels.push_back(kPortable);
        return kernels;
    }();
    return usable;
}

} // namespace sl::vision
