// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/search/index/internal/memoryrows.h"

#include <memory>
#include <vector>

namespace sl::bench {

constexpr int kDimension = 128;
constexpr int kThreads = 2; ///< for all sides of every comparison
constexpr int kListLength = 50;
constexpr int kMillion = 1000000;

/// Random unit vectors, the same in every run: row after row.
[[nodiscard]] std::vector<float> unitVectors(int rows, unsigned seed);

/// A million persons with one template each, made on first use and shared by all benchmarks.
[[nodiscard]] const std::vector<float>& millionVectors();
[[nodiscard]] std::shared_ptr<const search::MemoryRows> millionRows();
/// 1,000 probes: half drawn anew, half near a person of the gallery.
[[nodiscard]] const std::vector<Template>& probes();

} // namespace sl::bench
