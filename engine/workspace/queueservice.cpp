// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/queueservice.h"

#include "engine/store/workspace/reviewqueuerepository.h"
#include "engine/store/workspace/searchprogressrepository.h"

#include <algorithm>

namespace sl::workspace {

namespace {

/// Empty unless it waits for its first examiner, or is with them.
std::optional<QueueEntry> firstExamination(const SearchProgress& progress) {
    if (progress.stage != SearchStage::FirstWaits && progress.stage != SearchStage::FirstOpen)
        return std::nullopt;
    return QueueEntry{.caseNumber = progress.caseNumber,
                      .examination = {},
                      .part = ExaminerPart::First,
                      .items = progress.candidates,
                      .excludedLogins = {},
                      .takenBy = progress.examiner,
                      .since = progress.since,
                      .search = progress.search};
}

/// As it is told to an examiner: no login but their own.
void withholdNames(QueueEntry& entry, const QString& reader) {
    const bool isTheirs = entry.takenBy == reader;
    const bool isFor = entry.isFor(reader);
    entry.excludedLogins = isFor ? QStringList() : QStringList{reader};
    if (!isTheirs)
        entry.takenBy.clear();
}

} // namespace

bool areExaminersTold(const Actor& reader) {
    return reader.hasAny(Role::Supervisor) || !reader.hasAny(Role::Examiner);
}

Result<QList<QueueEntry>> QueueService::entriesFor(const Actor& actor) {
    if (!actor.user.roles.testAnyFlags(Roles(Role::Examiner) | Role::Supervisor))
        return QList<QueueEntry>();
    return m_core.read([&](store::Database& database) -> Result<QList<QueueEntry>> {
        SL_TRY(auto entries, store::ReviewQueueRepository(database).all());
        for (auto& entry : entries)
            entry.part = ExaminerPart::Second;
        SL_TRY(const auto searches, store::SearchProgressRepository(database).all());
        for (const auto& search : searches) {
            if (const auto entry = firstExamination(search))
                entries.append(*entry);
        }
        if (!areExaminersTold(actor)) {
            for (auto& entry : entries)
                withholdNames(entry, actor.login());
        }
        std::stable_sort(entries.begin(), entries.end(),
                         [](const QueueEntry& a, const QueueEntry& b) { return a.since < b.since; });
        return entries;
    });
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
