// SPDX-License-Identifier: Apache-2.0
#include "widgets/imageview/facechip.h"

#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"
#include "widgets/style/warningmark.h"

#include <QPainter>

namespace sl::widgets {
namespace {
constexpr double kFrame = 3.0;
constexpr int kMark = 18;
} // namespace

FaceChip::FaceChip(int side, QWidget* parent) : QAbstractButton(parent), m_side(side) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void FaceChip::setImage(const QImage& image) {
    m_image = image;
    update();
}

void FaceChip::setCaption(const QString& caption) {
    const bool grows = m_caption.isEmpty() != caption.isEmpty();
    m_caption = caption;
    if (grows)
        updateGeometry();
    update();
}

void FaceChip::setMarked(bool marked) {
    m_marked = marked;
    update();
}

void FaceChip::setWarned(bool warned) {
    m_warned = warned;
    update();
}

QSize FaceChip::sizeHint() const {
    const int caption = m_caption.isEmpty() ? 0 : fontMetrics().height() + kTight;
    return {m_side + 2 * kTight, m_side + 2 * kTight + caption};
}

void FaceChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeColours colours = themeColours(palette());
    const QRectF square(kTight, kTight, m_side, m_side);
    painter.fillRect(square, colours.surround);
    if (!m_image.isNull()) {
        QSizeF size = m_image.size();
        size.scale(square.size(), Qt::KeepAspectRatio);
        QRectF target(QPointF(), size);
        target.moveCenter(square.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, m_image);
    }
    if (m_marked) {
        const QRect mark(static_cast<int>(square.right()) - kMark, static_cast<int>(square.top()), kMark,
                         kMark);
        painter.fillRect(mark, palette().color(QPalette::Highlight));
        sl::widgets::icon("check").paint(&painter, mark.adjusted(1, 1, -1, -1), Qt::AlignCenter,
                                         QIcon::Selected);
    }
    if (m_warned)
        paintWarningMark(painter, {kTight, kTight, kWarningMark, kWarningMark}, palette());
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || hasFocus() || underMouse()) {
        const bool strong = isChecked() || hasFocus();
        painter.setPen(QPen(strong ? colours.accent : colours.border, isChecked() ? kFrame : kFrame / 2));
        painter.drawRect(square.adjusted(-kFrame / 2, -kFrame / 2, kFrame / 2, kFrame / 2));
    }
    if (!m_caption.isEmpty()) {
        const QRect line(0, m_side + 2 * kTight, width(), fontMetrics().height());
        painter.setPen(
            palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
        painter.drawText(line, Qt::AlignCenter,
                         fontMetrics().elidedText(m_caption, Qt::ElideMiddle, line.width()));
    }
}

} // namespace sl::widgets
