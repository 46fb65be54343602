// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/audit/anchorcheck.h"
#include "engine/casework/audit/auditverdict.h"
#include "engine/evidence/audit/auditaction.h"
#include "engine/store/connection/database.h"
#include "engine/workspace/users/userhistory.h"

namespace sl::casework {

/// The roles of which a signer of this action must have one.
[[nodiscard]] Roles rolesFor(evidence::AuditAction action);

/// Whether an entry of this action may answer for rows of this table. The entry of a decision answers for it,
/// no other entry of the same person.
[[nodiscard]] bool mayAnswerFor(evidence::AuditAction action, const QString& table);

/// Checks that the signer of each entry had the right to sign it: was a user then, had the role, was not
/// disabled, signed with their own key, and answered only for rows that belong to the action. `verdict` names
/// the first entry that fails. Errors: those of the store.
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
