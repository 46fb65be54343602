// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/scrolledcolumn.h"

#include "widgets/style/spacing.h"

#include <QResizeEvent>

#include <algorithm>

namespace sl::widgets {
namespace {

constexpr int kLeastTargets = 3; ///< what is seen of it at least, in heights of a button

} // namespace

ScrolledColumn::ScrolledColumn(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setWidget(content); // which this filters the events of
}

QSize ScrolledColumn::sizeHint() const {
    const QSize wanted = widget()->sizeHint();
    const int height = widget()->hasHeightForWidth() && width() > 0
                           ? widget()->heightForWidth(viewport()->width())
                           : wanted.height();
    return {wanted.width(), height};
}

QSize ScrolledColumn::minimumSizeHint() const {
    return {widget()->minimumSizeHint().width(), std::min(sizeHint().height(), kLeastTargets * kTarget)};
}

bool ScrolledColumn::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void ScrolledColumn::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry(); // text wraps elsewhere
}

} // namespace sl::widgets
