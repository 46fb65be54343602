// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/future.h"
#include "engine/core/jobs/job.h"
#include "engine/core/records/personrecord.h"

#include <memory>

namespace sl::gallery {

/// What an enrolment run did.
struct EnrolSummary {
    int personsAdded = 0;
    int portraitsAdded = 0;
    int alreadyThere = 0;
    QList<EnrolProblem> problems; ///< a file each that was not enrolled
    QList<EnrolProblem> notes;
    bool cancelled = false;
};

/// In whose name an enrolment is audited.
enum class EnrolledBy {
    Login,           ///< the supervisor who is logged in
    ComputerAccount, ///< the account that runs the program, where a script has no log-in
};

struct EnrolOptions {
    EnrolledBy by = EnrolledBy::Login;
    /// Bytes of booking photos held at a time, from reading to sealing; a larger file is held alone. Each
    /// vision thread's decoded picture comes on top.
    qint64 memory = qint64{256} << 20;
};

/// A running enrolment. The future ends when the job does, cancelled or not; what was enrolled stays.
struct EnrolRun {
    std::shared_ptr<Job> job;
    Future<EnrolSummary> summary;
};

} // namespace sl::gallery
