// SPDX-License-Identifier: Apache-2.0
#include "engine/core/jobs/executor.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>

namespace sl {

class SerialExecutor::Loop final : public QThread {
public:
    void post(std::function<void()> task) {
        const QMutexLocker lock(&m_mutex);
        m_tasks.push_back(std::move(task));
        m_wake.wakeOne();
    }

    /// Runs what is queued and joins.
    void stop() {
        {
            const QMutexLocker lock(&m_mutex);
            m_stopping = true;
            m_wake.wakeOne();
        }
        wait();
        // the thread sanitizer does not see Qt's wait(): it sees that the last task gave back this lock
        const QMutexLocker ended(&m_mutex);
    }

protected:
    void run() override {
        while (const auto task = next()) {
            const auto run = [&]() -> Status {
                task();
                return {};
            };
            if (const auto ran = caught(run); !ran)
                qCritical("%s: %s", qPrintable(objectName()), qPrintable(ran.error().toString()));
        }
    }

private:
    /// Blocks until there is a task; empty once stopping and nothing is queued.
    std::function<void()> next() {
        const QMutexLocker lock(&m_mutex);
        while (m_tasks.empty() && !m_stopping)
            m_wake.wait(&m_mutex);
        if (m_tasks.empty())
            return {};
        auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        return task;
    }

    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<std::function<void()>> m_tasks;
    bool m_stopping = false;
};

SerialExecutor::SerialExecutor(const QString& threadName) : m_loop(std::make_unique<Loop>()) {
    m_loop->setObjectName(threadName);
    m_loop->start();
}

SerialExecutor::~SerialExecutor() {
    m_loop->stop();
}

void SerialExecutor::post(std::function<void()> task) {
    m_loop->post(std::move(task));
}

} // namespace sl
