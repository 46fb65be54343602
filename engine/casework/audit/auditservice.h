// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/audit/anchorcheck.h"
#include "engine/casework/audit/auditverdict.h"
#include "engine/core/records/caserecord.h"
#include "engine/workspace/users/userhistory.h"
#include "engine/workspace/workspacecore.h"

namespace sl::casework {

/// Reads and checks the audit logs of the workspace and its cases. Blocking: called on a worker thread.
class AuditService {
public:
    explicit AuditService(workspace::WorkspaceCore& core) : m_core(core) {}

    /// While a search of the case is closed to `actor` (see independence.h), or their look cannot be noted,
    /// one entry kReviewWithheld, which says nothing else, replaces all entries of the review; the others
    /// come without details, numbers and hashes. So does the workspace's log while an examination may come to
    /// them.
    [[nodiscard]] Result<QList<AuditRecord>> entries(const AuditQuery& query, const workspace::Actor& actor);
    /// The workspace first, then the cases by number. A case that cannot be opened is a verdict too.
    [[nodiscard]] Result<QList<AuditVerdict>> verify();

    /// For what is made of a case's records. Errors: AuditBroken, SignatureInvalid, RecordAltered; why the
    /// case could not be checked.
    [[nodiscard]] Status requireIntact(const QString& caseNumber);

    /// That `actor` checked the logs, and what was found. Not while the workspace's log is broken: it stays
    /// as it is. A disk that takes no entry does not take the verdicts away.
    void recordVerification(const workspace::Actor& actor, const QList<AuditVerdict>& verdicts);

private:
    [[nodiscard]] Result<workspace::UserHistory> users();
    /// `anchors`: no later than the state of the case that is checked, which may have gone on since.
    [[nodiscard]] AuditVerdict checkCase(const QString& number, store::Database& database,
                                         const QList<CaseAnchor>& anchors);
    /// `own`: the workspace's verdict, which the case's log may contradict.
    [[nodiscard]] AuditVerdict verifyCase(const CaseRecord& record, const QString& folder,
                                          const QList<CaseAnchor>& anchors, store::Database& log,
                                          AuditVerdict& own);
    [[nodiscard]] AuditVerdict verifyOwn(store::Database& log);
    workspace::WorkspaceCore& m_core;
};

} // namespace sl::casework
