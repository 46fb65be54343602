// SPDX-License-Identifier: Apache-2.0
#include "engine/session/casesession.h"

#include "engine/casework/adjustments/adjustmentservice.h"
#include "engine/casework/casecore.h"
#include "engine/casework/intake/faceservice.h"
#include "engine/casework/intake/intakeservice.h"
#include "engine/casework/intake/pictureservice.h"
#include "engine/casework/report/reportservice.h"
#include "engine/casework/review/reviewservice.h"
#include "engine/casework/search/probeservice.h"
#include "engine/casework/search/rankstability.h"
#include "engine/casework/search/searchservice.h"
#include "engine/casework/video/reelopening.h"
#include "engine/search/calibration/calibration.h"
#include "engine/session/casevideos.h"
#include "engine/session/internal/whenloggedin.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/proberepository.h"
#include "engine/store/case/searchrepository.h"

namespace sl::session {
namespace {

using workspace::kAnyRole;

} // namespace

CaseSession::CaseSession(std::unique_ptr<casework::CaseCore> core)
    : m_core(std::move(core)), m_videos(new CaseVideos(*m_core, this)) {
    m_core->notifier().setTarget(this);
}

CaseSession::~CaseSession() {
    m_core->notifier().silence();
}

const CaseRecord& CaseSession::record() const {
    return m_core->record();
}

QString CaseSession::folder() const {
    return m_core->folder();
}

// media and faces

template <class Work>
casework::IntakeRun CaseSession::startIntake(Work work) {
    auto actor = m_core->workspace().require(workspace::kCaseworkers);
    auto job = m_core->startJob();
    if (!actor) {
        job->finish();
        return {job, ready<casework::IntakeSummary>(fail(actor))};
    }
    casework::IntakeEvents events{
        [this](const MediaRecord& media) { tell([this, media] { Q_EMIT mediaAdded({media}); }); },
        [this](const MediaRecord& media) { tell([this, media] { Q_EMIT mediaChanged(media); }); },
        [this](MediaId media) { tell([this, media] { Q_EMIT facesChanged(media); }); },
        [this](const SeenFace& face) { tell([this, face] { noteSeen(face); }); },
        [this](MediaId video) {
            tell([this, video] {
                if (m_seenFaces.remove(video) > 0)
                    Q_EMIT seenFacesGone(video);
            });
        }};
    auto summary = m_core->intake().run([core = m_core.get(), actor = *actor, events, job, work] {
        auto done = caught([&] {
            casework::IntakeService service(*core, actor, events, job);
            return work(service);
        });
        if (!done)
            job->finish(); // when an exception ended it
        return done;
    });
    return {job, summary};
}

casework::IntakeRun CaseSession::addMedia(const QStringList& paths) {
    return startIntake([paths](casework::IntakeService& service) { return service.importFiles(paths); });
}

casework::IntakeRun CaseSession::addPicture(const QByteArray& bytes, const QString& name) {
    return startIntake(
        [bytes, name](casework::IntakeService& service) { return service.importPicture(bytes, name); });
}

casework::IntakeRun CaseSession::takeFrame(MediaId video, const video::FrameRecord& frame) {
    return startIntake(
        [video, frame](casework::IntakeService& service) { return service.importFrame(video, frame); });
}

casework::IntakeRun CaseSession::resumeIntake() {
    if (m_core->workspace().isReadOnly())
        return {};
    const auto rest = casework::IntakeService::hasUnfinishedIntake(*m_core);
    if (rest && !*rest)
        return {};
    return startIntake([](casework::IntakeService& service) { return service.resume(); });
}

void CaseSession::stopWork() {
    m_core->stopWork();
}

Future<QList<MediaRecord>> CaseSession::media() {
    return whenLoggedIn(m_core->workspace(), [&] {
        return m_core->reader().run(
            [](store::Database& database) { return store::MediaRepository(database).all(); });
    });
}

Future<QList<FaceRecord>> CaseSession::faces(MediaId media) {
    return whenLoggedIn(m_core->workspace(), [&] {
        return m_core->reader().run(
            [media](store::Database& database) { return store::FaceRepository(database).ofMedia(media); });
    });
}

void CaseSession::noteSeen(const SeenFace& face) {
    auto& seen = m_seenFaces[face.video];
    seen.prepend(face);
    if (seen.size() > kSeenFaces)
        seen.removeLast();
    Q_EMIT faceSeen(face);
}

Future<QList<SeenFace>> CaseSession::seenFaces(MediaId video) {
    return whenLoggedIn(m_core->workspace(),
                        [&] { return ready<QList<SeenFace>>(m_seenFaces.value(video)); });
}

Future<std::shared_ptr<video::VideoReel>> CaseSession::openVideo(MediaId media) {
    return m_core->runAs(kAnyRole, [core = m_core.get(), media](const workspace::Actor& actor) {
        return casework::openReel(*core, actor, media);
    });
}

Future<FaceRecord> CaseSession::face(FaceId id) {
    return whenLoggedIn(m_core->workspace(), [&] {
        return m_core->reader().run(
            [id](store::Database& database) { return store::FaceRepository(database).find(id); });
    });
}

Future<FaceRecord> CaseSession::placeFace(MediaId media, const QRectF& box) {
    return m_core->runAs(workspace::kCaseworkers,
                         [this, core = m_core.get(), media, box](const workspace::Actor& actor) {
                             const auto face = casework::FaceService(*core).place(actor, media, box);
                             if (face)
                                 tell([this, media] { Q_EMIT facesChanged(media); });
                             return face;
                         });
}

Future<QImage> CaseSession::mediaImage(MediaId id, int maxSide) {
    return whenLoggedIn(m_core->workspace(), [&] {
        return runOn(m_core->pool(), [core = m_core.get(), id, maxSide] {
            return casework::PictureService(*core).media(id, maxSide);
        });
    });
}

Future<QImage> CaseSession::faceChip(FaceId id, int side) {
    return whenLoggedIn(m_core->workspace(), [&] {
        return runOn(m_core->pool(), [core = m_core.get(), id, side] {
            return casework::PictureService(*core).faceChip(id, side);
        });
    });
}

// probe and search

Future<QList<ProbeRecord>> CaseSession::probes() {
    return whenLoggedIn(m_core->workspace(), [&] {
        return m_core->reader().run(
            [](store::Database& database) { return store::ProbeRepository(database).all(); });
    });
}

Future<ProbeRecord> CaseSession::createProbe(const QList<FaceId>& faces, const QString& label) {
    return m_core->runAs(workspace::kCaseworkers,
                         [core = m_core.get(), faces, label](const workspace::Actor& actor) {
                             return casework::ProbeService(*core).create(actor, faces, label);
                         });
}

Future<casework::SearchView> CaseSession::search(ProbeId probe, const PersonFilter& filter) {
    return m_core->runAs(
        workspace::kCaseworkers, [this, core = m_core.get(), probe, filter](const workspace::Actor& actor) {
            auto view = casework::SearchService(*core).run(actor, probe, filter);
            if (!view)
                return view;
            tell([this] { Q_EMIT searchesChanged(); });
            if (const auto may = casework::ReviewService(*core).mayLookAt(actor, view->record.id); !may) {
                view->candidates = {};
                view->closed = may.error();
            }
            return view;
        });
}

Future<QList<SearchRecord>> CaseSession::searches() {
    return whenLoggedIn(m_core->workspace(), [&] {
        return m_core->reader().run(
            [](store::Database& database) { return store::SearchRepository(database).all(); });
    });
}

Future<casework::SearchView> CaseSession::searchView(SearchId id) {
    return m_core->runAs(
        kAnyRole, [core = m_core.get(), id](const workspace::Actor& actor) -> Result<casework::SearchView> {
            SL_CHECK(casework::ReviewService(*core).mayLookAt(actor, id));
            return casework::SearchService(*core).view(actor, id);
        });
}

StabilityRun CaseSession::measureStability(SearchId id) {
    const auto job = m_core->startJob();
    auto view = m_core->runAs(
        workspace::kCaseworkers,
        [core = m_core.get(), id, job](const workspace::Actor& actor) -> Result<casework::SearchView> {
            SL_CHECK(casework::ReviewService(*core).mayLookAt(actor, id));
            const auto measured = casework::RankStability(*core).measure(actor, id, *job);
            job->finish();
            if (!measured)
                return fail(measured);
            return casework::SearchService(*core).view(actor, id);
        });
    return {job, std::move(view)};
}

Future<casework::SearchView> CaseSession::declareUnsuitable(ProbeId probe, const QString& grounds) {
    return m_core->runAs(
        Role::Examiner, [this, core = m_core.get(), probe, grounds](const workspace::Actor& actor) {
            const auto view = casework::SearchService(*core).declareUnsuitable(actor, probe, grounds);
            if (view) {
                tell([this, search = view->record.id] {
                    Q_EMIT searchesChanged();
                    Q_EMIT outcomeReached(search);
                });
            }
            return view;
        });
}

// examination

template <class T>
Result<T> CaseSession::announce(const Result<casework::ReviewStep<T>>& step) {
    if (!step)
        return fail(step);
    if (step->outcomeOf.isValid())
        tell([this, search = step->outcomeOf] { Q_EMIT outcomeReached(search); });
    return step->answer;
}

Result<casework::ExaminationView> CaseSession::announce(const Result<casework::ExaminationView>& view) {
    if (view)
        tell([this, id = view->record.id] { Q_EMIT examinationChanged(id); });
    return view;
}

Future<casework::ExaminationView> CaseSession::firstExamination(SearchId search) {
    return m_core->runAs(Role::Examiner,
                         [this, core = m_core.get(),
                          search](const workspace::Actor& actor) -> Result<casework::ExaminationView> {
                             SL_TRY(const auto first, casework::ReviewService(*core).first(actor, search));
                             return first.begunNow ? announce(Result<casework::ExaminationView>(first.view))
                                                   : first.view;
                         });
}

Future<casework::ExaminationView> CaseSession::takeExamination(ExaminationId id) {
    return m_core->runAs(Role::Examiner, [this, core = m_core.get(), id](const workspace::Actor& actor) {
        return announce(announce(casework::ReviewService(*core).take(actor, id)));
    });
}

Future<casework::ExaminationView> CaseSession::examination(ExaminationId id) {
    return m_core->runAs(kAnyRole, [core = m_core.get(), id](const workspace::Actor& actor) {
        return casework::ReviewService(*core).view(actor, id);
    });
}

Future<casework::ExaminationView> CaseSession::answer(ExaminationId id, CandidateId candidate, Answer answer,
                                                      const QString& grounds,
                                                      const QList<AdjustedPicture>& adjusted) {
    return m_core->runInOrderAs(Role::Examiner, [this, core = m_core.get(), id, candidate, answer, grounds,
                                                 adjusted](const workspace::Actor& actor) {
        return announce(
            casework::ReviewService(*core).answer(actor, id, candidate, answer, grounds, adjusted));
    });
}

Future<casework::ExaminationView> CaseSession::answerTogether(ExaminationId id,
                                                              const QList<TriagedFace>& faces, Answer answer,
                                                              const QString& grounds, bool mayReplace) {
    return m_core->runInOrderAs(Role::Examiner, [this, core = m_core.get(), id, faces, answer, grounds,
                                                 mayReplace](const workspace::Actor& actor) {
        return announce(casework::TriageService(*core).answer(actor, id, faces, answer, grounds, mayReplace));
    });
}

Future<QList<ReplayedPicture>> CaseSession::replayAdjustments(SearchId search) {
    return m_core->runAs(
        kAnyRole,
        [core = m_core.get(), search](const workspace::Actor& actor) -> Result<QList<ReplayedPicture>> {
            SL_CHECK(casework::ReviewService(*core).mayLookAt(actor, search));
            return casework::AdjustmentService(*core).replay(actor, search);
        });
}

Future<casework::ExaminationView> CaseSession::saveChecklist(const ChecklistRecord& checklist) {
    return m_core->runAs(Role::Examiner,
                         [this, core = m_core.get(),
                          checklist](const workspace::Actor& actor) -> Result<casework::ExaminationView> {
                             SL_CHECK(casework::ChecklistService(*core).save(actor, checklist));
                             return announce(
                                 casework::ReviewService(*core).view(actor, checklist.examination));
                         });
}

Future<casework::ComparedPicture> CaseSession::probePicture(FaceId id) {
    return m_core->runAs(kAnyRole, [core = m_core.get(), id](const workspace::Actor&) {
        return casework::ChecklistService(*core).probePicture(id);
    });
}

Future<casework::ComparedPicture> CaseSession::candidatePicture(CandidateId id, int place) {
    return m_core->runAs(
        kAnyRole,
        [core = m_core.get(), id, place](const workspace::Actor& actor) -> Result<casework::ComparedPicture> {
            SL_CHECK(casework::ReviewService(*core).mayCompare(actor, id));
            return casework::ChecklistService(*core).candidatePicture(id, place);
        });
}

Future<casework::ExaminationView> CaseSession::submit(ExaminationId id) {
    return m_core->runInOrderAs(
        Role::Examiner, [this, core = m_core.get(), id](const workspace::Actor& actor) {
            return announce(announce(casework::ReviewService(*core).submit(actor, id)));
        });
}

Future<OutcomeRecord> CaseSession::closeAsDisagreement(SearchId search) {
    return m_core->runAs(kAnyRole, [this, core = m_core.get(), search](const workspace::Actor& actor) {
        return announce(casework::ReviewService(*core).closeAsDisagreement(actor, search));
    });
}

/// Runs `task` for a candidate whose pictures the user may compare.
template <class Task>
auto CaseSession::withCandidate(CandidateId id, Task task) {
    using Answer = std::invoke_result_t<Task, casework::PictureService&>;
    return m_core->runAs(kAnyRole, [core = m_core.get(), id, task](const workspace::Actor& actor) -> Answer {
        SL_CHECK(casework::ReviewService(*core).mayCompare(actor, id));
        casework::PictureService pictures(*core);
        return task(pictures);
    });
}

Future<int> CaseSession::candidatePortraits(CandidateId id) {
    return withCandidate(id, [id](casework::PictureService& pictures) { return pictures.portraitCount(id); });
}

Future<QImage> CaseSession::candidateImage(CandidateId id, int maxSide, int place) {
    return withCandidate(id, [id, maxSide, place](casework::PictureService& pictures) {
        return pictures.candidate(id, maxSide, place);
    });
}

Future<QImage> CaseSession::candidateChip(CandidateId id, int side, int place) {
    return withCandidate(id, [id, side, place](casework::PictureService& pictures) {
        return pictures.candidateChip(id, side, place);
    });
}

Future<FaceGeometry> CaseSession::candidateFace(CandidateId id, int place) {
    return withCandidate(id, [id, place](casework::PictureService& pictures) {
        return pictures.portraitOf(id, place).map(
            [](const PortraitRecord& portrait) { return portrait.face; });
    });
}

// report

Future<casework::ReportFile> CaseSession::previewReport(SearchId search, const QString& language) {
    return m_core->runAs(kAnyRole, [core = m_core.get(), search, language](const workspace::Actor& actor) {
        return casework::ReportService(*core).preview(actor, search, language);
    });
}

Future<casework::ReportFile> CaseSession::exportReport(SearchId search, const QString& language,
                                                       const QString& file) {
    return m_core->runAs(workspace::kCaseworkers, [this, core = m_core.get(), search, language,
                                                   file](const workspace::Actor& actor) {
        const auto report = casework::ReportService(*core).exportTo(actor, search, language, file);
        if (report)
            tell([this] { Q_EMIT searchesChanged(); });
        return report;
    });
}

Future<QStringList> CaseSession::exportReportPages(SearchId search, const QList<PagePicture>& pages,
                                                   const QString& folder, const QString& name) {
    return m_core->runAs(workspace::kCaseworkers,
                         [core = m_core.get(), search, pages, folder, name](const workspace::Actor& actor) {
                             return casework::PageExport(*core).write(actor, search, pages, folder, name);
                         });
}

BundleRun CaseSession::exportBundle(SearchId search, const QString& folder) {
    const auto job = m_core->startJob();
    auto bundle = m_core->runAs(
        workspace::kCaseworkers, [core = m_core.get(), search, folder, job](const workspace::Actor& actor) {
            auto written = casework::BundleExport(*core).write(actor, search, folder, *job);
            job->finish();
            return written;
        });
    if (bundle.isFinished() && !job->isFinished()) // refused at once
        job->finish();
    return {job, std::move(bundle)};
}

Future<casework::ReportFile> CaseSession::signReport(const Sha256& report, const QString& file) {
    return m_core->runAs(
        Role::Examiner, [this, core = m_core.get(), report, file](const workspace::Actor& actor) {
            const auto signedReport = casework::ReportService(*core).sign(actor, report, file);
            if (signedReport)
                tell([this] { Q_EMIT searchesChanged(); });
            return signedReport;
        });
}

void CaseSession::tell(std::function<void()> emission) {
    m_core->notifier().post(std::move(emission));
}

} // namespace sl::session
