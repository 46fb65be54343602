// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/videorecord.h"
#include "engine/session/videoreel.h"
#include "widgets/controls/latest.h"
#include "widgets/style/ui.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace sl::session {
class CaseVideos;
}

namespace sl::widgets {

/// Below the picture, so that its clock stays in sight: what the clock reads in the frame shown, and how far
/// it is known to be ahead. Return records it, Escape closes. UI thread.
class ClockBar : public QWidget {
    Q_OBJECT
public:
    ClockBar(session::CaseVideos& videos, Ui& ui, QWidget* parent = nullptr);

    /// Opens for this frame. `known`: the reading in force, null when there is none; `seconds`: when the
    /// frame is.
    void open(MediaId video, const session::FrameRecord& frame, const ClockReadingRecord* known,
              double seconds);
    /// This frame is in sight now: a bar that is open for another one closes.
    void follow(const session::FrameRecord& frame);

Q_SIGNALS:
    void failed(const sl::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void record();
    void withdraw();
    void setPending(bool isPending);
    void end(const QString& sentence);

    session::CaseVideos& m_videos;
    Ui& m_ui;
    QLabel* m_title;
    QLineEdit *m_reading, *m_ahead;
    QToolButton *m_record, *m_withdraw;
    MediaId m_video;
    std::optional<session::FrameRecord> m_frame;
    Latest<ClockReadingRecord> m_saying; ///< an answer for a bar that was opened anew says nothing of it
};

} // namespace sl::widgets
