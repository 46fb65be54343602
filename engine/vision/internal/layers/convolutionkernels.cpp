// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/internal/layers/convolutionkernels.h"

#include <algorithm>
#include <cstring>
#include <utility>

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

/// In the words that compilers know as the processors' own maximum and minimum.
template <class Floats>
SL_INLINE void rectify(Floats& values, const Rectifier& rectifier) {
    const Floats sloped = values * rectifier.slope, highest = Floats{} + rectifier.highest;
    values = values > sloped ? values : sloped;
    values = values < highest ? values : highest;
}

/// `Outputs` x (`Vectors` x `Lanes`) sums, from output `first` on, stay in registers while the inputs go by.
template <int Lanes, int Outputs, int Vectors>
SL_INLINE void pointwiseTile(const PointwiseTask& task, int first) {
    using Floats = typename Vector<Lanes>::Type;
    const size_t inputs = size_t(task.weights.inputs);
    const float* weights = task.weights.weights.data() + size_t(first) * inputs;
    const float* in = task.in;
    Floats sums[Outputs][Vectors];
#pragma GCC unroll 16
    for (int o = 0; o < Outputs; ++o)
#pragma GCC unroll 4
        for (int v = 0; v < Vectors; ++v)
            sums[o][v] = Floats{} + task.weights.biases[size_t(first) + size_t(o)];
    for (size_t i = 0; i < inputs; ++i, in += task.inStride, weights += Outputs) {
        Floats values[Vectors];
#pragma GCC unroll 4
        for (size_t v = 0; v < Vectors; ++v)
            std::memcpy(&values[v], in + v * Lanes, sizeof(Floats));
#pragma GCC unroll 16
        for (int o = 0; o < Outputs; ++o)
#pragma GCC unroll 4
            for (int v = 0; v < Vectors; ++v)
                sums[o][v] += values[v] * weights[o];
    }
    if (task.rectifier.slope != 1.0F || task.rectifier.highest < std::numeric_limits<float>::infinity())
#pragma GCC unroll 16
        for (int o = 0; o < Outputs; ++o)
#pragma GCC unroll 4
            for (int v = 0; v < Vectors; ++v)
                rectify(sums[o][v], task.rectifier);
    const int outputs = task.weights.outputs - first;
#pragma GCC unroll 16
    for (int o = 0; o < Outputs; ++o)
        if (o < outputs)
#pragma GCC unroll 4
            for (size_t v = 0; v < Vectors; ++v)
                std::memcpy(task.out + size_t(first + o) * task.outStride + v * Lanes, &sums[o][v],
                            sizeof(Floats));
}

template <int Lanes, int Outputs, int Vectors>
SL_INLINE void pointwiseAll(const PointwiseTask& task) {
    for (int first = 0; first < task.weights.outputs; first += Outputs)
        pointwiseTile<Lanes, Outputs, Vectors>(task, first);
}

constexpr int kVectors = 3; ///< of pixels that are summed up together

/// Whole tiles are computed in place; fewer pixels than a tile by way of copies that are filled up.
template <int Lanes, int Outputs>
SL_INLINE void pointwise(const PointwiseTask& task) {
    if (task.pixels == kVectors * Lanes)
        return pointwiseAll<Lanes, Outputs, kVectors>(task);
    thread_local std::vector<float> in, out;
    const int vectors = (task.pixels + Lanes - 1) / Lanes;
    const size_t stride = size_t(vectors) * Lanes;
    in.assign(size_t(task.weights.inputs) * stride, 0.0F);
    out.resize(size_t(task.weights.outputs) * stride);
    for (size_t i = 0; i < size_t(task.weights.inputs); ++i)
        std::copy_n(task.in + i * task.inStride, task.pixels, in.data() + i * stride);
    const PointwiseTask filled{task.weights, in.data(), stride,        vectors * Lanes,
                               out.data(),   stride,    task.rectifier};
    if (vectors == 1)
        pointwiseAll<Lanes, Outputs, 1>(filled);
    else if (vectors == 2)
        pointwiseAll<Lanes, Outputs, 2>(filled);
    else
        pointwiseAll<Lanes, Outputs, kVectors>(filled);
    for (size_t o = 0; o < size_t(task.weights.outputs); ++o)
        std::copy_n(out.data() + o * stride, task.pixels, task.out + o * task.outStride);
}

/// What `Lanes` neighbouring values see of one row: the first, second and third of three.
template <int Lanes, int Stride>
struct Taps {
    using Floats = typename Vector<Lanes>::Type;
    Floats taps[3];

    SL_INLINE explicit Taps(const float* row) {
#pragma GCC unroll 3
        for (int i = 0; i < 3; ++i)
            load(taps[i], row + i, std::make_integer_sequence<int, Lanes>());
    }

    /// `values`[0], [Stride], [2 x Stride], ...
    template <int... Place>
    static SL_INLINE void load(Floats& loaded, const float* values, std::integer_sequence<int, Place...>) {
        std::memcpy(&loaded, values, sizeof(Floats));
        if constexpr (Stride == 2) {
            Floats more;
            std::memcpy(&more, values + Lanes, sizeof(Floats));
            loaded = __builtin_shufflevector(loaded, more, (2 * Place)...);
        }
    }

    SL_INLINE void addTo(Floats& sums, const float* k) const {
        sums += k[0] * taps[0] + k[1] * taps[1] + k[2] * taps[2];
    }
    SL_INLINE void begin(Floats& sums, const float* k, float bias) const {
        sums = bias + k[0] * taps[0] + k[1] * taps[1] + k[2] * taps[2];
    }
};

/// `Lanes` columns from the top to the bottom. Each row is read once: it ends the sums of one value of each
/// column, goes on with those of the next and begins those of the one after.
template <int Lanes, int Stride>
SL_INLINE void depthwiseColumns(const DepthwiseTask& task, const float* in, float* out) {
    using Row = Taps<Lanes, Stride>;
    const std::array<float, 9> k = task.weights.weights;
    typename Row::Floats begun, middle;
    Row(in).begin(begun, k.data(), task.weights.bias);
    if constexpr (Stride == 1) {
        const Row second(in += task.rowLength);
        middle = begun;
        second.addTo(middle, k.data() + 3);
        second.begin(begun, k.data(), task.weights.bias);
    }
    for (int y = 0; y < task.height; ++y, out += task.width) {
        if constexpr (Stride == 2) {
            middle = begun;
            Row(in += task.rowLength).addTo(middle, k.data() + 3);
        }
        const Row last(in += task.rowLength);
        auto sums = middle;
        last.addTo(sums, k.data() + 6);
        rectify(sums, task.rectifier);
        std::memcpy(out, &sums, sizeof(sums));
        if constexpr (Stride == 1) {
            middle = begun;
            last.addTo(middle, k.data() + 3);
        }
        last.begin(begun, k.data(), task.weights.bias);
    }
}

/// The last columns overlap those before them. A map narrower than `Lanes` is computed elsewhere, for each
/// row is written with values past its end, which the next one writes over.
template <int Lanes, int Stride>
SL_INLINE void depthwiseAll(const DepthwiseTask& task) {
    if (task.width < Lanes) {
        thread_local std::vector<float> out;
        const auto area = size_t(task.width) * size_t(task.height);
        out.resize(area + Lanes);
        depthwiseColumns<Lanes, Stride>(task, task.in, out.data());
        std::copy_n(out.data(), area, task.out);
        return;
    }
    for (int x = 0; x < task.width; x += Lanes) {
        const int first = std::min(x, task.width - Lanes);
        depthwiseColumns<Lanes, Stride>(task, task.in + size_t(first) * Stride, task.out + first);
    }
}

template <int Lanes>
SL_INLINE void depthwise(const DepthwiseTask& task) {
    if (task.stride == 1)
        depthwiseAll<Lanes, 1>(task);
    else
        depthwiseAll<Lanes, 2>(task);
}

// Lanes of a register, and how many outputs fit into the registers at once.
void pointwisePortable(const PointwiseTask& task) {
    pointwise<4, 4>(task);
}
void depthwisePortable(const DepthwiseTask& task) {
    depthwise<4>(task);
}
constexpr ConvolutionKernel kPortable{"portable", 4, kVectors * 4, pointwisePortable, depthwisePortable};

#ifdef SECONDLOOK_X86_KERNELS
__attribute__((target("avx2,fma"))) void pointwiseAvx2(const PointwiseTask& task) {
    pointwise<8, 4>(task);
}
__attribute__((target("avx2,fma"))) void depthwiseAvx2(const DepthwiseTask& task) {
    depthwise<8>(task);
}
constexpr ConvolutionKernel kAvx2{"AVX2", 4, kVectors * 8, pointwiseAvx2, depthwiseAvx2};

__attribute__((target("avx512f"))) void pointwiseAvx512(const PointwiseTask& task) {
    pointwise<16, 8>(task);
}
__attribute__((target("avx512f"))) void depthwiseAvx512(const DepthwiseTask& task) {
    depthwise<16>(task);
}
constexpr ConvolutionKernel kAvx512{"AVX-512", 8, kVectors * 16, pointwiseAvx512, depthwiseAvx512};
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
            group[size_t(i * groupSize + o % groupSize)] = rows[size_t(o) * size_t(inputs) + size_t(i)];
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
