// SPDX-License-Identifier: Apache-2.0
#include "engine/evaluation/scorebins.h"
#include "tests/support/guifixture.h"
#include "widgets/settings/rates/figuretext.h"
#include "widgets/settings/rates/figureview.h"
#include "widgets/settings/rates/plotaxis.h"
#include "widgets/settings/rates/ratewords.h"
#include "widgets/style/curvecolours.h"

#include <QMouseEvent>
#include <QTest>

#include <cmath>
#include <random>

using namespace sl;
using namespace sl::evaluation;
using namespace sl::test;
using namespace sl::widgets;

namespace {

constexpr int kPersons = 20;
constexpr qint64 kProbes = qint64(kPersons) * 3;

QStringList namesOf(const PlotAxis& axis) {
    QStringList names;
    for (const AxisTick& tick : axis.ticks())
        if (!tick.text.isEmpty())
            names.append(tick.text);
    return names;
}

/// Scores as no face gives them, with every kind of trial.
RawScores someScores() {
    std::mt19937 draw(7);
    std::normal_distribution<double> same(0.6, 0.2), other(0.05, 0.15);
    RawScores scores;
    scores.listLength = 5;
    scores.galleryPersons = kPersons;
    for (int person = 0; person < kPersons; ++person)
        scores.persons.push_back({u"P%1"_s.arg(person), {}});
    for (int person = 0; person < kPersons; ++person) {
        for (int probe = 0; probe < 3; ++probe) {
            for (int portrait = 0; portrait < kPersons; ++portrait)
                scores.comparisons.push_back(
                    {person, portrait, portrait == person ? same(draw) : other(draw)});
            ProbeSearch search;
            search.person = person;
            search.rank = 1 + (person * 3 + probe) % 9;
            search.closedRank = search.rank;
            search.score = same(draw);
            search.bestOther = other(draw) + 0.2;
            scores.searches.push_back(search);
        }
    }
    return scores;
}

MeasuredCard measuredOf(const RawScores& scores) {
    return {scores, errorRates(scores), {}};
}

qint64 countOf(const RawScores& scores, bool isMated, double threshold) {
    qint64 count = 0;
    for (const Comparison& comparison : scores.comparisons)
        count += comparison.isMated() == isMated && comparison.score >= threshold ? 1 : 0;
    return count;
}

double relativeContrast(const QColor& a, const QColor& b) {
    const auto light = [](const QColor& colour) {
        const auto part = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    const double first = light(a) + 0.05, second = light(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

/// The figures of error rates: each value counted again from the raw scores.
class TestRateFigures : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<GuiFixture> m_fixture;
    RawScores m_scores = someScores();
    MeasuredCard m_measured = measuredOf(m_scores);

    [[nodiscard]] RateFigure figure(FigureKind kind) const {
        return figuresOf(m_measured).at(static_cast<qsizetype>(kind));
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<GuiFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void logarithmicAxesHaveWholeDecades() {
        const auto axis = PlotAxis::decades(u"FMR"_s, 0.00003);
        QCOMPARE(namesOf(axis), QStringList({u"10⁻⁵"_s, u"10⁻⁴"_s, u"0.001"_s, u"0.01"_s, u"0.1"_s, u"1"_s}));
        QCOMPARE(axis.shareOf(1.0), 1.0);
        QVERIFY(std::abs(axis.shareOf(0.01) - 0.6) < 1e-9);
        QCOMPARE(axis.shareOf(0.0), 0.0); // on the edge
        QCOMPARE(namesOf(PlotAxis::decades({}, 0.001)).first(), u"0.001"_s);
        QCOMPARE(namesOf(PlotAxis::decades({}, 0.0)), QStringList({u"0.1"_s, u"1"_s}));
        qsizetype fine = 0;
        for (const AxisTick& tick : axis.ticks())
            fine += tick.text.isEmpty() ? 1 : 0;
        QCOMPARE(fine, 5 * 8);
    }

    void linearAxesEndAtRoundNumbers() {
        const auto axis = PlotAxis::linear({}, -0.13, 0.87);
        QCOMPARE(namesOf(axis),
                 QStringList({u"-0.2"_s, u"0.0"_s, u"0.2"_s, u"0.4"_s, u"0.6"_s, u"0.8"_s, u"1.0"_s}));
        QCOMPARE(namesOf(PlotAxis::linear({}, 0.9, 1.0)),
                 QStringList({u"0.90"_s, u"0.92"_s, u"0.94"_s, u"0.96"_s, u"0.98"_s, u"1.00"_s}));
        QVERIFY(namesOf(PlotAxis::linear({}, 0.5, 0.5)).size() >= 2); // one value alone
        QCOMPARE(namesOf(PlotAxis::counted({}, 1, 50)),
                 QStringList({u"1"_s, u"10"_s, u"20"_s, u"30"_s, u"40"_s, u"50"_s}));
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(namesOf(PlotAxis::linear({}, 0.0, 0.4)).at(1), u"0,1"_s);
        QLocale::setDefault(QLocale::c());
    }

    void everyBinIsCountedAgain() {
        const RateFigure scores = figure(FigureKind::Scores);
        QCOMPARE(scores.curves.size(), 2);
        for (const FigureCurve& curve : scores.curves) {
            const bool isMated = curve.trials == kProbes;
            qint64 all = 0;
            for (const FigurePoint& point : curve.points) {
                qint64 count = 0;
                for (const Comparison& comparison : m_scores.comparisons)
                    count += comparison.isMated() == isMated &&
                                     std::floor(comparison.score / 0.02) == std::round(point.at / 0.02)
                                 ? 1
                                 : 0;
                QCOMPARE(point.count, count);
                QCOMPARE(point.y, double(count) / double(curve.trials));
                all += count;
            }
            QCOMPARE(all, curve.trials);
        }
    }

    void everyPointOfTheDetIsCountedAgain() {
        const RateFigure det = figure(FigureKind::ComparisonDet);
        QCOMPARE(det.curves.size(), 1);
        QVERIFY(det.x.isLogarithmic() && det.y.isLogarithmic());
        const double mated = kPersons * 3, others = kPersons * 3 * (kPersons - 1);
        for (qsizetype i = 0; i < det.curves.first().points.size(); ++i) {
            const FigurePoint& point = det.curves.first().points.at(i);
            QCOMPARE(point.x, double(countOf(m_scores, false, point.at)) / others);
            QVERIFY(std::abs(point.y - (1.0 - double(countOf(m_scores, true, point.at)) / mated)) < 1e-12);
            if (i % 20 > 0)
                continue; // a bootstrap each
            const auto rates = ratesAt(det, 0, i, m_measured);
            QVERIFY(rates && rates->hasX);
            QCOMPARE(rates->x.events, countOf(m_scores, false, point.at));
            QCOMPARE(rates->x.trials, qint64(others));
            QCOMPARE(rates->y.events, qint64(mated) - countOf(m_scores, true, point.at));
            QVERIFY(rates->y.interval->low <= point.y + 1e-12 && rates->y.interval->high >= point.y - 1e-12);
        }
    }

    void everyRankOfTheCmcIsCountedAgain() {
        const RateFigure cmc = figure(FigureKind::Cmc);
        QCOMPARE(cmc.curves.size(), 1); // no pairs, and nobody else in the gallery
        for (const FigurePoint& point : cmc.curves.first().points) {
            qint64 found = 0;
            for (const ProbeSearch& search : m_scores.searches)
                found += search.rank <= int(point.x) ? 1 : 0;
            QVERIFY(std::abs(point.y - double(found) / (kPersons * 3)) < 1e-12);
        }
        const auto third = ratesAt(cmc, 0, 2, m_measured);
        QCOMPARE(third->y.trials, kProbes);
        QCOMPARE(third->y.share(), cmc.curves.first().points.at(2).y);
    }

    void falsePositivesAreCountedAgain() {
        const RateFigure fpir = figure(FigureKind::FalsePositives);
        QCOMPARE(fpir.curves.size(), 1);
        double last = -10.0;
        for (const FigurePoint& point : fpir.curves.first().points) {
            QVERIFY(point.x > last); // by rising score
            last = point.x;
            qint64 reached = 0;
            for (const ProbeSearch& search : m_scores.searches)
                reached += search.bestOther >= point.at ? 1 : 0;
            QCOMPARE(point.y, double(reached) / (kPersons * 3));
        }
    }

    void withoutTrialsAFigureSaysWhy() {
        RawScores alone;
        alone.persons.push_back({u"Only"_s, {}});
        alone.comparisons.push_back({0, 0, 0.7});
        const auto figures = figuresOf(measuredOf(alone));
        QCOMPARE(figures.at(0).curves.size(), 1); // the one score there is
        for (const FigureKind kind : {FigureKind::ComparisonDet, FigureKind::SearchDet, FigureKind::Cmc,
                                      FigureKind::FalsePositives}) {
            const RateFigure& empty = figures.at(static_cast<qsizetype>(kind));
            QVERIFY(empty.curves.isEmpty());
            QVERIFY(!empty.note.isEmpty());
            QVERIFY(!pictureOf(empty, QApplication::font()).isNull());
        }
        QVERIFY(figuresOf(measuredOf({})).first().curves.isEmpty());
        QCOMPARE(RateWords::notMeasured({0, 3, 2, {}}),
                 u"not measured: 2 persons are too few, at least 10 are needed"_s);
    }

    void arrowsWalkAlongTheCurves() {
        FigureView view;
        view.resize(700, 450);
        view.setFigure(figure(FigureKind::Scores));
        QVERIFY(!view.cursor());
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(view.cursor() && view.cursor()->isAt(0, 0));
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(view.cursor()->isAt(0, 1));
        QTest::keyClick(&view, Qt::Key_Down);
        QVERIFY(view.cursor()->isAt(1, 1)); // the same bin
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.cursor()->point, view.figure().curves.at(1).points.size() - 1);
        QTest::keyClick(&view, Qt::Key_Right); // no further
        QCOMPARE(view.cursor()->point, view.figure().curves.at(1).points.size() - 1);
        QTest::keyClick(&view, Qt::Key_Home);
        QVERIFY(view.cursor()->isAt(1, 0));
        const QString text = pointText(view.figure(), *view.cursor());
        QVERIFY2(text.contains(u"of %1 scores"_s.arg(view.figure().curves.at(1).trials)), qPrintable(text));
        FigureView empty;
        empty.setFigure({});
        QTest::keyClick(&empty, Qt::Key_Right);
        QVERIFY(!empty.cursor());
    }

    void theMouseFindsThePointBelowIt() {
        FigureView view;
        view.resize(700, 450);
        const RateFigure det = figure(FigureKind::ComparisonDet);
        view.setFigure(det);
        const qsizetype point = det.curves.first().points.size() / 2;
        const FigurePainter painter(view.figure(), QRectF(view.rect()).adjusted(16, 8, -8, -8), view.font(),
                                    view.palette());
        const QPointF place = painter.placeOf(0, point);
        QMouseEvent move(QEvent::MouseMove, place, view.mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &move);
        QVERIFY(view.cursor());
        const auto& found = det.curves.first().points.at(view.cursor()->point);
        QVERIFY(std::abs(det.x.shareOf(found.x) - det.x.shareOf(det.curves.first().points.at(point).x)) <
                0.02);
    }

    void aFigureAsTextHasALineForEachPoint() {
        const RateFigure det = figure(FigureKind::ComparisonDet);
        const QStringList lines = figureText(det).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), det.curves.first().points.size() + 2);
        QCOMPARE(lines.first(), det.title);
        QCOMPARE(lines.at(1).split(u'\t').last(), det.y.title());
        QCOMPARE(lines.at(2).split(u'\t').size(), 4);
    }

    void curvesAreSeenInLightAndDark() {
        for (const QPalette& palette : {lightPalette(), darkPalette()})
            for (const QColor& colour : curveColours(palette))
                QVERIFY2(relativeContrast(colour, palette.color(QPalette::Base)) >= 3.0,
                         qPrintable(colour.name()));
    }
};

QTEST_MAIN(TestRateFigures)
#include "tst_rate_figures.moc"
