// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/dnn.hpp>

#include <vector>

namespace sl::vision {

/// A layer that makes one feature map of another: N x C x H x W of float32 without gaps, never in place.
class FeatureMapLayer : public cv::dnn::Layer {
public:
    using Layer::Layer;

    bool getMemoryShapes(const std::vector<cv::dnn::MatShape>& inputs, int required,
                         std::vector<cv::dnn::MatShape>& outputs,
                         std::vector<cv::dnn::MatShape>&) const final {
        CV_Assert(inputs.front().size() == 4 && required <= 1);
        outputs.assign(1, outputShape(inputs.front()));
        return false; // never in place
    }

    void forward(cv::InputArrayOfArrays inputsArray, cv::OutputArrayOfArrays outputsArray,
                 cv::OutputArrayOfArrays) final {
        std::vector<cv::Mat> inputs, outputs;
        inputsArray.getMatVector(inputs);
        outputsArray.getMatVector(outputs);
        const cv::Mat& input = inputs.front();
        cv::Mat& output = outputs.front();
        CV_Assert(input.type() == CV_32F && input.isContinuous() && output.isContinuous());
        compute(input, output);
    }

private:
    [[nodiscard]] virtual cv::dnn::MatShape outputShape(cv::dnn::MatShape input) const = 0;
    virtual void compute(const cv::Mat& input, cv::Mat& output) = 0;
};

} // namespace sl::vision
