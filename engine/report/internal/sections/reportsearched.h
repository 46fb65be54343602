// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/report/internal/sections/reportsection.h"

namespace sl::report {

/// What was searched, and with what.
class ReportSearched : ReportSection {
public:
    using ReportSection::ReportSection;
    void write();

private:
    void probeFace(const ProbeFace& face, int number, double pixelBudget);
    void searchFacts();
    /// What of the file was not searched for faces, or is not as it was made; a sentence each.
    [[nodiscard]] QList<FlowPiece> fileNotes(const QJsonObject& metadata) const;
    [[nodiscard]] QString suitabilityLine(Suitability suitability) const;
    [[nodiscard]] QString qualityLine(const QualityRecord& quality) const;
    [[nodiscard]] QString fusionLine() const;
};

} // namespace sl::report
