// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/report/internal/maskedpicture.h"

#include "engine/casework/intake/pictureservice.h"
#include "engine/core/geometry.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/media/videotrackrepository.h"
#include "engine/vision/adjust/adjusting.h"

#include <QPainter>

#include <algorithm>

namespace sl::casework {
namespace {

constexpr double kSameFace = 0.3;   ///< of two boxes: as a track follows a face
constexpr double kSurelySame = 0.5; ///< of two boxes that no track links

struct Sighting {
    const VideoTrackRecord* track = nullptr;
    QRectF box;
};

QList<Sighting> sightingsIn(const QList<VideoTrackRecord>& tracks, qint64 frame) {
    QList<Sighting> found;
    for (const auto& track : tracks)
        for (const auto& value : track.sightings)
            if (const auto row = value.toArray(); row.at(0).toInteger(-1) == frame)
                found.append({&track, QRectF(row.at(2).toDouble(), row.at(3).toDouble(), row.at(4).toDouble(),
                                             row.at(5).toDouble())});
    return found;
}

bool isOfTrack(const FaceRecord& face, const QList<VideoTrackRecord>& tracks) {
    return std::any_of(tracks.begin(), tracks.end(),
                       [&](const VideoTrackRecord& track) { return track.faces.contains(face.id); });
}

/// The one that lies on a face without a track; null: none, or it lies on another face more.
const Sighting* sightingOn(const FaceRecord& face, const QList<FaceRecord>& faces,
                           const QList<Sighting>& sightings) {
    const auto best =
        std::max_element(sightings.begin(), sightings.end(), [&](const Sighting& one, const Sighting& other) {
            return overlap(face.geometry.box, one.box) < overlap(face.geometry.box, other.box);
        });
    if (best == sightings.end())
        return nullptr;
    const double most = overlap(face.geometry.box, best->box);
    const bool isOfOther = std::any_of(faces.begin(), faces.end(), [&](const FaceRecord& other) {
        return other.id != face.id &&
               (best->track->faces.contains(other.id) || overlap(other.geometry.box, best->box) > most);
    });
    return most >= kSurelySame && !isOfOther ? &*best : nullptr;
}

/// Of the video whose frame the picture shows.
Result<QList<VideoTrackRecord>> tracksOf(CaseCore& core, const MediaRecord& media) {
    const auto video = Sha256::fromHex(media.metadata.value(u"video"_s).toString());
    if (!video)
        return QList<VideoTrackRecord>();
    return core.read([&](store::Database& database) -> Result<QList<VideoTrackRecord>> {
        SL_TRY(const auto file, store::MediaRepository(database).byHash(*video));
        return file ? store::VideoTrackRepository(database).ofMedia(file->id)
                    : Result<QList<VideoTrackRecord>>();
    });
}

} // namespace

QList<QRectF> maskedBoxes(const QList<FaceRecord>& faces, const QList<FaceId>& shown,
                          const QList<VideoTrackRecord>& tracks, qint64 frame) {
    const auto sightings = sightingsIn(tracks, frame);
    QList<QRectF> masked;
    QList<const Sighting*> open;
    for (const auto& face : faces) {
        if (!shown.contains(face.id)) {
            masked.append(face.geometry.box);
        } else if (!isOfTrack(face, tracks)) {
            open.append(sightingOn(face, faces, sightings));
        } else {
            for (const auto& sighting : sightings)
                if (sighting.track->faces.contains(face.id) &&
                    overlap(face.geometry.box, sighting.box) >= kSameFace)
                    open.append(&sighting);
        }
    }
    for (const auto& sighting : sightings)
        if (!open.contains(&sighting))
            masked.append(sighting.box);
    return masked;
}

Result<QImage> maskedPicture(CaseCore& core, const MediaRecord& media, const QList<FaceId>& shown,
                             int maxSide, const QList<Adjustment>& steps) {
    SL_TRY(const auto received, PictureService(core).media(media.id, maxSide));
    SL_TRY(const auto faces, core.read([&](store::Database& database) {
        return store::FaceRepository(database).ofMedia(media.id);
    }));
    SL_TRY(const auto tracks, tracksOf(core, media));
    const auto frame = media.metadata.value(u"frame"_s).toObject().value(u"frame"_s).toInteger(-1);
    const double scale = media.pixels.isEmpty() ? 1.0 : double(received.width()) / media.pixels.width();
    const auto places = vision::placesAfter(received.size(), steps);
    auto image = vision::adjusted(received, steps);
    if (image.isNull())
        return fail(ErrorCode::ImageTooLarge, media.originalName);
    QPainter painter(&image);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(118, 118, 118));
    for (const auto& box : maskedBoxes(faces, shown, frame < 0 ? QList<VideoTrackRecord>() : tracks, frame)) {
        const auto area = places.mapRect(QRectF(box.topLeft() * scale, box.size() * scale));
        painter.drawEllipse(area.adjusted(-0.1 * area.width(), -0.1 * area.height(), 0.1 * area.width(),
                                          0.1 * area.height()));
    }
    painter.end();
    return image;
}

} // namespace sl::casework
