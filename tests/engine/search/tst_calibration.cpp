// SPDX-License-Identifier: Apache-2.0
#include "engine/search/calibration/calibration.h"
#include "tests/engine/search/galleries.h"
#include "tests/support/reference.h"

using namespace sl;
using namespace sl::search;

class TestCalibration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// By the definition of Clopper and Pearson: at the lower end so many successes or more have the chance
    /// 0.025, at the upper end so many or fewer.
    void intervalsLeaveTheSameTailAtBothEnds() {
        const int n = 60;
        const auto chance = [](int k, double p) {
            return std::exp(std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0) +
                            k * std::log(p) + (n - k) * std::log1p(-p));
        };
        for (int k = 1; k < n; ++k) {
            const auto interval = proportionInterval(k, n);
            double above = 0.0, below = 0.0;
            for (int i = k; i <= n; ++i)
                above += chance(i, interval.low);
            for (int i = 0; i <= k; ++i)
                below += chance(i, interval.high);
            QVERIFY2(qAbs(above - 0.025) < 1e-10, qPrintable(QString::number(k)));
            QVERIFY2(qAbs(below - 0.025) < 1e-10, qPrintable(QString::number(k)));
        }
    }

    void intervalsAsPublished_data() {
        QTest::addColumn<int>("k");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        // closed forms: k = 0 gives 1 - 0.025^(1/n), k = n gives 0.025^(1/n); others as R's binom.test prints
        // them
        QTest::newRow("0 of 10") << 0 << 10 << 0.0 << 1 - std::pow(0.025, 0.1);
        QTest::newRow("10 of 10") << 10 << 10 << std::pow(0.025, 0.1) << 1.0;
        QTest::newRow("0 of 2000") << 0 << 2000 << 0.0 << 1 - std::pow(0.025, 1.0 / 2000);
        QTest::newRow("5 of 10") << 5 << 10 << 0.1870860 << 0.8129140;
        QTest::newRow("682 of 925") << 682 << 925 << 0.7076683 << 0.7654066;
    }

    void intervalsAsPublished() {
        QFETCH(int, k);
        QFETCH(int, n);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto interval = proportionInterval(k, n);
        QVERIFY2(qAbs(interval.low - low) < 5e-8, qPrintable(QString::number(interval.low, 'g', 12)));
        QVERIFY2(qAbs(interval.high - high) < 5e-8, qPrintable(QString::number(interval.high, 'g', 12)));
    }

    void intervalOfNothingIsEverything() {
        QCOMPARE(proportionInterval(0, 0).low, 0.0);
        QCOMPARE(proportionInterval(0, 0).high, 1.0);
        QCOMPARE(proportionInterval(3, 2).high, 1.0);
    }

    void countsTrialsAtLeastAsHigh() {
        const Calibration calibration({0.3F, 0.1F, 0.2F, 0.2F});
        QCOMPARE(calibration.trials(), 4);
        QCOMPARE(calibration.asHigh(0.0), 4);
        QCOMPARE(calibration.asHigh(static_cast<double>(0.2F)), 3);
        QCOMPARE(calibration.asHigh(0.25), 1);
        QCOMPARE(calibration.asHigh(0.31), 0);
        QCOMPARE(Calibration().asHigh(0.0), 0);
    }

    void measuresWithoutThePersonsOwnPortraits() {
        // Person 1 has two equal portraits: without leaving the person out, every top score would be 1.
        std::vector<IndexEntry> entries = {
            {{1}, {1}, {1, 0}}, {{1}, {2}, {1, 0}}, {{2}, {3}, {0, 1}}, {{3}, {4}, {0.6F, 0.8F}}};
        const auto gallery = makeMemorySearch(2, entries);
        SL_VERIFY(gallery);
        const auto calibration = measureCalibration(**gallery, entries, 10);
        SL_VERIFY(calibration);
        QCOMPARE(calibration->topScores(), (std::vector<float>{0.6F, 0.8F, 0.8F}));
        const auto fewer = measureCalibration(**gallery, entries, 2);
        SL_VERIFY(fewer);
        QCOMPARE(fewer->trials(), 2);
    }

    void calibratesForTheNumberOfFaces() {
        // Persons of 1, 2 and 3 portraits: only the 25 with three are trials of three faces.
        std::mt19937 random(21);
        std::vector<IndexEntry> entries;
        for (qint64 person = 1; person <= 75; ++person)
            for (qint64 portrait = 0; portrait < 1 + person % 3; ++portrait)
                entries.push_back({{person}, {10 * person + portrait}, sl::test::randomTemplate(32, random)});
        const auto gallery = makeMemorySearch(32, entries);
        SL_VERIFY(gallery);
        const std::vector<double> weights{0.2, 1.0, 3.0};
        const auto fused = measureFusedCalibration(**gallery, weights, 100);
        SL_VERIFY(fused);
        std::vector<float> expected;
        for (qint64 person = 2; person <= 75; person += 3) {
            SearchRequest trial;
            for (const auto& entry : entries)
                if (entry.person.value == person)
                    trial.probe.push_back(entry.templ);
            trial.weights = weights;
            trial.excludedPersons.resize(person + 1);
            trial.excludedPersons.setBit(person);
            expected.push_back(static_cast<float>(sl::test::bruteForce(entries, trial).front().score));
        }
        std::sort(expected.begin(), expected.end());
        QCOMPARE(fused->topScores(), expected);
        QCOMPARE(measureFusedCalibration(**gallery, weights, 20)->trials(), 20);
    }

    void claimsNothingWhereFewHaveSeveralPortraits() {
        std::mt19937 random(22);
        std::vector<IndexEntry> entries;
        for (qint64 person = 1; person <= 500; ++person)
            for (qint64 portrait = 0; portrait < (person < kFewestFusedTrials ? 2 : 1); ++portrait)
                entries.push_back({{person}, {10 * person + portrait}, sl::test::randomTemplate(32, random)});
        const auto gallery = makeMemorySearch(32, entries);
        SL_VERIFY(gallery);
        QCOMPARE(measureFusedCalibration(**gallery, {1.0, 1.0}, 100)->trials(), 0);
        CancelSource source;
        source.cancel();
        entries.push_back({{500}, {9999}, sl::test::randomTemplate(32, random)});
        const auto more = makeMemorySearch(32, entries);
        SL_VERIFY(more);
        QCOMPARE(measureFusedCalibration(**more, {1.0, 1.0}, 100)->trials(), kFewestFusedTrials);
        QCOMPARE(measureFusedCalibration(**more, {1.0, 1.0}, 100, source.token()).error().code,
                 ErrorCode::Cancelled);
    }

    void refusesAGalleryOfOnePerson() {
        std::vector<IndexEntry> entries = {{{1}, {1}, {1, 0}}};
        const auto gallery = makeMemorySearch(2, entries);
        SL_VERIFY(gallery);
        QCOMPARE(measureCalibration(**gallery, entries, 10).error().code, ErrorCode::GalleryEmpty);
        CancelSource source;
        source.cancel();
        QCOMPARE(measureCalibration(**gallery, entries, 10, source.token()).error().code,
                 ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
