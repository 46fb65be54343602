// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/bundle/internal/portraitsofscore.h"

#include "engine/search/scan/gallerysearch.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/store/gallery/templaterepository.h"

#include <QSet>

namespace sl::casework {
namespace {

/// With their templates of the search's pack.
Result<QList<ScoredPortrait>> portraitsThen(store::Database& database, const SearchRecord& search,
                                            PersonId person) {
    QList<ScoredPortrait> then;
    SL_TRY(const auto portraits, store::PortraitRepository(database).ofPerson(person));
    for (const auto& portrait : portraits) {
        if (portrait.enrolledAt > search.startedAt)
            continue;
        const auto templ = store::TemplateRepository(database).find(portrait.id, search.packIdentity);
        if (!templ && templ.error().code != ErrorCode::NotFound)
            return fail(templ);
        then.append({portrait, templ ? *templ : Template()});
    }
    return then;
}

/// The best portrait of each listed person for one face.
Result<QSet<qint64>> bestFor(const Template& face, const std::vector<search::IndexEntry>& entries,
                             int persons) {
    SL_TRY(const auto gallery, search::makeMemorySearch(int(face.size()), entries));
    search::SearchRequest request;
    request.probe = {face};
    request.listLength = persons;
    request.pack = gallery->pack();
    SL_TRY(const auto answer, gallery->search(request));
    QSet<qint64> best;
    for (const auto& person : answer.persons)
        best.insert(person.portrait.value);
    return best;
}

} // namespace

Result<QHash<int, QList<ScoredPortrait>>> portraitsOfScores(workspace::WorkspaceCore& workspace,
                                                            const SearchRecord& search,
                                                            const QList<CandidateRecord>& candidates,
                                                            const QList<FaceRecord>& faces) {
    QHash<int, QList<ScoredPortrait>> all;
    std::vector<search::IndexEntry> entries;
    QSet<qint64> kept;
    SL_CHECK(workspace.read([&](store::Database& database) -> Status {
        for (const auto& candidate : candidates) {
            SL_TRY(all[candidate.rank], portraitsThen(database, search, candidate.person));
            kept.insert(candidate.portrait.value);
            for (const auto& [portrait, templ] : all.value(candidate.rank))
                if (!templ.empty())
                    entries.push_back({candidate.person, portrait.id, templ});
        }
        return {};
    }));
    for (const auto& face : faces)
        if (!entries.empty() && !face.templ.empty() && face.packIdentity == search.packIdentity) {
            SL_TRY(const auto best, bestFor(face.templ, entries, int(candidates.size())));
            kept.unite(best);
        }
    for (auto& portraits : all)
        portraits.removeIf(
            [&](const ScoredPortrait& scored) { return !kept.contains(scored.first.id.value); });
    return all;
}

} // namespace sl::casework
