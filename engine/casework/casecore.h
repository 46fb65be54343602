// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/review/independence.h"
#include "engine/core/jobs/job.h"
#include "engine/core/records/caserecord.h"
#include "engine/workspace/loghead.h"
#include "engine/workspace/pictures/picturecache.h"
#include "engine/workspace/workspacecore.h"

#include <atomic>
#include <vector>

namespace sl::casework {

/// The parts that the services of one open case share. Any thread, unless said otherwise.
class CaseCore {
public:
    /// Takes the lock, opens the database, brings the workspace's indexes up to date with it, finds sealed
    /// files that have no row, delivers exported files that are not in their places; in a read-only workspace
    /// it opens the database for reading, and nothing else. Blocking. Errors: NotFound, Locked, SchemaTooNew,
    /// SchemaTooOld, CopyUnfinished, DatabaseCorrupt.
    [[nodiscard]] static Result<std::unique_ptr<CaseCore>>
    open(std::shared_ptr<workspace::WorkspaceCore> workspace, const QString& number,
         const workspace::Actor& actor);
    ~CaseCore(); ///< cancels jobs, drains the threads, closes the databases, lets go of the lock
    CaseCore(const CaseCore&) = delete;
    CaseCore& operator=(const CaseCore&) = delete;

    [[nodiscard]] workspace::WorkspaceCore& workspace() { return *m_workspace; }
    [[nodiscard]] const Clock& clock() const { return m_workspace->clock(); }
    [[nodiscard]] const CaseRecord& record() const { return m_record; }
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] const evidence::MediaVault& media() const { return m_media; }
    [[nodiscard]] const evidence::MediaVault& reports() const { return m_reports; }
    [[nodiscard]] workspace::PictureCache& pictures() { return m_pictures; }

    [[nodiscard]] workspace::DatabaseThread& writer() { return *m_writer; }
    [[nodiscard]] workspace::DatabaseThread& reader() { return *m_reader; }
    /// For what independence.h decides; `database`: a connection to this case's.
    [[nodiscard]] CaseRows rows(store::Database& database) {
        return {*m_workspace, m_record.number, database};
    }
    [[nodiscard]] QThreadPool& pool() { return m_pool; }
    [[nodiscard]] SerialExecutor& intake() { return *m_intake; } ///< imports run one after the other
    [[nodiscard]] workspace::Notifier& notifier() { return m_notifier; }
    [[nodiscard]] QMutex& outboxMutex() { return m_outboxMutex; } ///< for CaseOutbox alone

    /// A job that is cancelled when the case closes.
    [[nodiscard]] std::shared_ptr<Job> startJob();
    /// Cancels the jobs because the case is about to close: their unfinished work continues when it is next
    /// opened.
    void stopWork();
    [[nodiscard]] bool isStopping() const { return m_stopping; }
    /// Gives sealed files that have no row one: the process was killed in between.
    [[nodiscard]] Status recoverSealedFiles(const workspace::Actor& actor);
    /// Writes into the workspace's log how far this case's log goes, when it has gone on since. Errors: those
    /// of the store.
    [[nodiscard]] Status anchor();
    /// Tells the case list how many media and searches there are.
    [[nodiscard]] Status updateCounts();

    template <class Task>
    auto read(Task task) {
        return m_reader->run(std::move(task)).result();
    }
    template <class Task>
    auto write(Task task) {
        return m_writer->write(std::move(task)).result();
    }
    /// Runs `task` on the case's pool, see WorkspaceCore::runAs().
    template <class Task>
    auto runAs(Roles roles, Task task) {
        return m_workspace->runAs(m_pool, roles, std::move(task));
    }
    /// The same, one after the other as they were asked for: a later answer is never overtaken by an earlier.
    template <class Task>
    auto runInOrderAs(Roles roles, Task task) {
        return m_workspace->runAs(m_answering, roles, std::move(task));
    }

private:
    CaseCore(std::shared_ptr<workspace::WorkspaceCore> workspace, QString folder,
             std::optional<workspace::FolderLock> lock);
    [[nodiscard]] Status openDatabases();
    [[nodiscard]] Status settle(const workspace::Actor& actor);

    std::shared_ptr<workspace::WorkspaceCore> m_workspace;
    QString m_folder;
    std::optional<workspace::FolderLock> m_lock; ///< none in a read-only workspace
    CaseRecord m_record;
    evidence::MediaVault m_media;
    evidence::MediaVault m_reports;
    workspace::PictureCache m_pictures;
    workspace::Notifier m_notifier;
    std::atomic<bool> m_stopping = false;
    QMutex m_mutex;
    QMutex m_outboxMutex;
    QMutex m_anchorMutex;
    workspace::LogHead m_anchored; ///< what the workspace's log says
    std::vector<std::weak_ptr<Job>> m_jobs;
    std::unique_ptr<workspace::DatabaseThread> m_writer;
    std::unique_ptr<workspace::DatabaseThread> m_reader;
    QThreadPool m_pool;
    QThreadPool m_answering; ///< one thread
    std::unique_ptr<SerialExecutor> m_intake;
};

} // namespace sl::casework
