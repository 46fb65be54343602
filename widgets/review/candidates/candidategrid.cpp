// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/candidates/candidategrid.h"

#include "widgets/models/candidatemodel.h"
#include "widgets/review/candidates/candidatetile.h"
#include "widgets/style/spacing.h"

#include <QImage>
#include <QScrollBar>

namespace sl::widgets {

CandidateGrid::CandidateGrid(QWidget* parent) : QListView(parent), m_tile(new CandidateTile(this)) {
    setItemDelegate(m_tile);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionRectVisible(true);
    setUniformItemSizes(true);
    setSpacing(kTight);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_dwell.setSingleShot(true);
    m_dwell.setInterval(kDwell);
    connect(&m_dwell, &QTimer::timeout, this, &CandidateGrid::noteFaces);
}

void CandidateGrid::setSide(int side) {
    m_tile->setSide(side);
    m_dwell.stop();
    scrollTo(currentIndex());
    verticalScrollBar()->setSingleStep(side / 2);
    viewport()->update();
}

void CandidateGrid::setModel(QAbstractItemModel* model) {
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, &m_dwell, &QTimer::stop);
    connect(model, &QAbstractItemModel::layoutChanged, &m_dwell, &QTimer::stop);
}

void CandidateGrid::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    m_dwell.start(); // anew whenever something was painted: a picture that has just come is looked at too
}

void CandidateGrid::hideEvent(QHideEvent* event) {
    m_dwell.stop();
    QListView::hideEvent(event);
}

void CandidateGrid::scrollContentsBy(int dx, int dy) {
    m_dwell.stop(); // painting starts it anew
    QListView::scrollContentsBy(dx, dy);
}

void CandidateGrid::noteFaces() {
    if (!isVisible() || window()->isMinimized())
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const QRect face = m_tile->faceIn(visualRect(index));
        if (!viewport()->rect().contains(face))
            continue;
        if (!index.data(CandidateModel::ChipRole).value<QImage>().isNull())
            Q_EMIT faceSeen(CandidateId{index.data(CandidateModel::IdRole).toLongLong()}, m_tile->side());
    }
}

} // namespace sl::widgets
