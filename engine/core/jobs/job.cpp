// SPDX-License-Identifier: Apache-2.0
#include "engine/core/jobs/job.h"

#include <algorithm>

namespace sl {
namespace {
constexpr qint64 kSignalIntervalMs = 50;
constexpr qint64 kRateNeedsMs = 500; ///< an earlier rate would jump about
} // namespace

Job::Job() {
    m_sinceStart.start();
}

void Job::cancel() {
    m_cancel.cancel();
    const QMutexLocker lock(&m_mutex);
    m_resume.wakeAll();
}

void Job::setPaused(bool paused) {
    const QMutexLocker lock(&m_mutex);
    m_paused = paused;
    m_resume.wakeAll();
}

bool Job::isPaused() const {
    const QMutexLocker lock(&m_mutex);
    return m_paused;
}

bool Job::isFinished() const {
    const QMutexLocker lock(&m_mutex);
    return m_finished;
}

JobProgress Job::progress() const {
    const QMutexLocker lock(&m_mutex);
    return m_progress;
}

void Job::setTotal(qint64 total, JobUnit unit) {
    {
        const QMutexLocker lock(&m_mutex);
        m_progress.total = total;
        m_progress.unit = unit;
    }
    update(true);
}

void Job::advance(qint64 steps, const QString& current) {
    {
        const QMutexLocker lock(&m_mutex);
        m_progress.done += steps;
        m_progress.current = current;
        if (steps > 0)
            m_progress.part = 0.0;
    }
    update(false);
}

void Job::setPart(double part, const QString& current) {
    {
        const QMutexLocker lock(&m_mutex);
        m_progress.part = std::clamp(part, 0.0, 1.0);
        m_progress.current = current;
    }
    update(false);
}

void Job::waitWhilePaused() {
    const QMutexLocker lock(&m_mutex);
    while (m_paused && !m_cancel.token().isCancelled())
        m_resume.wait(&m_mutex);
}

void Job::finish() {
    update(true);
    {
        const QMutexLocker lock(&m_mutex);
        m_finished = true;
    }
    Q_EMIT finished();
}

void Job::update(bool force) {
    JobProgress snapshot;
    {
        const QMutexLocker lock(&m_mutex);
        const qint64 elapsed = m_sinceStart.elapsed();
        if (!force && elapsed - m_lastSignalMs < kSignalIntervalMs)
            return;
        m_lastSignalMs = elapsed;
        const double done = static_cast<double>(m_progress.done) + m_progress.part;
        if (elapsed >= kRateNeedsMs && done > 0.0) {
            const double seconds = static_cast<double>(elapsed) / 1000.0;
            m_progress.perSecond = static_cast<double>(m_progress.done) / seconds;
            if (m_progress.total > 0)
                m_progress.secondsLeft =
                    static_cast<int>((static_cast<double>(m_progress.total) - done) * seconds / done);
        }
        snapshot = m_progress;
    }
    Q_EMIT progressed(snapshot);
}

} // namespace sl
