// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/video/internal/videointake.h"

#include "engine/casework/video/internal/countedframe.h"
#include "engine/core/jobs/tasks.h"
#include "engine/pictures/filekind.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/media/videotrackrepository.h"
#include "engine/video/png.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <deque>

namespace sl::casework {
namespace {

using evidence::AuditAction;

constexpr int kWriters = 2;      ///< threads that compress and seal the kept frames; each holds one
constexpr int kEarlyWriters = 1; ///< that compress them while the video is searched
constexpr qint64 kHeadBytes = 512;
constexpr qint64 kRowBytes = qint64(8) << 20;         ///< in which a row of pictures shows
constexpr qint64 kLargestPicture = qint64(256) << 20; ///< bytes; larger files are not read as a picture first
const QByteArray kPictureStart("\xff\xd8\xff"), kNextPicture("\xff\xd9\xff\xd8\xff");

/// JPEGs one right behind the other, as in a recording of Motion JPEG without a container. A photo with its
/// previews behind it lists them in front (CIPA DC-007).
bool isRowOfPictures(const QByteArray& start) {
    constexpr qsizetype kFrontBytes = 64 << 10;
    if (start.first(std::min(kFrontBytes, start.size())).contains(QByteArray("MPF\0", 4)))
        return false;
    const auto second = start.indexOf(kNextPicture);
    return second >= 0 && start.indexOf(kNextPicture, second + 1) >= 0;
}

QJsonArray sightingsOf(const video::Track& track) {
    QJsonArray rows;
    for (const auto& seen : track.sightings)
        rows.append(QJsonArray{seen.frame, seen.seconds, seen.box.x(), seen.box.y(), seen.box.width(),
                               seen.box.height(), seen.score});
    return rows;
}

/// The frames that were considered for a track, with the figures for the choice.
QJsonArray offeredOf(const video::Track& track) {
    QJsonArray rows;
    for (const auto& face : track.offered)
        rows.append(QJsonObject{{u"frame"_s, video::toJson(face.record)},
                                {u"seconds"_s, face.seconds},
                                {u"worth"_s, face.worth},
                                {u"kept"_s, face.isKept}});
    return rows;
}

/// The same as an entry of the log tells it.
QJsonObject choiceOf(const video::Track& track) {
    QJsonArray offered;
    for (const auto& face : track.offered)
        offered.append(QJsonArray{face.record.ordinal, face.worth, face.isKept});
    return {{u"track"_s, track.number}, {u"offered"_s, offered}};
}

/// Of pixels that are not square, as a picture's metadata say it.
void notePixelShape(QJsonObject& metadata, const video::FrameRecord& frame) {
    if (const double shape = std::round(video::pixelShape(frame) * 1000) / 1000; shape != 1.0)
        metadata.insert(u"pixelAspect"_s, shape);
}

QJsonObject describe(const video::TrackList& found, const video::FrameRecord& first) {
    QJsonObject facts{{u"format"_s, found.facts.container},
                      {u"codec"_s, found.facts.codec},
                      {u"packets"_s, found.packets.packets},
                      {u"tracks"_s, int(found.tracks.size())},
                      {u"firstFrame"_s, video::toJson(first)}};
    if (found.packets.seconds)
        facts.insert(u"seconds"_s, *found.packets.seconds);
    if (found.facts.isRecovered)
        facts.insert(u"recoveredFrom"_s, found.facts.fromByte);
    return facts;
}

Result<SealedFrame> seal(const CaseCore& core, const video::FrameRecord& record,
                         const FrameSpool::Picture& picture, const CancelToken& token) {
    if (picture.png.isEmpty())
        return fail(ErrorCode::OutOfMemory, u"frame %1"_s.arg(record.ordinal));
    if (token.isCancelled()) // the last chance: what is sealed gets its row
        return fail(ErrorCode::Cancelled);
    SL_TRY(const auto sealed, core.media().sealBytes(picture.png));
    return SealedFrame{record, picture.size, sealed};
}

Result<SealedFrame> seal(const CaseCore& core, const video::FramePicture& frame, const CancelToken& token) {
    return seal(core, frame.record, {frame.picture.size(), video::pngOf(frame.picture)}, token);
}

} // namespace

Result<SealedFrame> sealFrame(CaseCore& core, const workspace::Actor& actor, const MediaRecord& video,
                              const video::FrameRecord& record, const CancelToken& token) {
    SL_TRY(const auto frame,
           countedFrame(core, actor, video.sha256, record, [token] { return !token.isCancelled(); }));
    return seal(core, frame, token);
}

MediaRecord pictureOfFrame(const MediaRecord& video, const SealedFrame& frame) {
    MediaRecord media;
    media.sha256 = frame.file.sha256;
    media.originalName = u"%1 #%2.png"_s.arg(video.originalName).arg(frame.record.ordinal);
    media.bytes = frame.file.bytes;
    media.pixels = frame.pixels;
    media.metadata = {{u"format"_s, u"png"_s},
                      {u"pixels"_s, video::derivationText(frame.record)},
                      {u"video"_s, video.sha256.hex()},
                      {u"frame"_s, video::toJson(frame.record)}};
    notePixelShape(media.metadata, frame.record);
    return media;
}

bool beginsLikeVideo(const QByteArray& head) {
    return pictures::unreadKind(head, {}).code == ErrorCode::FileIsVideo;
}

bool VideoIntake::isVideo(const MediaRecord& media) const {
    QFile file(m_core.media().pathOf(media.sha256));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto head = file.read(kHeadBytes);
    if (beginsLikeVideo(head))
        return true;
    const bool isRow = head.startsWith(kPictureStart) && isRowOfPictures(head + file.read(kRowBytes));
    return (isRow || media.bytes > kLargestPicture) && opens(media);
}

bool VideoIntake::opens(const MediaRecord& media) const {
    const auto file = video::VideoFile::open(m_core.media().pathOf(media.sha256));
    const auto packets = file ? (*file)->packets() : fail(file);
    return packets && packets->packets > 1; // one alone is a picture behind other bytes
}

/// A frame that is not in the spool is decoded again, while those before it are written.
Result<VideoIntake::Frames> VideoIntake::sealKept(video::VideoFile& file, const video::TrackList& found,
                                                  FrameSpool& spool) {
    Frames frames;
    for (const auto& track : found.tracks) {
        for (const auto* kept : track.kept())
            frames.insert({kept->record.ordinal, {kept->record, {}, {}}});
    }
    QThreadPool writing;
    writing.setMaxThreadCount(kWriters);
    std::deque<QFuture<Result<SealedFrame>>> written;
    const auto takeOldest = [&]() -> Status {
        SL_TRY(const auto frame, written.front().result());
        written.pop_front();
        frames.at(frame.record.ordinal) = frame;
        return {};
    };
    spool.finish();
    for (const auto& [ordinal, frame] : frames) {
        if (m_job->token().isCancelled())
            return fail(ErrorCode::Cancelled);
        const auto token = m_job->token();
        const auto early = spool.find(frame.record);
        std::optional<video::FramePicture> reached;
        if (!early) {
            SL_TRY(reached, file.again(frame.record));
        }
        if (written.size() == kWriters)
            SL_CHECK(takeOldest());
        written.push_back(runOn(writing, [this, token, record = frame.record, early, reached] {
            return early ? seal(m_core, record, *early, token) : seal(m_core, *reached, token);
        }));
    }
    while (!written.empty())
        SL_CHECK(takeOldest());
    return frames;
}

/// The row of a frame's picture; the case may have it already.
Result<MediaId> VideoIntake::frameMedia(workspace::Change& change, const SealedFrame& frame,
                                        TakenVideo& taken) {
    store::MediaRepository rows(change.database());
    SL_TRY(const auto known, rows.byHash(frame.file.sha256));
    if (known)
        return known->id;
    const auto& video = taken.video;
    auto media = pictureOfFrame(video, frame);
    media.state = MediaState::Processed;
    media.importedBy = video.importedBy;
    media.importedAt = change.clock().now();
    SL_TRY(media.id, rows.insert(media));
    SL_CHECK(change.audit(m_actor, AuditAction::MediaAdded, media.sha256.hex(),
                          {{u"name"_s, media.originalName},
                           {u"bytes"_s, media.bytes},
                           {u"video"_s, video.sha256.hex()},
                           {u"frame"_s, frame.record.ordinal},
                           {u"frameSha256"_s, frame.record.hash.hex()}}));
    taken.frames.append(media);
    return media.id;
}

Status VideoIntake::writeTrack(workspace::Change& change, const video::Track& track,
                               const QString& packIdentity, const Frames& frames, TakenVideo& taken) {
    VideoTrackRecord row{.id = {},
                         .media = taken.video.id,
                         .number = track.number,
                         .shot = track.shot,
                         .packIdentity = packIdentity,
                         .sightings = sightingsOf(track),
                         .offered = offeredOf(track),
                         .faces = {}};
    for (const auto* kept : track.kept()) {
        SL_TRY(const auto media, frameMedia(change, frames.at(kept->record.ordinal), taken));
        const FaceRecord face{.id = {},
                              .media = media,
                              .geometry = kept->face.geometry,
                              .quality = kept->face.quality,
                              .packIdentity = packIdentity,
                              .templ = kept->face.templ,
                              .createdBy = u"detector"_s,
                              .createdAt = change.clock().now(),
                              .rawLength = kept->face.rawLength};
        SL_TRY(const auto id, store::FaceRepository(change.database()).insert(face));
        row.faces.append(id);
        for (auto& frame : taken.frames)
            frame.faceCount += frame.id == media ? 1 : 0;
    }
    taken.faces += int(row.faces.size());
    SL_TRY(row.id, store::VideoTrackRepository(change.database()).insert(row));
    return {};
}

Result<TakenVideo> VideoIntake::take(const MediaRecord& video, const vision::ModelPack& pack,
                                     const OnFace& faceSeen) {
    SL_TRY(const auto file, video::VideoFile::open(m_core.media().pathOf(video.sha256)));
    SL_TRY(auto finder, video::TrackFinder::create(pack));
    Job looking; // counts frames, where the import's own job counts files
    QObject::connect(&looking, &Job::progressed, &looking, [&](const JobProgress& frames) {
        if (frames.total > 0)
            m_job->setPart(double(frames.done) / double(frames.total), video.originalName);
        m_job->waitWhilePaused();
        if (m_job->token().isCancelled())
            looking.cancel();
    });
    FrameSpool spool(m_core.folder(), kEarlyWriters);
    const auto search = finder.find(
        *file, {}, looking,
        [&](const video::BegunTrack& begun) {
            faceSeen({video.id, begun.seconds, begun.picture});
        },
        [&spool](const video::FramePicture& kept) { spool.add(kept); });
    if (!search && search.error().code == ErrorCode::Cancelled)
        return fail(search);
    const auto first = search ? file->frame(0) : fail(search);
    // the tracks are from the sealed bytes, and only frames of those bytes are sealed: those in the spool are
    // the ones that were seen, and again() gives exactly these or none
    SL_CHECK(file->requireBytes(video.sha256));
    if (!search)
        return fail(search);
    if (!first)
        return fail(first);
    const auto& found = *search;
    SL_TRY(const auto frames, sealKept(*file, found, spool));
    return m_core.write([&](workspace::Change& change) -> Result<TakenVideo> {
        TakenVideo taken{video, {}, 0};
        taken.video.state = MediaState::Processed;
        taken.video.pixels = first->picture.size();
        taken.video.metadata = describe(found, first->record);
        QJsonArray choices;
        for (const auto& track : found.tracks) {
            SL_CHECK(writeTrack(change, track, found.packIdentity, frames, taken));
            choices.append(choiceOf(track));
        }
        SL_CHECK(store::MediaRepository(change.database()).setResult(taken.video));
        SL_CHECK(change.audit(m_actor, AuditAction::FacesFound, video.sha256.hex(),
                              {{u"tracks"_s, choices},
                               {u"faces"_s, taken.faces},
                               {u"looked"_s, found.looked},
                               {u"chosenBy"_s, u"quality, size and frontality, apart in time and posture"_s},
                               {u"confinement"_s, jail::confinementName(file->confinement())},
                               {u"pack"_s, found.packIdentity}}));
        return taken;
    });
}

} // namespace sl::casework
