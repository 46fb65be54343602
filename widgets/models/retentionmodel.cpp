// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/retentionmodel.h"

#include "widgets/text/format.h"
#include "widgets/text/plaintext.h"

#include <algorithm>

namespace sl::widgets {

void RetentionModel::setPersons(const QList<RetentionRecord>& persons) {
    beginResetModel();
    m_persons = persons;
    endResetModel();
}

int RetentionModel::rowOf(PersonId person) const {
    const auto found = std::find_if(m_persons.begin(), m_persons.end(),
                                    [person](const RetentionRecord& due) { return due.id == person; });
    return found == m_persons.end() ? -1 : static_cast<int>(found - m_persons.begin());
}

int RetentionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_persons.size());
}

int RetentionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RetentionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::ToolTipRole) // what a narrow column cuts off
        return plainToolTip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    const RetentionRecord& person = m_persons.at(index.row());
    switch (index.column()) {
    case Number:
        return person.externalId;
    case Name:
        return person.name;
    case Portraits:
        return countText(person.portraitCount);
    case Newest:
        return dateText(person.newestPortrait);
    case Due:
        return dateText(person.dueOn);
    case KeptBecause:
        return person.keptBy.isEmpty()
                   ? QString()
                   : tr("%1 (%2)", "reason, login").arg(person.keptBecause, person.keptBy);
    default:
        return {};
    }
}

QVariant RetentionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Name:
        return tr("Name");
    case Portraits:
        return tr("Portraits");
    case Newest:
        return tr("Newest portrait");
    case Due:
        return tr("Due since");
    case KeptBecause:
        return tr("Kept until then because");
    default:
        return {};
    }
}

} // namespace sl::widgets
