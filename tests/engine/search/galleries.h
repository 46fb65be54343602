// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/search/index/galleryindexfile.h"

#include <QString>

#include <random>

namespace sl::test {

/// Galleries on which a careless search goes wrong.
enum class Kind {
    Random,     ///< unit vectors, one portrait each
    Portraits,  ///< several portraits per person, clustered
    NearTies,   ///< neighbours a few float32 steps apart
    Duplicates, ///< few different vectors, many times each
    Odd,        ///< zero, one-hot, tiny, huge and far from unit length
};

[[nodiscard]] std::vector<search::IndexEntry> gallery(Kind kind, int dimension, int rows,
                                                      std::mt19937& random);
[[nodiscard]] Template randomTemplate(int dimension, std::mt19937& random);

/// The list by definition: every template scored in float64, plainly, sorted.
[[nodiscard]] std::vector<search::ScoredPerson> bruteForce(const std::vector<search::IndexEntry>& entries,
                                                           const search::SearchRequest& request);

/// A stamp that a test names; equal names are the same state.
[[nodiscard]] search::IndexStamp stampOf(const char* name, int dimension);
/// An index is of that state, or IndexDamaged.
[[nodiscard]] Result<std::unique_ptr<search::GalleryIndexFile>> openAt(const QString& path,
                                                                       const search::IndexStamp& stamp);

/// One line per person with every digit, for comparing lists as text.
[[nodiscard]] QString asText(const std::vector<search::ScoredPerson>& persons);

} // namespace sl::test
