// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/helper/confine.h"

#include <QByteArray>
#include <QtGlobal>

#include <chrono>
#include <functional>
#include <string>
#include <sys/types.h>

namespace sl::helper {

/// Answers a request, a line without its line feed, by one line.
using Answering = std::function<QByteArray(const std::string& request)>;

/// A fork of this process that gives up its rights first and then answers requests, until it is dropped.
class DecodingProcess {
public:
    /// `answering` runs in the fork. One that cannot be confined where `isConfinable` answers nothing.
    DecodingProcess(const Confinement& confinement, bool isConfinable, const Answering& answering);
    ~DecodingProcess(); ///< ends it at once
    Q_DISABLE_COPY_MOVE(DecodingProcess)

    /// HelperStopped for a process that ends or says anything but one line; it is then of no more use.
    [[nodiscard]] QByteArray ask(const std::string& request);

    /// Whether another one should take the next request: this one is of no more use, or has answered many, or
    /// is old, for all its pictures together have a bounded time of the processor.
    [[nodiscard]] bool isSpent() const;

private:
    int end(); ///< the status as waitpid() gives it

    pid_t m_process = -1; ///< -1: it has ended, or was never there
    int m_way = -1;       ///< of requests and answers
    int m_asked = 0;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// Whether a fork can be confined here.
[[nodiscard]] bool canConfine(const Confinement& confinement);

/// Uses up what is left of this process's heap, of which a fork would have to copy each page that it writes
/// to: what a fork needs, it then takes anew, in huge pages where the system and glibc's tunables let it.
void leaveHeapToForks();

} // namespace sl::helper
