// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"
#include "engine/core/records/videorecord.h"

#include <QObject>

namespace sl::session {
class CaseVideos;
}

namespace sl::widgets {

/// Says of appearances that they are one person, or not after all, and takes it back. Each word is on record;
/// undoing adds one, it removes none. One word after the other. UI thread.
class TrackJoiner : public QObject {
    Q_OBJECT
public:
    explicit TrackJoiner(session::CaseVideos& videos, QObject* parent = nullptr);

    void join(VideoTrackId one, VideoTrackId other) { say({one, other, true}, Kind::New); }
    void part(VideoTrackId one, VideoTrackId other) { say({one, other, false}, Kind::New); }
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return !m_done.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.isEmpty(); }

Q_SIGNALS:
    void said(const sl::TrackJoinRecord& join);
    void failed(const sl::Error& error);

private:
    struct Word {
        VideoTrackId one, other;
        bool isJoined = true;
        [[nodiscard]] Word reversed() const { return {one, other, !isJoined}; }
    };
    enum class Kind { New, Undo, Redo };
    void say(const Word& word, Kind kind);
    void takeAway(Kind kind);
    void remember(const Word& word, Kind kind);

    session::CaseVideos& m_videos;
    QList<Word> m_done, m_undone; ///< as they would be done again
    bool m_isSaying = false;
};

} // namespace sl::widgets
