// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/report/internal/plategathering.h"

#include "engine/casework/intake/pictureservice.h"
#include "engine/casework/report/internal/maskedpicture.h"
#include "engine/core/decidingface.h"
#include "engine/core/geometry.h"
#include "engine/vision/displayscale.h"
#include "engine/vision/facepipeline.h"

#include <algorithm>

namespace sl::casework {
namespace {

constexpr int kSide = 992;      ///< pixels of a printed face: 300 to the inch at 84 mm
constexpr int kSmallSide = 660; ///< where there are many: 200 to the inch
constexpr int kManyPlates = 12;
constexpr int kFrameSide = 480;

bool isClose(const report::PrintedCandidate& printed) {
    constexpr int kClosest = -1;
    const auto says = [](const std::optional<AnswerRecord>& record) {
        return record && record->answer.isComparable() && record->answer.step() >= kClosest;
    };
    return says(printed.first) || says(printed.second) || says(printed.third);
}

/// The whole picture, small, with the place of the face in it.
void addFrame(report::PlateSide& side, const QImage& picture, const QSize& original,
              const FaceGeometry& face) {
    side.frame = picture.scaled(kFrameSide, kFrameSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (original.width() > 0)
        side.mark = scaled(face, double(side.frame.width()) / original.width()).box;
}

std::optional<qint64> daysBetween(const QString& taken, const QString& captured) {
    const QDate one = QDate::fromString(taken.left(10), Qt::ISODate);
    const QDate other = QDate::fromString(captured, Qt::ISODate);
    return one.isValid() && other.isValid() ? std::optional(std::abs(one.daysTo(other))) : std::nullopt;
}

} // namespace

Status PlateGathering::addTo(report::ReportData& data) {
    const auto count = std::count_if(data.candidates.begin(), data.candidates.end(), isClose);
    const int side = count > kManyPlates ? kSmallSide : kSide;
    for (auto& printed : data.candidates) {
        if (!isClose(printed))
            continue;
        auto right = portrait(printed.candidate, side);
        if (!right && right.error().code == ErrorCode::NotFound)
            continue;
        if (!right)
            return fail(right);
        const int deciding = decidingFace(data.search.faceWeights, printed.candidate.faceScores);
        SL_TRY(auto left, probe(data.probe.at(deciding), data.search.faces, side));
        const auto days = daysBetween(left.taken, right->taken);
        printed.plate = report::Plate{std::move(left), std::move(*right), deciding + 1, days};
    }
    return {};
}

Result<report::PlateSide> PlateGathering::probe(const report::ProbeFace& face, const QList<FaceId>& shown,
                                                int side) {
    SL_TRY(const auto picture, maskedPicture(m_core, face.media, shown, 0));
    report::PlateSide made;
    made.name = face.media.originalName;
    made.face = vision::displayChip(picture, face.face.geometry, side);
    made.scale = vision::displayScale(face.face.geometry, side);
    made.taken = face.media.metadata.value(u"takenAt"_s).toString();
    made.isTakenAsFileSays = true;
    made.sha256 = face.media.sha256;
    addFrame(made, face.picture, face.media.pixels, face.face.geometry);
    return made;
}

Result<report::PlateSide> PlateGathering::portrait(const CandidateRecord& candidate, int side) {
    PictureService pictures(m_core);
    SL_TRY(const auto record, pictures.portraitOf(candidate.id, 0));
    SL_TRY(auto chip, pictures.candidateChip(candidate.id, side, 0));
    SL_TRY(const auto whole, pictures.candidate(candidate.id, 0, 0));
    report::PlateSide made;
    made.name = candidate.personExternalId;
    made.face = std::move(chip);
    made.scale = vision::displayScale(record.face, side);
    made.taken = record.capturedOn.toString(Qt::ISODate);
    made.sha256 = record.sha256;
    addFrame(made, whole, whole.size(), record.face);
    return made;
}

} // namespace sl::casework
