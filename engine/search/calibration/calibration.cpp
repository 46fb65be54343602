// SPDX-License-Identifier: Apache-2.0
#include "engine/search/calibration/calibration.h"

#include <QSet>

#include <boost/math/distributions/binomial.hpp>

#include <algorithm>

namespace sl::search {
namespace {

constexpr size_t kBatch = 16; ///< searches in one pass over the gallery

/// The first entry of each person, in order.
std::vector<const IndexEntry*> onePerPerson(const std::vector<IndexEntry>& probes) {
    std::vector<const IndexEntry*> first;
    QSet<PersonId> seen;
    for (const auto& probe : probes) {
        if (seen.contains(probe.person))
            continue;
        seen.insert(probe.person);
        first.push_back(&probe);
    }
    return first;
}

SearchRequest leavingOut(PersonId person, std::vector<Template> probe, const Sha256& pack) {
    SearchRequest request;
    request.pack = pack;
    request.probe = std::move(probe);
    request.listLength = 1;
    request.excludedPersons.resize(person.value + 1);
    request.excludedPersons.setBit(person.value);
    return request;
}

/// Adds the top score of each that anybody is left for.
Status addTopScores(const GallerySearch& gallery, const std::vector<SearchRequest>& batch,
                    const CancelToken& cancel, std::vector<float>& topScores) {
    SL_TRY(const auto answers, gallery.searchAll(batch, cancel));
    for (const auto& answer : answers)
        if (!answer.persons.empty())
            topScores.push_back(static_cast<float>(answer.persons.front().score));
    return {};
}

} // namespace

Calibration::Calibration(std::vector<float> topScores) : m_topScores(std::move(topScores)) {
    std::sort(m_topScores.begin(), m_topScores.end());
}

int Calibration::asHigh(double score) const {
    // Rounded like the trials' scores: an equal score counts, never the other way round.
    const auto first = std::lower_bound(m_topScores.begin(), m_topScores.end(), static_cast<float>(score));
    return static_cast<int>(m_topScores.end() - first);
}

// Clopper and Pearson (1934) in its beta form: Brown, Cai, DasGupta, Statistical Science 16 (2001),
// section 4.2.1.
Interval proportionInterval(int k, int n) {
    if (n <= 0 || k < 0 || k > n)
        return {};
    constexpr double tail = 0.025;
    using Binomial = boost::math::binomial_distribution<>;
    return {Binomial::find_lower_bound_on_p(n, k, tail), Binomial::find_upper_bound_on_p(n, k, tail)};
}

Result<Calibration> measureCalibration(const GallerySearch& gallery, const std::vector<IndexEntry>& probes,
                                       int maxTrials, const CancelToken& cancel) {
    const auto persons = onePerPerson(probes);
    const size_t trials = std::min(persons.size(), static_cast<size_t>(std::max(maxTrials, 0)));
    std::vector<float> topScores;
    for (size_t done = 0; done < trials;) {
        std::vector<SearchRequest> batch;
        for (; done < trials && batch.size() < kBatch; ++done) {
            const auto& entry = *persons[done * persons.size() / trials];
            batch.push_back(leavingOut(entry.person, {entry.templ}, gallery.pack()));
        }
        SL_CHECK(addTopScores(gallery, batch, cancel, topScores));
    }
    if (topScores.empty())
        return fail(ErrorCode::GalleryEmpty, {}, u"no search without its own person is possible"_s);
    return Calibration(std::move(topScores));
}

Result<Calibration> measureFusedCalibration(const GallerySearch& gallery, const std::vector<double>& weights,
                                            int maxTrials, const CancelToken& cancel) {
    SL_TRY(auto persons, gallery.personsWith(static_cast<int>(weights.size()), maxTrials));
    std::vector<float> topScores;
    for (size_t done = 0; done < persons.size();) {
        std::vector<SearchRequest> batch;
        for (; done < persons.size() && batch.size() < kBatch; ++done) {
            auto& [person, templates] = persons[done];
            batch.push_back(leavingOut(person, std::move(templates), gallery.pack()));
            batch.back().weights = weights;
        }
        SL_CHECK(addTopScores(gallery, batch, cancel, topScores));
    }
    if (topScores.size() < kFewestFusedTrials)
        return Calibration();
    return Calibration(std::move(topScores));
}

} // namespace sl::search
