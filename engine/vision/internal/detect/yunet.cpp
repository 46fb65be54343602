// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/internal/detect/yunet.h"

#include "engine/core/geometry.h"

#include <algorithm>
#include <cmath>

namespace sl::vision {
namespace {

FaceGeometry faceAt(const YunetGrid& grid, int row, int column, double score) {
    const size_t cell = size_t(row) * size_t(grid.columns) + size_t(column);
    const float* box = grid.bbox + cell * 4;
    const float* points = grid.kps + cell * 10;
    const double stride = grid.stride;
    // A log size beyond e^8 strides is not a face; the bound keeps exp() finite on any input.
    const double width = std::exp(std::clamp(double(box[2]), -8.0, 8.0)) * stride;
    const double height = std::exp(std::clamp(double(box[3]), -8.0, 8.0)) * stride;
    const QPointF centre((column + double(box[0])) * stride, (row + double(box[1])) * stride);
    FaceGeometry face;
    face.box = QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height);
    for (size_t i = 0; i < face.landmarks.size(); ++i)
        face.landmarks[i] = {(column + double(points[2 * i])) * stride,
                             (row + double(points[2 * i + 1])) * stride};
    face.score = score;
    return face;
}

} // namespace

void decodeYunet(const YunetGrid& grid, double threshold, std::vector<FaceGeometry>& faces) {
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            const size_t cell = size_t(row) * size_t(grid.columns) + size_t(column);
            const double cls = std::clamp(double(grid.cls[cell]), 0.0, 1.0);
            const double obj = std::clamp(double(grid.obj[cell]), 0.0, 1.0);
            const double score = std::sqrt(cls * obj);
            if (score >= threshold)
                faces.push_back(faceAt(grid, row, column, score));
        }
    }
}

std::vector<FaceGeometry> suppressOverlaps(std::vector<FaceGeometry> faces, double limit) {
    std::stable_sort(faces.begin(), faces.end(), [](auto& a, auto& b) { return a.score > b.score; });
    std::vector<FaceGeometry> kept;
    for (const FaceGeometry& face : faces) {
        const bool covered = std::any_of(kept.begin(), kept.end(),
                                         [&](auto& better) { return overlap(better.box, face.box) > limit; });
        if (!covered)
            kept.push_back(face);
    }
    return kept;
}

} // namespace sl::vision
