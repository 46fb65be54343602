// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/search/searchservice.h"

#include "engine/casework/caseoutbox.h"
#include "engine/casework/intake/faceservice.h"
#include "engine/casework/review/examinationrules.h"
#include "engine/casework/search/faceweights.h"
#include "engine/store/case/examinationrepository.h"
#include "engine/store/case/mediarepository.h"
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

QJsonObject toJson(const PersonFilter& filter) {
    return {{QStringLiteral("sex"), filter.sex},
            {QStringLiteral("bornFrom"), filter.bornFrom},
            {QStringLiteral("bornTo"), filter.bornTo},
            {QStringLiteral("agency"), filter.agency},
            {QStringLiteral("keepsUnrecorded"), filter.keepsUnrecorded}};
}

QJsonArray toJson(const QList<double>& numbers) {
    QJsonArray list;
    for (const double number : numbers)
        list.append(number);
    return list;
}

QJsonArray toJson(const QList<CandidateRecord>& candidates) {
    QJsonArray list;
    for (const auto& candidate : candidates) {
        QJsonObject entry{{QStringLiteral("rank"), candidate.rank},
                          {QStringLiteral("person"), candidate.personExternalId},
                          {QStringLiteral("portrait"), candidate.portraitSha256.hex()},
                          {QStringLiteral("score"), candidate.score}};
        if (!candidate.faceScores.isEmpty())
            entry.insert(QStringLiteral("faceScores"), toJson(candidate.faceScores));
        list.append(entry);
    }
    return list;
}

/// Places in an order that tells nothing: ids given in it do not follow the ranks, so an examiner who must
/// not know the rank cannot read it off an id.
std::vector<qsizetype> randomOrder(qsizetype count) {
    std::vector<qsizetype> order(static_cast<size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), *QRandomGenerator::system());
    return order;
}

QJsonObject toJson(const QList<FilterPartCounts>& parts) {
    QJsonObject counts;
    for (const FilterPartCounts& part : parts)
        counts[filterPartName(part.part)] = QJsonObject{{QStringLiteral("differ"), part.differ},
                                                        {QStringLiteral("unrecorded"), part.unrecorded}};
    return counts;
}

/// Portraits of the gallery that the search could not compare: the pack came into use after they were
/// enrolled.
Result<int> portraitsWithoutTemplate(workspace::WorkspaceCore& workspace,
                                     const workspace::GallerySnapshot& gallery) {
    const auto portraits =
        workspace.reader()
            .run([](store::Database& database) { return store::PortraitRepository(database).count(); })
            .result();
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
    const auto excluded = gallery.excludedBy(filter);
    if (!excluded)
        return fail(excluded);
    search::SearchRequest request;
    request.listLength = policy.candidateListLength;
    request.excludedPersons = excluded->persons;
    request.pack = workspace::packStamp(gallery.packIdentity());
    for (const auto& face : faces) {
        if (face.packId != gallery.packIdentity())
            return fail(ErrorCode::PackChanged, QString::number(face.id.value));
        request.probe.push_back(face.templ);
    }
    request.weights = weightsOf(faces);
    SearchRecord record;
    record.startedAt = clock.now();
    auto answer = gallery.search().search(request, cancel);
    if (!answer)
        return fail(answer);
    record.endedAt = clock.now();
    record.packId = gallery.packIdentity();
    record.galleryHash = gallery.hash();
    record.galleryPersons = gallery.persons();
    record.galleryTemplates = gallery.templates();
    record.listLength = policy.candidateListLength;
    record.policyVersion = policy.version;
    record.filter = filter;
    record.removedByFilter = excluded->removed;
    record.unrecorded = excluded->unrecorded;
    record.filterParts = excluded->parts;
    record.fusion = search::probeFusion(faces.size());
    record.faceWeights = QList<double>(request.weights.begin(), request.weights.end());
    record.exhaustive = answer->exhaustive;
    return Asked{record, std::move(*answer)};
}

} // namespace

Result<ProbeRecord> SearchService::probe(ProbeId id) {
    return m_core.read([&](store::Database& database) { return store::ProbeRepository(database).find(id); });
}

Result<PolicyRecord> SearchService::policy() {
    return m_core.workspace()
        .reader()
        .run([](store::Database& database) { return store::PolicyRepository(database).current(); })
        .result();
}

Result<SearchView> SearchService::run(const workspace::Actor& actor, ProbeId id, const PersonFilter& filter) {
    if (!filter.isSound())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("filter"));
    const auto searched = probe(id);
    if (!searched)
        return fail(searched);
    const auto rules = policy();
    if (!rules)
        return fail(rules);
    auto found = Result<Found>(fail(ErrorCode::PackChanged));
    for (int begun = 0; begun < kMostBeginnings; ++begun) {
        found = findWith(*m_core.workspace().pack(), searched->faces, *rules, filter);
        if (found || found.error().code != ErrorCode::PackChanged)
            break;
    }
    if (!found)
        return fail(found);
    auto& record = found->record;
    record.probe = id;
    record.faces = searched->faces;
    record.searchedBy = actor.login();
    const auto stored = store(actor, *found);
    if (!stored)
        return fail(stored);
    record.id = *stored;
    CaseOutbox(m_core).follow();
    return view(*stored);
}

/// The faces' templates and the gallery's are of the pack given.
Result<SearchService::Found> SearchService::findWith(const workspace::PackInUse& pack,
                                                     const QList<FaceId>& faces, const PolicyRecord& policy,
                                                     const PersonFilter& filter) {
    auto templates = FaceService(m_core).withTemplates(faces, pack);
    if (!templates)
        return fail(templates);
    auto found = find(pack, *templates, policy, filter);
    if (found)
        found->faces = *std::move(templates);
    return found;
}

/// Searches again when the gallery went on meanwhile, or when the index turned out to be damaged and was
/// written anew: the list is always of one sound state of the gallery.
Result<SearchService::Found> SearchService::find(const workspace::PackInUse& pack,
                                                 const QList<FaceRecord>& faces, const PolicyRecord& policy,
                                                 const PersonFilter& filter) {
    auto& index = m_core.workspace().galleryIndex();
    // who closes the case does not wait for an index that is being written
    const auto job = m_core.startJob();
    for (bool rewritten = false;;) {
        const auto snapshot = index.current(pack.gallery, job->token());
        if (!snapshot)
            return fail(snapshot);
        auto found = findIn(**snapshot, faces, policy, filter, job->token());
        if (found)
            return found;
        const bool damaged = found.error().code == ErrorCode::IndexDamaged && !rewritten;
        const bool personGone =
            found.error().code == ErrorCode::NotFound && index.loaded(pack.gallery) != *snapshot;
        if (!damaged && !personGone)
            return found;
        if (damaged)
            if (const auto discarded = index.discard(*snapshot); !discarded)
                return fail(discarded);
        rewritten = rewritten || damaged;
    }
}

Result<SearchService::Found> SearchService::findIn(const workspace::GallerySnapshot& gallery,
                                                   const QList<FaceRecord>& faces, const PolicyRecord& policy,
                                                   const PersonFilter& filter, const CancelToken& cancel) {
    auto asked = ask(gallery, faces, policy, filter, m_core.clock(), cancel);
    if (!asked)
        return fail(asked);
    const auto calibration = calibrationFor(gallery, asked->record.faceWeights, cancel);
    if (!calibration)
        return fail(calibration);
    auto candidates = candidatesOf(asked->answer, *calibration);
    if (!candidates)
        return fail(candidates);
    const auto skipped = portraitsWithoutTemplate(m_core.workspace(), gallery);
    if (!skipped)
        return fail(skipped);
    asked->record.exhaustive = asked->record.exhaustive && *skipped == 0;
    return Found{std::move(asked->record), std::move(*candidates), {}};
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
    return m_core.workspace()
        .reader()
        .run([&](store::Database& database) -> Result<QList<CandidateRecord>> {
            QList<CandidateRecord> candidates;
            for (const auto& scored : answer.persons) {
                const auto person = store::PersonRepository(database).find(scored.person);
                if (!person)
                    return fail(person);
                const auto portrait = store::PortraitRepository(database).find(scored.portrait);
                if (!portrait)
                    return fail(portrait);
                CandidateRecord candidate;
                candidate.rank = static_cast<int>(candidates.size()) + 1;
                candidate.person = scored.person;
                candidate.personExternalId = person->externalId;
                candidate.portrait = scored.portrait;
                candidate.portraitSha256 = portrait->sha256;
                candidate.score = scored.score;
                candidate.faceScores = QList<double>(scored.faceScores.begin(), scored.faceScores.end());
                candidate.calibrationTrials = calibration.trials();
                candidate.calibrationAsHigh = calibration.asHigh(scored.score);
                candidates.append(candidate);
            }
            return candidates;
        })
        .result();
}

Result<SearchId> SearchService::store(const workspace::Actor& actor, const Found& found) {
    return m_core.write([&](workspace::Change& change) -> Result<SearchId> {
        store::SearchRepository searches(change.database());
        const auto id = searches.insert(found.record);
        if (!id)
            return id;
        for (const auto place : randomOrder(found.candidates.size())) {
            auto candidate = found.candidates.at(place);
            candidate.search = *id;
            if (const auto inserted = searches.insertCandidate(candidate); !inserted)
                return fail(inserted);
        }
        const auto details = logEntry(change.database(), found);
        if (!details)
            return fail(details);
        const auto audited =
            change.auditSigned(actor, AuditAction::SearchRun, QString::number(id->value), *details);
        if (!audited)
            return fail(audited);
        if (const auto noted = CaseOutbox::note(change, *id); !noted)
            return fail(noted);
        return id;
    });
}

Result<QJsonObject> SearchService::logEntry(store::Database& database, const Found& found) {
    const auto& record = found.record;
    QJsonArray probe;
    for (qsizetype place = 0; place < found.faces.size(); ++place) {
        const auto& face = found.faces.at(place);
        const auto media = store::MediaRepository(database).find(face.media);
        if (!media)
            return fail(media);
        QJsonObject entry{{QStringLiteral("face"), face.id.value},
                          {QStringLiteral("media"), media->sha256.hex()}};
        if (place < record.faceWeights.size())
            entry.insert(QStringLiteral("weight"), record.faceWeights.at(place));
        probe.append(entry);
    }
    const auto& subject = m_core.record();
    return QJsonObject{
        {QStringLiteral("requester"), subject.requester},
        {QStringLiteral("agency"), m_core.workspace().agency()},
        {QStringLiteral("case"), subject.number},
        {QStringLiteral("purpose"), subject.purpose},
        {QStringLiteral("offenceType"), subject.offenceType},
        {QStringLiteral("legalBasis"), subject.legalBasis},
        {QStringLiteral("probe"), record.probe.value},
        {QStringLiteral("probeFaces"), probe},
        {QStringLiteral("parameters"),
         QJsonObject{{QStringLiteral("listLength"), record.listLength},
                     {QStringLiteral("policyVersion"), record.policyVersion},
                     {QStringLiteral("filter"), toJson(record.filter)},
                     {QStringLiteral("removedByFilter"), record.removedByFilter},
                     {QStringLiteral("unrecorded"), record.unrecorded.value_or(0)},
                     {QStringLiteral("filterParts"), toJson(record.filterParts)},
                     {QStringLiteral("fusion"), record.fusion},
                     {QStringLiteral("exhaustive"), record.exhaustive}}},
        {QStringLiteral("pack"), record.packId},
        {QStringLiteral("gallery"), QJsonObject{{QStringLiteral("sha256"), record.galleryHash.hex()},
                                                {QStringLiteral("persons"), record.galleryPersons},
                                                {QStringLiteral("templates"), record.galleryTemplates}}},
        {QStringLiteral("candidates"), toJson(found.candidates)},
        {QStringLiteral("startedAt"), toIsoUtc(record.startedAt)},
        {QStringLiteral("endedAt"), toIsoUtc(record.endedAt)}};
}

Result<SearchView> SearchService::view(SearchId id) {
    return m_core.read([&](store::Database& database) -> Result<SearchView> {
        const auto record = store::SearchRepository(database).find(id);
        if (!record)
            return fail(record);
        const auto candidates = store::SearchRepository(database).candidates(id);
        if (!candidates)
            return fail(candidates);
        const auto examinations = store::ExaminationRepository(database).ofSearch(id);
        if (!examinations)
            return fail(examinations);
        const auto outcome = store::OutcomeRepository(database).latest(id);
        if (!outcome)
            return fail(outcome);
        const auto reports = store::ReportRepository(database).ofSearch(id);
        if (!reports)
            return fail(reports);
        return SearchView{*record, *candidates, *examinations, *outcome, *reports};
    });
}

Result<SearchView> SearchService::declareUnsuitable(const workspace::Actor& actor, ProbeId id,
                                                    const QString& grounds) {
    if (!isGrounds(grounds))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("grounds"),
                    QStringLiteral("say why, in a few words"));
    const auto unsuitable = probe(id);
    if (!unsuitable)
        return fail(unsuitable);
    const auto rules = policy();
    if (!rules)
        return fail(rules);
    const auto search = m_core.write([&](workspace::Change& change) -> Result<SearchId> {
        SearchRecord record;
        record.probe = id;
        record.faces = unsuitable->faces;
        record.searchedBy = actor.login();
        record.startedAt = record.endedAt = change.clock().now();
        record.policyVersion = rules->version;
        record.exhaustive = false;
        const auto inserted = store::SearchRepository(change.database()).insert(record);
        if (!inserted)
            return inserted;
        OutcomeRecord outcome{*inserted, OutcomeKind::Unsuitable, {},
                              false,     grounds.trimmed(),       record.endedAt};
        if (const auto appended = store::OutcomeRepository(change.database()).append(outcome); !appended)
            return fail(appended);
        const auto audited = change.auditSigned(
            actor, AuditAction::ProbeUnsuitable, QString::number(id.value),
            {{QStringLiteral("search"), inserted->value}, {QStringLiteral("grounds"), outcome.grounds}});
        if (!audited)
            return fail(audited);
        if (const auto noted = CaseOutbox::note(change, *inserted); !noted)
            return fail(noted);
        return inserted;
    });
    if (!search)
        return fail(search);
    CaseOutbox(m_core).follow();
    return view(*search);
}

} // namespace sl::casework
