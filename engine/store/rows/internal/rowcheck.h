// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/store/rows/internal/rowdigest.h"
#include "engine/store/rows/rowsources.h"

namespace sl::store {

/// Compares the covered rows of a database with their last lines in row_sources.
class RowCheck {
public:
    RowCheck(Database& database, const CancelToken& cancel) : m_database(database), m_cancel(cancel) {}
    [[nodiscard]] Result<std::optional<AlteredRow>> first();
    /// Of the row with this key alone.
    [[nodiscard]] Result<std::optional<AlteredRow>> ofRow(const RowTable& table,
                                                          const std::vector<RawValue>& key);

private:
    using Found = Result<std::optional<AlteredRow>>;
    [[nodiscard]] Found inTable(const RowTable& table);
    [[nodiscard]] Found atRow(const RowTable& table, const RawStatement& row, const QString& name);
    /// A last line whose salt went, as if a later line had replaced it, with its row. Only once every row
    /// that is there has its line and no other line has a salt.
    [[nodiscard]] Found forgotten();
    /// A line that counts although its row is gone, or that is not the last of its row.
    [[nodiscard]] Found missing(const RowTables& tables);

    Database& m_database;
    const CancelToken& m_cancel;
    qint64 m_rows = 0; ///< compared, all as they should be
};

} // namespace sl::store
