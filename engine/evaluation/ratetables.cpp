// SPDX-License-Identifier: Apache-2.0
#include "engine/evaluation/ratetables.h"

#include "engine/core/clock.h"
#include "engine/core/literals.h"
#include "engine/evaluation/scorebins.h"

#include <QDir>
#include <QJsonArray>
#include <QSaveFile>

#include <functional>

namespace sl::evaluation {
namespace {

QString exact(double number) {
    return QString::number(number, 'g', 17);
}

QString facesName(int faces) {
    return faces > 0 ? QString::number(faces) : u"all"_s;
}

void addGroup(const GroupRates& group, const RawScores& scores, std::vector<RateCell>& cells) {
    const auto add = [&](const QString& measure, int faces, int rank, double target,
                         std::optional<double> threshold, const Rate& rate) {
        cells.push_back({measure, group.column, group.value, faces, rank, target, threshold, rate});
    };
    for (const GroupSet& set : group.sets) {
        add(u"missed"_s, set.faces, scores.listLength, 0.0, {}, set.missed);
        add(u"rank"_s, set.faces, 1, 0.0, {}, set.first);
        add(u"fpir"_s, set.faces, 0, set.target, set.threshold, set.falsePositive);
    }
    add(u"fmr"_s, 1, 0, group.target, group.threshold, group.falseMatch);
    add(u"fnmr"_s, 1, 0, group.target, group.threshold, group.falseNonMatch);
}

QJsonObject toJson(const RateCell& cell) {
    QJsonObject json{{u"measure"_s, cell.measure},
                     {u"faces"_s, facesName(cell.faces)},
                     {u"events"_s, cell.rate.events},
                     {u"trials"_s, cell.rate.trials},
                     {u"persons"_s, cell.rate.persons}};
    if (!cell.column.isEmpty()) {
        json.insert(u"column"_s, cell.column);
        json.insert(u"value"_s, cell.value);
    }
    if (cell.rank > 0)
        json.insert(u"rank"_s, cell.rank);
    if (cell.target > 0)
        json.insert(u"target"_s, cell.target);
    if (cell.threshold)
        json.insert(u"threshold"_s, *cell.threshold);
    if (cell.rate.isMeasured()) {
        json.insert(u"share"_s, cell.rate.share());
        json.insert(u"low"_s, cell.rate.interval->low);
        json.insert(u"high"_s, cell.rate.interval->high);
    } else {
        json.insert(u"share"_s, u"not measured"_s);
    }
    return json;
}

QByteArray line(const QStringList& fields) {
    return fields.join(u',').toUtf8() + "\r\n";
}

QByteArray toCsv(const std::vector<RateCell>& cells) {
    QByteArray csv =
        "measure,column,value,faces,rank,target,threshold,events,trials,persons,share,low,high\r\n";
    for (const RateCell& cell : cells) {
        QStringList fields{cell.measure,
                           csvField(cell.column),
                           csvField(cell.value),
                           facesName(cell.faces),
                           cell.rank > 0 ? QString::number(cell.rank) : QString(),
                           cell.target > 0 ? QString::number(cell.target) : QString(),
                           cell.threshold ? exact(*cell.threshold) : QString(),
                           QString::number(cell.rate.events),
                           QString::number(cell.rate.trials),
                           QString::number(cell.rate.persons)};
        if (cell.rate.isMeasured())
            fields << exact(cell.rate.share()) << exact(cell.rate.interval->low)
                   << exact(cell.rate.interval->high);
        else
            fields << u"not measured"_s << QString() << QString();
        csv += line(fields);
    }
    return csv;
}

/// `visit` gets kind, faces and curve of each.
void eachCurve(const ErrorRates& rates,
               const std::function<void(const QString&, int, const std::vector<CurvePoint>&)>& visit) {
    visit(u"verification"_s, 1, rates.verification.curve);
    for (const SetRates& set : rates.sets)
        visit(u"identification"_s, set.faces, set.curve);
}

QJsonArray curvesJson(const ErrorRates& rates) {
    QJsonArray curves;
    eachCurve(rates, [&](const QString& kind, int faces, const std::vector<CurvePoint>& curve) {
        QJsonArray points;
        for (const CurvePoint& point : curve)
            points.append(QJsonArray{point.threshold, point.falsePositive, point.falseNegative});
        curves.append(QJsonObject{{u"kind"_s, kind}, {u"faces"_s, facesName(faces)}, {u"points"_s, points}});
    });
    return curves;
}

QByteArray curvesCsv(const ErrorRates& rates) {
    QByteArray csv = "kind,faces,threshold,false_positive,false_negative\r\n";
    eachCurve(rates, [&](const QString& kind, int faces, const std::vector<CurvePoint>& curve) {
        for (const CurvePoint& point : curve)
            csv += line({kind, facesName(faces), exact(point.threshold), exact(point.falsePositive),
                         exact(point.falseNegative)});
    });
    return csv;
}

QByteArray failuresCsv(const RawScores& scores) {
    QByteArray csv = "picture\r\n";
    for (const QString& picture : scores.failures)
        csv += line({csvField(picture)});
    return csv;
}

QByteArray binsCsv(const RawScores& scores) {
    QByteArray csv = "from,to,mated,non_mated\r\n";
    for (const ScoreBin& bin : scoreBins(scoresByTruth(scores)))
        csv += line({exact(bin.from), exact(bin.from + kBinWidth), QString::number(bin.mated),
                     QString::number(bin.nonMated)});
    return csv;
}

QByteArray cmcCsv(const ErrorRates& rates) {
    QByteArray csv = "faces,rank,open,closed\r\n";
    for (const SetRates& set : rates.sets)
        for (size_t i = 0; i < set.cmc.size(); ++i)
            csv += line(
                {facesName(set.faces), QString::number(i + 1), exact(set.cmc[i]), exact(set.closedCmc[i])});
    return csv;
}

} // namespace

std::vector<RateCell> cellsOf(const ErrorRates& rates, const RawScores& scores) {
    std::vector<RateCell> cells;
    for (const SetRates& set : rates.sets) {
        const auto add = [&](const QString& measure, int rank, const AtThreshold& at, const Rate& rate) {
            cells.push_back({measure, {}, {}, set.faces, rank, at.target, at.threshold, rate});
        };
        add(u"missed"_s, scores.listLength, {}, set.missed);
        for (size_t i = 0; i < kRanks.size(); ++i) {
            add(u"rank"_s, kRanks[i], {}, set.open[i]);
            add(u"closed_rank"_s, kRanks[i], {}, set.closed[i]);
        }
        for (const AtThreshold& at : set.thresholds) {
            add(u"fpir"_s, 0, at, at.falsePositive);
            add(u"fnir"_s, scores.listLength, at, at.falseNegative);
        }
    }
    for (const AtThreshold& at : rates.verification.thresholds) {
        cells.push_back({u"fmr"_s, {}, {}, 1, 0, at.target, at.threshold, at.falsePositive});
        cells.push_back({u"fnmr"_s, {}, {}, 1, 0, at.target, at.threshold, at.falseNegative});
    }
    for (const GroupRates& group : rates.groups)
        addGroup(group, scores, cells);
    return cells;
}

QJsonObject toJson(const ErrorRates& rates, const RawScores& scores) {
    QJsonArray cells, cmc;
    for (const RateCell& cell : cellsOf(rates, scores))
        cells.append(toJson(cell));
    for (const SetRates& set : rates.sets) {
        QJsonArray open, closed;
        for (size_t i = 0; i < set.cmc.size(); ++i) {
            open.append(set.cmc[i]);
            closed.append(set.closedCmc[i]);
        }
        cmc.append(QJsonObject{{u"faces"_s, facesName(set.faces)}, {u"open"_s, open}, {u"closed"_s, closed}});
    }
    return {{u"measuredAt"_s, toIsoUtc(scores.measuredAt)},
            {u"pack"_s, scores.packIdentity},
            {u"packName"_s, scores.packName},
            {u"galleryPersons"_s, scores.galleryPersons},
            {u"galleryTemplates"_s, scores.galleryTemplates},
            {u"listLength"_s, scores.listLength},
            {u"persons"_s, qint64(scores.persons.size())},
            {u"pictures"_s, scores.pictures},
            {u"failuresToAcquire"_s, scores.failures.size()},
            {u"notAcquired"_s, QJsonArray::fromStringList(scores.failures)},
            {u"matedComparisons"_s, rates.verification.mated},
            {u"nonMatedComparisons"_s, rates.verification.nonMated},
            {u"comparisonsLeftOut"_s, scores.comparisonsLeftOut},
            {u"rates"_s, cells},
            {u"cmc"_s, cmc},
            {u"curves"_s, curvesJson(rates)}};
}

QByteArray tableOf(RateTable table, const ErrorRates& rates, const RawScores& scores) {
    switch (table) {
    case RateTable::Rates:
        return toCsv(cellsOf(rates, scores));
    case RateTable::Cmc:
        return cmcCsv(rates);
    case RateTable::Curves:
        return curvesCsv(rates);
    case RateTable::Failures:
        return failuresCsv(scores);
    case RateTable::Scores:
        return binsCsv(scores);
    }
    Q_UNREACHABLE();
}

Status writeWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::WriteFailed, path, file.errorString());
    return {};
}

Status writeTables(const QString& folder, const ErrorRates& rates, const RawScores& scores) {
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::WriteFailed, folder);
    const QDir into(folder);
    SL_CHECK(writeWhole(into.filePath(u"rates.csv"_s), tableOf(RateTable::Rates, rates, scores)));
    SL_CHECK(writeWhole(into.filePath(u"cmc.csv"_s), tableOf(RateTable::Cmc, rates, scores)));
    SL_CHECK(writeWhole(into.filePath(u"curves.csv"_s), tableOf(RateTable::Curves, rates, scores)));
    return writeWhole(into.filePath(u"failures.csv"_s), tableOf(RateTable::Failures, rates, scores));
}

} // namespace sl::evaluation
