// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/demoworkspace.h"

#include "engine/core/jobs/exceptions.h"
#include "engine/demo/internal/democases.h"
#include "engine/demo/internal/demogallery.h"
#include "engine/demo/internal/drawing/syntheticjpeg.h"
#include "engine/session/galleryservice.h"

#include <QDir>
#include <QSaveFile>
#include <QThread>
#include <QtConcurrent>

namespace sl::demo {
namespace {

constexpr quint64 kSeed = 2026;
constexpr int kFewestPeople = 20;
// steps of the job: time goes into these, more or less in this proportion
constexpr int kStepsToDraw = 1;
constexpr int kStepsToEnrol = 2;
constexpr int kStepsForCase = 50;
constexpr int kCases = 3;

QString noteIn(const QString& folder) {
    return QDir(folder).filePath(u"DEMO.txt"_s);
}

/// One making of a demo workspace; lives on the thread that does it.
class DemoMaking {
public:
    DemoMaking(const DemoRequest& request, Job& job) : m_request(request), m_job(job) {}

    [[nodiscard]] Result<QString> run();

private:
    [[nodiscard]] Status clear();
    [[nodiscard]] Status make();
    [[nodiscard]] Status makeWorkspace();
    [[nodiscard]] Status enrol(const QString& table);
    [[nodiscard]] Status drawScenes(const PeopleDrawer& people, const QList<ScenePhoto>& photos) const;
    [[nodiscard]] Status drawVideo(const PeopleDrawer& people) const;
    [[nodiscard]] Status makeCases(const QList<ScenePhoto>& photos);
    [[nodiscard]] Status writeNote() const;

    const DemoRequest& m_request;
    Job& m_job;
    std::unique_ptr<session::Workspace> m_workspace;
};

Result<QString> DemoMaking::run() {
    if (m_request.people < kFewestPeople || m_request.words.differentPersons.isEmpty())
        return fail(ErrorCode::InvalidArgument, u"people"_s);
    SL_CHECK(clear());
    const auto made = make();
    m_workspace.reset(); // closed before its folder is left to others, or removed
    if (!made) {
        QDir(m_request.folder).removeRecursively();
        return fail(made);
    }
    return m_request.folder;
}

/// Removes an older demo, or what is left of one; nothing else.
Status DemoMaking::clear() {
    QDir folder(m_request.folder);
    if (!folder.exists() || folder.isEmpty())
        return {};
    if (session::Workspace::isWorkspace(m_request.folder)) {
        SL_TRY(const auto old, session::Workspace::open(m_request.folder, m_request.environment));
        if (!old->isDemo())
            return fail(ErrorCode::NotPermitted, m_request.folder, u"not a demo workspace"_s);
    } else {
        return fail(ErrorCode::NotPermitted, m_request.folder, u"holds other files"_s);
    }
    if (!folder.removeRecursively())
        return fail(ErrorCode::WriteFailed, m_request.folder);
    return {};
}

Status DemoMaking::make() {
    SL_TRY(auto model, FaceModel::open(FaceModel::defaultFile()));
    m_job.setTotal(m_request.people * (kStepsToDraw + kStepsToEnrol) + kCases * kStepsForCase);
    const PeopleDrawer people(std::move(model), kSeed);
    const auto photos = demoScenes(m_request.people);
    SL_CHECK(makeWorkspace());
    const QString drawn = QDir(m_request.folder).filePath(u"booking-photos"_s);
    SL_TRY(const auto table, drawGallery(people, m_request.people, m_request.words, drawn, m_job));
    SL_CHECK(enrol(table));
    QDir(drawn).removeRecursively(); // the gallery has its own, sealed copies
    SL_CHECK(drawScenes(people, photos));
    SL_CHECK(drawVideo(people));
    SL_CHECK(makeCases(photos));
    return writeNote();
}

Status DemoMaking::makeWorkspace() {
    const auto accounts = demoAccounts();
    session::NewWorkspace wanted;
    wanted.folder = m_request.folder;
    wanted.agency = m_request.words.agency;
    wanted.isDemo = true;
    wanted.policy.candidateListLength = 8; // short, so that all can be answered while looking around
    wanted.policy.secondExaminerFillers = 3;
    wanted.policy.checklistRequired = false; // offered there, not asked for
    wanted.firstUser = {accounts[0].login, accounts[0].fullName, accounts[0].roles, accounts[0].password};
    SL_TRY(auto made, session::Workspace::create(wanted, m_request.environment));
    m_workspace = std::move(made);
    SL_CHECK(m_workspace->logIn(accounts[0].login, accounts[0].password).result());
    const auto added =
        m_workspace
            ->addUser({accounts[1].login, accounts[1].fullName, accounts[1].roles, accounts[1].password})
            .result();
    return added ? Status() : fail(added);
}

Status DemoMaking::enrol(const QString& table) {
    constexpr int kLookMs = 40;
    auto run = m_workspace->gallery().enrol(table);
    qint64 told = 0;
    while (!run.summary.isFinished()) { // the enrolment's own job is steered and followed by this one
        run.job->setPaused(m_job.isPaused());
        if (m_job.token().isCancelled())
            run.job->cancel();
        const auto progress = run.job->progress();
        if (progress.done > told)
            m_job.advance(kStepsToEnrol * (progress.done - std::exchange(told, progress.done)),
                          progress.current);
        QThread::msleep(kLookMs);
    }
    SL_TRY(const auto summary, run.summary.result());
    if (summary.cancelled || m_job.token().isCancelled())
        return fail(ErrorCode::Cancelled);
    m_job.advance(kStepsToEnrol * (m_request.people - told), {});
    return {};
}

Status DemoMaking::drawScenes(const PeopleDrawer& people, const QList<ScenePhoto>& photos) const {
    const QDir folder(scenesFolder(m_request.folder));
    if (!QDir().mkpath(folder.path()))
        return fail(ErrorCode::WriteFailed, folder.path());
    const auto draw = [&](const ScenePhoto& photo) -> Status {
        const QDateTime taken =
            m_request.environment.clock->now().addDays(-static_cast<int>(photo.scene.seed));
        SL_TRY(const auto jpeg,
               syntheticJpeg(drawScene(people, photo.scene), {u"Synthetic camera"_s, taken}));
        QFile file(folder.filePath(photo.name));
        if (!file.open(QIODevice::WriteOnly) || file.write(jpeg) != jpeg.size() || !file.flush())
            return fail(ErrorCode::WriteFailed, file.fileName(), file.errorString());
        return {};
    };
    for (const Status& drawn : QtConcurrent::blockingMapped<QList<Status>>(photos, draw))
        if (!drawn)
            return drawn;
    return {};
}

Status DemoMaking::drawVideo(const PeopleDrawer& people) const {
    SL_TRY(const auto video, syntheticVideo(people, demoVideo(m_request.people)));
    QFile file(QDir(scenesFolder(m_request.folder)).filePath(kDemoVideo));
    if (!file.open(QIODevice::WriteOnly) || file.write(video) != video.size() || !file.flush())
        return fail(ErrorCode::WriteFailed, file.fileName(), file.errorString());
    return {};
}

Status DemoMaking::makeCases(const QList<ScenePhoto>& photos) {
    DemoCases cases(*m_workspace, m_request.words, scenesFolder(m_request.folder), photos);
    // the one to begin with is made last, so that it is first on the list
    for (const auto& [step, number] :
         {std::pair(&DemoCases::makeFinished, kFinishedCase),
          std::pair(&DemoCases::makeWaiting, kWaitingCase), std::pair(&DemoCases::makeReady, kReadyCase)}) {
        m_job.waitWhilePaused();
        if (m_job.token().isCancelled())
            return fail(ErrorCode::Cancelled);
        SL_CHECK((cases.*step)());
        m_job.advance(kStepsForCase, number);
    }
    return {};
}

/// Written last: a folder without it is one whose making was broken off.
Status DemoMaking::writeNote() const {
    QSaveFile file(noteIn(m_request.folder));
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::WriteFailed, file.fileName(), file.errorString());
    QByteArray text = "Second Look: a demo workspace. The people in it do not exist.\n";
    for (const Account& account : demoAccounts())
        text += account.login.toUtf8() + " / " + account.password.toUtf8() + '\n';
    if (file.write(text) != text.size() || !file.commit())
        return fail(ErrorCode::WriteFailed, file.fileName(), file.errorString());
    return {};
}

} // namespace

QList<Account> demoAccounts() {
    const auto password = u"second-look"_s;
    return {
        {u"ana"_s, u"Ana Ruiz"_s, Roles(Role::Investigator) | Role::Examiner | Role::Supervisor, password},
        {u"ben"_s, u"Ben Okafor"_s, Role::Examiner, password}};
}

bool hasDemo(const QString& folder) {
    return session::Workspace::isWorkspace(folder) && QFileInfo::exists(noteIn(folder));
}

QString scenesFolder(const QString& folder) {
    return QDir(folder).filePath(u"photos-to-drop"_s);
}

DemoRun makeDemo(const DemoRequest& request) {
    auto job = std::make_shared<Job>();
    auto folder = QtConcurrent::run([request, job] {
        auto made = caught([&] { return DemoMaking(request, *job).run(); });
        job->finish();
        return made;
    });
    return {job, folder};
}

} // namespace sl::demo
