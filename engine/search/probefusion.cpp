// SPDX-License-Identifier: Apache-2.0
#include "engine/search/cosine.h"
#include "engine/search/gallerysearch.h"

#include <cmath>

namespace sl::search {

QString probeFusion(qsizetype faces) {
    return faces > 1 ? QStringLiteral("mean-template") : QStringLiteral("none");
}

Template fuseProbe(const std::vector<Template>& faces) {
    Q_ASSERT(!faces.empty());
    std::vector<double> sum(faces.front().size(), 0.0);
    for (const auto& face : faces) {
        Q_ASSERT(face.size() == sum.size());
        for (size_t i = 0; i < sum.size(); ++i)
            sum[i] += static_cast<double>(face[i]);
    }
    double squares = 0.0;
    for (const double value : sum)
        squares += value * value;
    const double norm = std::sqrt(squares);
    Template fused(sum.size(), 0.0F);
    if (norm > 0.0)
        for (size_t i = 0; i < sum.size(); ++i)
            fused[i] = static_cast<float>(sum[i] / norm);
    return fused;
}

} // namespace sl::search
