// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/vision/internal/embed/alignment.h"
#include "engine/vision/packs/modelpack.h"

#include <QImage>

#include <opencv2/core.hpp>
#include <opencv2/dnn.hpp>

#include <span>

// Private to engine/vision: the only header with OpenCV types. OpenCV's exceptions stop at guarded().
namespace sl::vision {

/// An RGB888 image as a matrix over the same bytes; valid as long as `image` lives and is not changed.
[[nodiscard]] cv::Mat matrixOver(const QImage& image);

/// A net from bytes whose hash was checked. Errors: ModelLoadFailed.
[[nodiscard]] Result<cv::dnn::Net> loadNet(const NetSpec& spec);

/// RGB crops of one size as the net's input, N x 3 x H x W: (pixel x scale - mean) / std in the net's channel
/// order.
[[nodiscard]] cv::Mat toBlob(std::span<const cv::Mat> crops, const NetSpec& spec);

enum class Resizing {
    Averaged, ///< reduced pixels are the mean of the area each covers
    Quick,    ///< reduced by halves, then sampled linearly: no pixel is skipped, at an eighth of the time
};

/// `image` at another size, at least 1 x 1. Enlarged linearly. May share the bytes of `image`.
[[nodiscard]] cv::Mat resized(const cv::Mat& image, double scale, Resizing way = Resizing::Averaged);

/// The part of `image` that `fit` maps onto (0, 0, size), sampled there; black beyond the image's edges.
/// Strong reductions are averaged over areas first so that no pixel is skipped.
[[nodiscard]] cv::Mat warp(const cv::Mat& image, const Similarity& fit, cv::Size size);

/// Runs `work` and turns an OpenCV or memory exception into VisionFailed.
template <class Work>
auto guarded(Work work) -> std::invoke_result_t<Work> {
    try {
        return work();
    } catch (const std::exception& problem) {
        return fail(ErrorCode::VisionFailed, {}, QString::fromUtf8(problem.what()).simplified());
    }
}

} // namespace sl::vision
