// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/shownvideo.h"

#include "engine/core/literals.h"
#include "engine/session/videoreel.h"

#include <QJsonObject>

#include <algorithm>

namespace sl::widgets {
namespace {

constexpr double kLeastLength = 0.04; ///< seconds, of a video of one frame

ShownTrack trackOf(const VideoTrackRecord& record) {
    ShownTrack track{record.number, {}, {}};
    for (const auto row : record.sightings) {
        const QJsonArray seen = row.toArray();
        track.sightings.append({seen.at(0).toInteger(), seen.at(1).toDouble(),
                                QRectF(seen.at(2).toDouble(), seen.at(3).toDouble(), seen.at(4).toDouble(),
                                       seen.at(5).toDouble())});
    }
    QList<QJsonObject> kept;
    for (const auto offered : record.offered)
        if (offered.toObject().value(u"kept"_s).toBool())
            kept.append(offered.toObject());
    // as they were stored: the faces of a track stand best first
    std::stable_sort(kept.begin(), kept.end(), [](const QJsonObject& a, const QJsonObject& b) {
        return a.value(u"worth"_s).toDouble() > b.value(u"worth"_s).toDouble();
    });
    for (qsizetype i = 0; i < qMin(kept.size(), record.faces.size()); ++i)
        track.kept.append({record.faces[i],
                           kept[i].value(u"frame"_s).toObject().value(u"frame"_s).toInteger(),
                           kept[i].value(u"seconds"_s).toDouble()});
    return track;
}

} // namespace

const ShownTrack::Sighting* ShownTrack::at(qint64 ordinal) const {
    const auto found =
        std::lower_bound(sightings.cbegin(), sightings.cend(), ordinal,
                         [](const Sighting& seen, qint64 wanted) { return seen.ordinal < wanted; });
    return found != sightings.cend() && found->ordinal == ordinal ? &*found : nullptr;
}

ShownVideo ShownVideo::of(const MediaRecord& media, const QList<VideoTrackRecord>& tracks) {
    ShownVideo video;
    video.media = media.id;
    const auto first = session::frameRecordFromJson(media.metadata.value(u"firstFrame"_s).toObject());
    if (first)
        video.from = first->seconds().value_or(0.0);
    const double packets = media.metadata.value(u"packets"_s).toDouble();
    const double seconds = media.metadata.value(u"seconds"_s).toDouble();
    if (seconds > 0.0 && packets > 0.0)
        video.rate = packets / seconds;
    video.length = std::max({seconds, packets / video.rate, kLeastLength});
    for (const VideoTrackRecord& record : tracks) {
        ShownTrack track = trackOf(record);
        if (!track.sightings.isEmpty())
            video.tracks.append(std::move(track));
    }
    return video;
}

std::optional<qint64> ShownVideo::faceAfter(qint64 ordinal) const {
    std::optional<qint64> next;
    const auto offer = [&](qint64 frame) {
        if (frame > ordinal && (!next || frame < *next))
            next = frame;
    };
    for (const ShownTrack& track : tracks) {
        offer(track.sightings.first().ordinal);
        for (const KeptFrame& kept : track.kept)
            offer(kept.ordinal);
    }
    return next;
}

bool isVideo(const MediaRecord& media) {
    return media.state == MediaState::Processed && media.metadata.contains(u"firstFrame"_s);
}

} // namespace sl::widgets
