// SPDX-License-Identifier: Apache-2.0
#include "widgets/style/elidedlines.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace sl::widgets {

QStringList elidedLines(const QString& text, const QFont& font, int width, int most) {
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const int start = line.textStart();
        if (lines.size() + 1 == most) {
            lines.append(QFontMetrics(font).elidedText(text.mid(start), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(start, line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace sl::widgets
