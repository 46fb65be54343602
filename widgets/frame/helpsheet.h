// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace sl::widgets {

/// Every command with its key, by category, from the action table. Not modal; deletes itself. UI thread.
class HelpSheet : public QDialog {
    Q_OBJECT
public:
    explicit HelpSheet(QWidget* parent = nullptr);
};

} // namespace sl::widgets
