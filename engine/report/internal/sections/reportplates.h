// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/report/internal/sections/reportsection.h"

namespace sl::report {

/// Plates: probe and portrait side by side at one scale, and the pictures they are from.
class ReportPlates : ReportSection {
public:
    using ReportSection::ReportSection;
    void write(const PrintedCandidate& candidate); ///< that has a plate

private:
    [[nodiscard]] QList<FlowPiece> facts(const PlateSide& side) const;
};

} // namespace sl::report
