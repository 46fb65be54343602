// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/internal/detect/lightening.h"

#include <algorithm>
#include <cmath>

namespace sl::vision {
namespace {

constexpr double kWanted = 0.45;
constexpr double kStrongest = 0.3;

} // namespace

double meanValue(const cv::Mat& image, const QRectF& part) {
    const QRect area = (part & QRectF(0, 0, image.cols, image.rows)).toAlignedRect();
    if (area.isEmpty())
        return 1.0;
    const cv::Scalar mean = cv::mean(image(cv::Rect(area.x(), area.y(), area.width(), area.height())));
    return (mean[0] + mean[1] + mean[2]) / (3.0 * 255.0);
}

double lighteningFor(double meanValue) {
    if (meanValue >= kDark)
        return 1.0;
    constexpr double kBlack = 1.0 / 255.0;
    return std::max(kStrongest, std::log(kWanted) / std::log(std::max(meanValue, kBlack)));
}

cv::Mat lightened(const cv::Mat& image, double gamma) {
    if (gamma == 1.0)
        return image;
    cv::Mat table(1, 256, CV_8U);
    for (int value = 0; value < 256; ++value)
        table.at<uchar>(value) = cv::saturate_cast<uchar>(255.0 * std::pow(value / 255.0, gamma));
    cv::Mat result;
    cv::LUT(image, table, result);
    return result;
}

} // namespace sl::vision
