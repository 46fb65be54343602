// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/workspace.h"
#include "widgets/style/ui.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace sl::widgets {

class ErrorPlace;
class UserListModel;

/// The people of the workspace; supervisors add and disable them. UI thread.
class UsersPanel : public QWidget {
    Q_OBJECT
public:
    UsersPanel(session::Workspace& workspace, Ui& ui, QWidget* parent = nullptr);

private:
    void reload();
    void updateButtons();
    void disableSelected();
    void resetSelected();

    session::Workspace& m_workspace;
    Ui& m_ui;
    UserListModel* m_model;
    QTreeView* m_table;
    QPushButton* m_add;
    QPushButton* m_disable;
    QPushButton* m_roles;
    QPushButton* m_reset;
    QPushButton* m_change;
    ErrorPlace* m_error;
};

} // namespace sl::widgets
