// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

class QAction;

namespace sl::widgets {

/// A place to go to: follows an action's text, icon, tip and enabled state; shows whether it is current.
/// As a tile (icon above text) for modes, or as a tab (text above a line that says how far it is) for steps.
/// UI thread.
class NavButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class Shape { Tile, Tab };
    NavButton(QAction* action, Shape shape, QWidget* parent = nullptr);

    [[nodiscard]] const QAction* action() const { return m_action; }
    void setCurrent(bool current);
    void setState(const QString& state); ///< Tab only: "214 pictures"; empty for nothing yet
    [[nodiscard]] const QString& state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    void paintTile(QPainter& painter) const;
    void paintTab(QPainter& painter) const;

    QAction* m_action;
    Shape m_shape;
    QString m_state;
};

} // namespace sl::widgets
