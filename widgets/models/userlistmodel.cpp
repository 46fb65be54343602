// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/userlistmodel.h"

#include "widgets/text/format.h"
#include "widgets/text/wording.h"

namespace sl::widgets {

void UserListModel::setUsers(const QList<UserRecord>& users) {
    beginResetModel();
    m_users = users;
    endResetModel();
}

int UserListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_users.size());
}

int UserListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UserListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const UserRecord& user = m_users.at(index.row());
    switch (index.column()) {
    case FullName:
        return user.fullName;
    case Login:
        return user.login;
    case Duties:
        return rolesText(user.roles);
    case State:
        if (!user.isActive())
            //: %1 is a date and time
            return tr("Disabled on %1").arg(timeText(user.disabledAt));
        return user.mustChoosePassword() ? tr("Must choose a password") : tr("Active");
    default:
        return {};
    }
}

QVariant UserListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FullName:
        return tr("Name");
    case Login:
        return tr("Login");
    case Duties:
        return tr("Roles");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace sl::widgets
