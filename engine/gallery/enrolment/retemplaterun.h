// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/future.h"
#include "engine/core/jobs/job.h"
#include "engine/core/records/personrecord.h"

#include <memory>

namespace sl::gallery {

/// A portrait for which no template could be made, with the reason.
struct RetemplateProblem {
    PortraitId portrait;
    Error error;
};

/// The result of a run that made missing templates.
struct RetemplateSummary {
    int made = 0;
    QList<RetemplateProblem> problems;
    bool cancelled = false;
};

/// A running making of templates. The future ends when the job does; what was made stays.
struct RetemplateRun {
    std::shared_ptr<Job> job;
    Future<RetemplateSummary> summary;
};

} // namespace sl::gallery
