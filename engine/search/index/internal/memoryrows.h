// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/search/index/galleryrows.h"
#include "engine/search/index/internal/segmentbuilder.h"

#include <deque>

namespace sl::search {

/// A gallery in memory. Filled by one thread, then shared.
class MemoryRows final : public GalleryRows {
public:
    MemoryRows(int dimension, qint64 expectedRows);
    void add(RowOwner owner, const float* values);

    [[nodiscard]] CodeLayout layout() const override { return m_layout; }
    [[nodiscard]] const std::vector<SegmentView>& segments() const override { return m_segments; }
    [[nodiscard]] const PersonCounts& persons() const override { return m_persons; }
    [[nodiscard]] bool isRemoved(Slot) const override { return false; }
    [[nodiscard]] Status checkCodes(int, int) const override { return {}; }
    [[nodiscard]] Status checkOriginals(int, int) const override { return {}; }

private:
    CodeLayout m_layout;
    qint64 m_expectedRows;
    std::deque<SegmentBuilder> m_builders;
    std::vector<SegmentView> m_segments;
    PersonCounts m_persons;
};

} // namespace sl::search
