// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"
#include "engine/session/videoreel.h"
#include "widgets/controls/latest.h"
#include "widgets/style/ui.h"
#include "widgets/video/shownvideo.h"

#include <QImage>
#include <QWidget>

namespace sl::widgets {

class AppearanceWork;
class Appearances;
class CaseContext;
class ClockBar;
class FaceImageView;
class FrameLine;
class JoinCommands;
class ReelPlayer;
class TrackJoiner;
class VideoStrip;
class VideoTools;

/// A video of the case: the frame in sight, its time below it, and who appears. Frames are reached one by
/// one and taken as pictures of the case, and the clock in them is read. UI thread.
class VideoView : public QWidget {
    Q_OBJECT
public:
    VideoView(CaseContext& context, Ui& ui, QWidget* parent = nullptr);
    ~VideoView() override;

    void showVideo(const MediaRecord& media);
    /// That frame of any video of the case; of another one than is shown, `videoAsked` is told.
    void goTo(MediaId video, qint64 ordinal);
    void leave(); ///< lets go of the video; its place is kept for the next showVideo()
    [[nodiscard]] TrackJoiner& joiner() { return *m_joiner; } ///< for another page of the same case
    /// Says what can be done now; for a page that is shown, since others use the same commands.
    void updateCommands();

Q_SIGNALS:
    void failed(const sl::Error& error);
    void videoAsked(sl::MediaId video);

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectActions();
    void connectParts();
    void load();
    void open();
    void showFrame(const video::FrameRecord& record, const QImage& picture);
    void showPicture(); ///< of the frame in sight
    void showWords();
    void showFaces();
    void loadPictures();
    void goToSeconds(double seconds);
    void goToTrack(int number);
    void openMenu(int track, const QPoint& place);
    void nextKeyFrame();
    void goToFace(bool isNext);
    void takeFrame();
    void readClock();
    void followState();
    void selectTrack(int number);
    [[nodiscard]] session::CaseSession& session() const;

    CaseContext& m_context;
    Ui& m_ui;
    FaceImageView* m_view;
    VideoStrip* m_strip;
    Appearances* m_appearances;
    AppearanceWork* m_work;
    TrackJoiner* m_joiner;
    JoinCommands* m_joins;
    ReelPlayer* m_player;
    FrameLine* m_line;
    ClockBar* m_clock;
    VideoTools* m_tools;
    MediaRecord m_media;
    ShownCase m_case;
    ShownVideo m_video;
    QImage m_picture;                ///< of the frame in sight, upright, with both fields
    QPointF m_stretch{1.0, 1.0};     ///< to square pixels
    QHash<MediaId, qint64> m_places; ///< where each video was left
    Latest<ShownCase> m_caseLoading;
    Latest<std::shared_ptr<session::VideoReel>> m_opening;
};

} // namespace sl::widgets
