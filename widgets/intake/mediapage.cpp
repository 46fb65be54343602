// SPDX-License-Identifier: Apache-2.0
#include "widgets/intake/mediapage.h"

#include "engine/core/job.h"
#include "widgets/common/actiontable.h"
#include "widgets/common/casecontext.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/errorplace.h"
#include "widgets/common/faceimageview.h"
#include "widgets/common/prompts.h"
#include "widgets/common/spacing.h"
#include "widgets/intake/dropoutline.h"
#include "widgets/intake/facestrip.h"
#include "widgets/intake/factspanel.h"
#include "widgets/intake/mediabrowser.h"
#include "widgets/intake/mediadelegate.h"
#include "widgets/models/mediamodel.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

namespace sl::widgets {
namespace {

const auto kSplitterKey = QStringLiteral("media/splitter");
constexpr int kLargestShown = 4096; ///< longer side of the picture in the middle

QToolButton* toolButton(QAction* action, Qt::ToolButtonStyle style) {
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("mediaPage.") + action->objectName().section(QLatin1Char('.'), 1));
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setAutoRaise(true);
    button->setMinimumSize(kTarget, kTarget);
    return button;
}

} // namespace

MediaPage::MediaPage(CaseContext& context, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(ui)
    , m_model(new MediaModel([this](MediaId media, int side) { return session().mediaImage(media, side); },
                             int(MediaDelegate::kThumbnailSide * devicePixelRatioF()), this))
    , m_browser(new MediaBrowser(*m_model))
    , m_view(new FaceImageView)
    , m_strip(new FaceStrip([this](FaceId face, int side) { return session().faceChip(face, side); }))
    , m_facts(new FactsPanel)
    , m_error(new ErrorPlace)
    , m_outline(new DropOutline(this))
    , m_splitter(new QSplitter)
    , m_stack(new QStackedLayout) {
    setObjectName(QStringLiteral("mediaPage"));
    build();
    connectActions();
    connectSession();
    connectSelection();
    connect(m_outline, &DropOutline::dropped, this, &MediaPage::take);
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
    return QStringLiteral("media/selected/") + session().record().number;
}

void MediaPage::build() {
    auto* empty =
        new EmptyState(QStringLiteral("media"), tr("No media in this case yet"),
                       tr("Drop image files or folders anywhere on this page, paste a picture, or add files. "
                          "Each file is hashed and sealed before it is opened."));
    for (const char* id : {"media.addFiles", "media.addFolder", "media.paste"})
        empty->addCommand(m_ui.actions.action(id));
    m_empty = empty;

    auto* left = new QWidget;
    auto* commands = new QHBoxLayout;
    commands->setContentsMargins(kUnit, kUnit, kUnit, 0);
    commands->setSpacing(kTight);
    for (const char* id : {"media.addFiles", "media.addFolder", "media.paste"})
        commands->addWidget(toolButton(m_ui.actions.action(id), Qt::ToolButtonTextBesideIcon));
    commands->addStretch(1);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addLayout(commands);
    leftLayout->addWidget(m_browser, 1);

    m_splitter->setObjectName(QStringLiteral("mediaPage.splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(buildPicture());
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

QWidget* MediaPage::buildPicture() {
    m_view->setObjectName(QStringLiteral("mediaPage.view"));
    m_view->setAccessibleName(tr("Picture with the faces found in it"));
    auto* tools = new QHBoxLayout;
    tools->setSpacing(kTight);
    tools->addWidget(toolButton(m_ui.actions.action("media.placeFace"), Qt::ToolButtonTextBesideIcon));
    tools->addWidget(toolButton(m_ui.actions.action("face.previous"), Qt::ToolButtonIconOnly));
    tools->addWidget(toolButton(m_ui.actions.action("face.next"), Qt::ToolButtonIconOnly));
    tools->addStretch(1);
    for (const char* id : {"view.zoomOut", "view.zoomIn", "view.fit", "view.oneToOne"})
        tools->addWidget(toolButton(m_ui.actions.action(id), Qt::ToolButtonIconOnly));
    tools->addStretch(1);
    auto* add = toolButton(m_ui.actions.action("media.addToProbe"), Qt::ToolButtonTextBesideIcon);
    add->setAutoRaise(false);
    tools->addWidget(add);

    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(kUnit, kUnit, kUnit, kUnit);
    layout->setSpacing(kUnit);
    layout->addWidget(m_view, 1);
    layout->addLayout(tools);
    layout->addWidget(m_strip);
    return centre;
}

void MediaPage::connectActions() {
    const auto on = [this](const char* id, auto work) {
        connect(m_ui.actions.action(id), &QAction::triggered, this, [this, work] {
            if (isVisible())
                work();
        });
    };
    on("media.addFiles", [this] {
        m_ui.prompts.openFiles(this, tr("Add files to the case"), tr("All files (*)"),
                               [this](const QStringList& files) {
                                   take({files, {}});
                               });
    });
    on("media.addFolder", [this] {
        m_ui.prompts.openFolder(this, tr("Add a folder to the case"), [this](const QString& folder) {
            take({{folder}, {}});
        });
    });
    on("media.paste", [this] { paste(); });
    on("media.placeFace", [this] { m_view->setPlacing(!m_view->isPlacing()); });
    on("media.addToProbe", [this] { addSelectedToProbe(); });
    on("face.next", [this] { m_view->selectNext(); });
    on("face.previous", [this] { m_view->selectPrevious(); });
    on("view.zoomIn", [this] { m_view->zoomIn(); });
    on("view.zoomOut", [this] { m_view->zoomOut(); });
    on("view.fit", [this] { m_view->fit(); });
    on("view.oneToOne", [this] { m_view->oneToOne(); });
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
        if (media.id == m_shown)
            showMedia(media.id);
    });
    connect(&session(), &session::CaseSession::facesChanged, this, [this](MediaId media) {
        if (media == m_shown)
            loadFaces();
    });
}

void MediaPage::connectSelection() {
    connect(m_browser, &MediaBrowser::currentChanged, this, [this](MediaId media) {
        if (media.isValid())
            m_ui.settings.setValue(selectionKey(), media.value);
        showMedia(media);
    });
    connect(m_view, &FaceImageView::faceSelected, this, &MediaPage::selectFace);
    connect(m_view, &FaceImageView::faceActivated, this, &MediaPage::addSelectedToProbe);
    connect(m_view, &FaceImageView::facePlaced, this, &MediaPage::placeFace);
    connect(m_view, &FaceImageView::placingChanged, this, [this](bool placing) {
        if (placing)
            m_ui.status.say(tr("Draw a box around the face. Esc stops."));
    });
    connect(m_strip, &FaceStrip::faceSelected, m_view, &FaceImageView::selectFace);
    connect(m_strip, &FaceStrip::faceActivated, this, [this](FaceId face) {
        m_view->selectFace(face);
        addSelectedToProbe();
    });
    connect(&m_context, &CaseContext::trayChanged, this, [this] { showFaces(m_faces); });
}

void MediaPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    updateState();
}

void MediaPage::setPolicy(const PolicyRecord& policy) {
    m_policy = policy;
    selectFace(m_view->selectedFace());
}

void MediaPage::take(const Dropped& dropped) {
    m_error->clear();
    if (!dropped.paths.isEmpty()) {
        follow(session().addMedia(dropped.paths),
               tr("Importing into case %1").arg(session().record().number));
    } else if (!dropped.image.isNull()) {
        const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss"));
        follow(session().addImage(dropped.image, tr("Pasted %1.png").arg(time)),
               tr("Importing a pasted picture"));
    }
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
                tr("%n file(s) could not be taken: see Problems", nullptr, int(done->problems.size())));
        if (done->cancelled)
            parts.append(tr("stopped before the end"));
        m_ui.status.say(parts.join(QStringLiteral(" · ")));
    });
}

void MediaPage::reload() {
    session().media().then(this,
                           [this, generation = ++m_listGeneration](const Result<QList<MediaRecord>>& media) {
                               if (generation != m_listGeneration)
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
    const bool another = media != m_shown;
    m_shown = media;
    const int row = m_model->row(media);
    m_facts->setMedia(row < 0 ? std::nullopt : std::optional(m_model->record(row)));
    if (another) {
        m_view->setPlacing(false);
        m_view->setImage({});
        m_view->setMessage({});
        m_view->fit();
        showFaces({});
    }
    const int generation = ++m_pictureGeneration;
    updateState();
    if (row < 0 || m_model->record(row).state != MediaState::Processed) {
        const QString reason =
            row < 0 ? QString() : m_model->index(row).data(MediaModel::ReasonRole).toString();
        m_view->setMessage(row >= 0 && reason.isEmpty() ? tr("This file waits to be looked at.") : reason);
        return;
    }
    session()
        .mediaImage(media, kLargestShown)
        .then(this, [this, generation, row](const Result<QImage>& image) {
            if (generation != m_pictureGeneration)
                return;
            if (!image) {
                m_error->report(image.error());
                return;
            }
            const QSize full = m_model->record(row).pixels;
            m_viewScale = full.isEmpty() ? 1.0 : double(image->width()) / full.width();
            m_view->setImage(*image);
            updateState();
            loadFaces();
        });
}

void MediaPage::loadFaces() {
    session().faces(m_shown).then(this, [this, media = m_shown, generation = ++m_faceGeneration](
                                            const Result<QList<FaceRecord>>& faces) {
        if (generation != m_faceGeneration || media != m_shown)
            return;
        if (!faces) {
            m_error->report(faces.error());
            return;
        }
        m_model->setFaceCount(media, int(faces->size()));
        if (const int row = m_model->row(media); row >= 0)
            m_facts->setMedia(m_model->record(row));
        showFaces(*faces);
        if (m_selectAfterLoad.isValid())
            m_view->selectFace(std::exchange(m_selectAfterLoad, {}));
        else if (!m_view->selectedFace().isValid() && faces->size() == 1)
            m_view->selectFace(faces->first().id);
    });
}

void MediaPage::showFaces(const QList<FaceRecord>& faces) {
    m_faces = faces;
    QList<FaceBox> boxes;
    for (const FaceRecord& face : faces) {
        const QRectF& box = face.geometry.box;
        boxes.append({face.id,
                      QRectF(box.topLeft() * m_viewScale, box.size() * m_viewScale),
                      {},
                      face.geometry.placedByHand,
                      m_context.tray().contains(face.id)});
    }
    m_strip->setFaces(faces);
    m_strip->setInProbe(m_context.tray());
    m_view->setFaces(boxes);
    selectFace(m_view->selectedFace());
}

void MediaPage::placeFace(const QRectF& boxInView) {
    const QRectF box(boxInView.topLeft() / m_viewScale, boxInView.size() / m_viewScale);
    session().placeFace(m_shown, box).then(this, [this, media = m_shown](const Result<FaceRecord>& face) {
        if (!face) {
            m_error->report(face.error());
            return;
        }
        if (media != m_shown)
            return;
        m_selectAfterLoad = face->id;
        loadFaces();
    });
}

void MediaPage::selectFace(FaceId face) {
    m_strip->select(face);
    const auto at =
        std::find_if(m_faces.cbegin(), m_faces.cend(), [&](auto& record) { return record.id == face; });
    m_facts->setFace(at == m_faces.cend() ? std::nullopt : std::optional(*at), m_policy);
    updateState();
}

void MediaPage::addSelectedToProbe() {
    const FaceId face = m_view->selectedFace();
    if (!face.isValid() || m_context.tray().contains(face))
        return;
    m_context.addToTray(face);
    m_ui.status.say(tr("The face is laid out for the next search: %n face(s) in the probe.", nullptr,
                       int(m_context.tray().size())));
}

void MediaPage::updateState() {
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? m_empty : m_splitter);
    if (!isVisible())
        return; // another page may use the same commands now
    const FaceId face = m_view->selectedFace();
    m_ui.actions.action("media.placeFace")->setEnabled(!m_view->image().isNull());
    m_ui.actions.action("media.addToProbe")->setEnabled(face.isValid() && !m_context.tray().contains(face));
    for (const char* id : {"face.next", "face.previous"})
        m_ui.actions.action(id)->setEnabled(!m_faces.isEmpty());
}

} // namespace sl::widgets
