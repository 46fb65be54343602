// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/report/internal/adjustmentgathering.h"

#include "engine/casework/intake/pictureservice.h"
#include "engine/casework/report/internal/maskedpicture.h"
#include "engine/vision/adjust/adjusting.h"
#include "engine/vision/facepipeline.h"

namespace sl::casework {
namespace {

constexpr int kSide = 732; ///< pixels of a printed face: 300 to the inch at 62 mm

QImage faceIn(const QImage& picture, const FaceGeometry& face) {
    return vision::displayChip(picture, face, kSide);
}

} // namespace

Status AdjustmentGathering::addTo(report::ReportData& data) {
    for (auto& printed : data.candidates) {
        for (const auto& [part, answer] : {std::pair{ExaminerPart::First, printed.first},
                                           {ExaminerPart::Second, printed.second},
                                           {ExaminerPart::Third, printed.third}}) {
            if (answer) {
                SL_CHECK(add(data, printed, part, *answer));
            }
        }
    }
    return {};
}

Status AdjustmentGathering::add(const report::ReportData& data, report::PrintedCandidate& printed,
                                ExaminerPart part, const AnswerRecord& answer) {
    for (const auto& picture : answer.adjusted) {
        report::PrintedAdjustment made{part, picture, printed.candidate.personExternalId, {}, {}};
        const bool hasPlate = printed.plate.has_value();
        if (picture.side == PictureSide::Probe) {
            SL_CHECK(addProbe(data, made, hasPlate));
        } else {
            SL_CHECK(addPortrait(printed.candidate, made, hasPlate));
        }
        printed.adjusted.append(std::move(made));
    }
    return {};
}

Status AdjustmentGathering::addProbe(const report::ReportData& data, report::PrintedAdjustment& printed,
                                     bool hasPlate) {
    const auto steps = printed.picture.adjustments();
    for (const auto& face : data.probe) {
        if (face.media.sha256 != printed.picture.picture)
            continue;
        printed.name = face.media.originalName;
        if (!hasPlate)
            return {};
        SL_TRY(const auto received, maskedPicture(m_core, face.media, data.search.faces, 0));
        SL_TRY(const auto adjusted, maskedPicture(m_core, face.media, data.search.faces, 0, steps));
        printed.received = faceIn(received, face.face.geometry);
        printed.adjusted = faceIn(adjusted, vision::faceAfter(face.face.geometry, received.size(), steps));
        return {};
    }
    return {};
}

Status AdjustmentGathering::addPortrait(const CandidateRecord& candidate, report::PrintedAdjustment& printed,
                                        bool hasPlate) {
    if (!hasPlate)
        return {};
    PictureService pictures(m_core);
    SL_TRY(const int portraits, pictures.portraitCount(candidate.id));
    for (int place = 0; place < portraits; ++place) {
        SL_TRY(const auto portrait, pictures.portraitOf(candidate.id, place));
        if (portrait.sha256 != printed.picture.picture)
            continue;
        SL_TRY(const auto received, pictures.candidate(candidate.id, 0, place));
        const auto steps = printed.picture.adjustments();
        printed.received = faceIn(received, portrait.face);
        const auto adjusted = vision::adjusted(received, steps);
        if (adjusted.isNull())
            return fail(ErrorCode::ImageTooLarge, portrait.sha256.hex());
        printed.adjusted = faceIn(adjusted, vision::faceAfter(portrait.face, received.size(), steps));
    }
    return {};
}

} // namespace sl::casework
