// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/controls/columnpage.h"

class QSettings;

namespace sl::widgets {

/// The share of this computer that work may use: kept here, not in the workspace. UI thread.
class ComputerPanel : public ColumnPage {
    Q_OBJECT
public:
    explicit ComputerPanel(QSettings& settings, QWidget* parent = nullptr);
};

} // namespace sl::widgets
