// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/personrecord.h"

#include <QAbstractTableModel>

namespace sl::widgets {

/// Files that were not enrolled, with the reason, a row each. UI thread.
class EnrolProblemModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { File, Person, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(const QList<EnrolProblem>& problems);
    [[nodiscard]] const QList<EnrolProblem>& problems() const { return m_problems; }
    void remove(int row);
    /// RFC 4180 with a header line, UTF-8; the last column holds the error's stable name.
    [[nodiscard]] QByteArray toCsv() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<EnrolProblem> m_problems;
};

} // namespace sl::widgets
