// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/lookrecord.h"

#include "engine/store/case/checklistrepository.h"
#include "engine/store/case/examinationrepository.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/searchrepository.h"
#include "engine/store/connection/auditrepository.h"

#include <QJsonArray>

#include <algorithm>

namespace sl::casework {
namespace {

using evidence::AuditAction;
using workspace::UserHistory;

UnknownPerson mediaIn(const QJsonObject& details) {
    UnknownPerson media;
    for (const auto& hash : details.value(u"media"_s).toArray())
        media.insert(hash.toString());
    return media;
}

/// Logins who ran a search of this unknown person in this case, or examined one first.
Result<QStringList> searchersOf(store::Database& database, const UnknownPerson& unknown) {
    SL_TRY(const auto searches, store::SearchRepository(database).all());
    QStringList logins;
    for (const auto& search : searches) {
        if (search.listLength == 0) // declared unsuitable: there is no list
            continue;
        SL_TRY(const auto searched, unknownPersonOf(database, search.faces));
        if (!searched.intersects(unknown))
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

Result<UnknownPerson> unknownPersonOf(store::Database& caseDatabase, SearchId search) {
    SL_TRY(const auto record, store::SearchRepository(caseDatabase).find(search));
    return unknownPersonOf(caseDatabase, record.faces);
}

Status LookRecord::readUsers() {
    if (m_users)
        return {};
    SL_TRY(auto users, m_workspace.read([this](store::Database& database) {
        return UserHistory::read(database, m_workspace.authorityCertificate());
    }));
    m_users = std::move(users);
    return {};
}

Status LookRecord::readLooks() {
    if (m_looks)
        return {};
    SL_TRY(const auto entries, m_workspace.read([](store::Database& database) {
        return store::AuditRepository(database).ofActions({auditActionName(AuditAction::ListRead)});
    }));
    QList<Look> looks;
    for (const auto& entry : entries)
        looks.append({entry.actor, entry.subject, SearchId{entry.details.value(u"search"_s).toInteger()},
                      mediaIn(entry.details)});
    m_looks = std::move(looks);
    return {};
}

Result<QStringList> LookRecord::lookersAt(const UnknownPerson& unknown) {
    SL_CHECK(readLooks());
    QStringList logins;
    for (const auto& look : *m_looks)
        if (look.unknown.intersects(unknown))
            logins.append(look.login);
    return logins;
}

Result<bool> LookRecord::mayBeOneOf(const QString& login, const QStringList& others) {
    SL_CHECK(readUsers());
    return std::any_of(others.begin(), others.end(),
                       [&](const QString& other) { return m_users->mayBeOnePerson(login, other); });
}

Result<QStringList> LookRecord::excludedLogins(const CaseRows& rows, const ExaminationRecord& examination) {
    SL_TRY(const auto unknown, unknownPersonOf(rows.database, examination.search));
    SL_TRY(const auto earlier, earlierExaminers(rows.database, examination));
    SL_TRY(const auto searchers, searchersOf(rows.database, unknown));
    SL_TRY(const auto lookers, lookersAt(unknown));
    auto logins = earlier + searchers + lookers;
    logins.removeAll(QString());
    logins.removeDuplicates();
    return logins;
}

Status LookRecord::mayExamine(const CaseRows& rows, const QString& login,
                              const ExaminationRecord& examination) {
    SL_TRY(const auto earlier, earlierExaminers(rows.database, examination));
    SL_TRY(const bool isSame, mayBeOneOf(login, earlier));
    if (isSame)
        return fail(ErrorCode::SamePerson, login);
    SL_TRY(const auto excluded, excludedLogins(rows, examination));
    SL_TRY(const bool isExcluded, mayBeOneOf(login, excluded));
    return isExcluded ? fail(ErrorCode::NotIndependent, login) : Status();
}

Result<bool> LookRecord::isActiveExaminer(const QString& login) {
    SL_CHECK(readUsers());
    const auto user = m_users->now(login);
    return user && user->isActive && user->roles.value_or(Role::Examiner).testFlag(Role::Examiner);
}

Result<bool> LookRecord::isFree(store::Database& caseDatabase, const ExaminationRecord& examination) {
    if (examination.examiner.isEmpty())
        return true;
    SL_TRY(const bool isKept, isActiveExaminer(examination.examiner));
    if (isKept || !examination.answers.isEmpty())
        return false;
    SL_TRY(const auto checklists, store::ChecklistRepository(caseDatabase).ofExamination(examination.id));
    return checklists.isEmpty();
}

Result<bool> LookRecord::isNoted(const QString& caseNumber, const QString& login, SearchId search) {
    SL_CHECK(readLooks());
    return std::any_of(m_looks->begin(), m_looks->end(), [&](const Look& look) {
        return look.login == login && look.caseNumber == caseNumber && look.search == search;
    });
}

Status LookRecord::note(const CaseRows& rows, const workspace::Actor& actor, SearchId search) {
    SL_TRY(const bool isNoted, this->isNoted(rows.number, actor.login(), search));
    if (isNoted)
        return {};
    SL_TRY(const auto unknown, unknownPersonOf(rows.database, search));
    auto hashes = unknown.values();
    hashes.sort();
    const QJsonObject details{{u"search"_s, search.value}, {u"media"_s, QJsonArray::fromStringList(hashes)}};
    SL_CHECK(m_workspace.write([&](workspace::Change& change) {
        return change.auditSigned(actor, AuditAction::ListRead, rows.number, details);
    }));
    m_looks->append({actor.login(), rows.number, search, unknown});
    return {};
}

} // namespace sl::casework
