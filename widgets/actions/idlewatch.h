// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>

class QSettings;

namespace sl {
class Clock;
}

namespace sl::widgets {

/// Minutes without use after which the program locks itself on this computer.
inline constexpr int kSoonestLock = 1;
inline constexpr int kLatestLock = 30;

/// The last setting, within these bounds; 10 if there is none.
[[nodiscard]] int lockMinutes(const QSettings& settings);
void setLockMinutes(QSettings& settings, int minutes);

/// Says when nobody has used the program for lockMinutes(): no key, button, pointer, wheel, touch or drag in
/// any of its windows. The time in which the computer slept counts. `settings` and `clock` outlive the watch.
/// UI thread.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    IdleWatch(const QSettings& settings, const Clock& clock, QObject* parent = nullptr);

    void start(); ///< from now on; again: the time begins anew
    void stop();

Q_SIGNALS:
    void idle(); ///< once; nothing further is said until start()

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    [[nodiscard]] bool isOver() const;
    void used();
    void end();

    const QSettings& m_settings;
    const Clock& m_clock;
    int m_timer = 0;
    QElapsedTimer m_since; ///< stands still while the computer sleeps
    QDateTime m_sinceTime; ///< goes on meanwhile, but may be set
};

} // namespace sl::widgets
