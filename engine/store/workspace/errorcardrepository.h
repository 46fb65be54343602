// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/errorcardrecord.h"
#include "engine/store/connection/database.h"

#include <QList>

#include <optional>

namespace sl::store {

/// Error cards of the workspace database: append-only.
class ErrorCardRepository {
public:
    explicit ErrorCardRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Result<qint64> append(const ErrorCardRecord& card); ///< `card.id` is ignored
    [[nodiscard]] Result<QList<ErrorCardRecord>> all();               ///< newest first
    /// The newest for this pack and list length.
    [[nodiscard]] Result<std::optional<ErrorCardRecord>> newest(const QString& packIdentity, int listLength);

private:
    Database& m_database;
};

} // namespace sl::store
