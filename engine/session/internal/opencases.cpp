// SPDX-License-Identifier: Apache-2.0
#include "engine/session/internal/opencases.h"

#include "engine/session/casesession.h"
#include "engine/session/internal/casecore.h"

#include <QThread>

namespace sl::session {

/// Sessions that wait to be destroyed on their own thread.
struct OpenCases::Retired {
    QMutex mutex;
    std::vector<std::unique_ptr<CaseSession>> sessions;

    void add(CaseSession* session) {
        const QMutexLocker lock(&mutex);
        sessions.emplace_back(session);
    }
    void reap() {
        std::vector<std::unique_ptr<CaseSession>> gone;
        const QMutexLocker lock(&mutex);
        gone.swap(sessions);
    }
};

OpenCases::OpenCases(std::shared_ptr<WorkspaceCore> core)
    : m_core(std::move(core)), m_retired(std::make_shared<Retired>()) {}

OpenCases::~OpenCases() = default;

void OpenCases::reap() {
    m_retired->reap();
}

void OpenCases::resumeIntakes() {
    const QMutexLocker lock(&m_mutex);
    for (const auto& watched : std::as_const(m_sessions)) {
        if (const auto session = watched.lock())
            session->resumeIntake(); // tells by signals
    }
}

void OpenCases::stopWork() {
    const QMutexLocker lock(&m_mutex);
    for (const auto& watched : std::as_const(m_sessions)) {
        if (const auto session = watched.lock())
            session->stopWork();
    }
}

Result<std::shared_ptr<CaseSession>> OpenCases::open(const QString& givenNumber, const Actor& actor,
                                                     QThread* owner) {
    const auto number = givenNumber.trimmed();
    const QMutexLocker lock(&m_mutex);
    if (auto session = m_sessions.value(number).lock())
        return session;
    auto opened = CaseCore::open(m_core, number, actor);
    if (!opened)
        return fail(opened);
    const auto destroy = [retired = m_retired, notifier = &m_core->notifier()](CaseSession* session) {
        if (session->thread() == QThread::currentThread()) {
            delete session;
            return;
        }
        retired->add(session);
        notifier->post([retired] { retired->reap(); });
    };
    std::shared_ptr<CaseSession> session(new CaseSession(std::move(*opened)), destroy);
    session->moveToThread(owner);
    m_sessions.insert(number, session);
    session->m_resumed = session->resumeIntake();
    return session;
}

} // namespace sl::session
