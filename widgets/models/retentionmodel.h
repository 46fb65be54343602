// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/retentionrecord.h"

#include <QAbstractTableModel>

namespace sl::widgets {

/// The persons who are due for review, a row each. UI thread.
class RetentionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Name, Portraits, Newest, Due, KeptBecause, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPersons(const QList<RetentionRecord>& persons);
    [[nodiscard]] const RetentionRecord& person(int row) const { return m_persons.at(row); }
    [[nodiscard]] int rowOf(PersonId person) const; ///< -1: not among them

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RetentionRecord> m_persons;
};

} // namespace sl::widgets
