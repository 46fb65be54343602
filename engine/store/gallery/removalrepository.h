// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/core/sha256.h"
#include "engine/store/connection/database.h"

#include <QList>

namespace sl::store {

/// A removal whose records are gone while index, files or backups may still hold the person.
struct UnfinishedRemoval {
    qint64 id = 0;
    QList<PortraitId> portraits;
    QList<Sha256> photographs; ///< of these portraits; others may use the same file
};

/// Removals to be finished. add() expects the transaction that removes the records.
class RemovalRepository {
public:
    explicit RemovalRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Result<qint64> add(const UnfinishedRemoval& removal); ///< `removal.id` is ignored
    [[nodiscard]] Status remove(qint64 id);
    [[nodiscard]] Result<QList<UnfinishedRemoval>> all(); ///< oldest first

private:
    Database& m_database;
};

} // namespace sl::store
