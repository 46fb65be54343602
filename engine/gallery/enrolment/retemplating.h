// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gallery/enrolment/retemplaterun.h"
#include "engine/workspace/workspacecore.h"

#include <functional>

namespace sl::gallery {

/// Makes the templates of the pack in use that portraits lack, after another pack came into use. The sealed
/// portraits are read again; records, searches and decisions stay as they are. One transaction per batch:
/// what was committed stays however the run ends, and the next run makes what is missing then. Blocking:
/// called on a thread of its own.
class Retemplating {
public:
    /// `by`: login for the audit log; `advanced` is called after every batch that was committed.
    Retemplating(workspace::WorkspaceCore& core, QString by, std::shared_ptr<Job> job,
                 std::function<void()> advanced);

    /// A cancelled run has a summary too. Errors: NoModelPack, PackMismatch (another pack came into use
    /// meanwhile), ModelLoadFailed, those of the store.
    [[nodiscard]] Result<RetemplateSummary> run();

private:
    struct Made {
        PortraitId portrait;
        Result<Template> templ;
    };
    [[nodiscard]] Status makeAll();
    [[nodiscard]] Result<QList<PortraitId>> nextBatch(PortraitId after) const;
    [[nodiscard]] QList<Made> make(const QList<PortraitId>& batch) const;
    [[nodiscard]] Status store(const QList<Made>& batch);
    [[nodiscard]] Status audit(evidence::AuditAction action, const QJsonObject& details) const;

    workspace::WorkspaceCore& m_core;
    const workspace::PackPtr m_pack;
    const QString m_by;
    const std::shared_ptr<Job> m_job;
    const std::function<void()> m_advanced;
    RetemplateSummary m_summary;
};

} // namespace sl::gallery
