// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/headverdict.h"
#include "engine/evidence/audit/auditlog.h"
#include "engine/evidence/checkpoint/checkpoint.h"
#include "engine/evidence/checkpoint/cosignature.h"

namespace sl::casework {

/// The signers that a check of kept heads knows.
struct KnownHeadKeys {
    evidence::SignerCertificates users;
    QList<evidence::WitnessName> witnesses;
};

/// Heads that one file holds.
struct KeptHeads {
    QString file;
    QList<evidence::Checkpoint> heads;
    QList<QByteArray> certificates; ///< of who signed the report that holds them, DER
};
/// Errors: NotFound, FileUnreadable, CheckpointInvalid, ReportInvalid.
[[nodiscard]] Result<KeptHeads> readKeptHeads(const QString& file);

/// The signers of the head. `authority`: of the workspace; a certificate of the report's own signers counts
/// when this authority issued it.
void judgeSigners(const evidence::Checkpoint& head, const QList<QByteArray>& certificates,
                  const QByteArray& authority, const KnownHeadKeys& known, HeadVerdict& verdict);
/// Whether the tree of the log begins with the tree that the head saw.
void judgeLog(const evidence::TreeHead& head, const evidence::MerkleTree& tree, HeadVerdict& verdict);
/// Where a log differs, how far another of the heads shows it not to.
void narrow(QList<HeadVerdict>& verdicts);

} // namespace sl::casework
