// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/core/records/policyrecord.h"
#include "engine/store/workspace/caseregistryrepository.h"
#include "engine/workspace/loghead.h"
#include "engine/workspace/workspacecore.h"

namespace sl::workspace {

/// The cases of a workspace: making, listing, finding. Blocking: called on a worker thread.
class CaseRegistry {
public:
    explicit CaseRegistry(WorkspaceCore& core) : m_core(core) {}

    /// The case's folder appears complete or not at all. Errors: InvalidArgument (subject: the field),
    /// AlreadyExists.
    [[nodiscard]] Result<CaseRecord> create(const Actor& actor, const CaseRecord& request);
    using Entry = store::CaseRegistryRepository::Entry;
    [[nodiscard]] Result<QList<Entry>> registered(); ///< last opened first
    /// The same without folders, and without outcomes and examiners that the reader may not know.
    [[nodiscard]] Result<QList<CaseSummary>> list(const Actor& reader, bool areOutcomesTold);
    [[nodiscard]] Result<QString> folderOf(const QString& number);  ///< absolute; NotFound
    [[nodiscard]] Result<QString> caseOfReport(const Sha256& file); ///< its number; NotFound
    /// Takes folders with a case in them into the list that are not there: copied from elsewhere, or made
    /// just before the process was killed; removes what an interrupted create() left.
    [[nodiscard]] Status adoptStrays();

    /// A folder name for any case number: percent-encoded where a file system needs it, different for every
    /// number.
    [[nodiscard]] static QString folderName(const QString& number);
    /// Errors: InvalidArgument (subject: the mandatory field that is empty, or an offence type not in the
    /// policy).
    [[nodiscard]] static Status checkFields(const CaseRecord& record, const PolicyRecord& policy);

private:
    /// Gives the head of the new case's log.
    [[nodiscard]] Result<LogHead> makeFolder(const Actor& actor, const CaseRecord& record,
                                             const QString& folder);
    [[nodiscard]] Status adopt(const QString& folder);
    WorkspaceCore& m_core;
};

/// The file in a case folder.
[[nodiscard]] QString caseDatabaseIn(const QString& folder);
/// Without the case's lock: somebody may be writing to it meanwhile.
[[nodiscard]] Result<std::unique_ptr<store::Database>> openCaseForReading(const QString& folder);
/// What openCaseForReading() gave, for who reads more of it than every version has. A case that an earlier
/// version wrote and nobody opened since is migrated first, under its lock, as its opening does; one that is
/// open is up to date. Errors: Locked (it is being opened), SchemaTooOld (it cannot be written), those of the
/// store.
[[nodiscard]] Result<std::unique_ptr<store::Database>> upToDate(std::unique_ptr<store::Database> opened,
                                                                const QString& number, const Clock& clock);

} // namespace sl::workspace
