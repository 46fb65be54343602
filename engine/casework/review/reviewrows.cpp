// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/reviewrows.h"

#include "engine/evidence/audit/auditaction.h"
#include "engine/store/connection/auditrepository.h"

namespace sl::casework {

Result<QueueEntry> queueEntry(const CaseRows& rows, const ExaminationRecord& examination) {
    SL_TRY(const auto excluded, excludedLogins(rows, examination));
    QueueEntry entry;
    entry.caseNumber = rows.number;
    entry.examination = examination.id;
    entry.part = examination.part;
    entry.items = static_cast<int>(examination.items.size());
    entry.excludedLogins = excluded;
    entry.takenBy = examination.examiner;
    entry.since = examination.createdAt;
    if (examination.examiner.isEmpty())
        return entry;
    SL_TRY(const auto taken, store::AuditRepository(rows.database)
                                 .last(evidence::auditActionName(evidence::AuditAction::ExaminationStarted),
                                       QString::number(examination.id.value)));
    if (taken)
        entry.since = taken->at;
    return entry;
}

} // namespace sl::casework
