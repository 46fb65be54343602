// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/pdfchange.h"
#include "engine/core/sha256.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>

namespace sl {

/// What is known here of who signed a report.
enum class SignerState {
    Unknown,      ///< nothing at hand vouches for the certificate: anybody can call themselves so
    Known,        ///< a user of this workspace who might sign reports, at a time when the certificate counted
    OfAuthority,  ///< the authority at hand issued the certificate; what the person might do is not known
    WithoutRole,  ///< a user of this workspace whose role does not sign reports
    NotValidThen, ///< by the claimed time, the certificate counted not yet or no more, or the user was
                  ///< disabled
};

/// One signature of a report file. Whether the bytes are unchanged is apart from who signed.
struct SignatureVerdict {
    QString signer;    ///< as the certificate names them
    QString login;     ///< the user of this workspace whose certificate that is or was; empty: not known here
    QDateTime claimed; ///< the signer's own clock, not attested; invalid when absent
    bool bytesIntact = false;
    bool coversWholeFile = false;
    SignerState state = SignerState::Unknown;
    QList<PdfChange>
        changedAfter; ///< up to the next signature or the end of the file, besides that signature
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
    /// Everybody who signed is known here, and might.
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
