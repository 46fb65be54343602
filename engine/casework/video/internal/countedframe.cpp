// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/video/internal/countedframe.h"

#include "engine/evidence/identity/identity.h"

namespace sl::casework {
namespace {

constexpr qsizetype kSignerDigits = 16; ///< of the certificate's hash: enough to tell users apart

bool isOnRecord(const video::IndexCache& index, const video::FrameRecord& record) {
    const auto known = index.record(record.ordinal);
    return known && *known == record;
}

Result<video::FramePicture> reached(video::VideoFile& file, const video::FrameRecord& record,
                                    bool isOnRecord) {
    if (!isOnRecord)
        return file.counted(record);
    auto frame = file.again(record);
    const bool isCancelled = !frame && frame.error().code == ErrorCode::Cancelled;
    if (isCancelled || (frame && frame->record == record))
        return frame;
    return file.counted(record); // another decoder than then
}

} // namespace

video::IndexCache frameIndex(const CaseCore& core, const workspace::Actor& actor, const Sha256& video) {
    const auto certificate = actor.key.certificate();
    const auto place = u"%1/cache/frames-%2-%3.index"_s.arg(
        core.folder(), video.hex(), Sha256::of(certificate).hex().first(kSignerDigits));
    return {place, video,
            video::Voucher{[key = actor.key](const QByteArray& bytes) { return key.sign(bytes); },
                           [certificate](const QByteArray& bytes, const QByteArray& signature) {
                               return evidence::verifySignature(certificate, bytes, signature).has_value();
                           }}};
}

Result<video::FramePicture> countedFrame(const CaseCore& core, const workspace::Actor& actor,
                                         const Sha256& video, const video::FrameRecord& record,
                                         const std::function<bool()>& goesOn) {
    SL_TRY(const auto file, video::VideoFile::open(core.media().pathOf(video)));
    file->setGoesOn(goesOn);
    auto frame = reached(*file, record, isOnRecord(frameIndex(core, actor, video), record));
    if (!frame && frame.error().code == ErrorCode::Cancelled)
        return frame;
    SL_CHECK(file->requireBytes(video)); // what came of other bytes says nothing
    return frame;
}

} // namespace sl::casework
