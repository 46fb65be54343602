// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QPointF>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace sl::demo {

using Landmarks = std::array<QPointF, 5>; ///< eye, eye, nose, mouth corner, mouth corner; image left to right

/// The principal-component face model of resources/faces (format and source in the README there): a mean face
/// and what moves it. Immutable; any thread.
class FaceModel {
public:
    static constexpr int kSide = 160; ///< pixels of the square face
    static constexpr int kHalf = 80;  ///< pixels of its two colour planes

    /// Beside the sources, else where the program was installed; empty when it is in neither place.
    [[nodiscard]] static QString defaultFile();
    /// Errors: NotFound, FileUnreadable (no face model of version 1; detail says what is wrong).
    [[nodiscard]] static Result<FaceModel> open(const QString& file);

    [[nodiscard]] int symmetric() const { return m_symmetric; } ///< the first components: who it is
    [[nodiscard]] int components() const { return static_cast<int>(m_scales.size()); }
    [[nodiscard]] const Landmarks& places() const { return m_places; } ///< in the face, pixels
    /// Landmark displacements of one standard deviation each, pixels.
    [[nodiscard]] std::span<const Landmarks> shapes() const { return m_shapes; }

    /// Planes Y (kSide x kSide), Cb and Cr (kHalf x kHalf) one after the other, 0..255 not limited; one
    /// coefficient in standard deviations for each component.
    [[nodiscard]] std::vector<float> planes(std::span<const float> coefficients) const;

private:
    int m_symmetric = 0;
    Landmarks m_places{};
    std::vector<Landmarks> m_shapes;
    std::vector<float> m_mean;
    std::vector<std::array<float, 3>> m_scales; ///< of a component's codes: Y, Cb, Cr
    std::vector<std::int8_t> m_codes;           ///< components x pixels
};

} // namespace sl::demo
