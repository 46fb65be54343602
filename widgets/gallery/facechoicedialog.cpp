// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/facechoicedialog.h"

#include "widgets/controls/columnpage.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/imageview/faceimageview.h"
#include "widgets/style/spacing.h"
#include "widgets/style/workbenchstyle.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize{880, 720};

/// The number beside the face; ids of views begin with 1, too.
FaceId idOf(qsizetype face) {
    return FaceId{face + 1};
}

} // namespace

FaceChoiceDialog::FaceChoiceDialog(session::GalleryService& gallery, const session::UndecidedPhoto& photo,
                                   QWidget* parent)
    : QDialog(parent)
    , m_gallery(gallery)
    , m_photo(photo)
    , m_view(new FaceImageView)
    , m_selected(new PlainLabel)
    , m_error(new ErrorPlace)
    , m_choose(new QPushButton(tr("This one is the portrait")))
    , m_none(new QPushButton(tr("None of them: leave it out"))) {
    setObjectName(u"faceChoice"_s);
    setWindowTitle(tr("Choose the portrait"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    m_view->installEventFilter(this);
    connect(m_view, &FaceImageView::faceSelected, this, &FaceChoiceDialog::updateButtons);
    connect(m_view, &FaceImageView::faceActivated, m_choose, [this] { m_choose->setFocus(); });
    connect(m_choose, &QPushButton::clicked, this, [this] {
        const qsizetype face = m_view->selectedFace().value - 1;
        if (face >= 0 && face < m_faces.size())
            choose(m_faces.at(face).box);
    });
    connect(m_none, &QPushButton::clicked, this, [this] { choose({}); });
    updateButtons();
    m_gallery.facesToChoose(m_photo).then(this, [this](const Result<session::FacesToChoose>& found) {
        if (found)
            show(*found);
        else
            report(found.error());
    });
}

void FaceChoiceDialog::layOut() {
    m_view->setObjectName(u"faceChoice.view"_s);
    m_view->setAccessibleName(tr("Photo with the faces found"));
    m_view->setMessage(tr("Looking for faces…"));
    m_selected->setObjectName(u"faceChoice.selected"_s);
    m_choose->setObjectName(u"faceChoice.choose"_s);
    m_choose->setProperty(kPrimary, true);
    m_none->setObjectName(u"faceChoice.none"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"faceChoice.cancel"_s);
    buttons->addButton(m_none, QDialogButtonBox::ActionRole);
    buttons->addButton(m_choose, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &FaceChoiceDialog::reject);
    auto* question = pageTitle(tr("Which face is person %1?").arg(m_photo.from.personId));
    question->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPage, kPage, kPage, kWide);
    layout->setSpacing(kUnit);
    layout->addWidget(question);
    layout->addWidget(new FaintLabel(
        tr("%1 shows more than one face that may be the person's. Choose one by its number, with the arrow "
           "keys or with a click. Your name and the choice are kept in the audit log.")
            .arg(QFileInfo(m_photo.from.file).fileName())));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_selected);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    resize(kFirstSize.boundedTo(screen()->availableSize() * 0.9));
    m_view->setFocus();
}

void FaceChoiceDialog::show(const session::FacesToChoose& found) {
    m_photo = found.photo;
    m_faces = found.faces;
    QList<FaceBox> boxes;
    for (qsizetype i = 0; i < m_faces.size(); ++i) {
        const QRectF& box = m_faces.at(i).box;
        boxes.append({.id = idOf(i),
                      .box = {box.topLeft() / found.scaleToOriginal, box.size() / found.scaleToOriginal},
                      .label = QString::number(i + 1)});
    }
    m_view->setImage(found.picture);
    m_view->setFaces(boxes);
    updateButtons();
}

void FaceChoiceDialog::choose(const QRectF& box) {
    m_isDeciding = true;
    m_error->clear();
    updateButtons();
    m_gallery.choosePortrait(m_photo, box)
        .then(this, [this, isNone = box.isEmpty()](const Result<session::EnrolSummary>& summary) {
            m_isDeciding = false;
            updateButtons();
            if (!summary)
                return report(summary.error());
            if (isNone)
                Q_EMIT leftOut();
            else
                Q_EMIT enrolled(*summary);
            accept();
        });
}

void FaceChoiceDialog::report(const Error& error) {
    if (error.code == ErrorCode::MediaAltered)
        m_error->say(
            tr("The photo is no longer the file whose faces are shown here, so nothing was enrolled. "
               "Close this and choose again."));
    else
        m_error->report(error);
    if (m_faces.isEmpty())
        m_view->setMessage(tr("The photo cannot be shown."));
}

bool FaceChoiceDialog::takeKey(const QKeyEvent& event) {
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    if (event.key() == Qt::Key_Right || event.key() == Qt::Key_Down) {
        m_view->selectNext();
        return true;
    }
    if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Up) {
        m_view->selectPrevious();
        return true;
    }
    const int face = event.key() - Qt::Key_1;
    if (face < 0 || face > 8 || face >= m_faces.size())
        return false;
    m_view->selectFace(idOf(face));
    return true;
}

/// The view itself would move the picture with the arrows.
bool FaceChoiceDialog::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return QDialog::eventFilter(watched, event);
}

void FaceChoiceDialog::keyPressEvent(QKeyEvent* event) {
    if (!takeKey(*event))
        QDialog::keyPressEvent(event);
}

void FaceChoiceDialog::updateButtons() {
    const auto face = m_view->selectedFace();
    const bool isShown = !m_faces.isEmpty() && !m_isDeciding;
    m_choose->setEnabled(isShown && face.isValid());
    m_none->setEnabled(isShown);
    m_selected->setText(face.isValid()
                            ? tr("Face %1 of %2").arg(face.value).arg(m_faces.size())
                            : tr("%n faces, none chosen yet", nullptr, static_cast<int>(m_faces.size())));
    m_selected->setVisible(!m_faces.isEmpty());
}

} // namespace sl::widgets
