// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/checkpoint/cosignature.h"

#include "engine/evidence/identity/identity.h"
#include "engine/evidence/internal/openssl.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <openssl/pem.h>

#include <tuple>

namespace sl::evidence {
namespace {

constexpr char kType = 4;
constexpr qsizetype kKeyId = 4;
constexpr qsizetype kPublicKey = 32;
constexpr qsizetype kSignature = 64;
constexpr qsizetype kTime = 8;

QByteArray cosignedText(const QByteArray& text, quint64 time) {
    return "cosignature/v1\ntime " + QByteArray::number(time) + '\n' + text;
}

QByteArray publicKeyOf(EVP_PKEY* key) {
    QByteArray raw(kPublicKey, Qt::Uninitialized);
    auto length = static_cast<size_t>(raw.size());
    const bool isRead =
        EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char*>(raw.data()), &length) == 1;
    return isRead && length == kPublicKey ? raw : QByteArray();
}

bool verifies(const QByteArray& publicKey, const QByteArray& text, const QByteArray& signature) {
    const Owned<EVP_PKEY> key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(publicKey),
                                                          static_cast<size_t>(publicKey.size())));
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    const bool isGood =
        key && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
        EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<size_t>(signature.size()),
                         bytesOf(text), static_cast<size_t>(text.size())) == 1;
    std::ignore = takeOpensslErrors();
    return isGood;
}

} // namespace

struct WitnessKey::Secret {
    Owned<EVP_PKEY> key;
};

std::optional<WitnessName> WitnessName::parse(const QString& text) {
    const auto parts = text.split(QLatin1Char('+'));
    if (parts.size() < 3) // Base64 has pluses of its own
        return std::nullopt;
    const auto key = fromStrictBase64(QStringList(parts.mid(2)).join(QLatin1Char('+')).toLatin1());
    if (key.size() != kPublicKey + 1 || key.front() != kType || !isKeyName(parts.first()))
        return std::nullopt;
    const WitnessName witness{parts.first(), key.sliced(1)};
    return witness.toString() == text ? std::optional(witness) : std::nullopt;
}

QString WitnessName::toString() const {
    return u"%1+%2+%3"_s.arg(name, QString::fromLatin1(keyId().toHex()),
                             QString::fromLatin1((QByteArray(1, kType) + publicKey).toBase64()));
}

QByteArray WitnessName::keyId() const {
    return QCryptographicHash::hash(name.toUtf8() + '\n' + kType + publicKey, QCryptographicHash::Sha256)
        .first(kKeyId);
}

Result<WitnessKey> WitnessKey::fromPem(const QByteArray& pem, const QString& name) {
    if (!isKeyName(name))
        return fail(ErrorCode::InvalidArgument, name, u"a witness's name has no spaces and no plus"_s);
    const Owned<BIO> source(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    const auto noPassword = [](char*, int, int, void*) { return -1; };
    WitnessKey witness;
    witness.m_secret = std::make_shared<Secret>();
    witness.m_secret->key.reset(PEM_read_bio_PrivateKey(source.get(), nullptr, noPassword, nullptr));
    const auto* key = witness.m_secret->key.get();
    if (!key || EVP_PKEY_get_base_id(key) != EVP_PKEY_ED25519)
        return fail(ErrorCode::InvalidArgument, name,
                    u"no Ed25519 private key as PEM. "_s + takeOpensslErrors());
    witness.m_name = {name, publicKeyOf(witness.m_secret->key.get())};
    return witness;
}

Result<QByteArray> WitnessKey::sign(const QByteArray& bytes) const {
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    QByteArray signature(kSignature, Qt::Uninitialized);
    auto length = static_cast<size_t>(signature.size());
    if (EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_secret->key.get()) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &length,
                       bytesOf(bytes), static_cast<size_t>(bytes.size())) != 1)
        return fail(ErrorCode::SigningFailed, m_name.name, takeOpensslErrors());
    return signature;
}

Result<SignedNote> cosigned(const SignedNote& note, const WitnessKey& key, const QDateTime& at) {
    const auto seconds = static_cast<quint64>(at.toSecsSinceEpoch());
    SL_TRY(const auto signature, key.sign(cosignedText(note.text, seconds)));
    QByteArray time(kTime, Qt::Uninitialized);
    qToBigEndian(seconds, time.data());
    SignedNote answer = note;
    answer.signatures.append({key.name().name, key.name().keyId(), time + signature});
    return answer;
}

Result<QDateTime> cosignedAt(const SignedNote& note, const WitnessName& witness) {
    std::optional<QDateTime> last;
    for (const NoteSignature& signature : note.signatures) {
        if (signature.name != witness.name || signature.keyId != witness.keyId())
            continue;
        const auto seconds =
            isCosignature(signature) ? qFromBigEndian<quint64>(signature.bytes.constData()) : 0;
        if (!isCosignature(signature) ||
            !verifies(witness.publicKey, cosignedText(note.text, seconds), signature.bytes.sliced(kTime)))
            return fail(ErrorCode::SignatureInvalid, witness.name, u"the cosignature does not verify"_s);
        const auto at = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC);
        last = last ? std::max(*last, at) : at;
    }
    if (!last)
        return fail(ErrorCode::NotFound, witness.name);
    return *last;
}

bool isCosignature(const NoteSignature& signature) {
    return signature.bytes.size() == kTime + kSignature;
}

} // namespace sl::evidence
