// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace sl::widgets {

/// While it is drawn, every other window of the program is hidden: dialogs, and those that work brings up
/// meanwhile. Dialogs of `window` itself may open, since only what stands before the curtain asks there.
/// UI thread.
class Curtain : public QObject {
    Q_OBJECT
public:
    explicit Curtain(QWidget& window, QObject* parent = nullptr);

    void draw();
    void open(); ///< what was hidden is back, with what was typed in it
    [[nodiscard]] bool isDrawn() const { return m_drawn; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isBehind(const QWidget& widget) const;
    void hide(QWidget& widget);

    QWidget& m_window;
    QList<QPointer<QWidget>> m_hidden;
    bool m_drawn = false;
};

} // namespace sl::widgets
