// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace sl::widgets {

class ActionTable;
class ComparisonCanvas;

/// The commands that change how the two pictures are shown, as a row of buttons. UI thread.
class ComparisonTools : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive this.
    ComparisonTools(ActionTable& actions, ComparisonCanvas& canvas, QWidget* parent = nullptr);

    void enable(bool open); ///< `open`: there are pictures to look at

    [[nodiscard]] static QToolButton* button(QAction* action,
                                             Qt::ToolButtonStyle style = Qt::ToolButtonIconOnly);

Q_SIGNALS:
    void changed(); ///< the allowed commands may have changed

private:
    void build();
    void connectModes();
    void connectLook();
    void connectView();

    ActionTable& m_actions;
    ComparisonCanvas& m_canvas;
};

} // namespace sl::widgets
