// SPDX-License-Identifier: Apache-2.0
#include "engine/store/workspace/searchprogressrepository.h"

#include "engine/core/records/names.h"
#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

const QString kColumns =
    u"case_number, search_id, stage, outcome, candidates, searched_by, examiner, since"_s;

SearchProgress readProgress(const Statement& row) {
    const auto outcome = row.text(3);
    return {.caseNumber = row.text(0),
            .search = row.id<SearchId>(1),
            .stage = enumOf<SearchStage>(row.text(2), kStageNames),
            .outcome =
                outcome.isEmpty() ? std::nullopt : std::optional(enumOf<OutcomeKind>(outcome, kOutcomeNames)),
            .candidates = row.number(4),
            .searchedBy = row.text(5),
            .examiner = row.text(6),
            .since = row.time(7)};
}

} // namespace

Status SearchProgressRepository::put(const SearchProgress& progress) {
    Statement put(
        m_database,
        u"INSERT OR REPLACE INTO search_progress (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(kColumns));
    put.bind(progress.caseNumber).bind(progress.search).bind(stageName(progress.stage));
    put.bind(progress.outcome ? outcomeName(*progress.outcome) : QString()).bind(progress.candidates);
    put.bind(progress.searchedBy).bind(progress.examiner).bind(progress.since);
    return put.run();
}

Status SearchProgressRepository::removeCase(const QString& caseNumber) {
    Statement remove(m_database, u"DELETE FROM search_progress WHERE case_number = ?"_s);
    return remove.bind(caseNumber).run();
}

Result<QList<SearchProgress>> SearchProgressRepository::all() {
    Statement query(m_database,
                    u"SELECT %1 FROM search_progress ORDER BY case_number, search_id"_s.arg(kColumns));
    return readAll(query, readProgress);
}

} // namespace sl::store
