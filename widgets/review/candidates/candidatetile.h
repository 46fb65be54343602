// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace sl::widgets {

/// Draws one candidate of a CandidateModel as a tile: the face large, below it rank, person, similarity, what
/// is on record and the answer, all as text. UI thread.
class CandidateTile : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setSide(int side); ///< of the face, in device-independent pixels
    [[nodiscard]] int side() const { return m_side; }
    [[nodiscard]] QRect faceIn(const QRect& tile) const; ///< where the face is drawn
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void drawFace(QPainter& painter, const QRect& square, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const;

    int m_side = 176;
};

} // namespace sl::widgets
