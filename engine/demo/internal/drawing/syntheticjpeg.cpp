// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/internal/drawing/syntheticjpeg.h"

#include <QBuffer>
#include <QImageWriter>
#include <QList>
#include <QtEndian>

#include <array>

namespace sl::demo {
namespace {

constexpr int kJpegQuality = 90;
const QByteArray kSynthetic = QByteArrayLiteral("Synthetic picture: the people in it do not exist.");

/// IPTC's word for a picture that a program made (cv.iptc.org/newscodes/digitalsourcetype).
constexpr auto kXmp = R"(<x:xmpmeta xmlns:x='adobe:ns:meta/'>
<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about=''
 xmlns:Iptc4xmpExt='http://iptc.org/std/Iptc4xmpExt/2008-02-29/' xmlns:dc='http://purl.org/dc/elements/1.1/'
 Iptc4xmpExt:DigitalSourceType='http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia'>
<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>%1</rdf:li></rdf:Alt></dc:description>
</rdf:Description></rdf:RDF></x:xmpmeta>)";

class ExifFolder {
public:
    void addText(quint16 tag, const QByteArray& text) { m_texts.append({tag, text + '\0'}); }
    void addPointer(quint16 tag, const ExifFolder& to) { m_pointer = {tag, &to}; }

    /// The folder at `offset` of the TIFF structure, with its values and what it points to.
    [[nodiscard]] QByteArray bytes(quint32 offset) const {
        const auto entries = static_cast<quint16>(m_texts.size() + (m_pointer.second ? 1 : 0));
        QByteArray folder, values;
        append<quint16>(folder, entries);
        const quint32 valuesAt = offset + 2 + 12U * entries + 4;
        for (const auto& [tag, text] : m_texts) {
            const bool isInside = text.size() <= 4;
            append<quint16>(folder, tag);
            append<quint16>(folder, 2); // ASCII
            append<quint32>(folder, static_cast<quint32>(text.size()));
            if (isInside) {
                folder.append(text.leftJustified(4, '\0'));
                continue;
            }
            append<quint32>(folder, valuesAt + static_cast<quint32>(values.size()));
            values.append(text);
        }
        if (m_pointer.second) {
            append<quint16>(folder, m_pointer.first);
            append<quint16>(folder, 4); // unsigned 32 bits
            append<quint32>(folder, 1);
            append<quint32>(folder, valuesAt + static_cast<quint32>(values.size()));
            values.append(m_pointer.second->bytes(valuesAt + static_cast<quint32>(values.size())));
        }
        append<quint32>(folder, 0); // no further folder
        return folder + values;
    }

private:
    template <class T>
    static void append(QByteArray& to, T value) {
        std::array<char, sizeof(T)> little{};
        qToLittleEndian(value, little.data());
        to.append(little.data(), sizeof(T));
    }
    QList<std::pair<quint16, QByteArray>> m_texts; ///< in ascending order of tags, as EXIF wants
    std::pair<quint16, const ExifFolder*> m_pointer{0, nullptr};
};

QByteArray exif(const PictureFacts& facts) {
    ExifFolder inner;
    if (facts.takenAt.isValid())
        inner.addText(0x9003, facts.takenAt.toString(u"yyyy:MM:dd HH:mm:ss"_s).toLatin1());
    ExifFolder outer;
    outer.addText(0x010E, kSynthetic); // ImageDescription
    if (!facts.device.isEmpty())
        outer.addText(0x0110, facts.device.toUtf8());                            // Model
    outer.addText(0x0131, QByteArrayLiteral("Second Look " SECONDLOOK_VERSION)); // Software
    if (facts.takenAt.isValid())
        outer.addPointer(0x8769, inner);
    return QByteArrayLiteral("Exif\0\0") + QByteArrayLiteral("II\x2A\0\x08\0\0\0") + outer.bytes(8);
}

QByteArray segment(uchar marker, const QByteArray& content) {
    QByteArray bytes(4, '\0');
    bytes[0] = '\xFF';
    bytes[1] = static_cast<char>(marker);
    qToBigEndian(static_cast<quint16>(content.size() + 2), bytes.data() + 2);
    return bytes + content;
}

} // namespace

Result<QByteArray> syntheticJpeg(const QImage& image, const PictureFacts& facts) {
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    QImageWriter writer(&buffer, "jpg");
    writer.setQuality(kJpegQuality);
    if (!writer.write(image))
        return fail(ErrorCode::WriteFailed, {}, writer.errorString());
    constexpr uchar kApp1 = 0xE1;
    constexpr uchar kComment = 0xFE;
    constexpr qsizetype kAfterStart = 2; // EXIF comes first, whatever the encoder wrote there
    const QByteArray xmp = QString::fromLatin1(kXmp).arg(QString::fromLatin1(kSynthetic)).toUtf8();
    jpeg.insert(kAfterStart, segment(kApp1, exif(facts)) +
                                 segment(kApp1, QByteArrayLiteral("http://ns.adobe.com/xap/1.0/\0") + xmp) +
                                 segment(kComment, kSynthetic));
    return jpeg;
}

} // namespace sl::demo
