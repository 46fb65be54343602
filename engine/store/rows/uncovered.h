// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace sl::store {

/// Is this what no audit entry answers for: a cache, bookkeeping, or the log itself? Everything else in a
/// workspace or case database is covered, a table that a later step adds included.
[[nodiscard]] bool isUncovered(const QByteArray& table);
[[nodiscard]] bool isUncovered(const QByteArray& table, const QByteArray& column);

/// May an entry that nobody signed answer for rows of this table? What the program writes by itself: found
/// in pictures, enrolled by a script, recovered. Never for what people decide, and never for what is gone.
[[nodiscard]] bool isUnattended(const QString& table);

} // namespace sl::store
