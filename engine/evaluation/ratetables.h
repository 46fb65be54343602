// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/evaluation/errorrates.h"

#include <QJsonObject>

namespace sl::evaluation {

/// A rate with all that says what it is of, as JSON and CSV have it.
struct RateCell {
    /// "missed" (FNIR without a threshold), "rank", "closed_rank" (the person at that rank or better),
    /// "fpir", "fnir", "fmr", "fnmr" (at a threshold).
    QString measure;
    QString column, value; ///< of a group; both empty: everybody
    int faces = 1;         ///< 0: all of a person
    int rank = 0;          ///< 0: none
    double target = 0.0;   ///< 0: none
    std::optional<double> threshold = {};
    Rate rate;
};
/// A target that leaves too few events among the trials has a cell that is not measured.
[[nodiscard]] std::vector<RateCell> cellsOf(const ErrorRates& rates, const RawScores& scores);

[[nodiscard]] QJsonObject toJson(const ErrorRates& rates, const RawScores& scores);
enum class RateTable { Rates, Cmc, Curves, Failures, Scores };
/// One of the tables as CSV. Scores: how many lie in each bin, see scoreBins().
[[nodiscard]] QByteArray tableOf(RateTable table, const ErrorRates& rates, const RawScores& scores);
/// Writes rates.csv, cmc.csv, curves.csv and failures.csv; the folder is made. Errors: WriteFailed.
[[nodiscard]] Status writeTables(const QString& folder, const ErrorRates& rates, const RawScores& scores);
/// Errors: WriteFailed.
[[nodiscard]] Status writeWhole(const QString& path, const QByteArray& bytes);

} // namespace sl::evaluation
