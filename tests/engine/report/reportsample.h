// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/report/reportdata.h"

namespace sl::test {

/// A report about drawn faces: one probe face, `candidates` candidates, nothing answered, no outcome.
[[nodiscard]] report::ReportData sampleReport(int candidates);
/// Gives the first examiner's answers (steps[i] to candidate i; 9 stands for "not comparable") and submits
/// them.
void answerFirst(report::ReportData& data, const QList<int>& steps);
/// The second examiner's answers; 99 stands for a candidate that was not shown.
void answerSecond(report::ReportData& data, const QList<int>& steps);
void answerThird(report::ReportData& data, const QList<int>& steps);
void conclude(report::ReportData& data, OutcomeKind kind, const QList<int>& leadRanks = {});
/// A drawn face, different for each seed.
[[nodiscard]] QImage drawnFace(int seed, int width, int height);

} // namespace sl::test
