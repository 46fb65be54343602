// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to engine/evidence: making X.509 certificates.

#include "engine/evidence/identity/identity.h"
#include "engine/evidence/internal/openssl.h"

namespace sl::evidence {

/// The issuer: null members mean a self-signed authority.
struct Issuer {
    EVP_PKEY* key = nullptr;
    X509* certificate = nullptr;
};

/// A certificate over the public half of `key`, valid from the clock's now. With an issuer: a person's, 5
/// years at most and no longer than the issuer's; without: an authority's, 20 years. Names longer than
/// X.520's 64 characters are cut. Errors: InvalidArgument (no common name), SigningFailed.
[[nodiscard]] Result<Owned<X509>> makeCertificate(EVP_PKEY* key, const SubjectName& subject,
                                                  const Issuer& issuer, const Clock& clock);
/// An authority under the issuer's own name that may certify `person` only (X.509 name constraints). A
/// certificate that it issues holds this one in an extension, see enrolmentOf(). Errors as above.
[[nodiscard]] Result<Owned<X509>> makeEnrolmentCertificate(EVP_PKEY* key, const SubjectName& person,
                                                           const Issuer& issuer, const Clock& clock);
/// The enrolment that issued this certificate, as it says itself: nothing is checked. Null when none did.
[[nodiscard]] Owned<X509> enrolmentOf(const X509* certificate);
/// Whether this is the certificate of an enrolment, not of a person or of the workspace's authority.
[[nodiscard]] bool isEnrolment(X509* certificate);
/// Whether this enrolment may certify the name of this certificate.
[[nodiscard]] bool permitsName(const X509* enrolment, X509* certificate);

} // namespace sl::evidence
