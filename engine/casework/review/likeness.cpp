// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/likeness.h"

#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/templaterepository.h"

#include <algorithm>
#include <cmath>
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

/// Of `candidates` the one whose unlikeness to the others adds up to the most; of equal ones the first.
CandidateId mostUnlike(const QList<CandidateId>& candidates, const QHash<CandidateId, Looks>& looks) {
    CandidateId found;
    double most = -1.0;
    for (const auto one : candidates) {
        double sum = 0.0;
        for (const auto other : candidates)
            sum += one == other ? 0.0 : unlikeness(looks.value(one), looks.value(other));
        if (sum > most) {
            most = sum;
            found = one;
        }
    }
    return found;
}

/// `first`, then the others of `candidates`; equal ones keep their order.
QList<CandidateId> mostAlikeFirst(QList<CandidateId> candidates, CandidateId first,
                                  const QHash<CandidateId, Looks>& looks) {
    QHash<CandidateId, double> distance;
    for (const auto one : candidates)
        distance.insert(one, one == first ? -1.0 : unlikeness(looks.value(first), looks.value(one)));
    std::stable_sort(candidates.begin(), candidates.end(), [&](CandidateId one, CandidateId other) {
        return distance.value(one) < distance.value(other);
    });
    return candidates;
}

/// See lineUps(); the parts in the order of their first members.
QList<QList<CandidateId>> partsBySex(const QList<CandidateId>& candidates,
                                     const QHash<CandidateId, Looks>& looks, int size) {
    QHash<QString, int> counts;
    QString largest;
    for (const auto one : candidates)
        if (const QString sex = looks.value(one).sex; !sex.isEmpty())
            ++counts[sex];
    for (const auto one : candidates)
        if (const QString sex = looks.value(one).sex; counts.value(sex) > counts.value(largest))
            largest = sex;
    QStringList sexes;
    QHash<QString, QList<CandidateId>> parts;
    for (const auto one : candidates) {
        const QString recorded = looks.value(one).sex;
        const QString sex = 2 * counts.value(recorded) < size ? largest : recorded;
        if (!parts.contains(sex))
            sexes.append(sex);
        parts[sex].append(one);
    }
    QList<QList<CandidateId>> inOrder;
    for (const QString& sex : sexes)
        inOrder.append(parts.value(sex));
    return inOrder;
}

/// Of one part.
QList<QList<CandidateId>> groupsOf(QList<CandidateId> candidates, const QHash<CandidateId, Looks>& looks,
                                   int size) {
    QList<QList<CandidateId>> groups;
    for (auto left = std::max<qsizetype>(1, (candidates.size() + size / 2) / size); !candidates.isEmpty();
         --left) {
        const auto wanted = (candidates.size() + left - 1) / left;
        groups.append(mostAlikeFirst(candidates, mostUnlike(candidates, looks), looks).mid(0, wanted));
        candidates.removeIf([&](CandidateId one) { return groups.last().contains(one); });
    }
    return groups;
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

QList<QList<CandidateId>> lineUps(const QList<CandidateId>& candidates,
                                  const QHash<CandidateId, Looks>& looks, int size) {
    QList<QList<CandidateId>> groups;
    for (const auto& part : partsBySex(candidates, looks, size))
        groups += groupsOf(part, looks, size);
    return groups;
}

} // namespace sl::casework
