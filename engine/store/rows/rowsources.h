// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/cancel.h"
#include "engine/core/result.h"
#include "engine/core/sha256.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace sl::store {

class Database;

/// A record that is not as the audit log says.
struct AlteredRow {
    enum class Kind {
        Altered,   ///< its content is another
        Unsourced, ///< no entry answers for it
        Missing,   ///< it is gone, and no entry says so
        Kept,      ///< an entry says that it is gone
    };
    Kind kind = Kind::Altered;
    QString table;
    QString row;   ///< its key, as SQL writes it
    QString field; ///< empty when it cannot be known
};

/// Which audit entry answers for which row.
class RowSources {
public:
    explicit RowSources(Database& database) : m_database(database) {}

    /// False in a database of an earlier version that was not migrated yet.
    [[nodiscard]] Result<bool> areKept();
    /// True when there is a log, but none of its entries answers for rows: an earlier version wrote the
    /// database.
    [[nodiscard]] Result<bool> areMissing();
    /// Over the lines of one entry; null when it has none.
    [[nodiscard]] Result<Sha256> digestOf(qint64 sequence);
    /// A table of which these lines need somebody's signature (see isUnattended()); empty when none does.
    [[nodiscard]] Result<QString> needsSignature(qint64 sequence);
    /// The tables that the lines of this entry name.
    [[nodiscard]] Result<QStringList> tablesOf(qint64 sequence);
    /// Lines whose entry is not in the log.
    [[nodiscard]] Result<qint64> withoutEntry();
    /// Lines that still count (the last of their row, which is there), made by this entry.
    [[nodiscard]] Result<qint64> countCurrent(qint64 sequence);
    /// Lines for every covered row that is there: for a database that had none yet. Gives their number.
    [[nodiscard]] Result<qint64> writeAll(qint64 sequence);
    /// Compares every covered row with its last line, one after the other. Errors: Cancelled, those of the
    /// store.
    [[nodiscard]] Result<std::optional<AlteredRow>> firstAltered(const CancelToken& cancel);
    /// Compares the row that this text is the key of, alone; empty too when there never was one. Within a
    /// transaction: before it changes the row.
    [[nodiscard]] Result<std::optional<AlteredRow>> altered(const char* table, const QByteArray& key);

private:
    Database& m_database;
};

} // namespace sl::store
