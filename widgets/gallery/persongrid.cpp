// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/persongrid.h"

#include "widgets/models/personmodel.h"
#include "widgets/style/spacing.h"

#include <QPaintEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

namespace sl::widgets {

PersonGrid::PersonGrid(QSize cell, QWidget* parent) : QAbstractItemView(parent), m_cell(cell) {
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
}

void PersonGrid::setPersonModel(PersonModel* model) {
    m_persons = model;
    setModel(model);
}

int PersonGrid::rows() const {
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int PersonGrid::columns() const {
    return std::max(1, (viewport()->width() - 2 * kUnit) / m_cell.width());
}

int PersonGrid::leftMargin() const {
    return std::max(0, (viewport()->width() - columns() * m_cell.width()) / 2);
}

QRect PersonGrid::cellRect(int row) const {
    const QPoint corner(leftMargin() + row % columns() * m_cell.width(),
                        kUnit + row / columns() * m_cell.height() - verticalOffset());
    return {corner, m_cell};
}

QRect PersonGrid::visualRect(const QModelIndex& index) const {
    return index.isValid() ? cellRect(index.row()) : QRect();
}

QModelIndex PersonGrid::indexAt(const QPoint& point) const {
    const int x = point.x() - leftMargin();
    const int y = point.y() + verticalOffset() - kUnit;
    if (x < 0 || y < 0 || x >= columns() * m_cell.width())
        return {};
    const int row = y / m_cell.height() * columns() + x / m_cell.width();
    return row < rows() ? model()->index(row, 0) : QModelIndex();
}

std::pair<int, int> PersonGrid::rowsBetween(int top, int bottom) const {
    const int first = std::max(0, (top + verticalOffset() - kUnit) / m_cell.height()) * columns();
    const int last = std::max(0, (bottom + verticalOffset() - kUnit) / m_cell.height() + 1) * columns() - 1;
    return {first, std::min(last, rows() - 1)};
}

void PersonGrid::scrollTo(const QModelIndex& index, ScrollHint hint) {
    const QRect cell = visualRect(index);
    const int height = viewport()->height();
    QScrollBar* bar = verticalScrollBar();
    if (hint == PositionAtTop || (hint == EnsureVisible && cell.top() < 0))
        bar->setValue(bar->value() + cell.top() - kUnit);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && cell.bottom() > height))
        bar->setValue(bar->value() + cell.bottom() - height + kUnit);
    else if (hint == PositionAtCenter)
        bar->setValue(bar->value() + cell.center().y() - height / 2);
}

QModelIndex PersonGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    if (rows() == 0)
        return {};
    const int inView = std::max(1, viewport()->height() / m_cell.height()) * columns();
    const int from = currentIndex().isValid() ? currentIndex().row() : -1;
    int to = 0;
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        to = from - 1;
        break;
    case MoveRight:
    case MoveNext:
        to = from + 1;
        break;
    case MoveUp:
        to = from >= columns() ? from - columns() : from;
        break;
    case MoveDown:
        to = from < 0 ? 0 : from + columns();
        break;
    case MovePageUp:
        to = from - inView;
        break;
    case MovePageDown:
        to = from + inView;
        break;
    case MoveHome:
        to = 0;
        break;
    case MoveEnd:
        to = rows() - 1;
        break;
    }
    return model()->index(std::clamp(to, 0, rows() - 1), 0);
}

int PersonGrid::verticalOffset() const {
    return verticalScrollBar()->value();
}

void PersonGrid::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    const QModelIndex index = indexAt(rect.center());
    selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(), command);
}

QRegion PersonGrid::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    for (const auto& index : selection.indexes())
        region += visualRect(index);
    return region;
}

void PersonGrid::updateGeometries() {
    const int lines = (rows() + columns() - 1) / columns();
    QScrollBar* bar = verticalScrollBar();
    bar->setRange(0, std::max(0, lines * m_cell.height() + 2 * kUnit - viewport()->height()));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(m_cell.height() / 6);
    QAbstractItemView::updateGeometries();
}

void PersonGrid::rowsInserted(const QModelIndex& parent, int start, int end) {
    QAbstractItemView::rowsInserted(parent, start, end);
    updateGeometries();
    viewport()->update();
}

void PersonGrid::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto [first, last] = rowsBetween(event->rect().top(), event->rect().bottom());
    const QStyle::State base = option.state & ~(QStyle::State_Selected | QStyle::State_HasFocus);
    for (int row = last; row >= first; --row) { // what is asked for last comes first: the top left
        const QModelIndex index = model()->index(row, 0);
        option.rect = cellRect(row);
        option.state = base;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

void PersonGrid::resizeEvent(QResizeEvent* event) {
    // The person at the top stays at the top, however many now stand beside it.
    const int before = std::max(1, (event->oldSize().width() - 2 * kUnit) / m_cell.width());
    const int topLine = verticalOffset() / m_cell.height();
    const int within = verticalOffset() % m_cell.height();
    updateGeometries();
    if (before != columns() && topLine > 0)
        verticalScrollBar()->setValue(topLine * before / columns() * m_cell.height() + within);
    QAbstractItemView::resizeEvent(event);
}

void PersonGrid::scrollContentsBy(int, int dy) {
    viewport()->update();
    if (dy != 0)
        prefetchBeyond(dy < 0);
}

void PersonGrid::prefetchBeyond(bool downwards) {
    if (!m_persons)
        return;
    const int height = viewport()->height();
    const auto [first, last] = downwards ? rowsBetween(height, 2 * height) : rowsBetween(-height, 0);
    m_persons->prefetch(first, last);
}

} // namespace sl::widgets
