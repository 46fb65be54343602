// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/checklistservice.h"

#include "engine/casework/intake/pictureservice.h"
#include "engine/casework/review/internal/checklistrules.h"
#include "engine/casework/review/internal/comparisonorder.h"
#include "engine/casework/review/internal/examinations.h"
#include "engine/store/case/examinationrepository.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/searchrepository.h"

#include <algorithm>

namespace sl::casework {

Result<ComparedPicture> ChecklistService::probePicture(FaceId face) {
    return m_core.read([&](store::Database& database) -> Result<ComparedPicture> {
        SL_TRY(const auto record, store::FaceRepository(database).find(face));
        SL_TRY(const auto media, store::MediaRepository(database).find(record.media));
        const auto takenAt = media.metadata.value(u"takenAt"_s).toString();
        return ComparedPicture{media.sha256, QDate::fromString(takenAt.left(10), Qt::ISODate)};
    });
}

Result<ComparedPicture> ChecklistService::candidatePicture(CandidateId candidate, int place) {
    SL_TRY(const auto portrait, PictureService(m_core).portraitOf(candidate, place));
    return ComparedPicture{portrait.sha256, portrait.capturedOn};
}

Result<QList<Sha256>> ChecklistService::comparedPictures(const ChecklistRecord& checklist, PictureSide side) {
    QList<Sha256> pictures;
    if (side == PictureSide::Candidate) {
        SL_TRY(const int portraits, PictureService(m_core).portraitCount(checklist.candidate));
        for (int place = 0; place < portraits; ++place) {
            SL_TRY(const auto picture, candidatePicture(checklist.candidate, place));
            pictures.append(picture.sha256);
        }
        return pictures;
    }
    SL_TRY(const auto search, m_core.read([&](store::Database& database) -> Result<SearchRecord> {
        SL_TRY(const auto examination, store::ExaminationRepository(database).find(checklist.examination));
        return store::SearchRepository(database).find(examination.search);
    }));
    for (const auto face : search.faces) {
        SL_TRY(const auto picture, probePicture(face));
        pictures.append(picture.sha256);
    }
    return pictures;
}

Status ChecklistService::checkPictures(const ChecklistRecord& checklist) {
    for (const auto side : {PictureSide::Probe, PictureSide::Candidate}) {
        const auto isThere = [&](const ChecklistRegion& region) { return region.side == side; };
        if (std::none_of(checklist.regions.begin(), checklist.regions.end(), isThere))
            continue;
        SL_TRY(const auto pictures, comparedPictures(checklist, side));
        for (const auto& region : checklist.regions) {
            if (region.side == side && !pictures.contains(region.picture))
                return fail(ErrorCode::InvalidArgument, u"region %1"_s.arg(region.number),
                            u"not in a picture that is compared"_s);
        }
    }
    return {};
}

Status ChecklistService::save(const workspace::Actor& actor, ChecklistRecord checklist) {
    SL_CHECK(checkChecklist(checklist));
    SL_CHECK(checkPictures(checklist));
    for (auto& line : checklist.lines)
        line.note = line.note.trimmed();
    return m_core.write([&](workspace::Change& change) -> Status {
        SL_TRY(const auto examination,
               store::ExaminationRepository(change.database()).find(checklist.examination));
        if (examination.examiner != actor.login())
            return fail(ErrorCode::NotPermitted, actor.login(), u"not this person's examination"_s);
        if (examination.isSubmitted())
            return fail(ErrorCode::AlreadySubmitted, QString::number(examination.id.value));
        if (checklist.isOfProbe()) {
            SL_CHECK(checkProbeUnseen(m_core.workspace(), change.database(), actor, examination));
        } else {
            if (!examination.items.contains(checklist.candidate))
                return fail(ErrorCode::NotFound, QString::number(checklist.candidate.value),
                            u"not in this examination"_s);
            SL_CHECK(checkProbeSaid(m_core.workspace(), change.database(), actor, examination));
        }
        checklist.savedAt = fromIsoUtc(toIsoUtc(change.clock().now()));
        return Examinations(m_core.workspace(), change.database(), actor).append(change, checklist);
    });
}

} // namespace sl::casework
