// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/identity/encryption.h"

#include "engine/evidence/internal/openssl.h"

#include <QRandomGenerator>

namespace sl::evidence {
namespace {

constexpr qsizetype kKeyBytes = 32;
constexpr qsizetype kNonceBytes = 12;
constexpr qsizetype kTagBytes = 16;

QByteArray randomBytes(qsizetype count) {
    QByteArray bytes(count, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes;
}

unsigned char* bytesOf(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

Owned<BIO> readerOf(const QByteArray& bytes) {
    return Owned<BIO>(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QByteArray contentOf(BIO* memory) {
    const char* bytes = nullptr;
    const long size = BIO_get_mem_data(memory, &bytes);
    return QByteArray(bytes, size);
}

/// By default OpenSSL derives the key with SHA-1.
bool addRecipient(CMS_ContentInfo* cms, const Owned<X509>& certificate) {
    CMS_RecipientInfo* recipient =
        certificate ? CMS_add1_recipient_cert(cms, certificate.get(), CMS_BINARY | CMS_KEY_PARAM) : nullptr;
    EVP_PKEY_CTX* const agreement = recipient ? CMS_RecipientInfo_get0_pkey_ctx(recipient) : nullptr;
    return agreement && EVP_PKEY_CTX_set_ecdh_kdf_md(agreement, EVP_sha256()) == 1;
}

tl::unexpected<Error> altered() {
    return fail(ErrorCode::RecordAltered, u"encrypted record"_s, takeOpensslErrors());
}

} // namespace

Result<QByteArray> encryptFor(const QList<QByteArray>& certificates, const QByteArray& bytes) {
    const Owned<BIO> content = readerOf(bytes);
    const Owned<CMS_ContentInfo> cms(
        CMS_encrypt(nullptr, content.get(), EVP_aes_256_gcm(), CMS_BINARY | CMS_PARTIAL));
    bool isFor = cms != nullptr;
    for (const auto& certificate : certificates)
        isFor = isFor && addRecipient(cms.get(), certificateFrom(certificate));
    if (!isFor || CMS_final(cms.get(), content.get(), nullptr, CMS_BINARY | CMS_PARTIAL) != 1)
        return fail(ErrorCode::SigningFailed, {}, takeOpensslErrors());
    QByteArray der = toDer<CMS_ContentInfo>(cms.get(), i2d_CMS_ContentInfo);
    if (der.isEmpty())
        return fail(ErrorCode::SigningFailed, {}, takeOpensslErrors());
    return der;
}

Result<QByteArray> decryptWith(const SigningKey& key, const QByteArray& encrypted) {
    const unsigned char* at = evidence::bytesOf(encrypted);
    const Owned<CMS_ContentInfo> cms(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(encrypted.size())));
    const Owned<BIO> content(BIO_new(BIO_s_mem()));
    const auto& secret = key.secret();
    if (!cms || !content ||
        CMS_decrypt(cms.get(), secret.key.get(), secret.certificate.get(), nullptr, content.get(),
                    CMS_BINARY) != 1)
        return altered();
    return contentOf(content.get());
}

QByteArray newContentKey() {
    return randomBytes(kKeyBytes);
}

Result<QByteArray> encrypt(const QByteArray& key, const QByteArray& bytes, const QByteArray& place) {
    const QByteArray nonce = randomBytes(kNonceBytes);
    QByteArray content(bytes.size(), Qt::Uninitialized);
    QByteArray tag(kTagBytes, Qt::Uninitialized);
    const Owned<EVP_CIPHER_CTX> context(EVP_CIPHER_CTX_new());
    int size = 0;
    if (key.size() != kKeyBytes ||
        EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, evidence::bytesOf(key),
                           evidence::bytesOf(nonce)) != 1 ||
        EVP_EncryptUpdate(context.get(), nullptr, &size, evidence::bytesOf(place), int(place.size())) != 1 ||
        EVP_EncryptUpdate(context.get(), bytesOf(content), &size, evidence::bytesOf(bytes),
                          int(bytes.size())) != 1 ||
        EVP_EncryptFinal_ex(context.get(), bytesOf(content) + size, &size) != 1 ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, int(kTagBytes), tag.data()) != 1)
        return fail(ErrorCode::SigningFailed, {}, takeOpensslErrors());
    return nonce + content + tag;
}

Result<QByteArray> decrypt(const QByteArray& key, const QByteArray& encrypted, const QByteArray& place) {
    if (key.size() != kKeyBytes || encrypted.size() < kNonceBytes + kTagBytes)
        return altered();
    const QByteArray nonce = encrypted.first(kNonceBytes);
    const QByteArray sealed = encrypted.sliced(kNonceBytes).chopped(kTagBytes);
    QByteArray tag = encrypted.last(kTagBytes);
    QByteArray content(sealed.size(), Qt::Uninitialized);
    const Owned<EVP_CIPHER_CTX> context(EVP_CIPHER_CTX_new());
    int size = 0;
    if (EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, evidence::bytesOf(key),
                           evidence::bytesOf(nonce)) != 1 ||
        EVP_DecryptUpdate(context.get(), nullptr, &size, evidence::bytesOf(place), int(place.size())) != 1 ||
        EVP_DecryptUpdate(context.get(), bytesOf(content), &size, evidence::bytesOf(sealed),
                          int(sealed.size())) != 1 ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, int(kTagBytes), tag.data()) != 1 ||
        EVP_DecryptFinal_ex(context.get(), bytesOf(content) + size, &size) != 1)
        return altered();
    return content;
}

} // namespace sl::evidence
