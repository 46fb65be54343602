// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/faintlabel.h"

#include "widgets/controls/plainlabel.h"
#include "widgets/style/theme.h"

#include <QEvent>

namespace sl::widgets {

FaintLabel::FaintLabel(const QString& text, QWidget* parent) : PlainLabel(text, parent) {
    setWordWrap(true);
    ink();
}

void FaintLabel::ink() {
    QPalette faint = palette();
    const QColor colour = themeColours(faint).faint;
    if (faint.color(QPalette::WindowText) == colour)
        return;
    faint.setColor(QPalette::WindowText, colour);
    setPalette(faint);
}

void FaintLabel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        ink();
    PlainLabel::changeEvent(event);
}

} // namespace sl::widgets
