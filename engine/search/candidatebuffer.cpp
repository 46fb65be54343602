// SPDX-License-Identifier: Apache-2.0
#include "engine/search/candidatebuffer.h"

#include <algorithm>
#include <functional>

namespace sl::search {

bool CandidateBuffer::add(const RowCandidate& candidate) {
    if (candidate.upper < m_threshold)
        return false;
    m_rows.push_back(candidate);
    if (m_rows.size() < std::max(m_pruneAt, 2 * m_length))
        return false;
    const float before = m_threshold;
    prune();
    m_pruneAt = 2 * m_rows.size() + 128;
    return m_threshold > before;
}

void CandidateBuffer::raise(float threshold) {
    m_threshold = std::max(m_threshold, threshold);
}

void CandidateBuffer::prune() {
    raise(lengthBestPerson());
    std::erase_if(m_rows, [this](const RowCandidate& row) { return row.upper < m_threshold; });
}

void CandidateBuffer::take(CandidateBuffer& other) {
    raise(other.m_threshold);
    m_rows.insert(m_rows.end(), other.m_rows.begin(), other.m_rows.end());
    other.m_rows.clear();
}

float CandidateBuffer::lengthBestPerson() {
    m_bestOf.clear();
    m_lowers.clear();
    for (const auto& row : m_rows)
        m_bestOf.emplace_back(row.person, row.lower);
    std::sort(m_bestOf.begin(), m_bestOf.end(), std::greater<>());
    for (size_t i = 0; i < m_bestOf.size(); ++i)
        if (i == 0 || m_bestOf[i].first != m_bestOf[i - 1].first)
            m_lowers.push_back(m_bestOf[i].second);
    if (m_lowers.size() < m_length)
        return kNoThreshold;
    const auto last = m_lowers.begin() + static_cast<std::ptrdiff_t>(m_length - 1);
    std::nth_element(m_lowers.begin(), last, m_lowers.end(), std::greater<>());
    return *last;
}

} // namespace sl::search
