// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"
#include "engine/workspace/workspacecore.h"

namespace sl::workspace {

/// Whether this reader is told who works on an examination that is not submitted. Who may yet be asked to
/// look at the same search is not to know who else does: only a supervisor, who hands out the work, and those
/// who are never asked.
[[nodiscard]] bool areExaminersTold(const Actor& reader);

/// The review queue over all cases: an index of what the case databases hold. An entry is put in before its
/// examination is committed and taken out after it ended, so that a killed process leaves one too many, never
/// one too few. Blocking: called on a worker thread.
class QueueService {
public:
    explicit QueueService(WorkspaceCore& core) : m_core(core) {}

    /// First, second and third examinations, oldest first; nothing without the role of an examiner or a
    /// supervisor. A third examination is told as a second: nobody is to know that two disagreed. Who of them
    /// has begun or may not take one is told to those of areExaminersTold() alone: for others, an entry that
    /// another has begun is one that they may not take.
    [[nodiscard]] Result<QList<QueueEntry>> entriesFor(const Actor& actor);
    [[nodiscard]] Status put(const QueueEntry& entry);
    [[nodiscard]] Status remove(const QString& caseNumber, ExaminationId examination);
    /// Makes the entries of one case exactly `entries`.
    [[nodiscard]] Status replace(const QString& caseNumber, const QList<QueueEntry>& entries);

private:
    WorkspaceCore& m_core;
};

} // namespace sl::workspace
