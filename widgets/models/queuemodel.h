// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"
#include "engine/core/records/userrecord.h"

#include <QAbstractTableModel>

namespace sl::widgets {

/// Examinations that wait for somebody, or that somebody has begun. Shows nothing of the first answers. UI
/// thread.
class QueueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { CaseColumn, PartColumn, ItemsColumn, StateColumn, SinceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `reader`: login of the user who looks.
    void show(const QList<QueueEntry>& entries, const UserRecord& reader);
    [[nodiscard]] bool isForReader(int row) const; ///< false for a row that is not there
    [[nodiscard]] const QList<QueueEntry>& entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString stateText(int row) const;

    QList<QueueEntry> m_entries;
    UserRecord m_reader;
};

} // namespace sl::widgets
