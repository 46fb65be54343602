// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/internal/workspacecore.h"

namespace sl::session {

/// Reads and checks the audit logs of the workspace and its cases. Blocking: called on a worker thread.
class AuditService {
public:
    explicit AuditService(WorkspaceCore& core) : m_core(core) {}

    /// `actor`: who asks, if anybody is logged in. While a search of the case is closed to them (see
    /// independence.h) its entries come without details: they hold ranks and scores.
    [[nodiscard]] Result<QList<AuditRecord>> entries(const AuditQuery& query,
                                                     const std::optional<Actor>& actor);
    /// The workspace first, then the cases by number. A case that cannot be opened is a verdict too.
    [[nodiscard]] Result<QList<AuditVerdict>> verify();

    /// That `actor` checked the logs, and what was found. Not while the workspace's log is broken: it stays
    /// as it is. A disk that takes no entry does not take the verdicts away.
    void recordVerification(const Actor& actor, const QList<AuditVerdict>& verdicts);

private:
    [[nodiscard]] Result<evidence::SignerCertificates> certificates();
    [[nodiscard]] AuditVerdict verifyCase(const CaseRecord& record, const QString& folder,
                                          const evidence::SignerCertificates& certificates);
    WorkspaceCore& m_core;
};

} // namespace sl::session
