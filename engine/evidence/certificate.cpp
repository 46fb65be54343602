// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/certificate.h"

#include <QList>

#include <algorithm>

namespace sl::evidence {
namespace {

constexpr int kAuthorityYears = 20;
constexpr int kPersonYears = 5;
constexpr qsizetype kLongestName = 64; // X.520 ub-common-name, ub-organization-name
constexpr int kSerialBits = 127;       // RFC 5280: positive, at most 20 octets

bool addName(X509_NAME* name, int nid, const QString& text) {
    if (text.isEmpty())
        return true;
    const QList<uint> characters = text.toUcs4();
    const QByteArray utf8 = QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()),
                                              std::min(characters.size(), kLongestName))
                                .toUtf8();
    return X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8, bytesOf(utf8), static_cast<int>(utf8.size()),
                                      -1, 0) == 1;
}

bool setSubject(X509* certificate, const SubjectName& subject) {
    X509_NAME* name = X509_get_subject_name(certificate);
    return addName(name, NID_organizationName, subject.organisation) &&
           addName(name, NID_commonName, subject.commonName) && addName(name, NID_userId, subject.login);
}

bool setSerial(X509* certificate) {
    const Owned<BIGNUM> number(BN_new());
    return number && BN_rand(number.get(), kSerialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setValidity(X509* certificate, const QDateTime& from, const X509* issuer) {
    const QDateTime until = from.addYears(issuer ? kPersonYears : kAuthorityYears);
    if (ASN1_TIME_set(X509_getm_notBefore(certificate), from.toSecsSinceEpoch()) == nullptr)
        return false;
    ASN1_TIME* last = X509_getm_notAfter(certificate);
    if (ASN1_TIME_set(last, until.toSecsSinceEpoch()) == nullptr)
        return false;
    if (issuer && ASN1_TIME_compare(X509_get0_notAfter(issuer), last) < 0)
        return X509_set1_notAfter(certificate, X509_get0_notAfter(issuer)) == 1;
    return true;
}

bool addExtension(X509* certificate, X509V3_CTX* context, int nid, const char* value) {
    const Owned<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool addExtensions(X509* certificate, X509* issuer) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer ? issuer : certificate, certificate, nullptr, nullptr, 0);
    if (issuer)
        return addExtension(certificate, &context, NID_basic_constraints, "critical,CA:FALSE") &&
               addExtension(certificate, &context, NID_key_usage,
                            "critical,digitalSignature,nonRepudiation") &&
               addExtension(certificate, &context, NID_subject_key_identifier, "hash") &&
               addExtension(certificate, &context, NID_authority_key_identifier, "keyid:always");
    return addExtension(certificate, &context, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
           addExtension(certificate, &context, NID_key_usage, "critical,keyCertSign,cRLSign") &&
           addExtension(certificate, &context, NID_subject_key_identifier, "hash");
}

} // namespace

Result<Owned<X509>> makeCertificate(EVP_PKEY* key, const SubjectName& subject, const Issuer& issuer,
                                    const Clock& clock) {
    if (subject.commonName.isEmpty())
        return fail(ErrorCode::InvalidArgument, subject.login, QStringLiteral("a certificate needs a name"));
    Owned<X509> certificate(X509_new());
    X509* const made = certificate.get();
    const bool complete =
        made && X509_set_version(made, X509_VERSION_3) == 1 && setSerial(made) && setSubject(made, subject) &&
        X509_set_issuer_name(made, X509_get_subject_name(issuer.certificate ? issuer.certificate : made)) ==
            1 &&
        setValidity(made, clock.now(), issuer.certificate) && X509_set_pubkey(made, key) == 1 &&
        addExtensions(made, issuer.certificate) &&
        X509_sign(made, issuer.key ? issuer.key : key, EVP_sha256()) > 0;
    if (!complete)
        return fail(ErrorCode::SigningFailed, subject.commonName, takeOpensslErrors());
    return certificate;
}

} // namespace sl::evidence
