// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/searchprogress.h"
#include "engine/store/connection/database.h"

#include <QList>

namespace sl::store {

/// The workspace database's copy of how far each search has come; the case databases hold the facts.
class SearchProgressRepository {
public:
    explicit SearchProgressRepository(Database& database) : m_database(database) {}

    /// Adds the line or replaces the one of the same search.
    [[nodiscard]] Status put(const SearchProgress& progress);
    [[nodiscard]] Status removeCase(const QString& caseNumber); ///< before a rebuild
    [[nodiscard]] Result<QList<SearchProgress>> all();          ///< by case, oldest search first

private:
    Database& m_database;
};

} // namespace sl::store
