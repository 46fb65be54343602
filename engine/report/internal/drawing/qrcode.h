// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QRectF>

class QPainter;

namespace sl::report {

/// A QR code of some bytes, with the damage that it stands at about 15 % (level M).
class QrCode {
public:
    /// Errors: InvalidArgument (nothing, or more than a code holds: 2,331 bytes).
    [[nodiscard]] static Result<QrCode> of(const QByteArray& bytes);
    /// Black squares within `area`, a blank margin of four modules left on each side as readers need it.
    void draw(QPainter& painter, const QRectF& area) const;

private:
    [[nodiscard]] bool isDark(int row, int column) const { return m_modules.at(row * m_side + column) != 0; }
    int m_side = 0;
    QByteArray m_modules; ///< row by row; 1: dark
};

} // namespace sl::report
