// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/independence.h"

#include "engine/store/case/examinationrepository.h"
#include "engine/store/case/outcomerepository.h"
#include "engine/store/case/searchrepository.h"

#include <algorithm>

namespace sl::casework {
namespace {

/// Logins of those who examined the search in an earlier part.
Result<QStringList> earlierExaminers(store::Database& database, const ExaminationRecord& later) {
    const auto examinations = store::ExaminationRepository(database).ofSearch(later.search);
    if (!examinations)
        return fail(examinations);
    QStringList logins;
    for (const auto& examination : *examinations) {
        if (examination.part < later.part)
            logins.append(examination.examiner);
    }
    return logins;
}

Result<bool> isDecided(store::Database& database, SearchId search) {
    const auto outcome = store::OutcomeRepository(database).latest(search);
    if (!outcome)
        return fail(outcome);
    return *outcome && !(*outcome)->awaitsThird;
}

Status mayAnExaminerLook(store::Database& database, const QString& login, SearchId search) {
    const auto record = store::SearchRepository(database).find(search);
    if (!record)
        return fail(record);
    const auto examinations = store::ExaminationRepository(database).ofSearch(search);
    if (!examinations)
        return fail(examinations);
    const auto own =
        std::find_if(examinations->begin(), examinations->end(), [&](const ExaminationRecord& examination) {
            return !login.isEmpty() && examination.examiner == login;
        });
    const bool examines = own != examinations->end();
    if (examines ? own->part == ExaminerPart::First || own->isSubmitted() : record->searchedBy == login)
        return {};
    return examinations->isEmpty() ? fail(ErrorCode::FirstExaminerNeeded) : fail(ErrorCode::ListClosed);
}

} // namespace

Status mayLookAt(store::Database& database, const workspace::Actor* reader, SearchId search) {
    if (reader && !reader->user.roles.testFlag(Role::Examiner))
        return {};
    const auto decided = isDecided(database, search);
    if (!decided)
        return fail(decided);
    return *decided ? Status() : mayAnExaminerLook(database, reader ? reader->login() : QString(), search);
}

Result<bool> isSomethingClosed(store::Database& database, const workspace::Actor* reader) {
    const auto searches = store::SearchRepository(database).all();
    if (!searches)
        return fail(searches);
    for (const auto& search : *searches) {
        const auto allowed = mayLookAt(database, reader, search.id);
        if (allowed)
            continue;
        const auto code = allowed.error().code;
        if (code != ErrorCode::ListClosed && code != ErrorCode::FirstExaminerNeeded)
            return fail(allowed);
        return true;
    }
    return false;
}

Status mayExamineIndependently(store::Database& database, const workspace::Actor& actor,
                               const ExaminationRecord& examination) {
    const auto earlier = earlierExaminers(database, examination);
    if (!earlier)
        return fail(earlier);
    if (earlier->contains(actor.login()))
        return fail(ErrorCode::SamePerson, actor.login());
    const auto search = store::SearchRepository(database).find(examination.search);
    if (!search)
        return fail(search);
    return search->searchedBy == actor.login() ? fail(ErrorCode::NotIndependent, actor.login()) : Status();
}

Result<QStringList> excludedLogins(store::Database& database, const ExaminationRecord& examination) {
    auto logins = earlierExaminers(database, examination);
    if (!logins)
        return logins;
    const auto search = store::SearchRepository(database).find(examination.search);
    if (!search)
        return fail(search);
    if (!logins->contains(search->searchedBy))
        logins->append(search->searchedBy);
    return logins;
}

} // namespace sl::casework
