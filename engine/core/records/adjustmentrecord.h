// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/checklistrecord.h"
#include "engine/core/sha256.h"

#include <QList>

namespace sl {

/// What can be done to a picture before it is looked at. The names in kAdjustmentNames have this order.
enum class AdjustmentKind {
    Field,       ///< one field of an interlaced picture; the lines of the other are computed from it
    PixelAspect, ///< the width is stretched
    Mirror,      ///< left to right
    Rotation,
    Grey,
    Channel, ///< one colour alone, as grey
    Brightness,
    Contrast,
    Gamma,
    Levels,
    Sharpening
};
inline constexpr int kAdjustmentKinds = 11;

/// One step on a picture, with what engine/core/records/adjustment.h says of its values. Whole numbers, so
/// that a step has one spelling.
struct Adjustment {
    AdjustmentKind kind = AdjustmentKind::Grey;
    int value = 0;
    int second = 0;

    bool operator==(const Adjustment&) const = default;
};

/// A step, and the pixels that it gave (vision::pixelHash()).
struct AdjustedStep {
    Adjustment adjustment;
    Sha256 after;

    bool operator==(const AdjustedStep&) const = default;
};

/// A picture as its examiner had adjusted it when answering.
struct AdjustedPicture {
    PictureSide side = PictureSide::Probe;
    Sha256 picture;            ///< the file of the media or portrait
    Sha256 before;             ///< its pixels as they were decoded
    QList<AdjustedStep> steps; ///< in the order in which they were applied; at least one

    bool operator==(const AdjustedPicture&) const = default;

    [[nodiscard]] QList<Adjustment> adjustments() const {
        QList<Adjustment> list;
        for (const auto& step : steps)
            list.append(step.adjustment);
        return list;
    }
};

/// Names in databases, audit logs and JSON. A name never changes once it is released.
inline constexpr const char* kAdjustmentNames[] = {"field", "pixelAspect", "mirror",     "rotation",
                                                   "grey",  "channel",     "brightness", "contrast",
                                                   "gamma", "levels",      "sharpening"};
static_assert(std::size(kAdjustmentNames) == kAdjustmentKinds);

} // namespace sl
