// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace sl::store {

/// Whether no audit entry answers for this table: a cache, bookkeeping, or the log itself. Every other table
/// of a workspace or case database is covered, also one that a later migration adds.
[[nodiscard]] bool isUncovered(const QByteArray& table);
[[nodiscard]] bool isUncovered(const QByteArray& table, const QByteArray& column);

/// Whether an unsigned entry may answer for rows of this table: rows that the program writes by itself, found
/// in pictures, enrolled by a script or recovered. Never for decisions of people, never for removed rows.
[[nodiscard]] bool isUnattended(const QString& table);

} // namespace sl::store
