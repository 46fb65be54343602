// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"
#include "engine/core/result.h"
#include "engine/store/connection/database.h"
#include "engine/workspace/users/actor.h"
#include "engine/workspace/users/userhistory.h"
#include "engine/workspace/workspacecore.h"

#include <QSet>

#include <optional>

namespace sl::casework {

/// The files of the faces, by their hashes; of a video's frame also that of the video.
using UnknownPerson = QSet<QString>;
[[nodiscard]] Result<UnknownPerson> unknownPersonOf(store::Database& caseDatabase,
                                                    const QList<FaceId>& faces);
[[nodiscard]] Result<UnknownPerson> unknownPersonOf(store::Database& caseDatabase, SearchId search);

/// A case and its database.
struct CaseRows {
    workspace::WorkspaceCore& workspace;
    QString number;
    store::Database& database;
};

/// The users who looked at a list of each unknown person, and the logins that may be one person: read once,
/// for one operation. Blocking: on a worker thread or a case's database thread.
class LookRecord {
public:
    explicit LookRecord(workspace::WorkspaceCore& workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<bool> mayBeOneOf(const QString& login, const QStringList& others);
    /// Logins that mayExamine() refuses.
    [[nodiscard]] Result<QStringList> excludedLogins(const CaseRows& rows,
                                                     const ExaminationRecord& examination);
    /// Errors: SamePerson (examined this search already, under this login or one that may be theirs),
    /// NotIndependent (ran or read a search of this unknown person).
    [[nodiscard]] Status mayExamine(const CaseRows& rows, const QString& login,
                                    const ExaminationRecord& examination);

    /// Whether nobody has the examination: it waits, or who took it may no longer examine and has left
    /// neither an answer nor a checklist.
    [[nodiscard]] Result<bool> isFree(store::Database& caseDatabase, const ExaminationRecord& examination);
    /// As the signed entries say.
    [[nodiscard]] Result<bool> isActiveExaminer(const QString& login);

    [[nodiscard]] Result<bool> isNoted(const QString& caseNumber, const QString& login, SearchId search);
    /// Puts on record, signed, that `actor` looks at the list of this search; once for each search. Not in a
    /// transaction of the workspace's, nor on the thread of a case's reader.
    [[nodiscard]] Status note(const CaseRows& rows, const workspace::Actor& actor, SearchId search);

private:
    struct Look {
        QString login;
        QString caseNumber;
        SearchId search;
        UnknownPerson unknown;
    };
    [[nodiscard]] Status readUsers();
    [[nodiscard]] Status readLooks();
    [[nodiscard]] Result<QStringList> lookersAt(const UnknownPerson& unknown);

    workspace::WorkspaceCore& m_workspace;
    std::optional<workspace::UserHistory> m_users;
    std::optional<QList<Look>> m_looks;
};

} // namespace sl::casework
