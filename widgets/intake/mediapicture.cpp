// SPDX-License-Identifier: Apache-2.0
#include "widgets/intake/mediapicture.h"

#include "widgets/actions/actionscope.h"
#include "widgets/actions/actiontable.h"
#include "widgets/controls/casecontext.h"
#include "widgets/imageview/faceimageview.h"
#include "widgets/intake/facestrip.h"
#include "widgets/intake/mediabutton.h"
#include "widgets/style/spacing.h"
#include "widgets/style/workbenchstyle.h"

#include <QAction>
#include <QBoxLayout>

#include <algorithm>
#include <utility>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestShown = 4096; ///< longer side of the picture

} // namespace

MediaPicture::MediaPicture(CaseContext& context, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(ui)
    , m_view(new FaceImageView)
    , m_strip(new FaceStrip([this](FaceId face, int side) { return session().faceChip(face, side); })) {
    build();
    connectActions();
    connectFaces();
}

session::CaseSession& MediaPicture::session() const {
    return m_context.session();
}

void MediaPicture::build() {
    m_view->setObjectName(u"mediaPage.view"_s);
    m_view->setAccessibleName(tr("Picture with the faces found in it"));
    auto* tools = new QHBoxLayout;
    tools->setSpacing(kTight);
    tools->addWidget(mediaButton(m_ui.actions.action(Command::MediaPlaceFace), Qt::ToolButtonTextBesideIcon));
    tools->addWidget(mediaButton(m_ui.actions.action(Command::FacePrevious), Qt::ToolButtonIconOnly));
    tools->addWidget(mediaButton(m_ui.actions.action(Command::FaceNext), Qt::ToolButtonIconOnly));
    tools->addStretch(1);
    for (const Command command :
         {Command::ViewZoomOut, Command::ViewZoomIn, Command::ViewFit, Command::ViewOneToOne})
        tools->addWidget(mediaButton(m_ui.actions.action(command), Qt::ToolButtonIconOnly));
    tools->addStretch(1);
    auto* add = mediaButton(m_ui.actions.action(Command::MediaAddToProbe), Qt::ToolButtonTextBesideIcon);
    add->setAutoRaise(false);
    add->setProperty(kPrimary, true);
    tools->addWidget(add);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kUnit, kUnit, kUnit, kUnit);
    layout->setSpacing(kUnit);
    layout->addWidget(m_view, 1);
    layout->addLayout(tools);
    layout->addWidget(m_strip);
}

void MediaPicture::connectActions() {
    const ActionScope commands(m_ui.actions, *this);
    commands.whileVisible(Command::MediaPlaceFace, [this] { m_view->setPlacing(!m_view->isPlacing()); });
    commands.whileVisible(Command::MediaAddToProbe, [this] { addSelectedToProbe(); });
    commands.whileVisible(Command::FaceNext, [this] { m_view->selectNext(); });
    commands.whileVisible(Command::FacePrevious, [this] { m_view->selectPrevious(); });
    commands.whileVisible(Command::ViewZoomIn, [this] { m_view->zoomIn(); });
    commands.whileVisible(Command::ViewZoomOut, [this] { m_view->zoomOut(); });
    commands.whileVisible(Command::ViewFit, [this] { m_view->fit(); });
    commands.whileVisible(Command::ViewOneToOne, [this] { m_view->oneToOne(); });
}

void MediaPicture::connectFaces() {
    connect(m_view, &FaceImageView::faceSelected, this, &MediaPicture::selectFace);
    connect(m_view, &FaceImageView::faceActivated, this, &MediaPicture::addSelectedToProbe);
    connect(m_view, &FaceImageView::facePlaced, this, &MediaPicture::placeFace);
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
    connect(&session(), &session::CaseSession::facesChanged, this, [this](MediaId media) {
        if (media == m_shown)
            loadFaces();
    });
}

void MediaPicture::turnTo(MediaId media) {
    m_loading.drop();
    if (media == m_shown)
        return;
    m_shown = media;
    m_view->setPlacing(false);
    m_view->setImage({});
    m_view->setMessage({});
    m_view->fit();
    showFaces({});
}

void MediaPicture::showMessage(MediaId media, const QString& sentence) {
    turnTo(media);
    m_strip->hide(); // there are no faces to choose from
    m_view->setMessage(sentence);
    Q_EMIT changed();
}

void MediaPicture::showPicture(const MediaRecord& media) {
    turnTo(media.id);
    m_strip->show();
    Q_EMIT changed();
    session()
        .mediaImage(media.id, kLargestShown)
        .then(this, [this, token = m_loading.begin(), full = media.pixels](const Result<QImage>& image) {
            if (!m_loading.accept(token))
                return;
            if (!image)
                return Q_EMIT failed(image.error());
            m_viewScale = full.isEmpty() ? 1.0 : double(image->width()) / full.width();
            m_view->setImage(*image);
            Q_EMIT changed();
            loadFaces();
        });
}

void MediaPicture::loadFaces() {
    session().faces(m_shown).then(this, [this, media = m_shown, token = m_facesLoading.begin()](
                                            const Result<QList<FaceRecord>>& faces) {
        if (!m_facesLoading.accept(token) || media != m_shown)
            return;
        if (!faces)
            return Q_EMIT failed(faces.error());
        Q_EMIT facesLoaded(media, int(faces->size()));
        showFaces(*faces);
        if (m_selectAfterLoad.isValid())
            m_view->selectFace(std::exchange(m_selectAfterLoad, {}));
        else if (!m_view->selectedFace().isValid() && faces->size() == 1)
            m_view->selectFace(faces->first().id);
    });
}

void MediaPicture::showFaces(const QList<FaceRecord>& faces) {
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

void MediaPicture::placeFace(const QRectF& boxInView) {
    const QRectF box(boxInView.topLeft() / m_viewScale, boxInView.size() / m_viewScale);
    session().placeFace(m_shown, box).then(this, [this, media = m_shown](const Result<FaceRecord>& face) {
        if (!face)
            return Q_EMIT failed(face.error());
        if (media != m_shown)
            return;
        m_selectAfterLoad = face->id;
        loadFaces();
    });
}

void MediaPicture::selectFace(FaceId face) {
    m_strip->select(face);
    Q_EMIT changed();
}

const FaceRecord* MediaPicture::selected() const {
    const FaceId face = m_view->selectedFace();
    const auto at =
        std::find_if(m_faces.cbegin(), m_faces.cend(), [&](auto& record) { return record.id == face; });
    return at == m_faces.cend() ? nullptr : &*at;
}

void MediaPicture::addSelectedToProbe() {
    const FaceId face = m_view->selectedFace();
    if (!face.isValid() || m_context.tray().contains(face))
        return;
    m_context.addToTray(face);
    m_ui.status.say(tr("The face is laid out for the next search: %n face(s) in the probe.", nullptr,
                       int(m_context.tray().size())));
}

void MediaPicture::updateCommands() {
    const FaceId face = m_view->selectedFace();
    m_ui.actions.action(Command::MediaPlaceFace)->setEnabled(!m_view->image().isNull());
    m_ui.actions.action(Command::MediaAddToProbe)
        ->setEnabled(face.isValid() && !m_context.tray().contains(face));
    for (const Command command : {Command::FaceNext, Command::FacePrevious})
        m_ui.actions.action(command)->setEnabled(!m_faces.isEmpty());
}

} // namespace sl::widgets
