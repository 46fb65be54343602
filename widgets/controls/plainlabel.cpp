// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/plainlabel.h"

namespace sl::widgets {

PlainLabel::PlainLabel(const QString& text, QWidget* parent) : QLabel(parent) {
    QLabel::setTextFormat(Qt::PlainText); // before there is a text to read
    setText(text);
}

} // namespace sl::widgets
