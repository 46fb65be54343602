// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/audit/auditverdict.h"
#include "engine/casework/audit/filesverdict.h"
#include "engine/casework/audit/headkeys.h"
#include "engine/core/jobs/future.h"
#include "engine/core/jobs/job.h"
#include "engine/core/records/auditrecord.h"
#include "engine/core/records/caserecord.h"
#include "engine/core/records/headverdict.h"
#include "engine/core/records/policyrecord.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/core/records/userrecord.h"
#include "engine/workspace/environment.h"
#include "engine/workspace/folderlock.h"
#include "engine/workspace/packs/packstatus.h"
#include "engine/workspace/users/login.h"
#include "engine/workspace/users/newworkspace.h"
#include "engine/workspace/users/userhistory.h"

#include <QObject>

#include <memory>
#include <optional>

namespace sl::workspace {
class WorkspaceCore;
}

namespace sl::session {

using casework::AuditQuery;
using casework::AuditVerdict;
using casework::FilesVerdict;
using casework::HeadKeys;
using casework::kReviewWithheld;
using workspace::Environment;
using workspace::ForeignLock;
using workspace::Login;
using workspace::NewUser;
using workspace::NewWorkspace;
using workspace::PackStatus;

class CaseSession;
class ErrorCards;
class GalleryService;
class ModelPacks;

/// A running check of all sealed files; the future ends with the job.
struct FilesCheck {
    std::shared_ptr<Job> job;
    Future<QList<FilesVerdict>> verdicts;
};

/// An open workspace: the one door to everything below. Lives on the thread that made it; every method may be
/// called there without blocking (SQL, hashing and decoding run on the workspace's own threads). Only one
/// process holds a workspace (QLockFile). The destructor stops jobs, drains the threads, checkpoints and
/// closes, whatever still runs.
class Workspace : public QObject {
    Q_OBJECT
public:
    /// Blocking: call before there is a window to freeze, or from a worker. Errors: AlreadyExists,
    /// WriteFailed, DriveUnsuitable, InvalidArgument (empty agency, short password), Locked.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const workspace::NewWorkspace& request,
                                                                   const workspace::Environment& environment);
    /// Nothing here takes longer with a larger gallery: a database of up to 64 MiB is read and checked whole
    /// before this returns, a larger one afterwards in the background (damageFound()). Where nothing can be
    /// written it is open for reading, see isReadOnly(). A lock of another computer is taken over where the
    /// user says that nobody works in it there; audited. Errors: NotFound, Locked, LockedElsewhere,
    /// SchemaTooNew, DatabaseCorrupt; for reading also SchemaTooOld and CopyUnfinished.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString& folder,
                                                                 const workspace::Environment& environment,
                                                                 ForeignLock foreign = ForeignLock::Refuse);
    /// Whether there is a workspace in this folder; it may be of a newer version or damaged.
    [[nodiscard]] static bool isWorkspace(const QString& folder);
    ~Workspace() override;

    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString agency() const;
    [[nodiscard]] bool isDemo() const;
    /// Its folder or its database cannot be written: a disc, a mounted image, a write-protected copy. Every
    /// method that would change or record something fails with ReadOnly, reading is not recorded, and nothing
    /// is written beside the records. An examiner sees only the candidates whom the log says they have seen.
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] std::optional<LockHolder> lockTakenFrom() const; ///< when it was opened
    [[nodiscard]] workspace::PackStatus pack() const;
    /// Looks for a model pack again (after one was installed).
    [[nodiscard]] Future<workspace::PackStatus> reloadPack();
    /// The pack of that identity (PackInfo::identity) is this workspace's from now on; audited. Searches use
    /// it at once: GalleryService::retemplate() makes the templates that portraits lack then. Supervisors
    /// only. Errors: NotPermitted, NotFound, ModelLoadFailed, InvalidArgument (--models decides in this run).
    [[nodiscard]] Future<workspace::PackStatus> usePack(const QString& identity);
    [[nodiscard]] ModelPacks& modelPacks();

    // people
    [[nodiscard]] const workspace::Login& login() const;
    /// Errors: WrongPassword (or nobody of this login), LogInDelayed (too many failed; detail: when the next
    /// try is possible), PasswordMustChange (set by a reset: changePassword() is next), NotPermitted
    /// (disabled).
    [[nodiscard]] Future<workspace::Login> logIn(const QString& login, const QString& password);
    void logOut();
    /// By its owner, logged in or not: the old password is the proof. After a reset it makes the user's new
    /// key. Errors: those of logIn(), InvalidArgument (too short, or the same as before).
    [[nodiscard]] Future<workspace::Login> changePassword(const QString& login, const QString& oldPassword,
                                                          const QString& newPassword);
    /// Supervisors only, for somebody else, who chooses an own password at the next log-in. The temporary one
    /// opens that choice and nothing else: no key is ever under it. Errors: NotPermitted, InvalidArgument.
    [[nodiscard]] Future<UserRecord> resetPassword(UserId user, const QString& temporaryPassword);
    /// The users as the signed entries made them: who checks a report need not log in.
    [[nodiscard]] Future<workspace::UserHistory> userHistory();
    [[nodiscard]] Future<QList<UserRecord>> users();
    /// Supervisors only. Errors: NotPermitted, AlreadyExists, InvalidArgument.
    [[nodiscard]] Future<UserRecord> addUser(const workspace::NewUser& user);
    /// Supervisors only, about others: workspace::UserService::disable().
    [[nodiscard]] Future<UserRecord> disableUser(UserId user);
    /// Supervisors only, about others: workspace::UserService::setRoles().
    [[nodiscard]] Future<UserRecord> setRoles(UserId user, Roles roles);
    /// A supervisor's signed word that two users of one full name are two people; without it neither examines
    /// independently what the other did. Supervisors only, about others. Errors: NotPermitted, NotFound,
    /// InvalidArgument.
    [[nodiscard]] Future<void> confirmDistinct(const QString& login, const QString& other);
    [[nodiscard]] Future<PolicyRecord> policy();
    [[nodiscard]] Future<PolicyRecord>
    setPolicy(const PolicyRecord& policy); ///< supervisors only; a new version

    // cases
    [[nodiscard]] Future<QList<CaseSummary>> cases(); ///< last opened first
    /// Errors: InvalidArgument (subject names the mandatory field that is empty), AlreadyExists,
    /// NotPermitted.
    [[nodiscard]] Future<CaseRecord> createCase(const CaseRecord& request);
    /// Errors: NotFound, Locked, SchemaTooNew, DatabaseCorrupt. One CaseSession per case and process.
    [[nodiscard]] Future<std::shared_ptr<CaseSession>> openCase(const QString& number);
    /// Examinations that wait or are being worked on, over all cases, oldest first; for examiners and
    /// supervisors. QueueEntry::isFor() tells which of them an examiner may take. A third examination is told
    /// as a second.
    [[nodiscard]] Future<QList<QueueEntry>> reviewQueue();
    /// Number of the case that a report of this workspace belongs to, by the hash of its file. Errors:
    /// NotFound.
    [[nodiscard]] Future<QString> caseOfReport(const Sha256& file);

    /// Stops imports and enrolments, before a log-out or the end: an import continues when its case is next
    /// opened, an enrolment when it is started again. Returns at once; the jobs finish when they have.
    void stopWork();

    [[nodiscard]] GalleryService& gallery();
    [[nodiscard]] ErrorCards& errorCards();

    // audit
    /// The entries that the user who is logged in may see, see AuditService::entries(). Errors: NotLoggedIn,
    /// NotFound.
    [[nodiscard]] Future<QList<AuditRecord>> auditEntries(const casework::AuditQuery& query);
    [[nodiscard]] Future<QList<casework::AuditVerdict>> verifyAudit(); ///< the workspace and every case
    /// Reads every portrait, medium and report and compares it with its record: the workspace's, then every
    /// case's. Errors: Cancelled.
    [[nodiscard]] FilesCheck checkFiles();
    /// The head of the workspace's log or of a case's as text to keep elsewhere, signed by who is logged in
    /// (engine/evidence/checkpoint). Errors: NotLoggedIn, NotFound, SigningFailed.
    [[nodiscard]] Future<QByteArray> checkpoint(const QString& caseNumber = {});
    /// Writes it to a new file. Errors: those above, AlreadyExists, ExportRefused, WriteFailed.
    [[nodiscard]] Future<void> exportCheckpoint(const QString& caseNumber, const QString& file);
    /// The same with the proof that it continues the head of `since` entries, for a witness. Errors: those
    /// above, InvalidArgument (the log is not that long).
    [[nodiscard]] Future<QByteArray> witnessRequest(const QString& caseNumber, qint64 since);
    /// Compares heads that were kept, alone or in reports, with the logs. Errors: SignatureInvalid (a key in
    /// `keys` is none); a file that cannot be read is a verdict.
    [[nodiscard]] Future<QList<HeadVerdict>> compareHeads(const QStringList& files,
                                                          const casework::HeadKeys& keys = {});

Q_SIGNALS:
    void loginChanged();
    void casesChanged();
    void usersChanged();
    void policyChanged();
    void packChanged();
    void reviewQueueChanged();
    /// The check in the background found the database damaged (DatabaseCorrupt), or one of the portraits that
    /// it read, or one of the media and reports that it read of a case that was opened (MediaMissing,
    /// MediaAltered).
    void damageFound(const sl::Error& error);

private:
    struct Parts;
    explicit Workspace(std::unique_ptr<Parts> parts);
    void checkInBackground();
    void sampleInBackground(const QString& caseFolder);
    Status tellDamage(const Status& checked); ///< any thread
    [[nodiscard]] Result<workspace::PackStatus> loadPack();
    [[nodiscard]] static Result<std::unique_ptr<Workspace>>
    make(std::shared_ptr<workspace::WorkspaceCore> core);
    std::unique_ptr<Parts> m_parts;
};

} // namespace sl::session
