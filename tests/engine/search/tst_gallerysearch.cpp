// SPDX-License-Identifier: Apache-2.0
#include "engine/core/decidingface.h"
#include "engine/search/scan/gallerysearch.h"
#include "tests/support/reference.h"

#include <cmath>

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

    void severalFacesAreScoredAloneAndAveragedByWeight() {
        QCOMPARE(probeFusion(1), u"none"_s);
        QCOMPARE(probeFusion(5), u"weighted-scores"_s);
        // person 7 has a portrait for each face; the mean of the faces meets neither
        auto asked = request({{1, 0}, {0, 1}});
        asked.weights = {3.0, 1.0};
        const auto answer = smallGallery()->search(asked);
        SL_VERIFY(answer);
        const std::vector<ScoredPerson> expected = {{{7}, {70}, 1.0, {1.0, 1.0}},
                                                    {{3}, {30}, 0.25, {0.0, 1.0}},
                                                    {{4}, {40}, 0.0, {0.0, 0.0}},
                                                    {{5}, {50}, -0.75, {-1.0, 0.0}}};
        QVERIFY(answer->persons == expected);
        QCOMPARE(decidingFace(std::vector{3.0, 1.0}, std::vector{0.0, 1.0}), 1);
        QCOMPARE(decidingFace(std::vector{1.0, 1.0}, std::vector{0.5, 0.5}), 0);
    }

    void refusesWeightsThatCannotBe() {
        const auto gallery = smallGallery();
        const std::vector<std::vector<double>> wrong{
            {1.0}, {1.0, 0.0}, {1.0, -1.0}, {1.0, std::nan("")}, {1.0, HUGE_VAL}, {1.0, 1.0, 1.0}};
        for (const auto& weights : wrong) {
            auto asked = request({{1, 0}, {0, 1}});
            asked.weights = weights;
            QCOMPARE(gallery->search(asked).error().code, ErrorCode::InvalidArgument);
        }
    }

    void tellsWhoHasSeveralPortraits() {
        const auto several = smallGallery()->personsWith(2, 10);
        SL_VERIFY(several);
        QCOMPARE(several->size(), 1U);
        QCOMPARE(several->front().person.value, 7);
        QCOMPARE(several->front().templates, (std::vector<Template>{{1, 0}, {0, 1}}));
        QCOMPARE(smallGallery()->personsWith(1, 2)->size(), 2U);
        QVERIFY(smallGallery()->personsWith(3, 10)->empty());
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
