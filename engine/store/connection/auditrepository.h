// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/auditrecord.h"
#include "engine/store/connection/database.h"

#include <QList>

#include <functional>
#include <optional>

namespace sl::store {

/// The audit table of a workspace or case database. Append-only: triggers refuse update, delete, and an
/// insert that does not follow the last entry in sequence and previous hash. Hashing and signing are
/// evidence's business.
class AuditRepository {
public:
    explicit AuditRepository(Database& database) : m_database(database) {}

    /// The complete record, as given. Errors: NotPermitted (does not follow the last entry).
    [[nodiscard]] Status append(const AuditRecord& record);
    [[nodiscard]] Result<std::optional<AuditRecord>> last(); ///< empty when the log is
    /// The last entry of this action, about `subject` (any when empty).
    [[nodiscard]] Result<std::optional<AuditRecord>> last(const QString& action, const QString& subject);
    [[nodiscard]] Result<qint64> count();
    /// Entries of this action after the entry `sequence`.
    [[nodiscard]] Result<qint64> countAfter(qint64 sequence, const QString& action);
    /// Times of the entries of `action` about `subject` since the last entry of one of `ends` about it,
    /// oldest first.
    [[nodiscard]] Result<QList<QDateTime>> timesSince(const QStringList& ends, const QString& subject,
                                                      const QString& action);
    [[nodiscard]] Result<QList<AuditRecord>> ofActions(const QStringList& actions);  ///< ascending
    [[nodiscard]] Result<QList<AuditRecord>> range(qint64 firstSequence, int limit); ///< ascending
    /// All from `firstSequence` on, ascending; `visit` gives false to stop early.
    [[nodiscard]] Status forEach(qint64 firstSequence, const std::function<bool(const AuditRecord&)>& visit);
    /// Newest first; `text` anywhere in actor, action or subject, whatever its case (ASCII); empty: all.
    /// `actions`: only of these; empty: of all.
    [[nodiscard]] Result<QList<AuditRecord>> query(const QString& text, int offset, int limit,
                                                   const QStringList& actions = {});
    [[nodiscard]] Result<qint64> count(const QString& text);

private:
    [[nodiscard]] Result<QString> columns(); ///< a database of an earlier version has no rows
    Database& m_database;
};

} // namespace sl::store
