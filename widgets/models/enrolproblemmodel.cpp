// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/enrolproblemmodel.h"

#include "widgets/text/errortext.h"

namespace sl::widgets {
namespace {

QString field(QString text) {
    static const QString special = QStringLiteral(",\"\r\n");
    const bool quoted = std::any_of(text.begin(), text.end(), [](QChar c) { return special.contains(c); });
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return quoted ? QLatin1Char('"') + text + QLatin1Char('"') : text;
}

QString line(const QStringList& fields) {
    QStringList escaped;
    for (const auto& text : fields)
        escaped.append(field(text));
    return escaped.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace

void EnrolProblemModel::setProblems(const QList<EnrolProblem>& problems) {
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

QByteArray EnrolProblemModel::toCsv() const {
    QString text = line({tr("File"), tr("Person"), tr("Reason"), tr("Code")});
    for (const auto& problem : m_problems)
        text +=
            line({problem.file, problem.personId, errorText(problem.error), errorName(problem.error.code)});
    return text.toUtf8();
}

int EnrolProblemModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int EnrolProblemModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EnrolProblemModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto& problem = m_problems.at(index.row());
    switch (index.column()) {
    case File:
        return problem.file;
    case Person:
        return problem.personId;
    default:
        return errorText(problem.error);
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
