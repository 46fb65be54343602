// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/independence.h"

#include "engine/store/case/examinationrepository.h"
#include "engine/store/case/outcomerepository.h"
#include "engine/store/case/searchrepository.h"
#include "engine/store/workspace/reviewqueuerepository.h"
#include "engine/workspace/caseregistry.h"

#include <algorithm>

namespace sl::casework {
namespace {

Result<QList<QueueEntry>> queueOf(workspace::WorkspaceCore& core) {
    return core.read([](store::Database& database) { return store::ReviewQueueRepository(database).all(); });
}

Result<bool> isDecided(store::Database& database, SearchId search) {
    SL_TRY(const auto outcome, store::OutcomeRepository(database).latest(search));
    return outcome && !outcome->awaitsThird;
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

bool isClosed(ErrorCode code) {
    return code == ErrorCode::ListClosed || code == ErrorCode::FirstExaminerNeeded;
}

Status Independence::readWaiting() {
    if (m_waiting)
        return {};
    SL_TRY(const auto queue, queueOf(m_rows.workspace));
    std::vector<Waiting> waiting;
    for (const auto& entry : queue) {
        if (entry.caseNumber == m_rows.number) {
            SL_CHECK(addWaiting(waiting, m_rows, entry, nullptr));
            continue;
        }
        SL_TRY(const auto folder, workspace::CaseRegistry(m_rows.workspace).folderOf(entry.caseNumber));
        auto opened = workspace::openCaseForReading(folder);
        if (!opened)
            continue; // a case that is missing or damaged does not shut the others
        SL_TRY(auto other,
               workspace::upToDate(std::move(*opened), entry.caseNumber, m_rows.workspace.clock()));
        const CaseRows rows{m_rows.workspace, entry.caseNumber, *other};
        SL_CHECK(addWaiting(waiting, rows, entry, std::move(other)));
    }
    m_waiting = std::move(waiting);
    return {};
}

Status Independence::addWaiting(std::vector<Waiting>& waiting, const CaseRows& rows, const QueueEntry& entry,
                                std::unique_ptr<store::Database> opened) {
    SL_TRY(auto examination, store::ExaminationRepository(rows.database).find(entry.examination));
    if (examination.isSubmitted()) // the queue is a copy
        return {};
    SL_TRY(auto unknown, unknownPersonOf(rows.database, examination.search));
    waiting.push_back(Waiting{rows, std::move(examination), std::move(unknown), std::move(opened)});
    return {};
}

Result<bool> Independence::isOpen(Waiting& waiting) {
    if (waiting.isOpen)
        return *waiting.isOpen;
    SL_TRY(const bool isFree, m_looks.isFree(waiting.rows.database, waiting.examination));
    if (!isFree) {
        SL_TRY(waiting.isOpen, m_looks.mayBeOneOf(m_reader.login(), {waiting.examination.examiner}));
    } else {
        const bool isAsked = m_reader.user.roles.testFlag(Role::Examiner);
        waiting.isOpen =
            isAsked && m_looks.mayExamine(waiting.rows, m_reader.login(), waiting.examination).has_value();
    }
    return *waiting.isOpen;
}

/// Whether an independent examination of this unknown person is open to the reader, in any case.
Result<bool> Independence::isSomethingOpen(const UnknownPerson& unknown) {
    SL_CHECK(readWaiting());
    for (auto& waiting : *m_waiting) {
        if (!waiting.unknown.intersects(unknown))
            continue;
        SL_TRY(const bool open, isOpen(waiting));
        if (open)
            return true;
    }
    return false;
}

Status Independence::mayLookAt(SearchId search) {
    SL_TRY(const auto unknown, unknownPersonOf(m_rows.database, search));
    SL_TRY(const auto open, isSomethingOpen(unknown));
    if (open)
        return fail(ErrorCode::ListClosed);
    if (!m_reader.user.roles.testFlag(Role::Examiner))
        return {};
    SL_TRY(const auto decided, isDecided(m_rows.database, search));
    return decided ? Status() : mayAnExaminerLook(m_rows.database, m_reader.login(), search);
}

Result<bool> Independence::isSomethingClosed() {
    SL_TRY(const auto searches, store::SearchRepository(m_rows.database).all());
    for (const auto& search : searches) {
        const auto allowed = mayLookAt(search.id);
        if (allowed)
            continue;
        if (!isClosed(allowed.error().code))
            return fail(allowed);
        return true;
    }
    return false;
}

Status Independence::maySearch(const QList<FaceId>& faces) {
    SL_TRY(const auto unknown, unknownPersonOf(m_rows.database, faces));
    SL_TRY(const auto open, isSomethingOpen(unknown));
    return open ? fail(ErrorCode::ListClosed) : Status();
}

Status Independence::noteRead(SearchId search) {
    if (m_rows.workspace.isReadOnly() && !m_reader.user.roles.testFlag(Role::Examiner))
        return {};
    return m_looks.note(m_rows, m_reader, search);
}

Result<bool> mayBeAsked(workspace::WorkspaceCore& workspace, const workspace::Actor& reader) {
    SL_TRY(const auto queue, queueOf(workspace));
    LookRecord looks(workspace);
    for (const auto& entry : queue) {
        if (entry.takenBy.isEmpty() && !reader.user.roles.testFlag(Role::Examiner))
            continue;
        const auto others = entry.takenBy.isEmpty() ? entry.excludedLogins : QStringList{entry.takenBy};
        SL_TRY(const bool isOne, looks.mayBeOneOf(reader.login(), others));
        if (isOne != entry.takenBy.isEmpty())
            return true;
    }
    return false;
}

} // namespace sl::casework
