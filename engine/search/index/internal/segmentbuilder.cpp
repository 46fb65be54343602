// SPDX-License-Identifier: Apache-2.0
#include "engine/search/index/internal/segmentbuilder.h"

#include "engine/search/index/internal/rowencoder.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace sl::search {
namespace {

constexpr size_t kCacheLine = 64;
constexpr size_t kHugePage = size_t{2} << 20;

} // namespace

AlignedBytes::AlignedBytes(size_t size) {
    const size_t alignment = size >= kHugePage ? kHugePage : kCacheLine;
    const size_t rounded = (size + alignment - 1) / alignment * alignment;
    m_data.reset(static_cast<unsigned char*>(std::aligned_alloc(alignment, std::max(rounded, alignment))));
    if (!m_data)
        throw std::bad_alloc();
#ifdef __linux__
    if (alignment == kHugePage)
        ::madvise(m_data.get(), rounded, MADV_HUGEPAGE); // advice only: no need to know whether it was taken
#endif
}

void AlignedBytes::Free::operator()(unsigned char* data) const {
    std::free(data);
}

SegmentBuilder::SegmentBuilder(CodeLayout layout, int capacity)
    : m_layout(layout)
    , m_capacity(capacity)
    , m_blocks(static_cast<size_t>(CodeLayout::blocks(capacity)) * layout.blockBytes())
    , m_fine(static_cast<size_t>(capacity) * layout.fineBytes()) {
    m_owners.reserve(static_cast<size_t>(capacity));
    m_originals.reserve(static_cast<size_t>(capacity) * static_cast<size_t>(layout.dimension));
}

void SegmentBuilder::add(RowOwner owner, const float* values) {
    Q_ASSERT(!isFull());
    auto* block = m_blocks.data() + static_cast<size_t>(m_rows / kRowsPerBlock) * m_layout.blockBytes();
    if (m_rows % kRowsPerBlock == 0)
        clearBlock(m_layout, block);
    auto* fine = m_fine.data() + static_cast<size_t>(m_rows) * m_layout.fineBytes();
    encodeRow(values, m_layout, block, m_rows % kRowsPerBlock, fine);
    m_owners.push_back(owner);
    m_originals.insert(m_originals.end(), values, values + m_layout.dimension);
    ++m_rows;
}

void SegmentBuilder::clear() {
    m_rows = 0;
    m_owners.clear();
    m_originals.clear();
}

SegmentView SegmentBuilder::view() const {
    return {m_blocks.data(), m_fine.data(), m_owners.data(), m_originals.data(), m_rows};
}

Status checkEntry(const IndexEntry& entry, int dimension) {
    if (entry.templ.size() != static_cast<size_t>(dimension))
        return fail(ErrorCode::PackMismatch, {},
                    u"%1 values instead of %2"_s.arg(entry.templ.size()).arg(dimension));
    if (!entry.person.isValid() || !entry.portrait.isValid())
        return fail(ErrorCode::InvalidArgument, {}, u"a template without person or portrait"_s);
    if (!std::all_of(entry.templ.begin(), entry.templ.end(),
                     [](float value) { return std::isfinite(value); }))
        return fail(ErrorCode::InvalidArgument, QString::number(entry.portrait.value),
                    u"a template value is not a number"_s);
    return {};
}

} // namespace sl::search
