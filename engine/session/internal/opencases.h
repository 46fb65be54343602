// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/workspace/workspacecore.h"

#include <QMutex>

#include <functional>
#include <memory>
#include <vector>

class QThread;

namespace sl::session {

class CaseSession;

/// The case sessions of a workspace: one per case, shared by those who asked for it.
class OpenCases {
public:
    /// `opened`: called with the folder of every case that was opened, on the worker thread.
    OpenCases(std::shared_ptr<workspace::WorkspaceCore> core, std::function<void(const QString&)> opened);
    ~OpenCases();

    /// The session of this case, opened when it is not yet; lives on `owner`. Blocking: called on a worker
    /// thread.
    [[nodiscard]] Result<std::shared_ptr<CaseSession>> open(const QString& number,
                                                            const workspace::Actor& actor, QThread* owner);
    /// Has media searched for faces that were sealed while there was no model pack. Any thread.
    void resumeIntakes();
    /// Any thread; waits for no case that opens. Such a case finds its work stopped.
    void stopWork();
    /// Destroys sessions whose last reference went on another thread than their own. Owner's thread.
    void destroyRetired();

private:
    struct Sessions;

    [[nodiscard]] Result<std::shared_ptr<CaseSession>> openNew(const QString& number,
                                                               const workspace::Actor& actor, QThread* owner);
    /// The session of this case when there is one. One that waits to be destroyed is taken back; for one that
    /// is being destroyed this waits.
    [[nodiscard]] std::shared_ptr<CaseSession> find(const QString& number);
    [[nodiscard]] std::vector<std::shared_ptr<CaseSession>> all();
    [[nodiscard]] std::shared_ptr<CaseSession> shared(std::unique_ptr<CaseSession> session);

    std::shared_ptr<workspace::WorkspaceCore> m_core;
    std::function<void(const QString&)> m_opened;
    std::shared_ptr<Sessions> m_sessions;
    QMutex m_opening; ///< held while a case opens, so that two requests give one session
};

} // namespace sl::session
