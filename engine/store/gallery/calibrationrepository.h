// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/sha256.h"
#include "engine/store/connection/database.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace sl::store {

/// Measured calibrations, one per pack and gallery: a cache.
class CalibrationRepository {
public:
    explicit CalibrationRepository(Database& database) : m_database(database) {}

    /// The non-mated top scores, ascending; empty optional when none was measured for this pack and gallery.
    [[nodiscard]] Result<std::optional<std::vector<float>>> find(const QString& packIdentity,
                                                                 const Sha256& galleryHash);
    /// Stores the scores and drops those of the pack's other galleries.
    [[nodiscard]] Status put(const QString& packIdentity, const Sha256& galleryHash,
                             const std::vector<float>& topScores, const QDateTime& measuredAt);

private:
    Database& m_database;
};

} // namespace sl::store
