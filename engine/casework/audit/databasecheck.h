// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/audit/auditverdict.h"
#include "engine/core/jobs/cancel.h"
#include "engine/evidence/audit/auditlog.h"

namespace sl::casework {

/// What the first entry of a log has to be.
struct LogOrigin {
    QString scope; ///< of the verdict: "workspace", or a case number
    evidence::AuditAction begins;
    QByteArray authority; ///< of the workspace, X.509, DER
};

/// Checks one database: that it begins as it has to, that its log is whole and signed, and that every record
/// is as the log says.
[[nodiscard]] AuditVerdict checkDatabase(const LogOrigin& origin, store::Database& database,
                                         const evidence::SignerCertificates& certificates,
                                         const CancelToken& cancel);

/// For what cannot be read, so that nothing can be said of it.
[[nodiscard]] AuditVerdict unchecked(const QString& scope, const Error& why);

} // namespace sl::casework
