// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/evaluation/errorrates.h"
#include "engine/report/ratepages.h"

namespace sl::evaluation {

/// The data of the pages on rates that were computed from `scores`. `card` is the kept one, or one that only
/// says what was measured.
[[nodiscard]] report::RatePagesData ratePagesData(const ErrorRates& rates, const RawScores& scores,
                                                  const ErrorCardRecord& card, const QString& agency);
/// Of scores that were not measured in a workspace.
[[nodiscard]] ErrorCardRecord cardOf(const ErrorRates& rates, const RawScores& scores);

/// The card's cells, everybody first.
[[nodiscard]] QList<ErrorCardCell> cardCells(const ErrorRates& rates);

/// Shares of `scores` in bins of `width`, from the first to the one after the last that is not empty.
[[nodiscard]] QList<QPointF> histogram(const std::vector<double>& scores, double width);

} // namespace sl::evaluation
