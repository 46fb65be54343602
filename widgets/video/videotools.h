// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace sl::widgets {

class ActionTable;

/// The commands of a video as buttons, and how fast it plays. UI thread.
class VideoTools : public QWidget {
    Q_OBJECT
public:
    explicit VideoTools(const ActionTable& actions, QWidget* parent = nullptr);

    void setSpeed(int speed); ///< 0: paused; below 0: backwards

private:
    QLabel* m_speed;
};

} // namespace sl::widgets
