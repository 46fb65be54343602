// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/core/jobs/job.h"
#include "engine/core/result.h"
#include "engine/core/sha256.h"
#include "engine/workspace/users/actor.h"

#include <QString>

namespace sl::casework {

class CaseCore;

/// A bundle that was written.
struct ExportedBundle {
    QString folder;
    Sha256 report;   ///< the newest file of the newest report of the search
    Sha256 manifest; ///< of manifest-sha256.txt: it stands for every file of the payload
    qint64 files = 0;
};

/// Writes the evidence bundle of a search's newest report (engine/bundle): a folder that can be checked and
/// replayed without this program. It holds what the report discloses and nothing else: answers of
/// examinations that were submitted before the report was made, and the entries of the log about them.
/// Blocking: called on a pool thread.
class BundleExport {
public:
    explicit BundleExport(CaseCore& core) : m_core(core) {}

    /// Makes `folder`, which must not be there. The signed entry is committed before the first file is
    /// written; a bundle that could not be written whole is taken away, and the log tells that too. Errors:
    /// those of ReviewService::mayLookAt() and AuditService::requireIntact(), NotFound (the search has no
    /// report), ExportRefused (a link, or within the workspace or the case), AlreadyExists, WriteFailed,
    /// DiskFull, MediaMissing, MediaAltered, Cancelled.
    [[nodiscard]] Result<ExportedBundle> write(const workspace::Actor& actor, SearchId search,
                                               const QString& folder, Job& job);

private:
    [[nodiscard]] Status checkTarget(const QString& folder);
    [[nodiscard]] Status record(const workspace::Actor& actor, SearchId search, const ExportedBundle& bundle);
    [[nodiscard]] Status recordFailure(const QString& folder, const Error& problem);
    CaseCore& m_core;
};

} // namespace sl::casework
