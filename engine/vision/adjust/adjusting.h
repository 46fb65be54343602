// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/adjustmentrecord.h"
#include "engine/core/records/facegeometry.h"
#include "engine/core/result.h"

#include <QImage>
#include <QTransform>

#include <array>

namespace sl::vision {

/// The largest picture that a step may make.
constexpr qint64 kMostAdjustedPixels = 400'000'000;

/// The size after the steps; empty when one of them makes more than kMostAdjustedPixels.
[[nodiscard]] QSize sizeAfter(QSize size, const QList<Adjustment>& steps);

/// The picture after the steps, in their order, as Format_RGB888; without steps the picture itself. Null when
/// sizeAfter() is empty or there is no memory. Whole numbers throughout, and two tables whose rounding no
/// mathematics library can sway (tst_adjusting shows by how much): the same pixels and steps give the same
/// pixels on every machine. Any thread.
[[nodiscard]] QImage adjusted(const QImage& picture, const QList<Adjustment>& steps);

/// SHA-256 of the picture as a binary PPM file ("P6", width, height, 255, then red, green and blue of every
/// pixel), so that anybody can compute it with public tools.
[[nodiscard]] Sha256 pixelHash(const QImage& picture);

/// The steps with the hash of what each gave. Errors: ImageTooLarge (see adjusted()). Any thread.
[[nodiscard]] Result<QList<AdjustedStep>> recordedSteps(const QImage& picture,
                                                        const QList<Adjustment>& steps);

/// Where the places of a picture of this size are after the steps.
[[nodiscard]] QTransform placesAfter(QSize size, const QList<Adjustment>& steps);
/// The face there; its points stay in the order of the picture, left to right.
[[nodiscard]] FaceGeometry faceAfter(FaceGeometry face, QSize size, const QList<Adjustment>& steps);

/// How many pixels have each of 256 brightnesses.
[[nodiscard]] std::array<int, 256> histogram(const QImage& picture);

} // namespace sl::vision
