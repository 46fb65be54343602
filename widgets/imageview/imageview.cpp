// SPDX-License-Identifier: Apache-2.0
#include "widgets/imageview/imageview.h"

#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace sl::widgets {
namespace {

constexpr double kZoomStep = 1.25;
constexpr double kLeastPixelScale = 0.01;
constexpr double kMostPixelScale = 64.0;
constexpr double kWheelNotch = 120.0; ///< QWheelEvent: eighths of a degree of one notch
constexpr double kPanStep = 48.0;
constexpr double kCrossArm = 12.0;

} // namespace

ImageView::ImageView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(120, 120);
}

void ImageView::setImage(const QImage& image, const QTransform& toScene) {
    m_image = image;
    m_toScene = toScene;
    m_reduced = {};
    m_halvings = 0;
    update();
}

void ImageView::setMessage(const QString& sentence) {
    m_message = sentence;
    update();
}

void ImageView::setViewState(const ViewState& state) {
    if (m_state == state)
        return;
    m_state = state;
    update();
}

void ImageView::change(const ViewState& state) {
    if (m_state == state)
        return;
    m_state = state;
    update();
    Q_EMIT viewStateChanged(m_state);
}

double ImageView::sceneScale() const {
    return std::sqrt(std::abs(m_toScene.determinant()));
}

QRectF ImageView::sceneBounds() const {
    return m_toScene.mapRect(QRectF(QPointF(), QSizeF(m_image.size())));
}

ViewState ImageView::resolved() const {
    if (m_state.zoom > 0.0 || m_image.isNull())
        return m_state;
    const QRectF bounds = sceneBounds();
    const double zoom = std::min(width() / bounds.width(), height() / bounds.height());
    return {bounds.center(), zoom};
}

double ImageView::pixelScale() const {
    return resolved().zoom * sceneScale();
}

QTransform ImageView::sceneToWidget() const {
    const ViewState state = resolved();
    QTransform transform;
    transform.translate(width() / 2.0, height() / 2.0);
    transform.scale(state.zoom, state.zoom);
    transform.translate(-state.centre.x(), -state.centre.y());
    return transform;
}

QTransform ImageView::imageToWidget() const {
    return m_toScene * sceneToWidget();
}

QSize ImageView::sizeHint() const {
    return {480, 360};
}

void ImageView::zoomIn() {
    zoomBy(kZoomStep, rect().center());
}

void ImageView::zoomOut() {
    zoomBy(1.0 / kZoomStep, rect().center());
}

void ImageView::fit() {
    change({});
}

void ImageView::oneToOne() {
    if (m_image.isNull())
        return;
    zoomBy(1.0 / devicePixelRatioF() / pixelScale(), rect().center());
}

void ImageView::panBy(const QPointF& screenPixels) {
    if (m_image.isNull())
        return;
    const ViewState state = resolved();
    change({state.centre - screenPixels / state.zoom, state.zoom});
}

void ImageView::zoomBy(double factor, const QPointF& around) {
    if (m_image.isNull())
        return;
    const ViewState state = resolved();
    const double scale = std::clamp(state.zoom * sceneScale() * factor, kLeastPixelScale, kMostPixelScale);
    const double zoom = scale / sceneScale();
    const QPointF fixed = sceneToWidget().inverted().map(around);
    const QPointF offset = around - QPointF(width() / 2.0, height() / 2.0);
    change({fixed - offset / zoom, zoom});
}

void ImageView::setLinkedCursor(std::optional<QPointF> scenePoint) {
    m_linkedCursor = scenePoint;
    update();
}

const QImage& ImageView::reduced(int halvings) const {
    if (halvings == 0)
        return m_image;
    if (m_halvings != halvings || m_reduced.isNull()) {
        const int factor = 1 << halvings;
        m_reduced =
            m_image.scaled(std::max(1, m_image.width() / factor), std::max(1, m_image.height() / factor),
                           Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        m_halvings = halvings;
    }
    return m_reduced;
}

void ImageView::drawImage(QPainter& painter, double opacity) const {
    const double scale = pixelScale() * devicePixelRatioF();
    const int halvings = scale < 0.5 ? static_cast<int>(std::floor(-std::log2(scale))) : 0;
    painter.save();
    painter.setOpacity(opacity);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < kSharpFrom);
    painter.setTransform(imageToWidget(), true);
    painter.drawImage(QRectF(QPointF(), QSizeF(m_image.size())), reduced(halvings));
    painter.restore();
}

void ImageView::paintPicture(QPainter& painter) {
    drawImage(painter);
}

void ImageView::paintOverlay(QPainter&) {}

void ImageView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeColours colours = themeColours(palette());
    painter.fillRect(rect(), colours.surround);
    if (m_image.isNull()) {
        painter.setPen(colours.onSurround);
        painter.drawText(rect().adjusted(kPage, kPage, -kPage, -kPage), Qt::AlignCenter | Qt::TextWordWrap,
                         m_message);
    } else {
        paintPicture(painter);
        paintOverlay(painter);
    }
    if (m_linkedCursor) {
        const QPointF at = sceneToWidget().map(*m_linkedCursor);
        painter.setCompositionMode(QPainter::CompositionMode_Difference);
        painter.setPen(QPen(Qt::white, 1.0));
        painter.drawLine(at - QPointF(kCrossArm, 0), at + QPointF(kCrossArm, 0));
        painter.drawLine(at - QPointF(0, kCrossArm), at + QPointF(0, kCrossArm));
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2.0));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

bool ImageView::event(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(1.0 + gesture->value(), gesture->position());
            return true;
        }
    }
    return QWidget::event(event);
}

void ImageView::wheelEvent(QWheelEvent* event) {
    const bool touchpad = !event->pixelDelta().isNull() && event->phase() != Qt::NoScrollPhase;
    if (touchpad && !(event->modifiers() & Qt::ControlModifier))
        panBy(event->pixelDelta());
    else
        zoomBy(std::pow(kZoomStep, event->angleDelta().y() / kWheelNotch), event->position());
    event->accept();
}

void ImageView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return QWidget::mousePressEvent(event);
    m_dragFrom = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void ImageView::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragFrom) {
        panBy(event->position() - *m_dragFrom);
        m_dragFrom = event->position();
    }
    if (!m_image.isNull())
        Q_EMIT cursorMoved(sceneToWidget().inverted().map(event->position()));
}

void ImageView::mouseReleaseEvent(QMouseEvent*) {
    m_dragFrom.reset();
    unsetCursor();
}

void ImageView::leaveEvent(QEvent* event) {
    Q_EMIT cursorMoved(std::nullopt);
    QWidget::leaveEvent(event);
}

void ImageView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fit();
    case Qt::Key_Left:
        return panBy({kPanStep, 0});
    case Qt::Key_Right:
        return panBy({-kPanStep, 0});
    case Qt::Key_Up:
        return panBy({0, kPanStep});
    case Qt::Key_Down:
        return panBy({0, -kPanStep});
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace sl::widgets
