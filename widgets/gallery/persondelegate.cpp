// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/persondelegate.h"

#include "widgets/models/personmodel.h"
#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"
#include "widgets/text/format.h"

#include <QPainter>

namespace sl::widgets {
namespace {

constexpr int kRing = 2;

void paintChip(QPainter* painter, const QRect& square, const QImage& image, const ThemeColours& colours) {
    painter->fillRect(square, colours.surround);
    if (image.isNull())
        return;
    QSizeF size = image.size();
    size.scale(square.size(), Qt::KeepAspectRatio);
    QRectF target(QPointF(), size);
    target.moveCenter(QRectF(square).center());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(target, image);
}

void paintCount(QPainter* painter, const QRect& square, int portraits, const QStyleOptionViewItem& option) {
    const QString text = countText(portraits);
    const int width = option.fontMetrics.horizontalAdvance(text) + 2 * kTight;
    const QRect badge(square.right() - width, square.bottom() - option.fontMetrics.height(), width,
                      option.fontMetrics.height());
    painter->fillRect(badge, option.palette.color(QPalette::Window));
    painter->setPen(option.palette.color(QPalette::WindowText));
    painter->drawText(badge, Qt::AlignCenter, text);
}

} // namespace

QSize PersonDelegate::cellSize(const QFontMetrics& metrics) {
    return {kChip + 2 * kUnit, kChip + 2 * metrics.height() + 2 * kUnit + 2 * kTight};
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return cellSize(option.fontMetrics);
}

void PersonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    painter->save();
    const ThemeColours colours = themeColours(option.palette);
    const QRect square(option.rect.left() + kUnit, option.rect.top() + kUnit, kChip, kChip);
    paintChip(painter, square, index.data(Qt::DecorationRole).value<QImage>(), colours);
    const int portraits = index.data(PersonModel::PortraitCountRole).toInt();
    if (portraits > 1)
        paintCount(painter, square, portraits, option);
    if (option.state & (QStyle::State_Selected | QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, option.state & QStyle::State_Selected ? 2 * kRing : kRing));
        painter->drawRect(square.adjusted(-kRing, -kRing, kRing, kRing));
    }
    const int line = option.fontMetrics.height();
    QRect text(square.left(), square.bottom() + 1 + kTight, kChip, line);
    const auto draw = [&](int role, const QColor& ink) {
        const QString words = index.data(role).toString();
        painter->setPen(ink);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(words, Qt::ElideRight, text.width()));
        text.translate(0, line);
    };
    draw(PersonModel::ExternalIdRole, option.palette.color(QPalette::WindowText));
    draw(PersonModel::NameRole, colours.faint);
    painter->restore();
}

} // namespace sl::widgets
