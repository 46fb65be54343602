// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace sl {

struct FaceRecord;

/// How fit a face is for a search, from what was measured of it before the search. A measure of the picture:
/// it says nothing about any candidate.
///
/// With s = raw length x quality: good from 8, fair from 4, poor from 1 or beyond 60 degrees of yaw.
/// Measured with the reference pack and tests/bench/suitability on single faces that were found: FRMDB's 50
/// frames of ten people, 1,602 worse copies and 200 plain ones of the second pictures of LFW (folds 1-5),
/// searched among 2,845 persons: the first pictures of LFW's 2,835 and five booking photos of FRMDB's ten.
///
/// | | faces | person first | among 20 | of worse copies alone, first | of frames alone, first |
/// |---|---|---|---|---|---|
/// | good | 820 | 761 (93 %) | 98 % | 574 of 629 | 2 of 2 |
/// | fair | 616 | 315 (51 %) | 76 % | 298 of 597 | 9 of 9 |
/// | poor | 334 | 40 (12 %) | 32 % | 28 of 304 | 11 of 29 |
/// | unsuitable | 67 | 4 (6 %) | 16 % | 3 of 61 | 1 of 6 |
///
/// Out of caution, and not measured: of a damaged picture no face is good, and none better than poor that
/// missing lines reach into, or may reach into where the picture is turned.
///
/// With a pack that was not tested so, eyes, turn, sharpness and exposure decide, and no share is known.
enum class Suitability {
    Good,
    Fair,
    Poor,
    Unsuitable, ///< shows too little of a face, or is none: hair and shoulders are found as faces too
};
inline constexpr const char* kSuitabilityNames[] = {"good", "fair", "poor",
                                                    "unsuitable"}; ///< in logs, records

[[nodiscard]] inline QString suitabilityName(Suitability suitability) {
    return QString::fromLatin1(kSuitabilityNames[static_cast<size_t>(suitability)]);
}

/// In tests, about `first` of `of` searches with a single face like this had its person first.
struct TestedShare {
    int first = 0;
    int of = 0;
};

[[nodiscard]] Suitability suitabilityOf(const FaceRecord& face);

/// It looks like a large face from the front to the detector and has a short raw template (below 9.5, eyes 20
/// pixels apart or more, yaw below 50 degrees): three of FRMDB's 46 found faces, which are hair and
/// shoulders, two blurred heads, 3 of 1,591 worse copies and none of 200 plain ones. Never of a face placed
/// by hand, and never with a pack that was not tested.
[[nodiscard]] bool mayBeNoFace(const FaceRecord& face);

/// Empty: not measured with the pack of that identity.
[[nodiscard]] std::optional<TestedShare> testedShare(Suitability suitability, const QString& packIdentity);

} // namespace sl
