// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/store/connection/database.h"

#include <QList>

namespace sl::store {

/// A change of a case that was not copied to the workspace yet.
struct OutboxEntry {
    enum class Kind { Examination, Search };
    qint64 id = 0; ///< ascending, never used twice
    Kind kind = Kind::Examination;
    qint64 subject = 0; ///< the id of the examination or search
};

/// The outbox of a case database. add() expects the transaction of the change itself.
class OutboxRepository {
public:
    explicit OutboxRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Status add(ExaminationId examination);
    [[nodiscard]] Status add(SearchId search);
    [[nodiscard]] Result<QList<OutboxEntry>> all(); ///< oldest first
    [[nodiscard]] Status removeUpTo(qint64 id);     ///< this entry and every earlier one

private:
    [[nodiscard]] Status add(const QString& kind, qint64 subject);
    Database& m_database;
};

} // namespace sl::store
