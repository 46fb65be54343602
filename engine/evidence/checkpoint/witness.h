// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/evidence/checkpoint/checkpoint.h"
#include "engine/evidence/checkpoint/cosignature.h"

namespace sl::evidence {

/// A checkpoint that a witness is asked to sign, with the proof that it continues an older head: the body of
/// the request that C2SP describes (c2sp.org/tlog-witness). Lines: "old " with the older size, one Base64
/// hash each for the proof; a blank line; the checkpoint.
struct WitnessRequest {
    qint64 since = 0;
    QList<QByteArray> proof;
    QByteArray checkpoint;

    /// A checkpoint alone is a request without a proof. Errors: CheckpointInvalid.
    [[nodiscard]] static Result<WitnessRequest> parse(const QByteArray& bytes);
    [[nodiscard]] QByteArray toBytes() const;
};

/// Somebody on another computer, with no workspace, who signs heads of logs and keeps in a small file how far
/// each log went and whose keys sign for it. Blocking.
class Witness {
public:
    /// `headsFile`: made when there is none.
    Witness(WitnessKey key, QString headsFile) : m_key(std::move(key)), m_headsFile(std::move(headsFile)) {}

    /// The checkpoint with this witness's signature, which is given only after the head is on the disk.
    /// `certificates`: X.509, DER, of people whom the witness accepts as signers of the log, besides those it
    /// knows already. Errors: CheckpointInvalid, SignatureInvalid (none of them signed it), HeadRefused
    /// (smaller than the last, another of the same size, or not shown to continue it; the detail says which),
    /// Locked, WriteFailed, FileUnreadable.
    [[nodiscard]] Result<QByteArray> sign(const WitnessRequest& request,
                                          const QList<QByteArray>& certificates, const QDateTime& at);

private:
    WitnessKey m_key;
    QString m_headsFile;
};

} // namespace sl::evidence
