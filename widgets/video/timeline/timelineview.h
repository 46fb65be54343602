// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/controls/latest.h"
#include "widgets/style/ui.h"
#include "widgets/video/shownvideo.h"

#include <QWidget>

class QScrollArea;

namespace sl::widgets {

class CaseContext;
class CaseTimeline;
class JoinCommands;
class TrackJoiner;

/// The page of the case's time line: all cameras, and who appears in them. UI thread.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    TimelineView(CaseContext& context, Ui& ui, TrackJoiner& joiner, QWidget* parent = nullptr);

    void updateCommands(); ///< for a page that is shown

Q_SIGNALS:
    void frameChosen(sl::MediaId video, qint64 ordinal);
    void closed();
    void failed(const sl::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void load();
    void take(const ShownCase& all);

    CaseContext& m_context;
    CaseTimeline* m_timeline;
    QScrollArea* m_scroll;
    JoinCommands* m_joins;
    Latest<ShownCase> m_loading;
};

} // namespace sl::widgets
