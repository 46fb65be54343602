// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

namespace sl::store {

class Database;

class RawStatement;

/// A covered table: the columns that the log answers for, and those that name a row.
struct RowTable {
    QByteArray name;
    QByteArrayList columns;  ///< covered
    std::vector<int> places; ///< of `columns` in the table
    QByteArrayList keyColumns;
    std::vector<int> keyPlaces;

    /// "SELECT covered columns, key columns FROM table"
    [[nodiscard]] QByteArray select() const;
    /// " WHERE key column = ? AND …"
    [[nodiscard]] QByteArray whereKey() const;
    /// quotedKey() of a row that select() gave.
    [[nodiscard]] QByteArray keyOf(const RawStatement& row) const;
};

struct RowTables {
    std::vector<RowTable> tables;
    [[nodiscard]] const RowTable* find(const char* name) const;
};

/// Of the database's schema as it is now. Errors: those of the store.
[[nodiscard]] Result<RowTables> coveredTables(Database& database);

} // namespace sl::store
