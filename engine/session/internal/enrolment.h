// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/internal/enrolmentwriter.h"

#include <deque>

namespace sl::session {

/// One enrolment run: several files at a time through the nets, one transaction per batch, in the order of
/// the source. Blocking: called on a thread of its own. What was committed stays, however the run ends;
/// running it again goes on where it stopped.
class Enrolment {
public:
    /// `by`: whom the audit log names.
    Enrolment(WorkspaceCore& core, QString by, QString source, std::shared_ptr<Job> job);

    /// A cancelled run has a summary too. Errors: NoModelPack, those of readGallerySource() and of the store.
    [[nodiscard]] Result<EnrolSummary> run();

private:
    struct InFlight {
        PortraitToEnrol from;
        QFuture<Result<PreparedPortrait>> prepared;
    };
    [[nodiscard]] Status enrol(const GallerySource& source);
    void feed(const PortraitToEnrol& portrait);
    [[nodiscard]] Status takeOldest();
    [[nodiscard]] Status flush();

    WorkspaceCore& m_core;
    const QString m_source;
    const std::shared_ptr<Job> m_job;
    const EnrolmentWriter m_writer;
    std::deque<InFlight> m_inFlight;
    EnrolBatch m_batch;
    EnrolSummary m_summary;
};

} // namespace sl::session
