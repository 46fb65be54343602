// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchgallery.h"

#include "engine/search/index/galleryindexfile.h"
#include "engine/search/scan/internal/exactscan.h"

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
            folder.filePath(u"gallery.idx"_s), stamp,
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

/// A million portraits of 200,000 persons, five each.
std::shared_ptr<const search::MemoryRows> millionOfFiveEach() {
    static const auto rows = [] {
        auto made = std::make_shared<search::MemoryRows>(kDimension, kMillion);
        for (int row = 0; row < kMillion; ++row)
            made->add({row / 5 + 1, row + 1},
                      millionVectors().data() + static_cast<std::ptrdiff_t>(row) * kDimension);
        return made;
    }();
    return rows;
}

/// Five faces of one person as one probe.
void searchFive(benchmark::State& state, const std::shared_ptr<const search::MemoryRows>& rows) {
    const search::ExactScan scan(rows, kThreads);
    size_t turn = 0;
    for (auto _ : state) {
        // near one another, as faces of one person are: cosine about 0.5
        const Template& person = probes()[turn++ % probes().size()];
        search::SearchRequest request{{}, kListLength, {}, {}, {12.0, 9.0, 7.0, 4.0, 1.0}};
        for (size_t face = 0; face < 5; ++face) {
            Template view = person;
            const Template& other = probes()[(turn * 5 + 2 * face) % probes().size()];
            for (size_t k = 0; k < view.size(); ++k)
                view[k] += other[k];
            request.probe.push_back(std::move(view));
        }
        const auto answer = scan.search(request, {});
        if (!answer)
            state.SkipWithError("search failed");
        benchmark::DoNotOptimize(answer);
    }
}

void searchFiveFaces(benchmark::State& state) {
    searchFive(state, millionRows());
}

void searchFiveFacesOfFiveEach(benchmark::State& state) {
    searchFive(state, millionOfFiveEach());
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
BENCHMARK(searchFiveFaces)->Name("search/five_faces_1m")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(searchFiveFacesOfFiveEach)
    ->Name("search/five_faces_1m_five_portraits")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(faissFlat)->Name("search/faiss_flat_1m")->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace sl::bench
