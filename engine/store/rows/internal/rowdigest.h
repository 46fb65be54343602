// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/store/rows/internal/rawstatement.h"
#include "engine/store/rows/internal/rowtables.h"

namespace sl::store {

/// A line of row_sources about the content of a row: SHA-256 over a salt, the table's name and every
/// covered column with name, type and value; and four bytes of the same of each column, which name the one
/// that differs. The salt goes when the row does, so that its line no longer shows what it held.
struct RowDigest {
    QByteArray digest;
    QByteArray fields;
};

/// Of the row a statement made from RowTable::select() stands on.
[[nodiscard]] RowDigest digestRow(const RowTable& table, const RawStatement& row, const QByteArray& salt);

/// A row and the digest made of it, perhaps before a step of the schema added columns to its table: these
/// must still hold what the step gave them.
struct RowComparison {
    bool isSame = false;
    QByteArray column; ///< the covered column that differs; empty when it cannot be known
};
[[nodiscard]] RowComparison compareRow(const RowTable& table, const RawStatement& row, const QByteArray& salt,
                                       const RowDigest& earlier);

} // namespace sl::store
