// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/searchrecord.h"
#include "engine/core/records/stabilityrecord.h"
#include "engine/store/connection/database.h"

#include <QList>

namespace sl::store {

/// Searches, their candidate lists and how stable the ranks are, in a case database: facts, inserted
/// complete; triggers refuse update and delete.
class SearchRepository {
public:
    explicit SearchRepository(Database& database) : m_database(database) {}

    /// `search.id` is ignored. Expects a transaction.
    [[nodiscard]] Result<SearchId> insert(const SearchRecord& search);
    /// `candidate.id` is ignored. Errors: AlreadyExists (the rank or person is on the list).
    [[nodiscard]] Result<CandidateId> insertCandidate(const CandidateRecord& candidate);
    [[nodiscard]] Result<SearchRecord> find(SearchId id);                     ///< NotFound
    [[nodiscard]] Result<QList<SearchRecord>> all();                          ///< newest first
    [[nodiscard]] Result<QList<CandidateRecord>> candidates(SearchId search); ///< by rank
    [[nodiscard]] Result<CandidateRecord> candidate(CandidateId id);          ///< NotFound
    [[nodiscard]] Result<int> count();
    /// Once a search. Expects a transaction. Errors: AlreadyExists.
    [[nodiscard]] Status insertStability(const StabilityRecord& stability);
    [[nodiscard]] Result<std::optional<StabilityRecord>> stability(SearchId search); ///< empty: not measured

private:
    Database& m_database;
};

} // namespace sl::store
