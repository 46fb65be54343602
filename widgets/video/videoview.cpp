// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/videoview.h"

#include "widgets/actions/actionscope.h"
#include "widgets/actions/actiontable.h"
#include "widgets/controls/casecontext.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/imageview/faceimageview.h"
#include "widgets/style/spacing.h"
#include "widgets/text/errortext.h"
#include "widgets/text/plaintext.h"
#include "widgets/video/appearances.h"
#include "widgets/video/framewords.h"
#include "widgets/video/reelplayer.h"
#include "widgets/video/videostrip.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <cmath>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kCommands{Command::MediaPlayBack,  Command::MediaPausePlay, Command::MediaPlay,
                               Command::MediaFrameBack, Command::MediaFrameOn,   Command::MediaKeyFrame,
                               Command::MediaFaceFrame, Command::MediaTakeFrame, Command::MediaLayOutTrack};

QToolButton* toolButton(QAction* action, Qt::ToolButtonStyle style) {
    auto* button = new QToolButton;
    button->setObjectName(u"videoView."_s + action->objectName().section(QLatin1Char('.'), 1));
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setAutoRaise(true);
    button->setMinimumSize(kTarget, kTarget);
    return button;
}

QLabel* wordLabel(const char* name, const QString& what) {
    auto* label = new PlainLabel;
    label->setObjectName(u"videoView."_s + QLatin1String(name));
    label->setAccessibleName(what);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

VideoView::VideoView(CaseContext& context, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(ui)
    , m_view(new FaceImageView)
    , m_strip(new VideoStrip)
    , m_appearances(new Appearances([this](FaceId face, int side) { return session().faceChip(face, side); }))
    , m_player(new ReelPlayer(this))
    , m_number(wordLabel("number", tr("Frame number")))
    , m_type(wordLabel("type", tr("Frame type")))
    , m_inStream(wordLabel("inStream", tr("Time in the stream")))
    , m_inFile(wordLabel("inFile", tr("Time by the file's clock")))
    , m_speed(wordLabel("speed", tr("Playing"))) {
    setObjectName(u"videoView"_s);
    build();
    connectActions();
    connectParts();
}

VideoView::~VideoView() = default;

session::CaseSession& VideoView::session() const {
    return m_context.session();
}

QWidget* VideoView::buildTools() {
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kTight);
    for (const Command command :
         {Command::MediaPlayBack, Command::MediaFrameBack, Command::MediaPausePlay, Command::MediaFrameOn,
          Command::MediaPlay, Command::MediaKeyFrame, Command::MediaFaceFrame})
        row->addWidget(toolButton(m_ui.actions.action(command), Qt::ToolButtonIconOnly));
    row->addWidget(m_speed);
    row->addStretch(1);
    for (const Command command : {Command::ViewFit, Command::ViewOneToOne})
        row->addWidget(toolButton(m_ui.actions.action(command), Qt::ToolButtonIconOnly));
    row->addStretch(1);
    for (const Command command : {Command::MediaTakeFrame, Command::MediaAddToProbe})
        row->addWidget(toolButton(m_ui.actions.action(command), Qt::ToolButtonTextBesideIcon));
    return tools;
}

void VideoView::build() {
    m_view->setObjectName(u"videoView.view"_s);
    m_view->setAccessibleName(tr("Frame of the video with the faces found in it"));
    m_view->setMinimumHeight(120);
    m_strip->setObjectName(u"videoView.strip"_s);
    m_strip->setAccessibleName(tr("Time of the video with those who appear"));
    m_strip->setToolTip(plainToolTip(tr("Click to go there. The wheel zooms time.")));
    auto* words = new QHBoxLayout;
    words->setSpacing(kWide);
    for (QLabel* label : {m_number, m_type, m_inStream, m_inFile})
        words->addWidget(label);
    words->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kUnit, kUnit, kUnit, kUnit);
    layout->setSpacing(kTight);
    layout->addWidget(m_view, 1);
    layout->addLayout(words);
    layout->addWidget(m_strip);
    layout->addWidget(buildTools());
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
    commands.whileVisible(Command::MediaFaceFrame, [this] { nextFace(); });
    commands.whileVisible(Command::MediaTakeFrame, [this] { takeFrame(); });
    commands.whileVisible(Command::MediaLayOutTrack, [this] { layOut(m_appearances->selected()); });
    commands.whileVisible(Command::MediaAddToProbe, [this] { addToProbe(); });
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
    connect(m_player, &ReelPlayer::speedChanged, this, [this](int speed) {
        //: %1 is how many times as fast
        m_speed->setText(speed == 0  ? QString()
                         : speed > 0 ? tr("playing %1×").arg(speed)
                                     : tr("playing back %1×").arg(-speed));
    });
    connect(m_strip, &VideoStrip::sought, this, &VideoView::goToSeconds);
    connect(m_strip, &VideoStrip::keptChosen, this, [this](qint64 ordinal) { m_player->goTo(ordinal); });
    connect(m_strip, &VideoStrip::trackChosen, this, &VideoView::selectTrack);
    connect(m_strip, &VideoStrip::stepped, this, [this](int frames) { m_player->step(frames); });
    connect(m_appearances, &Appearances::trackChosen, this, &VideoView::goToTrack);
    connect(m_appearances, &Appearances::frameChosen, this,
            [this](qint64 ordinal) { m_player->goTo(ordinal); });
    connect(m_appearances, &Appearances::layOutAsked, this, &VideoView::layOut);
    connect(m_appearances, &Appearances::choiceChanged, this, &VideoView::followState);
    connect(m_view, &FaceImageView::faceSelected, this, [this](FaceId box) {
        if (box.value < 0)
            selectTrack(int(-box.value));
    });
    connect(m_view, &FaceImageView::faceActivated, this, [this](FaceId box) {
        if (box.value < 0)
            layOut(int(-box.value));
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

void VideoView::hideEvent(QHideEvent* event) {
    m_player->pause();
    QWidget::hideEvent(event);
}

void VideoView::leave() {
    if (!m_media.id.isValid())
        return;
    if (m_player->shown())
        m_places.insert(m_media.id, m_player->shown()->ordinal);
    m_tracksLoading.drop();
    m_opening.drop();
    m_player->setReel(nullptr, 1.0);
    m_media = {};
    m_video = {};
    m_view->setImage({});
    m_view->setFaces({});
    m_view->setMessage(tr("The video is being opened."));
    m_strip->setVideo({});
    m_appearances->setVideo({});
    showWords();
}

void VideoView::load() {
    session()
        .videoTracks(m_media.id)
        .then(this, [this, token = m_tracksLoading.begin()](const Result<QList<VideoTrackRecord>>& tracks) {
            if (!m_tracksLoading.accept(token))
                return;
            if (!tracks)
                return Q_EMIT failed(tracks.error());
            m_video = ShownVideo::of(m_media, *tracks);
            m_strip->setVideo(m_video);
            m_appearances->setVideo(m_video);
            selectTrack(m_appearances->selected());
            loadPictures();
            open();
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

double VideoView::secondsOf(const video::FrameRecord& record) const {
    return record.seconds().value_or(m_video.from + double(record.ordinal) / m_video.rate);
}

void VideoView::showFrame(const video::FrameRecord& record, const QImage& picture) {
    m_view->setImage(picture);
    m_strip->setPlayhead(secondsOf(record));
    showFaces();
    showWords();
    followState();
}

void VideoView::showWords() {
    const auto& shown = m_player->shown();
    const FrameWords words =
        shown ? wordsOf(*shown, m_player->count(), m_video.from, m_video.rate) : FrameWords{};
    m_number->setText(words.number);
    m_type->setText(words.type);
    m_inStream->setText(words.inStream);
    m_inFile->setText(words.inFile);
    m_strip->setAccessibleDescription(words.number);
}

/// Boxes of those who are seen in this very frame; the id of a box is the track's number below zero.
void VideoView::showFaces() {
    const auto& shown = m_player->shown();
    QList<FaceBox> boxes;
    for (const ShownTrack& track : std::as_const(m_video.tracks)) {
        const auto* seen = shown ? track.at(shown->ordinal) : nullptr;
        if (seen)
            boxes.append({FaceId{-track.number}, seen->box, QString::number(track.number)});
    }
    m_view->setFaces(boxes);
    m_view->selectFace(FaceId{-m_appearances->selected()});
}

void VideoView::selectTrack(int number) {
    m_appearances->select(number);
    m_strip->setSelected(number);
    m_view->selectFace(FaceId{-number});
    followState();
}

void VideoView::goToTrack(int number) {
    selectTrack(number);
    for (const ShownTrack& track : std::as_const(m_video.tracks))
        if (track.number == number) {
            m_player->pause();
            m_player->goTo(track.kept.isEmpty() ? track.sightings.first().ordinal
                                                : track.kept.first().ordinal);
        }
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

void VideoView::nextFace() {
    const auto& shown = m_player->shown();
    if (!shown)
        return;
    m_player->pause();
    if (const auto next = m_video.faceAfter(shown->ordinal))
        m_player->goTo(*next);
    else
        m_ui.status.say(tr("No face is kept after this frame."));
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
        if (taken->added == 0)
            return m_ui.status.say(tr("Frame %1 is a picture of the case already.").arg(frame));
        m_ui.status.say(
            tr("Frame %1 is a picture of the case now, with %n face(s).", nullptr, taken->faces).arg(frame));
    });
}

void VideoView::layOut(int track) {
    const QList<FaceId> faces = m_appearances->chosen(track);
    if (faces.isEmpty()) {
        m_ui.status.say(tr("Choose at least one frame of this appearance."));
        return;
    }
    m_player->pause();
    const bool takesPlace = !m_context.tray().isEmpty() && m_context.tray() != faces;
    m_context.clearTray(); // a probe is one person
    for (const FaceId face : faces)
        m_context.addToTray(face);
    QString sentence =
        tr("Appearance %1 is laid out as a probe of %n face(s).", nullptr, int(faces.size())).arg(track);
    if (takesPlace)
        sentence += u' ' + tr("It takes the place of what was laid out before.");
    m_ui.status.say(sentence);
    m_context.goTo(Step::Probe);
}

/// Besides what is laid out already: another appearance of the same person, as the user sees it.
void VideoView::addToProbe() {
    for (const FaceId face : m_appearances->chosen(m_appearances->selected()))
        m_context.addToTray(face);
    m_ui.status.say(
        tr("The appearance is laid out with the rest: %n face(s) of one unknown person in the probe.",
           nullptr, int(m_context.tray().size())));
    followState();
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
    const QList<FaceId> chosen = m_appearances->chosen(m_appearances->selected());
    m_ui.actions.action(Command::MediaLayOutTrack)->setEnabled(!chosen.isEmpty());
    m_ui.actions.action(Command::MediaAddToProbe)
        ->setEnabled(std::any_of(chosen.begin(), chosen.end(),
                                 [this](FaceId face) { return !m_context.tray().contains(face); }));
}

} // namespace sl::widgets
