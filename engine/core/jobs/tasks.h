// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/exceptions.h"
#include "engine/core/jobs/future.h"

#include <QThreadPool>

namespace sl {

/// Runs `task` (no arguments, returns Result<T>) on a thread of the pool, higher priorities first. An
/// exception is answered as an error (caught()).
template <class Task>
auto runOn(QThreadPool& pool, Task task, int priority = 0) -> QFuture<std::invoke_result_t<Task>> {
    using Returned = std::invoke_result_t<Task>;
    auto promise = std::make_shared<QPromise<Returned>>();
    promise->start();
    auto future = promise->future();
    pool.start(
        [promise, task = std::move(task)]() mutable {
            promise->addResult(caught(task));
            promise->finish();
        },
        priority);
    return future;
}

} // namespace sl
