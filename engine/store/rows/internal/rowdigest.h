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

/// The covered column that differs; empty when it cannot be known.
[[nodiscard]] QByteArray firstDifference(const RowTable& table, const RowDigest& left,
                                         const RowDigest& right);

} // namespace sl::store
