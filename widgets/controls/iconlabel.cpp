// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/iconlabel.h"

#include "widgets/style/icon.h"

#include <QPainter>

namespace sl::widgets {

IconLabel::IconLabel(const QString& iconName, int side, QWidget* parent)
    : QWidget(parent), m_icon(icon(iconName)) {
    setFixedSize(side, side);
}

void IconLabel::setIcon(const QString& iconName) {
    m_icon = icon(iconName);
    update();
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace sl::widgets
