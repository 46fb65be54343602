// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/store/rows/internal/rowdigest.h"

#include <optional>

namespace sl::store {

/// Writes the lines of one audit entry into row_sources.
class SourceWriter {
public:
    SourceWriter(Database& database, qint64 sequence) : m_database(database), m_sequence(sequence) {}

    /// Of the row with this key, there or gone; `name` is quotedKey(key). A row that came and went again has
    /// no line.
    [[nodiscard]] Status write(const RowTable& table, const QByteArray& name,
                               const std::vector<RawValue>& key);
    /// Of every row of a table.
    [[nodiscard]] Status writeAll(const RowTable& table);
    [[nodiscard]] qint64 lines() const { return m_lines; }

private:
    [[nodiscard]] Status insert(const RowTable& table, const QByteArray& name, const RowDigest& content,
                                const QByteArray& salt);
    Database& m_database;
    qint64 m_sequence;
    qint64 m_lines = 0;
    const RowTable* m_table = nullptr; ///< of the next
    std::optional<RawStatement> m_row;
};

} // namespace sl::store
