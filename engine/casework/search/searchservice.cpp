// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/search/searchservice.h"

#include "engine/casework/intake/faceservice.h"
#include "engine/casework/internal/caseoutbox.h"
#include "engine/casework/review/internal/examinationrules.h"
#include "engine/casework/review/internal/examinations.h"
#include "engine/casework/search/faceweights.h"
#include "engine/core/recordjson.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/outcomerepository.h"
#include "engine/store/case/proberepository.h"
#include "engine/store/case/reportrepository.h"
#include "engine/store/case/searchrepository.h"
#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/store/workspace/policyrepository.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

namespace sl::casework {
namespace {

using evidence::AuditAction;

constexpr int kMostBeginnings = 5; ///< of one search, while packs change under it

QJsonArray toJson(const QList<double>& numbers) {
    QJsonArray list;
    for (const double number : numbers)
        list.append(number);
    return list;
}

QJsonArray toJson(const QList<CandidateRecord>& candidates) {
    QJsonArray list;
    for (const auto& candidate : candidates) {
        QJsonObject entry{{u"rank"_s, candidate.rank},
                          {u"person"_s, candidate.personExternalId},
                          {u"portrait"_s, candidate.portraitSha256.hex()},
                          {u"score"_s, candidate.score}};
        if (!candidate.faceScores.isEmpty())
            entry.insert(u"faceScores"_s, toJson(candidate.faceScores));
        list.append(entry);
    }
    return list;
}

/// Places in a random order: ids given in it do not follow the ranks, so an examiner who must not know the
/// rank cannot infer it from an id.
std::vector<qsizetype> randomOrder(qsizetype count) {
    std::vector<qsizetype> order(static_cast<size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), *QRandomGenerator::system());
    return order;
}

/// Portraits of the gallery that the search could not compare: the pack came into use after they were
/// enrolled.
Result<int> portraitsWithoutTemplate(workspace::WorkspaceCore& workspace,
                                     const workspace::GallerySnapshot& gallery) {
    const auto portraits =
        workspace.read([](store::Database& database) { return store::PortraitRepository(database).count(); });
    return portraits.map([&](int all) { return std::max(0, all - gallery.templates()); });
}

/// Empty for a single face: nothing is weighed.
std::vector<double> weightsOf(const QList<FaceRecord>& faces) {
    if (faces.size() < 2)
        return {};
    std::vector<FaceMeasure> measures;
    for (const auto& face : faces)
        measures.push_back({face.rawLength, face.quality.unified});
    return faceWeights(measures);
}

/// A trial costs a search of one face more than the probe has; together they read about this many templates,
/// so that a search of several faces waits for about a second at most.
int fusedTrials(qint64 templates, qint64 faces) {
    constexpr qint64 kBudget = 1'000'000'000;
    return static_cast<int>(
        std::clamp<qint64>(kBudget / std::max<qint64>(templates * (faces + 1), 1), 100, 500));
}

struct Asked {
    SearchRecord record; ///< what the gallery, the policy and the run say of it
    search::SearchAnswer answer;
};

Result<Asked> ask(const workspace::GallerySnapshot& gallery, const QList<FaceRecord>& faces,
                  const PolicyRecord& policy, const PersonFilter& filter, const Clock& clock,
                  const CancelToken& cancel) {
    SL_TRY(const auto excluded, gallery.excludedBy(filter));
    search::SearchRequest request;
    request.listLength = policy.candidateListLength;
    request.excludedPersons = excluded.persons;
    request.pack = workspace::packStamp(gallery.packIdentity());
    for (const auto& face : faces) {
        if (face.packIdentity != gallery.packIdentity())
            return fail(ErrorCode::PackChanged, QString::number(face.id.value));
        request.probe.push_back(face.templ);
    }
    request.weights = weightsOf(faces);
    SearchRecord record;
    record.startedAt = clock.now();
    SL_TRY(auto answer, gallery.search().search(request, cancel));
    record.endedAt = clock.now();
    record.packIdentity = gallery.packIdentity();
    record.galleryHash = gallery.hash();
    record.galleryPersons = gallery.persons();
    record.galleryTemplates = gallery.templates();
    record.listLength = policy.candidateListLength;
    record.policyVersion = policy.version;
    record.filter = filter;
    record.removedByFilter = excluded.removed;
    record.unrecorded = excluded.unrecorded;
    record.filterParts = excluded.parts;
    record.fusion = search::probeFusion(faces.size());
    record.faceWeights = QList<double>(request.weights.begin(), request.weights.end());
    for (const auto& face : faces)
        record.suitability.append(suitabilityOf(face));
    record.exhaustive = answer.exhaustive;
    return Asked{record, std::move(answer)};
}

} // namespace

Result<ProbeRecord> SearchService::probe(ProbeId id) {
    return m_core.read([&](store::Database& database) { return store::ProbeRepository(database).find(id); });
}

Result<PolicyRecord> SearchService::policy() {
    return m_core.workspace().read(
        [](store::Database& database) { return store::PolicyRepository(database).current(); });
}

Result<SearchView> SearchService::run(const workspace::Actor& actor, ProbeId id, const PersonFilter& filter) {
    if (!filter.isSound())
        return fail(ErrorCode::InvalidArgument, u"filter"_s);
    SL_TRY(const auto searched, probe(id));
    SL_CHECK(m_core.read([&](store::Database& database) {
        return Independence(m_core.rows(database), actor).maySearch(searched.faces);
    }));
    SL_TRY(const auto rules, policy());
    auto found = Result<Found>(fail(ErrorCode::PackChanged));
    for (int begun = 0; begun < kMostBeginnings; ++begun) {
        found = findWith(*m_core.workspace().pack(), searched.faces, rules, filter);
        if (found || found.error().code != ErrorCode::PackChanged)
            break;
    }
    if (!found)
        return fail(found);
    auto& record = found->record;
    record.probe = id;
    record.faces = searched.faces;
    record.searchedBy = actor.login();
    SL_TRY(const auto stored, store(actor, *found));
    record.id = stored;
    CaseOutbox(m_core).follow();
    const auto noted = m_core.write([&](workspace::Change& change) {
        return Independence(m_core.rows(change.database()), actor).noteRead(stored);
    });
    auto answered = view(actor, stored);
    if (!noted && answered) { // the search is on record, but a look that is not noted shows no list
        answered->candidates.clear();
        answered->closed = noted.error();
    }
    return answered;
}

/// The faces' templates and the gallery's are of the pack given.
Result<SearchService::Found> SearchService::findWith(const workspace::PackInUse& pack,
                                                     const QList<FaceId>& faces, const PolicyRecord& policy,
                                                     const PersonFilter& filter) {
    SL_TRY(auto templates, FaceService(m_core).withTemplates(faces, pack));
    auto found = find(pack, templates, policy, filter);
    if (found)
        found->faces = std::move(templates);
    return found;
}

/// Searches again when the gallery changed meanwhile, or when the index turned out to be damaged and was
/// rewritten: the list is always of one sound state of the gallery.
Result<SearchService::Found> SearchService::find(const workspace::PackInUse& pack,
                                                 const QList<FaceRecord>& faces, const PolicyRecord& policy,
                                                 const PersonFilter& filter) {
    auto& index = m_core.workspace().galleryIndex();
    // closing the case does not wait for an index that is being written
    const auto job = m_core.startJob();
    for (bool rewritten = false;;) {
        SL_TRY(const auto snapshot, index.current(pack.gallery, job->token()));
        auto found = findIn(*snapshot, faces, policy, filter, job->token());
        if (found)
            return found;
        const bool damaged = found.error().code == ErrorCode::IndexDamaged && !rewritten;
        const bool personGone =
            found.error().code == ErrorCode::NotFound && index.loaded(pack.gallery) != snapshot;
        if (!damaged && !personGone)
            return found;
        if (damaged)
            SL_CHECK(index.discard(snapshot));
        rewritten = rewritten || damaged;
    }
}

Result<SearchService::Found> SearchService::findIn(const workspace::GallerySnapshot& gallery,
                                                   const QList<FaceRecord>& faces, const PolicyRecord& policy,
                                                   const PersonFilter& filter, const CancelToken& cancel) {
    SL_TRY(auto asked, ask(gallery, faces, policy, filter, m_core.clock(), cancel));
    SL_TRY(const auto calibration, calibrationFor(gallery, asked.record.faceWeights, cancel));
    SL_TRY(auto candidates, candidatesOf(asked.answer, calibration));
    SL_TRY(const auto skipped, portraitsWithoutTemplate(m_core.workspace(), gallery));
    asked.record.exhaustive = asked.record.exhaustive && skipped == 0;
    return Found{std::move(asked.record), std::move(candidates), {}};
}

Result<search::Calibration> SearchService::calibrationFor(const workspace::GallerySnapshot& gallery,
                                                          const QList<double>& weights,
                                                          const CancelToken& cancel) {
    if (weights.isEmpty())
        return gallery.calibration();
    return search::measureFusedCalibration(gallery.search(), {weights.begin(), weights.end()},
                                           fusedTrials(gallery.templates(), weights.size()), cancel);
}

Result<QList<CandidateRecord>> SearchService::candidatesOf(const search::SearchAnswer& answer,
                                                           const search::Calibration& calibration) {
    return m_core.workspace().read([&](store::Database& database) -> Result<QList<CandidateRecord>> {
        QList<CandidateRecord> candidates;
        for (const auto& scored : answer.persons) {
            SL_TRY(const auto person, store::PersonRepository(database).find(scored.person));
            SL_TRY(const auto portrait, store::PortraitRepository(database).find(scored.portrait));
            CandidateRecord candidate;
            candidate.rank = static_cast<int>(candidates.size()) + 1;
            candidate.person = scored.person;
            candidate.personExternalId = person.externalId;
            candidate.portrait = scored.portrait;
            candidate.portraitSha256 = portrait.sha256;
            candidate.score = scored.score;
            candidate.faceScores = QList<double>(scored.faceScores.begin(), scored.faceScores.end());
            candidate.calibrationTrials = calibration.trials();
            candidate.calibrationAsHigh = calibration.asHigh(scored.score);
            candidates.append(candidate);
        }
        return candidates;
    });
}

Result<SearchId> SearchService::store(const workspace::Actor& actor, const Found& found) {
    return m_core.write([&](workspace::Change& change) -> Result<SearchId> {
        store::SearchRepository searches(change.database());
        SL_TRY(const auto id, searches.insert(found.record));
        for (const auto place : randomOrder(found.candidates.size())) {
            auto candidate = found.candidates.at(place);
            candidate.search = id;
            SL_CHECK(searches.insertCandidate(candidate));
        }
        SL_TRY(const auto details, logEntry(change.database(), found));
        SL_CHECK(change.auditSigned(actor, AuditAction::SearchRun, QString::number(id.value), details));
        SL_CHECK(CaseOutbox::note(change, id));
        return id;
    });
}

Result<QJsonObject> SearchService::logEntry(store::Database& database, const Found& found) {
    const auto& record = found.record;
    QJsonArray probe;
    for (qsizetype place = 0; place < found.faces.size(); ++place) {
        const auto& face = found.faces.at(place);
        SL_TRY(const auto media, store::MediaRepository(database).find(face.media));
        QJsonObject entry{{u"face"_s, face.id.value}, {u"media"_s, media.sha256.hex()}};
        if (place < record.faceWeights.size())
            entry.insert(u"weight"_s, record.faceWeights.at(place));
        if (place < record.suitability.size())
            entry.insert(u"suitability"_s, suitabilityName(record.suitability.at(place)));
        if (face.geometry.lightening != 1.0)
            entry.insert(u"lightening"_s, face.geometry.lightening);
        probe.append(entry);
    }
    const auto& subject = m_core.record();
    return QJsonObject{{u"requester"_s, subject.requester},
                       {u"agency"_s, m_core.workspace().agency()},
                       {u"case"_s, subject.number},
                       {u"purpose"_s, subject.purpose},
                       {u"offenceType"_s, subject.offenceType},
                       {u"legalBasis"_s, subject.legalBasis},
                       {u"probe"_s, record.probe.value},
                       {u"probeFaces"_s, probe},
                       {u"parameters"_s, QJsonObject{{u"listLength"_s, record.listLength},
                                                     {u"policyVersion"_s, record.policyVersion},
                                                     {u"filter"_s, toJson(record.filter)},
                                                     {u"removedByFilter"_s, record.removedByFilter},
                                                     {u"unrecorded"_s, record.unrecorded.value_or(0)},
                                                     {u"filterParts"_s, toJson(record.filterParts)},
                                                     {u"fusion"_s, record.fusion},
                                                     {u"exhaustive"_s, record.exhaustive}}},
                       {u"pack"_s, record.packIdentity},
                       {u"gallery"_s, QJsonObject{{u"sha256"_s, record.galleryHash.hex()},
                                                  {u"persons"_s, record.galleryPersons},
                                                  {u"templates"_s, record.galleryTemplates}}},
                       {u"candidates"_s, toJson(found.candidates)},
                       {u"startedAt"_s, toIsoUtc(record.startedAt)},
                       {u"endedAt"_s, toIsoUtc(record.endedAt)}};
}

Result<SearchView> SearchService::view(const workspace::Actor& actor, SearchId id) {
    return m_core.read([&](store::Database& database) -> Result<SearchView> {
        SL_TRY(const auto record, store::SearchRepository(database).find(id));
        SL_TRY(const auto candidates, store::SearchRepository(database).candidates(id));
        SL_TRY(const auto examinations, Examinations(m_core.workspace(), database, actor).ofSearch(id));
        SL_TRY(const auto outcome, store::OutcomeRepository(database).latest(id));
        SL_TRY(const auto reports, store::ReportRepository(database).ofSearch(id));
        SL_TRY(const auto stability, store::SearchRepository(database).stability(id));
        return SearchView{.record = record,
                          .candidates = candidates,
                          .examinations = examinations,
                          .outcome = outcome,
                          .reports = reports,
                          .stability = stability,
                          .closed = {}};
    });
}

Result<SearchView> SearchService::declareUnsuitable(const workspace::Actor& actor, ProbeId id,
                                                    const QString& grounds) {
    if (!isGrounds(grounds))
        return fail(ErrorCode::InvalidArgument, u"grounds"_s, u"say why, in a few words"_s);
    SL_TRY(const auto unsuitable, probe(id));
    SL_TRY(const auto rules, policy());
    const auto search = m_core.write([&](workspace::Change& change) -> Result<SearchId> {
        SearchRecord record;
        record.probe = id;
        record.faces = unsuitable.faces;
        record.searchedBy = actor.login();
        record.startedAt = record.endedAt = change.clock().now();
        record.policyVersion = rules.version;
        record.exhaustive = false;
        SL_TRY(const auto inserted, store::SearchRepository(change.database()).insert(record));
        OutcomeRecord outcome{.search = inserted,
                              .kind = OutcomeKind::Unsuitable,
                              .leads = {},
                              .awaitsThird = false,
                              .grounds = grounds.trimmed(),
                              .reachedAt = record.endedAt};
        SL_CHECK(store::OutcomeRepository(change.database()).append(outcome));
        SL_CHECK(change.auditSigned(actor, AuditAction::ProbeUnsuitable, QString::number(id.value),
                                    {{u"search"_s, inserted.value}, {u"grounds"_s, outcome.grounds}}));
        SL_CHECK(CaseOutbox::note(change, inserted));
        return inserted;
    });
    if (!search)
        return fail(search);
    CaseOutbox(m_core).follow();
    return view(actor, *search);
}

} // namespace sl::casework
