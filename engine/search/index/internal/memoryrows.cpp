// SPDX-License-Identifier: Apache-2.0
#include "engine/search/index/internal/memoryrows.h"

#include "engine/search/scan/internal/cosine.h"
#include "engine/search/scan/internal/exactscan.h"

namespace sl::search {

MemoryRows::MemoryRows(int dimension, qint64 expectedRows)
    : m_layout{dimension}, m_expectedRows(expectedRows), m_persons(expectedRows) {}

void MemoryRows::add(RowOwner owner, const float* values) {
    if (m_builders.empty() || m_builders.back().isFull()) {
        const qint64 left = std::max(m_expectedRows - m_persons.total().templates, qint64{kRowsPerTile});
        m_builders.emplace_back(m_layout, static_cast<int>(std::min(left, qint64{kRowsPerSegment})));
        m_segments.emplace_back();
    }
    m_builders.back().add(owner, values);
    m_segments.back() = m_builders.back().view();
    m_persons.add(owner.person);
}

Result<std::unique_ptr<GallerySearch>> makeMemorySearch(int dimension, std::vector<IndexEntry> entries) {
    if (dimension < 1 || dimension > kMaxDimension)
        return fail(ErrorCode::InvalidArgument, {}, u"dimension %1"_s.arg(dimension));
    auto rows = std::make_shared<MemoryRows>(dimension, static_cast<qint64>(entries.size()));
    for (auto& entry : entries) {
        SL_CHECK(checkEntry(entry, dimension));
        rows->add({entry.person.value, entry.portrait.value}, entry.templ.data());
        Template().swap(entry.templ); // the rows hold a copy: never both of all
    }
    return std::make_unique<ExactScan>(std::move(rows));
}

} // namespace sl::search
