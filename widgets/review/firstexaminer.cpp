// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/firstexaminer.h"

#include <algorithm>

namespace sl::widgets {

const ExaminationRecord* firstExaminationIn(const session::SearchView& search) {
    const auto first =
        std::find_if(search.examinations.begin(), search.examinations.end(),
                     [](const ExaminationRecord& one) { return one.part == ExaminerPart::First; });
    return first == search.examinations.end() ? nullptr : &*first;
}

bool examinesFirst(const session::SearchView& search, const QString& login) {
    const ExaminationRecord* first = firstExaminationIn(search);
    return first ? first->examiner == login : !search.outcome;
}

} // namespace sl::widgets
