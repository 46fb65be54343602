// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/searchrepository.h"

#include "engine/store/connection/internal/listtable.h"
#include "engine/store/connection/internal/rows.h"

#include <QJsonArray>

#include <algorithm>

namespace sl::store {
namespace {

const ListTable kFaces{u"search_faces"_s, u"search_id"_s, u"face_id"_s};
const QString kSearchColumns =
    u"probe_id, searched_by, started_at, ended_at, pack, gallery_hash, gallery_persons, "
    "gallery_templates, list_length, policy_version, filter_sex, filter_born_from, filter_born_to, "
    "filter_agency, removed_by_filter, fusion, exhaustive, filter_keeps_unrecorded, filter_unrecorded, "
    "face_weights, face_suitability"_s;
const QString kSelectSearch = u"SELECT id, %1 FROM searches "_s.arg(kSearchColumns);
const QString kCandidateColumns =
    u"search_id, rank, person_id, person_external_id, portrait_id, portrait_sha256, score, "
    "calibration_trials, calibration_as_high, face_scores"_s;
const QString kSelectCandidate = u"SELECT id, %1 FROM candidates "_s.arg(kCandidateColumns);

QJsonArray toJson(const QList<double>& numbers) {
    QJsonArray array;
    for (const double number : numbers)
        array.append(number);
    return array;
}

QList<double> numbersOf(const QJsonArray& array) {
    QList<double> numbers;
    for (const auto& number : array)
        numbers.append(number.toDouble());
    return numbers;
}

QJsonArray toJson(const QList<Suitability>& faces) {
    QJsonArray array;
    for (const Suitability face : faces)
        array.append(suitabilityName(face));
    return array;
}

QList<Suitability> suitabilityFrom(const QJsonArray& array) {
    QList<Suitability> faces;
    for (const auto& face : array)
        faces.append(enumOf<Suitability>(face.toString(), kSuitabilityNames));
    return faces;
}

SearchRecord readSearch(const Statement& row) {
    SearchRecord search;
    search.id = row.id<SearchId>(0);
    search.probe = row.id<ProbeId>(1);
    search.searchedBy = row.text(2);
    search.startedAt = row.time(3);
    search.endedAt = row.time(4);
    search.packIdentity = row.text(5);
    search.galleryHash = row.hash(6);
    search.galleryPersons = row.number(7);
    search.galleryTemplates = row.number(8);
    search.listLength = row.number(9);
    search.policyVersion = row.number(10);
    search.filter = {row.text(11), row.number(12), row.number(13), row.text(14), row.flag(18)};
    search.removedByFilter = row.number(15);
    search.fusion = row.text(16);
    search.exhaustive = row.flag(17);
    if (!row.isNull(19))
        search.unrecorded = row.number(19);
    search.faceWeights = numbersOf(row.array(20));
    search.suitability = suitabilityFrom(row.array(21));
    return search;
}

CandidateRecord readCandidate(const Statement& row) {
    CandidateRecord candidate;
    candidate.id = row.id<CandidateId>(0);
    candidate.search = row.id<SearchId>(1);
    candidate.rank = row.number(2);
    candidate.person = row.id<PersonId>(3);
    candidate.personExternalId = row.text(4);
    candidate.portrait = row.id<PortraitId>(5);
    candidate.portraitSha256 = row.hash(6);
    candidate.score = row.real(7);
    candidate.calibrationTrials = row.number(8);
    candidate.calibrationAsHigh = row.number(9);
    candidate.faceScores = numbersOf(row.array(10));
    return candidate;
}

Status insertFilterParts(Database& database, SearchId search, const QList<FilterPartCounts>& parts) {
    Statement insert(database, u"INSERT INTO search_filter_parts (search_id, part, differ, "
                               "unrecorded) VALUES (?, ?, ?, ?)"_s);
    for (const FilterPartCounts& part : parts) {
        insert.bind(search).bind(filterPartName(part.part)).bind(part.differ).bind(part.unrecorded);
        SL_CHECK(insert.run());
    }
    return {};
}

Status fillFilterParts(Database& database, SearchRecord& search) {
    Statement query(database, u"SELECT part, differ, unrecorded FROM search_filter_parts "
                              "WHERE search_id = ?"_s);
    query.bind(search.id);
    SL_TRY(auto parts, readAll(query, [](const Statement& row) {
               return FilterPartCounts{enumOf<FilterPart>(row.text(0), kFilterPartNames), row.number(1),
                                       row.number(2)};
           }));
    search.filterParts = std::move(parts);
    std::sort(search.filterParts.begin(), search.filterParts.end(),
              [](const auto& a, const auto& b) { return a.part < b.part; });
    return {};
}

Status fillLists(Database& database, SearchRecord& search) {
    SL_TRY(auto faces, readList<FaceId>(database, kFaces, search.id.value));
    search.faces = std::move(faces);
    return fillFilterParts(database, search);
}

} // namespace

Result<SearchId> SearchRepository::insert(const SearchRecord& search) {
    Statement insert(m_database,
                     u"INSERT INTO searches (%1) VALUES "
                     "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(kSearchColumns));
    insert.bind(search.probe).bind(search.searchedBy).bind(search.startedAt).bind(search.endedAt);
    insert.bind(search.packIdentity)
        .bind(search.galleryHash)
        .bind(search.galleryPersons)
        .bind(search.galleryTemplates);
    insert.bind(search.listLength)
        .bind(search.policyVersion)
        .bind(search.filter.sex)
        .bind(search.filter.bornFrom);
    insert.bind(search.filter.bornTo).bind(search.filter.agency).bind(search.removedByFilter);
    insert.bind(search.fusion).bind(search.exhaustive);
    insert.bind(search.filter.keepsUnrecorded).bind(search.unrecorded).bind(toJson(search.faceWeights));
    insert.bind(toJson(search.suitability));
    SL_TRY(const auto id, insertRow<SearchId>(insert));
    SL_CHECK(insertList(m_database, kFaces, id.value, search.faces));
    SL_CHECK(insertFilterParts(m_database, id, search.filterParts));
    return id;
}

Result<CandidateId> SearchRepository::insertCandidate(const CandidateRecord& candidate) {
    Statement insert(m_database, u"INSERT INTO candidates (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(
                                     kCandidateColumns));
    insert.bind(candidate.search)
        .bind(candidate.rank)
        .bind(candidate.person)
        .bind(candidate.personExternalId);
    insert.bind(candidate.portrait).bind(candidate.portraitSha256).bind(candidate.score);
    insert.bind(candidate.calibrationTrials).bind(candidate.calibrationAsHigh);
    insert.bind(toJson(candidate.faceScores));
    return insertRow<CandidateId>(insert);
}

Result<SearchRecord> SearchRepository::find(SearchId id) {
    Statement query(m_database, kSelectSearch + u"WHERE id = ?"_s);
    query.bind(id);
    SL_TRY(auto search, readOne(query, QString::number(id.value), readSearch));
    SL_CHECK(fillLists(m_database, search));
    return search;
}

Result<QList<SearchRecord>> SearchRepository::all() {
    Statement query(m_database, kSelectSearch + u"ORDER BY id DESC"_s);
    SL_TRY(auto searches, readAll(query, readSearch));
    for (SearchRecord& search : searches) {
        SL_CHECK(fillLists(m_database, search));
    }
    return searches;
}

Result<QList<CandidateRecord>> SearchRepository::candidates(SearchId search) {
    Statement query(m_database, kSelectCandidate + u"WHERE search_id = ? ORDER BY rank"_s);
    query.bind(search);
    return readAll(query, readCandidate);
}

Result<CandidateRecord> SearchRepository::candidate(CandidateId id) {
    Statement query(m_database, kSelectCandidate + u"WHERE id = ?"_s);
    query.bind(id);
    return readOne(query, QString::number(id.value), readCandidate);
}

Status SearchRepository::insertStability(const StabilityRecord& stability) {
    Statement insert(m_database, u"INSERT INTO search_stability (search_id, variations, measured_by, "
                                 "measured_at) VALUES (?, ?, ?, ?)"_s);
    insert.bind(stability.search)
        .bind(stability.variations)
        .bind(stability.measuredBy)
        .bind(stability.measuredAt);
    SL_CHECK(insert.run());
    Statement band(m_database, u"INSERT INTO rank_bands (candidate_id, best, worst, listed, only_face) "
                               "VALUES (?, ?, ?, ?, ?)"_s);
    for (const RankBand& one : stability.bands) {
        band.bind(one.candidate).bind(one.best).bind(one.worst).bind(one.listed).bind(one.onlyFace);
        SL_CHECK(band.run());
    }
    return {};
}

Result<std::optional<StabilityRecord>> SearchRepository::stability(SearchId search) {
    Statement query(m_database, u"SELECT variations, measured_by, measured_at FROM search_stability "
                                "WHERE search_id = ?"_s);
    query.bind(search);
    SL_TRY(auto found, readAll(query, [&](const Statement& row) {
               return StabilityRecord{search, row.number(0), row.text(1), row.time(2), {}};
           }));
    if (found.isEmpty())
        return std::optional<StabilityRecord>();
    Statement bands(m_database, u"SELECT candidate_id, best, worst, listed, only_face FROM rank_bands "
                                "JOIN candidates ON candidates.id = candidate_id WHERE search_id = ? "
                                "ORDER BY rank"_s);
    bands.bind(search);
    SL_TRY(auto all, readAll(bands, [](const Statement& row) {
               return RankBand{row.id<CandidateId>(0), row.number(1), row.number(2), row.number(3),
                               row.number(4)};
           }));
    found.first().bands = std::move(all);
    return std::optional(found.first());
}

Result<int> SearchRepository::count() {
    Statement query(m_database, u"SELECT count(*) FROM searches"_s);
    return readCount(query);
}

} // namespace sl::store
