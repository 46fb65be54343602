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
    SL_TRY(const auto examinations, store::ExaminationRepository(database).ofSearch(later.search));
    QStringList logins;
    for (const auto& examination : examinations) {
        if (examination.part < later.part)
            logins.append(examination.examiner);
    }
    return logins;
}

Result<bool> isDecided(store::Database& database, SearchId search) {
    SL_TRY(const auto outcome, store::OutcomeRepository(database).latest(search));
    return outcome && !outcome->awaitsThird;
}

Status mayAnExaminerLook(store::Database& database, const QString& login, SearchId search) {
    SL_TRY(const auto record, store::SearchRepository(database).find(search));
    SL_TRY(const auto examinations, store::ExaminationRepository(database).ofSearch(search));
    const auto own =
        std::find_if(examinations.begin(), examinations.end(), [&](const ExaminationRecord& examination) {
            return !login.isEmpty() && examination.examiner == login;
        });
    const bool examines = own != examinations.end();
    if (examines ? own->part == ExaminerPart::First || own->isSubmitted() : record.searchedBy == login)
        return {};
    return examinations.isEmpty() ? fail(ErrorCode::FirstExaminerNeeded) : fail(ErrorCode::ListClosed);
}

} // namespace

Status mayLookAt(store::Database& database, const workspace::Actor* reader, SearchId search) {
    if (reader && !reader->user.roles.testFlag(Role::Examiner))
        return {};
    SL_TRY(const auto decided, isDecided(database, search));
    return decided ? Status() : mayAnExaminerLook(database, reader ? reader->login() : QString(), search);
}

Result<bool> isSomethingClosed(store::Database& database, const workspace::Actor* reader) {
    SL_TRY(const auto searches, store::SearchRepository(database).all());
    for (const auto& search : searches) {
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
    SL_TRY(const auto earlier, earlierExaminers(database, examination));
    if (earlier.contains(actor.login()))
        return fail(ErrorCode::SamePerson, actor.login());
    SL_TRY(const auto search, store::SearchRepository(database).find(examination.search));
    return search.searchedBy == actor.login() ? fail(ErrorCode::NotIndependent, actor.login()) : Status();
}

Result<QStringList> excludedLogins(store::Database& database, const ExaminationRecord& examination) {
    SL_TRY(auto logins, earlierExaminers(database, examination));
    SL_TRY(const auto search, store::SearchRepository(database).find(examination.search));
    if (!logins.contains(search.searchedBy))
        logins.append(search.searchedBy);
    return logins;
}

} // namespace sl::casework
