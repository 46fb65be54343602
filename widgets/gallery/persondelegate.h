// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace sl::widgets {

/// A person in the grid: face, number, name, and how many portraits if more than one. The cell's size never
/// depends on what is in it. UI thread.
class PersonDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kChip = 128;

    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] static QSize cellSize(const QFontMetrics& metrics);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace sl::widgets
