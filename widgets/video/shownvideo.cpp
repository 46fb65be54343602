// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/shownvideo.h"

#include "engine/core/literals.h"
#include "engine/session/casevideos.h"
#include "engine/session/videoreel.h"

#include <QJsonObject>

#include <algorithm>
#include <set>

namespace sl::widgets {
namespace {

constexpr double kOutOfSight = 1.0;    ///< seconds; faces are looked for a few times a second
constexpr double kFramesBetween = 1.5; ///< more than to the next frame, less than to the next but one

ShownTrack trackOf(const VideoTrackRecord& record) {
    ShownTrack track{record.id, record.media, record.number, {}, {}};
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

/// Where F stops.
std::set<qint64> faceFrames(const ShownVideo& video) {
    const double outOfSight = std::max(kOutOfSight, kFramesBetween / video.rate);
    std::set<qint64> frames;
    for (const ShownTrack& track : video.tracks) {
        std::optional<double> before;
        for (const auto& seen : track.sightings) {
            if (!before || seen.seconds - *before > outOfSight)
                frames.insert(seen.ordinal);
            before = seen.seconds;
        }
        for (const KeptFrame& kept : track.kept)
            frames.insert(kept.ordinal);
    }
    return frames;
}

} // namespace

const ShownTrack::Sighting* ShownTrack::at(qint64 ordinal) const {
    const auto found =
        std::lower_bound(sightings.cbegin(), sightings.cend(), ordinal,
                         [](const Sighting& seen, qint64 wanted) { return seen.ordinal < wanted; });
    return found != sightings.cend() && found->ordinal == ordinal ? &*found : nullptr;
}

qint64 ShownTrack::bestFrame() const {
    return kept.isEmpty() ? sightings.first().ordinal : kept.first().ordinal;
}

ShownVideo ShownVideo::of(const MediaRecord& media, const QList<VideoTrackRecord>& tracks) {
    const auto time = session::VideoTime::of(media);
    ShownVideo video{media.id, media.originalName, time.from, time.length, time.rate, {}, {}};
    for (const VideoTrackRecord& record : tracks) {
        ShownTrack track = trackOf(record);
        if (!track.sightings.isEmpty())
            video.tracks.append(std::move(track));
    }
    return video;
}

std::optional<qint64> ShownVideo::faceAfter(qint64 ordinal) const {
    const auto frames = faceFrames(*this);
    const auto next = frames.upper_bound(ordinal);
    return next == frames.cend() ? std::nullopt : std::optional(*next);
}

std::optional<qint64> ShownVideo::faceBefore(qint64 ordinal) const {
    const auto frames = faceFrames(*this);
    const auto behind = frames.lower_bound(ordinal);
    return behind == frames.cbegin() ? std::nullopt : std::optional(*std::prev(behind));
}

double ShownVideo::secondsOf(const video::FrameRecord& frame) const {
    return session::VideoTime{from, rate, length}.secondsOf(frame);
}

const ShownTrack* ShownVideo::track(int number) const {
    const auto at = std::find_if(tracks.cbegin(), tracks.cend(),
                                 [number](const ShownTrack& track) { return track.number == number; });
    return at == tracks.cend() ? nullptr : &*at;
}

ShownCase ShownCase::of(const session::VideoOverview& overview) {
    ShownCase all{{}, overview.joins};
    for (const auto& media : overview.videos) {
        QList<VideoTrackRecord> tracks;
        std::copy_if(overview.tracks.cbegin(), overview.tracks.cend(), std::back_inserter(tracks),
                     [&media](const auto& track) { return track.media == media.id; });
        auto video = ShownVideo::of(media, tracks);
        for (const auto& clock : overview.clocks)
            if (clock.media == media.id)
                video.clock = clock;
        all.videos.append(std::move(video));
    }
    return all;
}

const ShownVideo* ShownCase::video(MediaId media) const {
    const auto at = std::find_if(videos.cbegin(), videos.cend(),
                                 [media](const ShownVideo& video) { return video.media == media; });
    return at == videos.cend() ? nullptr : &*at;
}

const ShownTrack* ShownCase::track(VideoTrackId id) const {
    for (const ShownVideo& video : videos)
        for (const ShownTrack& track : video.tracks)
            if (track.id == id)
                return &track;
    return nullptr;
}

QList<const ShownTrack*> ShownCase::person(VideoTrackId id) const {
    auto ids = tracksOfPerson(id, joins);
    ids.removeOne(id);
    ids.prepend(id);
    QList<const ShownTrack*> person;
    for (const auto each : std::as_const(ids))
        if (const ShownTrack* known = track(each))
            person.append(known);
    return person;
}

bool ShownCase::isJoined(VideoTrackId one, VideoTrackId other) const {
    return std::any_of(joins.cbegin(), joins.cend(), [&](const TrackJoinRecord& join) {
        return join.first == std::min(one, other) && join.second == std::max(one, other);
    });
}

Future<ShownCase> shownCase(session::CaseVideos& videos) {
    QFuture<Result<session::VideoOverview>> read = videos.overview();
    return read.then([](const Result<session::VideoOverview>& overview) -> Result<ShownCase> {
        return overview ? Result<ShownCase>(ShownCase::of(*overview)) : fail(overview);
    });
}

bool isVideo(const MediaRecord& media) {
    return session::isProcessedVideo(media);
}

} // namespace sl::widgets
