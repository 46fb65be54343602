// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/comparison/histogramview.h"

#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"
#include "widgets/text/plaintext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sl::widgets {
namespace {
constexpr int kHeight = 56;
} // namespace

HistogramView::HistogramView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Brightness of the pixels"));
    setToolTip(
        plainToolTip(tr("How many pixels are how bright, from black to white, as the picture is shown.")));
}

void HistogramView::show(const std::array<int, 256>& counts) {
    m_counts = counts;
    update();
}

QSize HistogramView::sizeHint() const {
    return {256, kHeight};
}

void HistogramView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeColours colours = themeColours(palette());
    painter.fillRect(rect(), colours.surround);
    const int most = *std::max_element(m_counts.begin(), m_counts.end());
    if (most == 0)
        return;
    const double wide = double(width()) / double(m_counts.size());
    for (size_t i = 0; i < m_counts.size(); ++i) {
        // by the root, so that a flat ground does not hide the rest
        const double high = (height() - kTight) * std::sqrt(double(m_counts.at(i)) / most);
        painter.fillRect(QRectF(double(i) * wide, height() - high, wide, high), colours.onSurround);
    }
}

} // namespace sl::widgets
