// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/identity/internal/keystore.h"

#include <openssl/crypto.h>
#include <openssl/err.h>

namespace sl::evidence {
namespace {

// For the key and for the MAC alike: a guesser attacks the cheaper of the two. About 0.15 s on a 2020s
// machine.
constexpr int kIterations = 200'000;

/// A password as OpenSSL wants it, wiped when it goes.
class PasswordBytes {
public:
    explicit PasswordBytes(const QString& password)
        : m_utf8(password.normalized(QString::NormalizationForm_C).toUtf8()) {}
    ~PasswordBytes() { OPENSSL_cleanse(m_utf8.data(), static_cast<size_t>(m_utf8.size())); }
    PasswordBytes(const PasswordBytes&) = delete;
    PasswordBytes& operator=(const PasswordBytes&) = delete;

    [[nodiscard]] const char* data() const { return m_utf8.constData(); }
    /// C strings end at the first zero byte, so no password may hold one.
    [[nodiscard]] bool isUsable() const { return !m_utf8.isEmpty() && !m_utf8.contains('\0'); }

private:
    QByteArray m_utf8;
};

qsizetype characterCount(const QString& password) {
    return password.normalized(QString::NormalizationForm_C).toUcs4().size();
}

/// The certificate among `others` that issued `certificate`; itself when self-signed; null when it is not
/// there.
Owned<X509> findIssuer(X509* certificate, const STACK_OF(X509) * others) {
    X509* issuer = X509_check_issued(certificate, certificate) == X509_V_OK ? certificate : nullptr;
    for (int i = 0; !issuer && i < sk_X509_num(others); ++i)
        if (X509_check_issued(sk_X509_value(others, i), certificate) == X509_V_OK)
            issuer = sk_X509_value(others, i);
    if (issuer)
        X509_up_ref(issuer);
    return Owned<X509>(issuer);
}

} // namespace

Result<QByteArray> wrapKey(EVP_PKEY* key, X509* certificate, X509* authority, const QString& password) {
    const PasswordBytes secret(password);
    if (!secret.isUsable() || characterCount(password) < kShortestPassword)
        return fail(ErrorCode::InvalidArgument, u"password"_s,
                    u"shorter than %1 characters"_s.arg(kShortestPassword));
    const OwnedCertificates chain(sk_X509_new_null());
    if (authority && authority != certificate &&
        X509_add_cert(chain.get(), authority, X509_ADD_FLAG_UP_REF | X509_ADD_FLAG_NO_DUP) != 1)
        return fail(ErrorCode::SigningFailed, {}, takeOpensslErrors());
    constexpr int kPlainCertificates = -1;
    const Owned<PKCS12> store(PKCS12_create(secret.data(), commonNameOf(certificate).toUtf8().constData(),
                                            key, certificate, chain.get(), NID_aes_256_cbc,
                                            kPlainCertificates, kIterations, kIterations, 0));
    QByteArray der = store ? toDer<PKCS12>(store.get(), i2d_PKCS12) : QByteArray();
    if (der.isEmpty())
        return fail(ErrorCode::SigningFailed, {}, takeOpensslErrors());
    return der;
}

Result<SigningKey::Secret> unwrapKey(const QByteArray& keyStore, const QString& password) {
    const unsigned char* at = bytesOf(keyStore);
    const Owned<PKCS12> store(d2i_PKCS12(nullptr, &at, static_cast<long>(keyStore.size())));
    if (!store)
        return fail(ErrorCode::DatabaseCorrupt, u"key store"_s, takeOpensslErrors());
    const PasswordBytes secret(password);
    if (!secret.isUsable())
        return fail(ErrorCode::WrongPassword);

    EVP_PKEY* key = nullptr;
    X509* certificate = nullptr;
    STACK_OF(X509)* others = nullptr;
    ERR_clear_error();
    if (PKCS12_parse(store.get(), secret.data(), &key, &certificate, &others) != 1) {
        const unsigned long error = ERR_peek_last_error();
        const bool wrongPassword =
            ERR_GET_LIB(error) == ERR_LIB_PKCS12 && ERR_GET_REASON(error) == PKCS12_R_MAC_VERIFY_FAILURE;
        return fail(wrongPassword ? ErrorCode::WrongPassword : ErrorCode::DatabaseCorrupt, u"key store"_s,
                    takeOpensslErrors());
    }
    SigningKey::Secret opened{Owned<EVP_PKEY>(key), Owned<X509>(certificate), {}};
    const OwnedCertificates chain(others);
    if (!key || !certificate || X509_check_private_key(certificate, key) != 1)
        return fail(ErrorCode::DatabaseCorrupt, u"key store"_s,
                    u"no key with its certificate inside; "_s + takeOpensslErrors());
    opened.authority = findIssuer(certificate, chain.get());
    return opened;
}

} // namespace sl::evidence
