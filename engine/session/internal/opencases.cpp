// SPDX-License-Identifier: Apache-2.0
#include "engine/session/internal/opencases.h"

#include "engine/casework/casecore.h"
#include "engine/session/casesession.h"

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
    void destroyRetired() {
        std::vector<std::unique_ptr<CaseSession>> gone;
        const QMutexLocker lock(&mutex);
        gone.swap(sessions);
    }
};

OpenCases::OpenCases(std::shared_ptr<workspace::WorkspaceCore> core)
    : m_core(std::move(core)), m_retired(std::make_shared<Retired>()) {}

OpenCases::~OpenCases() = default;

void OpenCases::destroyRetired() {
    m_retired->destroyRetired();
}

std::vector<std::shared_ptr<CaseSession>> OpenCases::all() {
    std::vector<std::shared_ptr<CaseSession>> open; // a last reference goes when the mutex is free
    const QMutexLocker lock(&m_mutex);
    for (const auto& watched : std::as_const(m_sessions)) {
        if (auto session = watched.lock())
            open.push_back(std::move(session));
    }
    return open;
}

std::shared_ptr<CaseSession> OpenCases::find(const QString& number) {
    const QMutexLocker lock(&m_mutex);
    return m_sessions.value(number).lock();
}

void OpenCases::resumeIntakes() {
    for (const auto& session : all())
        session->resumeIntake(); // tells by signals
}

void OpenCases::stopWork() {
    {
        const QMutexLocker lock(&m_mutex);
        ++m_stops;
    }
    for (const auto& session : all())
        session->stopWork();
}

Result<std::shared_ptr<CaseSession>> OpenCases::open(const QString& givenNumber,
                                                     const workspace::Actor& actor, QThread* owner) {
    const auto number = givenNumber.trimmed();
    const QMutexLocker opening(&m_opening);
    if (auto session = find(number))
        return session;
    return openAnew(number, actor, owner);
}

Result<std::shared_ptr<CaseSession>> OpenCases::openAnew(const QString& number, const workspace::Actor& actor,
                                                         QThread* owner) {
    QMutexLocker lock(&m_mutex);
    const quint64 stops = m_stops;
    lock.unlock();
    SL_TRY(auto opened, casework::CaseCore::open(m_core, number, actor));
    const auto destroy = [retired = m_retired, core = m_core](CaseSession* session) {
        if (session->thread() == QThread::currentThread()) {
            delete session;
            return;
        }
        retired->add(session);
        core->notifier().post([retired] { retired->destroyRetired(); });
    };
    std::shared_ptr<CaseSession> session(new CaseSession(std::move(opened)), destroy);
    session->moveToThread(owner);
    lock.relock();
    m_sessions.insert(number, session);
    lock.unlock();
    session->m_resumed = session->resumeIntake();
    lock.relock();
    const bool isStopped = stops != m_stops;
    lock.unlock();
    if (isStopped)
        session->stopWork();
    return session;
}

} // namespace sl::session
