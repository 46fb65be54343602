// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/decode/exif.h"

#include "engine/core/literals.h"

#include <QDateTime>
#include <QtEndian>

#include <optional>

namespace sl::vision {
namespace {

enum Tag : quint16 {
    Make = 0x010F,
    Model = 0x0110,
    DateTime = 0x0132,
    ExifFolder = 0x8769,
    DateTimeOriginal = 0x9003,
    OffsetTimeOriginal = 0x9011,
};

constexpr quint16 kAscii = 2;
constexpr quint16 kLong = 4;
constexpr int kMostEntries = 512; ///< per folder; real files have some dozens
constexpr quint32 kLongestText = 256;

/// A TIFF structure in memory; every read is checked against its end.
class Tiff {
public:
    [[nodiscard]] static std::optional<Tiff> open(QByteArrayView bytes) {
        if (bytes.startsWith("II\x2A") && bytes.size() >= 8)
            return Tiff(bytes, false);
        if (bytes.startsWith(QByteArrayView("MM\0\x2A", 4)) && bytes.size() >= 8)
            return Tiff(bytes, true);
        return std::nullopt;
    }

    [[nodiscard]] quint32 firstFolder() const { return number<quint32>(4); }

    /// The text of `tag` in the folder at `offset`; empty when it is not there.
    [[nodiscard]] QString text(quint32 folder, Tag tag) const {
        const quint32 entry = find(folder, tag, kAscii);
        if (entry == 0)
            return {};
        const quint32 count = number<quint32>(entry + 4);
        if (count == 0 || count > kLongestText)
            return {};
        const quint32 at = count <= 4 ? entry + 8 : number<quint32>(entry + 8);
        if (!holds(at, count))
            return {};
        QByteArrayView bytes = m_bytes.sliced(at, count);
        if (const auto end = bytes.indexOf('\0'); end >= 0)
            bytes.truncate(end);
        return QString::fromUtf8(bytes).simplified();
    }

    [[nodiscard]] quint32 folderAt(quint32 folder, Tag tag) const {
        const quint32 entry = find(folder, tag, kLong);
        return entry == 0 ? 0 : number<quint32>(entry + 8);
    }

private:
    Tiff(QByteArrayView bytes, bool bigEndian) : m_bytes(bytes), m_bigEndian(bigEndian) {}

    [[nodiscard]] bool holds(quint64 offset, quint64 length) const {
        return offset + length <= quint64(m_bytes.size());
    }

    template <class T>
    [[nodiscard]] T number(quint64 offset) const {
        if (!holds(offset, sizeof(T)))
            return 0;
        const char* at = m_bytes.data() + offset;
        return m_bigEndian ? qFromBigEndian<T>(at) : qFromLittleEndian<T>(at);
    }

    /// Offset of the entry, 0 when there is none.
    [[nodiscard]] quint32 find(quint32 folder, Tag tag, quint16 type) const {
        if (folder < 8 || !holds(folder, 2))
            return 0;
        const int entries = qMin<int>(number<quint16>(folder), kMostEntries);
        for (int i = 0; i < entries; ++i) {
            const quint64 entry = quint64(folder) + 2 + quint64(i) * 12;
            if (!holds(entry, 12))
                return 0;
            if (number<quint16>(entry) == tag && number<quint16>(entry + 2) == type)
                return quint32(entry);
        }
        return 0;
    }

    QByteArrayView m_bytes;
    bool m_bigEndian;
};

/// The TIFF structure inside a JPEG's APP1 segment, empty when there is none before the picture data.
QByteArrayView exifSegment(QByteArrayView jpeg) {
    constexpr int kLength = 2;
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && uchar(jpeg[at]) == 0xFF) {
        const uchar marker = uchar(jpeg[at + 1]);
        if (marker == 0xDA || marker == 0xD9)
            break;
        const qsizetype length = qFromBigEndian<quint16>(jpeg.data() + at + 2);
        if (length < kLength || at + 2 + length > jpeg.size())
            break;
        const QByteArrayView body = jpeg.sliced(at + 4, length - kLength);
        if (marker == 0xE1 && body.startsWith(QByteArrayView("Exif\0\0", 6)))
            return body.sliced(6);
        at += 2 + length;
    }
    return {};
}

QString isoTime(const QString& exif, const QString& offset) {
    const auto time = QDateTime::fromString(exif, u"yyyy:MM:dd HH:mm:ss"_s);
    if (!time.isValid())
        return {};
    QString iso = time.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    const bool hasOffset = offset.size() == 6 &&
                           (offset[0] == QLatin1Char('+') || offset[0] == QLatin1Char('-')) &&
                           QTime::fromString(offset.mid(1), u"HH:mm"_s).isValid();
    return hasOffset ? iso + offset : iso;
}

} // namespace

ExifFacts readExif(QByteArrayView file) {
    const bool isJpeg = file.startsWith("\xFF\xD8");
    const auto tiff = Tiff::open(isJpeg ? exifSegment(file) : file);
    if (!tiff)
        return {};
    const quint32 main = tiff->firstFolder();
    const quint32 exif = tiff->folderAt(main, ExifFolder);
    ExifFacts facts;
    facts.takenAt = isoTime(tiff->text(exif, DateTimeOriginal), tiff->text(exif, OffsetTimeOriginal));
    if (facts.takenAt.isEmpty())
        facts.takenAt = isoTime(tiff->text(main, DateTime), {});
    const QString make = tiff->text(main, Make);
    const QString model = tiff->text(main, Model);
    facts.device = model.startsWith(make, Qt::CaseInsensitive)
                       ? model
                       : QString(make + QLatin1Char(' ') + model).trimmed();
    return facts;
}

} // namespace sl::vision
