// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThread>

#include <utility>

namespace sl {

/// An answer that arrives later; read it with then() on a thread with an event loop, or result() on one
/// without.
template <class T>
class Future : public QFuture<Result<T>> {
public:
    Future() = default;
    Future(QFuture<Result<T>> future) : QFuture<Result<T>>(std::move(future)) {}

    /// Calls `read` with the answer on the thread of `context`, which must be the calling one: at once if it
    /// is there already. Not called when `context` is gone by then, nor when the task was dropped.
    ///
    /// Hides QFuture::then(): in Qt 6.4 that looks from the answering thread whether `context` still lives,
    /// and posts to it when it may just have been destroyed. A watcher is told under the future's lock.
    template <class Read>
    void then(QObject* context, Read read) const {
        Q_ASSERT(context->thread() == QThread::currentThread());
        if (this->isFinished())
            return give(*this, read);
        auto* watcher = new QFutureWatcher<Result<T>>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, read = std::move(read)]() mutable {
                             watcher->deleteLater();
                             give(watcher->future(), read);
                         });
        watcher->setFuture(*this);
    }

private:
    template <class Read>
    static void give(const QFuture<Result<T>>& future, Read& read) {
        if (future.resultCount() > 0)
            read(future.result());
    }
};

/// A future that is finished already.
template <class T>
Future<T> ready(Result<T> answer) {
    QPromise<Result<T>> promise;
    promise.start();
    auto future = promise.future();
    promise.addResult(std::move(answer));
    promise.finish();
    return future;
}

} // namespace sl
