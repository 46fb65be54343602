// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/userrecord.h"

#include <QAbstractTableModel>
#include <QList>

namespace sl::widgets {

/// The users of a workspace, a row each. UI thread.
class UserListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FullName, Login, Duties, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setUsers(const QList<UserRecord>& users);
    [[nodiscard]] const UserRecord& user(int row) const { return m_users.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<UserRecord> m_users;
};

} // namespace sl::widgets
