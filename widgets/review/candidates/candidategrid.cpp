// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/candidates/candidategrid.h"

#include "widgets/models/candidatemodel.h"
#include "widgets/review/candidates/candidatetile.h"
#include "widgets/style/spacing.h"

#include <QImage>
#include <QPaintEvent>
#include <QScrollBar>

namespace sl::widgets {
namespace {

CandidateId idOf(const QModelIndex& index) {
    return CandidateId{index.data(CandidateModel::IdRole).toLongLong()};
}

bool hasPicture(const QModelIndex& index) {
    return !index.data(CandidateModel::ChipRole).value<QImage>().isNull();
}

} // namespace

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
    forgetPainted();
    scrollTo(currentIndex());
    verticalScrollBar()->setSingleStep(side / 2);
    viewport()->update();
}

void CandidateGrid::setModel(QAbstractItemModel* model) {
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &CandidateGrid::forgetPainted);
    connect(model, &QAbstractItemModel::layoutChanged, this, &CandidateGrid::forgetPainted);
    connect(model, &QAbstractItemModel::rowsInserted, this, &CandidateGrid::forgetPainted);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &CandidateGrid::forgetPainted);
    connect(model, &QAbstractItemModel::dataChanged, this, &CandidateGrid::waitAgain);
}

void CandidateGrid::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (event->region().intersects(m_tile->faceIn(visualRect(index))) && hasPicture(index))
            m_painted.insert(idOf(index));
    }
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

void CandidateGrid::waitAgain() {
    if (m_dwell.isActive())
        m_dwell.start();
}

/// What stands elsewhere now is painted there first, which starts the time anew.
void CandidateGrid::forgetPainted() {
    m_dwell.stop();
    m_painted.clear();
}

void CandidateGrid::noteFaces() {
    if (!isVisible() || window()->isMinimized())
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const bool isWhole = viewport()->rect().contains(m_tile->faceIn(visualRect(index)));
        if (isWhole && m_painted.contains(idOf(index)))
            Q_EMIT faceSeen(idOf(index), m_tile->side());
    }
}

} // namespace sl::widgets
