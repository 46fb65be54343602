// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/controls/plainlabel.h"

namespace sl::widgets {

/// A line above every page that says what holds for the whole workspace. Hidden until shown. UI thread.
class Banner : public PlainLabel {
    Q_OBJECT
public:
    explicit Banner(const QString& text, QWidget* parent = nullptr);
};

} // namespace sl::widgets
