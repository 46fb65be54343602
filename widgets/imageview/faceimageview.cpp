// SPDX-License-Identifier: Apache-2.0
#include "widgets/imageview/faceimageview.h"

#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace sl::widgets {
namespace {

constexpr double kLeastFaceSide = 8.0; ///< pixels of the picture; a smaller band was a slip
constexpr double kFirstBandShare = 0.25;
constexpr double kBoxWidth = 1.5;
constexpr double kSelectedWidth = 3.0;

QColor outlineColour() {
    return {0, 0, 0, 170};
}

} // namespace

FaceImageView::FaceImageView(QWidget* parent) : ImageView(parent) {}

void FaceImageView::setFaces(const QList<FaceBox>& faces) {
    if (m_faces == faces)
        return;
    m_faces = faces;
    const bool kept =
        std::any_of(faces.cbegin(), faces.cend(), [this](const FaceBox& f) { return f.id == m_selected; });
    if (!kept && m_selected.isValid()) {
        m_selected = {};
        Q_EMIT faceSelected(m_selected);
    }
    update();
}

void FaceImageView::selectFace(FaceId face) {
    const bool known =
        std::any_of(m_faces.cbegin(), m_faces.cend(), [face](const FaceBox& f) { return f.id == face; });
    const FaceId wanted = known ? face : FaceId{};
    if (wanted == m_selected)
        return;
    m_selected = wanted;
    update();
    Q_EMIT faceSelected(m_selected);
}

void FaceImageView::step(int by) {
    if (m_faces.isEmpty())
        return;
    const auto at = std::find_if(m_faces.cbegin(), m_faces.cend(),
                                 [this](const FaceBox& f) { return f.id == m_selected; });
    const qsizetype count = m_faces.size();
    const qsizetype from = at == m_faces.cend() ? (by > 0 ? -1 : 0) : at - m_faces.cbegin();
    selectFace(m_faces.at((from + by + count) % count).id);
}

void FaceImageView::selectNext() {
    step(1);
}

void FaceImageView::selectPrevious() {
    step(-1);
}

void FaceImageView::setPlacing(bool placing) {
    if (m_placing == placing || (placing && image().isNull()))
        return;
    m_placing = placing;
    m_banding = false;
    m_band = {};
    if (placing) {
        setCursor(Qt::CrossCursor);
        setFocus();
    } else {
        unsetCursor();
    }
    update();
    Q_EMIT placingChanged(placing);
}

QPointF FaceImageView::toImage(const QPointF& position) const {
    return imageToWidget().inverted().map(position);
}

FaceId FaceImageView::faceAt(const QPointF& position) const {
    const QPointF point = toImage(position);
    const FaceBox* smallest = nullptr; // of overlapping boxes the inner one is meant
    for (const FaceBox& face : m_faces) {
        const double area = face.box.width() * face.box.height();
        if (face.box.contains(point) && (!smallest || area < smallest->box.width() * smallest->box.height()))
            smallest = &face;
    }
    return smallest ? smallest->id : FaceId{};
}

void FaceImageView::paintFace(QPainter& painter, const FaceBox& face) const {
    const QRectF box = imageToWidget().mapRect(face.box);
    const bool selected = face.id == m_selected;
    const double width = selected ? kSelectedWidth : kBoxWidth;
    const ThemeColours colours = themeColours(palette());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(outlineColour(), width + 2.0));
    painter.drawRect(box);
    painter.setPen(QPen(selected ? QColor(Qt::white) : colours.faceBox, width,
                        face.placedByHand ? Qt::DashLine : Qt::SolidLine));
    painter.drawRect(box);
    if (face.inProbe) {
        const QRectF corner(box.topRight() - QPointF(kUnit, 0), QSizeF(kUnit, kUnit));
        painter.fillRect(corner, selected ? QColor(Qt::white) : colours.faceBox);
    }
    if (!face.label.isEmpty()) {
        const QRectF text =
            QRectF(painter.fontMetrics().boundingRect(face.label)).adjusted(-kTight, -2, kTight, 2);
        QRectF plate(QPointF(box.left(), box.bottom() + kTight), text.size());
        painter.fillRect(plate, outlineColour());
        painter.setPen(Qt::white);
        painter.drawText(plate, Qt::AlignCenter, face.label);
    }
}

void FaceImageView::paintBand(QPainter& painter) const {
    const QRectF band = imageToWidget().mapRect(m_band);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(outlineColour(), kSelectedWidth + 2.0));
    painter.drawRect(band);
    painter.setPen(QPen(Qt::white, kSelectedWidth, Qt::DashLine));
    painter.drawRect(band);
}

void FaceImageView::paintOverlay(QPainter& painter) {
    for (const FaceBox& face : std::as_const(m_faces)) {
        if (face.id != m_selected)
            paintFace(painter, face);
    }
    for (const FaceBox& face : std::as_const(m_faces)) {
        if (face.id == m_selected)
            paintFace(painter, face);
    }
    if (m_placing && m_band.isValid())
        paintBand(painter);
}

void FaceImageView::mousePressEvent(QMouseEvent* event) {
    m_pressedAt = event->position();
    if (m_placing && event->button() == Qt::LeftButton) {
        m_banding = true;
        m_bandFrom = toImage(event->position());
        m_band = QRectF(m_bandFrom, QSizeF());
        return;
    }
    ImageView::mousePressEvent(event);
}

void FaceImageView::mouseMoveEvent(QMouseEvent* event) {
    if (m_banding) {
        const QRectF bounds(QPointF(), QSizeF(image().size()));
        m_band = QRectF(m_bandFrom, toImage(event->position())).normalized() & bounds;
        update();
        return;
    }
    ImageView::mouseMoveEvent(event);
}

void FaceImageView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_banding) {
        m_banding = false;
        place();
        return;
    }
    ImageView::mouseReleaseEvent(event);
    const double moved = (event->position() - m_pressedAt).manhattanLength();
    if (event->button() == Qt::LeftButton && moved < QApplication::startDragDistance())
        selectFace(faceAt(event->position()));
}

void FaceImageView::mouseDoubleClickEvent(QMouseEvent* event) {
    const FaceId face = faceAt(event->position());
    if (face.isValid() && !m_placing)
        Q_EMIT faceActivated(face);
}

void FaceImageView::place() {
    const QRectF band = m_band;
    if (band.width() < kLeastFaceSide || band.height() < kLeastFaceSide) {
        m_band = {};
        update();
        return;
    }
    setPlacing(false);
    Q_EMIT facePlaced(band);
}

bool FaceImageView::placingKey(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        setPlacing(false);
        return true;
    }
    const QRectF bounds(QPointF(), QSizeF(image().size()));
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!m_band.isValid() || m_band.isEmpty()) {
        if (!enter)
            return false;
        const double side = std::min(bounds.width(), bounds.height()) * kFirstBandShare;
        m_band = QRectF(0, 0, side, side);
        m_band.moveCenter(toImage(rect().center()));
        m_band &= bounds;
        update();
        return true;
    }
    if (enter) {
        place();
        return true;
    }
    const double by = std::max(1.0, kUnit / pixelScale());
    const QPointF move(event->key() == Qt::Key_Right  ? by
                       : event->key() == Qt::Key_Left ? -by
                                                      : 0.0,
                       event->key() == Qt::Key_Down ? by
                       : event->key() == Qt::Key_Up ? -by
                                                    : 0.0);
    if (move.isNull())
        return false;
    QRectF band = m_band;
    if (event->modifiers() & Qt::ShiftModifier)
        band.setBottomRight(band.bottomRight() + move);
    else
        band.translate(move);
    if (bounds.contains(band) && band.width() >= kLeastFaceSide && band.height() >= kLeastFaceSide)
        m_band = band;
    update();
    return true;
}

void FaceImageView::keyPressEvent(QKeyEvent* event) {
    if (m_placing && placingKey(event))
        return;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_selected.isValid()) {
        Q_EMIT faceActivated(m_selected);
        return;
    }
    ImageView::keyPressEvent(event);
}

} // namespace sl::widgets
