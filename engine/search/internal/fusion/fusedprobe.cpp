// SPDX-License-Identifier: Apache-2.0
#include "engine/search/internal/fusion/fusedprobe.h"

#include "engine/search/scan/internal/cosine.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sl::search {
namespace {

/// The weights divided by the largest, then by their sum: neither tiny nor huge ones vanish or overflow.
std::vector<double> sharesOf(const SearchRequest& request) {
    std::vector<double> shares = request.weights;
    if (shares.empty())
        shares.assign(request.probe.size(), 1.0);
    const double largest = *std::max_element(shares.begin(), shares.end());
    double sum = 0.0;
    for (double& share : shares) {
        share /= largest;
        sum += share;
    }
    for (double& share : shares)
        share /= sum;
    return shares;
}

Template unit(const std::vector<double>& values, double norm) {
    Template scaled(values.size(), 0.0F);
    if (norm > 0.0)
        for (size_t i = 0; i < values.size(); ++i)
            scaled[i] = static_cast<float>(values[i] / norm);
    return scaled;
}

double norm(const std::vector<double>& values) {
    double squares = 0.0;
    for (const double value : values)
        squares += value * value;
    return std::sqrt(squares);
}

} // namespace

QString probeFusion(qsizetype faces) {
    return faces > 1 ? u"weighted-scores"_s : u"none"_s;
}

Template normalised(const Template& face) {
    const std::vector<double> values(face.begin(), face.end());
    return unit(values, norm(values));
}

FusedProbe::FusedProbe(const SearchRequest& request) : shares(sharesOf(request)) {
    for (const auto& face : request.probe)
        faces.push_back(normalised(face));
    direction = faces.front();
    if (isSingle())
        return;
    const auto dimension = static_cast<int>(direction.size());
    std::vector<double> sum(direction.size(), 0.0);
    for (size_t f = 0; f < faces.size(); ++f) {
        const double faceNorm = norm64(faces[f].data(), dimension);
        for (size_t i = 0; faceNorm > 0.0 && i < sum.size(); ++i)
            sum[i] += shares[f] * (static_cast<double>(faces[f][i]) / faceNorm);
    }
    length = norm(sum);
    direction = unit(sum, length);
    // each product and sum of up to F faces rounds once, beside the error of each score
    constexpr double step = std::numeric_limits<double>::epsilon();
    rounding = 2.0 * (kCosineError + static_cast<double>(faces.size() + 4) * step);
    constexpr double kFloat32 = 1.0 / (1 << 22); // of the values of a unit vector, four times over
    inexact = length > 0.0 ? std::min(4.0, kFloat32 + rounding / length) : 0.0;
}

double fusedScore(const std::vector<double>& shares, const std::vector<double>& faceScores) {
    double sum = 0.0;
    for (size_t f = 0; f < shares.size(); ++f)
        sum += shares[f] * faceScores[f];
    return sum;
}

} // namespace sl::search
