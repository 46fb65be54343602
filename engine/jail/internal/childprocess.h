// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/jail/jailedhelper.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <chrono>
#include <optional>
#include <sys/types.h>
#include <utility>

namespace sl::jail {

/// All that a helper finds in its environment. Large pictures come in huge pages, a fifth faster.
inline constexpr std::array<std::pair<const char*, const char*>, 2> kEnvironment{
    {{"LC_ALL", "C.UTF-8"}, {"GLIBC_TUNABLES", "glibc.malloc.hugetlb=1"}}};

/// A process that was started without a shell and with nothing open but a socket to this program as its
/// standard input and output, /dev/null, the media (3) and the shared pixels (4). Its environment is
/// kEnvironment.
class ChildProcess {
public:
    /// `command` is a full path and its arguments. Errors: HelperMissing, HelperStopped.
    [[nodiscard]] static Result<ChildProcess> start(const QList<QByteArray>& command, int media, int shared,
                                                    const Limits& limits);
    ChildProcess(ChildProcess&& other) noexcept { swap(other); }
    ChildProcess& operator=(ChildProcess&& other) noexcept {
        swap(other);
        return *this;
    }
    ~ChildProcess(); ///< ends it at once and waits for its end

    /// Ends it; its exit status where it had ended by itself.
    std::optional<int> end();
    [[nodiscard]] pid_t id() const { return m_id; }
    /// False when it is gone.
    [[nodiscard]] bool write(const QByteArray& bytes);
    /// The received bytes, at least one; empty when the process is gone or was silent for that long.
    [[nodiscard]] QByteArray read(std::chrono::milliseconds patience);

private:
    ChildProcess() = default;
    void swap(ChildProcess& other) noexcept {
        std::swap(m_id, other.m_id);
        std::swap(m_socket, other.m_socket);
    }

    pid_t m_id = -1;
    int m_socket = -1;
};

} // namespace sl::jail
