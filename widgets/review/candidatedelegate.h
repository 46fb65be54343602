// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace sl::widgets {

/// Draws one row of a CandidateModel: crop, rank, person, similarity with its calibration, answer. All as
/// text: no bar, no traffic light. UI thread.
class CandidateDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kSide = 72; ///< of the crop

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace sl::widgets
