// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QRectF>

namespace sl::report {

/// The picture with a face framed in black on white, so that it shows on any picture.
[[nodiscard]] QImage markedPicture(const QImage& picture, const QRectF& mark);

} // namespace sl::report
