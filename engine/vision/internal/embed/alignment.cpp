// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/internal/embed/alignment.h"

#include <cmath>

namespace sl::vision {
namespace {

QPointF centre(const FivePoints& points) {
    QPointF sum;
    for (const QPointF& point : points)
        sum += point;
    return sum / double(points.size());
}

} // namespace

double Similarity::scale() const {
    return std::hypot(a, b);
}

QPointF Similarity::map(QPointF point) const {
    return {a * point.x() - b * point.y() + dx, b * point.x() + a * point.y() + dy};
}

Similarity Similarity::inverted() const {
    const double square = a * a + b * b;
    Similarity inverse{a / square, -b / square, 0.0, 0.0};
    const QPointF shift = inverse.map({dx, dy});
    inverse.dx = -shift.x();
    inverse.dy = -shift.y();
    return inverse;
}

Similarity fitSimilarity(const FivePoints& from, const FivePoints& to) {
    const QPointF fromCentre = centre(from);
    const QPointF toCentre = centre(to);
    double along = 0.0, across = 0.0, spread = 0.0;
    for (size_t i = 0; i < from.size(); ++i) {
        const QPointF p = from[i] - fromCentre;
        const QPointF q = to[i] - toCentre;
        along += p.x() * q.x() + p.y() * q.y();
        across += p.x() * q.y() - p.y() * q.x();
        spread += p.x() * p.x() + p.y() * p.y();
    }
    Similarity fit{along / spread, across / spread, 0.0, 0.0};
    const QPointF shift = toCentre - fit.map(fromCentre);
    fit.dx = shift.x();
    fit.dy = shift.y();
    return fit;
}

const FivePoints& averageFace() {
    static const FivePoints points{QPointF(38.2946, 51.6963), QPointF(73.5318, 51.5014),
                                   QPointF(56.0252, 71.7366), QPointF(41.5493, 92.3655),
                                   QPointF(70.7299, 92.2041)};
    return points;
}

} // namespace sl::vision
