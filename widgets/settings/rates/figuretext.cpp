// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/rates/figuretext.h"

#include "engine/evaluation/scorebins.h"
#include "widgets/settings/rates/ratewords.h"
#include "widgets/text/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sl::widgets {
namespace {

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::FigureText)
public:
    static QString bin(const FigureCurve& curve, const FigurePoint& point) {
        const double to = point.at + evaluation::kBinWidth;
        //: %1 is "Mated, one person (n = 340)", %2 and %3 are similarities, %4 and %5 numbers, %6 is a share
        return tr("%1: from a similarity of %2 to %3 lie %4 of %5 scores, %6.")
            .arg(curve.name, similarityText(point.at), similarityText(to), countText(point.count),
                 countText(curve.trials), RateWords::number(point.y));
    }
    static QString comparisons(const FigurePoint& point, const QString& falsePositive,
                               const QString& falseNegative) {
        //: %1 is a similarity, %2 and %3 are shares with intervals and counts
        return tr("From a similarity of %1 on: false matches (FMR) %2; false non-matches (FNMR) %3.")
            .arg(similarityText(point.at), falsePositive, falseNegative);
    }
    static QString searches(const FigureCurve& curve, const FigurePoint& point, const QString& falsePositive,
                            const QString& falseNegative) {
        //: %1 is "Probes of one face", %2 is a similarity, %3 and %4 are shares with intervals and counts
        return tr("%1, from a similarity of %2 on: false positives (FPIR) %3; missed (FNIR) %4.")
            .arg(curve.name, similarityText(point.at), falsePositive, falseNegative);
    }
    static QString found(const FigureCurve& curve, const FigurePoint& point, const QString& share) {
        //: %1 is "Probes of one face", %2 is a rank, %3 a share with its interval and counts
        return tr("%1: share with the person at rank %2 or better %3.")
            .arg(curve.name, countText(qint64(point.at)), share);
    }
    static QString falsePositives(const FigureCurve& curve, const FigurePoint& point, const QString& share) {
        //: %1 is "Probes of one face", %2 is a similarity, %3 a share with its interval and counts
        return tr("%1, from a similarity of %2 on: false positives (FPIR) %3.")
            .arg(curve.name, similarityText(point.at), share);
    }
    static QString curve() { return tr("Curve"); }
    static QString scoresInBin() { return tr("Scores in the bin"); }
};

bool isAtThreshold(FigureKind kind) {
    return kind == FigureKind::ComparisonDet || kind == FigureKind::SearchDet;
}

} // namespace

QString pointText(const RateFigure& figure, const FigureCursor& cursor) {
    const FigureCurve& curve = figure.curves.at(cursor.curve);
    const FigurePoint& point = curve.points.at(cursor.point);
    const QString x = cursor.rates ? RateWords::rate(cursor.rates->x) : RateWords::number(point.x);
    const QString y = cursor.rates ? RateWords::rate(cursor.rates->y) : RateWords::number(point.y);
    switch (figure.kind) {
    case FigureKind::Scores:
        return FigureText::bin(curve, point);
    case FigureKind::ComparisonDet:
        return FigureText::comparisons(point, x, y);
    case FigureKind::SearchDet:
        return FigureText::searches(curve, point, x, y);
    case FigureKind::Cmc:
        return FigureText::found(curve, point, y);
    case FigureKind::FalsePositives:
        return FigureText::falsePositives(curve, point, y);
    }
    Q_UNREACHABLE();
}

QString figureText(const RateFigure& figure) {
    const bool isDet = isAtThreshold(figure.kind);
    QStringList header{FigureText::curve()};
    if (isDet)
        header.append(RateWords::threshold());
    header << figure.x.title() << figure.y.title();
    if (figure.kind == FigureKind::Scores)
        header.append(FigureText::scoresInBin());
    QStringList lines{figure.title, header.join(u'\t')};
    for (const FigureCurve& curve : figure.curves) {
        for (const FigurePoint& point : curve.points) {
            QStringList fields{curve.name};
            if (isDet)
                fields.append(similarityText(point.at));
            fields << (isDet                            ? RateWords::number(point.x)
                       : figure.kind == FigureKind::Cmc ? countText(qint64(point.x))
                                                        : similarityText(point.x))
                   << RateWords::number(point.y);
            if (figure.kind == FigureKind::Scores)
                fields.append(countText(point.count));
            lines.append(fields.join(u'\t'));
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace sl::widgets
