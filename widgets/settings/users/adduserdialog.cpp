// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/users/adduserdialog.h"

#include "engine/session/workspace.h"
#include "widgets/controls/columnpage.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/field.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/settings/users/userform.h"
#include "widgets/style/spacing.h"
#include "widgets/style/workbenchstyle.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

namespace sl::widgets {

AddUserDialog::AddUserDialog(session::Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_form(new UserForm(u"addUser"_s))
    , m_error(new ErrorPlace)
    , m_add(new QPushButton(tr("Add user"))) {
    setObjectName(u"addUser"_s);
    setWindowTitle(tr("Add user"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_add->setObjectName(u"addUser.add"_s);
    m_form->setRoles(Role::Investigator, {});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddUserDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AddUserDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPage, kPage, kPage, kWide);
    layout->addWidget(pageTitle(tr("Add user")));
    layout->addWidget(
        new FaintLabel(tr("The new user gets a signing key under this password. Nobody can recover it; let "
                          "them type it themselves.")));
    layout->addSpacing(kUnit);
    layout->addWidget(m_form);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    m_add->setProperty(kPrimary, true);
    m_add->setDefault(true); // only now is it in the dialog
    setMinimumWidth(560);
}

void AddUserDialog::reject() {
    if (m_add->isEnabled())
        QDialog::reject();
}

void AddUserDialog::accept() {
    if (!m_form->check())
        return focusFirstProblem(*m_form);
    m_error->clear();
    m_add->setEnabled(false);
    m_workspace.addUser(m_form->user()).then(this, [this](const Result<UserRecord>& added) {
        m_add->setEnabled(true);
        if (added)
            QDialog::accept();
        else
            m_error->report(added.error());
    });
}

} // namespace sl::widgets
