// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/evidence/identity/identity.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/media/videotrackrepository.h"
#include "tests/support/writtensearch.h"

namespace sl::test {

/// Two videos with two tracks each, as rows alone: there is no file.
inline Result<QList<VideoTrackId>> writeTracks(store::Database& database) {
    QList<VideoTrackId> tracks;
    for (const char* name : {"quay.mkv", "gate.mkv"}) {
        MediaRecord video;
        video.sha256 = Sha256::of(name);
        video.originalName = QString::fromLatin1(name);
        video.state = MediaState::Processed;
        video.metadata = {{u"firstFrame"_s, QJsonObject{}}, {u"packets"_s, 100}, {u"seconds"_s, 4.0}};
        video.importedAt = QDateTime::currentDateTimeUtc();
        SL_TRY(const auto media, store::MediaRepository(database).insert(video));
        for (int number = 1; number <= 2; ++number) {
            const QJsonArray seen{QJsonArray{number * 10, number * 0.4, 1, 2, 30, 40, 0.9},
                                  QJsonArray{number * 10 + 5, number * 0.4 + 0.2, 1, 2, 30, 40, 0.9}};
            SL_TRY(const auto id, store::VideoTrackRepository(database).insert(
                                      {{}, media, number, 0, u"pack"_s, seen, {}, {}}));
            tracks.append(id);
        }
    }
    return tracks;
}

/// By Ruiz.
inline Result<QList<VideoTrackId>> addWrittenTracks(Desk& desk, session::CaseSession& session) {
    SL_TRY(const auto database,
           store::openDatabase(workspace::caseDatabaseIn(session.folder()), store::caseSchema()));
    const auto users = desk.workspace->users().result().value_or(QList<UserRecord>());
    const auto ruiz = std::find_if(users.begin(), users.end(),
                                   [](const UserRecord& user) { return user.login == u"ruiz"_s; });
    SL_TRY(const auto key, evidence::unlock(ruiz->keyStore, kPassword));
    auto task = [&](workspace::Change& open) -> Result<QList<VideoTrackId>> {
        SL_TRY(const auto tracks, writeTracks(open.database()));
        SL_CHECK(open.auditSigned({*ruiz, key, {}}, evidence::AuditAction::FacesFound, u"quay.mkv"_s));
        return tracks;
    };
    return workspace::change(*database, *desk.clock, task);
}

} // namespace sl::test
