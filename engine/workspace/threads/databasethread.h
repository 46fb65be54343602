// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/clock.h"
#include "engine/core/jobs/executor.h"
#include "engine/store/connection/database.h"
#include "engine/workspace/change.h"

#include <QString>

#include <functional>
#include <memory>

namespace sl::workspace {

/// One SQLite connection on a thread of its own. The destructor runs what is queued, then closes the
/// connection. A task gets the Database and returns a Result; run() and write() may be called from any
/// thread.
class DatabaseThread {
public:
    using Opener = std::function<Result<std::unique_ptr<store::Database>>()>;

    /// Blocks until `opener` has run on the new thread. Errors: the opener's.
    [[nodiscard]] static Result<std::unique_ptr<DatabaseThread>>
    open(const QString& threadName, std::shared_ptr<const Clock> clock, const Opener& opener);
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread&) = delete;
    DatabaseThread& operator=(const DatabaseThread&) = delete;

    template <class Task>
    auto run(Task task) {
        return m_executor.run([this, task = std::move(task)]() mutable { return task(*m_database); });
    }

    /// `task` gets a Change: one transaction, committed when the task succeeds, rolled back when it fails.
    /// Errors: the task's, those of the store, ReadOnly (the connection is).
    template <class Task>
    auto write(Task task) {
        return run([clock = m_clock, task = std::move(task)](store::Database& database) mutable {
            return change(database, *clock, task);
        });
    }

    [[nodiscard]] const QString& file() const { return m_file; } ///< any thread

private:
    DatabaseThread(const QString& threadName, std::shared_ptr<const Clock> clock)
        : m_clock(std::move(clock)), m_executor(threadName) {}

    std::shared_ptr<const Clock> m_clock;
    QString m_file;                              ///< set once, by open()
    std::unique_ptr<store::Database> m_database; ///< touched on the executor's thread only
    SerialExecutor m_executor;
};

} // namespace sl::workspace
