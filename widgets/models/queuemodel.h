// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"

#include <QAbstractTableModel>

namespace sl::widgets {

/// Second and third examinations that wait for somebody, or that somebody has begun. Shows nothing of the
/// first answers. UI thread.
class QueueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { CaseColumn, PartColumn, ItemsColumn, StateColumn, SinceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<QueueEntry>& entries, const QString& login); ///< `login`: who looks
    [[nodiscard]] bool isForReader(int row) const;                     ///< false for a row that is not there
    [[nodiscard]] const QList<QueueEntry>& entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString stateText(const QueueEntry& entry) const;

    QList<QueueEntry> m_entries;
    QString m_login;
};

} // namespace sl::widgets
