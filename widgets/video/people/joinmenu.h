// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/video/people/appearances.h"

#include <QMenu>

namespace sl::widgets {

/// What can be said of one appearance: with whom it is one person, and with whom no longer. The entries show
/// the best crop of each. Deletes itself when it has closed. UI thread.
class JoinMenu : public QMenu {
    Q_OBJECT
public:
    JoinMenu(const ShownCase& all, VideoTrackId track, Appearances::CropSource crops, QWidget* parent);

    /// The list to join with alone, or the one to part from; null when it would be empty. For keys.
    [[nodiscard]] QMenu* joinList() const { return m_join; }
    [[nodiscard]] QMenu* partList() const { return m_part; }

Q_SIGNALS:
    void joinAsked(sl::VideoTrackId one, sl::VideoTrackId other);
    void partAsked(sl::VideoTrackId one, sl::VideoTrackId other);

private:
    void fillJoin(const ShownCase& all);
    void fillPart(const ShownCase& all);
    QAction* add(QMenu& into, const ShownCase& all, const ShownTrack& other);

    VideoTrackId m_track;
    MediaId m_media;
    Appearances::CropSource m_crops;
    QMenu* m_join = nullptr;
    QMenu* m_part = nullptr;
};

} // namespace sl::widgets
