// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sl::evidence {

/// A line "— name base64(key id, signature)" under a note.
struct NoteSignature {
    QString name;
    QByteArray keyId; ///< 4 bytes: which key of that name, and for which kind of signature
    QByteArray bytes;
};

/// A signed note as C2SP describes it (c2sp.org/signed-note): a text, a blank line, lines of signatures.
struct SignedNote {
    QByteArray text; ///< what is signed: UTF-8 that ends in a newline
    QList<NoteSignature> signatures;

    /// Errors: CheckpointInvalid.
    [[nodiscard]] static Result<SignedNote> parse(const QByteArray& bytes);
    [[nodiscard]] QByteArray toBytes() const;
};

/// Whether a key may have this name: not empty, no white space, no plus and no control characters.
[[nodiscard]] bool isKeyName(const QString& name);

/// Standard Base64 of exactly these bytes; null when it is not.
[[nodiscard]] QByteArray fromStrictBase64(QByteArrayView text);

} // namespace sl::evidence
