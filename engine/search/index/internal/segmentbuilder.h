// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/search/index/galleryrows.h"
#include "engine/search/scan/gallerysearch.h"

#include <memory>

namespace sl::search {

/// Memory on a cache line, or on a huge page where the system has them and the size is worth it: a scan then
/// does not wait for address translation.
class AlignedBytes {
public:
    explicit AlignedBytes(size_t size);
    [[nodiscard]] unsigned char* data() const { return m_data.get(); }

private:
    struct Free {
        void operator()(unsigned char* data) const;
    };
    std::unique_ptr<unsigned char, Free> m_data;
};

/// A segment being filled, in the layout of memory and file.
class SegmentBuilder {
public:
    /// Room for `capacity` rows, at most kRowsPerSegment.
    SegmentBuilder(CodeLayout layout, int capacity);

    [[nodiscard]] bool isFull() const { return m_rows == m_capacity; }
    [[nodiscard]] int rows() const { return m_rows; }
    void add(RowOwner owner, const float* values); ///< finite values; not when full
    void clear();
    [[nodiscard]] SegmentView view() const;

private:
    CodeLayout m_layout;
    int m_capacity;
    int m_rows = 0;
    AlignedBytes m_blocks;
    AlignedBytes m_fine;
    std::vector<RowOwner> m_owners;
    std::vector<float> m_originals;
};

/// PackMismatch (number of values), InvalidArgument (not finite, or no valid ids).
[[nodiscard]] Status checkEntry(const IndexEntry& entry, int dimension);

} // namespace sl::search
