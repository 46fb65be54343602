// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/search/index/codelayout.h"

#include <vector>

namespace sl::search {

/// A row whose upper bound reached the threshold when it was seen.
struct RowCandidate {
    Slot slot = 0;
    int64_t person = 0;
    float lower = 0.0F;
    float upper = 0.0F;
};

/// Rows that may belong in a list of `length` persons. The threshold is a lower bound of the score of the
/// last person in the final list: the length-th best, over different persons, of the best lower bound seen of
/// each. Any row with an upper bound below it can be forgotten: it is neither that of a listed person's best
/// portrait nor can it bring another person into the list. Not thread-safe.
class CandidateBuffer {
public:
    static constexpr float kNoThreshold = -4.0F; ///< below every bound

    explicit CandidateBuffer(int length);

    /// True when the threshold rose.
    bool add(const RowCandidate& candidate);
    [[nodiscard]] float threshold() const { return m_threshold; }
    /// In the order they came; those that the threshold has since ruled out are left out.
    [[nodiscard]] std::vector<RowCandidate> rows() const;

private:
    struct Person {
        int64_t person;
        float lower;
    };
    bool note(int64_t person, float lower);
    void forgetBelowThreshold();

    size_t m_length;
    float m_threshold = kNoThreshold;
    size_t m_forgetAt;
    std::vector<RowCandidate> m_rows;
    std::vector<Person> m_best; ///< up to `length` persons, best lower bound first
};

} // namespace sl::search
