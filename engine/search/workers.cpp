// SPDX-License-Identifier: Apache-2.0
#include "engine/search/workers.h"

#include <QThread>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace sl::search {
namespace {

/// Lets helpers in until the caller is done with its own share; outlives the call for those that come too
/// late.
class Gate {
public:
    int enter() { ///< the helper's number, 0 when it is too late
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return 0;
        ++m_inside;
        return ++m_entered;
    }

    void leave() {
        const std::lock_guard lock(m_mutex);
        --m_inside;
        m_left.notify_all();
    }

    void closeAndWait() {
        std::unique_lock lock(m_mutex);
        m_closed = true;
        m_left.wait(lock, [this] { return m_inside == 0; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_left;
    int m_entered = 0;
    int m_inside = 0;
    bool m_closed = false;
};

} // namespace

Workers::Workers(int threads) : m_threads(threads > 0 ? threads : QThread::idealThreadCount()) {
    m_pool.setMaxThreadCount(std::max(1, m_threads - 1));
}

void Workers::run(int atMost, const std::function<void(int worker)>& work) const {
    const auto gate = std::make_shared<Gate>();
    for (int helper = 1; helper < std::min(m_threads, atMost); ++helper)
        m_pool.start([gate, &work] {
            if (const int number = gate->enter()) {
                work(number);
                gate->leave();
            }
        });
    work(0);
    gate->closeAndWait();
}

} // namespace sl::search
