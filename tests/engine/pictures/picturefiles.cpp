// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/pictures/picturefiles.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QtEndian>

namespace sl::test {
namespace {

class TiffWriter {
public:
    explicit TiffWriter(bool bigEndian) : m_bigEndian(bigEndian) {}

    template <class T>
    void add(T number) {
        const T stored = m_bigEndian ? qToBigEndian(number) : qToLittleEndian(number);
        bytes.append(reinterpret_cast<const char*>(&stored), sizeof stored);
    }

    /// A folder directly followed by its texts.
    void addFolder(int orientation, const QList<QPair<quint16, QByteArray>>& texts, quint32 exifFolderBytes) {
        const int entries = int(texts.size()) + (orientation ? 1 : 0) + (exifFolderBytes ? 1 : 0);
        quint32 data = quint32(bytes.size() + 2 + entries * 12 + 4);
        QByteArray tail;
        add<quint16>(quint16(entries));
        for (const auto& [tag, text] : texts) {
            add(tag);
            add<quint16>(2);
            add<quint32>(quint32(text.size() + 1));
            if (text.size() < 4) {
                bytes += (text + QByteArray(4, '\0')).left(4);
                continue;
            }
            add<quint32>(data + quint32(tail.size()));
            tail += text + '\0';
        }
        if (orientation) {
            add<quint16>(0x0112);
            add<quint16>(3);
            add<quint32>(1);
            add<quint16>(quint16(orientation));
            add<quint16>(0);
        }
        if (exifFolderBytes) {
            add<quint16>(0x8769);
            add<quint16>(4);
            add<quint32>(1);
            add<quint32>(data + quint32(tail.size()));
        }
        add<quint32>(0);
        bytes += tail;
    }

    QByteArray bytes;

private:
    bool m_bigEndian;
};

quint32 crcOf(const QByteArray& bytes) {
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xEDB88320 : 0);
    }
    return ~crc;
}

template <class T>
QByteArray bigEndian(T number) {
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray& typeAndData) {
    return bigEndian(quint32(typeAndData.size() - 4)) + typeAndData + bigEndian(crcOf(typeAndData));
}

} // namespace

QImage fourCorners(QSize size) {
    QImage image(size, QImage::Format_RGB888);
    image.fill(Qt::white);
    QPainter painter(&image);
    const int w = size.width() / 2, h = size.height() / 2;
    painter.fillRect(0, 0, w, h, Qt::red);
    painter.fillRect(w, 0, size.width() - w, h, Qt::green);
    painter.fillRect(0, h, w, size.height() - h, Qt::blue);
    return image;
}

QByteArray encoded(const QImage& image, const char* format, int compression, int quality) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setCompression(compression);
    writer.setQuality(quality);
    return writer.write(image) ? buffer.data() : QByteArray();
}

QByteArray exifBlock(int orientation, const QList<QPair<quint16, QByteArray>>& texts, bool bigEndianOrder) {
    QList<QPair<quint16, QByteArray>> main, exif;
    for (const auto& text : texts)
        (text.first >= 0x9000 ? exif : main).append(text);
    TiffWriter writer(bigEndianOrder);
    writer.bytes = bigEndianOrder ? QByteArray("MM\0\x2A", 4) : QByteArray("II\x2A\0", 4);
    writer.add<quint32>(8);
    writer.addFolder(orientation, main, exif.isEmpty() ? 0 : 1);
    if (!exif.isEmpty())
        writer.addFolder(0, exif, 0);
    return writer.bytes;
}

QByteArray withExif(const QByteArray& jpeg, const QByteArray& block) {
    const QByteArray body = QByteArray("Exif\0\0", 6) + block;
    return jpeg.left(2) + "\xFF\xE1" + bigEndian(quint16(body.size() + 2)) + body + jpeg.mid(2);
}

QByteArray pngBomb(QSize size) {
    const QByteArray header = QByteArray("IHDR") + bigEndian(quint32(size.width())) +
                              bigEndian(quint32(size.height())) + QByteArray("\x08\x02\0\0\0", 5);
    return QByteArray("\x89PNG\r\n\x1A\n") + chunk(header) + chunk("IDAT") + chunk("IEND");
}

QByteArray cmykJpeg() {
    return QByteArray::fromBase64(
        "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAGBAUGBQQGBgUGBwcGCAoQCgoJCQoUDg8MEBcUGBgXFBYWGh0lHxobIxwWFiAsICMmJykq"
        "KRkfLTAtKDAlKCko/9sAQwEHBwcKCAoTCgoTKBoWGigoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgo"
        "KCgoKCgo/8AAFAgAEAAYBAEiAAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAGB//EAB4QAAECBwEAAAAAAAAAAAAAAAAW"
        "YwECAxRSU6GR/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAf/xAAYEQACAwAAAAAAAAAAAAAAAAAABBYXUf/aAA4EAQACEQMRBAAAPwC2"
        "vZchey5FQnaWuHgTtLXDwntiM4SyCOGtL53oXzvQgWuBAtcJe9lyBUJ2lrh4BYjOCCOBfO9AQLXAf//Z");
}

QByteArray animatedGif() {
    return QByteArray::fromBase64(
        "R0lGODlhFAAUAPAAAP8AAAAAACH5BAAAAAAAIf8LTkVUU0NBUEUyLjADAQAAACwAAAAAFAAUAAACEYSPqcvtD6OctNqLs968+68V"
        "ACH5BAAAAAAALAAAAAAUABQAgAD/AAAAAAIRhI+py+0Po5y02ouz3rz7rxUAIfkEAAAAAAAsAAAAABQAFACAAAD/AAAAAhGEj6nL"
        "7Q+jnLTai7PevPuvFQA7");
}

} // namespace sl::test
