// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/queuemodel.h"

#include "widgets/text/format.h"
#include "widgets/text/wording.h"

namespace sl::widgets {

void QueueModel::show(const QList<QueueEntry>& entries, const UserRecord& reader) {
    beginResetModel();
    m_entries = entries;
    m_reader = reader;
    endResetModel();
}

bool QueueModel::isForReader(int row) const {
    return row >= 0 && row < m_entries.size() && m_reader.roles.testFlag(Role::Examiner) &&
           m_entries.at(row).isFor(m_reader.login);
}

QString QueueModel::stateText(int row) const {
    const QueueEntry& entry = m_entries.at(row);
    if (entry.takenBy == m_reader.login)
        return tr("You have begun it");
    if (!entry.takenBy.isEmpty()) //: %1 is a login name
        return tr("%1 has begun it").arg(entry.takenBy);
    if (isForReader(row))
        return tr("Waits for you or another examiner");
    if (!m_reader.roles.testFlag(Role::Supervisor) && entry.excludedLogins.contains(m_reader.login))
        return tr("Waits for another examiner");
    return entry.part == ExaminerPart::First ? tr("Waits for an examiner")
                                             : tr("Waits for somebody who has not seen the candidates");
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
    case StateColumn:
        return stateText(index.row());
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
        return tr("Examination");
    case ItemsColumn:
        return tr("Portraits to compare");
    case StateColumn:
        return tr("State");
    case SinceColumn:
        return tr("Since");
    default:
        return {};
    }
}

} // namespace sl::widgets
