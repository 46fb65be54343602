// SPDX-License-Identifier: Apache-2.0
// A small demo workspace, made by the starter pack: what a newcomer finds in it, and how making one ends.
#include "engine/demo/demoworkspace.h"
#include "engine/demo/internal/democases.h"
#include "engine/demo/internal/demogallery.h"
#include "engine/session/casesession.h"
#include "engine/session/casevideos.h"
#include "engine/session/galleryservice.h"
#include "engine/session/reportverification.h"
#include "engine/session/workspace.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sl;
using namespace sl::demo;

namespace {

constexpr int kFew = 40;

Words words() {
    Words words;
    words.agency = u"Demonstration: nobody here exists"_s;
    words.legalBasis = u"None: a demonstration"_s;
    words.purpose = u"To show the program"_s;
    words.portraitSource = u"Drawn"_s;
    words.lawfulBasis = u"Nobody's data"_s;
    words.probe = u"Person of interest"_s;
    words.samePerson = u"Brow, nose and mouth agree"_s;
    words.differentPersons = {u"Shape of the jaw differs"_s, u"Nose differs"_s};
    words.readyCase = words.waitingCase = words.finishedCase = {u"A title"_s, u"Theft"_s, u"A unit"_s};
    words.reportLanguage = u"en"_s;
    return words;
}

} // namespace

class TestDemoWorkspace : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    workspace::Environment m_environment;
    std::unique_ptr<session::Workspace> m_workspace;

    [[nodiscard]] QString folder() const { return m_dir.filePath(u"demo"_s); }
    [[nodiscard]] DemoRequest request(const QString& to) const { return {to, words(), m_environment, kFew}; }

    [[nodiscard]] static bool haveFrames() {
        return QFile::exists(QCoreApplication::applicationDirPath() + u"/secondlook-frames"_s);
    }
    [[nodiscard]] Status logIn(int account) {
        const Account who = demoAccounts().at(account);
        const auto entered = m_workspace->logIn(who.login, who.password).result();
        return entered ? Status() : fail(entered);
    }

private Q_SLOTS:
    void initTestCase() {
#ifdef SECONDLOOK_FRAMES
        const auto helper = QCoreApplication::applicationDirPath() + u"/secondlook-frames"_s;
        QVERIFY(QFile::exists(helper) || QFile::copy(QStringLiteral(SECONDLOOK_FRAMES), helper) ||
                QFile::exists(helper)); // another test may have been quicker
#endif
        m_environment.modelsFolder = QStringLiteral(SECONDLOOK_STARTER);
        QVERIFY(!hasDemo(folder()));
        const DemoRun run = makeDemo(request(folder()));
        const auto made = run.folder.result();
        SL_VERIFY(made);
        QCOMPARE(*made, folder());
        const JobProgress progress = run.job->progress();
        QCOMPARE(progress.done, progress.total);
        QVERIFY(run.job->isFinished());
        QVERIFY(hasDemo(folder()));
        auto opened = session::Workspace::open(folder(), m_environment);
        SL_VERIFY(opened);
        m_workspace = std::move(*opened);
    }

    void init() {
        QVERIFY(m_workspace);
    }

    void itSaysThatItIsADemo() {
        QVERIFY(m_workspace->isDemo());
        QCOMPARE(m_workspace->agency(), words().agency);
    }

    void everybodyIsEnrolled() {
        SL_VERIFY(logIn(0));
        const auto status = m_workspace->gallery().status().result();
        SL_VERIFY(status);
        QCOMPARE(status->persons, kFew);
        QCOMPARE(status->templates, kFew);
        const auto persons = m_workspace->gallery().persons({}).result();
        SL_VERIFY(persons);
        QCOMPARE(persons->first().externalId, externalId(0));
        QVERIFY2(persons->first().name.contains(u". "_s), qPrintable(persons->first().name));
        const auto portraits = m_workspace->gallery().portraits(persons->first().id).result();
        SL_VERIFY(portraits);
        QCOMPARE(portraits->first().source, words().portraitSource);
        QVERIFY(!QDir(folder()).exists(u"booking-photos"_s));
    }

    void oneCaseIsReadyForASearch() {
        SL_VERIFY(logIn(0));
        const auto session = m_workspace->openCase(kReadyCase).result();
        SL_VERIFY(session);
        const auto media = (*session)->media().result();
        SL_VERIFY(media);
        QCOMPARE(media->first().faceCount, 4);
        QCOMPARE(media->first().metadata.value(u"device"_s).toString(), u"Synthetic camera"_s);
        const auto searches = (*session)->searches().result();
        SL_VERIFY(searches);
        QVERIFY(searches->isEmpty());
    }

    void oneCaseWaitsForTheSecondExaminer() {
        SL_VERIFY(logIn(1));
        const auto queue = m_workspace->reviewQueue().result();
        SL_VERIFY(queue);
        QCOMPARE(queue->size(), 1);
        QCOMPARE(queue->first().caseNumber, QString(kWaitingCase));
        QVERIFY(queue->first().takenBy.isEmpty());
    }

    void oneCaseIsFinishedWithASignedReport() {
        SL_VERIFY(logIn(0));
        const auto session = m_workspace->openCase(kFinishedCase).result();
        SL_VERIFY(session);
        const auto searches = (*session)->searches().result();
        SL_VERIFY(searches);
        QCOMPARE(searches->size(), 1);
        const auto view = (*session)->searchView(searches->first().id).result();
        SL_VERIFY(view);
        QVERIFY(view->outcome);
        QCOMPARE(view->outcome->kind, OutcomeKind::Lead);
        QCOMPARE(view->outcome->leads.size(), 1);
        QCOMPARE(view->candidates.first().id, view->outcome->leads.first());
        QCOMPARE(view->reports.size(), 1);
        const QString pdf = QDir((*session)->folder()).filePath(view->reports.first().file);
        QVERIFY(QFileInfo::exists(pdf));
        QCOMPARE(*Sha256::ofFile(pdf), view->reports.first().sha256);
    }

    void theLogsAreWhole() {
        SL_VERIFY(logIn(0));
        const auto verdicts = m_workspace->verifyAudit().result();
        SL_VERIFY(verdicts);
        QCOMPARE(verdicts->size(), 4); // the workspace and three cases
        for (const casework::AuditVerdict& verdict : *verdicts)
            QVERIFY2(verdict.intact, qPrintable(verdict.scope + verdict.problem.toString()));
    }

    /// Who walks through the video is in the gallery, and the other one is not.
    void itsVideoShowsThePersonSought() {
        if (!haveFrames())
            QSKIP("built without videos");
        SL_VERIFY(logIn(0));
        const auto session = m_workspace->openCase(kReadyCase).result();
        SL_VERIFY(session);
        const auto media = (*session)->media().result();
        SL_VERIFY(media);
        const auto video = std::find_if(media->begin(), media->end(), [](const MediaRecord& record) {
            return record.originalName == kDemoVideo;
        });
        QVERIFY(video != media->end());
        QVERIFY2(video->bytes < 1'000'000, qPrintable(QString::number(video->bytes)));
        const auto tracks = (*session)->videos().tracks().result();
        SL_VERIFY(tracks);
        QCOMPARE(tracks->size(), 2);
        const int sought = demoVideo(kFew).moments.first().people.first().person;
        int found = 0;
        for (const auto& track : *tracks) {
            QVERIFY(track.faces.size() > 3);
            const auto probe = (*session)->createProbe(track.faces, words().probe).result();
            SL_VERIFY(probe);
            const auto view = (*session)->search(probe->id, {}).result();
            SL_VERIFY(view);
            found += view->candidates.first().personExternalId == externalId(sought) ? 1 : 0;
        }
        QCOMPARE(found, 1);
    }

    void thereArePhotosToDrop() {
        const QStringList photos = QDir(scenesFolder(folder())).entryList({u"*.jpg"_s});
        QCOMPARE(photos.size(), 6);
        for (const QString& name : photos) {
            QFile photo(QDir(scenesFolder(folder())).filePath(name));
            QVERIFY(photo.open(QIODevice::ReadOnly));
            QVERIFY2(photo.read(4096).contains("algorithmicMedia"), qPrintable(name));
        }
    }

    void theVideoIsThereToDropAndSaysThatItIsSynthetic() {
        QFile video(QDir(scenesFolder(folder())).filePath(kDemoVideo));
        QVERIFY(video.open(QIODevice::ReadOnly));
        const auto bytes = video.readAll();
        QVERIFY(bytes.contains("algorithmicMedia"));
        auto model = FaceModel::open(FaceModel::defaultFile());
        SL_VERIFY(model);
        const auto again = syntheticVideo(PeopleDrawer(std::move(*model), 2026), demoVideo(kFew));
        SL_VERIFY(again);
        QVERIFY(*again == bytes);
    }

    void anOpenDemoIsNotReplaced() {
        const auto again = makeDemo(request(folder())).folder.result();
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Locked);
        QVERIFY(hasDemo(folder()));
    }

    void aClosedDemoIsMadeAgain() {
        SL_VERIFY(logIn(0));
        CaseRecord own;
        own.number = u"OWN-1"_s;
        own.offenceType = own.legalBasis = own.requester = own.title = u"something"_s;
        SL_VERIFY(m_workspace->createCase(own).result());
        m_workspace.reset();
        SL_VERIFY(makeDemo(request(folder())).folder.result());
        auto opened = session::Workspace::open(folder(), m_environment);
        SL_VERIFY(opened);
        m_workspace = std::move(*opened);
        SL_VERIFY(logIn(0));
        const auto cases = m_workspace->cases().result();
        SL_VERIFY(cases);
        QCOMPARE(cases->size(), 3);
        QCOMPARE(cases->first().record.number, QString(kReadyCase));
    }

    void aFolderWithOtherThingsIsLeftAlone() {
        const QString other = m_dir.filePath(u"other"_s);
        QVERIFY(QDir().mkpath(other + u"/precious"_s));
        const auto made = makeDemo(request(other)).folder.result();
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::NotPermitted);
        QVERIFY(QDir(other).exists(u"precious"_s));
    }

    void aCancelledOneLeavesNothing() {
        const QString folder = m_dir.filePath(u"cancelled"_s);
        const DemoRun run = makeDemo(request(folder));
        run.job->cancel();
        const auto made = run.folder.result();
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QVERIFY(!QDir(folder).exists());
    }

    void aMissingPackIsSaid() {
        DemoRequest without = request(m_dir.filePath(u"no-pack"_s));
        without.environment.modelsFolder = m_dir.filePath(u"no-models"_s);
        const auto made = makeDemo(without).folder.result();
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::NotFound);
        QVERIFY(!QDir(without.folder).exists());
    }
};

QTEST_MAIN(TestDemoWorkspace)
#include "tst_demoworkspace.moc"
