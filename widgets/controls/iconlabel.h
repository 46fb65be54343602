// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QWidget>

namespace sl::widgets {

/// An icon as a picture that follows the palette; not interactive.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(const QString& iconName, int side, QWidget* parent = nullptr);
    void setIcon(const QString& iconName);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
};

} // namespace sl::widgets
