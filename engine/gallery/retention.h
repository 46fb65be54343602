// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/retentionrecord.h"
#include "engine/workspace/workspacecore.h"

namespace sl::gallery {

/// The persons due for review on a day under the policy in force; see store::RetentionRepository. Blocking.
[[nodiscard]] Result<RetentionList> readDue(store::Database& database, QDate today, int limit);

/// Until when a person is kept under the policy in force. Blocking. Errors: NotFound.
[[nodiscard]] Result<RetentionRecord> readRetention(store::Database& database, PersonId id);

/// Keeps a person until a day after today, whatever the policy says; signed, with the reason. Gives the day.
/// Blocking. Errors: InvalidArgument (no reason, a day that is not to come), NotFound.
[[nodiscard]] Result<QDate> keepPerson(workspace::WorkspaceCore& core, const workspace::Actor& actor,
                                       PersonId id, QDate until, const QString& legalReason);

} // namespace sl::gallery
