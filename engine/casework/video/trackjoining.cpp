// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/video/trackjoining.h"

#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/media/trackjoinrepository.h"
#include "engine/store/case/media/videotrackrepository.h"

#include <QJsonArray>

#include <algorithm>

namespace sl::casework {
namespace {

using evidence::AuditAction;

Error refusal(const QString& why) {
    return {ErrorCode::InvalidArgument, u"tracks"_s, why};
}

/// What the log says of a track: it is found without the case's numbers.
Result<QJsonObject> describe(store::Database& database, VideoTrackId id) {
    const auto track = store::VideoTrackRepository(database).find(id);
    if (!track && track.error().code == ErrorCode::NotFound)
        return fail(refusal(u"track %1 is not in this case"_s.arg(id.value)));
    if (!track)
        return fail(track);
    SL_TRY(const auto video, store::MediaRepository(database).find(track->media));
    return QJsonObject{{u"id"_s, id.value}, {u"video"_s, video.sha256.hex()}, {u"track"_s, track->number}};
}

} // namespace

Result<TrackJoinRecord> TrackJoining::join(const workspace::Actor& actor, VideoTrackId one,
                                           VideoTrackId other) {
    return say(actor, {{}, std::min(one, other), std::max(one, other), true, {}, {}});
}

Result<TrackJoinRecord> TrackJoining::part(const workspace::Actor& actor, VideoTrackId one,
                                           VideoTrackId other) {
    return say(actor, {{}, std::min(one, other), std::max(one, other), false, {}, {}});
}

Result<TrackJoinRecord> TrackJoining::say(const workspace::Actor& actor, TrackJoinRecord join) {
    if (join.first == join.second)
        return fail(refusal(u"one track twice"_s));
    return m_core.write([&](workspace::Change& change) -> Result<TrackJoinRecord> {
        SL_TRY(const auto first, describe(change.database(), join.first));
        SL_TRY(const auto second, describe(change.database(), join.second));
        store::TrackJoinRepository joins(change.database());
        SL_TRY(const auto inForce, joins.inForce());
        const bool areJoined = std::any_of(inForce.begin(), inForce.end(), [&](const auto& known) {
            return known.first == join.first && known.second == join.second;
        });
        if (areJoined == join.isJoined)
            return fail(areJoined ? ErrorCode::TracksJoined : ErrorCode::TracksApart, {},
                        u"%1 and %2"_s.arg(join.first.value).arg(join.second.value));
        join.saidBy = actor.login();
        join.saidAt = change.clock().now();
        SL_TRY(join.id, joins.insert(join));
        SL_CHECK(change.audit(actor, join.isJoined ? AuditAction::TracksJoined : AuditAction::TracksParted,
                              u"%1 %2"_s.arg(join.first.value).arg(join.second.value),
                              {{u"tracks"_s, QJsonArray{first, second}}}));
        return join;
    });
}

} // namespace sl::casework
