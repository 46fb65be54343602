// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/checklist/regiondrawing.h"

#include "widgets/review/canvas/comparisonview.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace sl::widgets {
namespace {

constexpr double kStep = 8.0; ///< of the screen, for each press of an arrow
constexpr double kFineStep = 1.0;
constexpr qsizetype kMostPoints = 200;

} // namespace

RegionDrawing::RegionDrawing(ComparisonView& probe, ComparisonView& candidate, QObject* parent)
    : QObject(parent), m_probe(probe), m_candidate(candidate) {
    m_probe.installEventFilter(this);
    m_candidate.installEventFilter(this);
}

void RegionDrawing::begin(bool inProbe, bool inCandidate) {
    stop();
    m_probePoints.clear();
    inProbe = inProbe && !m_probe.image().isNull();
    m_goesOn = inCandidate && !m_candidate.image().isNull();
    if (inProbe)
        enter(&m_probe);
    else if (m_goesOn)
        endSide();
}

PictureSide RegionDrawing::side() const {
    return m_current == &m_candidate ? PictureSide::Candidate : PictureSide::Probe;
}

void RegionDrawing::enter(ComparisonView* view) {
    m_current = view;
    m_points.clear();
    m_cross = view->originalToWidget().inverted().map(QRectF(view->rect()).center());
    move({});
    view->setFocus(Qt::OtherFocusReason);
    view->setCursor(Qt::CrossCursor);
}

RegionMarks RegionDrawing::begunIn(PictureSide side) const {
    RegionMarks marks;
    if (isDrawing() && this->side() == side)
        return {{}, m_points, m_cross};
    if (isDrawing() && side == PictureSide::Probe)
        marks.begun = QPolygonF(m_probePoints);
    return marks;
}

void RegionDrawing::stop() {
    if (m_current)
        m_current->unsetCursor();
    m_current = nullptr;
}

void RegionDrawing::cancel() {
    if (!isDrawing())
        return;
    stop();
    Q_EMIT changed();
    Q_EMIT cancelled();
}

/// Goes on with the candidate, or ends.
void RegionDrawing::endSide() {
    if (m_current == &m_probe)
        m_probePoints = m_points;
    const bool goesOn = std::exchange(m_goesOn, false);
    const QList<QPointF> candidatePoints =
        m_current == &m_candidate ? QList<QPointF>(m_points) : QList<QPointF>();
    stop();
    if (goesOn)
        return enter(&m_candidate);
    Q_EMIT changed();
    Q_EMIT finished(m_probePoints, candidatePoints);
}

void RegionDrawing::move(const QPointF& screenPixels) {
    const QTransform toWidget = m_current->originalToWidget();
    const QSizeF picture(m_current->originalSize());
    const QPointF moved = toWidget.inverted().map(toWidget.map(m_cross) + screenPixels);
    m_cross = {std::clamp(moved.x(), 0.0, picture.width()), std::clamp(moved.y(), 0.0, picture.height())};
    Q_EMIT changed();
}

void RegionDrawing::addPoint(const QPointF& inWidget) {
    m_cross = m_current->originalToWidget().inverted().map(inWidget);
    move({}); // into the picture
    if (m_points.size() < kMostPoints && (m_points.isEmpty() || m_points.last() != m_cross))
        m_points.append(m_cross);
    Q_EMIT changed();
}

bool RegionDrawing::isOwnKey(const QKeyEvent& key) const {
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        return (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0;
    default:
        return false;
    }
}

void RegionDrawing::pressKey(const QKeyEvent& key) {
    const double step = key.modifiers().testFlag(Qt::ShiftModifier) ? kFineStep : kStep;
    switch (key.key()) {
    case Qt::Key_Left:
        return move({-step, 0});
    case Qt::Key_Right:
        return move({step, 0});
    case Qt::Key_Up:
        return move({0, -step});
    case Qt::Key_Down:
        return move({0, step});
    case Qt::Key_Space:
        return addPoint(m_current->originalToWidget().map(m_cross));
    case Qt::Key_Backspace:
        if (!m_points.isEmpty())
            m_points.removeLast();
        return Q_EMIT changed();
    case Qt::Key_Escape:
        return cancel();
    default:
        return endSide();
    }
}

bool RegionDrawing::eventFilter(QObject* watched, QEvent* event) {
    if (!isDrawing() || watched != m_current)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (isOwnKey(*static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (isOwnKey(*static_cast<QKeyEvent*>(event))) {
            pressKey(*static_cast<QKeyEvent*>(event));
            return true;
        }
        break;
    case QEvent::MouseButtonPress:
        if (static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton) {
            addPoint(static_cast<QMouseEvent*>(event)->position());
            return true;
        }
        break;
    case QEvent::MouseButtonDblClick:
        endSide();
        return true;
    case QEvent::MouseButtonRelease:
        return true; // keeps the cursor
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sl::widgets
