// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"
#include "engine/core/records/videorecord.h"

namespace sl::casework {

/// Tracks of a case that somebody says are one person: of one video or of several, never of another case.
/// Each word is a row with its signed entry, and none is changed. Blocking: called on a pool thread.
class TrackJoining {
public:
    explicit TrackJoining(CaseCore& core) : m_core(core) {}

    /// Errors: InvalidArgument (one track twice, or one of another case), TracksJoined (already).
    [[nodiscard]] Result<TrackJoinRecord> join(const workspace::Actor& actor, VideoTrackId one,
                                               VideoTrackId other);
    /// Takes that back. Errors: InvalidArgument as above, TracksApart (these two are not joined: each may be
    /// joined to a third one).
    [[nodiscard]] Result<TrackJoinRecord> part(const workspace::Actor& actor, VideoTrackId one,
                                               VideoTrackId other);

private:
    [[nodiscard]] Result<TrackJoinRecord> say(const workspace::Actor& actor, TrackJoinRecord join);

    CaseCore& m_core;
};

} // namespace sl::casework
