// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/bundledsearch.h"

namespace sl::bundle {

/// Whether the listed order comes out of the templates again, by the search that the program searches with.
struct ListReplay {
    QString impossible; ///< why there is nothing to compare (untranslated); empty: it was compared
    QList<QPair<int, double>> scored; ///< rank in the list and the score now, best first
    bool sameOrder = false;
    double largestDifference = 0.0; ///< of a score from the listed one

    /// Scores are the same sums on every machine; they are printed in decimal, which loses less than this.
    static constexpr double kSame = 1e-12;
    [[nodiscard]] bool isSame() const { return sameOrder && largestDifference <= kSame; }
};
/// Errors: those of search::GallerySearch::search().
[[nodiscard]] Result<ListReplay> replayList(const BundledSearch& search);

} // namespace sl::bundle
