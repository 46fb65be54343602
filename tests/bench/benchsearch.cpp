// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchgallery.h"

#include "engine/search/exactscan.h"
#include "engine/search/galleryindexfile.h"

#include <benchmark/benchmark.h>
#include <faiss/IndexFlat.h>
#include <omp.h>

#include <QTemporaryDir>

namespace sl::bench {
namespace {

const faiss::IndexFlatIP& millionFaiss() {
    static const auto index = [] {
        auto made = std::make_unique<faiss::IndexFlatIP>(kDimension);
        made->add(kMillion, millionVectors().data());
        return made;
    }();
    return *index;
}

/// The million in a gallery.idx, as a workspace has it.
std::unique_ptr<search::GallerySearch> millionInFile() {
    static const QTemporaryDir folder;
    static const auto index = [] {
        const search::IndexStamp stamp{Sha256::of("pack"), {1, 1}, {}, kDimension};
        return search::GalleryIndexFile::rebuild(
            folder.filePath(QStringLiteral("gallery.idx")), stamp,
            [row = 0]() mutable -> Result<std::vector<search::IndexEntry>> {
                std::vector<search::IndexEntry> entries;
                for (; row < kMillion && entries.size() < 10000; ++row) {
                    const float* values =
                        millionVectors().data() + static_cast<std::ptrdiff_t>(row) * kDimension;
                    entries.push_back({{row + 1}, {row + 1}, Template(values, values + kDimension)});
                }
                return entries;
            });
    }();
    return index ? (*index)->search(kThreads) : nullptr;
}

void searchOneBy(const search::GallerySearch& scan, benchmark::State& state) {
    size_t turn = 0;
    for (auto _ : state) {
        const auto answer =
            scan.search({{probes()[turn++ % probes().size()]}, kListLength, {}, scan.pack()}, {});
        if (!answer)
            state.SkipWithError("search failed");
        benchmark::DoNotOptimize(answer);
    }
}

void searchOne(benchmark::State& state) {
    searchOneBy(search::ExactScan(millionRows(), static_cast<int>(state.range(0))), state);
}

void searchIndexFile(benchmark::State& state) {
    const auto scan = millionInFile();
    if (!scan || !scan->search({{probes()[0]}, kListLength, {}, scan->pack()})) // checks the codes
        return state.SkipWithError("no index file");
    searchOneBy(*scan, state);
}

void searchSixteen(benchmark::State& state) {
    const search::ExactScan scan(millionRows(), kThreads);
    size_t turn = 0;
    for (auto _ : state) {
        std::vector<search::SearchRequest> requests;
        for (int i = 0; i < 16; ++i)
            requests.push_back({{probes()[turn++ % probes().size()]}, kListLength, {}});
        const auto answers = scan.searchAll(requests, {});
        if (!answers)
            state.SkipWithError("search failed");
        benchmark::DoNotOptimize(answers);
    }
}

void faissFlat(benchmark::State& state) {
    const auto& index = millionFaiss();
    omp_set_num_threads(kThreads);
    std::vector<float> scores(kListLength);
    std::vector<faiss::Index::idx_t> rows(kListLength);
    size_t turn = 0;
    for (auto _ : state) {
        index.search(1, probes()[turn++ % probes().size()].data(), kListLength, scores.data(), rows.data());
        benchmark::DoNotOptimize(rows.data());
    }
}

BENCHMARK(searchOne)->Name("search/exact_1m")->Arg(2)->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(searchIndexFile)->Name("search/index_file_1m")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(searchSixteen)->Name("search/exact_1m_16_at_once")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(faissFlat)->Name("search/faiss_flat_1m")->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace sl::bench
