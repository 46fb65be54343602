// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scan/internal/cosine.h"

#include <algorithm>
#include <cmath>

namespace sl::search {

double dot64(const float* a, const float* b, int dimension) {
    double sum = 0.0;
    for (int i = 0; i < dimension; ++i)
        sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
    return sum;
}

double norm64(const float* values, int dimension) {
    return std::sqrt(dot64(values, values, dimension));
}

double cosine64(double dot, double normA, double normB) {
    if (normA == 0.0 || normB == 0.0)
        return 0.0;
    return std::clamp(dot / (normA * normB), -1.0, 1.0);
}

} // namespace sl::search
