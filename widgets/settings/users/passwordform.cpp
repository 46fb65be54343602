// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/users/passwordform.h"

#include "engine/session/environment.h"
#include "engine/session/workspace.h"
#include "widgets/controls/field.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace sl::widgets {
namespace {

QLineEdit* passwordEdit(const char* name) {
    auto* edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace

PasswordForm::PasswordForm(Asks asks, QWidget* parent)
    : QWidget(parent)
    , m_old(passwordEdit("password.old"))
    , m_new(passwordEdit("password.new"))
    , m_repeat(passwordEdit("password.repeat")) {
    m_oldField = new Field(tr("Current password"), m_old);
    m_newField = new Field(tr("New password"), m_new,
                           tr("At least %n characters.", nullptr, session::kShortestPassword));
    m_repeatField = new Field(tr("New password again"), m_repeat);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (Field* field : {m_oldField, m_newField, m_repeatField})
        layout->addWidget(field);
    m_oldField->setVisible(asks == Asks::OldAndNew);
}

bool PasswordForm::check() {
    const bool isOldNeeded = !m_oldField->isHidden();
    const bool isSame = isOldNeeded && m_new->text() == m_old->text();
    m_oldField->setProblem(isOldNeeded && m_old->text().isEmpty() ? tr("This must be filled in.")
                                                                  : QString());
    m_newField->setProblem(
        m_new->text().size() < session::kShortestPassword
            ? tr("The password needs at least %n characters.", nullptr, session::kShortestPassword)
        : isSame ? tr("This is the current password. Choose another one.")
                 : QString());
    m_repeatField->setProblem(m_repeat->text() != m_new->text() ? tr("The two passwords differ.")
                                                                : QString());
    return !m_oldField->hasProblem() && !m_newField->hasProblem() && !m_repeatField->hasProblem();
}

QString PasswordForm::oldPassword() const {
    return m_old->text();
}

QString PasswordForm::newPassword() const {
    return m_new->text();
}

} // namespace sl::widgets
