// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/settings/rates/ratefigure.h"

#include <QWidget>

class QLabel;
class QTabBar;

namespace sl::widgets {

class FigureView;

/// The figures of a measurement, one at a time, and below them what the point says that is looked at. The
/// intervals are computed on another thread. UI thread.
class FigureArea : public QWidget {
    Q_OBJECT
public:
    explicit FigureArea(QWidget* parent = nullptr);

    void setFigures(const MeasuredPtr& measured, const QList<RateFigure>& figures);
    [[nodiscard]] const RateFigure& figure() const; ///< the one in sight

private:
    void showFigure(int place);
    void showPoint();
    void askForRates();

    MeasuredPtr m_measured;
    QList<RateFigure> m_figures;
    QTabBar* m_tabs;
    FigureView* m_view;
    QLabel* m_text;
    bool m_isAsking = false;
};

} // namespace sl::widgets
