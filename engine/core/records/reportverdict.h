// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/pdfchange.h"
#include "engine/core/sha256.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>

namespace sl {

/// What this workspace knows about a signer of a report.
enum class SignerState {
    Unknown,     ///< nothing vouches for the certificate: anybody can use this name
    Known,       ///< a user of this workspace with the right to sign, while the certificate was valid
    OfAuthority, ///< the given authority issued the certificate; the person's rights are not known
    WithoutRole, ///< a user of this workspace whose role does not sign reports
    /// At the claimed time the certificate was not yet or no longer valid, or the user was disabled.
    NotValidThen,
};

/// One signature of a report file. Whether the bytes are unchanged is apart from who signed.
struct SignatureVerdict {
    QString signer;    ///< as the certificate names them
    QString login;     ///< the user of this workspace whose certificate that is or was; empty: not known here
    QDateTime claimed; ///< the signer's own clock, not attested; invalid when absent
    bool bytesIntact = false;
    bool coversWholeFile = false;
    SignerState state = SignerState::Unknown;
    /// Up to the next signature or the end of the file, besides that signature.
    QList<PdfChange> changedAfter;
};

/// The three answers of a check, each by itself.
struct ReportVerdict {
    QString file;
    Sha256 hash;                        ///< of all its bytes
    QList<SignatureVerdict> signatures; ///< in the order they were made; empty: the file is not signed

    /// Every signature fits its bytes.
    [[nodiscard]] bool bytesIntact() const {
        return !signatures.isEmpty() && std::all_of(signatures.begin(), signatures.end(),
                                                    [](const auto& one) { return one.bytesIntact; });
    }
    /// Every signer is known here and had the right to sign.
    [[nodiscard]] bool signersKnown() const {
        return !signatures.isEmpty() &&
               std::all_of(signatures.begin(), signatures.end(), [](const auto& one) {
                   return one.state == SignerState::Known || one.state == SignerState::OfAuthority;
               });
    }
    /// The last signature reaches the end of the file, and nothing but signatures came after the first.
    [[nodiscard]] bool wholeSigned() const {
        return !signatures.isEmpty() && signatures.last().coversWholeFile &&
               std::all_of(signatures.begin(), signatures.end(),
                           [](const auto& one) { return one.changedAfter.isEmpty(); });
    }
};

} // namespace sl
