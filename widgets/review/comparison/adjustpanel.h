// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/review/canvas/comparisoncanvas.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QToolButton;

namespace sl::widgets {

class AdjustRow;
class HistogramView;

/// The steps on the picture of one side: every kind with its values, what is in force in its order, and the
/// brightnesses of what is shown. It changes what is seen, never a file. UI thread.
class AdjustPanel : public QFrame {
    Q_OBJECT
public:
    /// `canvas` must outlive this.
    explicit AdjustPanel(ComparisonCanvas& canvas, QWidget* parent = nullptr);

    void focusFirst(); ///< a key opened the panel

Q_SIGNALS:
    void closed();

private:
    void buildHead(QGridLayout& layout);
    [[nodiscard]] QWidget* makeRows();
    [[nodiscard]] QToolButton* sideButton(Side side, const QString& text);
    void choose(Side side);
    void adjust(const QList<Adjustment>& steps, AdjustmentKind kind);
    void follow(); ///< shows what is in force
    void followPictures();

    ComparisonCanvas& m_canvas;
    Side m_side = Side::Probe;
    QToolButton *m_probe, *m_candidate;
    HistogramView* m_histogram;
    QList<AdjustRow*> m_rows;
    QLabel* m_order;
    QToolButton* m_resetAll;
};

} // namespace sl::widgets
