// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/audit/auditservice.h"

#include "engine/casework/audit/anchorcheck.h"
#include "engine/casework/audit/internal/databasecheck.h"
#include "engine/casework/audit/internal/signercheck.h"
#include "engine/casework/review/independence.h"
#include "engine/casework/review/internal/comparisonorder.h"
#include "engine/store/connection/auditrepository.h"
#include "engine/store/connection/snapshot.h"
#include "engine/store/workspace/searchprogressrepository.h"
#include "engine/workspace/caseregistry.h"
#include "engine/workspace/queueservice.h"

#include <QJsonArray>

#include <algorithm>

namespace sl::casework {

namespace {

using evidence::AuditAction;

QStringList namesOf(const QList<AuditAction>& actions) {
    QStringList names;
    for (const auto action : actions)
        names.append(evidence::auditActionName(action));
    return names;
}

/// The entries of a case's log that are shown while its review is closed; all others belong to the review.
QStringList caseActionsBesideReview() {
    return namesOf({AuditAction::CaseCreated, AuditAction::CaseOpened, AuditAction::MediaAdded,
                    AuditAction::MediaRefused, AuditAction::FacesFound, AuditAction::FacePlaced,
                    AuditAction::TracksJoined, AuditAction::TracksParted, AuditAction::ClockRead,
                    AuditAction::ProbeCreated, AuditAction::SearchRun, AuditAction::RecordsPredate});
}

/// Entries about a look at a list, or a longer case log, would tell that somebody has examined it.
QStringList workspaceActionsBesideReview() {
    auto actions = evidence::allAuditActions();
    actions.removeOne(AuditAction::ListRead);
    actions.removeOne(AuditAction::CaseAnchored);
    return namesOf(actions);
}

/// Whether a look in the workspace's log would tell this reader who examines first what they may yet be asked
/// to examine: nothing of it waits in the queue of mayBeAsked() yet.
Result<bool> isFirstWithAnother(workspace::WorkspaceCore& core, const workspace::Actor& reader) {
    if (workspace::areExaminersTold(reader))
        return false;
    SL_TRY(const auto searches, core.read([](store::Database& database) {
        return store::SearchProgressRepository(database).all();
    }));
    return std::any_of(searches.begin(), searches.end(), [&](const SearchProgress& search) {
        return search.stage == SearchStage::FirstOpen && search.examiner != reader.login();
    });
}

Result<QList<AuditRecord>> read(store::Database& database, const AuditQuery& query) {
    return store::AuditRepository(database).query(query.text, query.offset, query.limit);
}

/// One row replaces the whole review, whatever its size and the text that is looked for; without numbers
/// and hashes, no gap in the other rows tells its size.
Result<QList<AuditRecord>> readWithoutReview(store::Database& database, const AuditQuery& query,
                                             const QStringList& actions) {
    const bool isFirstPage = query.offset == 0;
    const int offset = isFirstPage ? 0 : query.offset - 1;
    const int limit = isFirstPage ? query.limit - 1 : query.limit;
    SL_TRY(auto entries, store::AuditRepository(database).query(query.text, offset, limit, actions));
    for (auto& entry : entries) {
        entry.sequence = 0;
        entry.previous = entry.hash = entry.rows = {};
        entry.signature.clear();
    }
    if (isFirstPage) {
        AuditRecord review;
        review.action = kReviewWithheld;
        entries.prepend(review);
    }
    return entries;
}

/// The users' certificates. Until when each counts is decided by checkSigners(), by the order of the entries:
/// times prove nothing where a clock was put right.
evidence::SignerCertificates signersOf(const workspace::UserHistory& users) {
    auto signers = users.certificates();
    for (auto& signer : signers)
        signer.until = {};
    return signers;
}

/// The entry of a search holds its list, and that of an outcome persons on it.
Status noteListsIn(Independence& independence, const QList<AuditRecord>& entries) {
    for (const auto& entry : entries) {
        const auto action = evidence::auditActionFromName(entry.action);
        if (action == AuditAction::SearchRun || action == AuditAction::OutcomeReached) {
            SL_CHECK(independence.noteRead(SearchId{entry.subject.toLongLong()}));
        }
    }
    return {};
}

} // namespace

Result<QList<AuditRecord>> AuditService::entries(const AuditQuery& query, const workspace::Actor& actor) {
    if (query.caseNumber.isEmpty()) {
        SL_TRY(bool closed, mayBeAsked(m_core, actor));
        if (!closed) {
            SL_TRY(closed, isFirstWithAnother(m_core, actor));
        }
        return m_core.read([&](store::Database& database) {
            return closed ? readWithoutReview(database, query, workspaceActionsBesideReview())
                          : read(database, query);
        });
    }
    SL_TRY(const auto folder, workspace::CaseRegistry(m_core).folderOf(query.caseNumber));
    const auto number = query.caseNumber.trimmed();
    SL_TRY(auto opened, workspace::openCaseForReading(folder));
    SL_TRY(const auto database, workspace::upToDate(std::move(opened), number, m_core.clock()));
    Independence independence({m_core, number, *database}, actor);
    SL_TRY(bool closed, independence.isSomethingClosed());
    if (!closed) {
        SL_TRY(closed, isSomethingHeldBack(m_core, *database, actor));
    }
    if (!closed) {
        SL_TRY(const auto entries, read(*database, query));
        const auto noted = noteListsIn(independence, entries);
        if (noted)
            return entries;
        if (noted.error().code != ErrorCode::ReadOnly)
            return fail(noted);
    }
    auto entries = readWithoutReview(*database, query, caseActionsBesideReview());
    for (qsizetype i = 0; entries && i < entries->size(); ++i)
        (*entries)[i].details = {};
    return entries;
}

Result<workspace::UserHistory> AuditService::users() {
    return m_core.read([this](store::Database& database) {
        return workspace::UserHistory::read(database, m_core.authorityCertificate());
    });
}

AuditVerdict AuditService::checkCase(const QString& number, store::Database& database,
                                     const QList<CaseAnchor>& anchors) {
    const auto moment = store::Snapshot::take(database);
    if (!moment)
        return unchecked(number, moment.error());
    const auto known = users(); // whoever has signed by now
    if (!known)
        return unchecked(number, known.error());
    auto verdict = checkDatabase({number, AuditAction::CaseCreated, m_core.authorityCertificate()}, database,
                                 signersOf(*known), {});
    if (!verdict.isChecked)
        return verdict;
    if (const auto read = checkAnchors(database, headsOf(anchors), verdict); !read)
        return unchecked(number, read.error());
    if (!verdict.intact)
        return verdict;
    if (const auto read = checkSigners(database, *known, anchors, verdict); !read)
        return unchecked(number, read.error());
    return verdict;
}

AuditVerdict AuditService::verifyCase(const CaseRecord& record, const QString& folder,
                                      const QList<CaseAnchor>& anchors, store::Database& log,
                                      AuditVerdict& own) {
    auto database = workspace::openCaseForReading(m_core.casesFolder() + QLatin1Char('/') + folder);
    if (!database)
        return unchecked(record.number, database.error());
    const auto verdict = checkCase(record.number, **database, anchors);
    if (!verdict.intact)
        return verdict;
    const auto heads = workspaceHeadsIn(**database);
    if (!heads)
        return unchecked(record.number, heads.error());
    if (const auto read = checkAnchors(log, headsOf(*heads), own); !read)
        own = unchecked(own.scope, read.error());
    return verdict;
}

AuditVerdict AuditService::verifyOwn(store::Database& log) {
    const auto scope = u"workspace"_s;
    const auto moment = store::Snapshot::take(log);
    if (!moment)
        return unchecked(scope, moment.error());
    const auto& authority = m_core.authorityCertificate();
    const auto users = workspace::UserHistory::read(log, authority);
    if (!users)
        return unchecked(scope, users.error());
    auto own = checkDatabase({scope, AuditAction::WorkspaceCreated, authority}, log, signersOf(*users), {});
    if (!own.isChecked || !own.intact)
        return own;
    for (const auto& read : {checkSigners(log, *users, own), checkUsers(log, *users, own)})
        if (!read)
            return unchecked(own.scope, read.error());
    return own;
}

Result<QList<AuditVerdict>> AuditService::verify() {
    // with a connection of its own: lists are still read meanwhile
    SL_TRY(const auto log, store::openReader(m_core.reader().file()));
    auto own = verifyOwn(*log);
    SL_TRY(const auto anchors, anchorsIn(*log));
    SL_TRY(auto cases, workspace::CaseRegistry(m_core).registered());
    std::sort(cases.begin(), cases.end(), [](const auto& left, const auto& right) {
        return left.summary.record.number < right.summary.record.number;
    });
    QList<AuditVerdict> verdicts;
    for (const auto& entry : cases) {
        const auto& record = entry.summary.record;
        verdicts.append(verifyCase(record, entry.folder, anchors.values(record.number), *log, own));
    }
    verdicts.prepend(own);
    return verdicts;
}

Status AuditService::requireIntact(const QString& caseNumber) {
    SL_TRY(const auto folder, workspace::CaseRegistry(m_core).folderOf(caseNumber));
    SL_TRY(const auto database, workspace::openCaseForReading(folder));
    SL_TRY(const auto anchors, m_core.read([](store::Database& log) { return anchorsIn(log); }));
    const auto verdict = checkCase(caseNumber, *database, anchors.values(caseNumber));
    return verdict.intact ? Status() : Status(fail(verdict.problem));
}

void AuditService::recordVerification(const workspace::Actor& actor, const QList<AuditVerdict>& verdicts) {
    const auto& own = verdicts.first();
    if (!own.intact)
        return;
    QStringList broken;
    QStringList unread;
    for (const auto& verdict : verdicts)
        if (!verdict.intact)
            (verdict.isChecked ? broken : unread).append(verdict.scope);
    const QJsonObject found{{u"logs"_s, verdicts.size()},
                            {u"notIntact"_s, QJsonArray::fromStringList(broken)},
                            {u"notChecked"_s, QJsonArray::fromStringList(unread)},
                            {u"entries"_s, own.entries},
                            {u"head"_s, own.head.hex()}};
    const auto recorded = m_core.note([&](workspace::Change& change) {
        return change.auditSigned(actor, AuditAction::AuditVerified, m_core.agency(), found);
    });
    if (!recorded)
        qWarning("the check of the audit logs is not recorded: %s",
                 qUtf8Printable(recorded.error().toString()));
}

} // namespace sl::casework
