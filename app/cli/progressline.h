// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "engine/core/jobs/future.h"
#include "engine/core/jobs/job.h"

namespace sl::cli {

/// Writes "214 of 1,000 · 38/s" over itself on stderr when that is a terminal; otherwise nothing.
class ProgressLine {
public:
    explicit ProgressLine(const Job& job);
    ~ProgressLine(); ///< leaves the line empty
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void wait(const std::function<bool()>& finished) const;

private:
    const Job& m_job;
    bool m_isTerminal;
};

/// The answer of a running job, with its progress on stderr meanwhile.
template <class T>
[[nodiscard]] Result<T> waitWithProgress(const Job& job, const Future<T>& future) {
    ProgressLine(job).wait([&] { return future.isFinished(); });
    return future.result();
}

} // namespace sl::cli
