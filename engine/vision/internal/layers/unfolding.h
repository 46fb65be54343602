// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace sl::vision {

/// A map, or several planes of it that lie behind one another.
struct MapSize {
    int width = 0;
    int height = 0;
    [[nodiscard]] int area() const { return width * height; }
};

/// The inputs of a 3 x 3 convolution, laid out for a pointwise one (im2col): nine rows of each input, one per
/// place of the 3 x 3 from its upper left on.
class Unfolding {
public:
    /// Copies `inputs` planes of size `in`, with as many zeros above and to the left as said, and so many
    /// below and to the right as `out` needs. `stride` is the same both ways.
    struct Planes {
        const float* values;
        int inputs;
        MapSize in;
        MapSize out;
        int stride;
        int above;
        int left;
    };
    void load(const Planes& planes);

    /// inputs x 9 rows, `rowLength` values apart, of `count` pixels from `first` on, counted through the rows
    /// of the output. Valid until the next call.
    [[nodiscard]] const float* rows(int first, int count, int rowLength);

private:
    void splitRow(const float* row, int width, int left, float* to) const;
    [[nodiscard]] size_t place(int input, int row, int column) const;

    int m_inputs = 0, m_stride = 1, m_width = 0; ///< the last: of the output
    int m_rows = 0, m_columns = 0;
    /// Padded rows; of each first the columns 0, stride, 2 x stride, ..., then 1, stride + 1, ...: what
    /// neighbouring pixels take lies side by side.
    std::vector<float> m_split;
    std::vector<float> m_unfolded;
};

} // namespace sl::vision
