// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/report/internal/reportgathering.h"
#include "engine/workspace/pictures/sealedpicture.h"

#include "engine/casework/audit/checkpointservice.h"
#include "engine/casework/intake/pictureservice.h"
#include "engine/casework/report/internal/adjustmentgathering.h"
#include "engine/casework/report/internal/framegathering.h"
#include "engine/casework/report/internal/maskedpicture.h"
#include "engine/casework/report/internal/plategathering.h"
#include "engine/casework/review/internal/examinations.h"
#include "engine/core/geometry.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/outcomerepository.h"
#include "engine/store/case/proberepository.h"
#include "engine/store/case/searchrepository.h"
#include "engine/store/connection/auditrepository.h"
#include "engine/store/workspace/errorcardrepository.h"
#include "engine/store/workspace/policyrepository.h"
#include "engine/store/workspace/userrepository.h"

#include <algorithm>

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
    data.exportedByLogin = actor.login();
    data.exportedAt = m_core.clock().now();
    data.programVersion = QStringLiteral(SECONDLOOK_VERSION);
    data.packIdentity = view.record.packIdentity;
    if (const auto pack = m_core.workspace().packStatus(); pack.identity == view.record.packIdentity)
        data.packName = pack.name;
    SL_CHECK(addAuthority(data, view.record));
    for (const auto face : view.record.faces) {
        SL_TRY(const auto printed, probeFace(face, view.record.faces));
        data.probe.append(printed);
    }
    SL_CHECK(FrameGathering(m_core).addTo(data));
    for (const auto& record : view.candidates) {
        SL_TRY(auto printed, candidate(record, view.examinations));
        printed.band = bandOf(view.stability, record.id);
        data.candidates.append(printed);
    }
    SL_CHECK(addChecklists(data, actor, view.examinations));
    for (const auto& examination : view.examinations) {
        if (!isPrinted(examination))
            continue;
        SL_TRY(const auto who, examiner(examination));
        data.examiners.append(who);
    }
    SL_CHECK(addSearches(data));
    SL_CHECK(addSuperseded(data, actor, view));
    SL_CHECK(PlateGathering(m_core).addTo(data));
    SL_CHECK(AdjustmentGathering(m_core).addTo(data));
    for (const bool isCase : {true, false}) {
        SL_TRY(
            const auto checkpoint,
            CheckpointService(m_core.workspace()).make(actor, isCase ? m_core.record().number : QString()));
        data.heads.append({isCase, checkpoint});
    }
    return data;
}

Status ReportGathering::addChecklists(report::ReportData& data, const workspace::Actor& actor,
                                      const QList<ExaminationRecord>& examinations) {
    for (const auto& examination : examinations) {
        if (!examination.isSubmitted())
            continue;
        SL_TRY(const auto checklists, m_core.read([&](store::Database& database) {
            return Examinations(m_core.workspace(), database, actor).checklists(examination.id);
        }));
        for (const auto& checklist : checklists) {
            if (checklist.isOfProbe())
                data.probeChecklists.append({examination.part, checklist});
            for (auto& printed : data.candidates)
                if (printed.candidate.id == checklist.candidate)
                    printed.checklists.append({examination.part, checklist});
        }
    }
    return {};
}

Status ReportGathering::addSearches(report::ReportData& data) {
    return m_core.read([&](store::Database& database) -> Status {
        SL_TRY(const auto searches, store::SearchRepository(database).all());
        for (const auto& search : searches) {
            SL_TRY(const auto probe, store::ProbeRepository(database).find(search.probe));
            SL_TRY(const auto outcome, store::OutcomeRepository(database).latest(search.id));
            const bool isDecided = outcome && !outcome->awaitsThird;
            data.searches.prepend({search, probe.label,
                                   isDecided ? std::optional(outcome->kind) : std::nullopt,
                                   search.id == data.search.id});
        }
        return {};
    });
}

/// Of submitted examinations only: the last answer to each candidate is the one that counts.
Status ReportGathering::addSuperseded(report::ReportData& data, const workspace::Actor& actor,
                                      const SearchView& view) {
    return m_core.read([&](store::Database& database) -> Status {
        for (const auto& examination : view.examinations) {
            if (!examination.isSubmitted())
                continue;
            SL_TRY(const auto history,
                   Examinations(m_core.workspace(), database, actor).answerHistory(examination.id));
            for (qsizetype i = 0; i < history.size(); ++i) {
                const auto isSame = [&](const AnswerRecord& later) {
                    return later.candidate == history.at(i).candidate;
                };
                if (std::none_of(history.begin() + i + 1, history.end(), isSame))
                    continue;
                const auto candidate = std::find_if(
                    view.candidates.begin(), view.candidates.end(),
                    [&](const CandidateRecord& record) { return record.id == history.at(i).candidate; });
                const int rank = candidate == view.candidates.end() ? 0 : candidate->rank;
                data.superseded.append({examination.part, rank, history.at(i)});
            }
        }
        return {};
    });
}

Status ReportGathering::addAuthority(report::ReportData& data, const SearchRecord& search) {
    SL_TRY(const auto policy, m_core.workspace().read([&](store::Database& database) {
        return store::PolicyRepository(database).version(search.policyVersion);
    }));
    SL_TRY(data.errorCard, m_core.workspace().read([&](store::Database& database) {
        return store::ErrorCardRepository(database).newest(search.packIdentity, search.listLength);
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
    SL_TRY(auto picture, maskedPicture(m_core, printed.media, probe, kPictureWidth));
    SL_TRY(auto chip, PictureService(m_core).faceChip(id, kChipSide));
    printed.picture = std::move(picture);
    printed.chip = std::move(chip);
    return printed;
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
