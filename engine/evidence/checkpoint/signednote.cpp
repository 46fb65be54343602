// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/checkpoint/signednote.h"

#include <QStringDecoder>

#include <algorithm>

namespace sl::evidence {
namespace {

constexpr qsizetype kLargestNote = 65'536;
constexpr qsizetype kKeyId = 4;
const QByteArray kDash = "\xe2\x80\x94 "; // em dash, space

tl::unexpected<Error> invalid(const QString& why) {
    return fail(ErrorCode::CheckpointInvalid, {}, why);
}

bool isPlainUtf8(const QByteArray& bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && std::none_of(bytes.begin(), bytes.end(), [](char byte) {
        return static_cast<unsigned char>(byte) < 0x20 && byte != '\n';
    });
}

Result<NoteSignature> signatureFrom(const QByteArray& line) {
    if (!line.startsWith(kDash))
        return invalid(u"a line below the text is no signature"_s);
    const qsizetype space = line.lastIndexOf(' ');
    if (space < kDash.size())
        return invalid(u"a signature cannot be read"_s);
    const auto name = QString::fromUtf8(line.mid(kDash.size(), space - kDash.size()));
    const QByteArray bytes = fromStrictBase64(QByteArrayView(line).sliced(space + 1));
    if (!isKeyName(name) || bytes.size() <= kKeyId)
        return invalid(u"a signature cannot be read"_s);
    return NoteSignature{name, bytes.first(kKeyId), bytes.sliced(kKeyId)};
}

} // namespace

Result<SignedNote> SignedNote::parse(const QByteArray& bytes) {
    if (bytes.size() > kLargestNote || !isPlainUtf8(bytes))
        return invalid(u"no signed note"_s);
    const qsizetype blank = bytes.lastIndexOf("\n\n");
    if (blank < 0 || blank + 2 == bytes.size() || !bytes.endsWith('\n'))
        return invalid(u"no signatures"_s);
    SignedNote note;
    note.text = bytes.first(blank + 1);
    const QByteArray below = bytes.sliced(blank + 2).chopped(1);
    for (const QByteArray& line : below.split('\n')) {
        SL_TRY(const auto signature, signatureFrom(line));
        note.signatures.append(signature);
    }
    return note;
}

QByteArray SignedNote::toBytes() const {
    QByteArray bytes = text + '\n';
    for (const NoteSignature& signature : signatures)
        bytes +=
            kDash + signature.name.toUtf8() + ' ' + (signature.keyId + signature.bytes).toBase64() + '\n';
    return bytes;
}

bool isKeyName(const QString& name) {
    return !name.isEmpty() && std::none_of(name.begin(), name.end(), [](QChar character) {
        return character.isSpace() || character == QLatin1Char('+') ||
               character.category() == QChar::Other_Control;
    });
}

QByteArray fromStrictBase64(QByteArrayView text) {
    const QByteArray given = text.toByteArray();
    const auto decoded = QByteArray::fromBase64Encoding(given, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.toBase64() == given ? decoded.decoded : QByteArray();
}

} // namespace sl::evidence
