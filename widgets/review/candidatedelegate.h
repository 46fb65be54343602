// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/review/facesizeslider.h"

#include <QStyledItemDelegate>

namespace sl::widgets {

/// Draws one row of a CandidateModel: crop, rank, person, similarity with its calibration, answer. All as
/// text: no bar, no traffic light. UI thread.
class CandidateDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setSide(int side); ///< of the crop, in device-independent pixels
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_side = FaceSizeSlider::kSmallest;
};

} // namespace sl::widgets
