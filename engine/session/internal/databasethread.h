// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/executor.h"
#include "engine/store/database.h"
#include "engine/store/transaction.h"

#include <QString>

#include <functional>
#include <memory>

namespace sl::session {

/// One SQLite connection on a thread of its own. The destructor runs what is queued, then closes the
/// connection. A task gets the Database and returns a Result; run() and write() may be called from any
/// thread.
class DatabaseThread {
public:
    using Opener = std::function<Result<std::unique_ptr<store::Database>>()>;

    /// Blocks until `opener` has run on the new thread. Errors: the opener's.
    [[nodiscard]] static Result<std::unique_ptr<DatabaseThread>> open(const QString& threadName,
                                                                      const Opener& opener);
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread&) = delete;
    DatabaseThread& operator=(const DatabaseThread&) = delete;

    template <class Task>
    auto run(Task task) {
        return m_executor.run([this, task = std::move(task)]() mutable { return task(*m_database); });
    }

    /// As run(), inside one transaction: committed when the task succeeds, rolled back when it fails.
    template <class Task>
    auto write(Task task) {
        return run([task = std::move(task)](store::Database& database) mutable {
            return inTransaction(database, [&] { return task(database); });
        });
    }

    /// The same on the calling thread, for tasks that have more to do after the commit.
    template <class Task>
    static auto inTransaction(store::Database& database, Task task) -> std::invoke_result_t<Task> {
        auto transaction = store::Transaction::begin(database);
        if (!transaction)
            return fail(transaction);
        auto answer = task();
        if (!answer)
            return answer;
        if (const auto committed = transaction->commit(); !committed)
            return fail(committed);
        return answer;
    }

    [[nodiscard]] SerialExecutor& executor() { return m_executor; }
    [[nodiscard]] store::Database& database() { return *m_database; } ///< for use on executor()'s thread only

private:
    explicit DatabaseThread(const QString& threadName) : m_executor(threadName) {}
    std::unique_ptr<store::Database> m_database; ///< touched on the executor's thread only
    SerialExecutor m_executor;
};

} // namespace sl::session
