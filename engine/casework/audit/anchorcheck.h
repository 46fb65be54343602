// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/audit/auditverdict.h"
#include "engine/store/connection/database.h"
#include "engine/workspace/loghead.h"

#include <QMultiHash>

namespace sl::casework {

/// How far the workspace's log says that the cases' logs went, by case number.
struct CaseAnchor {
    workspace::LogHead head;
    qint64 entry = 0; ///< of the workspace's log: which says so
};
using CaseAnchors = QMultiHash<QString, CaseAnchor>;
[[nodiscard]] Result<CaseAnchors> anchorsIn(store::Database& workspaceLog);

/// Checks that the log went as far as each of these. Otherwise `verdict` says where it does not: it was cut
/// off, put back to an older state, or belongs to another case.
[[nodiscard]] Status checkAnchors(store::Database& log, const QList<workspace::LogHead>& anchors,
                                  AuditVerdict& verdict);

/// How far a case's log says that the workspace's log went, and at which of its entries it says so.
struct WorkspaceHead {
    workspace::LogHead head;
    qint64 entry = 0;
};
[[nodiscard]] Result<QList<WorkspaceHead>> workspaceHeadsIn(store::Database& caseLog);

template <class Anchor>
[[nodiscard]] QList<workspace::LogHead> headsOf(const QList<Anchor>& anchors) {
    QList<workspace::LogHead> heads;
    for (const auto& anchor : anchors)
        heads.append(anchor.head);
    return heads;
}

} // namespace sl::casework
