// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/video/reelopening.h"

#include "engine/casework/video/internal/countedframe.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/media/videotrackrepository.h"

#include <QFile>

namespace sl::casework {
namespace {

Status checkSealed(const QString& path, const MediaRecord& media) {
    if (!QFile::exists(path))
        return fail(ErrorCode::MediaMissing, media.originalName);
    SL_TRY(const auto hash, Sha256::ofFile(path));
    return hash == media.sha256 ? Status() : fail(ErrorCode::MediaAltered, media.originalName);
}

} // namespace

Result<std::shared_ptr<video::VideoReel>> openReel(CaseCore& core, const workspace::Actor& actor,
                                                   MediaId id) {
    SL_TRY(const auto media,
           core.read([&](store::Database& database) { return store::MediaRepository(database).find(id); }));
    SL_TRY(const auto tracks, core.read([&](store::Database& database) {
        return store::VideoTrackRepository(database).ofMedia(id);
    }));
    const auto path = core.media().pathOf(media.sha256);
    SL_CHECK(checkSealed(path, media));
    std::vector<video::FrameRecord> known;
    for (const auto& track : tracks)
        for (const auto& face : track.offered) {
            SL_TRY(const auto record,
                   video::frameRecordFromJson(face.toObject().value(u"frame"_s).toObject()));
            known.push_back(record);
        }
    return std::make_shared<video::VideoReel>(path, known, frameIndex(core, actor, media.sha256));
}

} // namespace sl::casework
