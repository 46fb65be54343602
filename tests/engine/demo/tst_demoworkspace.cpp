// SPDX-License-Identifier: Apache-2.0
// A small demo workspace, made by the starter pack: what a newcomer finds in it, and how making one ends.
#include "engine/demo/demogallery.h"
#include "engine/demo/demoworkspace.h"
#include "engine/session/casesession.h"
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
    words.agency = QStringLiteral("Demonstration: nobody here exists");
    words.legalBasis = QStringLiteral("None: a demonstration");
    words.purpose = QStringLiteral("To show the program");
    words.portraitSource = QStringLiteral("Drawn");
    words.lawfulBasis = QStringLiteral("Nobody's data");
    words.probe = QStringLiteral("Person of interest");
    words.samePerson = QStringLiteral("Brow, nose and mouth agree");
    words.differentPersons = {QStringLiteral("Shape of the jaw differs"), QStringLiteral("Nose differs")};
    words.readyCase = words.waitingCase =
        words.finishedCase = {QStringLiteral("A title"), QStringLiteral("Theft"), QStringLiteral("A unit")};
    words.reportLanguage = QStringLiteral("en");
    return words;
}

} // namespace

class TestDemoWorkspace : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    workspace::Environment m_environment;
    std::unique_ptr<session::Workspace> m_workspace;

    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("demo")); }
    [[nodiscard]] DemoRequest request(const QString& to) const { return {to, words(), m_environment, kFew}; }

    [[nodiscard]] Status logIn(int account) {
        const Account who = demoAccounts().at(account);
        const auto entered = m_workspace->logIn(who.login, who.password).result();
        return entered ? Status() : fail(entered);
    }

private Q_SLOTS:
    void initTestCase() {
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

    void init() { QVERIFY(m_workspace); }

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
        QVERIFY2(persons->first().name.contains(QStringLiteral(". ")), qPrintable(persons->first().name));
        const auto portraits = m_workspace->gallery().portraits(persons->first().id).result();
        SL_VERIFY(portraits);
        QCOMPARE(portraits->first().source, words().portraitSource);
        QVERIFY(!QDir(folder()).exists(QStringLiteral("booking-photos")));
    }

    void oneCaseIsReadyForASearch() {
        SL_VERIFY(logIn(0));
        const auto session = m_workspace->openCase(kReadyCase).result();
        SL_VERIFY(session);
        const auto media = (*session)->media().result();
        SL_VERIFY(media);
        QCOMPARE(media->size(), 1);
        QCOMPARE(media->first().faceCount, 4);
        QCOMPARE(media->first().metadata.value(QStringLiteral("device")).toString(),
                 QStringLiteral("Synthetic camera"));
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

    void thereArePhotosToDrop() {
        const QStringList photos = QDir(scenesFolder(folder())).entryList({QStringLiteral("*.jpg")});
        QCOMPARE(photos.size(), 6);
        for (const QString& name : photos) {
            QFile photo(QDir(scenesFolder(folder())).filePath(name));
            QVERIFY(photo.open(QIODevice::ReadOnly));
            QVERIFY2(photo.read(4096).contains("algorithmicMedia"), qPrintable(name));
        }
    }

    void anOpenDemoIsNotReplaced() {
        const auto again = makeDemo(request(folder())).folder.result();
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Locked);
        QVERIFY(hasDemo(folder()));
    }

    void aClosedOneIsMadeAnew() {
        SL_VERIFY(logIn(0));
        CaseRecord own;
        own.number = QStringLiteral("OWN-1");
        own.offenceType = own.legalBasis = own.requester = own.title = QStringLiteral("something");
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
        const QString other = m_dir.filePath(QStringLiteral("other"));
        QVERIFY(QDir().mkpath(other + QStringLiteral("/precious")));
        const auto made = makeDemo(request(other)).folder.result();
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::NotPermitted);
        QVERIFY(QDir(other).exists(QStringLiteral("precious")));
    }

    void aCancelledOneLeavesNothing() {
        const QString folder = m_dir.filePath(QStringLiteral("cancelled"));
        const DemoRun run = makeDemo(request(folder));
        run.job->cancel();
        const auto made = run.folder.result();
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QVERIFY(!QDir(folder).exists());
    }

    void aMissingPackIsSaid() {
        DemoRequest without = request(m_dir.filePath(QStringLiteral("no-pack")));
        without.environment.modelsFolder = m_dir.filePath(QStringLiteral("no-models"));
        const auto made = makeDemo(without).folder.result();
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::NotFound);
        QVERIFY(!QDir(without.folder).exists());
    }
};

QTEST_MAIN(TestDemoWorkspace)
#include "tst_demoworkspace.moc"
