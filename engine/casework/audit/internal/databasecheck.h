// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/audit/auditverdict.h"
#include "engine/core/jobs/cancel.h"
#include "engine/evidence/audit/auditlog.h"

namespace sl::casework {

/// The required first entry of a log.
struct LogOrigin {
    QString scope; ///< of the verdict: "workspace", or a case number
    evidence::AuditAction begins;
    QByteArray authority; ///< of the workspace, X.509, DER
};

/// Checks one database: that its log begins as required, is whole and signed, and that every record is as the
/// log says. Expects a store::Snapshot of it, taken before the certificates were read: whoever had signed by
/// then is known.
[[nodiscard]] AuditVerdict checkDatabase(const LogOrigin& origin, store::Database& database,
                                         const evidence::SignerCertificates& certificates,
                                         const CancelToken& cancel);

/// The verdict on a database that cannot be read.
[[nodiscard]] AuditVerdict unchecked(const QString& scope, const Error& why);

} // namespace sl::casework
