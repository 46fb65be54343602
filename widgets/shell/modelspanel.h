// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/workspace.h"
#include "widgets/common/columnpage.h"

class QPushButton;

namespace sl::widgets {

/// The model pack in use, or how to install one. UI thread.
class ModelsPanel : public ColumnPage {
    Q_OBJECT
public:
    explicit ModelsPanel(session::Workspace& workspace, QWidget* parent = nullptr);

private:
    void refresh();
    [[nodiscard]] static QString instructions();

    session::Workspace& m_workspace;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_instructions;
    QPushButton* m_again;
};

} // namespace sl::widgets
