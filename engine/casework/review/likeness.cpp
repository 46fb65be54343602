// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/likeness.h"

#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/templaterepository.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace sl::casework {
namespace {

constexpr double kOtherSex = 10.0;
constexpr double kMostAge = 10.0;
constexpr double kYearsPerStep = 10.0;

double ofSex(const QString& one, const QString& other) {
    if (one.isEmpty() || other.isEmpty())
        return kOtherSex / 2;
    return one == other ? 0.0 : kOtherSex;
}

double ofAge(int one, int other) {
    if (one == 0 || other == 0)
        return kMostAge / 2;
    return std::min(kMostAge, std::abs(one - other) / kYearsPerStep);
}

double ofTemplates(const Template& one, const Template& other) {
    if (one.empty() || one.size() != other.size())
        return 1.0;
    return 1.0 - std::inner_product(one.begin(), one.end(), other.begin(), 0.0);
}

} // namespace

double unlikeness(const Looks& one, const Looks& other) {
    return ofSex(one.sex, other.sex) + ofAge(one.birthYear, other.birthYear) +
           ofTemplates(one.templ, other.templ);
}

Result<QHash<CandidateId, Looks>> looksOf(store::Database& gallery, const QList<CandidateRecord>& candidates,
                                          const QString& packIdentity) {
    QHash<CandidateId, Looks> looks;
    for (const auto& candidate : candidates) {
        const auto person = store::PersonRepository(gallery).find(candidate.person);
        if (!person && person.error().code == ErrorCode::NotFound)
            continue;
        if (!person)
            return fail(person);
        SL_TRY(const auto row, store::TemplateRepository(gallery).row(candidate.portrait, packIdentity));
        looks.insert(
            candidate.id,
            {.sex = person->sex, .birthYear = person->birthYear, .templ = row ? row->templ : Template()});
    }
    return looks;
}

QList<CandidateId> mostAlikeFirst(QList<CandidateId> others, const QSet<CandidateId>& asked,
                                  const QHash<CandidateId, Looks>& looks) {
    QHash<CandidateId, double> distance;
    for (const auto other : others) {
        double nearest = std::numeric_limits<double>::max();
        for (const auto candidate : asked)
            nearest = std::min(nearest, unlikeness(looks.value(other), looks.value(candidate)));
        distance.insert(other, nearest);
    }
    std::stable_sort(others.begin(), others.end(), [&](CandidateId one, CandidateId other) {
        return distance.value(one) < distance.value(other);
    });
    return others;
}

} // namespace sl::casework
