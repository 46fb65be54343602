// SPDX-License-Identifier: Apache-2.0
#include "engine/search/gallerysearch.h"
#include "tests/support/reference.h"

using namespace sl;
using namespace sl::search;

namespace {

std::unique_ptr<GallerySearch> smallGallery() {
    return *makeMemorySearch(2, {{{7}, {70}, {1, 0}},
                                 {{7}, {71}, {0, 1}},
                                 {{3}, {30}, {0, 2}}, // not of unit length
                                 {{5}, {50}, {-1, 0}},
                                 {{4}, {40}, {0, 0}}});
}

SearchRequest request(std::vector<Template> probe, int listLength = 20) {
    return {std::move(probe), listLength, {}};
}

} // namespace

class TestGallerySearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ranksPersonsByTheirBestPortrait() {
        const auto gallery = smallGallery();
        QCOMPARE(gallery->personCount(), 4);
        QCOMPARE(gallery->templateCount(), 5);
        const auto answer = gallery->search(request({{0, 1}}));
        SL_VERIFY(answer);
        const std::vector<ScoredPerson> expected = {
            {{3}, {30}, 1.0}, {{7}, {71}, 1.0}, {{4}, {40}, 0.0}, {{5}, {50}, 0.0}};
        QVERIFY(answer->persons == expected);
        QCOMPARE(answer->templatesCompared, 5);
        QVERIFY(answer->exhaustive);
    }

    void aListOfTwoHoldsTheFirstTwo() {
        const auto answer = smallGallery()->search(request({{1, 0}}, 2));
        SL_VERIFY(answer);
        QCOMPARE(answer->persons.size(), 2U);
        QCOMPARE(answer->persons[0].person.value, 7);
        QCOMPARE(answer->persons[1].person.value, 3);
    }

    void leavesOutExcludedPersonsAndCountsThem() {
        auto asked = request({{0, 1}});
        asked.excludedPersons.resize(6);
        asked.excludedPersons.setBit(3);
        asked.excludedPersons.setBit(2); // nobody
        const auto answer = smallGallery()->search(asked);
        SL_VERIFY(answer);
        QCOMPARE(answer->persons.size(), 3U);
        QCOMPARE(answer->persons.front().person.value, 7);
        QCOMPARE(answer->personsExcluded, 1);
        QCOMPARE(answer->templatesCompared, 4);
    }

    void severalFacesAreSearchedAsTheirNormalisedMean() {
        const Template fused = fuseProbe({{1, 0}, {0, 1}});
        QCOMPARE(fused, (Template{static_cast<float>(std::sqrt(0.5)), static_cast<float>(std::sqrt(0.5))}));
        QCOMPARE(fuseProbe({{1, 0}, {-1, 0}}), (Template{0, 0}));
        QCOMPARE(probeFusion(1), QStringLiteral("none"));
        QCOMPARE(probeFusion(5), QStringLiteral("mean-template"));
        const auto answer = smallGallery()->search(request({{1, 0}, {0, 1}}));
        SL_VERIFY(answer);
        QVERIFY(qAbs(answer->persons.front().score - std::sqrt(0.5)) < 1e-7);
    }

    void refusesWhatItCannotCompare() {
        const auto gallery = smallGallery();
        QCOMPARE(gallery->search(request({{1, 0, 0}})).error().code, ErrorCode::PackMismatch);
        QCOMPARE(gallery->search(request({})).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(gallery->search(request({{1, 0}}, 0)).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(makeMemorySearch(3, {{{1}, {1}, {1, 0}}}).error().code, ErrorCode::PackMismatch);
        const auto empty = makeMemorySearch(2, {});
        SL_VERIFY(empty);
        QCOMPARE((*empty)->search(request({{1, 0}})).error().code, ErrorCode::GalleryEmpty);
        CancelSource source;
        source.cancel();
        QCOMPARE(gallery->search(request({{1, 0}}), source.token()).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestGallerySearch)
#include "tst_gallerysearch.moc"
