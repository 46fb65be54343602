// SPDX-License-Identifier: Apache-2.0
#include "engine/session/internal/opencases.h"

#include "engine/casework/casecore.h"
#include "engine/session/casesession.h"

#include <QHash>
#include <QThread>
#include <QWaitCondition>

#include <algorithm>
#include <vector>

namespace sl::session {

/// The state that deleters of sessions share with the workspace. A case whose session is being destroyed
/// still holds its lock: its entry stays in `sessions`, expired, until it is gone.
struct OpenCases::Sessions {
    QMutex mutex;           ///< guards what follows; never held while a case opens or closes
    QWaitCondition changed; ///< a session was retired or is gone
    QHash<QString, std::weak_ptr<CaseSession>> open;
    std::vector<std::unique_ptr<CaseSession>> retired; ///< wait to be destroyed on their own thread
    quint64 stops = 0;                                 ///< calls of stopWork()

    void retire(CaseSession* session) {
        const QMutexLocker lock(&mutex);
        retired.emplace_back(session);
        changed.wakeAll();
    }
    void destroy(std::unique_ptr<CaseSession> session) {
        const QString number = session->record().number;
        session.reset();
        const QMutexLocker lock(&mutex);
        open.remove(number);
        changed.wakeAll();
    }
    void destroyRetired() {
        std::vector<std::unique_ptr<CaseSession>> gone;
        {
            const QMutexLocker lock(&mutex);
            gone.swap(retired);
        }
        for (auto& session : gone)
            destroy(std::move(session));
    }
    /// Called with the mutex held.
    std::unique_ptr<CaseSession> takeRetired(const QString& number) {
        const auto found = std::find_if(retired.begin(), retired.end(), [&number](const auto& session) {
            return session->record().number == number;
        });
        if (found == retired.end())
            return nullptr;
        auto session = std::move(*found);
        retired.erase(found);
        return session;
    }
};

OpenCases::OpenCases(std::shared_ptr<workspace::WorkspaceCore> core,
                     std::function<void(const QString&)> opened)
    : m_core(std::move(core)), m_opened(std::move(opened)), m_sessions(std::make_shared<Sessions>()) {}

OpenCases::~OpenCases() = default;

void OpenCases::destroyRetired() {
    m_sessions->destroyRetired();
}

std::vector<std::shared_ptr<CaseSession>> OpenCases::all() {
    std::vector<std::shared_ptr<CaseSession>> open; // a last reference goes when the mutex is free
    const QMutexLocker lock(&m_sessions->mutex);
    for (const auto& watched : std::as_const(m_sessions->open)) {
        if (auto session = watched.lock())
            open.push_back(std::move(session));
    }
    return open;
}

std::shared_ptr<CaseSession> OpenCases::find(const QString& number) {
    QMutexLocker lock(&m_sessions->mutex);
    while (m_sessions->open.contains(number)) {
        if (auto session = m_sessions->open.value(number).lock())
            return session;
        if (auto retired = m_sessions->takeRetired(number)) {
            auto session = shared(std::move(retired));
            m_sessions->open.insert(number, session);
            return session;
        }
        m_sessions->changed.wait(&m_sessions->mutex); // its own thread destroys it at this moment
    }
    return nullptr;
}

std::shared_ptr<CaseSession> OpenCases::shared(std::unique_ptr<CaseSession> session) {
    const auto letGo = [sessions = m_sessions, core = m_core](CaseSession* last) {
        if (last->thread() == QThread::currentThread()) {
            sessions->destroy(std::unique_ptr<CaseSession>(last));
            return;
        }
        sessions->retire(last);
        core->notifier().post([sessions] { sessions->destroyRetired(); });
    };
    return {session.release(), letGo};
}

void OpenCases::resumeIntakes() {
    for (const auto& session : all())
        session->resumeIntake(); // tells by signals
}

void OpenCases::stopWork() {
    {
        const QMutexLocker lock(&m_sessions->mutex);
        ++m_sessions->stops;
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
    return openNew(number, actor, owner);
}

Result<std::shared_ptr<CaseSession>> OpenCases::openNew(const QString& number, const workspace::Actor& actor,
                                                        QThread* owner) {
    QMutexLocker lock(&m_sessions->mutex);
    const quint64 stops = m_sessions->stops;
    lock.unlock();
    SL_TRY(auto opened, casework::CaseCore::open(m_core, number, actor));
    const auto session = shared(std::unique_ptr<CaseSession>(new CaseSession(std::move(opened))));
    session->moveToThread(owner);
    lock.relock();
    m_sessions->open.insert(session->record().number, session);
    lock.unlock();
    session->m_resumed = session->resumeIntake();
    lock.relock();
    const bool isStopped = stops != m_sessions->stops;
    lock.unlock();
    if (isStopped)
        session->stopWork();
    m_opened(session->folder());
    return session;
}

} // namespace sl::session
