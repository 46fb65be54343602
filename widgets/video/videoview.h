// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"
#include "engine/session/videoreel.h"
#include "widgets/controls/latest.h"
#include "widgets/style/ui.h"
#include "widgets/video/shownvideo.h"

#include <QWidget>

class QLabel;

namespace sl::widgets {

class Appearances;
class CaseContext;
class FaceImageView;
class ReelPlayer;
class VideoStrip;

/// A video of the case: the frame in sight, its time below it, and who appears. Frames are reached one by
/// one, taken as pictures of the case, and an appearance is laid out as a probe. UI thread.
class VideoView : public QWidget {
    Q_OBJECT
public:
    VideoView(CaseContext& context, Ui& ui, QWidget* parent = nullptr);
    ~VideoView() override;

    void showVideo(const MediaRecord& media);
    void leave(); ///< lets go of the video; its place is kept for the next showVideo()
    /// Says what can be done now; for a page that is shown, since others use the same commands.
    void updateCommands();

Q_SIGNALS:
    void failed(const sl::Error& error);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildTools();
    void connectActions();
    void connectParts();
    void load();
    void open();
    void showFrame(const video::FrameRecord& record, const QImage& picture);
    void showWords();
    void showFaces();
    void loadPictures();
    void goToSeconds(double seconds);
    void goToTrack(int number);
    void nextKeyFrame();
    void nextFace();
    void takeFrame();
    void layOut(int track);
    void addToProbe();
    void followState();
    void selectTrack(int number);
    [[nodiscard]] session::CaseSession& session() const;
    [[nodiscard]] double secondsOf(const video::FrameRecord& record) const;

    CaseContext& m_context;
    Ui& m_ui;
    FaceImageView* m_view;
    VideoStrip* m_strip;
    Appearances* m_appearances;
    ReelPlayer* m_player;
    QLabel *m_number, *m_type, *m_inStream, *m_inFile, *m_speed;
    MediaRecord m_media;
    ShownVideo m_video;
    QHash<MediaId, qint64> m_places; ///< where each video was left
    Latest<QList<VideoTrackRecord>> m_tracksLoading;
    Latest<std::shared_ptr<session::VideoReel>> m_opening;
};

} // namespace sl::widgets
