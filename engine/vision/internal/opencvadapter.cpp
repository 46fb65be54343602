// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/internal/opencvadapter.h"

#include "engine/vision/internal/layers/fastlayers.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <mutex>

namespace sl::vision {
namespace {

/// Each worker owns its nets and is one thread; OpenCV's own pool would only make the workers wait for each
/// other. Process-wide, so it is set once, on purpose, before the first net is made.
void useOneThreadPerWorker() {
    static std::once_flag once;
    std::call_once(once, [] { cv::setNumThreads(1); });
}

/// The input of a net for each of the 256 pixel values, for one channel.
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

/// The pixels of `image` that a crop of `size` can see.
cv::Rect shownPart(const cv::Mat& image, const Similarity& toImage, cv::Size size) {
    double left = image.cols, top = image.rows, right = 0, bottom = 0;
    for (const QPointF corner :
         {QPointF(0, 0), QPointF(size.width, 0), QPointF(0, size.height), QPointF(size.width, size.height)}) {
        const QPointF at = toImage.map(corner);
        left = std::min(left, at.x());
        top = std::min(top, at.y());
        right = std::max(right, at.x());
        bottom = std::max(bottom, at.y());
    }
    constexpr int kRoom = 2;
    left = std::clamp(left - kRoom, 0.0, double(image.cols));
    top = std::clamp(top - kRoom, 0.0, double(image.rows));
    right = std::clamp(right + kRoom, left, double(image.cols));
    bottom = std::clamp(bottom + kRoom, top, double(image.rows));
    return cv::Rect(cv::Point(int(left), int(top)), cv::Point(int(right), int(bottom)));
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
        const FastLayers whileReading;
        cv::dnn::Net net = spec.file.endsWith(QLatin1String(".pb"))
                               ? cv::dnn::readNetFromTensorflow(bytes, length)
                               : cv::dnn::readNetFromONNX(bytes, length);
        if (net.empty())
            return fail(ErrorCode::ModelLoadFailed, spec.file, u"the net is empty"_s);
        FastLayers::makeLayers(net);
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

cv::Mat resized(const cv::Mat& image, double scale, Resizing way) {
    const cv::Size size(std::max(1, int(std::lround(image.cols * scale))),
                        std::max(1, int(std::lround(image.rows * scale))));
    cv::Mat source = image;
    while (way == Resizing::Quick && source.cols >= 2 * size.width && source.rows >= 2 * size.height) {
        cv::Mat half;
        cv::resize(source, half, source.size() / 2, 0, 0, cv::INTER_AREA);
        source = half;
    }
    if (source.size() == size)
        return source;
    const bool isAveraged = way == Resizing::Averaged && scale < 1.0;
    cv::Mat result;
    cv::resize(source, result, size, 0, 0, isAveraged ? cv::INTER_AREA : cv::INTER_LINEAR);
    return result;
}

cv::Mat warp(const cv::Mat& image, const Similarity& fit, cv::Size size) {
    constexpr double kStrongReduction = 0.5; // bilinear sampling looks at 2 x 2 pixels
    constexpr double kRemaining = 0.75;
    cv::Mat source = image;
    Similarity toCrop = fit;
    if (fit.scale() < kStrongReduction) {
        const cv::Rect part = shownPart(image, fit.inverted(), size);
        if (part.empty())
            return cv::Mat::zeros(size, image.type());
        const double wanted = fit.scale() / kRemaining;
        const cv::Size reduced(std::max(1, int(part.width * wanted)), std::max(1, int(part.height * wanted)));
        cv::resize(image(part), source, reduced, 0, 0, cv::INTER_AREA);
        // Pixel centres lie at whole numbers: x' = (x - part.x + 0.5) * factor - 0.5. One factor serves both
        // axes; the other differs by less than a pixel over the crop.
        const double factor = double(reduced.width) / part.width;
        const QPointF corner((0.5 / factor - 0.5) + part.x, (0.5 / factor - 0.5) + part.y);
        const QPointF shift = fit.map(corner);
        toCrop = {fit.a / factor, fit.b / factor, shift.x(), shift.y()};
    }
    cv::Mat crop;
    const cv::Matx23d matrix(toCrop.a, -toCrop.b, toCrop.dx, toCrop.b, toCrop.a, toCrop.dy);
    cv::warpAffine(source, crop, matrix, size, cv::INTER_LINEAR, cv::BORDER_CONSTANT);
    return crop;
}

} // namespace sl::vision
