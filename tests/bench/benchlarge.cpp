// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchgallery.h"
#include "tests/bench/residentmemory.h"

#include "engine/search/index/galleryindexfile.h"
#include "engine/search/scan/internal/cosine.h"
#include "engine/search/scan/internal/exactscan.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

#include <algorithm>
#include <atomic>

// What takes minutes and gigabytes: run by packaging/bench --filter large/
namespace sl::bench {
namespace {

constexpr int kLanes = 16;

/// The million's values, sixteen rows side by side, so that float64 brute force over 1,000 probes ends in
/// this life. The sum of each row still runs from the first value to the last.
const std::vector<float>& millionInLanes() {
    static const auto lanes = [] {
        std::vector<float> values(millionVectors().size());
        for (size_t row = 0; row < kMillion; ++row)
            for (size_t i = 0; i < kDimension; ++i)
                values[(row / kLanes * kDimension + i) * kLanes + row % kLanes] =
                    millionVectors()[row * kDimension + i];
        return values;
    }();
    return lanes;
}

std::vector<double> allScores(const Template& probe, const std::vector<double>& norms) {
    const double probeNorm = search::norm64(probe.data(), kDimension);
    std::vector<double> scores(kMillion);
    for (size_t block = 0; block < kMillion / kLanes; ++block) {
        double sums[kLanes] = {};
        const float* values = millionInLanes().data() + block * kDimension * kLanes;
        for (size_t i = 0; i < kDimension; ++i)
            for (size_t lane = 0; lane < kLanes; ++lane)
                sums[lane] += static_cast<double>(probe[i]) * static_cast<double>(values[i * kLanes + lane]);
        for (size_t lane = 0; lane < kLanes; ++lane)
            scores[block * kLanes + lane] =
                search::cosine64(sums[lane], probeNorm, norms[block * kLanes + lane]);
    }
    return scores;
}

bool equalsBruteForce(const search::ExactScan& scan, const Template& given,
                      const std::vector<double>& norms) {
    const auto scores = allScores(search::normalised(given), norms);
    std::vector<int> order(kMillion);
    for (int row = 0; row < kMillion; ++row)
        order[static_cast<size_t>(row)] = row;
    std::partial_sort(order.begin(), order.begin() + kListLength, order.end(), [&](int a, int b) {
        const double first = scores[static_cast<size_t>(a)];
        const double second = scores[static_cast<size_t>(b)];
        return first != second ? first > second : a < b;
    });
    const auto answer = scan.search({{given}, kListLength, {}}, {});
    for (size_t rank = 0; answer && rank < kListLength; ++rank) {
        const auto row = static_cast<size_t>(order[rank]);
        const search::ScoredPerson expected{{order[rank] + 1}, {order[rank] + 1}, scores[row]};
        if (answer->persons[rank] != expected)
            return false;
    }
    return answer.has_value();
}

void equalsFloat64(benchmark::State& state) {
    const search::ExactScan scan(millionRows(), 1);
    std::vector<double> norms(kMillion);
    for (size_t row = 0; row < kMillion; ++row)
        norms[row] = search::norm64(millionVectors().data() + row * kDimension, kDimension);
    millionInLanes();
    for (auto _ : state) {
        std::atomic<size_t> next = 0;
        std::atomic<int> equal = 0;
        search::Workers(kThreads).run(kThreads, [&](int) {
            for (size_t i = next++; i < probes().size(); i = next++)
                equal += equalsBruteForce(scan, probes()[i], norms) ? 1 : 0;
        });
        state.counters["equal_lists_of_1000"] = equal.load();
    }
}

/// Ten million persons in an index file: the million ten times, each time turned another way.
class TenMillion {
public:
    TenMillion() {
        int turn = 0;
        int row = 0;
        const auto source = [&]() -> Result<std::vector<search::IndexEntry>> {
            std::vector<search::IndexEntry> entries;
            for (; turn < 10 && entries.size() < 10000; ++row) {
                const float* values = millionVectors().data() + static_cast<std::ptrdiff_t>(row) * kDimension;
                Template turned(values, values + kDimension);
                std::rotate(turned.begin(), turned.begin() + turn * 11, turned.end());
                const qint64 id = qint64{turn} * kMillion + row + 1;
                entries.push_back({{id}, {id}, std::move(turned)});
                if (row + 1 == kMillion) {
                    ++turn;
                    row = -1;
                }
            }
            return entries;
        };
        if (!search::GalleryIndexFile::rebuild(path(), stamp(), source))
            qFatal("the index of ten million was not written");
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"gallery.idx"_s); }
    [[nodiscard]] search::IndexStamp stamp() const {
        return {Sha256::of("pack"), {1, 1}, Sha256::of("gallery"), kDimension};
    }

private:
    QTemporaryDir m_folder;
};

const TenMillion& tenMillion() {
    static const TenMillion made;
    return made;
}

void openTenMillion(benchmark::State& state) {
    const auto& made = tenMillion();
    for (auto _ : state) {
        const auto index = search::GalleryIndexFile::open(made.path(), made.stamp().pack, kDimension);
        if (!index)
            state.SkipWithError("not opened");
    }
}

void searchTenMillion(benchmark::State& state) {
    const double before = anonymousMegabytes();
    const auto index =
        search::GalleryIndexFile::open(tenMillion().path(), tenMillion().stamp().pack, kDimension);
    const auto search = (*index)->search(kThreads);
    size_t turn = 0;
    const auto searchNext = [&] {
        if (!search->search({{probes()[turn++ % probes().size()]}, kListLength, {}, search->pack()}))
            state.SkipWithError("search failed");
    };
    searchNext(); // checks the codes
    for (auto _ : state)
        searchNext();
    state.counters["resident_beyond_map_10m_mb"] = anonymousMegabytes() - before;
}

BENCHMARK(equalsFloat64)
    ->Name("large/equals_float64_1m")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Iterations(1)
    ->Repetitions(1);
BENCHMARK(openTenMillion)->Name("large/open_10m")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(searchTenMillion)->Name("large/exact_10m")->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace sl::bench
