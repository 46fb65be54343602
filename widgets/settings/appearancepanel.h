// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/controls/columnpage.h"
#include "widgets/style/theme.h"

class QSettings;

namespace sl::widgets {

/// Light, dark, or as the system. UI thread.
class AppearancePanel : public ColumnPage {
    Q_OBJECT
public:
    AppearancePanel(Theme& theme, QSettings& settings, QWidget* parent = nullptr);

    static void restore(Theme& theme, const QSettings& settings); ///< the last choice
};

} // namespace sl::widgets
