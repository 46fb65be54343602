// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/listreplay.h"

#include "engine/core/literals.h"
#include "engine/search/scan/gallerysearch.h"

#include <algorithm>
#include <cmath>

namespace sl::bundle {
namespace {

/// In the order of the list when nothing is as high as another: best first, of equal ones the lower person.
bool isListed(const std::vector<search::ScoredPerson>& persons, const std::vector<BundledCandidate>& list) {
    return std::equal(persons.begin(), persons.end(), list.begin(), list.end(),
                      [](const search::ScoredPerson& person, const BundledCandidate& listed) {
                          return person.person == listed.person && person.portrait == listed.portrait;
                      });
}

QString whyNot(const BundledSearch& search) {
    if (search.candidates.empty())
        return u"the search has no list"_s;
    if (search.fusion != search::probeFusion(qsizetype(search.probe.size())))
        return u"several faces were scored as one by the earlier rule "_s + search.fusion;
    for (const auto& face : search.probe)
        if (face.templ.empty())
            return u"templates of the search's model pack are no longer there"_s;
    for (const auto& candidate : search.candidates) {
        if (candidate.removed)
            return u"the person of rank %1 was removed from the gallery"_s.arg(candidate.rank);
        if (std::any_of(candidate.portraits.begin(), candidate.portraits.end(),
                        [](const auto& portrait) { return portrait.face.templ.empty(); }))
            return u"templates of the search's model pack are no longer there"_s;
    }
    return {};
}

} // namespace

Result<ListReplay> replayList(const BundledSearch& search) {
    ListReplay replay;
    replay.impossible = whyNot(search);
    if (!replay.impossible.isEmpty())
        return replay;
    std::vector<search::IndexEntry> entries;
    for (const auto& candidate : search.candidates)
        for (const auto& portrait : candidate.portraits)
            entries.push_back({candidate.person, portrait.portrait, portrait.face.templ});
    search::SearchRequest request;
    for (const auto& face : search.probe)
        request.probe.push_back(face.templ);
    request.listLength = int(search.candidates.size());
    request.weights = search.weights;
    SL_TRY(const auto gallery, search::makeMemorySearch(search.dimension, std::move(entries)));
    request.pack = gallery->pack();
    SL_TRY(const auto answer, gallery->search(request));
    replay.sameOrder = isListed(answer.persons, search.candidates);
    for (const auto& person : answer.persons) {
        const auto listed = std::find_if(search.candidates.begin(), search.candidates.end(),
                                         [&](const auto& known) { return known.person == person.person; });
        replay.scored.append({listed->rank, person.score});
        replay.largestDifference = std::max(replay.largestDifference, std::abs(person.score - listed->score));
    }
    return replay;
}

} // namespace sl::bundle
