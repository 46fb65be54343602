// SPDX-License-Identifier: Apache-2.0
// Probes of several faces: the list equals float64 brute force, whatever the gallery and the weights are.
#include "engine/search/index/galleryindexfile.h"
#include "engine/search/scan/internal/exactscan.h"
#include "tests/engine/search/tilescan.h"
#include "tests/support/reference.h"

#include <QTemporaryDir>

using namespace sl;
using namespace sl::search;
using namespace sl::test;

namespace {

/// Weights as they come, and as nobody would give them.
std::vector<double> someWeights(size_t faces, std::mt19937& random) {
    std::vector<double> weights;
    const auto kind = random() % 5;
    for (size_t f = 0; f < faces && kind > 0; ++f) {
        const double share = 0.01 + static_cast<double>(random() % 1000) / 50.0;
        const double extremes[] = {1e-300, 1e300, 5e-324, 1.0, 1.7e308};
        weights.push_back(kind < 3 ? share : kind == 3 ? extremes[random() % 5] : 7.0);
    }
    return weights;
}

SearchRequest someRequest(const std::vector<IndexEntry>& entries, size_t faces, std::mt19937& random) {
    const auto dimension = static_cast<int>(entries.front().templ.size());
    SearchRequest request;
    request.listLength = 1 + static_cast<int>(random() % 50);
    for (size_t f = 0; f < faces; ++f) {
        auto face =
            random() % 2 == 0 ? randomTemplate(dimension, random) : entries[random() % entries.size()].templ;
        if (f > 0 && random() % 4 == 0) // the opposite of another: they cancel out
            for (size_t i = 0; i < face.size(); ++i)
                face[i] = -request.probe.back()[i];
        request.probe.push_back(std::move(face));
    }
    request.weights = someWeights(faces, random);
    if (random() % 2 == 0) {
        request.excludedPersons.resize(static_cast<qsizetype>(random() % (entries.size() + 2)));
        for (qsizetype i = 0; i < request.excludedPersons.size(); ++i)
            request.excludedPersons.setBit(i, random() % 3 == 0);
    }
    return request;
}

/// A few persons with very many portraits among many with one.
std::vector<IndexEntry> unevenGallery(int dimension, int rows, std::mt19937& random) {
    std::vector<IndexEntry> entries;
    for (int row = 0; row < rows; ++row) {
        const qint64 person = random() % 3 == 0 ? 1 + static_cast<qint64>(random() % 4) : 100 + row;
        entries.push_back({{person}, {rows - row}, randomTemplate(dimension, random)});
    }
    return entries;
}

} // namespace

class TestFusedScan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsBruteForceBitForBit_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("faces");
        const char* names[] = {"random", "portraits", "near ties", "duplicates", "odd", "uneven"};
        for (int kind = 0; kind < 6; ++kind)
            for (const int faces : {2, 5, 50})
                QTest::addRow("%s, %d faces", names[kind], faces) << kind << faces;
    }

    void equalsBruteForceBitForBit() {
        QFETCH(int, kind);
        QFETCH(int, faces);
        std::mt19937 random(static_cast<unsigned>(100 + kind * 1000 + faces));
        for (const int count : {1, 17, 300, 2500})
            for (const auto& kernel : usableKernels()) {
                const int dimension = random() % 2 == 0 ? 128 : 40;
                const auto entries = kind < 5 ? gallery(static_cast<Kind>(kind), dimension, count, random)
                                              : unevenGallery(dimension, count, random);
                const ExactScan scan(rowsOf(entries, dimension), 2, kernel);
                for (int round = 0; round < (faces < 50 ? 6 : 1); ++round) {
                    const auto request = someRequest(entries, static_cast<size_t>(faces), random);
                    const auto answer = scan.search(request, {});
                    SL_VERIFY(answer);
                    QCOMPARE(asText(answer->persons), asText(bruteForce(entries, request)));
                }
            }
    }

    void findsWhomOnlyAFaceShows() {
        // Each face has a portrait of person 1 that is nothing to the other faces; the mean of the faces
        // ranks 400 others, who are a little like all of them, before.
        std::mt19937 random(31);
        SearchRequest request{{}, 1, {}};
        std::vector<IndexEntry> entries;
        for (int f = 0; f < 5; ++f) {
            Template face(64, 0.0F);
            face[static_cast<size_t>(f)] = 1.0F;
            request.probe.push_back(face);
            face[static_cast<size_t>(10 + f)] = 1.0F;
            entries.push_back({{1}, {1 + f}, face});
        }
        for (int other = 0; other < 400; ++other) {
            Template like = randomTemplate(64, random);
            for (size_t f = 0; f < 5; ++f)
                like[f] = 0.4F;
            entries.push_back({{2 + other}, {100 + other}, like});
        }
        std::shuffle(entries.begin(), entries.end(), random);
        const auto answer = ExactScan(rowsOf(entries, 64), 2).search(request, {});
        SL_VERIFY(answer);
        QCOMPARE(answer->persons.front().person.value, 1);
        QVERIFY(qAbs(answer->persons.front().score - std::sqrt(0.5)) < 1e-6);
    }

    void oneFaceIsScoredAsEver() {
        std::mt19937 random(32);
        const auto entries = gallery(Kind::Portraits, 128, 3000, random);
        const ExactScan scan(rowsOf(entries, 128), 2);
        SearchRequest request{{randomTemplate(128, random)}, 20, {}};
        const auto plain = scan.search(request, {});
        request.weights = {1e-7};
        const auto weighted = scan.search(request, {});
        SL_VERIFY(plain);
        SL_VERIFY(weighted);
        QVERIFY(plain->persons == weighted->persons);
        QVERIFY(plain->persons.front().faceScores.empty());
        // twice the same face is, but for its name, that face
        request.probe.push_back(request.probe.front());
        request.weights = {1.0, 1.0};
        const auto twice = scan.search(request, {});
        SL_VERIFY(twice);
        for (size_t i = 0; i < plain->persons.size(); ++i) {
            QCOMPARE(twice->persons[i].person, plain->persons[i].person);
            QCOMPARE(twice->persons[i].portrait, plain->persons[i].portrait);
            QCOMPARE(twice->persons[i].score, plain->persons[i].score);
        }
    }

    void aBatchAnswersLikeOneAfterAnother() {
        std::mt19937 random(33);
        const auto entries = unevenGallery(64, 3000, random);
        const ExactScan scan(rowsOf(entries, 64), 2);
        std::vector<SearchRequest> requests;
        for (size_t faces = 1; faces < 8; ++faces)
            requests.push_back(someRequest(entries, faces, random));
        const auto answers = scan.searchAll(requests, {});
        SL_VERIFY(answers);
        for (size_t i = 0; i < requests.size(); ++i)
            QCOMPARE(asText((*answers)[i].persons), asText(scan.search(requests[i], {})->persons));
    }

    void idsMayBeAnything() {
        std::mt19937 random(34);
        auto entries = gallery(Kind::Portraits, 64, 400, random);
        for (auto& entry : entries)
            entry.person.value = entry.person.value % 3 == 0 ? qint64{1} << (entry.person.value % 62)
                                                             : 1000000000000LL + entry.person.value;
        const auto request = SearchRequest{{randomTemplate(64, random), randomTemplate(64, random)}, 30, {}};
        const auto answer = ExactScan(rowsOf(entries, 64)).search(request, {});
        SL_VERIFY(answer);
        QCOMPARE(asText(answer->persons), asText(bruteForce(entries, request)));
    }

    void removedPortraitsDoNotCount() {
        const QTemporaryDir folder;
        std::mt19937 random(35);
        auto entries = gallery(Kind::Portraits, 64, 2000, random);
        const auto stamp = stampOf("all", 64);
        bool given = false;
        const auto index = GalleryIndexFile::rebuild(
            folder.filePath(u"gallery.idx"_s), stamp, [&]() -> Result<std::vector<IndexEntry>> {
                return std::exchange(given, true) ? std::vector<IndexEntry>() : entries;
            });
        SL_VERIFY(index);
        QSet<PortraitId> gone;
        for (size_t i = 0; i < entries.size(); i += 3)
            gone.insert(entries[i].portrait);
        SL_VERIFY((*index)->change(gone, {}, {1, 2}, Sha256::of("fewer")));
        std::erase_if(entries, [&](const IndexEntry& entry) { return gone.contains(entry.portrait); });
        for (size_t faces = 2; faces < 7; ++faces) {
            auto request = someRequest(entries, faces, random);
            request.pack = stamp.pack;
            const auto answer = (*index)->search(2)->search(request, {});
            SL_VERIFY(answer);
            QCOMPARE(asText(answer->persons), asText(bruteForce(entries, request)));
        }
    }

    void stopsWhenCancelled() {
        std::mt19937 random(36);
        const auto entries = gallery(Kind::Portraits, 64, 2000, random);
        CancelSource source;
        source.cancel();
        const auto request = someRequest(entries, 3, random);
        QCOMPARE(ExactScan(rowsOf(entries, 64), 2).search(request, source.token()).error().code,
                 ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestFusedScan)
#include "tst_fusedscan.moc"
