// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/users/passworddialog.h"

#include "widgets/controls/columnpage.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/field.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/style/spacing.h"
#include "widgets/style/workbenchstyle.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace sl::widgets {
namespace {

template <class T>
Status statusOf(const Result<T>& answer) {
    return answer ? Status() : fail(answer);
}

} // namespace

PasswordDialog::PasswordDialog(const Words& words, PasswordForm::Asks asks, QWidget* parent)
    : QDialog(parent)
    , m_form(new PasswordForm(asks))
    , m_error(new ErrorPlace)
    , m_accept(new QPushButton(words.accept)) {
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_accept->setObjectName(u"password.accept"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PasswordDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPage, kPage, kPage, kWide);
    layout->addWidget(pageTitle(words.title));
    layout->addWidget(new FaintLabel(words.sentence));
    layout->addSpacing(kUnit);
    layout->addWidget(m_form);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    m_accept->setProperty(kPrimary, true);
    m_accept->setDefault(true); // only now is it in the dialog
    setMinimumWidth(440);
}

PasswordDialog* PasswordDialog::change(session::Workspace& workspace, const QString& login, QWidget* parent) {
    const Words words{tr("Change my password"),
                      tr("Your signing key stays the same and is locked with the new password. Nobody can "
                         "recover it."),
                      tr("Change password")};
    auto* dialog = new PasswordDialog(words, PasswordForm::Asks::OldAndNew, parent);
    dialog->m_set = [dialog, &workspace, login](const QString& old, const QString& password) {
        workspace.changePassword(login, old, password)
            .then(dialog, [dialog, password](const Result<session::Login>& changed) {
                dialog->answer(statusOf(changed), password);
            });
    };
    return dialog;
}

PasswordDialog* PasswordDialog::choose(session::Workspace& workspace, const QString& login,
                                       const QString& temporary, QWidget* parent) {
    const Words words{
        tr("Choose your own password"),
        tr("A supervisor has reset your password. The one you choose now locks a new signing key "
           "that nobody else knows. What you signed before stays valid."),
        tr("Set password and log in")};
    auto* dialog = new PasswordDialog(words, PasswordForm::Asks::New, parent);
    dialog->m_set = [dialog, &workspace, login, temporary](const QString&, const QString& password) {
        workspace.changePassword(login, temporary, password)
            .then(dialog, [dialog, password](const Result<session::Login>& changed) {
                dialog->answer(statusOf(changed), password);
            });
    };
    return dialog;
}

PasswordDialog* PasswordDialog::reset(session::Workspace& workspace, const UserRecord& user,
                                      QWidget* parent) {
    //: %1 is a person's name
    const QString sentence =
        tr("%1 logs in with this temporary password once and then chooses another one. You never have access "
           "to their key; what they signed before stays valid. The reset is signed with your name.")
            .arg(user.fullName);
    auto* dialog = new PasswordDialog({tr("Reset password"), sentence, tr("Reset password")},
                                      PasswordForm::Asks::New, parent);
    dialog->m_set = [dialog, &workspace, id = user.id](const QString&, const QString& password) {
        workspace.resetPassword(id, password)
            .then(dialog, [dialog, password](const Result<UserRecord>& reset) {
                dialog->answer(statusOf(reset), password);
            });
    };
    return dialog;
}

void PasswordDialog::reject() {
    if (m_accept->isEnabled())
        QDialog::reject();
}

void PasswordDialog::accept() {
    if (!m_form->check())
        return focusFirstProblem(*m_form);
    m_error->clear();
    m_accept->setEnabled(false);
    m_set(m_form->oldPassword(), m_form->newPassword());
}

void PasswordDialog::answer(const Status& set, const QString& password) {
    m_accept->setEnabled(true);
    if (!set) {
        m_error->report(set.error());
        return;
    }
    Q_EMIT passwordSet(password);
    QDialog::accept();
}

} // namespace sl::widgets
