// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/canvas/comparisonview.h"

#include "widgets/style/spacing.h"

#include <QPainter>

#include <cmath>

namespace sl::widgets {

void ComparisonView::setFirst(const ShownPicture& picture, QSize originalSize) {
    m_firstToScene = picture.toScene;
    m_originalToImage = picture.originalToImage;
    m_originalSize = originalSize;
    setImage(picture.image, picture.toScene);
}

void ComparisonView::setSecond(const QImage& image, const QTransform& toScene) {
    m_second = image;
    m_secondToScene = toScene;
    update();
}

void ComparisonView::setBlend(CompareMode mode, double share) {
    m_mode = mode;
    m_share = share;
    update();
}

void ComparisonView::setGrid(bool visible) {
    m_grid = visible;
    update();
}

void ComparisonView::setBadge(const QString& text) {
    m_badge = text;
    setAccessibleDescription(text);
    update();
}

void ComparisonView::setMarks(const RegionMarks& marks) {
    m_marks = marks;
    update();
}

QTransform ComparisonView::sceneToWidget() const {
    return m_firstToScene.inverted() * imageToWidget();
}

void ComparisonView::drawSecond(QPainter& painter, double opacity) const {
    painter.save();
    painter.setOpacity(opacity);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(m_secondToScene * sceneToWidget(), true);
    painter.drawImage(QPointF(), m_second);
    painter.restore();
}

void ComparisonView::paintPicture(QPainter& painter) {
    if (m_mode == CompareMode::Split || m_second.isNull())
        return ImageView::paintPicture(painter);
    if (m_mode == CompareMode::Flicker) {
        if (m_share < 0.5)
            ImageView::paintPicture(painter);
        else
            drawSecond(painter, 1.0);
        return;
    }
    ImageView::paintPicture(painter);
    if (m_mode == CompareMode::Overlay)
        return drawSecond(painter, m_share);
    const double border = width() * m_share;
    painter.save();
    painter.setClipRect(QRectF(border, 0, width() - border, height()));
    painter.fillRect(rect(), QColor(118, 118, 118));
    drawSecond(painter, 1.0);
    painter.restore();
    painter.setPen(QPen(Qt::white, 1.0));
    painter.drawLine(QPointF(border, 0), QPointF(border, height()));
}

void ComparisonView::paintOverlay(QPainter& painter) {
    if (m_grid)
        paintGrid(painter);
    paintRegions(painter, originalToWidget(), m_marks);
    if (!m_badge.isEmpty())
        paintBadge(painter);
}

void ComparisonView::paintBadge(QPainter& painter) const {
    const QRectF text = painter.fontMetrics().boundingRect(m_badge);
    const QRectF area(kUnit, kUnit, text.width() + 2 * kUnit, text.height() + 2 * kTight);
    painter.fillRect(area, QColor(0, 0, 0, 190)); // no brush: what is drawn next would be filled with it
    painter.setPen(Qt::white);
    painter.drawText(area, Qt::AlignCenter, m_badge);
}

void ComparisonView::paintGrid(QPainter& painter) const {
    constexpr double kStep = kSceneEyeDistance / 2;
    const QTransform toWidget = sceneToWidget();
    const QRectF visible = toWidget.inverted().mapRect(QRectF(rect()));
    if (visible.width() / kStep > 200)
        return; // lines closer than a few pixels would hide the picture
    painter.setPen(QPen(QColor(255, 255, 255, 110), 1.0));
    for (double x = std::ceil(visible.left() / kStep) * kStep; x <= visible.right(); x += kStep)
        painter.drawLine(toWidget.map(QLineF(x, visible.top(), x, visible.bottom())));
    for (double y = std::ceil(visible.top() / kStep) * kStep; y <= visible.bottom(); y += kStep)
        painter.drawLine(toWidget.map(QLineF(visible.left(), y, visible.right(), y)));
}

} // namespace sl::widgets
