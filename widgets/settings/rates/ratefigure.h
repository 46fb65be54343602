// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/evaluation/errorcard.h"
#include "widgets/settings/rates/plotaxis.h"

#include <memory>
#include <optional>

namespace sl::widgets {

/// What a supervisor had measured; the raw scores may be large, and nobody changes them.
using MeasuredPtr = std::shared_ptr<const evaluation::MeasuredCard>;

enum class FigureKind { Scores, ComparisonDet, SearchDet, Cmc, FalsePositives };

/// A point of a curve, or a bin of scores.
struct FigurePoint {
    double x = 0.0, y = 0.0;
    double at = 0.0;  ///< the threshold, the rank, or where the bin begins
    qint64 count = 0; ///< of scores in the bin
};

struct FigureCurve {
    enum class Form { Line, Steps, Bars };
    QString name;
    Form form = Form::Line;
    int colour = 0;        ///< its place among the colours of curves
    int faces = 1;         ///< of a probe
    bool isClosed = false; ///< of a CMC: among the persons of the test
    qint64 trials = 0;     ///< scores in all bins
    QList<FigurePoint> points = {};
};

/// One plot, ready to be drawn.
struct RateFigure {
    FigureKind kind = FigureKind::Scores;
    QString name; ///< a short one, for a tab
    QString title;
    PlotAxis x, y;
    QList<FigureCurve> curves; ///< none: `note` says why
    QString note;
    QString source = {}; ///< what was measured and when, for a picture that stands alone
};

/// All of a measurement, in the order of FigureKind. Blocking: a million scores are counted.
[[nodiscard]] QList<RateFigure> figuresOf(const evaluation::MeasuredCard& measured);

/// The rates behind a point, with their intervals: they are drawn as bars through it.
struct PointRates {
    Rate x, y;
    bool hasX = false; ///< otherwise x is a rank or a similarity
};
/// Blocking; empty for a bin of scores, which is counted and no rate.
[[nodiscard]] std::optional<PointRates> ratesAt(const RateFigure& figure, qsizetype curve, qsizetype point,
                                                const evaluation::MeasuredCard& measured);

} // namespace sl::widgets
