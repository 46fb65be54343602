// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/people/trackjoiner.h"

#include "engine/session/casevideos.h"

namespace sl::widgets {

TrackJoiner::TrackJoiner(session::CaseVideos& videos, QObject* parent) : QObject(parent), m_videos(videos) {}

void TrackJoiner::undo() {
    if (!m_isSaying && canUndo())
        say(m_done.last().reversed(), Kind::Undo);
}

void TrackJoiner::redo() {
    if (!m_isSaying && canRedo())
        say(m_undone.last(), Kind::Redo);
}

void TrackJoiner::say(const Word& word, Kind kind) {
    if (m_isSaying)
        return;
    m_isSaying = true;
    const auto asked =
        word.isJoined ? m_videos.join(word.one, word.other) : m_videos.part(word.one, word.other);
    asked.then(this, [this, word, kind](const Result<TrackJoinRecord>& join) {
        m_isSaying = false;
        // what somebody else said meanwhile is over too; what failed otherwise can be tried again
        if (join || join.error().code == ErrorCode::TracksJoined ||
            join.error().code == ErrorCode::TracksApart)
            takeAway(kind);
        if (!join)
            return Q_EMIT failed(join.error());
        remember(word, kind);
        Q_EMIT said(*join);
    });
}

/// The word that was undone or redone is the last of its list.
void TrackJoiner::takeAway(Kind kind) {
    if (kind == Kind::Undo)
        m_done.removeLast();
    else if (kind == Kind::Redo)
        m_undone.removeLast();
}

void TrackJoiner::remember(const Word& word, Kind kind) {
    if (kind == Kind::Undo)
        return m_undone.append(word.reversed());
    m_done.append(word);
    if (kind == Kind::New)
        m_undone.clear();
}

} // namespace sl::widgets
