// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/report/internal/sections/reportsection.h"

namespace sl::report {

/// Pictures that an examiner had adjusted when answering: as received beside as adjusted, with every step.
class ReportAdjustments : ReportSection {
public:
    using ReportSection::ReportSection;
    void write(const PrintedCandidate& candidate); ///< nothing when none was adjusted

private:
    void picture(const PrintedAdjustment& printed);
    [[nodiscard]] QString adjustmentLine(const Adjustment& step) const;
    [[nodiscard]] QString adjustmentValue(const Adjustment& step) const;
};

} // namespace sl::report
