// SPDX-License-Identifier: Apache-2.0
#include "engine/core/files/sha256digest.h"

#include <QFile>
#include <QFileInfo>

#include <openssl/evp.h>

namespace sl {
namespace {

constexpr qint64 kPiece = qint64(1) << 18; ///< bytes that are read at a time

/// Only a machine without memory fails here, and without hashes nothing can be named.
void check(bool isDone) {
    if (!isDone)
        qFatal("SHA-256 could not be computed");
}

} // namespace

struct Sha256Digest::Context {
    Context() = default;
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    ~Context() { EVP_MD_CTX_free(digest); }
    EVP_MD_CTX* digest = EVP_MD_CTX_new();
};

Sha256Digest::Sha256Digest() : m_context(std::make_unique<Context>()) {
    check(m_context->digest && EVP_DigestInit_ex(m_context->digest, EVP_sha256(), nullptr) == 1);
}

Sha256Digest::~Sha256Digest() = default;

void Sha256Digest::add(QByteArrayView bytes) {
    check(EVP_DigestUpdate(m_context->digest, bytes.data(), size_t(bytes.size())) == 1);
}

Sha256 Sha256Digest::result() {
    QByteArray digest(32, '\0');
    check(EVP_DigestFinal_ex(m_context->digest, reinterpret_cast<unsigned char*>(digest.data()), nullptr) ==
          1);
    return Sha256::fromHex(QString::fromLatin1(digest.toHex())).value();
}

Result<Sha256> digestOfFile(const QString& path, const std::function<bool()>& isCancelled) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(QFileInfo::exists(path) ? ErrorCode::FileUnreadable : ErrorCode::NotFound, path,
                    file.errorString());
    Sha256Digest digest;
    QByteArray piece(kPiece, '\0');
    for (;;) {
        if (isCancelled())
            return fail(ErrorCode::Cancelled, path);
        const auto got = file.read(piece.data(), kPiece);
        if (got < 0)
            return fail(ErrorCode::FileUnreadable, path, file.errorString());
        if (got == 0)
            return digest.result();
        digest.add(QByteArrayView(piece).first(got));
    }
}

} // namespace sl
