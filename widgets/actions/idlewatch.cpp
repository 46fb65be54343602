// SPDX-License-Identifier: Apache-2.0
#include "widgets/actions/idlewatch.h"

#include "engine/core/clock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSettings>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace sl::widgets {
namespace {

constexpr auto kKey = "lock/minutes";
constexpr int kUsual = 10;
constexpr auto kLook = 1s;

bool isUse(QEvent::Type type) {
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: // before a command's key is taken
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::TabletPress:
    case QEvent::DragMove:
    case QEvent::Drop:
        return true;
    default:
        return false;
    }
}

} // namespace

int lockMinutes(const QSettings& settings) {
    return std::clamp(settings.value(QString::fromLatin1(kKey), kUsual).toInt(), kSoonestLock, kLatestLock);
}

void setLockMinutes(QSettings& settings, int minutes) {
    settings.setValue(QString::fromLatin1(kKey), minutes);
}

IdleWatch::IdleWatch(const QSettings& settings, const Clock& clock, QObject* parent)
    : QObject(parent), m_settings(settings), m_clock(clock) {}

void IdleWatch::start() {
    used();
    if (m_timer != 0)
        return;
    m_timer = startTimer(kLook);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop() {
    if (m_timer == 0)
        return;
    killTimer(m_timer);
    m_timer = 0;
    QCoreApplication::instance()->removeEventFilter(this);
}

void IdleWatch::used() {
    m_since.start();
    m_sinceTime = m_clock.now();
}

bool IdleWatch::isOver() const {
    const std::chrono::milliseconds limit = std::chrono::minutes(lockMinutes(m_settings));
    return m_since.hasExpired(limit.count() - 1) || m_sinceTime.msecsTo(m_clock.now()) >= limit.count();
}

void IdleWatch::end() {
    stop();
    Q_EMIT idle();
}

/// Whoever wakes the computer finds it locked: what they press first is no use any more.
bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    if (!isUse(event->type()))
        return QObject::eventFilter(watched, event);
    if (!isOver()) {
        used();
        return QObject::eventFilter(watched, event);
    }
    end();
    return true;
}

void IdleWatch::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_timer && isOver())
        end();
}

} // namespace sl::widgets
