// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/workspace.h"
#include "widgets/style/ui.h"

#include <QWidget>

namespace sl::widgets {

class Theme;

/// Users, policy, model pack, error rates for supervisors, computer, appearance. UI thread.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    SettingsPage(session::Workspace& workspace, Theme& theme, Ui& ui, QWidget* parent = nullptr);
};

} // namespace sl::widgets
