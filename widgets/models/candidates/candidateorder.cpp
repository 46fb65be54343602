// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/candidates/candidateorder.h"

#include "widgets/models/candidatemodel.h"

#include <optional>

namespace sl::widgets {
namespace {

std::optional<Answer> answerOf(const QModelIndex& index) {
    return index.data(CandidateModel::GivenRole).value<std::optional<Answer>>();
}

int placeOf(const std::optional<Answer>& answer) {
    if (!answer)
        return Answer::kLowest - 1;
    return answer->isComparable() ? answer->step() : Answer::kHighest + 1;
}

bool isOfKind(const std::optional<Answer>& answer, CandidateFilter filter) {
    switch (filter) {
    case CandidateFilter::Unanswered:
        return !answer;
    case CandidateFilter::Answered:
        return answer.has_value();
    case CandidateFilter::Different:
        return answer && answer->isComparable() && answer->step() < 0;
    case CandidateFilter::NotComparable:
        return answer && !answer->isComparable();
    case CandidateFilter::Inconclusive:
        return answer && answer->isComparable() && answer->step() == 0;
    case CandidateFilter::Same:
        return answer && answer->supportsSamePerson();
    default:
        return true;
    }
}

} // namespace

CandidateOrder::CandidateOrder(QObject* parent) : QSortFilterProxyModel(parent) {
    sort(0);
}

void CandidateOrder::setFilter(CandidateFilter filter) {
    m_filter = filter;
    invalidateFilter();
}

void CandidateOrder::setSort(CandidateSort sort) {
    m_sort = sort;
    invalidate();
}

bool CandidateOrder::filterAcceptsRow(int row, const QModelIndex& parent) const {
    return isOfKind(answerOf(sourceModel()->index(row, 0, parent)), m_filter);
}

bool CandidateOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    if (m_sort == CandidateSort::Answer)
        if (const int one = placeOf(answerOf(left)), other = placeOf(answerOf(right)); one != other)
            return one < other;
    return left.row() < right.row();
}

} // namespace sl::widgets
