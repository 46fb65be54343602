// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <benchmark/benchmark.h>

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace sl::bench {

/// A figure made of several timings of the same run.
struct Figure {
    QString name;
    double value = 0.0;
    QString meaning;
};

/// Collects every repetition and prints one table in the end: median, fastest, and the figures that compare
/// them.
class Figures final : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context& context) override;
    void ReportRuns(const std::vector<Run>& runs) override;

    [[nodiscard]] QString table() const;
    [[nodiscard]] QByteArray json() const;

private:
    struct Timing {
        std::vector<double> milliseconds; ///< one per repetition; of one item where items are counted
    };
    [[nodiscard]] std::optional<double> median(const QString& name) const;
    [[nodiscard]] std::vector<Figure> figures() const;

    std::map<QString, Timing> m_timings;
    std::map<QString, double> m_counted; ///< what a benchmark counted itself
    std::map<QString, QString> m_problems;
};

} // namespace sl::bench
