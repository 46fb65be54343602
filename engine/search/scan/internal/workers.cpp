// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scan/internal/workers.h"

#include <QThread>

#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>

namespace sl::search {
namespace {

/// Lets helpers in until the caller is done with its own share; outlives the call for those that come too
/// late.
class Gate {
public:
    /// Runs the work with the helper's number, unless it is too late. What it throws is kept for the caller.
    void help(const std::function<void(int worker)>& work) {
        const int number = enter();
        if (number == 0)
            return;
        std::exception_ptr thrown;
        try {
            work(number);
        } catch (...) {
            thrown = std::current_exception();
        }
        leave(thrown);
    }

    /// Returns when no helper uses the work any more.
    void closeAndWait() {
        std::unique_lock lock(m_mutex);
        m_closed = true;
        m_left.wait(lock, [this] { return m_inside == 0; });
    }

    void rethrow() const { ///< after closeAndWait()
        if (m_thrown)
            std::rethrow_exception(m_thrown);
    }

private:
    int enter() {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return 0;
        ++m_inside;
        return ++m_entered;
    }

    void leave(const std::exception_ptr& thrown) {
        const std::lock_guard lock(m_mutex);
        --m_inside;
        if (thrown)
            m_thrown = thrown;
        m_left.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_left;
    std::exception_ptr m_thrown;
    int m_entered = 0;
    int m_inside = 0;
    bool m_closed = false;
};

/// However the caller's own share ends: helpers are waited for while what they use is still there.
struct Closing {
    Gate& gate;
    ~Closing() { gate.closeAndWait(); }
};

} // namespace

Workers::Workers(int threads) : m_threads(threads > 0 ? threads : QThread::idealThreadCount()) {
    m_pool.setMaxThreadCount(std::max(1, m_threads - 1));
}

void Workers::run(int atMost, const std::function<void(int worker)>& work) const {
    const auto gate = std::make_shared<Gate>();
    {
        const Closing closing{*gate};
        for (int helper = 1; helper < std::min(m_threads, atMost); ++helper)
            m_pool.start([gate, &work] { gate->help(work); });
        work(0);
    }
    gate->rethrow();
}

} // namespace sl::search
