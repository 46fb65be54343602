// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace sl::session {

/// A witness of heads, with no workspace; see engine/evidence/checkpoint/witness.h.
struct HeadWitnessing {
    QByteArray key;                 ///< Ed25519 private key, PEM
    QString name;                   ///< no spaces, no plus
    QString headsFile;              ///< where the witness keeps what it signed
    QList<QByteArray> certificates; ///< of accepted signers of the log, DER or PEM
};
struct WitnessedHead {
    QByteArray checkpoint; ///< with the witness's signature
    QString witness;       ///< by which others know the signature
};
/// `request`: a checkpoint, or one with its proof. Blocking. Errors: InvalidArgument (no such key or name),
/// CheckpointInvalid, SignatureInvalid, HeadRefused, Locked, FileUnreadable, WriteFailed.
[[nodiscard]] Result<WitnessedHead> witnessHead(const QByteArray& request, const HeadWitnessing& witnessing,
                                                const QDateTime& at);

} // namespace sl::session
