// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/canonicaljson.h"
#include "engine/core/clock.h"
#include "engine/core/records/auditrecord.h"
#include "engine/core/result.h"
#include "engine/evidence/audit/auditaction.h"
#include "engine/evidence/identity/signingkey.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace sl::store {
class Database;
class Transaction;
} // namespace sl::store

namespace sl::evidence {

/// The caller's part of an audit entry; the log adds sequence, time, hashes and signature.
struct AuditEntry {
    QString actor; ///< login, or "system"
    AuditAction action;
    QString subject; ///< what it was done to
    QJsonObject details;
    Sha256 rows = {}; ///< store::RowSources::digestOf() of this entry's place in the log
};

/// A user's certificate, and until when it was in use.
struct SignerCertificate {
    QByteArray certificate; ///< X.509, DER
    QDateTime until = {};   ///< it does not vouch for later entries; null: it is in use
};
using SignerCertificates = QMultiHash<QString, SignerCertificate>; ///< by login

/// The result of checking a log.
struct AuditCheck {
    qint64 entries = 0;  ///< read until the end or the first bad one
    Sha256 head;         ///< hash of the last good entry; null when there is none
    qint64 firstBad = 0; ///< sequence of the first bad or missing entry; 0: none
    Error problem;       ///< AuditBroken or SignatureInvalid, when firstBad is set

    [[nodiscard]] bool isIntact() const { return firstBad == 0; }
};

/// The hash of an entry: SHA-256 over the previous hash as 64 hexadecimal digits (nothing for the first)
/// followed by the canonical JSON (engine/core/canonicaljson.h) of {action, actor, at, details, sequence,
/// subject}, with the member rows where the entry answers for rows of tables. Of entries that were written
/// before numbers were spelt as RFC 8785 has them, verifyAuditLog() takes the older spelling too: both spell
/// the same content. A decision's signature is ECDSA P-256 with SHA-256 over the 64 hexadecimal digits of the
/// hash.
[[nodiscard]] Sha256 auditHash(const AuditRecord& record, NumberSpelling numbers = NumberSpelling::Rfc8785);

/// Writes the audit log of one database. Thread: that of the database.
class AuditLog {
public:
    AuditLog(store::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    /// Appends within the caller's transaction on the same database, so that what is done and its entry are
    /// committed together or not at all. Errors: InvalidArgument (a decision without `signer`, details that
    /// JSON cannot hold), SigningFailed, and those of the store.
    [[nodiscard]] Result<AuditRecord> append(const store::Transaction& within, const AuditEntry& entry,
                                             const SigningKey* signer = nullptr);

private:
    store::Database& m_database;
    const Clock& m_clock;
};

/// Reads a whole log and says what the first bad entry is: missing or out of order, its link to the one
/// before or its own hash wrong, its signature wrong or, for a decision, absent. `certificates`: for the
/// signatures, those that were replaced included. The lines of row_sources are compared with the entries that
/// sign them; whether the tables are as those lines say: store::RowSources::firstAltered(). What no log can
/// show by itself is that its last entries were cut off: compare `head` and `entries` with those printed on a
/// report or kept elsewhere. Errors: those of the store.
[[nodiscard]] Result<AuditCheck> verifyAuditLog(store::Database& database,
                                                const SignerCertificates& certificates);

} // namespace sl::evidence
