// SPDX-License-Identifier: Apache-2.0
#include "engine/search/cosine.h"
#include "engine/search/exactscan.h"
#include "engine/search/memoryrows.h"
#include "engine/search/querycode.h"
#include "engine/search/scankernels.h"
#include "tests/engine/search/galleries.h"
#include "tests/support/reference.h"

#include <QThread>

#include <numeric>

using namespace sl;
using namespace sl::search;
using namespace sl::test;

namespace {

std::shared_ptr<MemoryRows> rowsOf(const std::vector<IndexEntry>& entries, int dimension) {
    auto rows = std::make_shared<MemoryRows>(dimension, static_cast<qint64>(entries.size()));
    for (const auto& entry : entries)
        rows->add({entry.person.value, entry.portrait.value}, entry.templ.data());
    return rows;
}

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

/// A template whose code is `code` and whose rest leans towards `lean` as far as rounding allows: the
/// estimate does not see how far the score is from it.
Template leaning(const std::vector<int>& code, const Template& lean, float by) {
    Template values(code.size());
    for (size_t i = 0; i < code.size(); ++i) {
        const float rest = std::abs(code[i]) == 127 ? 0.0F : by * std::copysign(1.0F, lean[i]);
        values[i] = static_cast<float>(code[i]) + rest;
    }
    return values;
}

int rankByEstimate(const MemoryRows& rows, const Template& probe, int row) {
    const QueryCode query(probe.data(), rows.layout());
    const auto& segment = rows.segments().front();
    const TileView tile{segment.blocks, CodeLayout::blocks(segment.rows), rows.layout().groups(),
                        segment.fine, rows.layout().padded()};
    std::vector<Passing> passing(kRowsPerTile);
    const int count = usableKernels().back().scan(tile, query.view(), -3.0F, passing.data());
    const float own = passing[static_cast<size_t>(row)].estimate;
    return 1 + static_cast<int>(std::count_if(passing.begin(), passing.begin() + count,
                                              [own](const Passing& other) { return other.estimate > own; }));
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
        // The right answer leans towards the probe, 200 decoys with slightly better codes lean away from it:
        // by estimate alone the right answer is last, by score it is first.
        std::mt19937 random(12);
        for (const int dimension : {64, 128, 512})
            for (int round = 0; round < 20; ++round) {
                const Template probe = randomTemplate(dimension, random);
                std::vector<int> code(static_cast<size_t>(dimension));
                for (int& value : code)
                    value = static_cast<int>(random() % 101) - 50;
                code[0] = 127; // fixes the scale
                std::vector<IndexEntry> entries;
                for (int decoy = 0; decoy < 200; ++decoy) {
                    auto better = code;
                    const auto at = 1 + random() % (better.size() - 1);
                    better[at] += probe[at] > 0 ? 1 : -1;
                    entries.push_back({{1000 + decoy}, {1 + decoy}, leaning(better, probe, -0.45F)});
                }
                entries.push_back({{1}, {999}, leaning(code, probe, 0.45F)});
                const auto rows = rowsOf(entries, dimension);
                QVERIFY2(rankByEstimate(*rows, probe, 200) > 50,
                         "the set does not tempt: its estimate is good");
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
        std::vector<std::unique_ptr<QThread>> threads;
        for (auto& text : got) {
            threads.emplace_back(QThread::create([&] {
                for (int i = 0; i < 10; ++i)
                    text = asText(scan.search(request, {}).value().persons);
            }));
            threads.back()->start();
        }
        for (const auto& thread : threads)
            thread->wait();
        for (const auto& text : got)
            QCOMPARE(text, expected);
    }
};

QTEST_GUILESS_MAIN(TestExactScan)
#include "tst_exactscan.moc"
