// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/userrecord.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace sl::session {
class Workspace;
}

namespace sl::widgets {

class ErrorPlace;
class RoleBoxes;

/// Asks a supervisor what a user may do from now on. Open with open(); deletes itself. UI thread.
class RolesDialog : public QDialog {
    Q_OBJECT
public:
    RolesDialog(session::Workspace& workspace, const UserRecord& user, QWidget* parent = nullptr);
    void accept() override; ///< changes the roles; closes only when that succeeded
    void reject() override; ///< not while that is under way: it cannot be taken back

private:
    void tellConsequence();

    session::Workspace& m_workspace;
    UserRecord m_user;
    RoleBoxes* m_boxes;
    QLabel* m_consequence;
    ErrorPlace* m_error;
    QPushButton* m_change;
    bool m_busy = false;
};

} // namespace sl::widgets
