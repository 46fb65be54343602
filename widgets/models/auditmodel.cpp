// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/auditmodel.h"

#include "widgets/text/actiontext.h"
#include "widgets/text/format.h"
#include "widgets/text/plaintext.h"

namespace sl::widgets {

void AuditModel::clear() {
    beginResetModel();
    m_entries.clear();
    m_more = false;
    m_asked = false;
    endResetModel();
}

void AuditModel::append(const QList<AuditRecord>& page) {
    m_asked = false;
    m_more = page.size() >= kPageSize;
    if (page.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    m_entries.append(page);
    endInsertRows();
}

int AuditModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditModel::text(const AuditRecord& entry, int column) {
    switch (column) {
    case Sequence:
        return entry.sequence > 0 ? QString::number(entry.sequence) : QString();
    case Time:
        return timeText(entry.at);
    case Actor:
        return auditActorText(entry.actor);
    case Action:
        return auditActionText(entry.action);
    case Subject:
        return entry.subject;
    default:
        return {};
    }
}

QVariant AuditModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditRecord& entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    if (role == Qt::ToolTipRole && index.column() == Time)
        return entry.at.toUTC().toString(Qt::ISODateWithMs);
    if (role == Qt::ToolTipRole && index.column() == Action)
        return plainToolTip(entry.action);
    if (role == Qt::ToolTipRole && index.column() == Subject)
        return plainToolTip(entry.subject);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == Sequence ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Sequence ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sequence:
        return tr("No.");
    case Time:
        return tr("Time");
    case Actor:
        return tr("Who");
    case Action:
        return tr("What");
    case Subject:
        return tr("About");
    default:
        return {};
    }
}

bool AuditModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_more && !m_asked;
}

void AuditModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT moreWanted(rowCount());
}

} // namespace sl::widgets
