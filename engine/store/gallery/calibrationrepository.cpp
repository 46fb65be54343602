// SPDX-License-Identifier: Apache-2.0
#include "engine/store/gallery/calibrationrepository.h"

#include "engine/store/connection/internal/rows.h"

namespace sl::store {

Result<std::optional<std::vector<float>>> CalibrationRepository::find(const QString& packIdentity,
                                                                      const Sha256& galleryHash) {
    Statement query(m_database, u"SELECT top_scores FROM calibrations WHERE pack = ? AND "
                                "gallery_hash = ?"_s);
    query.bind(packIdentity).bind(galleryHash);
    return readFirst(query, [](const Statement& row) { return row.values(0); });
}

Status CalibrationRepository::put(const QString& packIdentity, const Sha256& galleryHash,
                                  const std::vector<float>& topScores, const QDateTime& measuredAt) {
    Statement remove(m_database, u"DELETE FROM calibrations WHERE pack = ?"_s);
    SL_CHECK(remove.bind(packIdentity).run());
    Statement insert(m_database, u"INSERT INTO calibrations (pack, gallery_hash, top_scores, "
                                 "measured_at) VALUES (?, ?, ?, ?)"_s);
    return insert.bind(packIdentity).bind(galleryHash).bind(topScores).bind(measuredAt).run();
}

} // namespace sl::store
