// SPDX-License-Identifier: Apache-2.0
#include "engine/pictures/internal/tiff.h"

namespace sl::pictures {
namespace {

constexpr quint16 kByte = 1;
constexpr quint16 kAscii = 2;
constexpr quint16 kShort = 3;
constexpr quint16 kLong = 4;
constexpr quint16 kFolder = 13;   ///< a long that is an offset
constexpr int kMostEntries = 512; ///< per folder; real files have some dozens
constexpr int kMostFolders = 1000;
constexpr quint32 kLongestText = 256;

} // namespace

std::optional<Tiff> Tiff::open(QByteArrayView bytes) {
    if (bytes.startsWith("II\x2A") && bytes.size() >= 8)
        return Tiff(bytes, false);
    if (bytes.startsWith(QByteArrayView("MM\0\x2A", 4)) && bytes.size() >= 8)
        return Tiff(bytes, true);
    return std::nullopt;
}

int Tiff::pictures() const {
    constexpr quint16 kSubfileType = 254;
    int pictures = 0;
    quint32 folder = firstFolder();
    for (int i = 0; i < kMostFolders && folder >= 8 && holds(folder, 2); ++i) {
        pictures += (value(folder, kSubfileType) & 1) == 0 ? 1 : 0;
        folder = number<quint32>(quint64(folder) + 2 + quint64(number<quint16>(folder)) * 12);
    }
    return pictures;
}

QString Tiff::text(quint32 folder, quint16 tag) const {
    const quint32 entry = find(folder, tag);
    if (entry == 0 || number<quint16>(entry + 2) != kAscii)
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

quint32 Tiff::value(quint32 folder, quint16 tag) const {
    const quint32 entry = find(folder, tag);
    if (entry == 0)
        return 0;
    const quint16 type = number<quint16>(entry + 2);
    const quint32 size = type == kByte ? 1 : type == kShort ? 2 : type == kLong || type == kFolder ? 4 : 0;
    const quint64 count = number<quint32>(entry + 4);
    if (size == 0 || count == 0)
        return 0;
    const quint64 at = size * count <= 4 ? quint64(entry) + 8 : number<quint32>(entry + 8);
    return size == 1 ? number<quint8>(at) : size == 2 ? number<quint16>(at) : number<quint32>(at);
}

quint32 Tiff::find(quint32 folder, quint16 tag) const {
    if (folder < 8 || !holds(folder, 2))
        return 0;
    const int entries = qMin<int>(number<quint16>(folder), kMostEntries);
    for (int i = 0; i < entries; ++i) {
        const quint64 entry = quint64(folder) + 2 + quint64(i) * 12;
        if (!holds(entry, 12))
            return 0;
        if (number<quint16>(entry) == tag)
            return quint32(entry);
    }
    return 0;
}

} // namespace sl::pictures
