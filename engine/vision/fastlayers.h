// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/dnn.hpp>

#include <mutex>

namespace sl::vision {

/// While it lives, nets that are read get this project's layers for two kinds of convolution, which make up
/// most of a small face net: 1 x 1, and 3 x 3 with a border of one on each channel by itself (depthwise).
/// OpenCV 4.6 copies all input about for the first, and of the second it has a fast form only for maps at
/// least 18 wide; an embedder's later stages are 14 and 7. All other layers stay OpenCV's, and so does what
/// it does with them: shapes, fused batch norms and activations. Same sums, in another order.
///
/// OpenCV's registry of layers is process-wide: the lock keeps readers apart, and what was registered goes
/// again when this does. A net makes its layers when they are first asked for, so makeLayers() must have been
/// called by then.
class FastLayers {
public:
    FastLayers();
    ~FastLayers();
    FastLayers(const FastLayers&) = delete;
    FastLayers& operator=(const FastLayers&) = delete;

    static void makeLayers(cv::dnn::Net& net);

private:
    std::unique_lock<std::mutex> m_lock;
};

} // namespace sl::vision
