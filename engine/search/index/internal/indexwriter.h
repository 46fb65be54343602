// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/search/index/internal/indexoutput.h"
#include "engine/search/index/internal/mappedrows.h"
#include "engine/search/index/internal/segmentbuilder.h"
#include "engine/search/scan/gallerysearch.h"

#include <QSet>

#include <span>

namespace sl::search {

/// Writes the next state of an index beside the present one. Nothing is seen of it before commit(); a writer
/// that is dropped has changed nothing. One thread.
class IndexWriter {
public:
    IndexWriter(IndexOutput& output, int dimension); ///< a new, empty file
    IndexWriter(IndexOutput& output, const MappedRows& present,
                int keptSegments); ///< continues after the first segments

    [[nodiscard]] Status add(RowOwner owner, const float* values);
    /// Adds the rows of a segment that are not removed nor among `gone` (ascending), each checked before it
    /// is copied.
    [[nodiscard]] Status addRowsOf(const MappedRows& rows, int segment, const std::vector<Slot>& gone = {});
    void remove(const std::vector<Slot>& slots); ///< those of kept segments
    [[nodiscard]] Status commit(const IndexStamp& stamp);

private:
    [[nodiscard]] Status flush();

    IndexOutput& m_output;
    SegmentBuilder m_builder;
    CodeLayout m_layout;
    IndexTable m_table;
    qint64 m_end = kDataStart;
    quint64 m_generation = 0;
};

/// The change of an index: the rows of the portraits `gone` are removed, then new ones appended. Small
/// segments at its end are merged with new rows, so that their number stays logarithmic. Errors:
/// PackMismatch, InvalidArgument, IndexDamaged, DiskFull, WriteFailed.
[[nodiscard]] Status writeChanged(IndexOutput& output, const MappedRows& present,
                                  const QSet<PortraitId>& gone, std::span<const IndexEntry> added,
                                  const IndexStamp& stamp);

} // namespace sl::search
