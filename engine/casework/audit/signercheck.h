// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/audit/anchorcheck.h"
#include "engine/casework/audit/auditverdict.h"
#include "engine/evidence/audit/auditaction.h"
#include "engine/store/connection/database.h"
#include "engine/workspace/users/userhistory.h"

namespace sl::casework {

/// The roles of which somebody must have one to sign an entry of this action.
[[nodiscard]] Roles rolesFor(evidence::AuditAction action);

/// May an entry of this action answer for rows of this table? What people decide is answered for by the entry
/// of that decision, not by whatever else they signed.
[[nodiscard]] bool mayAnswerFor(evidence::AuditAction action, const QString& table);

/// Checks that whoever signed an entry might do so at that entry: was a user then, had the role, was not
/// disabled, signed with the key that was theirs, and answered for no rows that are not of what they did.
/// `verdict` says which entry is the first that does not hold. Errors: those of the store.
///
/// The workspace's log: in the order of its entries, whatever their times say.
[[nodiscard]] Status checkSigners(store::Database& workspaceLog, const workspace::UserHistory& users,
                                  AuditVerdict& verdict);
/// And that the users table is as those entries say.
[[nodiscard]] Status checkUsers(store::Database& workspace, const workspace::UserHistory& users,
                                AuditVerdict& verdict);
/// A case's log: between the entries of the workspace's log that the two logs' heads put it; where that
/// leaves several moments, one that the entry's time does not exclude.
[[nodiscard]] Status checkSigners(store::Database& caseLog, const workspace::UserHistory& users,
                                  const QList<CaseAnchor>& anchors, AuditVerdict& verdict);

} // namespace sl::casework
