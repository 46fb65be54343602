// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"
#include "engine/core/result.h"
#include "engine/store/connection/database.h"
#include "engine/workspace/users/actor.h"

namespace sl::casework {

/// What an examiner may know of a search while an independent look at it may still come.
/// Decided from the case database alone, so it holds for a case that nobody has open too. An examiner may
/// look at candidates, scores, answers and outcome when
/// - the search is decided (it has an outcome that no third person may change), or
/// - they examined it first, or have submitted their independent examination, or
/// - they ran the search: then they have seen the list and are never asked to examine it independently.
/// A user without the examiner's role is never asked and may look.

/// `reader` null: nobody is logged in, who may turn out to be anybody. Errors: NotFound, FirstExaminerNeeded
/// (nobody examines it yet), ListClosed.
[[nodiscard]] Status mayLookAt(store::Database& database, const workspace::Actor* reader, SearchId search);

/// Whether mayLookAt() refuses some search of this case.
[[nodiscard]] Result<bool> isSomethingClosed(store::Database& database, const workspace::Actor* reader);

/// Errors: SamePerson (examined this search already), NotIndependent (ran it, and so saw the list).
[[nodiscard]] Status mayExamineIndependently(store::Database& database, const workspace::Actor& actor,
                                             const ExaminationRecord& examination);

/// Logins that mayExamineIndependently() refuses.
[[nodiscard]] Result<QStringList> excludedLogins(store::Database& database,
                                                 const ExaminationRecord& examination);

} // namespace sl::casework
