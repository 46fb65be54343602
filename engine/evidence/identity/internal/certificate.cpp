// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/identity/internal/certificate.h"

#include <QList>

#include <algorithm>

namespace sl::evidence {
namespace {

constexpr int kAuthorityYears = 20;
constexpr int kPersonYears = 5;
constexpr qsizetype kLongestName = 64; // X.520 ub-common-name, ub-organization-name
constexpr int kSerialBits = 127;       // RFC 5280: positive, at most 20 octets

/// Extension of a certificate that an enrolment issued: the enrolment's own certificate, DER.
constexpr auto kEnrolmentExtension = "2.25.183459214930526176543029187243661530497";

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

bool fillName(X509_NAME* name, const SubjectName& subject) {
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

bool addEnrolment(X509* certificate, X509* enrolment) {
    const Owned<ASN1_OBJECT> type(OBJ_txt2obj(kEnrolmentExtension, 1));
    const Owned<ASN1_OCTET_STRING> value(ASN1_OCTET_STRING_new());
    const QByteArray der = toDer<X509>(enrolment, i2d_X509);
    if (!type || !value ||
        ASN1_OCTET_STRING_set(value.get(), bytesOf(der), static_cast<int>(der.size())) != 1)
        return false;
    const Owned<X509_EXTENSION> extension(X509_EXTENSION_create_by_OBJ(nullptr, type.get(), 0, value.get()));
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
               addExtension(certificate, &context, NID_authority_key_identifier, "keyid:always") &&
               (!isEnrolment(issuer) || addEnrolment(certificate, issuer));
    return addExtension(certificate, &context, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
           addExtension(certificate, &context, NID_key_usage, "critical,keyCertSign,cRLSign") &&
           addExtension(certificate, &context, NID_subject_key_identifier, "hash");
}

/// The only name that the certificate may issue for.
bool addNameConstraint(X509* certificate, const SubjectName& person) {
    const Owned<NAME_CONSTRAINTS> constraints(NAME_CONSTRAINTS_new());
    Owned<GENERAL_SUBTREE> permitted(GENERAL_SUBTREE_new());
    Owned<X509_NAME> name(X509_NAME_new());
    if (!constraints || !permitted || !name || !fillName(name.get(), person))
        return false;
    GENERAL_NAME_set0_value(permitted->base, GEN_DIRNAME, name.release());
    constraints->permittedSubtrees = sk_GENERAL_SUBTREE_new_null();
    if (!constraints->permittedSubtrees ||
        sk_GENERAL_SUBTREE_push(constraints->permittedSubtrees, permitted.get()) <= 0)
        return false;
    permitted.release();
    return X509_add1_ext_i2d(certificate, NID_name_constraints, constraints.get(), 1, X509V3_ADD_DEFAULT) ==
           1;
}

bool addEnrolmentExtensions(X509* certificate, X509* issuer, const SubjectName& person) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    return addExtension(certificate, &context, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
           addExtension(certificate, &context, NID_key_usage, "critical,keyCertSign") &&
           addNameConstraint(certificate, person) &&
           addExtension(certificate, &context, NID_subject_key_identifier, "hash") &&
           addExtension(certificate, &context, NID_authority_key_identifier, "keyid:always");
}

/// Everything but subject and extensions.
bool fill(X509* made, EVP_PKEY* key, const Issuer& issuer, const Clock& clock) {
    return X509_set_version(made, X509_VERSION_3) == 1 && setSerial(made) &&
           X509_set_issuer_name(made,
                                X509_get_subject_name(issuer.certificate ? issuer.certificate : made)) == 1 &&
           setValidity(made, clock.now(), issuer.certificate) && X509_set_pubkey(made, key) == 1;
}

} // namespace

Result<Owned<X509>> makeEnrolmentCertificate(EVP_PKEY* key, const SubjectName& person, const Issuer& issuer,
                                             const Clock& clock) {
    if (person.commonName.isEmpty())
        return fail(ErrorCode::InvalidArgument, person.login, u"a certificate needs a name"_s);
    Owned<X509> certificate(X509_new());
    X509* const made = certificate.get();
    const bool complete =
        made && X509_set_subject_name(made, X509_get_subject_name(issuer.certificate)) == 1 &&
        fill(made, key, issuer, clock) && addEnrolmentExtensions(made, issuer.certificate, person) &&
        X509_sign(made, issuer.key, EVP_sha256()) > 0;
    if (!complete)
        return fail(ErrorCode::SigningFailed, person.commonName, takeOpensslErrors());
    return certificate;
}

Owned<X509> enrolmentOf(const X509* certificate) {
    const Owned<ASN1_OBJECT> type(OBJ_txt2obj(kEnrolmentExtension, 1));
    const int at = type ? X509_get_ext_by_OBJ(certificate, type.get(), -1) : -1;
    if (at < 0)
        return {};
    const ASN1_OCTET_STRING* value = X509_EXTENSION_get_data(X509_get_ext(certificate, at));
    return certificateFrom(
        QByteArray(reinterpret_cast<const char*>(ASN1_STRING_get0_data(value)), ASN1_STRING_length(value)));
}

bool isEnrolment(X509* certificate) {
    return X509_check_ca(certificate) == 1 && X509_self_signed(certificate, 0) != 1;
}

bool permitsName(const X509* enrolment, X509* certificate) {
    const Owned<NAME_CONSTRAINTS> constraints(
        static_cast<NAME_CONSTRAINTS*>(X509_get_ext_d2i(enrolment, NID_name_constraints, nullptr, nullptr)));
    return constraints && constraints->permittedSubtrees &&
           NAME_CONSTRAINTS_check(certificate, constraints.get()) == X509_V_OK;
}

Result<Owned<X509>> makeCertificate(EVP_PKEY* key, const SubjectName& subject, const Issuer& issuer,
                                    const Clock& clock) {
    if (subject.commonName.isEmpty())
        return fail(ErrorCode::InvalidArgument, subject.login, u"a certificate needs a name"_s);
    Owned<X509> certificate(X509_new());
    X509* const made = certificate.get();
    const bool complete = made && fillName(X509_get_subject_name(made), subject) &&
                          fill(made, key, issuer, clock) && addExtensions(made, issuer.certificate) &&
                          X509_sign(made, issuer.key ? issuer.key : key, EVP_sha256()) > 0;
    if (!complete)
        return fail(ErrorCode::SigningFailed, subject.commonName, takeOpensslErrors());
    return certificate;
}

} // namespace sl::evidence
