// SPDX-License-Identifier: Apache-2.0
#include "engine/core/suitability.h"

#include "engine/core/literals.h"
#include "engine/core/records/caserecord.h"

#include <algorithm>
#include <cmath>

namespace sl {
namespace {

const QString kTestedPack = u"13babec04f40be7eceba11fdff9c59e158e62fa3745637af3d248b8c50ae87c0"_s;

constexpr double kGoodStrength = 8.0; ///< raw length x quality
constexpr double kFairStrength = 4.0;
constexpr double kPoorStrength = 1.0;
constexpr double kProfile = 60.0; ///< degrees of yaw

// Looks like a large face seen from the front, and yet has a short raw template.
constexpr double kNoFaceLength = 9.5;
constexpr double kNoFaceEyes = 20.0; ///< pixels
constexpr double kNoFaceYaw = 50.0;  ///< degrees

bool isTested(const FaceRecord& face) {
    return face.packIdentity == kTestedPack && face.rawLength > 0.0 && face.quality.unified >= 0.0;
}

Suitability tested(const FaceRecord& face) {
    const double strength = face.rawLength * face.quality.unified;
    if (strength < kPoorStrength || mayBeNoFace(face))
        return Suitability::Unsuitable;
    if (strength < kFairStrength || std::abs(face.quality.yawDegrees) > kProfile)
        return Suitability::Poor;
    return strength < kGoodStrength ? Suitability::Fair : Suitability::Good;
}

struct Limit {
    double fair, poor;
    [[nodiscard]] Suitability of(double value) const {
        if (value > poor)
            return Suitability::Poor;
        return value > fair ? Suitability::Fair : Suitability::Good;
    }
};

/// By what any pack measures of the picture.
Suitability untested(const FaceRecord& face) {
    const QualityRecord& quality = face.quality;
    return std::max({Limit{-24.0, -12.0}.of(-quality.interEyePixels),
                     Limit{20.0, 45.0}.of(std::abs(quality.yawDegrees)),
                     Limit{30.0, 50.0}.of(std::abs(quality.pitchDegrees)),
                     Limit{-30.0, -12.0}.of(-quality.sharpness), Limit{-75.0, -25.0}.of(-quality.exposure)});
}

/// The best that a face of a damaged picture can be.
Suitability atBest(const FaceRecord& face) {
    const PictureDamage& damage = face.damage;
    if (!damage.any())
        return Suitability::Good;
    const QRectF& box = face.geometry.box;
    const bool isCut = (damage.fromLine > 0 && (damage.isTurned || box.bottom() >= damage.fromLine - 1)) ||
                       (damage.toLine > 0 && (damage.isTurned || box.top() < damage.toLine));
    return isCut ? Suitability::Poor : Suitability::Fair;
}

} // namespace

Suitability suitabilityOf(const FaceRecord& face) {
    if (face.templ.empty())
        return Suitability::Unsuitable;
    return std::max(isTested(face) ? tested(face) : untested(face), atBest(face));
}

bool mayBeNoFace(const FaceRecord& face) {
    return isTested(face) && !face.geometry.placedByHand && face.rawLength < kNoFaceLength &&
           face.quality.interEyePixels >= kNoFaceEyes && std::abs(face.quality.yawDegrees) < kNoFaceYaw;
}

std::optional<TestedShare> testedShare(Suitability suitability, const QString& packIdentity) {
    if (packIdentity != kTestedPack)
        return std::nullopt;
    switch (suitability) {
    case Suitability::Good:
        return TestedShare{9, 10};
    case Suitability::Fair:
        return TestedShare{1, 2};
    case Suitability::Poor:
        return TestedShare{1, 8};
    case Suitability::Unsuitable:
        return TestedShare{1, 17};
    }
    return std::nullopt;
}

} // namespace sl
