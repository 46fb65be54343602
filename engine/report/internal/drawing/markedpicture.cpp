// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/drawing/markedpicture.h"

#include <QPainter>

#include <algorithm>

namespace sl::report {

QImage markedPicture(const QImage& picture, const QRectF& mark) {
    QImage marked = picture.convertToFormat(QImage::Format_RGB32);
    const double width = std::max(marked.width(), marked.height()) / 160.0;
    QPainter painter(&marked);
    painter.setPen(QPen(Qt::white, width * 2.2));
    painter.drawRect(mark);
    painter.setPen(QPen(Qt::black, width));
    painter.drawRect(mark);
    return marked;
}

} // namespace sl::report
