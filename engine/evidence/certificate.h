// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to engine/evidence: making X.509 certificates.

#include "engine/evidence/openssl.h"

namespace sl::evidence {

/// Who issues: null members mean a self-signed authority.
struct Issuer {
    EVP_PKEY* key = nullptr;
    X509* certificate = nullptr;
};

/// A certificate over the public half of `key`, valid from the clock's now. With an issuer: a person's, 5
/// years at most and no longer than the issuer's; without: an authority's, 20 years. Names longer than
/// X.520's 64 characters are cut. Errors: InvalidArgument (no common name), SigningFailed.
[[nodiscard]] Result<Owned<X509>> makeCertificate(EVP_PKEY* key, const SubjectName& subject,
                                                  const Issuer& issuer, const Clock& clock);

} // namespace sl::evidence
