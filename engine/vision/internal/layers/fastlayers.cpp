// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/internal/layers/fastlayers.h"

#include "engine/vision/internal/layers/convolutionlayers.h"
#include "engine/vision/internal/layers/maxpoolinglayer.h"

#include <opencv2/dnn/layer.details.hpp>

namespace sl::vision {
namespace {

constexpr char kConvolution[] = "Convolution";
constexpr char kPooling[] = "Pooling";

std::mutex& registryMutex() {
    static std::mutex mutex;
    return mutex;
}

} // namespace

FastLayers::FastLayers() : m_lock(registryMutex()) {
    cv::dnn::LayerFactory::registerLayer(kConvolution, createConvolution);
    cv::dnn::LayerFactory::registerLayer(kPooling, createPooling);
}

FastLayers::~FastLayers() {
    cv::dnn::LayerFactory::unregisterLayer(kPooling);
    cv::dnn::LayerFactory::unregisterLayer(kConvolution);
}

void FastLayers::makeLayers(cv::dnn::Net& net) {
    for (const cv::String& name : net.getLayerNames())
        (void)net.getLayer(net.getLayerId(name));
}

} // namespace sl::vision
