// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/audit/filesverdict.h"
#include "engine/core/jobs/job.h"
#include "engine/workspace/workspacecore.h"

namespace sl::casework {

/// Compares sealed files with the hashes in their records: portraits of the gallery, media and reports of the
/// cases. The records themselves, templates among them, are compared with the log by AuditService. Blocking:
/// called on a worker thread.
class FileCheck {
public:
    explicit FileCheck(workspace::WorkspaceCore& core) : m_core(core) {}

    /// Reads them all: the workspace's first, then the cases' by number. `closing`: stops it like the job's
    /// own. Errors: Cancelled, those of the store.
    [[nodiscard]] Result<QList<FilesVerdict>> all(Job& job, const CancelToken& closing);
    /// Reads some portraits, others each time. Errors: MediaMissing, MediaAltered, FileUnreadable, those of
    /// the store.
    [[nodiscard]] Status sample(const CancelToken& closing);
    /// The same with media and reports of the case in this folder; a file larger than 32 MiB is read by all()
    /// alone.
    [[nodiscard]] Status sampleOfCase(const QString& folder, const CancelToken& closing);

private:
    workspace::WorkspaceCore& m_core;
};

} // namespace sl::casework
