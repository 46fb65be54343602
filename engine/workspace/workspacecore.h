// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/tasks.h"
#include "engine/evidence/vault/mediavault.h"
#include "engine/vision/visionpool.h"
#include "engine/workspace/environment.h"
#include "engine/workspace/folderlock.h"
#include "engine/workspace/index/galleryindex.h"
#include "engine/workspace/packs/packinuse.h"
#include "engine/workspace/packs/packstatus.h"
#include "engine/workspace/threads/databasethread.h"
#include "engine/workspace/threads/notifier.h"
#include "engine/workspace/users/actor.h"

#include <QMutex>
#include <QThreadPool>

#include <optional>

namespace sl::workspace {

/// The parts that the services of one open workspace share. Any thread, unless said otherwise. Case threads
/// and the pool may wait for the workspace's database threads and the nets, never the other way round.
class WorkspaceCore {
public:
    struct Opened {
        QString folder; ///< absolute
        QString agency;
        QByteArray authorityCertificate; ///< X.509, DER
        bool isDemo = false;
        std::optional<FolderLock> lock;         ///< none where nothing can be written
        std::unique_ptr<DatabaseThread> writer; ///< read-only, too, where nothing can be written
        std::unique_ptr<DatabaseThread> reader;
    };
    WorkspaceCore(Opened opened, const Environment& environment);
    /// Drains the pool, then the nets, then the reader and its queue; only then is the gallery index gone,
    /// which all of them use; the writer is the last.
    ~WorkspaceCore();
    WorkspaceCore(const WorkspaceCore&) = delete;
    WorkspaceCore& operator=(const WorkspaceCore&) = delete;

    [[nodiscard]] const QString& folder() const { return m_opened.folder; }
    [[nodiscard]] QString casesFolder() const { return m_opened.folder + u"/cases"_s; }
    [[nodiscard]] const QString& agency() const { return m_opened.agency; }
    [[nodiscard]] const QByteArray& authorityCertificate() const { return m_opened.authorityCertificate; }
    [[nodiscard]] bool isDemo() const { return m_opened.isDemo; }
    /// Nothing can be written to the folder: no record is made or changed, of reading neither.
    [[nodiscard]] bool isReadOnly() const { return !m_opened.lock; }
    /// Whose lock was taken over when it was opened.
    [[nodiscard]] std::optional<LockHolder> lockTakenFrom() const {
        return m_opened.lock ? m_opened.lock->takenFrom() : std::nullopt;
    }
    [[nodiscard]] const Environment& environment() const { return m_environment; }
    [[nodiscard]] const Clock& clock() const { return *m_environment.clock; }
    /// The sealed booking photos.
    [[nodiscard]] const evidence::MediaVault& portraits() const { return m_portraits; }

    /// The only connection that changes the database.
    [[nodiscard]] DatabaseThread& writer() { return *m_opened.writer; }
    /// Read-only, for lists.
    [[nodiscard]] DatabaseThread& reader() { return *m_opened.reader; }
    /// Runs `task` on the reader and waits for its answer.
    template <class Task>
    auto read(Task task) {
        return reader().run(std::move(task)).result();
    }
    /// Runs `task` on the writer, in a transaction of its own, and waits for its answer.
    template <class Task>
    auto write(Task task) {
        return writer().write(std::move(task)).result();
    }
    /// The same for what only tells that somebody reads, which a read-only workspace cannot keep: a log-in, a
    /// case that is opened.
    template <class Task>
    Status note(Task task) {
        return isReadOnly() ? Status() : Status(write(std::move(task)));
    }
    [[nodiscard]] GalleryIndex& galleryIndex() { return *m_galleryIndex; }
    [[nodiscard]] vision::VisionPool& vision() { return m_vision; }
    [[nodiscard]] QThreadPool& pool() { return m_pool; }      ///< pictures, searches, reports
    [[nodiscard]] Notifier& notifier() { return m_notifier; } ///< to the Workspace's thread

    /// Called when the review queue has changed; any thread. Set once, before the first case opens.
    void setQueueChanged(std::function<void()> tell) { m_queueChanged = std::move(tell); }
    void queueChanged() const { m_queueChanged(); }

    [[nodiscard]] std::optional<Actor> actor() const;
    void setActor(std::optional<Actor> actor);
    [[nodiscard]] QMutex& logInMutex() { return m_logInMutex; } ///< held while somebody proves a password
    /// Errors: NotLoggedIn, NotPermitted, ReadOnly (what only some roles may do changes something).
    [[nodiscard]] Result<Actor> require(Roles roles) const;
    /// Runs `task` on the pool with an Actor who has one of `roles`, or fails at once. Errors: those of
    /// require() and the task's.
    template <class Task>
    auto runAs(Roles roles, Task task) {
        return runAs(m_pool, roles, std::move(task));
    }
    template <class Task>
    auto runAs(QThreadPool& pool, Roles roles, Task task)
        -> QFuture<std::invoke_result_t<Task, const Actor&>> {
        auto actor = require(roles);
        if (!actor)
            return ready<typename std::invoke_result_t<Task, const Actor&>::value_type>(fail(actor));
        return runOn(pool, [actor = *std::move(actor), task = std::move(task)] { return task(actor); });
    }

    /// Opens the pack of this workspace, see packOfWorkspace(); blocking. One after the other.
    PackPtr loadPack();
    [[nodiscard]] PackPtr pack() const;
    [[nodiscard]] PackStatus packStatus() const { return pack()->status; }

private:
    Opened m_opened;
    Environment m_environment;
    evidence::MediaVault m_portraits;
    Notifier m_notifier;
    std::function<void()> m_queueChanged = [] {};
    QMutex m_logInMutex;
    mutable QMutex m_mutex; ///< guards the next two
    std::optional<Actor> m_actor;
    PackPtr m_pack = std::make_shared<const PackInUse>();
    QMutex m_loadingPack;
    vision::VisionPool m_vision;
    QThreadPool m_pool;
    std::unique_ptr<GalleryIndex> m_galleryIndex;
};

} // namespace sl::workspace
