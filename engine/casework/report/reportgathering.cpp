// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/report/reportgathering.h"
#include "engine/workspace/pictures/sealedpicture.h"

#include "engine/casework/intake/pictureservice.h"
#include "engine/core/geometry.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/mediarepository.h"
#include "engine/store/case/proberepository.h"
#include "engine/store/connection/auditrepository.h"
#include "engine/store/workspace/policyrepository.h"
#include "engine/store/workspace/userrepository.h"

#include <QPainter>

namespace sl::casework {
namespace {

constexpr int kPictureWidth = 1600;
constexpr int kChipSide = 320;

std::optional<AnswerRecord> answerOf(const QList<ExaminationRecord>& examinations, ExaminerPart part,
                                     CandidateId candidate) {
    for (const auto& examination : examinations) {
        if (examination.part != part || !examination.isSubmitted())
            continue;
        for (const auto& answer : examination.answers) {
            if (answer.candidate == candidate)
                return answer;
        }
    }
    return std::nullopt;
}

std::optional<RankBand> bandOf(const std::optional<StabilityRecord>& stability, CandidateId candidate) {
    if (!stability)
        return std::nullopt;
    for (const auto& band : stability->bands)
        if (band.candidate == candidate)
            return band;
    return std::nullopt;
}

bool isPrinted(const ExaminationRecord& examination) {
    return examination.isSubmitted() || examination.part == ExaminerPart::First;
}

} // namespace

Result<report::ReportData> ReportGathering::gather(const workspace::Actor& actor, const SearchView& view) {
    report::ReportData data;
    data.agency = m_core.workspace().agency();
    data.caseRecord = m_core.record();
    data.search = view.record;
    data.variations = view.stability ? view.stability->variations : 0;
    data.outcome = view.outcome;
    data.outcomeGrounds = view.outcome ? view.outcome->grounds : QString();
    data.exportedBy = actor.user.fullName;
    data.exportedAt = m_core.clock().now();
    data.programVersion = QStringLiteral(SECONDLOOK_VERSION);
    data.packIdentity = view.record.packId;
    if (const auto pack = m_core.workspace().packStatus(); pack.identity == view.record.packId)
        data.packName = pack.name;
    SL_CHECK(addAuthority(data, view.record));
    for (const auto face : view.record.faces) {
        SL_TRY(const auto printed, probeFace(face, view.record.faces));
        data.probe.append(printed);
    }
    for (const auto& record : view.candidates) {
        SL_TRY(auto printed, candidate(record, view.examinations));
        printed.band = bandOf(view.stability, record.id);
        data.candidates.append(printed);
    }
    for (const auto& examination : view.examinations) {
        if (!isPrinted(examination))
            continue;
        SL_TRY(const auto who, examiner(examination));
        data.examiners.append(who);
    }
    return data;
}

Status ReportGathering::addAuthority(report::ReportData& data, const SearchRecord& search) {
    SL_TRY(const auto policy, m_core.workspace().read([&](store::Database& database) {
        return store::PolicyRepository(database).version(search.policyVersion);
    }));
    data.minimumInterEyePixels = policy.minimumInterEyePixels;
    return m_core.read([&](store::Database& database) -> Status {
        SL_TRY(const auto probe, store::ProbeRepository(database).find(search.probe));
        SL_TRY(const auto last, store::AuditRepository(database).last());
        data.probeLabel = probe.label;
        data.auditEntries = last ? last->sequence : 0;
        data.auditHead = last ? last->hash : Sha256();
        return {};
    });
}

Result<report::ProbeFace> ReportGathering::probeFace(FaceId id, const QList<FaceId>& probe) {
    report::ProbeFace printed;
    const auto found = m_core.read([&](store::Database& database) -> Status {
        SL_TRY(const auto face, store::FaceRepository(database).find(id));
        SL_TRY(const auto media, store::MediaRepository(database).find(face.media));
        printed.face = face;
        printed.media = media;
        return {};
    });
    if (!found)
        return fail(found);
    SL_TRY(auto picture, maskedPicture(printed.media, probe));
    SL_TRY(auto chip, PictureService(m_core).faceChip(id, kChipSide));
    printed.picture = std::move(picture);
    printed.chip = std::move(chip);
    return printed;
}

Result<QImage> ReportGathering::maskedPicture(const MediaRecord& media, const QList<FaceId>& shown) {
    SL_TRY(auto image, PictureService(m_core).media(media.id, kPictureWidth));
    SL_TRY(const auto faces, m_core.read([&](store::Database& database) {
        return store::FaceRepository(database).ofMedia(media.id);
    }));
    const double scale = media.pixels.isEmpty() ? 1.0 : double(image.width()) / media.pixels.width();
    QPainter painter(&image);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(118, 118, 118));
    for (const auto& face : faces) {
        if (shown.contains(face.id))
            continue;
        const auto box = scaled(face.geometry, scale).box;
        painter.drawEllipse(
            box.adjusted(-0.1 * box.width(), -0.1 * box.height(), 0.1 * box.width(), 0.1 * box.height()));
    }
    painter.end();
    return image;
}

Result<report::PrintedCandidate> ReportGathering::candidate(const CandidateRecord& record,
                                                            const QList<ExaminationRecord>& examinations) {
    report::PrintedCandidate printed;
    printed.candidate = record;
    auto chip = PictureService(m_core).candidateChip(record.id, kChipSide, 0);
    if (chip)
        printed.chip = std::move(*chip);
    else if (chip.error().code !=
             ErrorCode::NotFound) // removed from the gallery since: printed without a picture
        return fail(chip);
    printed.calibration = calibrationInterval(record);
    printed.first = answerOf(examinations, ExaminerPart::First, record.id);
    printed.second = answerOf(examinations, ExaminerPart::Second, record.id);
    printed.third = answerOf(examinations, ExaminerPart::Third, record.id);
    return printed;
}

Result<report::Examiner> ReportGathering::examiner(const ExaminationRecord& examination) {
    SL_TRY(const auto user, m_core.workspace().read([&](store::Database& database) {
        return store::UserRepository(database).byLogin(examination.examiner);
    }));
    return report::Examiner{user.fullName, user.login, examination.part, examination.submittedAt,
                            examination.seal};
}

} // namespace sl::casework
