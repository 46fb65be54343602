// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/internal/layers/unfolding.h"

#include <algorithm>

namespace sl::vision {
namespace {

int roundedUp(int value, int divisor) {
    return (value + divisor - 1) / divisor;
}

} // namespace

void Unfolding::load(const Planes& planes) {
    m_inputs = planes.inputs;
    m_stride = planes.stride;
    m_width = planes.out.width;
    m_rows = (planes.out.height - 1) * m_stride + 3;
    m_columns = m_width + 2;
    m_split.assign(size_t(m_inputs) * size_t(m_rows) * size_t(m_stride) * size_t(m_columns), 0.0F);
    const int seen = std::min(planes.in.height, m_rows - planes.above);
    for (int input = 0; input < m_inputs; ++input) {
        const float* row = planes.values + ptrdiff_t(input) * planes.in.area();
        for (int y = 0; y < seen; ++y, row += planes.in.width)
            splitRow(row, planes.in.width, planes.left, m_split.data() + place(input, y + planes.above, 0));
    }
}

void Unfolding::splitRow(const float* row, int width, int left, float* to) const {
    for (int part = 0; part < m_stride; ++part, to += m_columns) {
        const int first = roundedUp(std::max(left - part, 0), m_stride); // the border lies before
        const int last = std::min(m_columns, roundedUp(width + left - part, m_stride));
        for (int i = first; i < last; ++i)
            to[i] = row[i * m_stride + part - left];
    }
}

size_t Unfolding::place(int input, int row, int column) const {
    const int part = (input * m_rows + row) * m_stride + column % m_stride;
    return size_t(part) * size_t(m_columns) + size_t(column / m_stride);
}

const float* Unfolding::rows(int first, int count, int rowLength) {
    m_unfolded.resize(size_t(m_inputs) * 9 * size_t(rowLength));
    float* to = m_unfolded.data();
    for (int row = 0; row < m_inputs * 9; ++row, to += rowLength) {
        for (int done = 0; done < count;) {
            const int y = (first + done) / m_width, x = (first + done) % m_width;
            const int run = std::min(m_width - x, count - done);
            const size_t from = place(row / 9, y * m_stride + row % 9 / 3, x * m_stride + row % 3);
            std::copy_n(m_split.data() + from, run, to + done);
            done += run;
        }
    }
    return m_unfolded.data();
}

} // namespace sl::vision
