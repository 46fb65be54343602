// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/dnn/layer.details.hpp>

namespace sl::vision {

/// A layer of this project for a convolution of 1 x 1, of 3 x 3 on each channel by itself (depthwise), or of
/// 3 x 3 over the planes of a picture, a net's first; OpenCV's own for any other. OpenCV 4.6 copies all input
/// about for the first and the last, and of the second it has a fast form only for maps at least 18 wide; an
/// embedder's later stages are 14 and 7. Same sums, in another order.
[[nodiscard]] cv::Ptr<cv::dnn::Layer> createConvolution(cv::dnn::LayerParams& params);

} // namespace sl::vision
