// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace sl::widgets {

/// A medium in the grid: frame with its thumbnail, name, number of faces, and whether it is damaged; or as a
/// row with the reason why a file could not be taken. Sizes do not depend on the content, so nothing jumps
/// while pictures come. UI thread.
class MediaDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Form { Cells, Rows };
    static constexpr int kThumbnailSide = 128;

    using QStyledItemDelegate::QStyledItemDelegate;
    void setForm(Form form) { m_form = form; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    Form m_form = Form::Cells;
};

} // namespace sl::widgets
