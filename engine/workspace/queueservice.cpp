// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/queueservice.h"

#include "engine/store/workspace/reviewqueuerepository.h"

namespace sl::workspace {

Result<QList<QueueEntry>> QueueService::entriesFor(const Actor& actor) {
    if (!actor.user.roles.testFlag(Role::Examiner))
        return QList<QueueEntry>();
    return m_core.read(
        [](store::Database& database) { return store::ReviewQueueRepository(database).all(); });
}

Status QueueService::put(const QueueEntry& entry) {
    return m_core.write(
        [&](Change& change) { return store::ReviewQueueRepository(change.database()).put(entry); });
}

Status QueueService::remove(const QString& caseNumber, ExaminationId examination) {
    return m_core.write([&](Change& change) {
        return store::ReviewQueueRepository(change.database()).remove(caseNumber, examination);
    });
}

Status QueueService::replace(const QString& caseNumber, const QList<QueueEntry>& entries) {
    return m_core.write([&](Change& change) -> Status {
        store::ReviewQueueRepository queue(change.database());
        SL_CHECK(queue.removeCase(caseNumber));
        for (const auto& entry : entries) {
            SL_CHECK(queue.put(entry));
        }
        return {};
    });
}

} // namespace sl::workspace
