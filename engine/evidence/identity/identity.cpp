// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/identity/identity.h"

#include "engine/evidence/identity/internal/certificate.h"
#include "engine/evidence/identity/internal/keystore.h"
#include "engine/evidence/internal/openssl.h"

#include <algorithm>

namespace sl::evidence {
namespace {

using MakeCertificate = Result<Owned<X509>> (*)(EVP_PKEY*, const SubjectName&, const Issuer&, const Clock&);

Result<IssuedIdentity> issue(MakeCertificate make, const SubjectName& subject, const QString& password,
                             const Issuer& issuer, const Clock& clock) {
    Owned<EVP_PKEY> key(EVP_EC_gen("P-256"));
    if (!key)
        return fail(ErrorCode::SigningFailed, subject.commonName, takeOpensslErrors());
    const Result<Owned<X509>> certificate = make(key.get(), subject, issuer, clock);
    if (!certificate)
        return fail(certificate);
    // an enrolment stands in the certificate that it issued, and nowhere else
    X509* const authority =
        issuer.certificate && isEnrolment(issuer.certificate) ? nullptr : issuer.certificate;
    const Result<QByteArray> store = wrapKey(key.get(), certificate->get(), authority, password);
    if (!store)
        return fail(store);
    return IssuedIdentity{*store, toDer<X509>(certificate->get(), i2d_X509)};
}

Result<Issuer> issuerOf(const SigningKey& authority) {
    const SigningKey::Secret& secret = authority.secret();
    if (X509_check_ca(secret.certificate.get()) != 1)
        return fail(ErrorCode::SigningFailed, authority.commonName(), u"not an authority's key"_s);
    return Issuer{secret.key.get(), secret.certificate.get()};
}

bool isIssuedBy(X509* issued, X509* issuer) {
    return X509_check_ca(issuer) == 1 && X509_check_issued(issuer, issued) == X509_V_OK &&
           X509_verify(issued, X509_get0_pubkey(issuer)) == 1;
}

bool isIssuedByEnrolment(X509* issued, X509* authority) {
    const Owned<X509> enrolment = enrolmentOf(issued);
    return enrolment && isEnrolment(enrolment.get()) && isIssuedBy(enrolment.get(), authority) &&
           permitsName(enrolment.get(), issued) && isIssuedBy(issued, enrolment.get());
}

QDateTime timeFrom(const ASN1_TIME* time) {
    tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

} // namespace

Result<Validity> validityOf(const QByteArray& certificate) {
    const Owned<X509> parsed = certificateFrom(certificate);
    if (!parsed)
        return fail(ErrorCode::SignatureInvalid, {}, u"not a certificate"_s);
    const Validity validity{timeFrom(X509_get0_notBefore(parsed.get())),
                            timeFrom(X509_get0_notAfter(parsed.get()))};
    if (!validity.from.isValid() || !validity.until.isValid())
        return fail(ErrorCode::SignatureInvalid, {}, u"a certificate without dates"_s);
    return validity;
}

Result<QByteArray> certificateFromFile(const QByteArray& bytes) {
    QByteArray der = bytes;
    static constexpr QByteArrayView kBegin("-----BEGIN CERTIFICATE-----");
    if (const qsizetype begin = bytes.indexOf(kBegin); begin >= 0) {
        const qsizetype at = begin + kBegin.size();
        der = QByteArray::fromBase64(
            bytes.sliced(at, std::max<qsizetype>(0, bytes.indexOf("-----END", at) - at)));
    }
    if (!certificateFrom(der))
        return fail(ErrorCode::SignatureInvalid, {}, u"not a certificate"_s);
    return der;
}

Result<IssuedIdentity> createAuthority(const SubjectName& subject, const QString& password,
                                       const Clock& clock) {
    return issue(makeCertificate, subject, password, {}, clock);
}

Result<IssuedIdentity> issueIdentity(const SigningKey& authority, const SubjectName& subject,
                                     const QString& password, const Clock& clock) {
    const Result<Issuer> issuer = issuerOf(authority);
    if (!issuer)
        return fail(issuer);
    return issue(makeCertificate, subject, password, *issuer, clock);
}

Result<IssuedIdentity> issueEnrolment(const SigningKey& authority, const SubjectName& person,
                                      const QString& temporaryPassword, const Clock& clock) {
    const Result<Issuer> issuer = issuerOf(authority);
    if (!issuer)
        return fail(issuer);
    return issue(makeEnrolmentCertificate, person, temporaryPassword, *issuer, clock);
}

bool isEnrolment(const QByteArray& certificate) {
    const Owned<X509> parsed = certificateFrom(certificate);
    return parsed && isEnrolment(parsed.get());
}

QString loginIn(const QByteArray& certificate) {
    const Owned<X509> parsed = certificateFrom(certificate);
    return parsed ? nameIn(parsed.get(), NID_userId) : QString();
}

QByteArray enrolmentIn(const QByteArray& certificate) {
    const Owned<X509> parsed = certificateFrom(certificate);
    const Owned<X509> enrolment = parsed ? enrolmentOf(parsed.get()) : nullptr;
    return enrolment ? toDer<X509>(enrolment.get(), i2d_X509) : QByteArray();
}

QByteArray publicKeyOf(const QByteArray& certificate) {
    const Owned<X509> parsed = certificateFrom(certificate);
    return parsed ? toDer<X509_PUBKEY>(X509_get_X509_PUBKEY(parsed.get()), i2d_X509_PUBKEY) : QByteArray();
}

Result<SigningKey> unlock(const QByteArray& keyStore, const QString& password) {
    Result<SigningKey::Secret> secret = unwrapKey(keyStore, password);
    if (!secret)
        return fail(secret);
    return SigningKey(std::make_shared<SigningKey::Secret>(std::move(*secret)));
}

Result<QByteArray> rewrap(const SigningKey& key, const QString& newPassword) {
    const SigningKey::Secret& secret = key.secret();
    return wrapKey(secret.key.get(), secret.certificate.get(), secret.authority.get(), newPassword);
}

Status verifySignature(const QByteArray& certificate, const QByteArray& bytes, const QByteArray& signature) {
    const Owned<X509> signer = certificateFrom(certificate);
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    if (!signer || EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr,
                                        X509_get0_pubkey(signer.get())) != 1)
        return fail(ErrorCode::SignatureInvalid, {}, u"unusable certificate; "_s + takeOpensslErrors());
    if (EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<size_t>(signature.size()),
                         bytesOf(bytes), static_cast<size_t>(bytes.size())) != 1)
        return fail(ErrorCode::SignatureInvalid, commonNameOf(signer.get()), takeOpensslErrors());
    return {};
}

Status verifyIssuer(const QByteArray& certificate, const QByteArray& authority) {
    const Owned<X509> issued = certificateFrom(certificate);
    const Owned<X509> issuer = certificateFrom(authority);
    if (!issued || !issuer)
        return fail(ErrorCode::SignatureInvalid, {}, u"not a certificate; "_s + takeOpensslErrors());
    const bool isPersons = !isEnrolment(issued.get());
    const bool byIt =
        isIssuedBy(issued.get(), issuer.get()) || isIssuedByEnrolment(issued.get(), issuer.get());
    if (!isPersons || !byIt)
        return fail(ErrorCode::SignatureInvalid, commonNameOf(issued.get()),
                    u"not issued by %1; "_s.arg(commonNameOf(issuer.get())) + takeOpensslErrors());
    return {};
}

} // namespace sl::evidence
