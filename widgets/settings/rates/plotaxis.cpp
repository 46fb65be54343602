// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/rates/plotaxis.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sl::widgets {
namespace {

constexpr double kParts = 5.0;
constexpr double kExact = 1e-9; ///< whole numbers as floating point has them
constexpr int kLastPlain = -3;  ///< "0.001"; below, as a power of ten

double niceStep(double span) {
    const double rough = span / kParts;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double digit = rough / power;
    return digit < 1.5 ? power : digit < 3.5 ? 2 * power : digit < 7.5 ? 5 * power : 10 * power;
}

int decimalsOf(double step) {
    return std::max(0, -int(std::floor(std::log10(step) + kExact)));
}

QString powerOfTen(int exponent) {
    static const QString kDigits = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    QString raised;
    for (const QChar digit : QString::number(std::abs(exponent)))
        raised += kDigits.at(digit.digitValue());
    return u"10"_s + (exponent < 0 ? u"⁻"_s : QString()) + raised;
}

} // namespace

PlotAxis PlotAxis::linear(const QString& title, double least, double most) {
    PlotAxis axis;
    axis.m_title = title;
    const double span = most - least;
    axis.m_step = niceStep(span > kExact ? span : 1.0);
    axis.m_from = std::floor(least / axis.m_step + kExact) * axis.m_step;
    axis.m_to = std::ceil(most / axis.m_step - kExact) * axis.m_step;
    if (axis.m_to - axis.m_from < axis.m_step / 2)
        axis.m_to = axis.m_from + axis.m_step;
    return axis;
}

PlotAxis PlotAxis::counted(const QString& title, int first, int last) {
    PlotAxis axis;
    axis.m_title = title;
    axis.m_from = first;
    axis.m_to = std::max(last, first + 1);
    axis.m_step = std::max(1.0, niceStep(axis.m_to - axis.m_from));
    axis.m_isCounted = true;
    return axis;
}

PlotAxis PlotAxis::decades(const QString& title, double least) {
    PlotAxis axis;
    axis.m_title = title;
    const double exponent = least > 0.0 && least < 1.0 ? std::floor(std::log10(least) + kExact) : -1.0;
    axis.m_from = std::pow(10.0, exponent);
    axis.m_to = 1.0;
    axis.m_isLogarithmic = true;
    return axis;
}

double PlotAxis::scaled(double value) const {
    return m_isLogarithmic ? std::log10(std::max(value, m_from)) : value;
}

double PlotAxis::shareOf(double value) const {
    const double low = scaled(m_from);
    return std::clamp((scaled(value) - low) / (scaled(m_to) - low), 0.0, 1.0);
}

QList<AxisTick> PlotAxis::ticks() const {
    QList<AxisTick> ticks;
    const QLocale locale;
    if (m_isLogarithmic) {
        const int lowest = int(std::lround(std::log10(m_from)));
        for (int exponent = lowest; exponent <= 0; ++exponent) {
            const double decade = std::pow(10.0, exponent);
            ticks.append({decade, exponent < kLastPlain ? powerOfTen(exponent)
                                                        : locale.toString(decade, 'f', -exponent)});
            for (int digit = 2; digit < 10 && exponent < 0; ++digit)
                ticks.append(AxisTick{digit * decade, {}});
        }
        return ticks;
    }
    if (m_isCounted)
        ticks.append({m_from, locale.toString(int(m_from))});
    const int decimals = decimalsOf(m_step);
    for (int i = int(std::ceil(m_from / m_step - kExact)); i * m_step <= m_to + kExact; ++i)
        if (!m_isCounted || i * m_step > m_from + m_step / 3)
            ticks.append({i * m_step, locale.toString(i == 0 ? 0.0 : i * m_step, 'f', decimals)});
    return ticks;
}

} // namespace sl::widgets
