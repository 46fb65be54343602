// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/candidategroups.h"

#include <algorithm>

namespace sl::report {
namespace {

QList<Answer> answersOf(const PrintedCandidate& candidate) {
    QList<Answer> answers;
    for (const auto* record : {&candidate.first, &candidate.second, &candidate.third})
        if (record->has_value())
            answers.append((*record)->answer);
    return answers;
}

int lowestStep(const PrintedCandidate& candidate) {
    int lowest = Answer::kHighest;
    for (const Answer& answer : answersOf(candidate))
        if (answer.isComparable())
            lowest = std::min(lowest, answer.step());
    return lowest;
}

} // namespace

Standing standing(const PrintedCandidate& candidate) {
    const QList<Answer> answers = answersOf(candidate);
    if (answers.isEmpty())
        return Standing::Unanswered;
    const auto supports = [](const Answer& answer) { return answer.supportsSamePerson(); };
    if (std::all_of(answers.begin(), answers.end(), supports))
        return Standing::Supported;
    if (std::any_of(answers.begin(), answers.end(), supports))
        return Standing::Divided;
    if (std::any_of(answers.begin(), answers.end(),
                    [](const Answer& a) { return a.isComparable() && a.step() < 0; }))
        return Standing::Different;
    const bool comparable =
        std::any_of(answers.begin(), answers.end(), [](const Answer& a) { return a.isComparable(); });
    return comparable ? Standing::Inconclusive : Standing::NotComparable;
}

QList<PrintedCandidate> candidatesOf(const QList<PrintedCandidate>& all, Standing wanted) {
    QList<PrintedCandidate> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [wanted](const PrintedCandidate& candidate) { return standing(candidate) == wanted; });
    std::stable_sort(found.begin(), found.end(),
                     [wanted](const PrintedCandidate& a, const PrintedCandidate& b) {
                         if (wanted == Standing::Different && lowestStep(a) != lowestStep(b))
                             return lowestStep(a) < lowestStep(b);
                         return a.candidate.rank < b.candidate.rank;
                     });
    return found;
}

} // namespace sl::report
