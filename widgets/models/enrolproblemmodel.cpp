// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/enrolproblemmodel.h"

#include "widgets/text/enrolproblemscsv.h"
#include "widgets/text/errortext.h"
#include "widgets/text/plaintext.h"

namespace sl::widgets {

void EnrolProblemModel::setProblems(const QList<EnrolProblem>& problems) {
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

void EnrolProblemModel::remove(int row) {
    beginRemoveRows({}, row, row);
    m_problems.removeAt(row);
    endRemoveRows();
}

QByteArray EnrolProblemModel::toCsv() const {
    return enrolProblemsCsv(m_problems);
}

int EnrolProblemModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int EnrolProblemModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EnrolProblemModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::ToolTipRole)
        return plainToolTip(data(index, Qt::DisplayRole).toString());
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto& problem = m_problems.at(index.row());
    switch (index.column()) {
    case File:
        return problem.file;
    case Person:
        return problem.personId;
    default:
        return reasonText(problem.error, problem.file);
    }
}

QVariant EnrolProblemModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Person:
        return tr("Person");
    default:
        return tr("Reason");
    }
}

} // namespace sl::widgets
