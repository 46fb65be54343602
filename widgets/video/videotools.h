// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace sl::widgets {

class ActionTable;

/// The commands of a video as buttons, and how fast it plays. UI thread.
class VideoTools : public QWidget {
    Q_OBJECT
public:
    explicit VideoTools(const ActionTable& actions, QWidget* parent = nullptr);

    void setSpeed(int speed); ///< 0: paused; below 0: backwards

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitNames();

    QLabel* m_speed;
    QList<QToolButton*> m_named; ///< buttons with their names beside them, while there is room
    QList<QToolButton*> m_view;  ///< of commands that every picture has; shown while there is room
};

} // namespace sl::widgets
