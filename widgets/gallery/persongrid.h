// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>

namespace sl::widgets {

class PersonModel;

/// A grid of equal cells over any number of rows: layout is arithmetic, so that a million rows cost what ten
/// do. Wheel steps are half a cell; what comes next in the direction of scrolling is asked for ahead. UI
/// thread.
class PersonGrid : public QAbstractItemView {
    Q_OBJECT
public:
    explicit PersonGrid(QSize cell, QWidget* parent = nullptr);

    void setPersonModel(PersonModel* model);
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    [[nodiscard]] int columns() const;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex&) const override { return false; }
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] int rows() const;
    [[nodiscard]] int leftMargin() const; ///< the grid stands in the middle
    [[nodiscard]] QRect cellRect(int row) const;
    [[nodiscard]] std::pair<int, int> rowsBetween(int top,
                                                  int bottom) const; ///< first and last, viewport pixels
    void prefetchBeyond(bool downwards);

    QSize m_cell;
    PersonModel* m_persons = nullptr;
};

} // namespace sl::widgets
