// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/videoview.h"

#include "engine/session/casevideos.h"
#include "widgets/actions/actionscope.h"
#include "widgets/actions/actiontable.h"
#include "widgets/controls/casecontext.h"
#include "widgets/imageview/faceimageview.h"
#include "widgets/style/spacing.h"
#include "widgets/text/errortext.h"
#include "widgets/text/plaintext.h"
#include "widgets/video/clockbar.h"
#include "widgets/video/frameline.h"
#include "widgets/video/framewords.h"
#include "widgets/video/people/appearances.h"
#include "widgets/video/people/appearancework.h"
#include "widgets/video/people/joincommands.h"
#include "widgets/video/people/trackjoiner.h"
#include "widgets/video/reelplayer.h"
#include "widgets/video/timeline/videostrip.h"
#include "widgets/video/videotools.h"

#include <QAction>
#include <QBoxLayout>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLow = 640; ///< pixels; in a lower page the kept frames stand below alone

constexpr std::array kCommands{Command::MediaPlayBack,  Command::MediaPausePlay,     Command::MediaPlay,
                               Command::MediaFrameBack, Command::MediaFrameOn,       Command::MediaKeyFrame,
                               Command::MediaFaceFrame, Command::MediaFaceFrameBack, Command::MediaTakeFrame,
                               Command::MediaReadClock};

} // namespace

VideoView::VideoView(CaseContext& context, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(ui)
    , m_view(new FaceImageView)
    , m_strip(new VideoStrip)
    , m_appearances(new Appearances([this](FaceId face, int side) { return session().faceChip(face, side); }))
    , m_work(new AppearanceWork(context, ui, *m_appearances))
    , m_joiner(new TrackJoiner(context.session().videos(), this))
    , m_joins(new JoinCommands(context, ui, *m_joiner, *m_appearances,
                               [this] { return m_appearances->placeOf(m_appearances->selected()); }))
    , m_player(new ReelPlayer(this))
    , m_line(new FrameLine)
    , m_clock(new ClockBar(context.session().videos(), ui))
    , m_tools(new VideoTools(ui.actions)) {
    setObjectName(u"videoView"_s);
    build();
    connectActions();
    connectParts();
}

VideoView::~VideoView() = default;

session::CaseSession& VideoView::session() const {
    return m_context.session();
}

void VideoView::build() {
    m_view->setObjectName(u"videoView.view"_s);
    m_view->setAccessibleName(tr("Frame of the video with the faces found in it"));
    m_view->setMinimumHeight(120);
    m_strip->setObjectName(u"videoView.strip"_s);
    m_strip->setAccessibleName(tr("Time of the video with those who appear"));
    m_strip->setToolTip(plainToolTip(tr("Click to go there. The wheel zooms time.")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kUnit, kUnit, kUnit, kUnit);
    layout->setSpacing(kTight);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_line);
    layout->addWidget(m_clock);
    layout->addWidget(m_strip);
    layout->addWidget(m_tools);
    layout->addWidget(m_appearances);
}

void VideoView::connectActions() {
    const ActionScope commands(m_ui.actions, *this);
    commands.whileVisible(Command::MediaPlayBack, [this] { m_player->play(-1); });
    commands.whileVisible(Command::MediaPausePlay, [this] { m_player->pause(); });
    commands.whileVisible(Command::MediaPlay, [this] { m_player->play(1); });
    commands.whileVisible(Command::MediaFrameBack, [this] {
        m_player->pause();
        m_player->step(-1);
    });
    commands.whileVisible(Command::MediaFrameOn, [this] {
        m_player->pause();
        m_player->step(1);
    });
    commands.whileVisible(Command::MediaKeyFrame, [this] { nextKeyFrame(); });
    commands.whileVisible(Command::MediaFaceFrame, [this] { goToFace(true); });
    commands.whileVisible(Command::MediaFaceFrameBack, [this] { goToFace(false); });
    commands.whileVisible(Command::MediaTakeFrame, [this] { takeFrame(); });
    commands.whileVisible(Command::MediaReadClock, [this] { readClock(); });
    commands.whileVisible(Command::ViewZoomIn, [this] { m_view->zoomIn(); });
    commands.whileVisible(Command::ViewZoomOut, [this] { m_view->zoomOut(); });
    commands.whileVisible(Command::ViewFit, [this] { m_view->fit(); });
    commands.whileVisible(Command::ViewOneToOne, [this] { m_view->oneToOne(); });
    for (const Command command :
         {Command::MediaPlayBack, Command::MediaPausePlay, Command::MediaPlay, Command::MediaTakeFrame})
        m_ui.actions.action(command)->setAutoRepeat(false);
}

void VideoView::connectParts() {
    connect(m_player, &ReelPlayer::frameShown, this, &VideoView::showFrame);
    connect(m_player, &ReelPlayer::countKnown, this, &VideoView::showWords);
    connect(m_player, &ReelPlayer::failed, this, [this](const Error& error) {
        if (m_view->image().isNull())
            m_view->setMessage(errorText(error));
        Q_EMIT failed(error);
    });
    connect(m_player, &ReelPlayer::speedChanged, m_tools, &VideoTools::setSpeed);
    connect(m_strip, &VideoStrip::sought, this, &VideoView::goToSeconds);
    connect(m_strip, &VideoStrip::keptChosen, this, [this](qint64 ordinal) { m_player->goTo(ordinal); });
    connect(m_strip, &VideoStrip::trackChosen, this, &VideoView::selectTrack);
    connect(m_strip, &VideoStrip::menuAsked, this, &VideoView::openMenu);
    connect(m_appearances, &Appearances::menuAsked, this, &VideoView::openMenu);
    connect(m_strip, &VideoStrip::stepped, this, [this](int frames) { m_player->step(frames); });
    connect(m_appearances, &Appearances::trackChosen, this, &VideoView::goToTrack);
    connect(m_appearances, &Appearances::frameChosen, this, &VideoView::goTo);
    connect(m_line, &FrameLine::fieldsChosen, this, &VideoView::showPicture);
    connect(m_joins, &JoinCommands::failed, this, &VideoView::failed);
    connect(m_joins, &JoinCommands::done, this, &VideoView::followState);
    connect(m_clock, &ClockBar::failed, this, &VideoView::failed);
    auto& videos = session().videos();
    connect(&videos, &session::CaseVideos::joinsChanged, this, &VideoView::load);
    connect(&videos, &session::CaseVideos::clockChanged, this, &VideoView::load);
    connect(m_appearances, &Appearances::choiceChanged, this, &VideoView::followState);
    connect(m_view, &FaceImageView::faceSelected, this, [this](FaceId box) {
        if (box.value < 0)
            selectTrack(int(-box.value));
    });
    connect(m_view, &FaceImageView::faceActivated, this, [this](FaceId box) {
        if (box.value < 0)
            m_work->layOut(int(-box.value));
    });
}

void VideoView::showVideo(const MediaRecord& media) {
    if (media.id == m_media.id)
        return;
    leave();
    m_media = media;
    m_view->fit();
    load();
}

void VideoView::goTo(MediaId video, qint64 ordinal) {
    if (video == m_media.id && m_player->reel()) {
        m_player->pause();
        return m_player->goTo(ordinal);
    }
    m_places.insert(video, ordinal);
    if (video != m_media.id)
        Q_EMIT videoAsked(video);
}

void VideoView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_strip->setPictured(height() >= kLow);
}

void VideoView::hideEvent(QHideEvent* event) {
    m_player->pause();
    QWidget::hideEvent(event);
}

void VideoView::leave() {
    if (!m_media.id.isValid())
        return;
    if (m_player->shown())
        m_places.insert(m_media.id, m_player->shown()->ordinal);
    m_caseLoading.drop();
    m_opening.drop();
    m_player->setReel(nullptr, 1.0);
    m_media = {};
    m_case = {};
    m_video = {};
    m_clock->hide();
    m_line->resetFields();
    m_picture = {};
    m_view->setImage({});
    m_view->setFaces({});
    m_view->setMessage(tr("The video is being opened."));
    m_strip->setVideo({});
    m_appearances->setVideo({}, {});
    showWords();
}

/// Anew, too, when something was said of the videos: what is shown and selected stays.
void VideoView::load() {
    if (!m_media.id.isValid())
        return;
    shownCase(session().videos())
        .then(this, [this, token = m_caseLoading.begin()](const Result<ShownCase>& all) {
            if (!m_caseLoading.accept(token))
                return;
            if (!all)
                return Q_EMIT failed(all.error());
            m_case = *all;
            const ShownVideo* video = m_case.video(m_media.id);
            const bool isNew = video && m_video.media != m_media.id;
            m_video = video ? *video : ShownVideo{};
            m_joins->setCase(m_case, m_media.id);
            m_appearances->setVideo(m_case, m_media.id);
            if (isNew) {
                m_strip->setVideo(m_video);
                loadPictures();
                open();
            }
            selectTrack(m_appearances->selected());
            showWords();
        });
}

void VideoView::open() {
    session()
        .openVideo(m_media.id)
        .then(this,
              [this, token = m_opening.begin()](const Result<std::shared_ptr<session::VideoReel>>& reel) {
                  if (!m_opening.accept(token))
                      return;
                  if (!reel) {
                      m_view->setMessage(errorText(reel.error()));
                      return Q_EMIT failed(reel.error());
                  }
                  m_player->setReel(*reel, m_video.rate);
                  m_player->goTo(m_places.value(m_media.id, 0));
                  followState();
              });
}

void VideoView::loadPictures() {
    for (const ShownTrack& track : std::as_const(m_video.tracks))
        for (const KeptFrame& kept : track.kept)
            session().face(kept.face).then(this, [this, video = m_media.id](const Result<FaceRecord>& face) {
                if (!face || video != m_media.id)
                    return;
                const int side = int(VideoStrip::kPictureHeight * 2 * devicePixelRatioF());
                session()
                    .mediaImage(face->media, side)
                    .then(this, [this, video, id = face->id](const Result<QImage>& picture) {
                        if (picture && video == m_media.id)
                            m_strip->setPicture(id, *picture);
                    });
            });
}

void VideoView::showFrame(const video::FrameRecord& record, const QImage& picture) {
    m_picture = picture;
    showPicture();
    m_strip->setPlayhead(m_video.secondsOf(record));
    m_clock->follow(record);
    showFaces();
    showWords();
    followState();
}

void VideoView::showPicture() {
    const auto& shown = m_player->shown();
    if (!shown)
        return; // a menu may be open while the video is left
    const auto& record = *shown;
    const auto fields = record.isInterlaced ? m_line->fields() : session::Fields::Both;
    const QImage square = session::withSquarePixels(record, session::fieldsOf(record, m_picture, fields));
    m_stretch = {double(square.width()) / std::max(m_picture.width(), 1),
                 double(square.height()) / std::max(m_picture.height(), 1)};
    m_view->setImage(square);
}

void VideoView::showWords() {
    m_line->showFrame(m_player->shown(), m_player->count(), m_video);
    m_strip->setAccessibleDescription(m_line->number());
}

/// Boxes of those who are seen in this very frame; the id of a box is the track's number below zero.
void VideoView::showFaces() {
    const auto& shown = m_player->shown();
    QList<FaceBox> boxes;
    for (const ShownTrack& track : std::as_const(m_video.tracks)) {
        const auto* seen = shown ? track.at(shown->ordinal) : nullptr;
        if (seen)
            boxes.append({FaceId{-track.number},
                          QTransform::fromScale(m_stretch.x(), m_stretch.y()).mapRect(seen->box),
                          QString::number(track.number)});
    }
    m_view->setFaces(boxes);
    m_view->selectFace(FaceId{-m_appearances->selected()});
}

void VideoView::selectTrack(int number) {
    m_appearances->select(number);
    QList<int> ofPerson;
    for (const ShownTrack* track : m_case.person(m_appearances->selectedId()))
        if (track->media == m_media.id)
            ofPerson.append(track->number);
    m_strip->setSelected(ofPerson);
    m_joins->select(m_appearances->selectedId());
    m_view->selectFace(FaceId{-number});
    followState();
}

void VideoView::openMenu(int track, const QPoint& place) {
    if (const ShownTrack* shown = m_video.track(track))
        m_joins->openMenu(shown->id, place);
}

void VideoView::goToTrack(int number) {
    selectTrack(number);
    if (const ShownTrack* track = m_video.track(number))
        goTo(m_media.id, track->bestFrame());
}

void VideoView::goToSeconds(double seconds) {
    const auto* reel = m_player->reel();
    if (!reel)
        return;
    const auto guess = qint64(std::llround((seconds - m_video.from) * m_video.rate));
    const auto recorded = reel->frameAt(seconds);
    const bool isOnRecord = recorded && (m_player->count() > 0 || *recorded + 1 < reel->recorded());
    m_player->goTo(isOnRecord ? *recorded : guess);
}

void VideoView::nextKeyFrame() {
    const auto& shown = m_player->shown();
    if (!shown)
        return;
    m_player->pause();
    if (const auto next = m_player->reel()->keyFrameAfter(shown->ordinal))
        m_player->goTo(*next);
    else
        m_ui.status.say(m_player->count() > 0 ? tr("There is no further key frame.")
                                              : tr("The key frames are still being looked for."));
}

void VideoView::goToFace(bool isNext) {
    const auto& shown = m_player->shown();
    if (!shown)
        return;
    m_player->pause();
    const auto found = isNext ? m_video.faceAfter(shown->ordinal) : m_video.faceBefore(shown->ordinal);
    if (found)
        m_player->goTo(*found);
    else
        m_ui.status.say(isNext ? tr("Nobody comes into sight after this frame.")
                               : tr("Nobody comes into sight before this frame."));
}

void VideoView::readClock() {
    const auto& shown = m_player->shown();
    if (!shown)
        return;
    m_player->pause();
    const auto* known = m_video.clock ? &*m_video.clock : nullptr;
    m_clock->open(m_media.id, *shown, known, m_video.secondsOf(*shown));
}

void VideoView::takeFrame() {
    const auto& shown = m_player->shown();
    if (!shown)
        return;
    m_player->pause();
    const auto run = session().takeFrame(m_media.id, *shown);
    m_ui.status.follow(run.job, tr("Taking frame %1 as a picture").arg(shown->ordinal));
    run.summary.then(this, [this, frame = shown->ordinal](const Result<session::IntakeSummary>& taken) {
        if (!taken)
            return Q_EMIT failed(taken.error());
        if (!taken->problems.isEmpty())
            return Q_EMIT failed(*taken->problems.first().problem);
        m_ui.status.say(takenFrameText(*taken, frame));
    });
}

/// While another page is in sight, the commands are its own.
void VideoView::followState() {
    if (isVisible())
        updateCommands();
}

void VideoView::updateCommands() {
    const bool hasFrame = isVisible() && m_player->shown().has_value();
    for (const Command command : kCommands)
        m_ui.actions.action(command)->setEnabled(hasFrame);
    if (!isVisible())
        return; // the other commands are a picture's now
    m_work->updateCommands();
    m_joins->updateCommands();
}

} // namespace sl::widgets
