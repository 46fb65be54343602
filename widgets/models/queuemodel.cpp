// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/queuemodel.h"

#include "widgets/text/format.h"
#include "widgets/text/wording.h"

namespace sl::widgets {

void QueueModel::show(const QList<QueueEntry>& entries) {
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int QueueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int QueueModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueEntry& entry = m_entries.at(index.row());
    switch (index.column()) {
    case CaseColumn:
        return entry.caseNumber;
    case PartColumn:
        return examinerPartText(entry.part);
    case ItemsColumn:
        return countText(entry.items);
    case SinceColumn:
        return timeText(entry.since);
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case CaseColumn:
        return tr("Case");
    case PartColumn:
        return tr("Waits for");
    case ItemsColumn:
        return tr("Portraits to compare");
    case SinceColumn:
        return tr("Waiting since");
    default:
        return {};
    }
}

} // namespace sl::widgets
