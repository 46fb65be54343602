// SPDX-License-Identifier: Apache-2.0
#include "engine/evaluation/ratepagesdata.h"

#include "engine/evaluation/scorebins.h"

#include <QMap>

#include <cmath>

namespace sl::evaluation {
namespace {

report::ThresholdRates toPage(int faces, const AtThreshold& at) {
    return {faces, at.target, *at.threshold, at.falsePositive, at.falseNegative};
}

QList<QPointF> ranksOf(const std::vector<double>& shares) {
    QList<QPointF> points;
    for (size_t i = 0; i < shares.size(); ++i)
        points.append({double(i + 1), shares[i]});
    return points;
}

QList<QPointF> pointsOf(const std::vector<CurvePoint>& curve) {
    QList<QPointF> points;
    for (const CurvePoint& point : curve)
        points.append({point.falsePositive, point.falseNegative});
    return points;
}

} // namespace

QList<ErrorCardCell> cardCells(const ErrorRates& rates) {
    QList<ErrorCardCell> cells;
    for (const SetRates& set : rates.sets) {
        ErrorCardCell cell{{}, {}, set.faces, set.missed, {}, {}};
        for (const AtThreshold& at : set.thresholds) {
            if (at.threshold) {
                cell.similarity = at.threshold;
                cell.reached = at.falsePositive;
            }
        }
        cells.append(cell);
    }
    for (const GroupRates& group : rates.groups)
        for (const GroupSet& set : group.sets)
            cells.append(
                {group.column, group.value, set.faces, set.missed, set.threshold, set.falsePositive});
    return cells;
}

QList<QPointF> histogram(const std::vector<double>& scores, double width) {
    QMap<int, int> bins;
    for (const double score : scores)
        ++bins[int(std::floor(score / width))];
    QList<QPointF> shares;
    if (bins.isEmpty())
        return shares;
    for (int bin = bins.firstKey(); bin <= bins.lastKey() + 1; ++bin)
        shares.append({bin * width, double(bins.value(bin)) / double(scores.size())});
    return shares;
}

ErrorCardRecord cardOf(const ErrorRates& rates, const RawScores& scores) {
    ErrorCardRecord card;
    card.packIdentity = scores.packIdentity;
    card.packName = scores.packName;
    card.galleryPersons = scores.galleryPersons;
    card.galleryTemplates = scores.galleryTemplates;
    card.listLength = scores.listLength;
    card.measuredAt = scores.measuredAt;
    card.persons = int(scores.persons.size());
    card.pictures = scores.pictures;
    card.failures = int(scores.failures.size());
    card.scores = Sha256::of(toCsv(scores));
    card.cells = cardCells(rates);
    return card;
}

report::RatePagesData ratePagesData(const ErrorRates& rates, const RawScores& scores,
                                    const ErrorCardRecord& card, const QString& agency) {
    report::RatePagesData data;
    data.agency = agency;
    data.programVersion = QStringLiteral(SECONDLOOK_VERSION);
    data.card = card;
    for (const SetRates& set : rates.sets) {
        data.first.append({set.faces, set.open.front(), set.closed.front()});
        for (const AtThreshold& at : set.thresholds)
            if (at.threshold)
                data.identification.append(toPage(set.faces, at));
        if (set.missed.trials > 0) {
            data.openRanks.append({set.faces, ranksOf(set.cmc)});
            data.closedRanks.append({set.faces, ranksOf(set.closedCmc)});
        }
        data.tradeOff.append({set.faces, pointsOf(set.curve)});
    }
    for (const AtThreshold& at : rates.verification.thresholds)
        if (at.threshold)
            data.verification.append(toPage(1, at));
    data.det = pointsOf(rates.verification.curve);
    const ScoresByTruth sorted = scoresByTruth(scores);
    data.matedScores = histogram(sorted.mated, kBinWidth);
    data.otherScores = histogram(sorted.nonMated, kBinWidth);
    data.failures = scores.failures;
    return data;
}

} // namespace sl::evaluation
