// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/store/connection/database.h"

#include <QList>

#include <optional>

namespace sl::store {

/// Media rows of a case database. Triggers refuse deletion, and any change of hash, size, name and origin.
class MediaRepository {
public:
    explicit MediaRepository(Database& database) : m_database(database) {}

    /// `media.id` and faceCount are ignored. Errors: AlreadyExists (the same bytes are in a row without a
    /// problem).
    [[nodiscard]] Result<MediaId> insert(const MediaRecord& media);
    /// pixels, metadata, state and problem. Errors: NotFound.
    [[nodiscard]] Status setResult(const MediaRecord& media);
    [[nodiscard]] Result<MediaRecord> find(MediaId id); ///< NotFound
    /// The row without a problem that has these bytes, if any.
    [[nodiscard]] Result<std::optional<MediaRecord>> byHash(const Sha256& sha256);
    [[nodiscard]] Result<QList<MediaRecord>> all();                     ///< as imported
    [[nodiscard]] Result<QList<MediaRecord>> inState(MediaState state); ///< as imported
    [[nodiscard]] Result<int> count();

private:
    Database& m_database;
};

} // namespace sl::store
