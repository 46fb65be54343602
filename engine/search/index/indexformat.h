// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/gallerystate.h"
#include "engine/core/sha256.h"
#include "engine/search/index/galleryrows.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace sl::search {

/// The gallery state that an index was written for; in any other state the index is stale.
struct IndexStamp {
    Sha256 pack; ///< of the ModelPack identity
    GalleryState state;
    Sha256 gallery; ///< what is in the gallery, as its owner hashes it; null: not known
    int dimension = 0;
    bool operator==(const IndexStamp&) const = default;
};

/// gallery.idx, version 1, little-endian. Two header slots at 0 and kSlotStride; from kDataStart on segments
/// and tables, each where nothing of the committed state lies. A change is written beside the old state and
/// synced; then the slot not in use is overwritten with the next generation and synced. The valid slot with
/// the highest generation counts, so a crash leaves the old or the new state. All checksums are XXH3-64
/// (detects damage, not forgery: the index is a cache of the database).
constexpr quint32 kIndexVersion = 1;
constexpr qint64 kSlotStride = 4096;
constexpr qint64 kDataStart = 2 * kSlotStride;

struct IndexHeader {
    std::array<char, 8> magic{};
    quint32 version = kIndexVersion;
    quint32 dimension = 0;
    quint64 generation = 0;
    qint64 tableOffset = 0;
    qint64 tableBytes = 0;
    quint64 tableHash = 0;
    qint64 fileEnd = 0; ///< of all that belongs to this state
    std::array<char, 32> pack{};
    std::array<char, 32> gallery{};
    GalleryState state;
    quint64 hash = 0; ///< of all before it
};
static_assert(sizeof(IndexHeader) == 144);

struct SegmentPlace {
    qint64 offset = 0;
    qint64 rows = 0;
    quint64 checksHash = 0;
    bool operator==(const SegmentPlace&) const = default;
};

/// The checksums of a tile; one each for what is read at different times.
struct TileChecks {
    quint64 coarse = 0;
    quint64 fine = 0;
    quint64 owners = 0;
    quint64 originals = 0;
};

/// Segments in slot order, and the slots of removed rows, ascending.
struct IndexTable {
    std::vector<SegmentPlace> segments;
    std::vector<Slot> removed;
};

/// Where the parts of a segment lie, from its beginning; each on a cache line, so that kernels read whole
/// lines.
struct SegmentParts {
    SegmentParts(CodeLayout layout, int rows);
    qint64 blocks = 0;
    qint64 fine = 0;
    qint64 owners = 0;
    qint64 originals = 0;
    qint64 checks = 0;
    qint64 end = 0;
};

[[nodiscard]] quint64 checksum(const void* bytes, size_t size);
[[nodiscard]] TileChecks checksOf(const SegmentView& segment, CodeLayout layout, int tile);

[[nodiscard]] QByteArray headerBytes(const IndexStamp& stamp, IndexHeader header);
/// Empty unless these are the bytes of a sound header of this version.
[[nodiscard]] std::optional<IndexHeader> readHeader(QByteArrayView bytes);
[[nodiscard]] IndexStamp stampOf(const IndexHeader& header);

[[nodiscard]] QByteArray tableBytes(const IndexTable& table);
/// Empty unless sizes agree.
[[nodiscard]] std::optional<IndexTable> readTable(QByteArrayView bytes);

} // namespace sl::search
