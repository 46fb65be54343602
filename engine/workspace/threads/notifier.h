// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaObject>
#include <QMutex>
#include <QObject>

#include <functional>

namespace sl::workspace {

/// Carries signals from worker threads to the object that emits them, on that object's thread. The object
/// calls silence() at the start of its destructor; nothing is delivered afterwards. Any thread.
class Notifier {
public:
    void setTarget(QObject* target) {
        const QMutexLocker lock(&m_mutex);
        m_target = target;
    }
    void silence() { setTarget(nullptr); }

    void post(std::function<void()> emission) const {
        const QMutexLocker lock(&m_mutex);
        if (m_target)
            QMetaObject::invokeMethod(m_target, std::move(emission), Qt::QueuedConnection);
    }

private:
    mutable QMutex m_mutex;
    QObject* m_target = nullptr;
};

} // namespace sl::workspace
