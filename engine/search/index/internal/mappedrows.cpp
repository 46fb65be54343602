// SPDX-License-Identifier: Apache-2.0
#include "engine/search/index/internal/mappedrows.h"

#include "engine/search/scan/internal/cosine.h"

#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace sl::search {

Result<std::shared_ptr<const MappedRows>> MappedRows::open(const QString& path, const MappedRows* earlier) {
    std::shared_ptr<MappedRows> rows(new MappedRows(path));
    SL_CHECK(rows->map());
    SL_CHECK(rows->readState());
    if (earlier)
        rows->takeChecked(*earlier);
    if (rows->m_header.fileEnd <= kCheckedAtOpen)
        SL_CHECK(rows->checkAll());
    return rows;
}

tl::unexpected<Error> MappedRows::damaged(const QString& what) const {
    return fail(ErrorCode::IndexDamaged, m_file.fileName(), what);
}

Status MappedRows::map() {
    if (!QFileInfo::exists(m_file.fileName()))
        return fail(ErrorCode::NotFound, m_file.fileName());
    if (!m_file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, m_file.fileName(), m_file.errorString());
    m_size = m_file.size();
    if (m_size < kDataStart)
        return damaged(u"%1 bytes"_s.arg(m_size));
    m_bytes = m_file.map(0, m_size);
    if (!m_bytes)
        return fail(ErrorCode::FileUnreadable, m_file.fileName(), m_file.errorString());
    return {};
}

Status MappedRows::readState() {
    std::optional<IndexHeader> newest;
    for (const qint64 slot : {qint64{0}, kSlotStride}) {
        const auto header = readHeader(QByteArrayView(m_bytes + slot, sizeof(IndexHeader)));
        if (header && (!newest || header->generation > newest->generation))
            newest = header;
    }
    if (!newest)
        return damaged(u"no sound header"_s);
    m_header = *newest;
    m_stamp = stampOf(m_header);
    if (m_stamp.dimension < 1 || m_stamp.dimension > kMaxDimension || m_header.fileEnd > m_size ||
        m_header.tableOffset < kDataStart || m_header.tableOffset > m_header.fileEnd ||
        m_header.tableBytes < 0 || m_header.tableBytes > m_header.fileEnd - m_header.tableOffset)
        return damaged(u"the file is shorter than its header says"_s);
    const QByteArrayView bytes(m_bytes + m_header.tableOffset, m_header.tableBytes);
    const auto table = readTable(bytes);
    if (!table || checksum(bytes.data(), static_cast<size_t>(bytes.size())) != m_header.tableHash)
        return damaged(u"the table of segments is altered"_s);
    m_table = *table;
    for (const auto& place : m_table.segments)
        SL_CHECK(readSegment(place));
    return readOwners();
}

Status MappedRows::readSegment(const SegmentPlace& place) {
    if (place.rows < 1 || place.rows > kRowsPerSegment || place.offset < kDataStart || place.offset % 64 != 0)
        return damaged(u"a segment without place"_s);
    const int count = static_cast<int>(place.rows);
    const SegmentParts parts(layout(), count);
    if (place.offset > m_header.fileEnd || parts.end > m_header.fileEnd - place.offset)
        return damaged(u"a segment beyond the end"_s);
    const unsigned char* start = m_bytes + place.offset;
    m_segments.push_back({start, start + parts.fine, reinterpret_cast<const RowOwner*>(start + parts.owners),
                          reinterpret_cast<const float*>(start + parts.originals), count});
    m_checks.push_back(reinterpret_cast<const TileChecks*>(start + parts.checks));
    m_checked.push_back(std::make_shared<Checked>(CodeLayout::tiles(count)));
    if (checksum(m_checks.back(), static_cast<size_t>(parts.end - parts.checks)) != place.checksHash)
        return damaged(u"a segment's checksums are altered"_s);
    return {};
}

Status MappedRows::readOwners() {
    m_persons = PersonCounts(rows());
    for (size_t segment = 0; segment < m_segments.size(); ++segment) {
        const auto& view = m_segments[segment];
        for (int tile = 0; tile < CodeLayout::tiles(view.rows); ++tile) {
            const int first = tile * kRowsPerTile;
            const int end = std::min(first + kRowsPerTile, view.rows);
            const auto bytes = static_cast<size_t>(end - first) * sizeof(RowOwner);
            if (checksum(view.owners + first, bytes) != m_checks[segment][tile].owners)
                return damaged(u"owners of segment %1, tile %2 are altered"_s.arg(segment).arg(tile));
            for (int row = first; row < end; ++row) {
                if (view.owners[row].person < 0)
                    return damaged(u"segment %1, row %2 has no owner"_s.arg(segment).arg(row));
                if (!isRemoved(static_cast<Slot>(segment) * kRowsPerSegment + row))
                    m_persons.add(view.owners[row].person);
            }
        }
    }
    return {};
}

void MappedRows::takeChecked(const MappedRows& earlier) {
    const size_t both = std::min(m_checked.size(), earlier.m_checked.size());
    for (size_t segment = 0; segment < both; ++segment)
        if (m_table.segments[segment] == earlier.m_table.segments[segment])
            m_checked[segment] = earlier.m_checked[segment];
}

qint64 MappedRows::rows() const {
    return std::accumulate(m_segments.begin(), m_segments.end(), qint64{0},
                           [](qint64 sum, const SegmentView& segment) { return sum + segment.rows; });
}

bool MappedRows::isRemoved(Slot slot) const {
    return !m_table.removed.empty() &&
           std::binary_search(m_table.removed.begin(), m_table.removed.end(), slot);
}

Status MappedRows::checkCodes(int segment, int tile) const {
    auto& checked = m_checked[static_cast<size_t>(segment)]->codes[static_cast<size_t>(tile)];
    if (checked.load(std::memory_order_relaxed))
        return {};
    const auto& view = m_segments[static_cast<size_t>(segment)];
    const auto& written = m_checks[static_cast<size_t>(segment)][tile];
    const auto at = static_cast<size_t>(tile) * kRowsPerTile;
    const auto rows = std::min(size_t{kRowsPerTile}, static_cast<size_t>(view.rows) - at);
    const auto blocks = static_cast<size_t>(CodeLayout::blocks(static_cast<int>(rows)));
    const auto code = layout();
    if (checksum(view.blocks + at / kRowsPerBlock * code.blockBytes(), blocks * code.blockBytes()) !=
            written.coarse ||
        checksum(view.fine + at * code.fineBytes(), rows * code.fineBytes()) != written.fine)
        return damaged(u"codes of segment %1, tile %2 are altered"_s.arg(segment).arg(tile));
    checked.store(true, std::memory_order_relaxed);
    return {};
}

Status MappedRows::checkOriginals(int segment, int tile) const {
    auto& checked = m_checked[static_cast<size_t>(segment)]->originals[static_cast<size_t>(tile)];
    if (checked.load(std::memory_order_relaxed))
        return {};
    const auto& view = m_segments[static_cast<size_t>(segment)];
    const auto at = static_cast<size_t>(tile) * kRowsPerTile;
    const auto rows = std::min(size_t{kRowsPerTile}, static_cast<size_t>(view.rows) - at);
    const float* values = view.originals + at * static_cast<size_t>(m_stamp.dimension);
    if (checksum(values, rows * layout().originalBytes()) !=
        m_checks[static_cast<size_t>(segment)][tile].originals)
        return damaged(u"templates of segment %1, tile %2 are altered"_s.arg(segment).arg(tile));
    checked.store(true, std::memory_order_relaxed);
    return {};
}

Status MappedRows::checkAll() const {
    for (int segment = 0; segment < static_cast<int>(m_segments.size()); ++segment)
        for (int tile = 0; tile < CodeLayout::tiles(m_segments[static_cast<size_t>(segment)].rows); ++tile) {
            SL_CHECK(checkCodes(segment, tile));
            SL_CHECK(checkOriginals(segment, tile));
        }
    return {};
}

} // namespace sl::search
