// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/review/lookrecord.h"

#include <memory>
#include <vector>

namespace sl::casework {

/// Who may see which part of a search while an independent examination may still come, and who may take it.
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
/// An examination is open to who has taken it and not submitted yet, and, while nobody has it
/// (LookRecord::isFree()), to who may take it.
/// A user without the examiner's role is never asked and may look, unless they may be the very person who has
/// taken one. Every user who has looked, whatever their role, is on record (noteRead()) and is never asked
/// again to examine that unknown person independently.
///
/// Made for one operation of `reader` in one case and handed down: users, looks and waiting examinations are
/// read once, when they are first needed. Blocking: on a worker thread or a case's database thread.
class Independence {
public:
    /// `rows` and `reader` outlive it.
    Independence(const CaseRows& rows, const workspace::Actor& reader)
        : m_rows(rows), m_reader(reader), m_looks(rows.workspace) {}

    /// Errors: NotFound, FirstExaminerNeeded (nobody examines it yet), ListClosed.
    [[nodiscard]] Status mayLookAt(SearchId search);
    /// Whether mayLookAt() refuses some search of this case.
    [[nodiscard]] Result<bool> isSomethingClosed();
    /// The user who runs a search sees its list. Errors: ListClosed (an examination of this unknown person is
    /// open to them).
    [[nodiscard]] Status maySearch(const QList<FaceId>& faces);
    /// Errors: those of LookRecord::mayExamine().
    [[nodiscard]] Status mayExamine(const ExaminationRecord& examination) {
        return m_looks.mayExamine(m_rows, m_reader.login(), examination);
    }

    [[nodiscard]] Result<bool> isReadNoted(SearchId search) {
        return m_looks.isNoted(m_rows.number, m_reader.login(), search);
    }
    /// Called before the list is given out: a user who cannot be noted sees nothing, unless nobody can be and
    /// they are no examiner. See LookRecord::note(). Errors also: ReadOnly.
    [[nodiscard]] Status noteRead(SearchId search);

private:
    /// An examination of the queue that is not submitted, in whatever case.
    struct Waiting {
        CaseRows rows;
        ExaminationRecord examination;
        UnknownPerson unknown;
        std::unique_ptr<store::Database> opened; ///< of another case
        std::optional<bool> isOpen = {}; ///< to the reader; asked for when it is of the unknown person
    };
    [[nodiscard]] Status readWaiting();
    [[nodiscard]] Status addWaiting(std::vector<Waiting>& waiting, const CaseRows& rows,
                                    const QueueEntry& entry, std::unique_ptr<store::Database> opened);
    [[nodiscard]] Result<bool> isOpen(Waiting& waiting);
    [[nodiscard]] Result<bool> isSomethingOpen(const UnknownPerson& unknown);

    CaseRows m_rows;
    const workspace::Actor& m_reader;
    LookRecord m_looks;
    std::optional<std::vector<Waiting>> m_waiting;
};

/// Whether this is mayLookAt()'s word that a list is closed, and no fault.
[[nodiscard]] bool isClosed(ErrorCode code);

/// Whether some independent examination, of whatever case, may come to the reader or is with them.
[[nodiscard]] Result<bool> mayBeAsked(workspace::WorkspaceCore& workspace, const workspace::Actor& reader);

} // namespace sl::casework
