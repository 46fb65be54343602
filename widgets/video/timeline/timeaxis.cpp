// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/timeline/timeaxis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sl::widgets {
namespace {

constexpr double kLeastLength = 0.5; ///< seconds across the whole width
constexpr std::array kSteps{0.1,  0.2,  0.5,   1.0,   2.0,   5.0,    10.0,
                            30.0, 60.0, 120.0, 300.0, 600.0, 1800.0, 3600.0};

} // namespace

void TimeAxis::setWhole(double from, double length) {
    m_wholeFrom = m_from = from;
    m_wholeLength = m_length = std::max(length, 0.001);
}

void TimeAxis::setPixels(double left, double width) {
    m_left = left;
    m_width = std::max(width, 1.0);
}

double TimeAxis::x(double seconds) const {
    return m_left + (seconds - m_from) / m_length * m_width;
}

double TimeAxis::seconds(double x) const {
    return m_from + (x - m_left) / m_width * m_length;
}

void TimeAxis::zoom(double factor, double aroundX) {
    const double stays = seconds(aroundX);
    m_length = std::clamp(m_length / factor, std::min(kLeastLength, m_wholeLength), m_wholeLength);
    m_from = stays - (aroundX - m_left) / m_width * m_length;
    settle();
}

void TimeAxis::moveBy(double pixels) {
    m_from += pixels / m_width * m_length;
    settle();
}

void TimeAxis::reveal(double seconds) {
    if (seconds >= m_from && seconds <= to())
        return;
    m_from = seconds - m_length / 2;
    settle();
}

QList<double> TimeAxis::marks(double pixels) const {
    const double least = pixels / m_width * m_length;
    const auto found = std::find_if(kSteps.begin(), kSteps.end(), [&](double step) { return step >= least; });
    const double step = found == kSteps.end() ? std::ceil(least / 3600.0) * 3600.0 : *found;
    QList<double> marks;
    const double first = std::ceil((m_from - m_wholeFrom) / step);
    for (double i = first; m_wholeFrom + i * step <= to(); ++i)
        marks.append(m_wholeFrom + i * step);
    return marks;
}

void TimeAxis::settle() {
    m_from = std::clamp(m_from, m_wholeFrom, m_wholeFrom + m_wholeLength - m_length);
}

} // namespace sl::widgets
