// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/audit/filesverdict.h"
#include "engine/core/jobs/job.h"
#include "engine/core/sha256.h"
#include "engine/workspace/workspacecore.h"

namespace sl::casework {

/// A file, and the hash in its record.
struct SealedFile {
    QString path;
    Sha256 sha256;
    bool isPortrait = false; ///< goes when its person is removed
};

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
    /// Some media and reports of the case in this folder, others each time, 32 MiB at most. The case's
    /// database is closed again: reading the files stands in the way of nobody who closes the case.
    [[nodiscard]] Result<QList<SealedFile>> chooseOfCase(const QString& folder);
    /// Errors: MediaMissing, MediaAltered, FileUnreadable.
    [[nodiscard]] Status compare(const QList<SealedFile>& files, const CancelToken& closing);

private:
    workspace::WorkspaceCore& m_core;
};

} // namespace sl::casework
