// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/adjustmentrecord.h"

#include <QStringList>

namespace sl::widgets {

/// The words of the steps on a picture. Translated.

[[nodiscard]] QString adjustmentName(AdjustmentKind kind);          ///< "Levels"
[[nodiscard]] QString adjustmentText(const Adjustment& adjustment); ///< "Levels: black 12, white 240"
/// What the values of a kind without a scale stand for, from the lowest; empty where numbers say it.
[[nodiscard]] QStringList adjustmentChoices(AdjustmentKind kind);
/// Values as people read them: "1.45", "+23", "12".
[[nodiscard]] QString adjustmentValueText(AdjustmentKind kind, int value);

} // namespace sl::widgets
