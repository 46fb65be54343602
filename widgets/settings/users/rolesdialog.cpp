// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/users/rolesdialog.h"

#include "engine/session/workspace.h"
#include "widgets/controls/columnpage.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/settings/users/roleboxes.h"
#include "widgets/style/spacing.h"
#include "widgets/style/workbenchstyle.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>

namespace sl::widgets {

RolesDialog::RolesDialog(session::Workspace& workspace, const UserRecord& user, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_user(user)
    , m_boxes(new RoleBoxes(u"userRoles"_s))
    , m_consequence(new FaintLabel)
    , m_error(new ErrorPlace)
    , m_change(new QPushButton(tr("Change roles"))) {
    setObjectName(u"userRoles"_s);
    setWindowTitle(tr("Change roles"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_change->setObjectName(u"userRoles.change"_s);
    m_consequence->setObjectName(u"userRoles.consequence"_s);
    m_boxes->setRoles(user.roles);
    auto* person = new PlainLabel(
        //: %1 is a person's name, %2 a login
        tr("%1 (%2) has these roles from the next log-in on. What they did so far stays as it is.")
            .arg(user.fullName, user.login));
    person->setWordWrap(true);
    for (QLabel* label :
         std::initializer_list<QLabel*>{person, m_consequence}) // two lines, so that nothing jumps
        label->setMinimumHeight(2 * label->fontMetrics().lineSpacing() + kTight);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_change, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &RolesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RolesDialog::reject);
    for (const QCheckBox* box : m_boxes->findChildren<QCheckBox*>())
        connect(box, &QCheckBox::toggled, this, &RolesDialog::tellConsequence);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPage, kPage, kPage, kWide);
    layout->addWidget(pageTitle(tr("Change roles")));
    layout->addWidget(person);
    layout->addSpacing(kUnit);
    layout->addWidget(m_boxes);
    layout->addWidget(m_consequence);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    m_change->setProperty(kPrimary, true);
    m_change->setDefault(true); // only now is it in the dialog
    setMinimumWidth(560);
    tellConsequence();
}

void RolesDialog::tellConsequence() {
    const Roles chosen = m_boxes->roles();
    const bool was = m_user.roles.testFlag(Role::Supervisor);
    const bool becomes = chosen.testFlag(Role::Supervisor);
    QString consequence;
    if (!chosen)
        consequence = tr("Choose at least one role, or disable the user.");
    else if (becomes && !was)
        consequence = tr("A supervisor adds users with the agency's key. Reset their password next: it gives "
                         "them that key.");
    else if (was && !becomes)
        consequence = tr("The agency's key is taken from them.");
    m_consequence->setText(consequence);
    m_change->setEnabled(!m_busy && chosen && chosen != m_user.roles);
}

void RolesDialog::reject() {
    if (!m_busy)
        QDialog::reject();
}

void RolesDialog::accept() {
    m_error->clear();
    m_busy = true;
    tellConsequence();
    m_workspace.setRoles(m_user.id, m_boxes->roles()).then(this, [this](const Result<UserRecord>& changed) {
        m_busy = false;
        if (changed)
            return QDialog::accept();
        m_error->report(changed.error());
        tellConsequence();
    });
}

} // namespace sl::widgets
