// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QPushButton;

namespace sl::session {
class Workspace;
}

namespace sl::widgets {

class ErrorPlace;
class UserForm;

/// Asks for a new user and adds them. Open with open(); deletes itself. UI thread.
class AddUserDialog : public QDialog {
    Q_OBJECT
public:
    explicit AddUserDialog(session::Workspace& workspace, QWidget* parent = nullptr);
    void accept() override; ///< adds the user; closes only when that succeeded
    void reject() override; ///< not while that is under way: it cannot be taken back

private:
    session::Workspace& m_workspace;
    UserForm* m_form;
    ErrorPlace* m_error;
    QPushButton* m_add;
};

} // namespace sl::widgets
