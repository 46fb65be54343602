// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/future.h"
#include "engine/core/records/reportverdict.h"

#include <QByteArray>

namespace sl::session {

class Workspace;

/// Reads any signed PDF, of whatever workspace: no signer is known. Blocking. Errors: NotFound,
/// FileUnreadable, FileEmpty, ReportInvalid.
[[nodiscard]] Result<ReportVerdict> verifyReport(const QString& file);
/// As above; a signer is known when this authority issued the certificate and it was valid at the time.
/// `authority`: X.509, DER or PEM. Errors: those above, SignatureInvalid (not a certificate).
[[nodiscard]] Result<ReportVerdict> verifyReport(const QString& file, const QByteArray& authority);
/// As above, of a file that was read already; `name` is what errors and the verdict call it.
[[nodiscard]] Result<ReportVerdict> verifyReportBytes(const QByteArray& pdf, const QString& name,
                                                      const QByteArray& authority);
/// As above, with the users of `workspace`; call on its thread.
[[nodiscard]] Future<ReportVerdict> verifyReport(Workspace& workspace, const QString& file);

} // namespace sl::session
