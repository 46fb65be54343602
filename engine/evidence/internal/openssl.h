// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to engine/evidence: ownership and conversions for OpenSSL's C types.

#include "engine/core/result.h"
#include "engine/evidence/identity/signingkey.h"

#include <QByteArray>
#include <QDateTime>

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/ess.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509v3.h>

#include <memory>

namespace sl::evidence {

struct OpensslDeleter {
    void operator()(ASN1_INTEGER* p) const { ASN1_INTEGER_free(p); }
    void operator()(ASN1_OBJECT* p) const { ASN1_OBJECT_free(p); }
    void operator()(BIGNUM* p) const { BN_free(p); }
    void operator()(BIO* p) const { BIO_free_all(p); }
    void operator()(CMS_ContentInfo* p) const { CMS_ContentInfo_free(p); }
    void operator()(ESS_SIGNING_CERT_V2* p) const { ESS_SIGNING_CERT_V2_free(p); }
    void operator()(EVP_CIPHER_CTX* p) const { EVP_CIPHER_CTX_free(p); }
    void operator()(EVP_MD_CTX* p) const { EVP_MD_CTX_free(p); }
    void operator()(EVP_PKEY* p) const { EVP_PKEY_free(p); }
    void operator()(PKCS12* p) const { PKCS12_free(p); }
    void operator()(GENERAL_SUBTREE* p) const { GENERAL_SUBTREE_free(p); }
    void operator()(NAME_CONSTRAINTS* p) const { NAME_CONSTRAINTS_free(p); }
    void operator()(X509* p) const { X509_free(p); }
    void operator()(X509_NAME* p) const { X509_NAME_free(p); }
    void operator()(X509_ATTRIBUTE* p) const { X509_ATTRIBUTE_free(p); }
    void operator()(X509_EXTENSION* p) const { X509_EXTENSION_free(p); }
    void operator()(STACK_OF(X509) * p) const { sk_X509_pop_free(p, X509_free); }
};

template <class T>
using Owned = std::unique_ptr<T, OpensslDeleter>;
using OwnedCertificates = Owned<STACK_OF(X509)>;

/// The messages of OpenSSL's error queue of this thread, oldest first; empties it.
[[nodiscard]] QString takeOpensslErrors();

/// DER of anything with an i2d_… function; empty on failure.
template <class T>
[[nodiscard]] QByteArray toDer(const T* object, int (*encode)(const T*, unsigned char**)) {
    unsigned char* bytes = nullptr;
    const int length = encode(object, &bytes);
    if (length <= 0)
        return {};
    QByteArray der(reinterpret_cast<const char*>(bytes), length);
    OPENSSL_free(bytes);
    return der;
}

[[nodiscard]] inline const unsigned char* bytesOf(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// Null when the bytes are not one certificate.
[[nodiscard]] Owned<X509> certificateFrom(const QByteArray& der);
/// An attribute of the subject, by OpenSSL's number of its kind; empty when there is none.
[[nodiscard]] QString nameIn(const X509* certificate, int kind);
[[nodiscard]] QString commonNameOf(const X509* certificate); ///< empty when there is none
/// ECDSA (or whatever the key is) with SHA-256. Errors: SigningFailed.
[[nodiscard]] Result<QByteArray> signDigestOf(EVP_PKEY* key, const QByteArray& bytes);

struct SigningKey::Secret {
    Owned<EVP_PKEY> key; ///< OpenSSL wipes the private number when it frees it
    Owned<X509> certificate;
    Owned<X509> authority; ///< the certificate's issuer; null when not known
};

} // namespace sl::evidence
