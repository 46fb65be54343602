// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/rates/figureview.h"

#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sl::widgets {
namespace {

constexpr QSize kLiked(720, 460), kLeast(360, 240);

/// The point of `curve` that lies nearest to `x`.
qsizetype nearestTo(double x, const FigureCurve& curve) {
    qsizetype best = 0;
    for (qsizetype i = 1; i < curve.points.size(); ++i)
        if (std::abs(curve.points.at(i).x - x) < std::abs(curve.points.at(best).x - x))
            best = i;
    return best;
}

} // namespace

FigureView::FigureView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FigureView::setFigure(const RateFigure& figure) {
    m_figure = figure;
    setAccessibleName(figure.title);
    pointTo(std::nullopt);
    update();
}

void FigureView::setRates(qsizetype curve, qsizetype point, const PointRates& rates) {
    if (!m_cursor || !m_cursor->isAt(curve, point))
        return;
    m_cursor->rates = rates;
    update();
}

QSize FigureView::sizeHint() const {
    return kLiked;
}

QSize FigureView::minimumSizeHint() const {
    return kLeast;
}

FigurePainter FigureView::painterOf() const {
    return {m_figure, QRectF(rect()).adjusted(kWide, kUnit, -kUnit, -kUnit), font(), palette()};
}

void FigureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeColours colours = themeColours(palette());
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.border, hasFocus() ? 2.0 : 1.0));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painterOf().draw(painter, m_cursor ? &*m_cursor : nullptr);
}

void FigureView::pointTo(const std::optional<FigureCursor>& cursor) {
    if (cursor && m_cursor && m_cursor->isAt(cursor->curve, cursor->point))
        return;
    m_cursor = cursor;
    update();
    Q_EMIT pointed();
}

void FigureView::mouseMoveEvent(QMouseEvent* event) {
    if (const auto found = painterOf().nearest(event->position()))
        pointTo(found);
}

void FigureView::goAlong(qsizetype steps) {
    const qsizetype curve = m_cursor ? m_cursor->curve : 0;
    const qsizetype last = m_figure.curves.at(curve).points.size() - 1;
    const qsizetype point = m_cursor ? std::clamp(m_cursor->point + steps, qsizetype(0), last) : 0;
    pointTo(FigureCursor{curve, point, {}});
}

void FigureView::goAcross(qsizetype steps) {
    if (!m_cursor)
        return goAlong(0);
    const qsizetype count = m_figure.curves.size();
    const qsizetype curve = (m_cursor->curve + steps + count) % count;
    const double x = m_figure.curves.at(m_cursor->curve).points.at(m_cursor->point).x;
    pointTo(FigureCursor{curve, nearestTo(x, m_figure.curves.at(curve)), {}});
}

void FigureView::keyPressEvent(QKeyEvent* event) {
    if (m_figure.curves.isEmpty())
        return QWidget::keyPressEvent(event);
    const qsizetype all = m_figure.curves.at(m_cursor ? m_cursor->curve : 0).points.size();
    switch (event->key()) {
    case Qt::Key_Right:
        return goAlong(1);
    case Qt::Key_Left:
        return goAlong(-1);
    case Qt::Key_Home:
        return goAlong(-all);
    case Qt::Key_End:
        return goAlong(all);
    case Qt::Key_Up:
        return goAcross(-1);
    case Qt::Key_Down:
        return goAcross(1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void FigureView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void FigureView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace sl::widgets
