// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/videorecord.h"
#include "engine/store/connection/database.h"

#include <optional>

namespace sl::store {

/// What people read of the clocks in the videos of a case. Triggers refuse any change: what is superseded
/// stays.
class ClockReadingRepository {
public:
    explicit ClockReadingRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Result<ClockReadingId> insert(const ClockReadingRecord& reading); ///< its id is ignored
    [[nodiscard]] Result<QList<ClockReadingRecord>> all(); ///< superseded ones too, oldest first
    /// The last one of each video, by video; none where it was withdrawn.
    [[nodiscard]] Result<QList<ClockReadingRecord>> inForce();
    /// Empty: nobody read that clock, or the reading was withdrawn.
    [[nodiscard]] Result<std::optional<ClockReadingRecord>> inForce(MediaId media);

private:
    Database& m_database;
};

} // namespace sl::store
