// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/internal/layers/plannednets.h"

#include "engine/vision/internal/opencvadapter.h"

#include <algorithm>

namespace sl::vision {
namespace {

constexpr int kSmallArea = 320 * 320;
constexpr size_t kSmallPlans = 4; ///< two looks for the face and one close up, and one to spare

} // namespace

Result<PlannedNets> PlannedNets::create(const NetSpec& spec) {
    PlannedNets nets;
    SL_TRY(auto large, loadNet(spec));
    nets.m_large = std::move(large);
    while (nets.m_small.size() < kSmallPlans) {
        SL_TRY(auto net, loadNet(spec));
        nets.m_small.push_back({{}, std::move(net)});
    }
    return nets;
}

cv::dnn::Net& PlannedNets::forSize(cv::Size size) {
    if (size.area() > kSmallArea)
        return m_large;
    auto plan =
        std::find_if(m_small.begin(), m_small.end(), [&](const Plan& known) { return known.size == size; });
    if (plan == m_small.end())
        --plan;
    plan->size = size;
    std::rotate(m_small.begin(), plan, plan + 1);
    return m_small.front().net;
}

} // namespace sl::vision
