// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/packlistmodel.h"

#include "widgets/text/plaintext.h"

#include <QDir>

#include <algorithm>

namespace sl::widgets {

void PackListModel::setPacks(const QList<session::PackInfo>& found,
                             const QList<session::InstallablePack>& installable, const QString& inUse) {
    beginResetModel();
    m_found = found;
    m_installable = installable;
    m_inUse = inUse;
    const auto isFound = [&](const session::InstallablePack& offered) {
        return std::any_of(found.begin(), found.end(),
                           [&](const auto& pack) { return pack.id == offered.id; });
    };
    m_installable.removeIf(isFound);
    endResetModel();
}

PackListModel::RowState PackListModel::state(int row) const {
    if (row >= m_found.size())
        return RowState::Installable;
    const session::PackInfo& pack = m_found.at(row);
    if (!pack.isUsable())
        return RowState::Unusable;
    return pack.identity == m_inUse ? RowState::InUse : RowState::Installed;
}

const session::PackInfo& PackListModel::pack(int row) const {
    return m_found.at(row);
}

const session::InstallablePack& PackListModel::installable(int row) const {
    return m_installable.at(row - m_found.size());
}

int PackListModel::rowOf(const QString& idOrFolder) const {
    for (int row = 0; row < rowCount(); ++row) {
        const bool isOffered = state(row) == RowState::Installable;
        if (isOffered ? installable(row).id == idOrFolder
                      : pack(row).id == idOrFolder || pack(row).folder == idOrFolder)
            return row;
    }
    return -1;
}

QString PackListModel::nameOf(int row) const {
    if (state(row) == RowState::Installable)
        return installable(row).name;
    const session::PackInfo& info = pack(row);
    return info.isUsable() ? info.name : QDir(info.folder).dirName();
}

QString PackListModel::stateText(int row) const {
    switch (state(row)) {
    case RowState::InUse:
        return tr("In use");
    case RowState::Installed:
        return tr("Installed");
    case RowState::Unusable:
        return tr("Cannot be used");
    case RowState::Installable:
        return tr("Can be installed");
    }
    Q_UNREACHABLE();
}

int PackListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_found.size() + m_installable.size());
}

int PackListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PackListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::ToolTipRole)
        return plainToolTip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Name ? nameOf(index.row()) : stateText(index.row());
}

QVariant PackListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Model pack") : tr("State");
}

} // namespace sl::widgets
