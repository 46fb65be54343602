// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchgallery.h"

#include "engine/search/index/internal/segmentbuilder.h"
#include "engine/search/scan/internal/workers.h"

#include <benchmark/benchmark.h>

#include <atomic>
#include <cstring>

namespace sl::bench {
namespace {

using Lanes = long long __attribute__((vector_size(64)));

/// Reads everything once, with as many loads in flight as the processor allows.
long long sumOf(const unsigned char* bytes, size_t size) {
    Lanes sums[4] = {};
    for (size_t at = 0; at + sizeof sums <= size; at += sizeof sums) {
        Lanes values[4];
        std::memcpy(values, bytes + at, sizeof values);
        __builtin_prefetch(bytes + at + 4096);
        for (int i = 0; i < 4; ++i)
            sums[i] += values[i];
    }
    const Lanes all = sums[0] + sums[1] + sums[2] + sums[3];
    return all[0] + all[1] + all[2] + all[3] + all[4] + all[5] + all[6] + all[7];
}

/// What the memory gives when it is only read: the yardstick for a scan of as many bytes.
void readBandwidth(benchmark::State& state) {
    const size_t size = search::CodeLayout{kDimension}.blockBytes() * (kMillion / search::kRowsPerBlock);
    const search::AlignedBytes bytes(size);
    std::memset(bytes.data(), 1, size);
    const search::Workers workers(kThreads);
    constexpr size_t turn = size_t{512} << 10;
    for (auto _ : state) {
        std::atomic<size_t> next = 0;
        workers.run(kThreads, [&](int) {
            for (size_t at = next.fetch_add(turn); at < size; at = next.fetch_add(turn))
                benchmark::DoNotOptimize(sumOf(bytes.data() + at, std::min(turn, size - at)));
        });
    }
    state.SetBytesProcessed(static_cast<int64_t>(size) * state.iterations());
}

BENCHMARK(readBandwidth)->Name("memory/read")->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace sl::bench
