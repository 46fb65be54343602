// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/opencvadapter.h"

#include <opencv2/imgproc.hpp>

#include <mutex>

namespace sl::vision {
namespace {

/// Each worker owns its nets and is one thread; OpenCV's own pool would only make the workers wait for each
/// other. Process-wide, so it is set once, on purpose, before the first net is made.
void useOneThreadPerWorker() {
    static std::once_flag once;
    std::call_once(once, [] { cv::setNumThreads(1); });
}

/// What a net is fed for each of the 256 pixel values, for one channel.
std::array<float, 256> lookup(const NetSpec& spec, size_t channel) {
    std::array<float, 256> table;
    for (size_t value = 0; value < table.size(); ++value)
        table[value] = float((double(value) * spec.scale - spec.mean[channel]) / spec.std[channel]);
    return table;
}

void fillPlane(const cv::Mat& crop, int sourceChannel, const std::array<float, 256>& table, float* plane) {
    for (int y = 0; y < crop.rows; ++y) {
        const uchar* row = crop.ptr<uchar>(y) + sourceChannel;
        for (int x = 0; x < crop.cols; ++x)
            *plane++ = table[row[x * 3]];
    }
}

} // namespace

cv::Mat matrixOver(const QImage& image) {
    return cv::Mat(image.height(), image.width(), CV_8UC3, const_cast<uchar*>(image.constBits()),
                   size_t(image.bytesPerLine()));
}

Result<cv::dnn::Net> loadNet(const NetSpec& spec) {
    useOneThreadPerWorker();
    try {
        const char* bytes = spec.weights.constData();
        const auto length = size_t(spec.weights.size());
        cv::dnn::Net net = spec.file.endsWith(QLatin1String(".pb"))
                               ? cv::dnn::readNetFromTensorflow(bytes, length)
                               : cv::dnn::readNetFromONNX(bytes, length);
        if (net.empty())
            return fail(ErrorCode::ModelLoadFailed, spec.file, QStringLiteral("the net is empty"));
        net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
        return net;
    } catch (const std::exception& problem) {
        return fail(ErrorCode::ModelLoadFailed, spec.file, QString::fromUtf8(problem.what()).simplified());
    }
}

cv::Mat toBlob(std::span<const cv::Mat> crops, const NetSpec& spec) {
    CV_Assert(!crops.empty());
    const int shape[] = {int(crops.size()), 3, crops[0].rows, crops[0].cols};
    cv::Mat blob(4, shape, CV_32F);
    for (int channel = 0; channel < 3; ++channel) {
        const auto table = lookup(spec, size_t(channel));
        for (int i = 0; i < shape[0]; ++i) {
            CV_Assert(crops[size_t(i)].size() == crops[0].size() && crops[size_t(i)].type() == CV_8UC3);
            fillPlane(crops[size_t(i)], spec.rgb ? channel : 2 - channel, table, blob.ptr<float>(i, channel));
        }
    }
    return blob;
}

cv::Mat warp(const cv::Mat& image, const Similarity& fit, cv::Size size) {
    cv::Mat crop;
    const cv::Matx23d matrix(fit.a, -fit.b, fit.dx, fit.b, fit.a, fit.dy);
    cv::warpAffine(image, crop, matrix, size, cv::INTER_LINEAR, cv::BORDER_CONSTANT);
    return crop;
}

} // namespace sl::vision
