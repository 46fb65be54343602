// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/videorecord.h"
#include "engine/store/connection/database.h"

namespace sl::store {

/// Who appears in the videos of a case database. Triggers refuse any change.
class VideoTrackRepository {
public:
    explicit VideoTrackRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Result<VideoTrackId> insert(const VideoTrackRecord& track); ///< `track.id` is ignored
    [[nodiscard]] Result<QList<VideoTrackRecord>> ofMedia(MediaId media);     ///< by number
    [[nodiscard]] Result<QList<VideoTrackRecord>> all();                      ///< by video and number
    [[nodiscard]] Result<VideoTrackRecord> find(VideoTrackId id);             ///< Errors: NotFound.

private:
    [[nodiscard]] Result<QList<VideoTrackRecord>> withFaces(QList<VideoTrackRecord> tracks);

    Database& m_database;
};

} // namespace sl::store
