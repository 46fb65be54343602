// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/evidence/identity/identity.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/proberepository.h"
#include "engine/store/case/searchrepository.h"
#include "engine/store/connection/migrator.h"
#include "engine/workspace/caseregistry.h"
#include "tests/support/desk.h"

#include <algorithm>

namespace sl::test {

inline constexpr int kCandidates = 12;

inline Result<SearchId> writeSearch(store::Database& database) {
    MediaRecord media;
    media.sha256 = Sha256::of("picture");
    media.originalName = u"frame.jpg"_s;
    media.state = MediaState::Processed;
    media.importedAt = QDateTime::currentDateTimeUtc();
    const auto mediaId = store::MediaRepository(database).insert(media);
    if (!mediaId)
        return fail(mediaId);
    FaceRecord face;
    face.media = *mediaId;
    face.createdAt = media.importedAt;
    const auto faceId = store::FaceRepository(database).insert(face);
    if (!faceId)
        return fail(faceId);
    const auto probe = store::ProbeRepository(database).insert(
        {{}, u"man in cap"_s, {*faceId}, u"ruiz"_s, media.importedAt});
    if (!probe)
        return fail(probe);
    SearchRecord search;
    search.probe = *probe;
    search.faces = {*faceId};
    search.searchedBy = u"ruiz"_s;
    search.startedAt = search.endedAt = media.importedAt;
    search.policyVersion = 1;
    search.listLength = kCandidates;
    const auto id = store::SearchRepository(database).insert(search);
    for (int rank = 1; id && rank <= kCandidates; ++rank) {
        CandidateRecord candidate;
        candidate.search = *id;
        candidate.rank = rank;
        candidate.person = PersonId{100 + rank};
        candidate.personExternalId = u"P-%1"_s.arg(rank);
        candidate.portrait = PortraitId{200 + rank};
        candidate.score = 0.9 - 0.05 * rank;
        candidate.calibrationTrials = 100;
        candidate.calibrationAsHigh = rank;
        if (const auto inserted = store::SearchRepository(database).insertCandidate(candidate); !inserted)
            return fail(inserted);
    }
    return id;
}

/// By Ruiz, of a picture with the same bytes in every case.
inline Result<SearchId> addWrittenSearch(Desk& desk, session::CaseSession& session) {
    SL_TRY(const auto database,
           store::openDatabase(workspace::caseDatabaseIn(session.folder()), store::caseSchema()));
    const auto users = desk.workspace->users().result().value_or(QList<UserRecord>());
    const auto ruiz = std::find_if(users.begin(), users.end(),
                                   [](const UserRecord& user) { return user.login == u"ruiz"_s; });
    SL_TRY(const auto key, evidence::unlock(ruiz->keyStore, kPassword));
    auto task = [&](workspace::Change& open) -> Result<SearchId> {
        SL_TRY(const auto search, writeSearch(open.database()));
        SL_CHECK(open.auditSigned({*ruiz, key, {}}, evidence::AuditAction::SearchRun,
                                  QString::number(search.value)));
        return search;
    };
    return workspace::change(*database, *desk.clock, task);
}

} // namespace sl::test
