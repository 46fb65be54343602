// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/controls/plainlabel.h"

namespace sl::widgets {

/// The line above every page of a demo workspace that marks it as a demo. Hidden until shown. UI thread.
class DemoBanner : public PlainLabel {
    Q_OBJECT
public:
    explicit DemoBanner(QWidget* parent = nullptr);
};

} // namespace sl::widgets
