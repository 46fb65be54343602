// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/internal/reviewrows.h"

#include "engine/evidence/audit/auditaction.h"
#include "engine/store/case/examinationrepository.h"
#include "engine/store/case/outcomerepository.h"
#include "engine/store/case/searchrepository.h"
#include "engine/store/connection/auditrepository.h"

namespace sl::casework {

Result<QueueEntry> queueEntry(const CaseRows& rows, const ExaminationRecord& examination) {
    LookRecord looks(rows.workspace);
    SL_TRY(const auto excluded, looks.excludedLogins(rows, examination));
    SL_TRY(const bool isFree, looks.isFree(rows.database, examination));
    QueueEntry entry;
    entry.caseNumber = rows.number;
    entry.examination = examination.id;
    entry.part = examination.part;
    entry.items = static_cast<int>(examination.items.size());
    entry.excludedLogins = excluded;
    entry.since = examination.createdAt;
    if (isFree)
        return entry;
    entry.takenBy = examination.examiner;
    SL_TRY(const auto taken, store::AuditRepository(rows.database)
                                 .last(evidence::auditActionName(evidence::AuditAction::ExaminationStarted),
                                       QString::number(examination.id.value)));
    if (taken)
        entry.since = taken->at;
    return entry;
}

Result<SearchProgress> searchProgress(store::Database& database, const QString& caseNumber, SearchId id) {
    SL_TRY(const auto search, store::SearchRepository(database).find(id));
    SL_TRY(const auto candidates, store::SearchRepository(database).candidates(id));
    SL_TRY(const auto examinations, store::ExaminationRepository(database).ofSearch(id));
    SL_TRY(const auto outcome, store::OutcomeRepository(database).latest(id));
    SearchProgress progress{.caseNumber = caseNumber,
                            .search = id,
                            .stage = SearchStage::FirstWaits,
                            .outcome = {},
                            .candidates = static_cast<int>(candidates.size()),
                            .searchedBy = search.searchedBy,
                            .examiner = {},
                            .since = search.endedAt};
    if (outcome && !outcome->awaitsThird) {
        progress.stage = SearchStage::Decided;
        progress.outcome = outcome->kind;
        progress.since = outcome->reachedAt;
    } else if (!examinations.isEmpty()) {
        const auto& latest = examinations.last();
        const bool first = latest.part == ExaminerPart::First;
        progress.examiner = latest.examiner;
        progress.since = latest.createdAt;
        progress.stage = first                       ? SearchStage::FirstOpen
                         : latest.examiner.isEmpty() ? SearchStage::IndependentWaits
                                                     : SearchStage::IndependentOpen;
    }
    return progress;
}

} // namespace sl::casework
