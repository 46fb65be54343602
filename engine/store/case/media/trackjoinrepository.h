// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/videorecord.h"
#include "engine/store/connection/database.h"

namespace sl::store {

/// Which tracks of a case people say are one person. Triggers refuse any change.
class TrackJoinRepository {
public:
    explicit TrackJoinRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Result<TrackJoinId> insert(const TrackJoinRecord& join); ///< `join.id` is ignored
    [[nodiscard]] Result<QList<TrackJoinRecord>> all();     ///< all that was said, oldest first
    [[nodiscard]] Result<QList<TrackJoinRecord>> inForce(); ///< the pairs that are joined, oldest first

private:
    Database& m_database;
};

} // namespace sl::store
