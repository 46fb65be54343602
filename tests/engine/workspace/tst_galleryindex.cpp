// SPDX-License-Identifier: Apache-2.0
#include "engine/store/gallery/calibrationrepository.h"
#include "engine/store/gallery/templaterepository.h"
#include "tests/engine/workspace/indexdesk.h"
#include "tests/support/reference.h"

using namespace sl;
using namespace sl::workspace;
using namespace sl::test;

class TestGalleryIndex : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhyThereIsNothingToSearch() {
        IndexDesk desk;
        SL_VERIFY(desk.opened());
        QCOMPARE(desk.current().error().code, ErrorCode::NoModelPack);
        desk.use({s("pack-a"), kDimension});
        QCOMPARE(desk.current().error().code, ErrorCode::GalleryEmpty);
        QVERIFY(!desk.index().loaded(desk.pack()));
        SL_VERIFY(desk.add(s("P-1"), s("M"), 1970, s("pack-b"), 1));
        QCOMPARE(desk.current().error().code, ErrorCode::GalleryEmpty);
    }

    void holdsTheTemplatesOfThePackInUseOnly() {
        IndexDesk desk;
        SL_VERIFY(desk.opened());
        SL_VERIFY(desk.fill(10));
        SL_VERIFY(desk.add(s("other"), s("M"), 1990, s("pack-b"), 3));
        desk.use({s("pack-a"), kDimension});
        const auto snapshot = desk.current();
        SL_VERIFY(snapshot);
        QCOMPARE((*snapshot)->persons(), 10);
        QCOMPARE((*snapshot)->templates(), 10);
        QCOMPARE((*snapshot)->packIdentity(), s("pack-a"));
        QCOMPARE((*snapshot)->hash(),
                 desk.write([](store::Database& database) {
                         return store::TemplateRepository(database).galleryHash(s("pack-a"));
                     })
                     .value());
        search::SearchRequest request;
        request.probe = {templateOf(7)};
        request.listLength = 2;
        request.pack = packStamp(s("pack-a"));
        const auto answer = (*snapshot)->search().search(request);
        SL_VERIFY(answer);
        QCOMPARE(answer->persons.front().person, PersonId{7});
        QVERIFY(answer->persons.front().score > 0.9999);
    }

    void aPackOfAnotherDimensionIsRefused() {
        IndexDesk desk;
        SL_VERIFY(desk.opened());
        SL_VERIFY(desk.fill(2));
        desk.use({s("pack-a"), kDimension * 2});
        QCOMPARE(desk.current().error().code, ErrorCode::PackMismatch);
    }

    void aPackThatIsNotInUseIsRefused() {
        IndexDesk desk;
        SL_VERIFY(desk.opened());
        SL_VERIFY(desk.fill(5));
        SL_VERIFY(desk.add(s("other"), s("M"), 1990, s("pack-b"), 3));
        const GalleryPack packA{s("pack-a"), kDimension}, packB{s("pack-b"), kDimension};
        desk.use(packA);
        const auto snapshot = desk.current();
        SL_VERIFY(snapshot);
        QCOMPARE(desk.index().current(packB).error().code, ErrorCode::PackChanged);
        QCOMPARE(desk.index().loaded(packA), *snapshot);
        QVERIFY(!desk.index().loaded(packB));
        desk.use(packB);
        QCOMPARE(desk.index().current(packA).error().code, ErrorCode::PackChanged);
        QCOMPARE(desk.current().value()->packIdentity(), packB.identity);
        search::SearchRequest request{{templateOf(3)}, 1, {}, packStamp(packB.identity)};
        QCOMPARE((*snapshot)->search().search(request).error().code, ErrorCode::PackChanged);
    }

    void aPackThatComesIntoUseDuringALoadEndsIt() {
        IndexDesk desk;
        SL_VERIFY(desk.opened());
        SL_VERIFY(desk.fill(5));
        SL_VERIFY(desk.add(s("other"), s("M"), 1990, s("pack-b"), 3));
        const GalleryPack packA{s("pack-a"), kDimension};
        desk.use(packA);
        const auto ended = desk.index().current(packA, {}, [&](qint64, qint64) {
            desk.use({s("pack-b"), kDimension});
        });
        QCOMPARE(ended.error().code, ErrorCode::PackChanged);
        QCOMPARE(desk.current().value()->packIdentity(), s("pack-b"));
    }

    void filtersLeaveOutAndCount_data() {
        QTest::addColumn<PersonFilter>("filter");
        QTest::addColumn<QList<int>>("left");
        QTest::addColumn<int>("unrecorded");
        QTest::addColumn<QString>("parts");
        const auto row = [](const char* name, const PersonFilter& filter, const QList<int>& left,
                            int unrecorded, const char* parts) {
            QTest::newRow(name) << filter << left << unrecorded << s(parts);
        };
        // persons 1..10: odd M, even F, born 1970 + n, those of 5 and 10 not recorded
        const QList<int> all{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        row("none", {}, all, 0, "");
        row("sex", {s("F"), 0, 0, {}, false}, {2, 4, 6, 8, 10}, 0, "sex 5 0");
        row("born from", {{}, 1977, 0, {}, false}, {7, 8, 9}, 2, "born 5 2");
        row("born from, or not recorded", {{}, 1977, 0, {}, true}, {5, 7, 8, 9, 10}, 2, "born 5 2");
        row("born until", {{}, 0, 1972, {}, false}, {1, 2}, 2, "born 6 2");
        row("sex and years", {s("M"), 1972, 1977, {}, false}, {3, 7}, 1, "sex 5 0, born 3 2");
        row("sex and years, or not recorded", {s("M"), 1972, 1977, {}, true}, {3, 5, 7}, 1,
            "sex 5 0, born 3 2");
        row("agency", {{}, 0, 0, s("Harbour"), false}, all, 0, "agency 0 0");
        row("another agency", {{}, 0, 0, s("Airport"), true}, {}, 0, "agency 10 0");
        row("letter case", {{}, 0, 0, s("harbour"), true}, {}, 0, "agency 10 0");
    }
    void filtersLeaveOutAndCount() {
        QFETCH(PersonFilter, filter);
        QFETCH(QList<int>, left);
        QFETCH(int, unrecorded);
        QFETCH(QString, parts);
        IndexDesk desk;
        SL_VERIFY(desk.opened());
        SL_VERIFY(desk.fill(10));
        desk.use({s("pack-a"), kDimension});
        const auto snapshot = desk.current();
        SL_VERIFY(snapshot);
        const auto exclusion = (*snapshot)->excludedBy(filter);
        SL_VERIFY(exclusion);
        QList<int> kept;
        for (int person = 1; person <= 10; ++person) {
            if (person >= exclusion->persons.size() || !exclusion->persons.testBit(person))
                kept << person;
        }
        QCOMPARE(kept, left);
        QCOMPARE(exclusion->removed, 10 - left.size());
        QCOMPARE(exclusion->unrecorded, unrecorded);
        QStringList counted;
        for (const FilterPartCounts& part : exclusion->parts)
            counted << s("%1 %2 %3").arg(filterPartName(part.part)).arg(part.differ).arg(part.unrecorded);
        QCOMPARE(counted.join(s(", ")), parts);
    }

    void aSnapshotStaysWhileTheIndexMovesOn() {
        IndexDesk desk;
        SL_VERIFY(desk.opened());
        SL_VERIFY(desk.fill(3));
        desk.use({s("pack-a"), kDimension});
        const auto before = desk.current();
        SL_VERIFY(before);
        QCOMPARE(desk.index().loaded(desk.pack()), *before);
        QCOMPARE(desk.current().value(), *before);
        SL_VERIFY(desk.add(s("new"), s("F"), 1999, s("pack-a"), 99));
        desk.index().invalidate();
        QVERIFY(!desk.index().loaded(desk.pack()));
        const auto after = desk.current();
        SL_VERIFY(after);
        QCOMPARE((*before)->persons(), 3);
        QCOMPARE((*after)->persons(), 4);
        QVERIFY((*before)->hash() != (*after)->hash());
    }

    void theCalibrationIsMeasuredOncePerGallery() {
        IndexDesk desk;
        SL_VERIFY(desk.opened());
        SL_VERIFY(desk.fill(20));
        desk.use({s("pack-a"), kDimension});
        const auto first = desk.current();
        SL_VERIFY(first);
        QCOMPARE((*first)->calibration().trials(), 20);
        const auto hash = (*first)->hash();
        const auto stored = desk.write([hash](store::Database& database) {
            return store::CalibrationRepository(database).find(s("pack-a"), hash);
        });
        SL_VERIFY(stored);
        QVERIFY(stored->has_value());
        QVERIFY(**stored == (*first)->calibration().topScores());
        // what the store has is taken as it is
        const std::vector<float> known{0.125F, 0.25F};
        SL_VERIFY(desk.write([&](store::Database& database) {
            return store::CalibrationRepository(database).put(s("pack-a"), hash, known,
                                                              QDateTime::currentDateTimeUtc());
        }));
        desk.index().invalidate();
        const auto second = desk.current();
        SL_VERIFY(second);
        QVERIFY((*second)->calibration().topScores() == known);
    }

    void onePersonCannotBeCalibratedWith() {
        IndexDesk desk;
        SL_VERIFY(desk.opened());
        SL_VERIFY(desk.fill(1));
        desk.use({s("pack-a"), kDimension});
        const auto snapshot = desk.current();
        SL_VERIFY(snapshot);
        QCOMPARE((*snapshot)->calibration().trials(), 0);
    }

    void loadingCanBeCancelled() {
        IndexDesk desk;
        SL_VERIFY(desk.opened());
        SL_VERIFY(desk.fill(3));
        desk.use({s("pack-a"), kDimension});
        CancelSource cancel;
        cancel.cancel();
        QCOMPARE(desk.index().current(desk.pack(), cancel.token()).error().code, ErrorCode::Cancelled);
        SL_VERIFY(desk.current());
    }
};

QTEST_GUILESS_MAIN(TestGalleryIndex)
#include "tst_galleryindex.moc"
