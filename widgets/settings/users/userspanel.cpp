// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/users/userspanel.h"

#include "widgets/actions/prompts.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/models/userlistmodel.h"
#include "widgets/settings/users/adduserdialog.h"
#include "widgets/settings/users/passworddialog.h"
#include "widgets/settings/users/rolesdialog.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/style/tablelook.h"
#include "widgets/text/plaintext.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>

namespace sl::widgets {

UsersPanel::UsersPanel(session::Workspace& workspace, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ui(ui)
    , m_model(new UserListModel(this))
    , m_table(new QTreeView)
    , m_add(new QPushButton(icon("add"), tr("Add user…")))
    , m_disable(new QPushButton(tr("Disable user…")))
    , m_roles(new QPushButton(tr("Change roles…")))
    , m_reset(new QPushButton(tr("Reset password…")))
    , m_change(new QPushButton(tr("Change my password…")))
    , m_error(new ErrorPlace) {
    setObjectName(u"usersPanel"_s);
    m_add->setObjectName(u"settings.addUser"_s);
    m_disable->setObjectName(u"settings.disableUser"_s);
    m_roles->setObjectName(u"settings.changeRoles"_s);
    m_reset->setObjectName(u"settings.resetPassword"_s);
    m_change->setObjectName(u"settings.changePassword"_s);
    m_table->setObjectName(u"settings.users"_s);
    m_table->setAccessibleName(tr("Users"));
    m_table->setModel(m_model);
    showAsTable(*m_table);
    m_table->header()->resizeSection(UserListModel::FullName, 220);
    m_table->header()->resizeSection(UserListModel::Login, 120);
    m_table->header()->resizeSection(UserListModel::Duties, 260);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_disable);
    buttons->addWidget(m_roles);
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    buttons->addWidget(m_change);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kWide, 0, 0);
    if (!workspace.login().has(Role::Supervisor))
        layout->addWidget(new FaintLabel(tr(
            "Only a supervisor adds and disables users, changes their roles and resets their passwords.")));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_error);
    layout->addLayout(buttons);

    connect(m_add, &QPushButton::clicked, this, [this] { (new AddUserDialog(m_workspace, this))->open(); });
    connect(m_disable, &QPushButton::clicked, this, &UsersPanel::disableSelected);
    connect(m_roles, &QPushButton::clicked, this, [this] {
        (new RolesDialog(m_workspace, m_model->user(m_table->currentIndex().row()), this))->open();
    });
    connect(m_reset, &QPushButton::clicked, this, &UsersPanel::resetSelected);
    connect(m_change, &QPushButton::clicked, this,
            [this] { PasswordDialog::change(m_workspace, m_workspace.login().user.login, this)->open(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &UsersPanel::updateButtons);
    connect(&workspace, &session::Workspace::usersChanged, this, &UsersPanel::reload);
    updateButtons();
    reload();
}

void UsersPanel::reload() {
    m_workspace.users().then(this, [this](const Result<QList<UserRecord>>& users) {
        if (users)
            m_model->setUsers(*users);
        else
            m_error->report(users.error());
        updateButtons();
    });
}

void UsersPanel::updateButtons() {
    const session::Login& login = m_workspace.login();
    const bool holdsKey = login.holdsAuthority();
    const QModelIndex current = m_table->currentIndex();
    const bool other = current.isValid() && m_model->user(current.row()).isActive() &&
                       m_model->user(current.row()).id != login.user.id;
    const QString lacking = login.has(Role::Supervisor) && !holdsKey
                                ? tr("This needs the agency's key. Another supervisor gives it to you when "
                                     "they reset your password.")
                                : QString();
    m_add->setEnabled(holdsKey);
    m_add->setToolTip(plainToolTip(lacking));
    for (QPushButton* button : {m_disable, m_roles, m_reset}) {
        button->setEnabled(holdsKey && other);
        button->setToolTip(plainToolTip(lacking));
    }
    m_change->setEnabled(login.isValid());
}

void UsersPanel::resetSelected() {
    PasswordDialog::reset(m_workspace, m_model->user(m_table->currentIndex().row()), this)->open();
}

void UsersPanel::disableSelected() {
    const UserRecord user = m_model->user(m_table->currentIndex().row());
    m_error->clear();
    m_ui.prompts.confirm(
        this, tr("Disable user"),
        //: %1 is a person's name
        tr("%1 can no longer log in. What they did stays, under their name. This cannot be undone.")
            .arg(user.fullName),
        tr("Disable"), [this, id = user.id] {
            m_workspace.disableUser(id).then(this, [this](const Result<UserRecord>& disabled) {
                if (!disabled)
                    m_error->report(disabled.error());
            });
        });
}

} // namespace sl::widgets
