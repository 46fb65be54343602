// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/internal/openssl.h"

#include <QStringList>

#include <openssl/crypto.h>
#include <openssl/err.h>

#include <array>

namespace sl::evidence {
namespace {

// OpenSSL frees its memory when the process ends and expects every thread to be gone by then. QThread::wait()
// returns before a thread's last destructors ran, OpenSSL's among them, and both at once corrupt the heap
// (OpenSSL issue 6214). So the system takes the memory back. Set before main(): nothing of OpenSSL may run
// earlier.
[[maybe_unused]] const bool kLeftToTheSystem = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr) == 1;

} // namespace

QString takeOpensslErrors() {
    QStringList messages;
    while (const unsigned long code = ERR_get_error()) {
        std::array<char, 256> text{};
        ERR_error_string_n(code, text.data(), text.size());
        messages.append(QString::fromUtf8(text.data()));
    }
    return messages.join(u"; "_s);
}

Owned<X509> certificateFrom(const QByteArray& der) {
    const unsigned char* at = bytesOf(der);
    const unsigned char* const end = at + der.size();
    Owned<X509> certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    if (certificate && at != end)
        certificate.reset();
    return certificate;
}

QString commonNameOf(const X509* certificate) {
    return nameIn(certificate, NID_commonName);
}

QString nameIn(const X509* certificate, int kind) {
    const X509_NAME* name = X509_get_subject_name(certificate);
    const int index = X509_NAME_get_index_by_NID(name, kind, -1);
    if (index < 0)
        return {};
    unsigned char* utf8 = nullptr;
    const int length = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    if (length < 0)
        return {};
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(utf8), length);
    OPENSSL_free(utf8);
    return text;
}

Result<QByteArray> signDigestOf(EVP_PKEY* key, const QByteArray& bytes) {
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    size_t length = 0;
    const auto size = static_cast<size_t>(bytes.size());
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &length, bytesOf(bytes), size) != 1)
        return fail(ErrorCode::SigningFailed, {}, takeOpensslErrors());
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &length,
                       bytesOf(bytes), size) != 1)
        return fail(ErrorCode::SigningFailed, {}, takeOpensslErrors());
    signature.truncate(static_cast<qsizetype>(length)); // DER: shorter when a number has leading zeros
    return signature;
}

} // namespace sl::evidence
