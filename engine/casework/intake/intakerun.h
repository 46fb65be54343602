// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/future.h"
#include "engine/core/jobs/job.h"
#include "engine/core/records/caserecord.h"

#include <QImage>

#include <memory>

namespace sl::casework {

/// The result of an import. Every given file is counted once: added + problems.size() + cancelled rest.
struct IntakeSummary {
    int added = 0; ///< sealed, with or without a face
    /// Of these: not searched yet (no model pack, or cancelled); done when the case is next opened.
    int waiting = 0;
    int faces = 0;
    QList<MediaRecord> problems;
    bool cancelled = false;
};

/// Somebody in a video that is being looked through. Provisional and on no record: it gives way to the
/// video's tracks.
struct SeenFace {
    MediaId video;
    double seconds = 0.0; ///< since the video's first frame
    QImage picture;       ///< the face and some room around it, upright, in few pixels
};

struct IntakeRun {
    std::shared_ptr<Job> job;
    Future<IntakeSummary> summary;
};

} // namespace sl::casework
