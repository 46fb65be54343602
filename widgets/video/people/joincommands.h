// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/ui.h"
#include "widgets/video/people/joinmenu.h"

#include <functional>

namespace sl::widgets {

class CaseContext;
class TrackJoiner;

/// The commands that join appearances as one person and part them again, for a page that shows some: by keys,
/// by menu, undone and done again. UI thread.
class JoinCommands : public QObject {
    Q_OBJECT
public:
    using Place = std::function<QPoint()>; ///< where a list opens by key, on the screen

    JoinCommands(CaseContext& context, Ui& ui, TrackJoiner& joiner, QWidget& page, Place place);

    /// `here`: the video in sight; invalid: all of them.
    void setCase(const ShownCase& all, MediaId here);
    void select(VideoTrackId track) { m_selected = track; }
    void openMenu(VideoTrackId track, const QPoint& place);
    void updateCommands();

Q_SIGNALS:
    void failed(const sl::Error& error);
    void done(); ///< what can be done may be another now

private:
    void connectActions();
    [[nodiscard]] JoinMenu* newMenu(VideoTrackId track);
    void openList(QMenu* (JoinMenu::*list)() const, const QString& none);
    void tell(const TrackJoinRecord& join);

    CaseContext& m_context;
    Ui& m_ui;
    TrackJoiner& m_joiner;
    QWidget& m_page;
    Place m_place;
    ShownCase m_case;
    MediaId m_here;
    VideoTrackId m_selected;
};

} // namespace sl::widgets
