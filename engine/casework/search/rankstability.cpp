// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/search/rankstability.h"

#include "engine/casework/intake/faceservice.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/searchrepository.h"
#include "engine/vision/variations.h"
#include "engine/workspace/pictures/sealedpicture.h"

#include <algorithm>

namespace sl::casework {
namespace {

/// From 1; 0: not in the list.
int rankIn(const search::SearchAnswer& answer, PersonId person) {
    const auto at = std::find_if(answer.persons.begin(), answer.persons.end(),
                                 [&](const auto& scored) { return scored.person == person; });
    return at == answer.persons.end() ? 0 : static_cast<int>(at - answer.persons.begin()) + 1;
}

/// The one face without which the person is not in the list; 0: none, or several.
int onlyFace(PersonId person, const std::vector<search::SearchAnswer>& withoutFace) {
    int only = 0;
    for (size_t face = 0; face < withoutFace.size(); ++face) {
        if (rankIn(withoutFace[face], person) > 0)
            continue;
        if (only > 0)
            return 0;
        only = static_cast<int>(face) + 1;
    }
    return only;
}

template <class Value>
std::vector<Value> without(std::vector<Value> values, size_t place) {
    if (place < values.size())
        values.erase(values.begin() + static_cast<std::ptrdiff_t>(place));
    return values;
}

/// One request a variation, then one without each face.
std::vector<search::SearchRequest> requestsOf(search::SearchRequest asked,
                                              const std::vector<std::vector<Template>>& varied) {
    std::vector<search::SearchRequest> requests;
    for (size_t variation = 0; variation < size_t{vision::kVariations}; ++variation) {
        auto request = asked;
        for (size_t face = 0; face < varied.size(); ++face)
            request.probe[face] = varied[face][variation];
        requests.push_back(std::move(request));
    }
    for (size_t face = 0; asked.probe.size() > 1 && face < asked.probe.size(); ++face) {
        auto request = asked;
        request.probe = without(request.probe, face);
        request.weights = without(request.weights, face);
        requests.push_back(std::move(request));
    }
    return requests;
}

} // namespace

QList<RankBand> rankBands(const QList<CandidateRecord>& candidates,
                          const std::vector<search::SearchAnswer>& varied,
                          const std::vector<search::SearchAnswer>& withoutFace) {
    QList<RankBand> bands;
    for (const auto& candidate : candidates) {
        RankBand band{.candidate = candidate.id};
        for (const auto& answer : varied) {
            const int rank = rankIn(answer, candidate.person);
            if (rank == 0)
                continue;
            band.best = band.listed == 0 ? rank : std::min(band.best, rank);
            band.worst = std::max(band.worst, rank);
            ++band.listed;
        }
        band.onlyFace = onlyFace(candidate.person, withoutFace);
        bands.append(band);
    }
    return bands;
}

Status RankStability::measure(const workspace::Actor& actor, SearchId id, Job& job) {
    SL_TRY(const auto search, m_core.read([&](store::Database& database) {
        return store::SearchRepository(database).find(id);
    }));
    SL_TRY(const auto candidates, m_core.read([&](store::Database& database) {
        return store::SearchRepository(database).candidates(id);
    }));
    SL_TRY(const auto known, m_core.read([&](store::Database& database) {
        return store::SearchRepository(database).stability(id);
    }));
    const auto pack = m_core.workspace().pack();
    if (known || candidates.isEmpty() || !pack->isAvailable() || pack->identity() != search.packIdentity)
        return {};
    SL_TRY(const auto gallery, m_core.workspace().galleryIndex().current(pack->gallery, job.token()));
    if (gallery->hash() != search.galleryHash)
        return {};
    SL_TRY(const auto excluded, gallery->excludedBy(search.filter));
    SL_TRY(const auto faces, FaceService(m_core).withTemplates(search.faces, *pack));
    SL_TRY(const auto varied, variedFaces(*pack, faces, job));
    search::SearchRequest asked;
    for (const auto& face : faces)
        asked.probe.push_back(face.templ);
    asked.listLength = search.listLength;
    asked.excludedPersons = excluded.persons;
    asked.pack = gallery->search().pack();
    asked.weights = {search.faceWeights.begin(), search.faceWeights.end()};
    SL_TRY(auto answers, gallery->search().searchAll(requestsOf(asked, varied), job.token()));
    const auto variations = answers.begin() + vision::kVariations;
    return store(
        actor, {.search = id,
                .variations = vision::kVariations,
                .measuredBy = actor.login(),
                .measuredAt = m_core.clock().now(),
                .bands = rankBands(candidates, {answers.begin(), variations}, {variations, answers.end()})});
}

/// The faces side by side, on the vision pool.
Result<std::vector<RankStability::FaceTemplates>>
RankStability::variedFaces(const workspace::PackInUse& pack, const QList<FaceRecord>& faces, Job& job) {
    job.setTotal(faces.size());
    std::vector<Future<FaceTemplates>> running;
    for (const auto& face : faces) {
        SL_TRY(const auto media, m_core.read([&](store::Database& database) {
            return store::MediaRepository(database).find(face.media);
        }));
        SL_TRY(auto picture, workspace::decodeSealed(m_core.media(), media.sha256, media.originalName, 0));
        running.emplace_back(m_core.workspace().vision().run(
            vision::Urgency::Batch, pack.model,
            [pixels = std::move(picture.pixels), geometry = face.geometry,
             token = job.token()](vision::FacePipeline& pipeline, const vision::ModelPack&) {
                return vision::variedTemplates(pipeline, pixels, geometry, token);
            }));
    }
    std::vector<FaceTemplates> varied;
    Status failed;
    for (auto& face : running) { // all of them: what runs must not outlive the case
        auto made = face.result();
        job.advance(1, {});
        if (made)
            varied.push_back(*std::move(made));
        else if (failed)
            failed = fail(made);
    }
    if (!failed)
        return fail(failed);
    return varied;
}

Status RankStability::store(const workspace::Actor& actor, const StabilityRecord& stability) {
    return m_core.write([&](workspace::Change& change) -> Status {
        store::SearchRepository searches(change.database());
        SL_TRY(const auto known, searches.stability(stability.search));
        if (known)
            return {};
        SL_CHECK(searches.insertStability(stability));
        return change.audit(actor, evidence::AuditAction::SearchVaried,
                            QString::number(stability.search.value),
                            {{u"variations"_s, stability.variations}});
    });
}

} // namespace sl::casework
