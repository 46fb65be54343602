// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/independence.h"

#include "engine/store/case/examinationrepository.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/outcomerepository.h"
#include "engine/store/case/searchrepository.h"
#include "engine/store/connection/auditrepository.h"
#include "engine/store/workspace/reviewqueuerepository.h"
#include "engine/store/workspace/userrepository.h"
#include "engine/workspace/caseregistry.h"
#include "engine/workspace/users/userhistory.h"

#include <QJsonArray>

#include <algorithm>

namespace sl::casework {
namespace {

using evidence::AuditAction;
using workspace::UserHistory;

Result<UserHistory> usersOf(workspace::WorkspaceCore& core) {
    return core.read([&core](store::Database& database) {
        return UserHistory::read(database, core.authorityCertificate());
    });
}

UnknownPerson mediaIn(const QJsonObject& details) {
    UnknownPerson media;
    for (const auto& hash : details.value(u"media"_s).toArray())
        media.insert(hash.toString());
    return media;
}

Result<UnknownPerson> unknownPersonOf(store::Database& database, SearchId search) {
    SL_TRY(const auto record, store::SearchRepository(database).find(search));
    return casework::unknownPersonOf(database, record.faces);
}

Result<QList<AuditRecord>> readings(workspace::WorkspaceCore& core) {
    return core.read([](store::Database& database) {
        return store::AuditRepository(database).ofActions({auditActionName(AuditAction::ListRead)});
    });
}

/// Logins on record as having looked at a list of this unknown person, in any case.
Result<QStringList> readersOf(workspace::WorkspaceCore& core, const UnknownPerson& unknown) {
    SL_TRY(const auto entries, readings(core));
    QStringList logins;
    for (const auto& entry : entries)
        if (mediaIn(entry.details).intersects(unknown))
            logins.append(entry.actor);
    return logins;
}

/// Logins who ran a search of this unknown person in this case, or examined one first.
Result<QStringList> searchersOf(store::Database& database, const UnknownPerson& unknown) {
    SL_TRY(const auto searches, store::SearchRepository(database).all());
    QStringList logins;
    for (const auto& search : searches) {
        SL_TRY(const auto searched, casework::unknownPersonOf(database, search.faces));
        if (!searched.intersects(unknown) || search.listLength == 0) // declared unsuitable: there is no list
            continue;
        logins.append(search.searchedBy);
        SL_TRY(const auto first, store::ExaminationRepository(database).find(search.id, ExaminerPart::First));
        if (first)
            logins.append(first->examiner);
    }
    return logins;
}

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

bool mayBeOneOf(const UserHistory& users, const QString& login, const QStringList& others) {
    return std::any_of(others.begin(), others.end(),
                       [&](const QString& other) { return users.mayBeOnePerson(login, other); });
}

/// Is this examination, of another search of `unknown`, open to the reader?
Result<bool> isOpenTo(const CaseRows& rows, const UserHistory& users, const workspace::Actor& reader,
                      const QueueEntry& entry, const UnknownPerson& unknown) {
    SL_TRY(const auto examination, store::ExaminationRepository(rows.database).find(entry.examination));
    SL_TRY(const auto examined, unknownPersonOf(rows.database, examination.search));
    if (!examined.intersects(unknown) || examination.isSubmitted())
        return false;
    if (!examination.examiner.isEmpty()) // the queue is a copy
        return users.mayBeOnePerson(reader.login(), examination.examiner);
    if (!reader.user.roles.testFlag(Role::Examiner))
        return false;
    return mayExamineIndependently(rows, reader, examination).has_value();
}

/// Is an independent examination of this unknown person open to the reader, in whatever case?
Result<bool> isSomethingOpenTo(const CaseRows& rows, const workspace::Actor& reader,
                               const UnknownPerson& unknown) {
    SL_TRY(const auto waiting, rows.workspace.read([](store::Database& database) {
        return store::ReviewQueueRepository(database).all();
    }));
    if (waiting.isEmpty())
        return false;
    SL_TRY(const auto users, usersOf(rows.workspace));
    for (const auto& entry : waiting) {
        if (entry.caseNumber == rows.number) {
            SL_TRY(const auto open, isOpenTo(rows, users, reader, entry, unknown));
            if (open)
                return true;
            continue;
        }
        SL_TRY(const auto folder, workspace::CaseRegistry(rows.workspace).folderOf(entry.caseNumber));
        const auto other = workspace::openCaseForReading(folder);
        if (!other)
            continue; // a case that is missing or damaged does not shut the others
        SL_TRY(const auto open,
               isOpenTo({rows.workspace, entry.caseNumber, **other}, users, reader, entry, unknown));
        if (open)
            return true;
    }
    return false;
}

Status mayAnExaminerLook(store::Database& database, const QString& login, SearchId search) {
    SL_TRY(const auto record, store::SearchRepository(database).find(search));
    SL_TRY(const auto examinations, store::ExaminationRepository(database).ofSearch(search));
    const auto own =
        std::find_if(examinations.begin(), examinations.end(),
                     [&](const ExaminationRecord& examination) { return examination.examiner == login; });
    const bool examines = own != examinations.end();
    if (examines ? own->part == ExaminerPart::First || own->isSubmitted() : record.searchedBy == login)
        return {};
    return examinations.isEmpty() ? fail(ErrorCode::FirstExaminerNeeded) : fail(ErrorCode::ListClosed);
}

} // namespace

Result<UnknownPerson> unknownPersonOf(store::Database& caseDatabase, const QList<FaceId>& faces) {
    UnknownPerson media;
    for (const auto id : faces) {
        SL_TRY(const auto face, store::FaceRepository(caseDatabase).find(id));
        SL_TRY(const auto file, store::MediaRepository(caseDatabase).find(face.media));
        media.insert(file.sha256.hex());
        if (const auto video = file.metadata.value(u"video"_s).toString(); !video.isEmpty())
            media.insert(video); // the frames of one video are of one unknown person
    }
    return media;
}

Status mayLookAt(const CaseRows& rows, const workspace::Actor& reader, SearchId search) {
    SL_TRY(const auto unknown, unknownPersonOf(rows.database, search));
    SL_TRY(const auto open, isSomethingOpenTo(rows, reader, unknown));
    if (open)
        return fail(ErrorCode::ListClosed);
    if (!reader.user.roles.testFlag(Role::Examiner))
        return {};
    SL_TRY(const auto decided, isDecided(rows.database, search));
    return decided ? Status() : mayAnExaminerLook(rows.database, reader.login(), search);
}

Result<bool> isSomethingClosed(const CaseRows& rows, const workspace::Actor& reader) {
    SL_TRY(const auto searches, store::SearchRepository(rows.database).all());
    for (const auto& search : searches) {
        const auto allowed = mayLookAt(rows, reader, search.id);
        if (allowed)
            continue;
        const auto code = allowed.error().code;
        if (code != ErrorCode::ListClosed && code != ErrorCode::FirstExaminerNeeded)
            return fail(allowed);
        return true;
    }
    return false;
}

Status maySearch(const CaseRows& rows, const workspace::Actor& actor, const QList<FaceId>& faces) {
    SL_TRY(const auto unknown, unknownPersonOf(rows.database, faces));
    SL_TRY(const auto open, isSomethingOpenTo(rows, actor, unknown));
    return open ? fail(ErrorCode::ListClosed) : Status();
}

Status noteRead(const CaseRows& rows, const workspace::Actor& actor, SearchId search) {
    SL_TRY(const auto entries, readings(rows.workspace));
    const bool isNoted = std::any_of(entries.begin(), entries.end(), [&](const AuditRecord& entry) {
        return entry.actor == actor.login() && entry.subject == rows.number &&
               entry.details.value(u"search"_s).toInteger() == search.value;
    });
    if (isNoted)
        return {};
    SL_TRY(const auto unknown, unknownPersonOf(rows.database, search));
    auto hashes = unknown.values();
    hashes.sort();
    const QJsonObject details{{u"search"_s, search.value}, {u"media"_s, QJsonArray::fromStringList(hashes)}};
    return rows.workspace.write([&](workspace::Change& change) {
        return change.auditSigned(actor, AuditAction::ListRead, rows.number, details);
    });
}

Status mayExamineIndependently(const CaseRows& rows, const workspace::Actor& actor,
                               const ExaminationRecord& examination) {
    SL_TRY(const auto users, usersOf(rows.workspace));
    SL_TRY(const auto earlier, earlierExaminers(rows.database, examination));
    if (mayBeOneOf(users, actor.login(), earlier))
        return fail(ErrorCode::SamePerson, actor.login());
    SL_TRY(const auto excluded, excludedLogins(rows, examination));
    return mayBeOneOf(users, actor.login(), excluded) ? fail(ErrorCode::NotIndependent, actor.login())
                                                      : Status();
}

Result<QStringList> excludedLogins(const CaseRows& rows, const ExaminationRecord& examination) {
    SL_TRY(const auto unknown, unknownPersonOf(rows.database, examination.search));
    SL_TRY(const auto earlier, earlierExaminers(rows.database, examination));
    SL_TRY(const auto searchers, searchersOf(rows.database, unknown));
    SL_TRY(const auto readers, readersOf(rows.workspace, unknown));
    auto logins = earlier + searchers + readers;
    logins.removeAll(QString());
    logins.removeDuplicates();
    return logins;
}

} // namespace sl::casework
