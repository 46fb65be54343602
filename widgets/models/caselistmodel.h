// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"

#include <QAbstractTableModel>
#include <QList>

namespace sl::widgets {

/// The cases of a workspace, a row each, in the order given. UI thread.
class CaseListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Title, Status, Offence, Media, Searches, LastOpened, ColumnCount };
    /// A value to sort by, of one type per column.
    static constexpr int kSortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setCases(const QList<CaseSummary>& cases);
    [[nodiscard]] QString number(const QModelIndex& index) const; ///< empty for an invalid index

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const CaseSummary& line, int column) const;

    QList<CaseSummary> m_cases;
};

} // namespace sl::widgets
