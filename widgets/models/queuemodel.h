// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"

#include <QAbstractTableModel>

namespace sl::widgets {

/// Second and third examinations that wait for somebody. Shows nothing of the first answers. UI thread.
class QueueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { CaseColumn, PartColumn, ItemsColumn, SinceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<QueueEntry>& entries);
    [[nodiscard]] const QList<QueueEntry>& entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<QueueEntry> m_entries;
};

} // namespace sl::widgets
