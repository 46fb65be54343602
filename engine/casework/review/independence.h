// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"
#include "engine/core/result.h"
#include "engine/store/connection/database.h"
#include "engine/workspace/users/actor.h"
#include "engine/workspace/workspacecore.h"

#include <QSet>

namespace sl::casework {

/// Who may know what of a search while an independent look at it may still come, and who may take that look.
///
/// Kept for the unknown person, not for one search: two searches are of one unknown person when a file of one
/// is a file of the other, by hash, in whatever case. Kept for people, not for logins: two logins of one full
/// name or one key are one person until a supervisor has signed that they are two.
///
/// An examiner may look at candidates, scores, answers and outcome of a search when no independent
/// examination of that unknown person is open to them, and
/// - the search is decided (it has an outcome that no third person may change), or
/// - they examined it first, or have submitted their independent examination, or
/// - they ran the search.
/// An examination is open to who has taken it and not submitted yet, and, while it waits, to who may take it.
/// A user without the examiner's role is never asked and may look, unless they may be the very person who has
/// taken one. Whoever has looked, whatever their role, is on record (noteRead()) and is never asked again to
/// examine that unknown person independently.
///
/// Blocking: on a worker thread or a case's database thread.

/// The files of the faces, by their hashes; of a video's frame also that of the video.
using UnknownPerson = QSet<QString>;
[[nodiscard]] Result<UnknownPerson> unknownPersonOf(store::Database& caseDatabase,
                                                    const QList<FaceId>& faces);

/// A case and its database.
struct CaseRows {
    workspace::WorkspaceCore& workspace;
    QString number;
    store::Database& database;
};

/// Errors: NotFound, FirstExaminerNeeded (nobody examines it yet), ListClosed.
[[nodiscard]] Status mayLookAt(const CaseRows& rows, const workspace::Actor& reader, SearchId search);

/// Whether mayLookAt() refuses some search of this case.
[[nodiscard]] Result<bool> isSomethingClosed(const CaseRows& rows, const workspace::Actor& reader);

/// A search shows its list to who runs it. Errors: ListClosed (an examination of this unknown person is open
/// to them).
[[nodiscard]] Status maySearch(const CaseRows& rows, const workspace::Actor& actor,
                               const QList<FaceId>& faces);

/// Puts on record, signed, that `actor` looks at the list of this search; once for each search. Before the
/// list is given out: who cannot be noted sees nothing. Not in a transaction of the workspace's.
[[nodiscard]] Status noteRead(const CaseRows& rows, const workspace::Actor& actor, SearchId search);

/// Errors: SamePerson (examined this search already, under this login or one that may be theirs),
/// NotIndependent (ran or read a search of this unknown person).
[[nodiscard]] Status mayExamineIndependently(const CaseRows& rows, const workspace::Actor& actor,
                                             const ExaminationRecord& examination);

/// Logins that mayExamineIndependently() refuses.
[[nodiscard]] Result<QStringList> excludedLogins(const CaseRows& rows, const ExaminationRecord& examination);

} // namespace sl::casework
