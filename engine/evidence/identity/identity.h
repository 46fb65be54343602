// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/evidence/identity/signingkey.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace sl::evidence {

/// A newly issued identity: PKCS#12 under the password, and the certificate alone.
struct IssuedIdentity {
    QByteArray keyStore;    ///< PKCS#12 (AES-256, PBKDF2), DER
    QByteArray certificate; ///< X.509, DER
};

struct SubjectName {
    QString commonName;   ///< the person's full name, or the authority's
    QString organisation; ///< the agency
    QString login;        ///< into the userId (UID) attribute of the subject; empty for the authority
};

/// In characters. Passwords are normalised to Unicode form C, so that every keyboard types the same
/// one.
inline constexpr int kShortestPassword = 8;

/// A self-signed workspace certificate authority (ECDSA P-256, 20 years). Errors: SigningFailed,
/// InvalidArgument (password too short, or no common name).
[[nodiscard]] Result<IssuedIdentity> createAuthority(const SubjectName& subject, const QString& password,
                                                     const Clock& clock);
/// A user's key pair with a certificate by the authority (5 years; digitalSignature, nonRepudiation).
[[nodiscard]] Result<IssuedIdentity> issueIdentity(const SigningKey& authority, const SubjectName& subject,
                                                   const QString& password, const Clock& clock);
/// The key store that a reset leaves in place of the user's key. It signs nothing: it is an authority that
/// can certify `person` and nobody else, under a temporary password. Once the person chooses a password
/// of their own, issueIdentity() with the unlocked enrolment gives them a key that was never under the
/// temporary one, and the enrolment is deleted. So the supervisor who set the temporary password cannot
/// sign as that person. (The holder of the workspace authority can certify any name; therefore signed audit
/// entries, not the certificate alone, say whose certificate it is.) Errors as above.
[[nodiscard]] Result<IssuedIdentity> issueEnrolment(const SigningKey& authority, const SubjectName& person,
                                                    const QString& temporaryPassword, const Clock& clock);
[[nodiscard]] bool isEnrolment(const QByteArray& certificate); ///< false when it is no certificate

/// The period of validity in a certificate.
struct Validity {
    QDateTime from, until;
};
[[nodiscard]] Result<Validity> validityOf(const QByteArray& certificate); ///< Errors: SignatureInvalid.
/// The DER of a certificate that a file holds as DER or PEM. Errors: SignatureInvalid.
[[nodiscard]] Result<QByteArray> certificateFromFile(const QByteArray& bytes);
/// The certificate of the enrolment that issued this one, which holds it, DER; empty: the authority issued it
/// itself.
[[nodiscard]] QByteArray enrolmentIn(const QByteArray& certificate);
/// The login that a certificate names (the userId attribute of its subject); empty when it names none.
[[nodiscard]] QString loginIn(const QByteArray& certificate);
/// The public key of a certificate, DER; empty when it is no certificate.
[[nodiscard]] QByteArray publicKeyOf(const QByteArray& certificate);

/// Unlocking is the log-in. Takes about a tenth of a second on purpose. Errors: WrongPassword,
/// DatabaseCorrupt (the bytes are not a key store).
[[nodiscard]] Result<SigningKey> unlock(const QByteArray& keyStore, const QString& password);
/// The same key under another password. A copy of the old store still opens with the old password. Errors:
/// SigningFailed, InvalidArgument.
[[nodiscard]] Result<QByteArray> rewrap(const SigningKey& key, const QString& newPassword);

/// Checks that the key of this certificate signed `bytes`. Errors: SignatureInvalid.
[[nodiscard]] Status verifySignature(const QByteArray& certificate, const QByteArray& bytes,
                                     const QByteArray& signature);
/// Checks that this authority issued this person's certificate, itself or by an enrolment for that very name.
/// An enrolment's own certificate belongs to no person. Dates are not checked: there is no attested time.
/// Errors: SignatureInvalid.
[[nodiscard]] Status verifyIssuer(const QByteArray& certificate, const QByteArray& authority);

} // namespace sl::evidence
