// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/facegeometry.h"

#include <vector>

namespace sl::vision {

/// One scale of YuNet's output: arrays over a grid of `rows` x `columns` cells of `stride` pixels, row by
/// row.
struct YunetGrid {
    int stride = 8;
    int rows = 0;
    int columns = 0;
    const float* cls = nullptr;  ///< 1 per cell: is it a face
    const float* obj = nullptr;  ///< 1 per cell: is it an object well centred here
    const float* bbox = nullptr; ///< 4 per cell: centre offset, log size, in strides
    const float* kps = nullptr;  ///< 10 per cell: five points, offsets in strides
};

/// Appends the faces whose score sqrt(cls x obj) reaches `threshold`, in pixels of the net's input
/// (Wu, Peng, Yu: YuNet, Machine Intelligence Research 2023).
void decodeYunet(const YunetGrid& grid, double threshold, std::vector<FaceGeometry>& faces);

/// Greedy non-maximum suppression: best score first, a face goes when it overlaps a better one by more than
/// `limit`.
[[nodiscard]] std::vector<FaceGeometry> suppressOverlaps(std::vector<FaceGeometry> faces, double limit);

} // namespace sl::vision
