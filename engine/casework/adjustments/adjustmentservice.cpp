// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/adjustments/adjustmentservice.h"

#include "engine/casework/intake/pictureservice.h"
#include "engine/casework/review/internal/examinations.h"
#include "engine/core/records/adjustment.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/searchrepository.h"
#include "engine/vision/adjust/adjusting.h"

#include <algorithm>

namespace sl::casework {
namespace {

constexpr int kFullSize = 0;

Status checkNamedOnce(const QList<AdjustedPicture>& given) {
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto& one = given.at(i);
        const bool isRepeated =
            std::any_of(given.begin(), given.begin() + i, [&](const AdjustedPicture& earlier) {
                return earlier.side == one.side && earlier.picture == one.picture;
            });
        if (one.steps.isEmpty() || isRepeated)
            return fail(ErrorCode::InvalidArgument, one.picture.hex(), u"without steps, or named twice"_s);
        SL_CHECK(checkAdjustments(one.adjustments()));
    }
    return {};
}

} // namespace

Result<QImage> AdjustmentService::probeOriginal(SearchId search, const Sha256& picture) {
    SL_TRY(const auto media, m_core.read([&](store::Database& database) -> Result<MediaRecord> {
        SL_TRY(const auto record, store::SearchRepository(database).find(search));
        for (const auto id : record.faces) {
            SL_TRY(const auto face, store::FaceRepository(database).find(id));
            SL_TRY(const auto media, store::MediaRepository(database).find(face.media));
            if (media.sha256 == picture)
                return media;
        }
        return fail(ErrorCode::NotFound, picture.hex());
    }));
    return PictureService(m_core).media(media.id, kFullSize);
}

Result<QImage> AdjustmentService::portraitOriginal(CandidateId candidate, const Sha256& picture) {
    PictureService pictures(m_core);
    SL_TRY(const int portraits, pictures.portraitCount(candidate));
    for (int place = 0; place < portraits; ++place) {
        SL_TRY(const auto portrait, pictures.portraitOf(candidate, place));
        if (portrait.sha256 == picture)
            return pictures.candidate(candidate, kFullSize, place);
    }
    return fail(ErrorCode::NotFound, picture.hex());
}

Result<QImage> AdjustmentService::original(SearchId search, CandidateId candidate,
                                           const AdjustedPicture& picture) {
    return picture.side == PictureSide::Probe ? probeOriginal(search, picture.picture)
                                              : portraitOriginal(candidate, picture.picture);
}

Result<QList<AdjustedPicture>> AdjustmentService::recorded(SearchId search, CandidateId candidate,
                                                           const QList<AdjustedPicture>& given,
                                                           const QList<AdjustedPicture>& earlier) {
    SL_CHECK(checkNamedOnce(given));
    QList<AdjustedPicture> recorded;
    for (auto picture : given) {
        const auto known = std::find_if(earlier.begin(), earlier.end(),
                                        [&](const AdjustedPicture& one) { return areAlike(one, picture); });
        if (known != earlier.end()) {
            recorded.append(*known);
            continue;
        }
        const auto pixels = original(search, candidate, picture);
        if (!pixels && pixels.error().code == ErrorCode::NotFound)
            return fail(ErrorCode::InvalidArgument, picture.picture.hex(),
                        u"not a picture that is compared"_s);
        if (!pixels)
            return fail(pixels);
        picture.before = vision::pixelHash(*pixels);
        const auto steps = vision::recordedSteps(*pixels, picture.adjustments());
        if (!steps)
            return fail(steps.error().code, picture.picture.hex(), steps.error().detail);
        picture.steps = *steps;
        recorded.append(picture);
    }
    return recorded;
}

ReplayedPicture AdjustmentService::replayed(SearchId search, ReplayedPicture picture) {
    const auto& recorded = picture.recorded;
    const auto pixels = original(search, picture.candidate, recorded);
    if (!pixels) {
        picture.problem = pixels.error();
        return picture;
    }
    if (vision::pixelHash(*pixels) != recorded.before) {
        picture.firstOther = -1;
        return picture;
    }
    const auto again = vision::recordedSteps(*pixels, recorded.adjustments());
    if (!again) {
        picture.problem = again.error();
        return picture;
    }
    const auto differing = std::mismatch(again->begin(), again->end(), recorded.steps.begin());
    if (differing.first != again->end())
        picture.firstOther = static_cast<int>(differing.first - again->begin());
    return picture;
}

Result<QList<ReplayedPicture>> AdjustmentService::replay(const workspace::Actor& actor, SearchId search) {
    SL_TRY(const auto examinations, m_core.read([&](store::Database& database) {
        return Examinations(m_core.workspace(), database, actor).ofSearch(search);
    }));
    QList<ReplayedPicture> all;
    for (const auto& examination : examinations) {
        if (!examination.isSubmitted())
            continue;
        for (const auto& answer : examination.answers)
            for (const auto& picture : answer.adjusted)
                all.append(replayed(search, {examination.part, answer.candidate, picture}));
    }
    return all;
}

} // namespace sl::casework
