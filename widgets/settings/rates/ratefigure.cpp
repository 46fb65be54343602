// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/rates/ratefigure.h"

#include "engine/evaluation/scorebins.h"
#include "widgets/settings/rates/ratewords.h"

#include <algorithm>

namespace sl::widgets {
namespace {

using evaluation::CurvePoint;
using evaluation::MeasuredCard;
using evaluation::SetRates;

/// The least value above 0 among the points; nothing but 0 lies below it.
double leastAbove(const QList<FigureCurve>& curves, double FigurePoint::*which, double otherwise) {
    double least = otherwise;
    for (const FigureCurve& curve : curves)
        for (const FigurePoint& point : curve.points)
            if (point.*which > 0.0)
                least = std::min(least, point.*which);
    return least;
}

RateFigure scoreFigure(const MeasuredCard& measured) {
    const auto sorted = evaluation::scoresByTruth(measured.scores);
    RateFigure figure{FigureKind::Scores,
                      RateWords::scores(),
                      RateWords::scoresTitle(sorted.areOfComparisons),
                      {},
                      {},
                      {},
                      {}};
    FigureCurve mated{RateWords::mated(qint64(sorted.mated.size())), FigureCurve::Form::Bars};
    FigureCurve others{RateWords::nonMated(qint64(sorted.nonMated.size())), FigureCurve::Form::Bars, 1};
    mated.trials = qint64(sorted.mated.size());
    others.trials = qint64(sorted.nonMated.size());
    double most = 0.0;
    const auto bins = evaluation::scoreBins(sorted);
    for (const evaluation::ScoreBin& bin : bins) {
        const auto add = [&](FigureCurve& curve, qint64 count) {
            const double share = curve.trials > 0 ? double(count) / double(curve.trials) : 0.0;
            curve.points.append({bin.from, share, bin.from, count});
            most = std::max(most, share);
        };
        add(mated, bin.mated);
        add(others, bin.nonMated);
    }
    for (const FigureCurve& curve : {others, mated})
        if (curve.trials > 0)
            figure.curves.append(curve);
    if (bins.empty()) {
        figure.note = RateWords::noScores();
        return figure;
    }
    figure.x = PlotAxis::linear(RateWords::similarity(), bins.front().from,
                                bins.back().from + evaluation::kBinWidth);
    figure.y = PlotAxis::linear(RateWords::shareOfScores(), 0.0, most);
    figure.note = RateWords::binWidth(evaluation::kBinWidth);
    return figure;
}

FigureCurve detCurve(const QString& name, int place, int faces, const std::vector<CurvePoint>& points) {
    FigureCurve curve{name, FigureCurve::Form::Line, place, faces};
    for (const CurvePoint& point : points)
        curve.points.append({point.falsePositive, point.falseNegative, point.threshold, 0});
    return curve;
}

void finishDet(RateFigure& figure, const QString& xTitle, const QString& yTitle, const QString& nothing) {
    figure.x = PlotAxis::decades(xTitle, leastAbove(figure.curves, &FigurePoint::x, 0.1));
    figure.y = PlotAxis::decades(yTitle, leastAbove(figure.curves, &FigurePoint::y, 0.1));
    figure.note = figure.curves.isEmpty() ? nothing : RateWords::zeroOnTheEdge();
}

RateFigure comparisonDet(const MeasuredCard& measured) {
    RateFigure figure{FigureKind::ComparisonDet, RateWords::det(), RateWords::detTitle(), {}, {}, {}, {}};
    const auto& rates = measured.rates.verification;
    if (!rates.curve.empty())
        figure.curves.append(
            detCurve(RateWords::comparisons(rates.mated, rates.nonMated), 0, 1, rates.curve));
    finishDet(figure, RateWords::fmr(), RateWords::fnmr(), RateWords::noComparisons());
    return figure;
}

/// Of searches: what `make` gives for each size of a probe that was searched.
template <class Make>
QList<FigureCurve> perSet(const MeasuredCard& measured, Make make) {
    QList<FigureCurve> curves;
    for (size_t place = 0; place < measured.rates.sets.size(); ++place)
        if (auto curve = make(measured.rates.sets[place], int(place)); !curve.points.isEmpty())
            curves.append(curve);
    return curves;
}

RateFigure searchDet(const MeasuredCard& measured) {
    RateFigure figure{FigureKind::SearchDet,
                      RateWords::searchDet(),
                      RateWords::searchDetTitle(measured.scores.listLength),
                      {},
                      {},
                      {},
                      {}};
    figure.curves = perSet(measured, [](const SetRates& set, int place) {
        return detCurve(RateWords::probes(set.faces), place, set.faces, set.curve);
    });
    finishDet(figure, RateWords::fpir(), RateWords::fnir(), RateWords::noSearches());
    return figure;
}

FigureCurve cmcCurve(const SetRates& set, int place, bool isClosed) {
    FigureCurve curve{isClosed ? RateWords::closedProbes(set.faces) : RateWords::probes(set.faces),
                      FigureCurve::Form::Steps, place, set.faces, isClosed};
    const auto& shares = isClosed ? set.closedCmc : set.cmc;
    for (size_t i = 0; i < shares.size() && set.missed.trials > 0; ++i)
        curve.points.append({double(i + 1), shares[i], double(i + 1), 0});
    return curve;
}

RateFigure cmcFigure(const MeasuredCard& measured) {
    RateFigure figure{FigureKind::Cmc, RateWords::cmc(), RateWords::cmcTitle(), {}, {}, {}, {}};
    figure.curves =
        perSet(measured, [](const SetRates& set, int place) { return cmcCurve(set, place, false); });
    const bool hasOthers =
        std::any_of(measured.rates.sets.begin(), measured.rates.sets.end(),
                    [](const SetRates& set) { return set.missed.trials > 0 && set.cmc != set.closedCmc; });
    if (hasOthers)
        figure.curves +=
            perSet(measured, [](const SetRates& set, int place) { return cmcCurve(set, place, true); });
    double least = 1.0;
    for (const FigureCurve& curve : figure.curves)
        least = std::min(least, curve.points.first().y);
    figure.x = PlotAxis::counted(RateWords::rank(), 1, evaluation::kRanks.back());
    figure.y = PlotAxis::linear(RateWords::foundShare(), std::min(least, 0.9), 1.0);
    figure.note = figure.curves.isEmpty() ? RateWords::noSearches() : QString();
    return figure;
}

RateFigure falsePositives(const MeasuredCard& measured) {
    RateFigure figure{
        FigureKind::FalsePositives, RateWords::fpirByScore(), RateWords::fpirByScoreTitle(), {}, {}, {}, {}};
    figure.curves = perSet(measured, [](const SetRates& set, int place) {
        FigureCurve curve{RateWords::probes(set.faces), FigureCurve::Form::Line, place, set.faces};
        for (auto point = set.curve.rbegin(); point != set.curve.rend(); ++point)
            curve.points.append({point->threshold, point->falsePositive, point->threshold, 0});
        return curve;
    });
    double lowest = 1.0, highest = -1.0;
    for (const FigureCurve& curve : figure.curves) {
        for (const FigurePoint& point : curve.points) {
            lowest = std::min(lowest, std::max(point.x, -1.0)); // a failure to acquire lies below all
            highest = std::max(highest, point.x);
        }
    }
    if (figure.curves.isEmpty())
        figure.note = RateWords::noSearches();
    else
        figure.note = RateWords::zeroOnTheEdge();
    figure.x = PlotAxis::linear(RateWords::threshold(), std::min(lowest, highest), highest);
    figure.y = PlotAxis::decades(RateWords::fpir(), leastAbove(figure.curves, &FigurePoint::y, 0.1));
    return figure;
}

} // namespace

QList<RateFigure> figuresOf(const MeasuredCard& measured) {
    QList<RateFigure> figures{scoreFigure(measured), comparisonDet(measured), searchDet(measured),
                              cmcFigure(measured), falsePositives(measured)};
    for (RateFigure& figure : figures)
        figure.source = RateWords::source(measured.scores.packName, measured.scores.measuredAt);
    return figures;
}

std::optional<PointRates> ratesAt(const RateFigure& figure, qsizetype curve, qsizetype point,
                                  const MeasuredCard& measured) {
    const FigureCurve& of = figure.curves.at(curve);
    const double at = of.points.at(point).at;
    switch (figure.kind) {
    case FigureKind::Scores:
        return std::nullopt;
    case FigureKind::ComparisonDet: {
        const auto rates = evaluation::comparisonsAt(measured.scores, at);
        return PointRates{rates.falsePositive, rates.falseNegative, true};
    }
    case FigureKind::SearchDet: {
        const auto rates = evaluation::searchesAt(measured.scores, of.faces, at);
        return PointRates{rates.falsePositive, rates.falseNegative, true};
    }
    case FigureKind::Cmc:
        return PointRates{{}, evaluation::foundAt(measured.scores, of.faces, int(at), of.isClosed), false};
    case FigureKind::FalsePositives:
        return PointRates{{}, evaluation::searchesAt(measured.scores, of.faces, at).falsePositive, false};
    }
    Q_UNREACHABLE();
}

} // namespace sl::widgets
