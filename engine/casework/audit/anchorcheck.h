// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/audit/auditverdict.h"
#include "engine/store/connection/database.h"
#include "engine/workspace/loghead.h"

#include <QMultiHash>

namespace sl::casework {

/// How far the workspace's log says that the cases' logs went, by case number.
using CaseAnchors = QMultiHash<QString, workspace::LogHead>;
[[nodiscard]] Result<CaseAnchors> anchorsIn(store::Database& workspaceLog);

/// Is the log one that went as far as each of these? Otherwise `verdict` says where it no longer does: it was
/// cut off, put back to an older state, or is another's.
[[nodiscard]] Status checkAnchors(store::Database& log, const QList<workspace::LogHead>& anchors,
                                  AuditVerdict& verdict);

/// How far a case's log says that the workspace's log went.
[[nodiscard]] Result<QList<workspace::LogHead>> workspaceHeadsIn(store::Database& caseLog);

} // namespace sl::casework
