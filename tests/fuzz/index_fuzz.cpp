// SPDX-License-Identifier: Apache-2.0
// The gallery's index file. Checksums are put right first, so that what lies behind them is reached.
#include "engine/search/index/galleryindexfile.h"
#include "engine/search/index/indexformat.h"

#include <QTemporaryDir>

#include <cstdint>
#include <cstring>

using namespace sl::search;

namespace {

bool lies(const QByteArray& file, qint64 offset, qint64 size) {
    return offset >= 0 && size >= 0 && offset <= file.size() && size <= file.size() - offset;
}

void sealSegment(QByteArray& file, SegmentPlace& place, CodeLayout layout) {
    if (place.rows < 1 || place.rows > kRowsPerSegment || place.offset < 0 || place.offset % 64 != 0)
        return;
    const int rows = static_cast<int>(place.rows);
    const SegmentParts parts(layout, rows);
    if (!lies(file, place.offset, parts.end))
        return;
    auto* start = reinterpret_cast<unsigned char*>(file.data() + place.offset);
    const SegmentView view{start, start + parts.fine, reinterpret_cast<const RowOwner*>(start + parts.owners),
                           reinterpret_cast<const float*>(start + parts.originals), rows};
    for (int tile = 0; tile < CodeLayout::tiles(rows); ++tile) {
        const TileChecks checks = checksOf(view, layout, tile);
        std::memcpy(start + parts.checks + tile * static_cast<qint64>(sizeof checks), &checks, sizeof checks);
    }
    place.checksHash = checksum(start + parts.checks, static_cast<size_t>(parts.end - parts.checks));
}

void seal(QByteArray& file, qint64 slot) {
    IndexHeader header;
    if (!lies(file, slot, sizeof header))
        return;
    std::memcpy(&header, file.constData() + slot, sizeof header);
    if (lies(file, header.tableOffset, header.tableBytes)) {
        auto table = readTable(QByteArrayView(file).sliced(header.tableOffset, header.tableBytes));
        if (table) {
            if (header.dimension >= 1 && header.dimension <= 1024) {
                for (auto& place : table->segments)
                    sealSegment(file, place, {static_cast<int>(header.dimension)});
            }
            file.replace(header.tableOffset, header.tableBytes, tableBytes(*table));
        }
        header.tableHash =
            checksum(file.constData() + header.tableOffset, static_cast<size_t>(header.tableBytes));
    }
    header.hash = checksum(&header, offsetof(IndexHeader, hash));
    std::memcpy(file.data() + slot, &header, sizeof header);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    static const QTemporaryDir folder;
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    seal(bytes, kSlotStride);
    seal(bytes, 0);
    IndexHeader header;
    if (bytes.size() < qsizetype(sizeof header))
        return 0;
    std::memcpy(&header, bytes.constData(), sizeof header);
    const auto stamp = stampOf(header);
    QFile file(folder.filePath(QStringLiteral("gallery.idx")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        return 0;
    file.close();
    const auto index = GalleryIndexFile::open(file.fileName(), stamp.pack, stamp.dimension);
    if (!index)
        return 0;
    const auto search = (*index)->search(1);
    static_cast<void>(search->templateCount());
    static_cast<void>((*index)->checkAll());
    static_cast<void>((*index)->compact());
    return 0;
}
