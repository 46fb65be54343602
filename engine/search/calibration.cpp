// SPDX-License-Identifier: Apache-2.0
#include "engine/search/calibration.h"

#include "engine/search/incompletebeta.h"

#include <QSet>

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

SearchRequest leavingOut(const IndexEntry& entry, const Sha256& pack) {
    SearchRequest request;
    request.pack = pack;
    request.probe = {entry.templ};
    request.listLength = 1;
    request.excludedPersons.resize(entry.person.value + 1);
    request.excludedPersons.setBit(entry.person.value);
    return request;
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
    Interval interval;
    if (k > 0)
        interval.low = inverseIncompleteBeta(k, n - k + 1.0, tail);
    if (k < n)
        interval.high = inverseIncompleteBeta(k + 1.0, n - k, 1.0 - tail);
    return interval;
}

Result<Calibration> measureCalibration(const GallerySearch& gallery, const std::vector<IndexEntry>& probes,
                                       int maxTrials, const CancelToken& cancel) {
    const auto persons = onePerPerson(probes);
    const size_t trials = std::min(persons.size(), static_cast<size_t>(std::max(maxTrials, 0)));
    std::vector<float> topScores;
    for (size_t done = 0; done < trials;) {
        std::vector<SearchRequest> batch;
        for (; done < trials && batch.size() < kBatch; ++done)
            batch.push_back(leavingOut(*persons[done * persons.size() / trials], gallery.pack()));
        const auto answers = gallery.searchAll(batch, cancel);
        if (!answers)
            return fail(answers);
        for (const auto& answer : *answers)
            if (!answer.persons.empty())
                topScores.push_back(static_cast<float>(answer.persons.front().score));
    }
    if (topScores.empty())
        return fail(ErrorCode::GalleryEmpty, {},
                    QStringLiteral("no search without its own person is possible"));
    return Calibration(std::move(topScores));
}

} // namespace sl::search
