// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/dnn/layer.details.hpp>

namespace sl::vision {

/// A layer of this project for the largest of each 2 x 2, a third of OpenCV 4.6's time; OpenCV's own for any
/// other pooling.
[[nodiscard]] cv::Ptr<cv::dnn::Layer> createPooling(cv::dnn::LayerParams& params);

} // namespace sl::vision
