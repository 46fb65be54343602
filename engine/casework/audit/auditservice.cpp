// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/audit/auditservice.h"

#include "engine/casework/audit/anchorcheck.h"
#include "engine/casework/audit/databasecheck.h"
#include "engine/casework/audit/signercheck.h"
#include "engine/casework/review/comparisonorder.h"
#include "engine/casework/review/independence.h"
#include "engine/store/connection/auditrepository.h"
#include "engine/workspace/caseregistry.h"

#include <QJsonArray>

#include <algorithm>

namespace sl::casework {

namespace {

/// The entry of a search holds its list, that of an outcome who is on it.
Status noteListsIn(const CaseRows& rows, const workspace::Actor& actor, const QList<AuditRecord>& entries) {
    for (const auto& entry : entries) {
        const auto action = evidence::auditActionFromName(entry.action);
        if (action == evidence::AuditAction::SearchRun || action == evidence::AuditAction::OutcomeReached) {
            SL_CHECK(noteRead(rows, actor, SearchId{entry.subject.toLongLong()}));
        }
    }
    return {};
}

} // namespace

Result<QList<AuditRecord>> AuditService::entries(const AuditQuery& query,
                                                 const std::optional<workspace::Actor>& actor) {
    const auto read = [query](store::Database& database) {
        return store::AuditRepository(database).query(query.text, query.offset, query.limit);
    };
    if (query.caseNumber.isEmpty())
        return m_core.reader().run(read).result();
    SL_TRY(const auto folder, workspace::CaseRegistry(m_core).folderOf(query.caseNumber));
    SL_TRY(auto database, workspace::openCaseForReading(folder));
    auto entries = read(*database);
    const CaseRows rows{m_core, query.caseNumber.trimmed(), *database};
    bool closed = !actor; // who is not logged in may be somebody who is still to look independently
    if (actor) {
        SL_TRY(closed, isSomethingClosed(rows, *actor));
    }
    if (!closed) {
        SL_TRY(closed, isSomethingHeldBack(m_core, *database, *actor));
    }
    for (qsizetype i = 0; entries && closed && i < entries->size(); ++i)
        (*entries)[i].details = {};
    if (entries && !closed && actor) {
        SL_CHECK(noteListsIn(rows, *actor, *entries));
    }
    return entries;
}

Result<workspace::UserHistory> AuditService::users() {
    return m_core.read([this](store::Database& database) {
        return workspace::UserHistory::read(database, m_core.authorityCertificate());
    });
}

AuditVerdict AuditService::checkCase(const QString& number, store::Database& database,
                                     const workspace::UserHistory& users, const QList<CaseAnchor>& anchors) {
    auto verdict = checkDatabase({number, evidence::AuditAction::CaseCreated, m_core.authorityCertificate()},
                                 database, users.certificates(), {});
    if (!verdict.isChecked)
        return verdict;
    if (const auto read = checkAnchors(database, headsOf(anchors), verdict); !read)
        return unchecked(number, read.error());
    if (!verdict.intact)
        return verdict;
    if (const auto read = checkSigners(database, users, anchors, verdict); !read)
        return unchecked(number, read.error());
    return verdict;
}

AuditVerdict AuditService::verifyCase(const CaseRecord& record, const QString& folder,
                                      const workspace::UserHistory& users, const QList<CaseAnchor>& anchors,
                                      store::Database& log, AuditVerdict& own) {
    auto database = workspace::openCaseForReading(m_core.casesFolder() + QLatin1Char('/') + folder);
    if (!database)
        return unchecked(record.number, database.error());
    const auto verdict = checkCase(record.number, **database, users, anchors);
    if (!verdict.intact)
        return verdict;
    const auto heads = workspaceHeadsIn(**database);
    if (!heads)
        return unchecked(record.number, heads.error());
    if (const auto read = checkAnchors(log, headsOf(*heads), own); !read)
        own = unchecked(own.scope, read.error());
    return verdict;
}

AuditVerdict AuditService::verifyOwn(store::Database& log, const workspace::UserHistory& users) {
    auto own = checkDatabase(
        {u"workspace"_s, evidence::AuditAction::WorkspaceCreated, m_core.authorityCertificate()}, log,
        users.certificates(), {});
    if (!own.isChecked || !own.intact)
        return own;
    for (const auto& read : {checkSigners(log, users, own), checkUsers(log, users, own)})
        if (!read)
            return unchecked(own.scope, read.error());
    return own;
}

Result<QList<AuditVerdict>> AuditService::verify() {
    // with a connection of its own: lists go on being read meanwhile
    SL_TRY(const auto log, store::openReader(m_core.reader().file()));
    SL_TRY(const auto users, workspace::UserHistory::read(*log, m_core.authorityCertificate()));
    auto own = verifyOwn(*log, users);
    SL_TRY(const auto anchors, anchorsIn(*log));
    SL_TRY(auto cases, workspace::CaseRegistry(m_core).registered());
    std::sort(cases.begin(), cases.end(), [](const auto& left, const auto& right) {
        return left.summary.record.number < right.summary.record.number;
    });
    QList<AuditVerdict> verdicts;
    for (const auto& entry : cases) {
        const auto& record = entry.summary.record;
        verdicts.append(verifyCase(record, entry.folder, users, anchors.values(record.number), *log, own));
    }
    verdicts.prepend(own);
    return verdicts;
}

Status AuditService::requireIntact(const QString& caseNumber) {
    SL_TRY(const auto known, users());
    SL_TRY(const auto folder, workspace::CaseRegistry(m_core).folderOf(caseNumber));
    SL_TRY(const auto database, workspace::openCaseForReading(folder));
    SL_TRY(const auto anchors, m_core.read([](store::Database& log) { return anchorsIn(log); }));
    const auto verdict = checkCase(caseNumber, *database, known, anchors.values(caseNumber));
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
    const auto recorded = m_core.writer()
                              .write([&](workspace::Change& change) {
                                  return change.auditSigned(actor, evidence::AuditAction::AuditVerified,
                                                            m_core.agency(), found);
                              })
                              .result();
    if (!recorded)
        qWarning("the check of the audit logs is not recorded: %s",
                 qUtf8Printable(recorded.error().toString()));
}

} // namespace sl::casework
