// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace sl::widgets {

/// Which seconds of a video are in sight, and where. UI thread.
class TimeAxis {
public:
    void setWhole(double from, double length); ///< all in sight
    void setPixels(double left, double width);

    [[nodiscard]] double x(double seconds) const;
    [[nodiscard]] double seconds(double x) const;
    [[nodiscard]] double from() const { return m_from; }
    [[nodiscard]] double to() const { return m_from + m_length; }
    [[nodiscard]] bool isWhole() const { return m_length >= m_wholeLength; }

    void zoom(double factor, double aroundX); ///< more than 1: fewer seconds; what is at `aroundX` stays
    void moveBy(double pixels);
    void reveal(double seconds); ///< moves only when it is out of sight

    /// Round times in sight, at least `pixels` apart.
    [[nodiscard]] QList<double> marks(double pixels) const;

private:
    void settle();

    double m_wholeFrom = 0.0, m_wholeLength = 1.0;
    double m_from = 0.0, m_length = 1.0;
    double m_left = 0.0, m_width = 1.0;
};

} // namespace sl::widgets
