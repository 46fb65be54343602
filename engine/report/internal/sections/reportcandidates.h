// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/report/internal/sections/reportsection.h"

namespace sl::report {

/// The candidates as cards: those that the examiners speak against before those they speak for.
class ReportCandidates : ReportSection {
public:
    using ReportSection::ReportSection;
    static constexpr double kCardHeight = 52; ///< mm, of a usual one with its heading

    void differences();
    void similarities();

private:
    void group(const QList<PrintedCandidate>& candidates);
    void card(const PrintedCandidate& candidate);
    void addAnswer(QList<FlowPiece>& pieces, ExaminerPart part,
                   const std::optional<AnswerRecord>& answer) const;
    [[nodiscard]] QString bandLine(const RankBand& band) const;
    [[nodiscard]] const char* noCandidatesKey() const;
};

} // namespace sl::report
