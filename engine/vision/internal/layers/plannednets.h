// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/vision/packs/modelpack.h"

#include <opencv2/dnn.hpp>

#include <vector>

namespace sl::vision {

/// One net, ready for several input sizes. OpenCV plans a net's memory and fuses its layers again whenever
/// the input has another shape than the time before; for a small look at a face that takes about as long as
/// running it. Small sizes keep their plans, the least recently used one giving way; large ones share one.
class PlannedNets {
public:
    /// Errors: ModelLoadFailed.
    [[nodiscard]] static Result<PlannedNets> create(const NetSpec& spec);

    /// The net to run on an input of `size`; valid until the next call.
    [[nodiscard]] cv::dnn::Net& forSize(cv::Size size);

private:
    struct Plan {
        cv::Size size;
        cv::dnn::Net net;
    };
    cv::dnn::Net m_large;
    std::vector<Plan> m_small; ///< the one used last comes first
};

} // namespace sl::vision
