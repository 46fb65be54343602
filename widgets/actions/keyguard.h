// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QKeyEvent;

namespace sl::widgets {

/// Leaves the keys a focused control works with to that control when a command has the same key: Space on
/// buttons, arrows and Space in lists, sliders, combo and spin boxes. Keeps the letter of a command with Alt
/// that is off out of text fields. Install on the application. UI thread.
class KeyGuard : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] static bool belongsTo(const QWidget* control, const QKeyEvent& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace sl::widgets
