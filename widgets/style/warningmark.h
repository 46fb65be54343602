// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>
#include <QRect>

class QPainter;

namespace sl::widgets {

inline constexpr int kWarningMark = 18; ///< side of a mark on a small picture, device-independent pixels

/// Paints a small warning sign over a picture, on a plate of its own: it is seen on light and dark pictures
/// alike. The painter's pen and brush are as before. UI thread.
void paintWarningMark(QPainter& painter, const QRect& place, const QPalette& palette);

} // namespace sl::widgets
