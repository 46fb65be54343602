// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/evaluation/recount.h"

#include "engine/core/literals.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <random>

namespace sl::test {
namespace {

enum Column {
    Kind,
    Person,
    Other,
    Faces,
    Pictures,
    Mated,
    Acquired,
    Rank,
    ClosedRank,
    Score,
    BestOther,
    Groups
};

QStringList fieldsOf(const QString& line) {
    QStringList fields{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'"' && isQuoted && i + 1 < line.size() && line.at(i + 1) == u'"')
            fields.last() += line.at(++i);
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            fields.append(QString());
        else
            fields.last() += c;
    }
    return fields;
}

/// Sums over persons drawn again and again, as the header of rate.h says it.
Interval drawn(const QList<std::pair<int, int>>& persons) {
    std::mt19937_64 random(1);
    QList<double> shares;
    while (shares.size() < 1000) {
        int events = 0, trials = 0;
        for (int i = 0; i < persons.size(); ++i) {
            const auto upper = random() / 4294967296U;
            const auto& [e, t] = persons.at(int(upper * quint64(persons.size()) / 4294967296U));
            events += e;
            trials += t;
        }
        shares.append(double(events) / trials);
    }
    std::sort(shares.begin(), shares.end());
    return {shares.at(24), shares.at(975)};
}

} // namespace

Recount::Recount(const QByteArray& csv, int listLength) : m_listLength(listLength) {
    for (const QString& line : QString::fromUtf8(csv).split(u"\r\n"_s, Qt::SkipEmptyParts)) {
        const QStringList row = fieldsOf(line);
        m_rows.append(row);
        if (row.at(Kind) != u"person"_s)
            continue;
        const auto groups = QJsonDocument::fromJson(row.at(Groups).toUtf8()).object();
        for (const QString& column : groups.keys())
            m_groups[row.at(Person)] << column + u'=' + groups.value(column).toString();
    }
}

bool Recount::isIn(const QString& person, const evaluation::RateCell& cell) const {
    return cell.column.isEmpty() || m_groups.value(person).contains(cell.column + u'=' + cell.value);
}

std::optional<bool> Recount::comparisonEvent(const QStringList& row, const evaluation::RateCell& cell) const {
    const bool isMated = row.at(Mated) == u"1"_s;
    if (row.at(Kind) != u"comparison"_s || isMated != (cell.measure == u"fnmr"_s))
        return {};
    if (!isIn(row.at(Person), cell) || (!cell.column.isEmpty() && !isIn(row.at(Other), cell)))
        return {};
    return (row.at(Score).toDouble() >= *cell.threshold) != isMated;
}

std::optional<bool> Recount::eventOf(const QStringList& row, const evaluation::RateCell& cell) const {
    if (cell.measure == u"fmr"_s || cell.measure == u"fnmr"_s)
        return cell.threshold ? comparisonEvent(row, cell) : std::nullopt;
    if (row.at(Kind) != u"search"_s || row.at(Faces).toInt() != cell.faces || !isIn(row.at(Person), cell))
        return {};
    if (cell.measure == u"fpir"_s)
        return cell.threshold ? std::optional(row.at(BestOther).toDouble() >= *cell.threshold) : std::nullopt;
    if (row.at(Mated) != u"1"_s)
        return {};
    const int rank = row.at(cell.measure == u"closed_rank"_s ? ClosedRank : Rank).toInt();
    if (cell.measure == u"rank"_s || cell.measure == u"closed_rank"_s)
        return rank != 0 && rank <= cell.rank;
    const bool isListed = rank != 0 && rank <= m_listLength;
    if (cell.measure == u"missed"_s)
        return !isListed;
    return cell.threshold ? std::optional(!isListed || row.at(Score).toDouble() < *cell.threshold)
                          : std::nullopt;
}

Rate Recount::count(const evaluation::RateCell& cell) const {
    QMap<int, std::pair<int, int>> byPerson;
    for (const QStringList& row : m_rows) {
        if (const auto event = eventOf(row, cell)) {
            auto& [events, trials] = byPerson[row.at(Person).toInt()];
            events += *event ? 1 : 0;
            ++trials;
        }
    }
    Rate rate;
    rate.persons = int(byPerson.size());
    for (const auto& [events, trials] : byPerson) {
        rate.events += events;
        rate.trials += trials;
    }
    if (rate.persons < 10)
        return rate;
    // Clopper and Pearson's at the ends: (alpha / 2) to the power of 1 / n
    const double bound = 1 - std::pow(0.025, 1.0 / rate.persons);
    rate.interval = rate.events == 0             ? Interval{0, bound}
                    : rate.events == rate.trials ? Interval{1 - bound, 1}
                                                 : drawn(byPerson.values());
    return rate;
}

std::optional<double> Recount::threshold(const evaluation::RateCell& cell) const {
    const bool isComparison = cell.measure == u"fmr"_s || cell.measure == u"fnmr"_s;
    QList<double> scores;
    for (const QStringList& row : m_rows) {
        if (isComparison && row.at(Kind) == u"comparison"_s && row.at(Mated) == u"0"_s)
            scores.append(row.at(Score).toDouble());
        if (!isComparison && row.at(Kind) == u"search"_s && row.at(Faces).toInt() == cell.faces)
            scores.append(row.at(BestOther).toDouble());
    }
    std::sort(scores.begin(), scores.end());
    if (double(scores.size()) * cell.target < 3 - 1e-6)
        return {};
    // just above the highest score from which on too many are accepted
    std::optional<double> bar;
    for (qsizetype i = 0; i < scores.size(); ++i) {
        const auto from = std::lower_bound(scores.begin(), scores.end(), scores.at(i));
        if (double(scores.end() - from) > double(scores.size()) * cell.target + 1e-6)
            bar = scores.at(i);
    }
    return bar ? std::optional(std::nextafter(*bar, 9.0)) : std::nullopt;
}

double Recount::cmc(int faces, int rank, bool isClosed) const {
    int mated = 0, within = 0;
    for (const QStringList& row : m_rows) {
        if (row.at(Kind) != u"search"_s || row.at(Faces).toInt() != faces || row.at(Mated) != u"1"_s)
            continue;
        const int found = row.at(isClosed ? ClosedRank : Rank).toInt();
        ++mated;
        within += found > 0 && found <= rank ? 1 : 0;
    }
    return mated > 0 ? double(within) / mated : 0.0;
}

} // namespace sl::test
