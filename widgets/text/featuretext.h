// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/checklistrecord.h"

namespace sl::widgets {

/// The words of the checklist. Translated.

[[nodiscard]] QString featureText(Feature feature); ///< "Facial hair"
/// "Not visible in the probe", "Similar", "Visible"; empty while nothing is said.
[[nodiscard]] QString lineText(const ChecklistLine& line);

/// The checklist in words, as the grounds of an answer: differences first, then what agrees, then what could
/// not be compared. `gapYears`: of a long gap between the pictures, see casework::longGapYears().
[[nodiscard]] QString groundsText(const ChecklistRecord& checklist, std::optional<int> gapYears,
                                  const QList<Feature>& volatileFeatures);

} // namespace sl::widgets
