// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/video/clockreadings.h"

#include "engine/casework/video/internal/countedframe.h"
#include "engine/casework/video/videotime.h"
#include "engine/core/recordjson.h"
#include "engine/store/case/media/clockreadingrepository.h"
#include "engine/store/case/media/mediarepository.h"

#include <QFile>

namespace sl::casework {
namespace {

using evidence::AuditAction;
constexpr qint64 kCentury = 100LL * 366 * 24 * 60 * 60; ///< seconds

Status check(const ClockText& clock) {
    if (!clock.reading.isValid())
        return fail(ErrorCode::InvalidArgument, u"reading"_s, u"no date and time"_s);
    const auto ahead = clock.ahead.value_or(0);
    if (ahead < -kCentury || ahead > kCentury)
        return fail(ErrorCode::InvalidArgument, u"ahead"_s, u"more than a century"_s);
    return {};
}

/// The frame as the sealed file has it, and the number that it was counted to have.
Result<video::FrameRecord> reached(CaseCore& core, const workspace::Actor& actor, const MediaRecord& video,
                                   const video::FrameRecord& frame) {
    if (!QFile::exists(core.media().pathOf(video.sha256)))
        return fail(ErrorCode::MediaMissing, video.originalName);
    SL_TRY(const auto counted, countedFrame(core, actor, video.sha256, frame));
    return counted.record;
}

} // namespace

Result<ClockReadingRecord> ClockReadings::read(const workspace::Actor& actor, MediaId id,
                                               const video::FrameRecord& frame, const ClockText& clock) {
    SL_CHECK(check(clock));
    SL_TRY(const auto video,
           m_core.read([&](store::Database& database) { return store::MediaRepository(database).find(id); }));
    if (!isProcessedVideo(video))
        return fail(ErrorCode::InvalidArgument, video.originalName, u"no video"_s);
    SL_TRY(const auto record, reached(m_core, actor, video, frame));
    return m_core.write([&](workspace::Change& change) -> Result<ClockReadingRecord> {
        ClockReadingRecord reading{.id = {},
                                   .media = id,
                                   .frame = record.ordinal,
                                   .frameHash = record.hash,
                                   .seconds = VideoTime::of(video).secondsOf(record),
                                   .isFileClock = record.seconds().has_value(),
                                   .reading = clock.reading,
                                   .ahead = clock.ahead,
                                   .readBy = actor.login(),
                                   .readAt = change.clock().now()};
        SL_TRY(reading.id, store::ClockReadingRepository(change.database()).insert(reading));
        SL_CHECK(change.audit(actor, AuditAction::ClockRead, video.sha256.hex(), contentJson(reading)));
        return reading;
    });
}

Result<ClockReadingRecord> ClockReadings::withdraw(const workspace::Actor& actor, MediaId id) {
    return m_core.write([&](workspace::Change& change) -> Result<ClockReadingRecord> {
        store::ClockReadingRepository readings(change.database());
        SL_TRY(const auto video, store::MediaRepository(change.database()).find(id));
        SL_TRY(const auto known, readings.inForce(id));
        if (!known)
            return fail(ErrorCode::NotFound, video.originalName, u"no reading of its clock"_s);
        ClockReadingRecord none;
        none.media = id;
        none.readBy = actor.login();
        none.readAt = change.clock().now();
        SL_TRY(none.id, readings.insert(none));
        SL_CHECK(change.audit(actor, AuditAction::ClockRead, video.sha256.hex(), {{u"withdrawn"_s, true}}));
        return none;
    });
}

} // namespace sl::casework
