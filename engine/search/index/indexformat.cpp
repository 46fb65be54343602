// SPDX-License-Identifier: Apache-2.0
#include "engine/search/index/indexformat.h"

#include <QtEndian>

#include <xxhash.h>

#include <cstddef>
#include <cstring>

namespace sl::search {
namespace {

static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "the index is written as it lies in memory");

constexpr std::array<char, 8> kMagic = {'S', 'L', 'G', 'A', 'L', 'I', 'D', 'X'};

qint64 onCacheLine(qint64 offset) {
    return (offset + 63) / 64 * 64;
}

std::array<char, 32> digest(const Sha256& hash) {
    std::array<char, 32> bytes{};
    const QByteArray binary = QByteArray::fromHex(hash.hex().toLatin1());
    std::memcpy(bytes.data(), binary.constData(),
                static_cast<size_t>(std::min<qsizetype>(binary.size(), 32)));
    return bytes;
}

Sha256 fromDigest(const std::array<char, 32>& bytes) {
    if (bytes == std::array<char, 32>{})
        return {};
    const QByteArray hex = QByteArray(bytes.data(), bytes.size()).toHex();
    return Sha256::fromHex(QString::fromLatin1(hex)).value_or(Sha256());
}

quint64 hashOf(const IndexHeader& header) {
    return checksum(&header, offsetof(IndexHeader, hash));
}

struct TableHead {
    qint64 segments = 0;
    qint64 removed = 0;
};

template <class T>
QByteArrayView bytesOf(const std::vector<T>& items) {
    return {reinterpret_cast<const char*>(items.data()), static_cast<qsizetype>(items.size() * sizeof(T))};
}

} // namespace

SegmentParts::SegmentParts(CodeLayout layout, int rows) {
    const auto count = static_cast<qint64>(rows);
    fine = onCacheLine(CodeLayout::blocks(rows) * static_cast<qint64>(layout.blockBytes()));
    owners = onCacheLine(fine + count * static_cast<qint64>(layout.fineBytes()));
    originals = onCacheLine(owners + count * static_cast<qint64>(sizeof(RowOwner)));
    checks = onCacheLine(originals + count * static_cast<qint64>(layout.originalBytes()));
    end = checks + CodeLayout::tiles(rows) * static_cast<qint64>(sizeof(TileChecks));
}

quint64 checksum(const void* bytes, size_t size) {
    return XXH3_64bits(bytes, size);
}

TileChecks checksOf(const SegmentView& segment, CodeLayout layout, int tile) {
    const int first = tile * kRowsPerTile;
    const auto rows = static_cast<size_t>(std::min(kRowsPerTile, segment.rows - first));
    const auto at = static_cast<size_t>(first);
    const auto blocks = static_cast<size_t>(CodeLayout::blocks(static_cast<int>(rows)));
    return {checksum(segment.blocks + at / kRowsPerBlock * layout.blockBytes(), blocks * layout.blockBytes()),
            checksum(segment.fine + at * layout.fineBytes(), rows * layout.fineBytes()),
            checksum(segment.owners + at, rows * sizeof(RowOwner)),
            checksum(segment.originals + at * static_cast<size_t>(layout.dimension),
                     rows * layout.originalBytes())};
}

QByteArray headerBytes(const IndexStamp& stamp, IndexHeader header) {
    header.magic = kMagic;
    header.version = kIndexVersion;
    header.dimension = static_cast<quint32>(stamp.dimension);
    header.pack = digest(stamp.pack);
    header.gallery = digest(stamp.gallery);
    header.state = stamp.state;
    header.hash = hashOf(header);
    return {reinterpret_cast<const char*>(&header), sizeof header};
}

std::optional<IndexHeader> readHeader(QByteArrayView bytes) {
    IndexHeader header;
    if (bytes.size() < static_cast<qsizetype>(sizeof header))
        return std::nullopt;
    std::memcpy(&header, bytes.data(), sizeof header);
    if (header.magic != kMagic || header.version != kIndexVersion || header.hash != hashOf(header))
        return std::nullopt;
    return header;
}

IndexStamp stampOf(const IndexHeader& header) {
    return {fromDigest(header.pack), header.state, fromDigest(header.gallery),
            static_cast<int>(header.dimension)};
}

QByteArray tableBytes(const IndexTable& table) {
    const TableHead head = {static_cast<qint64>(table.segments.size()),
                            static_cast<qint64>(table.removed.size())};
    QByteArray bytes(reinterpret_cast<const char*>(&head), sizeof head);
    bytes.append(bytesOf(table.segments));
    bytes.append(bytesOf(table.removed));
    return bytes;
}

std::optional<IndexTable> readTable(QByteArrayView bytes) {
    TableHead head;
    constexpr auto headBytes = static_cast<qsizetype>(sizeof head);
    if (bytes.size() < headBytes)
        return std::nullopt;
    std::memcpy(&head, bytes.data(), sizeof head);
    constexpr auto placeBytes = static_cast<qint64>(sizeof(SegmentPlace));
    constexpr auto slotBytes = static_cast<qint64>(sizeof(Slot));
    const qint64 room = bytes.size() - headBytes;
    if (head.segments < 0 || head.removed < 0 || head.segments > room / placeBytes ||
        head.removed > room / slotBytes || head.segments * placeBytes + head.removed * slotBytes != room)
        return std::nullopt;
    IndexTable table;
    table.segments.resize(static_cast<size_t>(head.segments));
    table.removed.resize(static_cast<size_t>(head.removed));
    const char* at = bytes.data() + headBytes;
    if (head.segments > 0)
        std::memcpy(table.segments.data(), at, static_cast<size_t>(head.segments * placeBytes));
    if (head.removed > 0)
        std::memcpy(table.removed.data(), at + head.segments * placeBytes,
                    static_cast<size_t>(head.removed * slotBytes));
    return table;
}

} // namespace sl::search
