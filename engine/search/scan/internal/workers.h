// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThreadPool>

#include <functional>

namespace sl::search {

/// Threads that share one piece of work with the caller. run() may be called by several threads at once.
class Workers {
public:
    explicit Workers(int threads); ///< 0: as many as the processor has
    [[nodiscard]] int threads() const { return m_threads; }
    /// Calls `work` on this thread as worker 0 and on up to threads() - 1 others with different numbers, and
    /// returns when all that began have ended. The work divides itself, so it is done even when no other
    /// thread is free. What the work throws is thrown here, after all have ended.
    void run(int atMost, const std::function<void(int worker)>& work) const;

private:
    int m_threads;
    mutable QThreadPool m_pool;
};

} // namespace sl::search
