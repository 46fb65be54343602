// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/modelpacks.h"

#include <QAbstractTableModel>

namespace sl::widgets {

/// The model packs that were found, then the published ones that can be installed, a row each. UI thread.
class PackListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, State, ColumnCount };
    enum class RowState { InUse, Installed, Unusable, Installable };

    using QAbstractTableModel::QAbstractTableModel;

    /// `inUse`: the identity of the workspace's pack. What is found is not offered for installation.
    void setPacks(const QList<session::PackInfo>& found, const QList<session::InstallablePack>& installable,
                  const QString& inUse);

    [[nodiscard]] RowState state(int row) const;
    [[nodiscard]] const session::PackInfo& pack(int row) const; ///< of every state but Installable
    [[nodiscard]] const session::InstallablePack& installable(int row) const;
    [[nodiscard]] int rowOf(const QString& idOrFolder) const; ///< -1: none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString nameOf(int row) const;
    [[nodiscard]] QString stateText(int row) const;

    QList<session::PackInfo> m_found;
    QList<session::InstallablePack> m_installable;
    QString m_inUse;
};

} // namespace sl::widgets
