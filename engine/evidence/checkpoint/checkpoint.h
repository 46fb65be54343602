// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/auditrecord.h"
#include "engine/evidence/checkpoint/merkletree.h"
#include "engine/evidence/checkpoint/signednote.h"
#include "engine/evidence/identity/signingkey.h"

#include <QDateTime>

namespace sl::store {
class Database;
}

namespace sl::evidence {

/// How far a log went, as text that can be kept elsewhere and checked with public tools: a checkpoint as C2SP
/// describes it (c2sp.org/tlog-checkpoint). Lines: the log's origin, its number of entries, the Base64 of its
/// root, and "time " with the signer's own clock, which nobody attests.
struct Checkpoint {
    QString origin;
    TreeHead head;
    QDateTime at; ///< invalid when it says none
    SignedNote note;

    /// Errors: CheckpointInvalid.
    [[nodiscard]] static Result<Checkpoint> parse(const QByteArray& bytes);
};

/// The globally unique name of a log: that of the workspace with this authority (X.509, DER) or, with a
/// number, of one of its cases.
[[nodiscard]] QString originOf(const QByteArray& authority, const QString& caseNumber = {});
/// The case that an origin of this authority's workspace names; empty: the workspace itself. Errors: NotFound
/// (it is another's).
[[nodiscard]] Result<QString> caseIn(const QString& origin, const QByteArray& authority);

/// A checkpoint with one signature, of the type 0x02 of signed notes: ECDSA P-256 with SHA-256 over the text,
/// as users' keys make it. Its key is named as the log, as checkpoints have it, and known by the first four
/// bytes of the SHA-256 of its public key (SubjectPublicKeyInfo, DER). Errors: SigningFailed.
[[nodiscard]] Result<QByteArray> signedCheckpoint(const QString& origin, const TreeHead& head,
                                                  const QDateTime& at, const SigningKey& key);
/// The first four bytes by which a signature says that this certificate's key made it.
[[nodiscard]] QByteArray noteKeyId(const QByteArray& certificate);
/// Whether the key of this certificate signed for the log. Errors: NotFound (no such signature),
/// SignatureInvalid (there is one, and it is wrong).
[[nodiscard]] Status checkSignedBy(const Checkpoint& checkpoint, const QByteArray& certificate);

/// The leaf of an entry in the log's tree: the canonical JSON of all its stored fields, signature included.
[[nodiscard]] QByteArray leafOf(const AuditRecord& entry);
/// The tree over all entries as they stand in the database. Errors: those of the store.
[[nodiscard]] Result<MerkleTree> treeOf(store::Database& log);

} // namespace sl::evidence
