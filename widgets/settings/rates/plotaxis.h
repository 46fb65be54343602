// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace sl::widgets {

/// A line across a plot at a value of an axis.
struct AxisTick {
    double at = 0.0;
    QString text; ///< empty: a fine line between two that are named
};

/// A scale of a plot.
class PlotAxis {
public:
    PlotAxis() = default;
    /// From a round number to a round number that hold `least` and `most` between them.
    [[nodiscard]] static PlotAxis linear(const QString& title, double least, double most);
    /// Whole numbers, `first` named too.
    [[nodiscard]] static PlotAxis counted(const QString& title, int first, int last);
    /// Whole decades up to 1, of which the lowest begins at or below `least` (above 0). What is 0 lies on its
    /// lower end.
    [[nodiscard]] static PlotAxis decades(const QString& title, double least);

    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] double from() const { return m_from; }
    [[nodiscard]] double to() const { return m_to; }
    [[nodiscard]] bool isLogarithmic() const { return m_isLogarithmic; }
    /// Where a value lies: 0 at `from`, 1 at `to`; outside of them at the nearer end.
    [[nodiscard]] double shareOf(double value) const;
    [[nodiscard]] QList<AxisTick> ticks() const;

private:
    [[nodiscard]] double scaled(double value) const;

    QString m_title;
    double m_from = 0.0, m_to = 1.0;
    double m_step = 0.2;
    bool m_isLogarithmic = false;
    bool m_isCounted = false;
};

} // namespace sl::widgets
