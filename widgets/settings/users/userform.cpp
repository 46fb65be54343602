// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/users/userform.h"
#include "engine/session/environment.h"

#include "widgets/controls/field.h"
#include "widgets/settings/users/roleboxes.h"
#include "widgets/style/spacing.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace sl::widgets {
namespace {

QLineEdit* edit(const QString& name, QLineEdit::EchoMode echo = QLineEdit::Normal) {
    auto* line = new QLineEdit;
    line->setObjectName(name);
    line->setEchoMode(echo);
    return line;
}

} // namespace

UserForm::UserForm(const QString& prefix, QWidget* parent)
    : QWidget(parent)
    , m_fullName(edit(prefix + u".fullName"_s))
    , m_login(edit(prefix + u".login"_s))
    , m_password(edit(prefix + u".password"_s, QLineEdit::Password))
    , m_repeat(edit(prefix + u".repeat"_s, QLineEdit::Password))
    , m_roles(new RoleBoxes(prefix)) {
    m_fullNameField = new Field(tr("Full name"), m_fullName, tr("As printed on reports."));
    m_loginField = new Field(tr("Login"), m_login, tr("Lower case, without spaces."));
    m_passwordField = new Field(tr("Password"), m_password,
                                tr("At least %n characters.", nullptr, session::kShortestPassword));
    m_repeatField = new Field(tr("Password again"), m_repeat);
    m_rolesField = new Field(tr("Roles"), m_roles);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kWide);
    grid->addWidget(m_fullNameField, 0, 0);
    grid->addWidget(m_loginField, 0, 1);
    grid->addWidget(m_passwordField, 1, 0);
    grid->addWidget(m_repeatField, 1, 1);
    grid->addWidget(m_rolesField, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void UserForm::setRoles(Roles chosen, Roles fixed) {
    m_roles->setRoles(chosen, fixed);
}

bool UserForm::check() {
    static const QRegularExpression spaces(u"\\s"_s);
    const QString missing = tr("This must be filled in.");
    const QString login = m_login->text().trimmed();
    m_fullNameField->setProblem(m_fullName->text().trimmed().isEmpty() ? missing : QString());
    m_loginField->setProblem(login.isEmpty()          ? missing
                             : login.contains(spaces) ? tr("A login has no spaces.")
                                                      : QString());
    m_passwordField->setProblem(
        m_password->text().size() < session::kShortestPassword
            ? tr("The password needs at least %n characters.", nullptr, session::kShortestPassword)
            : QString());
    m_repeatField->setProblem(m_repeat->text() != m_password->text() ? tr("The two passwords differ.")
                                                                     : QString());
    m_rolesField->setProblem(!m_roles->roles() ? tr("Choose at least one role.") : QString());
    return !m_fullNameField->hasProblem() && !m_loginField->hasProblem() && !m_passwordField->hasProblem() &&
           !m_repeatField->hasProblem() && !m_rolesField->hasProblem();
}

session::NewUser UserForm::user() const {
    return {m_login->text().trimmed().toLower(), m_fullName->text().trimmed(), m_roles->roles(),
            m_password->text()};
}

} // namespace sl::widgets
