// SPDX-License-Identifier: Apache-2.0
#include "engine/evaluation/errorrates.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <set>

namespace sl::evaluation {
namespace {

constexpr std::array kSetSizes{1, 2, 3, 0};
constexpr size_t kCurvePoints = 200;

/// Counts events and trials by person.
class Counter {
public:
    explicit Counter(size_t persons) : m_byPerson(persons) {}
    void add(int person, bool isEvent) {
        Tally& tally = m_byPerson[size_t(person)];
        tally.events += isEvent ? 1 : 0;
        ++tally.trials;
    }
    [[nodiscard]] Rate rate() const { return rateOf(m_byPerson); }

private:
    std::vector<Tally> m_byPerson;
};

using Searches = std::vector<const ProbeSearch*>;

/// The rate of `isEvent` among those searches that are a trial.
Rate rateAmong(const Searches& searches, size_t persons,
               const std::function<bool(const ProbeSearch&)>& isTrial,
               const std::function<bool(const ProbeSearch&)>& isEvent) {
    Counter counter(persons);
    for (const ProbeSearch* search : searches)
        if (isTrial(*search))
            counter.add(search->person, isEvent(*search));
    return counter.rate();
}

bool isMated(const ProbeSearch& search) {
    return search.enrolled;
}

bool isAny(const ProbeSearch&) {
    return true;
}

bool isWithin(int rank, int longest) {
    return rank >= 1 && rank <= longest;
}

Rate missedOf(const Searches& searches, const RawScores& scores) {
    return rateAmong(searches, scores.persons.size(), isMated,
                     [&](const ProbeSearch& search) { return !isWithin(search.rank, scores.listLength); });
}

Rate rankRateOf(const Searches& searches, size_t persons, int rank, int ProbeSearch::*which) {
    return rateAmong(searches, persons, isMated,
                     [&](const ProbeSearch& search) { return isWithin(search.*which, rank); });
}

Rate falsePositivesAt(double threshold, const Searches& searches, size_t persons) {
    return rateAmong(searches, persons, isAny,
                     [&](const ProbeSearch& search) { return search.bestOther >= threshold; });
}

std::vector<double> cumulative(const Searches& searches, int ProbeSearch::*which) {
    std::vector<double> shares(size_t(kRanks.back()), 0.0);
    qint64 mated = 0;
    for (const ProbeSearch* search : searches) {
        mated += search->enrolled ? 1 : 0;
        for (int rank = std::max(search->*which, 1);
             search->enrolled && search->*which > 0 && rank <= kRanks.back(); ++rank)
            shares[size_t(rank - 1)] += 1.0;
    }
    for (double& share : shares)
        share = mated > 0 ? share / double(mated) : 0.0;
    return shares;
}

size_t atLeast(const std::vector<double>& ascending, double threshold) {
    return size_t(ascending.end() - std::lower_bound(ascending.begin(), ascending.end(), threshold));
}

/// At up to kCurvePoints thresholds, each a score that occurs. `mated` without those that can never be
/// accepted, of which there are `lost`.
std::vector<CurvePoint> curveOf(std::vector<double> mated, size_t lost, std::vector<double> nonMated) {
    if (mated.size() + lost == 0 || nonMated.empty())
        return {};
    std::vector<double> thresholds = mated;
    std::sort(mated.begin(), mated.end());
    std::sort(nonMated.begin(), nonMated.end());
    // the rarest false positives matter most: every one of the highest, then ever fewer
    for (size_t place = 1; place <= nonMated.size(); place += std::max<size_t>(place * 8 / 100, 1))
        thresholds.push_back(nonMated[nonMated.size() - place]);
    std::sort(thresholds.begin(), thresholds.end(), std::greater<>());
    thresholds.erase(std::unique(thresholds.begin(), thresholds.end()), thresholds.end());
    std::vector<CurvePoint> curve;
    const size_t step = std::max<size_t>((thresholds.size() + kCurvePoints - 1) / kCurvePoints, 1);
    for (size_t i = 0; i < thresholds.size(); i += step) {
        const double accepted = double(atLeast(mated, thresholds[i]));
        curve.push_back({thresholds[i], double(atLeast(nonMated, thresholds[i])) / double(nonMated.size()),
                         1.0 - accepted / double(mated.size() + lost)});
    }
    return curve;
}

std::vector<double> bestOthers(const Searches& searches) {
    std::vector<double> scores;
    for (const ProbeSearch* search : searches)
        scores.push_back(search->bestOther);
    return scores;
}

/// Both rates at the threshold that it has.
void fill(AtThreshold& at, const Searches& searches, const RawScores& scores) {
    at.falsePositive = falsePositivesAt(*at.threshold, searches, scores.persons.size());
    at.falseNegative = rateAmong(searches, scores.persons.size(), isMated, [&](const ProbeSearch& search) {
        return !isWithin(search.rank, scores.listLength) || search.score < *at.threshold;
    });
}

SetRates setRates(int faces, const Searches& searches, const RawScores& scores) {
    const size_t persons = scores.persons.size();
    SetRates rates;
    rates.faces = faces;
    rates.missed = missedOf(searches, scores);
    for (const int rank : kRanks) {
        rates.open.push_back(rankRateOf(searches, persons, rank, &ProbeSearch::rank));
        rates.closed.push_back(rankRateOf(searches, persons, rank, &ProbeSearch::closedRank));
    }
    rates.cmc = cumulative(searches, &ProbeSearch::rank);
    rates.closedCmc = cumulative(searches, &ProbeSearch::closedRank);
    for (const double target : kFalsePositiveTargets) {
        AtThreshold at{target, thresholdFor(bestOthers(searches), target), {}, {}};
        if (at.threshold)
            fill(at, searches, scores);
        rates.thresholds.push_back(at);
    }
    std::vector<double> mated;
    size_t lost = 0;
    for (const ProbeSearch* search : searches) {
        if (search->enrolled && isWithin(search->rank, scores.listLength))
            mated.push_back(search->score);
        else if (search->enrolled)
            ++lost;
    }
    rates.curve = curveOf(std::move(mated), lost, bestOthers(searches));
    return rates;
}

void fill(AtThreshold& at, const RawScores& scores) {
    Counter matches(scores.persons.size()), nonMatches(scores.persons.size());
    for (const Comparison& comparison : scores.comparisons) {
        const bool accepted = comparison.score >= *at.threshold;
        if (comparison.isMated())
            nonMatches.add(comparison.person, !accepted);
        else
            matches.add(comparison.person, accepted);
    }
    at.falsePositive = matches.rate();
    at.falseNegative = nonMatches.rate();
}

AtThreshold verificationAt(double target, const std::vector<double>& nonMated, const RawScores& scores) {
    AtThreshold at{target, thresholdFor(nonMated, target), {}, {}};
    if (at.threshold)
        fill(at, scores);
    return at;
}

VerificationRates verificationRates(const RawScores& scores) {
    std::vector<double> mated, nonMated;
    for (const Comparison& comparison : scores.comparisons)
        (comparison.isMated() ? mated : nonMated).push_back(comparison.score);
    VerificationRates rates;
    rates.mated = qint64(mated.size());
    rates.nonMated = qint64(nonMated.size());
    for (const double target : kFalseMatchTargets)
        rates.thresholds.push_back(verificationAt(target, nonMated, scores));
    rates.curve = curveOf(std::move(mated), 0, std::move(nonMated));
    return rates;
}

/// The one of the smallest target; null when there is none.
const AtThreshold* strictest(const std::vector<AtThreshold>& thresholds) {
    const AtThreshold* found = nullptr;
    for (const AtThreshold& at : thresholds)
        if (at.threshold)
            found = &at;
    return found;
}

bool isAnybody(int) {
    return true;
}

Searches searchesOf(const RawScores& scores, int faces, const std::function<bool(int)>& ofPerson) {
    Searches searches;
    for (const ProbeSearch& search : scores.searches)
        if (search.faces == faces && ofPerson(search.person))
            searches.push_back(&search);
    return searches;
}

GroupRates groupRates(const QString& column, const QString& value, const RawScores& scores,
                      const ErrorRates& everybody) {
    const size_t persons = scores.persons.size();
    const auto isIn = [&](int person) {
        return person >= 0 && scores.persons[size_t(person)].groups.value(column) == value;
    };
    GroupRates rates;
    rates.column = column;
    rates.value = value;
    for (size_t i = 0; i < persons; ++i)
        rates.persons += isIn(int(i)) ? 1 : 0;
    for (const SetRates& all : everybody.sets) {
        const Searches searches = searchesOf(scores, all.faces, isIn);
        GroupSet set;
        set.faces = all.faces;
        set.missed = missedOf(searches, scores);
        set.first = rankRateOf(searches, persons, 1, &ProbeSearch::rank);
        if (const auto* at = strictest(all.thresholds)) {
            set.threshold = at->threshold;
            set.target = at->target;
            set.falsePositive = falsePositivesAt(*at->threshold, searches, persons);
        }
        rates.sets.push_back(set);
    }
    if (const auto* at = strictest(everybody.verification.thresholds)) {
        rates.threshold = at->threshold;
        rates.target = at->target;
        Counter matches(persons), nonMatches(persons);
        for (const Comparison& comparison : scores.comparisons) {
            if (!isIn(comparison.person) || !isIn(comparison.other))
                continue;
            const bool accepted = comparison.score >= *at->threshold;
            if (comparison.isMated())
                nonMatches.add(comparison.person, !accepted);
            else
                matches.add(comparison.person, accepted);
        }
        rates.falseMatch = matches.rate();
        rates.falseNonMatch = nonMatches.rate();
    }
    return rates;
}

} // namespace

std::optional<double> thresholdFor(std::vector<double> scores, double target) {
    // the small addition: 0.1 of 30 is 3, whatever the floating point says
    const double allowed = std::floor(target * double(scores.size()) + 1e-9);
    if (allowed < kFewestEvents || allowed >= double(scores.size()))
        return std::nullopt;
    std::sort(scores.begin(), scores.end(), std::greater<>());
    return std::nextafter(scores[size_t(allowed)], std::numeric_limits<double>::infinity());
}

ErrorRates errorRates(const RawScores& scores) {
    ErrorRates rates;
    for (const int faces : kSetSizes)
        rates.sets.push_back(setRates(faces, searchesOf(scores, faces, isAnybody), scores));
    rates.verification = verificationRates(scores);
    std::set<std::pair<QString, QString>> groups;
    for (const TestPerson& person : scores.persons)
        for (auto group = person.groups.begin(); group != person.groups.end(); ++group)
            groups.insert({group.key(), group.value()});
    for (const auto& [column, value] : groups)
        rates.groups.push_back(groupRates(column, value, scores, rates));
    return rates;
}

AtThreshold comparisonsAt(const RawScores& scores, double threshold) {
    AtThreshold at{0.0, threshold, {}, {}};
    fill(at, scores);
    return at;
}

AtThreshold searchesAt(const RawScores& scores, int faces, double threshold) {
    AtThreshold at{0.0, threshold, {}, {}};
    fill(at, searchesOf(scores, faces, isAnybody), scores);
    return at;
}

Rate foundAt(const RawScores& scores, int faces, int rank, bool isClosed) {
    return rankRateOf(searchesOf(scores, faces, isAnybody), scores.persons.size(), rank,
                      isClosed ? &ProbeSearch::closedRank : &ProbeSearch::rank);
}

} // namespace sl::evaluation
