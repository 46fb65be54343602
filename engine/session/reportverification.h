// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/future.h"
#include "engine/core/sha256.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace sl::session {

class Workspace;

/// One signature of a report file. Whether the bytes are unchanged is apart from whether the signer is known
/// here.
struct SignatureVerdict {
    QString signer;    ///< as the certificate names them
    QString login;     ///< the user of this workspace whose certificate that is or was; empty: not known here
    QDateTime claimed; ///< the signer's own clock, not attested; invalid when absent
    bool bytesIntact = false;
    bool coversWholeFile = false;
};

struct ReportVerdict {
    QString file;
    Sha256 hash;                        ///< of all its bytes
    QList<SignatureVerdict> signatures; ///< in the order they were made; empty: the file is not signed
    /// Every signature fits its bytes, and the last one covers the file to its end.
    [[nodiscard]] bool isIntact() const;
};

/// Reads any signed PDF, of whatever workspace; no login is filled in. Blocking. Errors: NotFound,
/// FileUnreadable, FileEmpty, ReportInvalid.
[[nodiscard]] Result<ReportVerdict> verifyReport(const QString& file);
/// As above, with the logins of `workspace`; call on its thread.
[[nodiscard]] Future<ReportVerdict> verifyReport(Workspace& workspace, const QString& file);

} // namespace sl::session
