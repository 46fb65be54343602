// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/auditrecord.h"

#include <QAbstractTableModel>
#include <QList>

namespace sl::widgets {

/// Entries of one audit log, newest first, read page by page: when a view reaches the end, `moreWanted` asks
/// for the next page and append() brings it. UI thread.
class AuditModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Sequence, Time, Actor, Action, Subject, ColumnCount };
    static constexpr int kPageSize = 200;

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(const QList<AuditRecord>& page); ///< a page shorter than kPageSize is the last
    [[nodiscard]] const AuditRecord& entry(int row) const { return m_entries.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted(int offset);

private:
    [[nodiscard]] static QString text(const AuditRecord& entry, int column);

    QList<AuditRecord> m_entries;
    bool m_more = false;
    bool m_asked = false; ///< a page is on its way
};

} // namespace sl::widgets
