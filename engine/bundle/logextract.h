// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/auditrecord.h"
#include "engine/core/result.h"
#include "engine/evidence/audit/auditlog.h"
#include "engine/evidence/checkpoint/checkpoint.h"

#include <QByteArray>
#include <QList>

namespace sl::bundle {

/// The beginning of a case's log as text, one entry a line. An entry that is told is its leaf in the log's
/// Merkle tree, to the byte (evidence::leafOf()). Of one that is withheld the line has its number, its hash,
/// by which the next one continues it, and the hash of its leaf (RFC 6962), by which the tree's root still
/// comes out:
/// {"hash","leaf","sequence"}. So nobody can leave an entry out or change it, and a withheld one tells
/// nothing.
[[nodiscard]] QByteArray toldLine(const AuditRecord& entry);
[[nodiscard]] QByteArray withheldLine(const AuditRecord& entry);

/// An extract that was read and checked.
struct LogExtract {
    qint64 entries = 0;
    QList<AuditRecord> told; ///< ascending

    /// Checks that the entries continue one another from the first on, that each that is told has its hash,
    /// and the signature of its actor by `certificates` where it has one or needs one as a decision. Errors:
    /// AuditBroken, SignatureInvalid (subject: the entry's number).
    [[nodiscard]] static Result<LogExtract> read(const QByteArray& lines,
                                                 const evidence::SignerCertificates& certificates);
    /// Checks that the tree of the first entries has the checkpoint's root. Errors: AuditBroken.
    [[nodiscard]] Status continues(const evidence::Checkpoint& checkpoint) const;

private:
    evidence::MerkleTree m_tree;
};

} // namespace sl::bundle
