// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scan/internal/cosine.h"
#include "engine/search/scan/internal/exactscan.h"
#include "tests/engine/search/tilescan.h"
#include "tests/support/reference.h"

#include <numeric>

using namespace sl;
using namespace sl::search;
using namespace sl::test;

namespace {

SearchRequest someRequest(const std::vector<IndexEntry>& entries, int dimension, std::mt19937& random) {
    SearchRequest request;
    request.listLength = 1 + static_cast<int>(random() % 50);
    const auto faces = 1 + random() % 3;
    for (unsigned i = 0; i < faces; ++i)
        request.probe.push_back(random() % 2 == 0 ? randomTemplate(dimension, random)
                                                  : entries[random() % entries.size()].templ);
    if (random() % 2 == 0) {
        request.excludedPersons.resize(static_cast<qsizetype>(random() % (entries.size() + 2)));
        for (qsizetype i = 0; i < request.excludedPersons.size(); ++i)
            request.excludedPersons.setBit(i, random() % 3 == 0);
    }
    return request;
}

/// How far the values of a template can lie from its code without changing it: the fine one holds whole
/// numbers, the coarse one sixteenths in the middle of their cells.
struct Cell {
    int width;
    float middle;
    float lean;
};
constexpr Cell kFine{1, 0.0F, 0.45F};
constexpr Cell kCoarse{16, 7.5F, 6.5F};

/// A template of that code whose values all lean towards the probe, or away from it: the estimate does not
/// see how far the score is from it. The first value fixes the scale.
Template leaning(const std::vector<int>& code, const Template& probe, Cell cell, float direction) {
    Template values(code.size());
    for (size_t i = 0; i < code.size(); ++i) {
        const float rest = direction * cell.lean * std::copysign(1.0F, probe[i]);
        values[i] = static_cast<float>(code[i] * cell.width) + cell.middle + rest;
    }
    values[0] = 127.0F;
    return values;
}

/// The code raised towards the probe by one cell at places that hold that share of the probe's weight.
std::vector<int> raised(std::vector<int> code, const Template& probe, double share, std::mt19937& random) {
    std::vector<size_t> places(code.size() - 1);
    std::iota(places.begin(), places.end(), size_t{1});
    std::shuffle(places.begin(), places.end(), random);
    double whole = 0.0;
    for (const size_t place : places)
        whole += std::abs(static_cast<double>(probe[place]));
    double weight = 0.0;
    for (const size_t place : places) {
        weight += std::abs(static_cast<double>(probe[place]));
        if (weight > share * whole)
            break;
        code[place] += probe[place] > 0 ? 1 : -1;
    }
    return code;
}

/// The right answer, person 1, leans towards the probe and comes last; the decoys before it, tiles of them,
/// have better codes but worse scores. A bound of half the size would drop the right answer: by the fine
/// codes, if decoys lean away, the decoys' lower bounds would lie above its upper bound; by the coarse codes,
/// if they do not lean, the threshold that their fine codes set would.
constexpr int kDecoys = 600;

std::vector<IndexEntry> temptingGallery(const Template& probe, Cell cell, std::mt19937& random) {
    std::vector<int> code(probe.size());
    for (int& value : code)
        value = static_cast<int>(random() % static_cast<unsigned>(81 / cell.width)) - 40 / cell.width;
    std::vector<IndexEntry> entries;
    for (int decoy = 0; decoy < kDecoys; ++decoy) {
        const bool fine = cell.width == 1;
        const auto better = raised(code, probe, fine ? 0.72 : 0.33, random);
        entries.push_back({{1000 + decoy}, {1 + decoy}, leaning(better, probe, cell, fine ? -1.0F : 0.0F)});
    }
    entries.push_back({{1}, {999}, leaning(code, probe, cell, 1.0F)});
    return entries;
}

/// The rank of the last row by the fine estimate alone.
int rankOfLastByEstimate(const MemoryRows& rows, const Template& probe) {
    const QueryCode query(probe.data(), rows.layout());
    std::vector<float> estimates;
    for (int tile = 0; tile < CodeLayout::tiles(rows.segments().front().rows); ++tile)
        for (const auto& row : scanTile(usableKernels().back(), rows, tile, query, -3.0F))
            estimates.push_back(row.estimate);
    return 1 + static_cast<int>(std::count_if(estimates.begin(), estimates.end(),
                                              [&](float other) { return other > estimates.back(); }));
}

} // namespace

class TestExactScan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsBruteForceBitForBit_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("dimension");
        const char* names[] = {"random", "portraits", "near ties", "duplicates", "odd"};
        for (int kind = 0; kind < 5; ++kind)
            for (const int dimension : {64, 128, 200, 512})
                QTest::addRow("%s, %d values", names[kind], dimension) << kind << dimension;
    }

    void equalsBruteForceBitForBit() {
        QFETCH(int, kind);
        QFETCH(int, dimension);
        std::mt19937 random(static_cast<unsigned>(kind * 1000 + dimension));
        for (const int count : {1, 17, 300, 4000}) {
            const auto entries = gallery(static_cast<Kind>(kind), dimension, count, random);
            const auto rows = rowsOf(entries, dimension);
            for (const auto& kernel : usableKernels())
                for (const int threads : {1, 2}) {
                    const ExactScan scan(rows, threads, kernel);
                    const auto request = someRequest(entries, dimension, random);
                    const auto answer = scan.search(request, {});
                    SL_VERIFY(answer);
                    QCOMPARE(asText(answer->persons), asText(bruteForce(entries, request)));
                }
        }
    }

    void aBatchAnswersLikeOneAfterAnother() {
        std::mt19937 random(11);
        const auto entries = gallery(Kind::Portraits, 128, 5000, random);
        const ExactScan scan(rowsOf(entries, 128), 2);
        std::vector<SearchRequest> requests;
        for (int i = 0; i < 16; ++i)
            requests.push_back(someRequest(entries, 128, random));
        const auto answers = scan.searchAll(requests, {});
        SL_VERIFY(answers);
        for (size_t i = 0; i < requests.size(); ++i) {
            const auto alone = scan.search(requests[i], {});
            SL_VERIFY(alone);
            QCOMPARE(asText((*answers)[i].persons), asText(alone->persons));
            QCOMPARE((*answers)[i].templatesCompared, alone->templatesCompared);
            QCOMPARE((*answers)[i].personsExcluded, alone->personsExcluded);
        }
    }

    void findsWhatACarelessBoundWouldDrop() {
        std::mt19937 random(12);
        for (const Cell cell : {kFine, kCoarse})
            for (const int dimension : {64, 128, 512})
                for (int round = 0; round < 10; ++round) {
                    const Template probe = randomTemplate(dimension, random);
                    const auto entries = temptingGallery(probe, cell, random);
                    const auto rows = rowsOf(entries, dimension);
                    if (cell.width == 1)
                        QVERIFY2(rankOfLastByEstimate(*rows, probe) == kDecoys + 1, "the set does not tempt");
                    const SearchRequest request{{probe}, 1, {}};
                    for (const auto& kernel : usableKernels()) {
                        const auto answer = ExactScan(rows, 1, kernel).search(request, {});
                        SL_VERIFY(answer);
                        QCOMPARE(answer->persons.front().person.value, 1);
                        QCOMPARE(asText(answer->persons), asText(bruteForce(entries, request)));
                    }
                }
    }

    void aPersonWithManyPortraitsTakesOnePlace() {
        // 3,000 portraits of person 1 are all better than anybody else's; the list of five still has five
        // persons.
        std::mt19937 random(13);
        const Template probe = randomTemplate(128, random);
        std::vector<IndexEntry> entries;
        for (int i = 0; i < 3000; ++i)
            entries.push_back({{1}, {5000 - i}, probe});
        for (int i = 0; i < 300; ++i)
            entries.push_back({{2 + i}, {9000 + i}, randomTemplate(128, random)});
        std::shuffle(entries.begin(), entries.end(), random);
        const SearchRequest request{{probe}, 5, {}};
        const auto answer = ExactScan(rowsOf(entries, 128), 2).search(request, {});
        SL_VERIFY(answer);
        QCOMPARE(asText(answer->persons), asText(bruteForce(entries, request)));
        QCOMPARE(answer->persons.front().portrait.value, 2001); // the lowest of the equal ones
    }

    void countsWhatAFilterRemoves() {
        std::mt19937 random(14);
        const auto entries = gallery(Kind::Portraits, 64, 2000, random);
        SearchRequest request{{randomTemplate(64, random)}, 50, QBitArray(300, true)};
        const auto answer = ExactScan(rowsOf(entries, 64)).search(request, {});
        SL_VERIFY(answer);
        QSet<PersonId> removed;
        qint64 left = 0;
        for (const auto& entry : entries)
            if (entry.person.value < 300)
                removed.insert(entry.person);
            else
                ++left;
        QCOMPARE(answer->personsExcluded, removed.size());
        QCOMPARE(answer->templatesCompared, left);
        request.excludedPersons = QBitArray(3000, true);
        const auto nobody = ExactScan(rowsOf(entries, 64)).search(request, {});
        SL_VERIFY(nobody);
        QVERIFY(nobody->persons.empty());
        QCOMPARE(nobody->templatesCompared, 0);
    }

    void idsMayBeAnything() {
        std::mt19937 random(15);
        auto entries = gallery(Kind::Random, 64, 100, random);
        for (size_t i = 0; i < entries.size(); ++i)
            entries[i].person.value =
                i % 2 == 0 ? qint64{1} << (i % 62) : 1000000000000LL + static_cast<qint64>(i);
        const SearchRequest request{{randomTemplate(64, random)}, 50, QBitArray(5, true)};
        const auto answer = ExactScan(rowsOf(entries, 64)).search(request, {});
        SL_VERIFY(answer);
        QCOMPARE(asText(answer->persons), asText(bruteForce(entries, request)));
    }

    void crossesSegments() {
        std::mt19937 random(16);
        const auto entries = gallery(Kind::Random, 16, kRowsPerSegment + 5000, random);
        const ExactScan scan(rowsOf(entries, 16), 2);
        for (int i = 0; i < 5; ++i) {
            const auto request = someRequest(entries, 16, random);
            const auto answer = scan.search(request, {});
            SL_VERIFY(answer);
            QCOMPARE(asText(answer->persons), asText(bruteForce(entries, request)));
        }
    }

    void stopsWhenCancelled() {
        std::mt19937 random(17);
        const auto entries = gallery(Kind::Random, 64, 2000, random);
        const ExactScan scan(rowsOf(entries, 64), 2);
        CancelSource source;
        source.cancel();
        const auto answer = scan.search({{randomTemplate(64, random)}, 5, {}}, source.token());
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
    }

    void searchesFromSeveralThreadsAtOnce() {
        std::mt19937 random(18);
        const auto entries = gallery(Kind::Portraits, 64, 20000, random);
        const ExactScan scan(rowsOf(entries, 64), 3);
        const SearchRequest request{{randomTemplate(64, random)}, 20, {}};
        const QString expected = asText(bruteForce(entries, request));
        std::array<QString, 4> got;
        std::vector<std::thread> threads;
        for (auto& text : got) {
            threads.emplace_back([&] {
                for (int i = 0; i < 10; ++i)
                    text = asText(scan.search(request, {}).value().persons);
            });
        }
        for (auto& thread : threads)
            thread.join();
        for (const auto& text : got)
            QCOMPARE(text, expected);
    }
};

QTEST_GUILESS_MAIN(TestExactScan)
#include "tst_exactscan.moc"
