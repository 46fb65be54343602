// SPDX-License-Identifier: Apache-2.0
#include "engine/session/casesession.h"

#include "engine/search/calibration/calibration.h"
#include "engine/session/internal/casecore.h"
#include "engine/session/internal/faceservice.h"
#include "engine/session/internal/intakeservice.h"
#include "engine/session/internal/pictureservice.h"
#include "engine/session/internal/probeservice.h"
#include "engine/session/internal/reportservice.h"
#include "engine/session/internal/reviewservice.h"
#include "engine/session/internal/searchservice.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/mediarepository.h"
#include "engine/store/case/proberepository.h"
#include "engine/store/case/searchrepository.h"

namespace sl::session {
namespace {

constexpr Roles kReaders = kCaseworkers | Role::Supervisor | Role::Auditor;

/// Runs `task` on the case's pool with an Actor who has one of `roles`, or fails at once.
template <class Task>
auto laterAs(CaseCore& core, Roles roles, Task task) -> QFuture<std::invoke_result_t<Task, const Actor&>> {
    auto actor = core.workspace().require(roles);
    if (!actor)
        return ready<typename std::invoke_result_t<Task, const Actor&>::value_type>(fail(actor));
    return runOn(core.pool(), [actor = std::move(*actor), task = std::move(task)] { return task(actor); });
}

} // namespace

Interval calibrationInterval(const CandidateRecord& candidate) {
    return search::proportionInterval(candidate.calibrationAsHigh, candidate.calibrationTrials);
}

CaseSession::CaseSession(std::unique_ptr<CaseCore> core) : m_core(std::move(core)) {
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
IntakeRun CaseSession::startIntake(Work work) {
    auto actor = m_core->workspace().require(kCaseworkers);
    auto job = m_core->startJob();
    if (!actor) {
        job->finish();
        return {job, ready<IntakeSummary>(fail(actor))};
    }
    IntakeEvents events{
        [this](const MediaRecord& media) { tell([this, media] { Q_EMIT mediaAdded({media}); }); },
        [this](const MediaRecord& media) { tell([this, media] { Q_EMIT mediaChanged(media); }); },
        [this](MediaId media) { tell([this, media] { Q_EMIT facesChanged(media); }); }};
    auto summary = m_core->intake().run([core = m_core.get(), actor = *actor, events, job, work] {
        auto done = caught([&] {
            IntakeService service(*core, actor, events, job);
            return work(service);
        });
        if (!done)
            job->finish(); // when an exception ended it
        return done;
    });
    return {job, summary};
}

IntakeRun CaseSession::addMedia(const QStringList& paths) {
    return startIntake([paths](IntakeService& service) { return service.importFiles(paths); });
}

IntakeRun CaseSession::addImage(const QImage& image, const QString& name) {
    return startIntake([image, name](IntakeService& service) { return service.importImage(image, name); });
}

IntakeRun CaseSession::resumeIntake() {
    const auto rest = IntakeService::hasRest(*m_core);
    if (rest && !*rest)
        return {};
    return startIntake([](IntakeService& service) { return service.resume(); });
}

void CaseSession::stopWork() {
    m_core->stopWork();
}

Future<QList<MediaRecord>> CaseSession::media() {
    if (const auto reader = m_core->workspace().require(kReaders); !reader)
        return ready<QList<MediaRecord>>(fail(reader));
    return m_core->reader().run(
        [](store::Database& database) { return store::MediaRepository(database).all(); });
}

Future<QList<FaceRecord>> CaseSession::faces(MediaId media) {
    if (const auto reader = m_core->workspace().require(kReaders); !reader)
        return ready<QList<FaceRecord>>(fail(reader));
    return m_core->reader().run(
        [media](store::Database& database) { return store::FaceRepository(database).ofMedia(media); });
}

Future<FaceRecord> CaseSession::face(FaceId id) {
    if (const auto reader = m_core->workspace().require(kReaders); !reader)
        return ready<FaceRecord>(fail(reader));
    return m_core->reader().run(
        [id](store::Database& database) { return store::FaceRepository(database).find(id); });
}

Future<FaceRecord> CaseSession::placeFace(MediaId media, const QRectF& box) {
    return laterAs(*m_core, kCaseworkers, [this, core = m_core.get(), media, box](const Actor& actor) {
        const auto face = FaceService(*core).place(actor, media, box);
        if (face)
            tell([this, media] { Q_EMIT facesChanged(media); });
        return face;
    });
}

Future<QImage> CaseSession::mediaImage(MediaId id, int maxSide) {
    return runOn(m_core->pool(),
                 [core = m_core.get(), id, maxSide] { return PictureService(*core).media(id, maxSide); });
}

Future<QImage> CaseSession::faceChip(FaceId id, int side) {
    return runOn(m_core->pool(),
                 [core = m_core.get(), id, side] { return PictureService(*core).faceChip(id, side); });
}

// probe and search

Future<QList<ProbeRecord>> CaseSession::probes() {
    return m_core->reader().run(
        [](store::Database& database) { return store::ProbeRepository(database).all(); });
}

Future<ProbeRecord> CaseSession::createProbe(const QList<FaceId>& faces, const QString& label) {
    return laterAs(*m_core, kCaseworkers, [this, core = m_core.get(), faces, label](const Actor& actor) {
        const auto probe = ProbeService(*core).create(actor, faces, label);
        if (probe)
            tell([this] { Q_EMIT probesChanged(); });
        return probe;
    });
}

Future<SearchView> CaseSession::search(ProbeId probe, const PersonFilter& filter) {
    return laterAs(*m_core, kCaseworkers, [this, core = m_core.get(), probe, filter](const Actor& actor) {
        const auto view = SearchService(*core).run(actor, probe, filter);
        if (view)
            tell([this] { Q_EMIT searchesChanged(); });
        return view;
    });
}

Future<QList<SearchRecord>> CaseSession::searches() {
    return m_core->reader().run(
        [](store::Database& database) { return store::SearchRepository(database).all(); });
}

Future<SearchView> CaseSession::searchView(SearchId id) {
    return laterAs(*m_core, kReaders, [core = m_core.get(), id](const Actor& actor) -> Result<SearchView> {
        if (const auto allowed = ReviewService(*core).mayLookAt(actor, id); !allowed)
            return fail(allowed);
        return SearchService(*core).view(id);
    });
}

Future<SearchView> CaseSession::declareUnsuitable(ProbeId probe, const QString& grounds) {
    return laterAs(*m_core, Role::Examiner, [this, core = m_core.get(), probe, grounds](const Actor& actor) {
        const auto view = SearchService(*core).declareUnsuitable(actor, probe, grounds);
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
Result<T> CaseSession::announce(const Result<ReviewStep<T>>& step) {
    if (!step)
        return fail(step);
    if (step->queueChanged)
        m_core->workspace().queueChanged();
    if (step->outcomeOf.isValid())
        tell([this, search = step->outcomeOf] { Q_EMIT outcomeReached(search); });
    return step->answer;
}

Result<ExaminationView> CaseSession::announce(const Result<ExaminationView>& view) {
    if (view)
        tell([this, id = view->record.id] { Q_EMIT examinationChanged(id); });
    return view;
}

Future<ExaminationView> CaseSession::firstExamination(SearchId search) {
    return laterAs(*m_core, Role::Examiner,
                   [this, core = m_core.get(), search](const Actor& actor) -> Result<ExaminationView> {
                       const auto first = ReviewService(*core).first(actor, search);
                       if (!first)
                           return fail(first);
                       return first->begunNow ? announce(Result<ExaminationView>(first->view)) : first->view;
                   });
}

Future<ExaminationView> CaseSession::takeExamination(ExaminationId id) {
    return laterAs(*m_core, Role::Examiner, [this, core = m_core.get(), id](const Actor& actor) {
        return announce(announce(ReviewService(*core).take(actor, id)));
    });
}

Future<ExaminationView> CaseSession::examination(ExaminationId id) {
    return laterAs(*m_core, kReaders, [core = m_core.get(), id](const Actor& actor) {
        return ReviewService(*core).view(actor, id);
    });
}

Future<ExaminationView> CaseSession::answer(ExaminationId id, CandidateId candidate, Answer answer,
                                            const QString& grounds) {
    return laterAs(*m_core, Role::Examiner,
                   [this, core = m_core.get(), id, candidate, answer, grounds](const Actor& actor) {
                       return announce(ReviewService(*core).answer(actor, id, candidate, answer, grounds));
                   });
}

Future<ExaminationView> CaseSession::submit(ExaminationId id) {
    return laterAs(*m_core, Role::Examiner, [this, core = m_core.get(), id](const Actor& actor) {
        return announce(announce(ReviewService(*core).submit(actor, id)));
    });
}

Future<OutcomeRecord> CaseSession::closeAsDisagreement(SearchId search) {
    return laterAs(*m_core, Role::Examiner, [this, core = m_core.get(), search](const Actor& actor) {
        return announce(ReviewService(*core).closeAsDisagreement(actor, search));
    });
}

Future<int> CaseSession::candidatePortraits(CandidateId id) {
    return runOn(m_core->pool(),
                 [core = m_core.get(), id] { return PictureService(*core).portraitCount(id); });
}

Future<QImage> CaseSession::candidateImage(CandidateId id, int maxSide, int place) {
    return runOn(m_core->pool(), [core = m_core.get(), id, maxSide, place] {
        return PictureService(*core).candidate(id, maxSide, place);
    });
}

Future<QImage> CaseSession::candidateChip(CandidateId id, int side, int place) {
    return runOn(m_core->pool(), [core = m_core.get(), id, side, place] {
        return PictureService(*core).candidateChip(id, side, place);
    });
}

Future<FaceGeometry> CaseSession::candidateFace(CandidateId id, int place) {
    return runOn(m_core->pool(), [core = m_core.get(), id, place] {
        return PictureService(*core).portraitOf(id, place).map(
            [](const PortraitRecord& portrait) { return portrait.face; });
    });
}

// report

Future<ReportFile> CaseSession::previewReport(SearchId search, const QString& language) {
    return laterAs(*m_core, kReaders, [core = m_core.get(), search, language](const Actor& actor) {
        return ReportService(*core).preview(actor, search, language);
    });
}

Future<ReportFile> CaseSession::exportReport(SearchId search, const QString& language, const QString& file) {
    return laterAs(*m_core, kCaseworkers,
                   [this, core = m_core.get(), search, language, file](const Actor& actor) {
                       const auto report = ReportService(*core).exportTo(actor, search, language, file);
                       if (report)
                           tell([this] { Q_EMIT searchesChanged(); });
                       return report;
                   });
}

Future<ReportFile> CaseSession::signReport(const Sha256& report, const QString& file) {
    return laterAs(*m_core, Role::Examiner, [this, core = m_core.get(), report, file](const Actor& actor) {
        const auto signedReport = ReportService(*core).sign(actor, report, file);
        if (signedReport)
            tell([this] { Q_EMIT searchesChanged(); });
        return signedReport;
    });
}

void CaseSession::tell(std::function<void()> emission) {
    m_core->notifier().post(std::move(emission));
}

} // namespace sl::session
