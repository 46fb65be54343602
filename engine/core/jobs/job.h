// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/cancel.h"

#include <QElapsedTimer>
#include <QMetaType>
#include <QMutex>
#include <QObject>
#include <QString>
#include <QWaitCondition>

#include <optional>

namespace sl {

enum class JobUnit { Items, Bytes };

struct JobProgress {
    qint64 done = 0;
    qint64 total = 0;               ///< 0 while not known
    double part = 0.0;              ///< of the one that is worked on, 0..1
    JobUnit unit = JobUnit::Items;  ///< of both
    double perSecond = 0.0;         ///< since the start
    std::optional<int> secondsLeft; ///< empty until it can be told
    QString current;                ///< what is being worked on, a file name for instance

    bool operator==(const JobProgress&) const = default;
};

/// A long piece of work as its watchers see it: progress, pause, cancel. Created by a service, shared between
/// the worker (which calls advance() and waitWhilePaused()) and the window (which listens). Thread-safe;
/// signals are emitted on the worker's thread, so connect with a context object.
class Job : public QObject {
    Q_OBJECT
public:
    Job();

    void cancel();
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] bool isFinished() const; ///< for a watcher that comes late
    [[nodiscard]] CancelToken token() const { return m_cancel.token(); }
    [[nodiscard]] JobProgress progress() const;

    // for the worker
    void setTotal(qint64 total, JobUnit unit = JobUnit::Items);
    void advance(qint64 steps, const QString& current); ///< signals at most 20 times a second
    /// How far the one that is worked on is, 0..1, until the next step; for one that takes long.
    void setPart(double part, const QString& current);
    void waitWhilePaused(); ///< returns at once when cancelled
    void finish();          ///< last progress, then finished()

Q_SIGNALS:
    void progressed(const sl::JobProgress& progress);
    void finished();

private:
    void update(bool force);

    CancelSource m_cancel;
    mutable QMutex m_mutex;
    QWaitCondition m_resume;
    bool m_paused = false;
    bool m_finished = false;
    JobProgress m_progress;
    QElapsedTimer m_sinceStart;
    qint64 m_lastSignalMs = -1000;
};

} // namespace sl

Q_DECLARE_METATYPE(sl::JobProgress)
