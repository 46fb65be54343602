// SPDX-License-Identifier: Apache-2.0
#include "engine/pictures/internal/exif.h"

#include "engine/core/literals.h"
#include "engine/pictures/internal/tiff.h"

#include <QDateTime>
#include <QRegularExpression>

namespace sl::pictures {
namespace {

enum Tag : quint16 {
    Make = 0x010F,
    Model = 0x0110,
    Orientation = 0x0112,
    DateTime = 0x0132,
    ExifFolder = 0x8769,
    DateTimeOriginal = 0x9003,
    DateTimeDigitized = 0x9004,
    OffsetTime = 0x9010,
    OffsetTimeOriginal = 0x9011,
    OffsetTimeDigitized = 0x9012,
    SubSecTime = 0x9290,
    SubSecTimeOriginal = 0x9291,
    SubSecTimeDigitized = 0x9292,
};

/// The TIFF structure inside a JPEG's APP1 segment, empty when there is none before the picture data.
QByteArrayView inJpeg(QByteArrayView jpeg) {
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

/// How PNG and RIFF (WebP) put chunks one behind the other.
struct ChunkForm {
    bool lengthFirst;  ///< big-endian; else the name, and the length little-endian
    qsizetype trailer; ///< bytes behind the body: a checksum
};

/// The body of the first chunk of this name from `at` on.
QByteArrayView chunk(QByteArrayView file, qsizetype at, QByteArrayView name, ChunkForm form) {
    while (at + 8 <= file.size()) {
        const char* start = file.data() + at;
        const qint64 length =
            form.lengthFirst ? qFromBigEndian<quint32>(start) : qFromLittleEndian<quint32>(start + 4);
        if (length > file.size() - at - 8)
            return {};
        if (file.sliced(at + (form.lengthFirst ? 4 : 0), 4) == name)
            return file.sliced(at + 8, qsizetype(length));
        const qint64 padding = form.lengthFirst ? 0 : length % 2;
        at += 8 + qsizetype(length + padding) + form.trailer;
    }
    return {};
}

QByteArrayView structureIn(QByteArrayView file) {
    if (file.startsWith("\xFF\xD8"))
        return inJpeg(file);
    if (file.startsWith("\x89PNG\r\n\x1A\n"))
        return chunk(file, 8, "eXIf", {true, 4});
    if (file.startsWith("RIFF") && file.size() > 12 && file.sliced(8, 4) == "WEBP") {
        const QByteArrayView body = chunk(file, 12, "EXIF", {false, 0});
        const QByteArrayView preamble("Exif\0\0", 6); // some programs put a JPEG's before it
        return body.startsWith(preamble) ? body.sliced(preamble.size()) : body;
    }
    return file;
}

bool isOffset(const QString& text) {
    return text.size() == 6 && (text[0] == QLatin1Char('+') || text[0] == QLatin1Char('-')) &&
           QTime::fromString(text.mid(1), u"HH:mm"_s).isValid();
}

/// "2024:05:01 12:30:00", and what programs write in its place; empty for what is no time.
QString isoTime(const QString& exif, const QString& fraction, const QString& offset) {
    static const QRegularExpression form(
        u"^(\\d{4})[-:/.](\\d\\d)[-:/.](\\d\\d)[T ](\\d\\d):(\\d\\d)(:\\d\\d)?"
        "([.,]\\d{1,9})?(Z|[-+]\\d\\d:\\d\\d)?$"_s);
    static const QRegularExpression digits(u"^\\d{1,9}$"_s);
    const auto match = form.match(exif);
    const QString seconds = match.captured(6);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), seconds.mid(1).toInt());
    if (!match.hasMatch() || !date.isValid() || !time.isValid())
        return {};
    QString iso =
        date.toString(Qt::ISODate) + u"T%1:%2"_s.arg(match.captured(4), match.captured(5)) + seconds;
    if (!match.captured(7).isEmpty())
        iso += QLatin1Char('.') + match.captured(7).mid(1);
    else if (!seconds.isEmpty() && digits.match(fraction).hasMatch())
        iso += QLatin1Char('.') + fraction;
    if (!match.captured(8).isEmpty())
        return iso + match.captured(8);
    return isOffset(offset) ? iso + offset : iso;
}

} // namespace

ExifFacts readExif(QByteArrayView file) {
    const auto tiff = Tiff::open(structureIn(file));
    if (!tiff)
        return {};
    const quint32 main = tiff->firstFolder();
    const quint32 exif = tiff->value(main, ExifFolder);
    const auto time = [&](quint32 folder, Tag tag, Tag fraction, Tag offset) {
        return isoTime(tiff->text(folder, tag), tiff->text(exif, fraction), tiff->text(exif, offset));
    };
    ExifFacts facts;
    facts.takenAt = time(exif, DateTimeOriginal, SubSecTimeOriginal, OffsetTimeOriginal);
    facts.digitizedAt = time(exif, DateTimeDigitized, SubSecTimeDigitized, OffsetTimeDigitized);
    facts.changedAt = time(main, DateTime, SubSecTime, OffsetTime);
    const QString make = tiff->text(main, Make);
    const QString model = tiff->text(main, Model);
    facts.device = model.startsWith(make, Qt::CaseInsensitive)
                       ? model
                       : QString(make + QLatin1Char(' ') + model).trimmed();
    const quint32 orientation = tiff->value(main, Orientation);
    facts.orientation = orientation <= 8 ? int(orientation) : 0;
    return facts;
}

} // namespace sl::pictures
