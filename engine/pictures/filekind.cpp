// SPDX-License-Identifier: Apache-2.0
#include "engine/pictures/filekind.h"

#include "engine/pictures/internal/tiff.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace sl::pictures {
namespace {

constexpr qsizetype kStart = 64 << 10; ///< bytes in which a picture behind others is looked for

struct Sign {
    qsizetype at;
    QByteArrayView bytes;
    ErrorCode code;
    const char* format = "";
};

template <size_t N>
constexpr QByteArrayView bytes(const char (&text)[N]) {
    return QByteArrayView(text, N - 1);
}

using enum ErrorCode;
constexpr std::array kSigns{
    Sign{0, bytes("\0\0\0\x0CjP  \r\n"), FormatUnread, "JPEG 2000"},
    Sign{0, bytes("\xFF\x4F\xFF\x51"), FormatUnread, "JPEG 2000"},
    Sign{0, bytes("\0\0\0\x0CJXL "), FormatUnread, "JPEG XL"},
    Sign{0, bytes("\xFF\x0A"), FormatUnread, "JPEG XL"},
    Sign{0, bytes("II\xBC"), FormatUnread, "JPEG XR"},
    Sign{0, bytes("8BPS"), FormatUnread, "Photoshop"},
    Sign{0, bytes("gimp xcf"), FormatUnread, "GIMP"},
    Sign{0, bytes("\x76\x2F\x31\x01"), FormatUnread, "OpenEXR"},
    Sign{0, bytes("#?RADIANCE"), FormatUnread, "Radiance"},
    Sign{0, bytes("DDS "), FormatUnread, "DDS"},
    Sign{0, bytes("BPG\xFB"), FormatUnread, "BPG"},
    Sign{0, bytes("\0\0\1\0"), FormatUnread, "ICO"},
    Sign{0, bytes("\x0A\5\1\x08"), FormatUnread, "PCX"},
    Sign{0, bytes("FUJIFILMCCD-RAW"), CameraRaw, "RAF"},
    Sign{0, bytes("IIU\0"), CameraRaw, "RW2"},
    Sign{0, bytes("IIRO"), CameraRaw, "ORF"},
    Sign{0, bytes("IIRS"), CameraRaw, "ORF"},
    Sign{0, bytes("MMOR"), CameraRaw, "ORF"},
    Sign{0, bytes("FOVb"), CameraRaw, "X3F"},
    Sign{0, bytes("\0MRM"), CameraRaw, "MRW"},
    Sign{4, bytes("ftypcrx"), CameraRaw, "CR3"},
    Sign{4, bytes("ftyphei"), FormatUnread, "HEIC"},
    Sign{4, bytes("ftyphev"), FormatUnread, "HEIC"},
    Sign{4, bytes("ftypmif1"), FormatUnread, "HEIC"},
    Sign{4, bytes("ftypmsf1"), FormatUnread, "HEIC"},
    Sign{4, bytes("ftypavi"), FormatUnread, "AVIF"},
    Sign{4, bytes("ftyp"), FileIsVideo},
    Sign{4, bytes("moov"), FileIsVideo},
    Sign{4, bytes("mdat"), FileIsVideo},
    Sign{8, bytes("AVI "), FileIsVideo},
    Sign{0, bytes("\x1A\x45\xDF\xA3"), FileIsVideo},
    Sign{0, bytes("\0\0\1\xBA"), FileIsVideo},
    Sign{0, bytes("\0\0\1\xB3"), FileIsVideo},
    Sign{0, bytes("\x30\x26\xB2\x75\x8E\x66\xCF\x11"), FileIsVideo},
    Sign{0, bytes("FLV\1"), FileIsVideo},
    Sign{0, bytes("OggS"), FileIsVideo},
    Sign{0, bytes("IMKH"), FileIsVideo},
    Sign{0, bytes("DHAV"), FileIsVideo},
    Sign{0, bytes("\x06\x0E\x2B\x34"), FileIsVideo}, // MXF
    Sign{0, bytes("\0\0\0\1"), FileIsVideo},         // a raw H.264 or H.265 stream
    Sign{0, bytes("{\\rtf"), FileIsDocument},
    Sign{0, bytes("%!PS"), FileIsDocument},
    Sign{0, bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), FileIsDocument},
    Sign{0, bytes("PK\5\6"), FileIsArchive},
    Sign{0, bytes("Rar!\x1A\7"), FileIsArchive},
    Sign{0, bytes("7z\xBC\xAF\x27\x1C"), FileIsArchive},
    Sign{0, bytes("\x1F\x8B\x08"), FileIsArchive},
    Sign{0, bytes("BZh"), FileIsArchive},
    Sign{0, bytes("\xFD\x37zXZ"), FileIsArchive},
    Sign{0, bytes("\x28\xB5\x2F\xFD"), FileIsArchive},
    Sign{0, bytes("MSCF"), FileIsArchive},
    Sign{257, bytes("ustar"), FileIsArchive},
    Sign{0, bytes("1.001:"), FileIsRecordFile},
    Sign{0, bytes("1.01:"), FileIsRecordFile},
    Sign{0, bytes("-----BEGIN PGP MESSAGE"), FileEncrypted},
    Sign{0, bytes("-----BEGIN PKCS7"), FileEncrypted},
    Sign{0, bytes("age-encryption.org/"), FileEncrypted},
    Sign{0, bytes("Salted__"), FileEncrypted},
    Sign{0, bytes("LUKS\xBA\xBE"), FileEncrypted},
};

bool contains(QByteArrayView file, QByteArrayView word) {
    return file.indexOf(word) >= 0;
}

/// A zip whose first entry is encrypted, one that an office's program wrote, or any other.
ErrorCode kindOfZip(QByteArrayView file) {
    const QByteArrayView start = file.first(qMin(file.size(), kStart));
    const bool encrypted = file.size() > 6 && (uchar(file[6]) & 1) != 0;
    const bool isDocument =
        contains(start, "[Content_Types].xml") || contains(start, "mimetypeapplication/vnd.oasis");
    return encrypted ? FileEncrypted : isDocument ? FileIsDocument : FileIsArchive;
}

/// Offset of the first whole beginning of a JPEG or PNG behind other bytes; 0: none.
qsizetype pictureBehind(QByteArrayView start) {
    const QByteArrayView png = bytes("\x89PNG\r\n\x1A\n"), jpeg = bytes("\xFF\xD8\xFF");
    qsizetype first = start.indexOf(png);
    for (qsizetype at = start.indexOf(jpeg); at >= 0; at = start.indexOf(jpeg, at + 1)) {
        const uchar next = at + 3 < start.size() ? uchar(start[at + 3]) : 0;
        if ((next & 0xF0) == 0xE0 || next == 0xDB || next == 0xC0 || next == 0xC2 || next == 0xFE)
            return first > 0 ? qMin(first, at) : at;
    }
    return qMax<qsizetype>(first, 0);
}

bool isText(QByteArrayView start) {
    const QByteArrayView head = start.first(qMin<qsizetype>(start.size(), 4096));
    const bool hasControls = std::any_of(head.begin(), head.end(), [](char c) {
        return uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1B';
    });
    return !hasControls && head.size() > 3;
}

/// MPEG transport streams have a sign in every packet.
bool isTransportStream(QByteArrayView file) {
    return file.size() > 376 && file[0] == 'G' && file[188] == 'G' && file[376] == 'G';
}

} // namespace

Error unreadKind(QByteArrayView file, const QString& name) {
    const QByteArrayView start = file.first(qMin(file.size(), kStart));
    if (const auto tiff = whyNotThisTiff(file, name))
        return *tiff;
    if (file.startsWith("PK\3\4"))
        return {kindOfZip(file), name, u"zip"_s};
    if (contains(start.first(qMin<qsizetype>(start.size(), 1024)), "%PDF-"))
        return {contains(file, "/Encrypt") ? FileEncrypted : FileIsDocument, name, u"PDF"_s};
    for (const Sign& sign : kSigns) {
        if (file.size() >= sign.at + sign.bytes.size() &&
            file.sliced(sign.at, sign.bytes.size()) == sign.bytes)
            return {sign.code, name, QString::fromLatin1(sign.format)};
    }
    if (file.endsWith(bytes("TRUEVISION-XFILE.\0")))
        return {FormatUnread, name, u"TGA"_s};
    if (isTransportStream(file))
        return {FileIsVideo, name, u"MPEG transport stream"_s};
    if (const qsizetype at = pictureBehind(start); at > 0)
        return {PictureElsewhere, name, QString::number(at)};
    if (contains(start, "NISTBiometricInformationExchangePackage"))
        return {FileIsRecordFile, name, u"XML"_s};
    if (contains(start, "<svg"))
        return {FormatUnread, name, u"SVG"_s};
    if (isText(start))
        return {FileIsText, name, {}};
    return {NotAnImage, name, u"content of no known picture format"_s};
}

std::optional<Error> whyNotThisTiff(QByteArrayView file, const QString& name) {
    constexpr quint16 kSubfileType = 254, kBits = 258, kPhotometric = 262, kSubFolders = 330,
                      kSampleFormat = 339, kDngVersion = 50706;
    constexpr quint32 kColourFilter = 32803, kFloatingPoint = 3;
    const auto tiff = Tiff::open(file);
    if (!tiff)
        return std::nullopt;
    const quint32 folder = tiff->firstFolder();
    if (tiff->has(folder, kDngVersion))
        return Error{CameraRaw, name, u"DNG"_s};
    if (file.size() > 10 && file.sliced(8, 2) == "CR")
        return Error{CameraRaw, name, u"CR2"_s};
    const bool isPreview = (tiff->value(folder, kSubfileType) & 1) != 0 && tiff->has(folder, kSubFolders);
    if (isPreview || tiff->value(folder, kPhotometric) == kColourFilter)
        return Error{CameraRaw, name, u"TIFF"_s};
    const quint32 bits = tiff->value(folder, kBits);
    if (tiff->value(folder, kSampleFormat) == kFloatingPoint)
        return Error{SamplesUnread, name, u"%1-bit floating point"_s.arg(bits)};
    if (bits > 16)
        return Error{SamplesUnread, name, u"%1 bits"_s.arg(bits)};
    return std::nullopt;
}

} // namespace sl::pictures
