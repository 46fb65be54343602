// SPDX-License-Identifier: Apache-2.0
#include "engine/search/index/internal/indexwriter.h"

#include <algorithm>

namespace sl::search {
namespace {

constexpr qint64 kPage = 4096;

qint64 onPage(qint64 offset) {
    return (offset + kPage - 1) / kPage * kPage;
}

QByteArrayView view(const void* bytes, qint64 size) {
    return {static_cast<const char*>(bytes), static_cast<qsizetype>(size)};
}

/// Where the portraits' rows are, ascending.
std::vector<Slot> slotsOf(const MappedRows& present, const QSet<PortraitId>& portraits) {
    std::vector<Slot> slots;
    for (size_t segment = 0; !portraits.isEmpty() && segment < present.segments().size(); ++segment) {
        const auto& view = present.segments()[segment];
        for (int row = 0; row < view.rows; ++row)
            if (portraits.contains(PortraitId{view.owners[row].portrait}))
                slots.push_back(static_cast<Slot>(segment) * kRowsPerSegment + row);
    }
    return slots;
}

/// How many segments stay as they are when `added` rows come: those after them are merged with the new ones.
int keptSegments(const MappedRows& present, qint64 added) {
    auto kept = static_cast<int>(present.segments().size());
    for (qint64 gathered = added; kept > 0; --kept) {
        const int rows = present.segments()[static_cast<size_t>(kept - 1)].rows;
        if (rows == kRowsPerSegment || rows > 2 * gathered)
            break;
        gathered += rows;
    }
    return kept;
}

} // namespace

IndexWriter::IndexWriter(IndexOutput& output, int dimension)
    : m_output(output), m_builder({dimension}, kRowsPerSegment), m_layout{dimension} {}

IndexWriter::IndexWriter(IndexOutput& output, const MappedRows& present, int keptSegments)
    : m_output(output)
    , m_builder(present.layout(), kRowsPerSegment)
    , m_layout(present.layout())
    , m_table(present.table())
    , m_end(present.header().fileEnd)
    , m_generation(present.header().generation) {
    m_table.segments.resize(static_cast<size_t>(keptSegments));
    const Slot end = Slot{keptSegments} * kRowsPerSegment;
    std::erase_if(m_table.removed, [end](Slot slot) { return slot >= end; });
}

Status IndexWriter::add(RowOwner owner, const float* values) {
    if (m_builder.isFull())
        SL_CHECK(flush());
    m_builder.add(owner, values);
    return {};
}

Status IndexWriter::addRowsOf(const MappedRows& rows, int segment, const std::vector<Slot>& gone) {
    const auto& from = rows.segments()[static_cast<size_t>(segment)];
    for (int row = 0; row < from.rows; ++row) {
        const Slot slot = Slot{segment} * kRowsPerSegment + row;
        if (rows.isRemoved(slot) || std::binary_search(gone.begin(), gone.end(), slot))
            continue;
        SL_CHECK(rows.checkOriginals(segment, row / kRowsPerTile));
        const float* values = from.originals + static_cast<std::ptrdiff_t>(row) * m_layout.dimension;
        SL_CHECK(add(from.owners[row], values));
    }
    return {};
}

void IndexWriter::remove(const std::vector<Slot>& slots) {
    const Slot end = static_cast<Slot>(m_table.segments.size()) * kRowsPerSegment;
    auto& removed = m_table.removed;
    std::copy_if(slots.begin(), slots.end(), std::back_inserter(removed),
                 [end](Slot slot) { return slot < end; });
    std::sort(removed.begin(), removed.end());
    removed.erase(std::unique(removed.begin(), removed.end()), removed.end());
}

Status IndexWriter::flush() {
    const SegmentView segment = m_builder.view();
    if (segment.rows == 0)
        return {};
    const SegmentParts parts(m_layout, segment.rows);
    std::vector<TileChecks> checks;
    for (int tile = 0; tile < CodeLayout::tiles(segment.rows); ++tile)
        checks.push_back(checksOf(segment, m_layout, tile));
    const auto rows = static_cast<qint64>(segment.rows);
    const qint64 checkBytes = parts.end - parts.checks;
    const qint64 start = onPage(m_end);
    const std::pair<qint64, QByteArrayView> pieces[] = {
        {parts.blocks,
         view(segment.blocks, CodeLayout::blocks(segment.rows) * qint64(m_layout.blockBytes()))},
        {parts.fine, view(segment.fine, rows * qint64(m_layout.fineBytes()))},
        {parts.owners, view(segment.owners, rows * qint64(sizeof(RowOwner)))},
        {parts.originals, view(segment.originals, rows * qint64(m_layout.originalBytes()))},
        {parts.checks, view(checks.data(), checkBytes)}};
    for (const auto& [offset, bytes] : pieces)
        SL_CHECK(m_output.write(start + offset, bytes));
    m_table.segments.push_back({start, rows, checksum(checks.data(), static_cast<size_t>(checkBytes))});
    m_end = start + parts.end;
    m_builder.clear();
    return {};
}

Status IndexWriter::commit(const IndexStamp& stamp) {
    SL_CHECK(flush());
    const QByteArray table = tableBytes(m_table);
    IndexHeader header;
    header.generation = m_generation + 1;
    header.tableOffset = onPage(m_end);
    header.tableBytes = table.size();
    header.tableHash = checksum(table.constData(), static_cast<size_t>(table.size()));
    header.fileEnd = header.tableOffset + table.size();
    SL_CHECK(m_output.write(header.tableOffset, table));
    SL_CHECK(m_output.sync());
    const qint64 slot = header.generation % 2 == 0 ? 0 : kSlotStride;
    SL_CHECK(m_output.write(slot, headerBytes(stamp, header)));
    SL_CHECK(m_output.sync());
    m_generation = header.generation;
    m_end = header.fileEnd;
    return {};
}

Status writeChanged(IndexOutput& output, const MappedRows& present, const QSet<PortraitId>& gone,
                    std::span<const IndexEntry> added, const IndexStamp& stamp) {
    for (const auto& entry : added)
        SL_CHECK(checkEntry(entry, stamp.dimension));
    const auto removed = slotsOf(present, gone);
    const int count = static_cast<int>(present.segments().size());
    const int kept = keptSegments(present, static_cast<qint64>(added.size()));
    IndexWriter writer(output, present, kept);
    writer.remove(removed);
    for (int segment = kept; segment < count; ++segment)
        SL_CHECK(writer.addRowsOf(present, segment, removed));
    for (const auto& entry : added)
        SL_CHECK(writer.add({entry.person.value, entry.portrait.value}, entry.templ.data()));
    return writer.commit(stamp);
}

} // namespace sl::search
