// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/report/maskedpicture.h"

#include "engine/casework/intake/pictureservice.h"
#include "engine/core/geometry.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/media/videotrackrepository.h"

#include <QPainter>

#include <algorithm>

namespace sl::casework {
namespace {

constexpr double kSameFace = 0.3; ///< of two boxes: as a track follows a face

QRectF boxOf(const QJsonArray& sighting) {
    return {sighting.at(2).toDouble(), sighting.at(3).toDouble(), sighting.at(4).toDouble(),
            sighting.at(5).toDouble()};
}

/// Where faces were seen in the frame that the picture shows. Not all of them are faces of the case.
Result<QList<QRectF>> seenInFrame(CaseCore& core, const MediaRecord& media) {
    const auto video = Sha256::fromHex(media.metadata.value(u"video"_s).toString());
    const auto ordinal = media.metadata.value(u"frame"_s).toObject().value(u"frame"_s).toInteger(-1);
    if (!video || ordinal < 0)
        return QList<QRectF>();
    return core.read([&](store::Database& database) -> Result<QList<QRectF>> {
        QList<QRectF> boxes;
        SL_TRY(const auto file, store::MediaRepository(database).byHash(*video));
        if (!file)
            return boxes;
        SL_TRY(const auto tracks, store::VideoTrackRepository(database).ofMedia(file->id));
        for (const auto& track : tracks)
            for (const auto& value : track.sightings)
                if (const auto sighting = value.toArray(); sighting.at(0).toInteger(-1) == ordinal)
                    boxes.append(boxOf(sighting));
        return boxes;
    });
}

} // namespace

Result<QImage> maskedPicture(CaseCore& core, const MediaRecord& media, const QList<FaceId>& shown,
                             int maxSide) {
    SL_TRY(auto image, PictureService(core).media(media.id, maxSide));
    SL_TRY(const auto faces, core.read([&](store::Database& database) {
        return store::FaceRepository(database).ofMedia(media.id);
    }));
    SL_TRY(auto masked, seenInFrame(core, media));
    QList<QRectF> kept;
    for (const auto& face : faces)
        (shown.contains(face.id) ? kept : masked).append(face.geometry.box);
    const double scale = media.pixels.isEmpty() ? 1.0 : double(image.width()) / media.pixels.width();
    QPainter painter(&image);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(118, 118, 118));
    for (const auto& box : std::as_const(masked)) {
        const bool isShown = std::any_of(kept.begin(), kept.end(),
                                         [&](const QRectF& one) { return overlap(one, box) >= kSameFace; });
        if (isShown)
            continue;
        const QRectF area(box.topLeft() * scale, box.size() * scale);
        painter.drawEllipse(area.adjusted(-0.1 * area.width(), -0.1 * area.height(), 0.1 * area.width(),
                                          0.1 * area.height()));
    }
    painter.end();
    return image;
}

} // namespace sl::casework
