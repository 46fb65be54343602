// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/exceptions.h"
#include "engine/core/jobs/future.h"

#include <QPromise>
#include <QString>

#include <functional>
#include <memory>
#include <type_traits>

namespace sl {

/// One thread that runs tasks in the order they were given: the owner of a write connection, or of a net.
/// The destructor runs what is queued and joins. run() may be called from any thread.
class SerialExecutor {
public:
    explicit SerialExecutor(const QString& threadName);
    ~SerialExecutor();
    SerialExecutor(const SerialExecutor&) = delete;
    SerialExecutor& operator=(const SerialExecutor&) = delete;

    /// Queues `task` (no arguments, returns Result<T>) and gives the future of its answer. An exception is
    /// answered as an error (caught()).
    template <class Task>
    auto run(Task task) -> Future<typename std::invoke_result_t<Task>::value_type> {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Task>>>();
        promise->start();
        auto future = promise->future();
        post([promise, task = std::move(task)]() mutable {
            promise->addResult(caught(task));
            promise->finish();
        });
        return future;
    }

    /// An exception is logged.
    void post(std::function<void()> task);

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace sl
