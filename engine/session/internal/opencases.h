// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/workspace/workspacecore.h"

#include <QHash>
#include <QMutex>

#include <memory>
#include <vector>

class QThread;

namespace sl::session {

class CaseSession;

/// The case sessions of a workspace: one per case, shared by those who asked for it.
class OpenCases {
public:
    explicit OpenCases(std::shared_ptr<workspace::WorkspaceCore> core);
    ~OpenCases();

    /// The session of this case, opened when it is not yet; lives on `owner`. Blocking: called on a worker
    /// thread.
    [[nodiscard]] Result<std::shared_ptr<CaseSession>> open(const QString& number,
                                                            const workspace::Actor& actor, QThread* owner);
    /// Has media looked at that were sealed while there was no model pack. Any thread.
    void resumeIntakes();
    /// Any thread; waits for no case that opens. Such a case finds its work stopped.
    void stopWork();
    /// Destroys sessions whose last reference went on another thread than their own. Owner's thread.
    void destroyRetired();

private:
    struct Retired;
    std::shared_ptr<workspace::WorkspaceCore> m_core;
    std::shared_ptr<Retired> m_retired;
    [[nodiscard]] Result<std::shared_ptr<CaseSession>>
    openAnew(const QString& number, const workspace::Actor& actor, QThread* owner);
    [[nodiscard]] std::shared_ptr<CaseSession> find(const QString& number);
    [[nodiscard]] std::vector<std::shared_ptr<CaseSession>> all();

    QMutex m_opening; ///< held while a case opens, so that two requests give one session
    QMutex m_mutex;   ///< guards what follows; never held while a case opens
    QHash<QString, std::weak_ptr<CaseSession>> m_sessions;
    quint64 m_stops = 0; ///< calls of stopWork()
};

} // namespace sl::session
