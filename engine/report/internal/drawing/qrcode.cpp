// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/drawing/qrcode.h"

#include <QPainter>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace sl::report {

Result<QrCode> QrCode::of(const QByteArray& bytes) {
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()),
                          reinterpret_cast<const unsigned char*>(bytes.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return fail(ErrorCode::InvalidArgument, {}, u"%1 bytes do not go into a QR code"_s.arg(bytes.size()));
    QrCode answer;
    answer.m_side = code->width;
    const qsizetype count = qsizetype(code->width) * code->width;
    answer.m_modules = QByteArray(reinterpret_cast<const char*>(code->data), count);
    for (char& module : answer.m_modules)
        module = static_cast<char>(module & 1); // the other bits say what it is for
    return answer;
}

void QrCode::draw(QPainter& painter, const QRectF& area) const {
    constexpr int kMargin = 4;
    const double module = std::min(area.width(), area.height()) / (m_side + 2 * kMargin);
    const QPointF corner = area.topLeft() + QPointF(kMargin, kMargin) * module;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int row = 0; row < m_side; ++row)
        for (int column = 0; column < m_side; ++column) {
            const int first = column;
            while (column < m_side && isDark(row, column))
                ++column;
            if (column > first)
                painter.fillRect(
                    QRectF(corner + QPointF(first, row) * module, QSizeF((column - first) * module, module)),
                    Qt::black);
        }
    painter.restore();
}

} // namespace sl::report
