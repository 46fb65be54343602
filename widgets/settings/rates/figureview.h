// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/settings/rates/figurepainter.h"

#include <QWidget>

namespace sl::widgets {

/// A figure in which a point can be looked at: with the mouse, or with the arrows along a curve and from one
/// curve to the next. UI thread.
class FigureView : public QWidget {
    Q_OBJECT
public:
    explicit FigureView(QWidget* parent = nullptr);

    void setFigure(const RateFigure& figure);
    [[nodiscard]] const RateFigure& figure() const { return m_figure; }
    [[nodiscard]] const std::optional<FigureCursor>& cursor() const { return m_cursor; }
    /// The rates behind that point, if it is still looked at.
    void setRates(qsizetype curve, qsizetype point, const PointRates& rates);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointed(); ///< another point is looked at, or none

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] FigurePainter painterOf() const;
    void pointTo(const std::optional<FigureCursor>& cursor);
    void goAlong(qsizetype steps);
    void goAcross(qsizetype steps);

    RateFigure m_figure;
    std::optional<FigureCursor> m_cursor;
};

} // namespace sl::widgets
