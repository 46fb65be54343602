// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scan/internal/candidatebuffer.h"

#include <algorithm>

namespace sl::search {

CandidateBuffer::CandidateBuffer(int length)
    : m_length(static_cast<size_t>(length)), m_forgetAt(2 * m_length + 128) {}

bool CandidateBuffer::add(const RowCandidate& candidate) {
    if (candidate.upper < m_threshold)
        return false;
    m_rows.push_back(candidate);
    if (m_rows.size() >= m_forgetAt)
        forgetBelowThreshold();
    return note(candidate.person, candidate.lower);
}

/// A person who was pushed out of the best is not missed: of those left out nobody's best lower bound was
/// above the threshold, and who is above it later comes in again.
bool CandidateBuffer::note(int64_t person, float lower) {
    const bool full = m_best.size() == m_length;
    if (full && lower <= m_best.back().lower)
        return false;
    auto place =
        std::find_if(m_best.begin(), m_best.end(), [person](const Person& p) { return p.person == person; });
    if (place != m_best.end() && lower <= place->lower)
        return false;
    if (place == m_best.end()) {
        if (full)
            m_best.pop_back();
        place = m_best.insert(m_best.end(), {person, lower});
    }
    place->lower = lower;
    for (; place != m_best.begin() && std::prev(place)->lower < lower; --place)
        std::iter_swap(place, std::prev(place));
    if (m_best.size() < m_length || m_best.back().lower <= m_threshold)
        return false;
    m_threshold = m_best.back().lower;
    return true;
}

void CandidateBuffer::forgetBelowThreshold() {
    std::erase_if(m_rows, [this](const RowCandidate& row) { return row.upper < m_threshold; });
    m_forgetAt = 2 * m_rows.size() + 128;
}

std::vector<RowCandidate> CandidateBuffer::rows() const {
    std::vector<RowCandidate> rows;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows),
                 [this](const RowCandidate& row) { return row.upper >= m_threshold; });
    return rows;
}

} // namespace sl::search
