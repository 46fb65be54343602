// SPDX-License-Identifier: Apache-2.0
#include "engine/evaluation/rate.h"

#include "engine/search/calibration/calibration.h"

#include <algorithm>
#include <random>

namespace sl::evaluation {
namespace {

constexpr int kDraws = 1000;
constexpr size_t kTail = 25; ///< of kDraws, at each end
constexpr quint64 kSeed = 1;

Interval bootstrap(const std::vector<Tally>& persons) {
    std::mt19937_64 random(kSeed);
    std::vector<double> shares;
    for (int draw = 0; draw < kDraws; ++draw) {
        Tally sum;
        for (size_t i = 0; i < persons.size(); ++i) {
            // the upper half times the count: the same on every machine, unlike the standard distributions
            const Tally& person = persons[size_t(((random() >> 32U) * persons.size()) >> 32U)];
            sum.events += person.events;
            sum.trials += person.trials;
        }
        shares.push_back(double(sum.events) / double(sum.trials));
    }
    std::sort(shares.begin(), shares.end());
    return {shares[kTail - 1], shares[kDraws - kTail]};
}

} // namespace

Rate rateOf(const std::vector<Tally>& byPerson) {
    std::vector<Tally> persons;
    std::copy_if(byPerson.begin(), byPerson.end(), std::back_inserter(persons),
                 [](const Tally& person) { return person.trials > 0; });
    Rate rate;
    rate.persons = int(persons.size());
    for (const Tally& person : persons) {
        rate.events += person.events;
        rate.trials += person.trials;
    }
    if (rate.persons < kFewestPersons)
        return rate;
    if (rate.events == 0)
        rate.interval = search::proportionInterval(0, rate.persons);
    else if (rate.events == rate.trials)
        rate.interval = search::proportionInterval(rate.persons, rate.persons);
    else
        rate.interval = bootstrap(persons);
    return rate;
}

} // namespace sl::evaluation
