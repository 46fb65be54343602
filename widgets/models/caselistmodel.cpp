// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/caselistmodel.h"

#include "widgets/text/format.h"
#include "widgets/text/plaintext.h"
#include "widgets/text/wording.h"

namespace sl::widgets {
namespace {

bool isNumeric(int column) {
    return column == CaseListModel::Media || column == CaseListModel::Searches;
}

} // namespace

void CaseListModel::setCases(const QList<CaseSummary>& cases) {
    beginResetModel();
    m_cases = cases;
    endResetModel();
}

QString CaseListModel::number(const QModelIndex& index) const {
    return index.isValid() ? m_cases.at(index.row()).record.number : QString();
}

int CaseListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int CaseListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseListModel::text(const CaseSummary& line, int column) const {
    switch (column) {
    case Number:
        return line.record.number;
    case Title:
        return line.record.title;
    case Status:
        return caseStatusText(line);
    case Offence:
        return line.record.offenceType;
    case Media:
        return countText(line.mediaCount);
    case Searches:
        return countText(line.searchCount);
    case LastOpened:
        return timeText(line.lastOpenedAt);
    default:
        return {};
    }
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseSummary& line = m_cases.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return isNumeric(index.column()) ? QVariant() : plainToolTip(text(line, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isNumeric(index.column()) ? Qt::AlignRight | Qt::AlignVCenter
                                                             : Qt::AlignLeft | Qt::AlignVCenter);
    case kSortRole:
        switch (index.column()) {
        case Media:
            return line.mediaCount;
        case Searches:
            return line.searchCount;
        case LastOpened:
            return line.lastOpenedAt;
        default:
            return text(line, index.column());
        }
    default:
        return {};
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isNumeric(section) ? Qt::AlignRight | Qt::AlignVCenter
                                                      : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Title:
        return tr("Title");
    case Status:
        return tr("Status");
    case Offence:
        return tr("Offence");
    case Media:
        return tr("Media");
    case Searches:
        return tr("Searches");
    case LastOpened:
        return tr("Last opened");
    default:
        return {};
    }
}

} // namespace sl::widgets
