// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/evidence/checkpoint/signednote.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace sl::evidence {

/// A witness as others know it: the name and the Ed25519 public key. Written as "name+id+Base64", the form of
/// public tools for signed notes.
struct WitnessName {
    QString name;
    QByteArray publicKey; ///< 32 bytes

    [[nodiscard]] static std::optional<WitnessName> parse(const QString& text);
    [[nodiscard]] QString toString() const;
    [[nodiscard]] QByteArray keyId() const;
};

/// A witness's own key; it belongs to no workspace.
class WitnessKey {
public:
    /// An Ed25519 private key as PEM, as `openssl genpkey -algorithm ed25519` writes it. Errors:
    /// InvalidArgument (no such key, or the name is none for a key).
    [[nodiscard]] static Result<WitnessKey> fromPem(const QByteArray& pem, const QString& name);
    [[nodiscard]] const WitnessName& name() const { return m_name; }
    /// Ed25519. Errors: SigningFailed.
    [[nodiscard]] Result<QByteArray> sign(const QByteArray& bytes) const;

private:
    struct Secret;
    std::shared_ptr<Secret> m_secret;
    WitnessName m_name;
};

/// The note with one more signature: that of a witness who, at that time, had seen no larger or other head of
/// the log (c2sp.org/tlog-cosignature, the type 0x04: Ed25519, with its time). Errors: SigningFailed.
[[nodiscard]] Result<SignedNote> cosigned(const SignedNote& note, const WitnessKey& key, const QDateTime& at);

/// The time of this witness's cosignature, by the witness's own clock. Errors: NotFound (there is none),
/// SignatureInvalid.
[[nodiscard]] Result<QDateTime> cosignedAt(const SignedNote& note, const WitnessName& witness);
/// Whether it has the form of a cosignature; the key tells whose it is.
[[nodiscard]] bool isCosignature(const NoteSignature& signature);

} // namespace sl::evidence
