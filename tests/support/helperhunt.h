// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <set>
#include <sys/types.h>

namespace sl::test {

/// Lets VideoFile find this helper beside the running test, whatever another test put there.
[[nodiscard]] bool linkHelper(const QString& program);

/// Finds the helpers of this process that read videos, by what the system lists, and kills them.
class HelperHunt {
public:
    /// Processor time of the youngest helper that runs, in nanoseconds; 0 when there is none.
    [[nodiscard]] qint64 usedTime() const;
    /// The most memory that the youngest helper has had resident, in bytes; 0 when there is none.
    [[nodiscard]] qint64 peakMemory() const;
    /// Kills a helper once it has used so many nanoseconds; each one once.
    bool killAfter(qint64 nanoseconds);

private:
    std::set<pid_t> m_killed;
};

} // namespace sl::test
