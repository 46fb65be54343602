// SPDX-License-Identifier: Apache-2.0
#include "widgets/intake/mediapage.h"

#include "engine/core/jobs/job.h"
#include "widgets/actions/actionscope.h"
#include "widgets/actions/actiontable.h"
#include "widgets/actions/prompts.h"
#include "widgets/controls/casecontext.h"
#include "widgets/controls/drop/dropoutline.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/intake/factspanel.h"
#include "widgets/intake/mediabrowser.h"
#include "widgets/intake/mediabutton.h"
#include "widgets/intake/mediadelegate.h"
#include "widgets/intake/mediapicture.h"
#include "widgets/models/mediamodel.h"
#include "widgets/style/spacing.h"
#include "widgets/text/format.h"
#include "widgets/video/people/seensofar.h"
#include "widgets/video/timeline/timelineview.h"
#include "widgets/video/videoview.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

const auto kSplitterKey = u"media/splitter"_s;
} // namespace

MediaPage::MediaPage(CaseContext& context, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(ui)
    , m_model(new MediaModel([this](MediaId media, int side) { return session().mediaImage(media, side); },
                             int(MediaDelegate::kThumbnailSide * devicePixelRatioF()), this))
    , m_browser(new MediaBrowser(*m_model))
    , m_picture(new MediaPicture(context, ui))
    , m_video(new VideoView(context, ui))
    , m_timeline(new TimelineView(context, ui, m_video->joiner()))
    , m_seen(new SeenSoFar(context.session()))
    , m_shownKind(new QStackedWidget)
    , m_facts(new FactsPanel)
    , m_error(new ErrorPlace)
    , m_outline(new DropOutline(this, dropInvitation()))
    , m_splitter(new QSplitter)
    , m_stack(new QStackedLayout) {
    setObjectName(u"mediaPage"_s);
    build();
    connectActions();
    connectSession();
    connectSelection();
    connect(m_outline, &DropOutline::dropped, this, &MediaPage::take);
    if (const auto& resumed = session().resumedIntake(); resumed.job && !resumed.job->isFinished())
        follow(resumed, tr("Continuing the import into case %1").arg(session().record().number));
    reload();
    updateState();
}

MediaPage::~MediaPage() {
    m_ui.settings.setValue(kSplitterKey, m_splitter->saveState());
}

session::CaseSession& MediaPage::session() const {
    return m_context.session();
}

QString MediaPage::selectionKey() const {
    return u"media/selected/"_s + session().record().number;
}

void MediaPage::build() {
    auto* empty = new EmptyState(
        u"media"_s, tr("No media in this case yet"),
        tr("Drop pictures, videos or folders anywhere on this page, paste a picture, or add files. "
           "Each file is hashed and sealed before it is opened."));
    for (const Command command : {Command::MediaAddFiles, Command::MediaAddFolder, Command::MediaPaste})
        empty->addCommand(m_ui.actions.action(command));
    m_empty = empty;

    auto* left = new QWidget;
    auto* commands = new QHBoxLayout;
    commands->setContentsMargins(kUnit, kUnit, kUnit, 0);
    commands->setSpacing(kTight);
    for (const Command command : {Command::MediaAddFiles, Command::MediaAddFolder, Command::MediaPaste})
        commands->addWidget(mediaButton(m_ui.actions.action(command), Qt::ToolButtonTextBesideIcon));
    commands->addStretch(1);
    commands->addWidget(mediaButton(m_ui.actions.action(Command::MediaTimeLine), Qt::ToolButtonIconOnly));
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addLayout(commands);
    leftLayout->addWidget(m_browser, 1);

    m_splitter->setObjectName(u"mediaPage.splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_shownKind->addWidget(m_picture);
    m_shownKind->addWidget(m_video);
    m_shownKind->addWidget(m_timeline);
    auto* middle = new QWidget;
    auto* middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->setSpacing(0);
    middleLayout->addWidget(m_shownKind, 1);
    middleLayout->addWidget(m_seen);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_facts);
    left->setMinimumWidth(MediaDelegate::kThumbnailSide * 2 + kPage * 2);
    m_facts->setMinimumWidth(200);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({340, 640, 240});
    m_splitter->restoreState(m_ui.settings.value(kSplitterKey).toByteArray());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_error);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
}

void MediaPage::connectActions() {
    const ActionScope commands(m_ui.actions, *this);
    commands.whileVisible(Command::MediaAddFiles, [this] {
        m_ui.prompts.openFiles(this, tr("Add files to the case"), tr("All files (*)"),
                               [this](const QStringList& files) {
                                   take({files, {}});
                               });
    });
    commands.whileVisible(Command::MediaAddFolder, [this] {
        m_ui.prompts.openFolder(this, tr("Add a folder to the case"), [this](const QString& folder) {
            take({{folder}, {}});
        });
    });
    commands.whileVisible(Command::MediaPaste, [this] { paste(); });
    commands.whileVisible(Command::MediaTimeLine, [this] {
        if (m_timeline->isVisible())
            return showMedia(m_shown);
        m_shownKind->setCurrentWidget(m_timeline);
        m_seen->showVideo({});
        updateState();
    });
}

void MediaPage::connectSession() {
    connect(&session(), &session::CaseSession::mediaAdded, this, [this](const QList<MediaRecord>& media) {
        m_model->add(media);
        updateState();
        if (!m_browser->current().isValid())
            m_browser->selectFirst();
    });
    connect(&session(), &session::CaseSession::mediaChanged, this, [this](const MediaRecord& media) {
        m_model->update(media);
        if (media.id == m_shown && !m_timeline->isVisible())
            showMedia(media.id);
    });
}

void MediaPage::connectSelection() {
    connect(m_browser, &MediaBrowser::currentChanged, this, [this](MediaId media) {
        if (media.isValid())
            m_ui.settings.setValue(selectionKey(), media.value);
        showMedia(media);
    });
    connect(m_picture, &MediaPicture::changed, this, [this] {
        showFace();
        updateState();
    });
    connect(m_picture, &MediaPicture::failed, m_error, &ErrorPlace::report);
    connect(m_video, &VideoView::failed, m_error, &ErrorPlace::report);
    connect(m_video, &VideoView::videoAsked, m_browser, &MediaBrowser::select);
    connect(m_timeline, &TimelineView::failed, m_error, &ErrorPlace::report);
    connect(m_timeline, &TimelineView::closed, this, [this] { showMedia(m_shown); });
    connect(m_timeline, &TimelineView::frameChosen, this, [this](MediaId video, qint64 ordinal) {
        m_video->goTo(video, ordinal);
        showMedia(m_browser->current());
    });
    connect(m_picture, &MediaPicture::facesLoaded, this, [this](MediaId media, int faces) {
        m_model->setFaceCount(media, faces);
        if (const int row = m_model->row(media); row >= 0)
            m_facts->setMedia(m_model->record(row));
    });
}

void MediaPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    updateState();
}

void MediaPage::setPolicy(const PolicyRecord& policy) {
    m_policy = policy;
    showFace();
}

QString MediaPage::dropInvitation() {
    return tr("Drop to add to this case");
}

void MediaPage::take(const Dropped& dropped) {
    m_error->clear();
    if (!dropped.paths.isEmpty()) {
        follow(session().addMedia(dropped.paths),
               tr("Importing into case %1").arg(session().record().number));
    }
    if (!dropped.picture.isEmpty()) {
        const QString time = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HHmmss"_s);
        //: %1 is a time; a file's ending follows
        follow(session().addPicture(dropped.picture, tr("Pasted %1").arg(time) + u'.' + dropped.ending),
               tr("Importing a pasted picture"));
    }
    if (const auto leftOut = leftOutSentence(dropped); !leftOut.isEmpty())
        m_error->say(leftOut);
}

void MediaPage::paste() {
    const QMimeData* clipboard = QGuiApplication::clipboard()->mimeData();
    const Dropped pasted = clipboard ? droppedFrom(*clipboard) : Dropped{};
    if (pasted.isEmpty())
        m_ui.status.say(tr("There is no picture and no file on the clipboard."));
    else
        take(pasted);
}

void MediaPage::follow(const session::IntakeRun& run, const QString& title) {
    m_ui.status.follow(run.job, title);
    connect(run.job.get(), &Job::progressed, this, &MediaPage::showProgress);
    auto summary = run.summary;
    summary.then(this, [this](const Result<session::IntakeSummary>& done) {
        if (!done) {
            m_error->report(done.error());
            return;
        }
        QStringList parts{tr("%n file(s) added", nullptr, done->added),
                          tr("%n face(s) found", nullptr, done->faces)};
        if (!done->problems.isEmpty())
            parts.append(
                tr("%n file(s) could not be added: see Problems", nullptr, int(done->problems.size())));
        if (done->cancelled)
            parts.append(tr("stopped before the end"));
        m_ui.status.say(parts.join(u" · "_s));
    });
}

void MediaPage::reload() {
    session().media().then(this, [this, token = m_listing.begin()](const Result<QList<MediaRecord>>& media) {
        if (!m_listing.accept(token))
            return;
        if (!media) {
            m_error->report(media.error());
            return;
        }
        m_model->setMedia(*media);
        updateState();
        m_browser->select(MediaId{m_ui.settings.value(selectionKey()).toLongLong()});
        if (!m_browser->current().isValid())
            m_browser->selectFirst();
    });
}

void MediaPage::showMedia(MediaId media) {
    m_shown = media;
    m_seen->showVideo(media);
    const int row = m_model->row(media);
    m_facts->setMedia(row < 0 ? std::nullopt : std::optional(m_model->record(row)));
    updateState();
    if (row >= 0 && isVideo(m_model->record(row))) {
        m_shownKind->setCurrentWidget(m_video);
        m_picture->showMessage(media, {});
        m_video->showVideo(m_model->record(row));
        updateState();
        return;
    }
    m_shownKind->setCurrentWidget(m_picture);
    m_video->leave();
    if (row >= 0 && m_model->record(row).state == MediaState::Processed) {
        m_picture->showPicture(m_model->record(row));
        return;
    }
    const QString reason = row < 0 ? QString() : m_model->index(row).data(MediaModel::ReasonRole).toString();
    m_picture->showMessage(
        media, row >= 0 && reason.isEmpty() ? tr("This file waits to be searched for faces.") : reason);
}

/// How far the look through a video is, where it will be seen.
void MediaPage::showProgress(const JobProgress& progress) {
    const int row = m_model->row(m_shown);
    if (row < 0 || progress.part <= 0.0)
        return;
    const MediaRecord& media = m_model->record(row);
    if (media.state != MediaState::Sealed || media.originalName != progress.current)
        return;
    QString sentence = tr("This video is being searched for faces.");
    if (progress.secondsLeft)
        sentence += u' ' + timeLeftText(*progress.secondsLeft) + u'.';
    m_picture->showMessage(m_shown, sentence);
}

void MediaPage::showFace() {
    const FaceRecord* face = m_picture->selected();
    m_facts->setFace(face ? std::optional(*face) : std::nullopt, m_policy);
}

void MediaPage::updateState() {
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? m_empty : m_splitter);
    if (!isVisible()) // another page may use the same commands now
        return;
    m_picture->updateCommands();
    m_video->updateCommands();
    m_timeline->updateCommands();
    bool hasVideo = false;
    for (int row = 0; row < m_model->rowCount() && !hasVideo; ++row)
        hasVideo = isVideo(m_model->record(row));
    m_ui.actions.action(Command::MediaTimeLine)->setEnabled(hasVideo);
}

} // namespace sl::widgets
