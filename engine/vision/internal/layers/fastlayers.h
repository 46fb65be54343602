// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/dnn.hpp>

#include <mutex>

namespace sl::vision {

/// While it lives, nets that are read get the layers of createConvolution() and createPooling(), which make
/// up nearly all of a small face net. All other layers stay OpenCV's, and so does what it does with them:
/// shapes, fused batch norms and activations.
///
/// OpenCV's registry of layers is process-wide: the lock keeps readers apart, and what was registered goes
/// again when this does. A net makes its layers when they are first asked for, so makeLayers() must have been
/// called by then.
///
/// When to delete this and its layers: OpenCV 4.8 or later is the oldest version supported, and
/// `packaging/bench --filter enrol/` shows no loss without them.
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
