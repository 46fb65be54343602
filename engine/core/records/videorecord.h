// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace sl {

using VideoTrackId = Id<struct VideoTrackTag>;

/// One person as far as one shot of a video shows.
struct VideoTrackRecord {
    VideoTrackId id;
    MediaId media;        ///< the video
    int number = 0;       ///< from 1, by first frame
    int shot = 0;         ///< from 0
    QString packId;       ///< of the templates it was linked by
    QJsonArray sightings; ///< [frame, seconds, x, y, width, height, score] each, in the upright frame
    QJsonArray offered;   ///< {"frame": its record, "seconds", "worth", "kept"} each
    QList<FaceId> faces;  ///< of the kept frames, best first
};

} // namespace sl
