// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/job.h"
#include "engine/evaluation/peopleevaluation.h"
#include "engine/vision/packs/modelpack.h"

namespace sl::evaluation {

/// What people are measured with.
struct Measuring {
    std::shared_ptr<const vision::ModelPack> model;
    int threads = 1;
    QDateTime at;
};

/// Does the work of evaluatePeople(). Blocking. Errors: those of evaluatePeople(), but of finding the pack.
[[nodiscard]] Result<RawScores> scorePeople(const PeopleRequest& request, const Measuring& with, Job& job);

} // namespace sl::evaluation
