// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchgallery.h"

#include <cmath>
#include <random>

namespace sl::bench {
namespace {

void normalise(float* values) {
    double squares = 0.0;
    for (int i = 0; i < kDimension; ++i)
        squares += static_cast<double>(values[i]) * static_cast<double>(values[i]);
    for (int i = 0; i < kDimension; ++i)
        values[i] = static_cast<float>(static_cast<double>(values[i]) / std::sqrt(squares));
}

} // namespace

std::vector<float> unitVectors(int rows, unsigned seed) {
    std::mt19937 random(seed);
    std::normal_distribution<float> normal;
    std::vector<float> vectors(static_cast<size_t>(rows) * kDimension);
    for (float& value : vectors)
        value = normal(random);
    for (int row = 0; row < rows; ++row)
        normalise(vectors.data() + static_cast<std::ptrdiff_t>(row) * kDimension);
    return vectors;
}

const std::vector<float>& millionVectors() {
    static const std::vector<float> vectors = unitVectors(kMillion, 1);
    return vectors;
}

std::shared_ptr<const search::MemoryRows> millionRows() {
    static const auto rows = [] {
        auto made = std::make_shared<search::MemoryRows>(kDimension, kMillion);
        for (int row = 0; row < kMillion; ++row)
            made->add({row + 1, row + 1},
                      millionVectors().data() + static_cast<std::ptrdiff_t>(row) * kDimension);
        return made;
    }();
    return rows;
}

const std::vector<Template>& probes() {
    static const std::vector<Template> made = [] {
        const auto fresh = unitVectors(1000, 2);
        std::vector<Template> all;
        for (int i = 0; i < 1000; ++i) {
            const float* values = fresh.data() + static_cast<std::ptrdiff_t>(i) * kDimension;
            Template probe(values, values + kDimension);
            if (i % 2 == 1) { // someone who is in the gallery, on a worse photograph
                const float* known =
                    millionVectors().data() + static_cast<std::ptrdiff_t>(i) * 997 * kDimension;
                for (size_t k = 0; k < kDimension; ++k)
                    probe[k] = 0.6F * known[k] + 0.8F * probe[k];
                normalise(probe.data());
            }
            all.push_back(std::move(probe));
        }
        return all;
    }();
    return made;
}

} // namespace sl::bench
