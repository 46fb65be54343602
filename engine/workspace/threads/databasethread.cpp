// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/threads/databasethread.h"

namespace sl::workspace {

Result<std::unique_ptr<DatabaseThread>>
DatabaseThread::open(const QString& threadName, std::shared_ptr<const Clock> clock, const Opener& opener) {
    std::unique_ptr<DatabaseThread> thread(new DatabaseThread(threadName, std::move(clock)));
    const auto opened = thread->m_executor.run([&]() -> Status {
        SL_TRY(auto database, opener());
        if (database->mode() == store::OpenMode::ReadWrite)
            SL_CHECK(signEarlierRows(*database, *thread->m_clock));
        thread->m_database = std::move(database);
        thread->m_file = thread->m_database->file();
        return {};
    });
    SL_CHECK(opened.result());
    return thread;
}

DatabaseThread::~DatabaseThread() {
    m_executor.post([this] { m_database.reset(); });
}

} // namespace sl::workspace
