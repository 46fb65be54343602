// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/internal/cms.h"

#include "engine/evidence/internal/cmsform.h"

#include <openssl/err.h>

namespace sl::evidence {
namespace {

constexpr unsigned kSignFlags = CMS_DETACHED | CMS_BINARY | CMS_NOSMIMECAP | CMS_CADES | CMS_PARTIAL;

Owned<BIO> readerOf(const QByteArray& bytes) {
    return Owned<BIO>(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

/// OpenSSL 3.0 always writes the signing-time attribute, which PAdES forbids: take it out and sign again.
Status removeSigningTime(CMS_SignerInfo* info, EVP_PKEY* key) {
    const int index = CMS_signed_get_attr_by_NID(info, NID_pkcs9_signingTime, -1);
    if (index < 0)
        return {};
    const Owned<X509_ATTRIBUTE> removed(CMS_signed_delete_attr(info, index));
    const Result<QByteArray> signature = signDigestOf(key, signedAttributes(info));
    if (!signature)
        return fail(signature);
    if (ASN1_STRING_set(CMS_SignerInfo_get0_signature(info), signature->constData(),
                        static_cast<int>(signature->size())) != 1)
        return fail(ErrorCode::SigningFailed, {}, takeOpensslErrors());
    return {};
}

/// Does the signing-certificate-v2 attribute name this certificate? It keeps the certificate from being
/// exchanged.
bool namesSigner(const CMS_SignerInfo* info, X509* signer) {
    const auto* attribute = static_cast<const ASN1_STRING*>(CMS_signed_get0_data_by_OBJ(
        info, OBJ_nid2obj(NID_id_smime_aa_signingCertificateV2), -3, V_ASN1_SEQUENCE));
    if (!attribute)
        return false;
    const unsigned char* at = ASN1_STRING_get0_data(attribute);
    const Owned<ESS_SIGNING_CERT_V2> named(
        d2i_ESS_SIGNING_CERT_V2(nullptr, &at, ASN1_STRING_length(attribute)));
    const OwnedCertificates chain(sk_X509_new_null());
    return named && X509_add_cert(chain.get(), signer, X509_ADD_FLAG_UP_REF) == 1 &&
           OSSL_ESS_check_signing_certs(nullptr, named.get(), chain.get(), 1) == 1;
}

/// The certificate that issued `issued`, by name and by signature; null when it is not there or has been
/// altered.
X509* issuerAmong(const STACK_OF(X509) * certificates, X509* issued) {
    for (int i = 0; i < sk_X509_num(certificates); ++i) {
        X509* candidate = sk_X509_value(certificates, i);
        if (X509_check_issued(candidate, issued) == X509_V_OK &&
            X509_verify(issued, X509_get0_pubkey(candidate)) == 1 && X509_self_signed(candidate, 1) == 1)
            return candidate;
    }
    return nullptr;
}

/// The signature itself covers the signer's certificate only, so whatever else is inside must be its sound
/// issuer.
bool holdsOnly(const STACK_OF(X509) * certificates, const X509* signer, const X509* issuer) {
    for (int i = 0; i < sk_X509_num(certificates); ++i)
        if (sk_X509_value(certificates, i) != signer && sk_X509_value(certificates, i) != issuer)
            return false;
    return true;
}

} // namespace

Result<QByteArray> makeDetachedCms(const SigningKey::Secret& signer, const QByteArray& bytes) {
    const Owned<BIO> content = readerOf(bytes);
    const Owned<CMS_ContentInfo> cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, kSignFlags));
    if (!cms || !content)
        return fail(ErrorCode::SigningFailed, {}, takeOpensslErrors());
    CMS_SignerInfo* info =
        CMS_add1_signer(cms.get(), signer.certificate.get(), signer.key.get(), EVP_sha256(), kSignFlags);
    const bool withAuthority =
        signer.authority && X509_cmp(signer.authority.get(), signer.certificate.get()) != 0;
    if (!info || (withAuthority && CMS_add1_cert(cms.get(), signer.authority.get()) != 1) ||
        CMS_final(cms.get(), content.get(), nullptr, kSignFlags) != 1)
        return fail(ErrorCode::SigningFailed, {}, takeOpensslErrors());
    if (Status removed = removeSigningTime(info, signer.key.get()); !removed)
        return fail(removed);
    QByteArray der = toDer<CMS_ContentInfo>(cms.get(), i2d_CMS_ContentInfo);
    if (der.isEmpty())
        return fail(ErrorCode::SigningFailed, {}, takeOpensslErrors());
    return der;
}

Result<CmsVerdict> readDetachedCms(const QByteArray& cms, const QByteArray& bytes) {
    const unsigned char* at = bytesOf(cms);
    const Owned<CMS_ContentInfo> parsed(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(cms.size())));
    const STACK_OF(CMS_SignerInfo)* signers = parsed ? CMS_get0_SignerInfos(parsed.get()) : nullptr;
    if (!signers || sk_CMS_SignerInfo_num(signers) != 1)
        return fail(ErrorCode::ReportInvalid, {}, u"not a CMS with one signer; "_s + takeOpensslErrors());
    const CMS_SignerInfo* info = sk_CMS_SignerInfo_value(signers, 0);
    const OwnedCertificates certificates(CMS_get1_certs(parsed.get()));
    X509* signer = nullptr;
    for (int i = 0; i < sk_X509_num(certificates.get()) && !signer; ++i)
        if (CMS_SignerInfo_cert_cmp(const_cast<CMS_SignerInfo*>(info),
                                    sk_X509_value(certificates.get(), i)) == 0)
            signer = sk_X509_value(certificates.get(), i);
    if (!signer)
        return fail(ErrorCode::ReportInvalid, {}, u"the signer's certificate is not in the CMS"_s);

    // OpenSSL 3.0 makes a BIO of its own of what lies in memory, and forgets it when the CMS is damaged.
    const Owned<BIO> content(BIO_push(BIO_new(BIO_f_null()), readerOf(bytes).release()));
    const unsigned flags = CMS_DETACHED | CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY;
    CmsVerdict verdict{commonNameOf(signer), toDer<X509>(signer, i2d_X509), {}, false};
    X509* const issuer = issuerAmong(certificates.get(), signer);
    verdict.intact = CMS_verify(parsed.get(), nullptr, nullptr, content.get(), nullptr, flags) == 1 &&
                     namesSigner(info, signer) && holdsOnly(certificates.get(), signer, issuer) &&
                     canonicalCms(info, signer, certificates.get()) == cms;
    if (issuer)
        verdict.issuer = toDer<X509>(issuer, i2d_X509);
    ERR_clear_error(); // a failed check is the answer, not an error
    return verdict;
}

} // namespace sl::evidence
