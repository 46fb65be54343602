// SPDX-License-Identifier: Apache-2.0
#include "engine/session/internal/reviewrows.h"

#include "engine/store/examinationrepository.h"

namespace sl::session {

Result<QStringList> earlierExaminers(store::Database& database, SearchId search, ExaminerPart part) {
    const auto examinations = store::ExaminationRepository(database).ofSearch(search);
    if (!examinations)
        return fail(examinations);
    QStringList logins;
    for (const auto& examination : *examinations) {
        if (examination.part < part)
            logins.append(examination.examiner);
    }
    return logins;
}

Result<QueueEntry> queueEntry(store::Database& database, const QString& caseNumber,
                              const ExaminationRecord& examination) {
    const auto excluded = earlierExaminers(database, examination.search, examination.part);
    if (!excluded)
        return fail(excluded);
    QueueEntry entry;
    entry.caseNumber = caseNumber;
    entry.examination = examination.id;
    entry.part = examination.part;
    entry.items = static_cast<int>(examination.items.size());
    entry.excludedLogins = *excluded;
    entry.takenBy = examination.examiner;
    entry.since = examination.createdAt;
    return entry;
}

} // namespace sl::session
