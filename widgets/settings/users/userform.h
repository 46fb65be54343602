// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/workspace.h"

#include <QWidget>

class QLineEdit;

namespace sl::widgets {

class Field;
class RoleBoxes;

/// Name, login, password twice and roles of a new user. Object names begin with `prefix`. UI thread.
class UserForm : public QWidget {
    Q_OBJECT
public:
    explicit UserForm(const QString& prefix, QWidget* parent = nullptr);

    void setRoles(Roles chosen, Roles fixed); ///< the fixed ones cannot be taken away
    bool check();                             ///< flags what is wrong, beside each field
    [[nodiscard]] session::NewUser user() const;

private:
    QLineEdit* m_fullName;
    QLineEdit* m_login;
    QLineEdit* m_password;
    QLineEdit* m_repeat;
    RoleBoxes* m_roles;
    Field* m_fullNameField;
    Field* m_loginField;
    Field* m_passwordField;
    Field* m_repeatField;
    Field* m_rolesField;
};

} // namespace sl::widgets
