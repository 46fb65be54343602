// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/future.h"
#include "engine/core/jobs/job.h"
#include "engine/core/records/personrecord.h"
#include "engine/sources/columnchoice.h"
#include "engine/sources/gallerysource.h"

#include <QImage>

#include <memory>

namespace sl::gallery {

/// A booking photo with several faces that may be the person's: it waits for somebody's decision.
struct UndecidedPhoto {
    sources::PortraitToEnrol from;
    Sha256 sha256; ///< of the bytes whose faces were shown; null until they were
};

/// The faces of such a photo, for somebody to choose one. All boxes are in pixels of the file's picture.
struct FacesToChoose {
    UndecidedPhoto photo;
    QImage picture; ///< perhaps reduced
    double scaleToOriginal = 1.0;
    QList<FaceGeometry> faces; ///< from left to right
};

/// The result of an enrolment run.
struct EnrolSummary {
    int personsAdded = 0;
    int portraitsAdded = 0;
    int alreadyThere = 0;
    QList<EnrolProblem> problems; ///< a file each that was not enrolled
    QList<EnrolProblem> notes;
    QList<UndecidedPhoto> undecided; ///< each is among the problems, SeveralFaces
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
    /// The columns that a table is read from; ignored for other sources.
    sources::ColumnChoice columns;
};

/// A running enrolment. The future ends when the job does, cancelled or not; what was enrolled stays.
struct EnrolRun {
    std::shared_ptr<Job> job;
    Future<EnrolSummary> summary;
};

} // namespace sl::gallery
