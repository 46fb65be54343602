// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"
#include "engine/store/connection/database.h"

#include <QList>

#include <optional>

namespace sl::store {

/// The key of an examination whose answers and checklists are encrypted.
struct ExaminationKey {
    Sha256 hash;            ///< of the key; the entry that began the examination signs it
    QByteArray wrapped;     ///< under the workspace's review key
    QByteArray opened = {}; ///< the key itself, once the answers may be read; empty before
};

/// The encrypted answers and checklists of first examinations in a case database. Append-only; triggers
/// refuse to change or delete one, to add one to a submitted examination, and to change a key.
class EncryptedWorkRepository {
public:
    explicit EncryptedWorkRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Status insertKey(ExaminationId id, const ExaminationKey& key);
    /// Empty for an examination that is not encrypted.
    [[nodiscard]] Result<std::optional<ExaminationKey>> key(ExaminationId id);
    /// Errors: NotPermitted (it is open already).
    [[nodiscard]] Status setOpened(ExaminationId id, const QByteArray& key);

    /// Errors: NotPermitted (submitted).
    [[nodiscard]] Status append(ExaminationId id, const QByteArray& content);
    [[nodiscard]] Result<QList<QByteArray>> contents(ExaminationId id); ///< in order

private:
    Database& m_database;
};

} // namespace sl::store
