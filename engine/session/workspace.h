// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/future.h"
#include "engine/core/records/auditrecord.h"
#include "engine/core/records/caserecord.h"
#include "engine/core/records/policyrecord.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/core/records/userrecord.h"
#include "engine/session/environment.h"

#include <QObject>

#include <memory>

namespace sl::session {

class CaseSession;
class GalleryService;
class ModelPacks;
class WorkspaceCore;

struct NewUser {
    QString login;
    QString fullName;
    Roles roles;
    QString password;
};

struct NewWorkspace {
    QString folder;
    QString agency;
    NewUser firstUser; ///< becomes supervisor besides the given roles
    PolicyRecord policy;
    bool isDemo = false; ///< for showing the program: nobody in it exists; said wherever it is open
};

/// Who is logged in; nobody by default.
struct Login {
    UserRecord user;
    int failedLogIns =
        0; ///< told by a log-in only: how many failed for this login since the last that did not
    QDateTime failedSince = {}; ///< the first of them

    [[nodiscard]] bool isValid() const { return user.id.isValid(); }
    [[nodiscard]] bool has(Role role) const { return user.roles.testFlag(role); }
};

/// The model pack in use, or why there is none.
struct PackStatus {
    bool available = false;
    QString id, name, identity, folder;
    Error problem; ///< when not available
};

/// What `audit verify` found.
struct AuditVerdict {
    QString scope; ///< "workspace" or the case number
    bool intact = true;
    qint64 entries = 0;
    Sha256 head;
    qint64 firstBad = 0; ///< sequence of the first bad entry
    Error problem;
};

struct AuditQuery {
    QString caseNumber; ///< empty: the workspace log
    QString text;       ///< in actor, action or subject; empty: all
    int offset = 0;
    int limit = 200; ///< newest first
};

/// An open workspace: the one door to everything below. Lives on the thread that made it; every method may be
/// called there without blocking (SQL, hashing and decoding run on the workspace's own threads). Only one
/// process holds a workspace (QLockFile). The destructor stops jobs, drains the threads, checkpoints and
/// closes, whatever still runs.
class Workspace : public QObject {
    Q_OBJECT
public:
    /// Blocking: call before there is a window to freeze, or from a worker. Errors: AlreadyExists,
    /// WriteFailed, InvalidArgument (empty agency, short password), Locked.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const NewWorkspace& request,
                                                                   const Environment& environment);
    /// Nothing here takes longer with a larger gallery: a database of up to 64 MiB is read and checked whole
    /// before this returns, a larger one afterwards in the background (damageFound()). Errors: NotFound,
    /// Locked, SchemaTooNew, DatabaseCorrupt.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString& folder,
                                                                 const Environment& environment);
    ~Workspace() override;

    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString agency() const;
    [[nodiscard]] bool isDemo() const;
    [[nodiscard]] PackStatus pack() const;
    /// Looks for a model pack again (after one was installed).
    [[nodiscard]] Future<PackStatus> reloadPack();
    /// The pack of that identity (PackInfo::identity) is this workspace's from now on; audited. Searches use
    /// it at once: GalleryService::retemplate() makes the templates that portraits lack then. Supervisors
    /// only. Errors: NotPermitted, NotFound, ModelLoadFailed, InvalidArgument (--models decides in this run).
    [[nodiscard]] Future<PackStatus> usePack(const QString& identity);
    [[nodiscard]] ModelPacks& modelPacks();

    // people
    [[nodiscard]] const Login& login() const;
    /// Errors: WrongPassword (or nobody of this login), LogInDelayed (too many failed; detail: when the next
    /// try is possible), PasswordMustChange (set by a reset: changePassword() is next), NotPermitted
    /// (disabled).
    [[nodiscard]] Future<Login> logIn(const QString& login, const QString& password);
    void logOut();
    /// By its owner, logged in or not: the old password is the proof. After a reset it makes the user's new
    /// key. Errors: those of logIn(), InvalidArgument (too short, or the same as before).
    [[nodiscard]] Future<Login> changePassword(const QString& login, const QString& oldPassword,
                                               const QString& newPassword);
    /// Supervisors only, for somebody else, who chooses an own password at the next log-in. The temporary one
    /// opens that choice and nothing else: no key is ever under it. Errors: NotPermitted, InvalidArgument.
    [[nodiscard]] Future<UserRecord> resetPassword(UserId user, const QString& temporaryPassword);
    /// Of all users, those that were replaced included.
    [[nodiscard]] Future<QList<UserCertificate>> certificates();
    [[nodiscard]] Future<QList<UserRecord>> users();
    /// Supervisors only. Errors: NotPermitted, AlreadyExists, InvalidArgument.
    [[nodiscard]] Future<UserRecord> addUser(const NewUser& user);
    [[nodiscard]] Future<UserRecord> disableUser(UserId user);
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
    /// Second and third examinations that wait or are being worked on, over all cases, oldest first; for
    /// examiners. QueueEntry::isFor() tells which of them somebody may take.
    [[nodiscard]] Future<QList<QueueEntry>> reviewQueue();
    /// Number of the case that a report of this workspace belongs to, by the hash of its file. Errors:
    /// NotFound.
    [[nodiscard]] Future<QString> caseOfReport(const Sha256& file);

    /// Stops imports and enrolments, before a log-out or the end: an import goes on when its case is next
    /// opened, an enrolment when it is started again. Returns at once; the jobs finish when they have.
    void stopWork();

    [[nodiscard]] GalleryService& gallery();

    // audit
    [[nodiscard]] Future<QList<AuditRecord>> auditEntries(const AuditQuery& query);
    [[nodiscard]] Future<QList<AuditVerdict>> verifyAudit(); ///< the workspace and every case

Q_SIGNALS:
    void loginChanged();
    void casesChanged();
    void usersChanged();
    void policyChanged();
    void packChanged();
    void reviewQueueChanged();
    /// The check in the background found the database damaged: DatabaseCorrupt.
    void damageFound(const sl::Error& error);

private:
    struct Parts;
    explicit Workspace(std::unique_ptr<Parts> parts);
    void checkInBackground();
    [[nodiscard]] Result<PackStatus> loadPack();
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> make(std::shared_ptr<WorkspaceCore> core);
    std::unique_ptr<Parts> m_parts;
};

} // namespace sl::session
