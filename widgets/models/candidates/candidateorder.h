// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"

#include <QSortFilterProxyModel>

namespace sl::widgets {

enum class CandidateFilter { All, Unanswered, Answered, Different, NotComparable, Inconclusive, Same, Count };
enum class CandidateSort { Rank, Answer, Count };

/// The candidates of one kind, by rank or by their answer: what is open first, then from different persons to
/// the same person, and what cannot be compared. Its source is a CandidateModel. UI thread.
class CandidateOrder : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit CandidateOrder(QObject* parent = nullptr);

    void setFilter(CandidateFilter filter);
    void setSort(CandidateSort sort);
    [[nodiscard]] CandidateFilter filter() const { return m_filter; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    CandidateFilter m_filter = CandidateFilter::All;
    CandidateSort m_sort = CandidateSort::Rank;
};

} // namespace sl::widgets
