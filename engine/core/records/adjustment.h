// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/adjustmentrecord.h"
#include "engine/core/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace sl {

/// One value of a kind of step; the neutral one changes nothing.
struct AdjustmentRange {
    const char* name = nullptr; ///< in JSON; null: the kind has no such value
    int lowest = 0;
    int highest = 0;
    std::optional<int> neutral = {};
};

/// The values of a kind: none, one or two.
///
/// field: 0 keeps the upper lines (the first, third …), 1 the lower; pixelAspect: new width of a pixel in
/// thousandths; rotation: degrees clockwise; channel: 0 red, 1 green, 2 blue; gamma: hundredths, above 100
/// lightens; levels: what becomes black and white; sharpening: percent of what a blur of the radius (pixels)
/// takes away.
struct AdjustmentRule {
    AdjustmentRange value, second;
};
[[nodiscard]] const AdjustmentRule& ruleOf(AdjustmentKind kind);

/// Whether the step changes nothing whatever the picture.
[[nodiscard]] bool isNeutral(const Adjustment& adjustment);
/// Whether the step computes pixels that lie between those of the picture.
[[nodiscard]] bool interpolates(const Adjustment& adjustment);
/// Each kind at most once, every value in its range, none of them neutral. Errors: InvalidArgument.
[[nodiscard]] Status checkAdjustments(const QList<Adjustment>& adjustments);

/// The list with this step: where the kind stands already, otherwise at the end; without the kind where the
/// step is neutral.
[[nodiscard]] QList<Adjustment> withAdjustment(QList<Adjustment> adjustments, const Adjustment& changed);
[[nodiscard]] QList<Adjustment> withoutAdjustment(QList<Adjustment> adjustments, AdjustmentKind kind);
/// The same steps on the same picture; hashes are not compared.
[[nodiscard]] bool areAlike(const AdjustedPicture& one, const AdjustedPicture& another);

/// {"step":"levels","black":12,"white":240}
[[nodiscard]] QJsonObject toJson(const Adjustment& adjustment);
/// Errors: InvalidArgument.
[[nodiscard]] Result<Adjustment> adjustmentFromJson(const QJsonObject& json);
[[nodiscard]] QString nameOf(AdjustmentKind kind);
[[nodiscard]] std::optional<AdjustmentKind> adjustmentKindFromName(const QString& name);

/// The pictures with their hashes, as answers are sealed with them.
[[nodiscard]] QJsonArray toJson(const QList<AdjustedPicture>& pictures);
/// The reverse; hashes of pixels that are not there stay null, what cannot be read is left out.
[[nodiscard]] QList<AdjustedPicture> adjustedPicturesFromJson(const QJsonArray& json);

} // namespace sl
