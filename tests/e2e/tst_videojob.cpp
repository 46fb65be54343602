// SPDX-License-Identifier: Apache-2.0
// From a dropped video to the signed report whose frames anybody can check, in the real window, on the video
// of people who do not exist. Each function is one stretch of the job and needs those before it.
#include "engine/demo/internal/democases.h"
#include "engine/demo/internal/demogallery.h"
#include "engine/session/casesession.h"
#include "engine/session/casevideos.h"
#include "tests/e2e/windowdriver.h"
#include "tests/support/reference.h"
#include "tests/support/scriptedprompts.h"
#include "widgets/actions/keyguard.h"
#include "widgets/frame/mainwindow.h"
#include "widgets/models/candidatemodel.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace sl;

namespace {

constexpr int kFew = 40;
constexpr int kLong = 240'000; ///< milliseconds; only ends a test that hangs
const auto kNumber = u"2026-0177"_s;

demo::Words words() {
    demo::Words words;
    words.agency = u"Demonstration: nobody here exists"_s;
    words.legalBasis = words.purpose = words.portraitSource = words.lawfulBasis = u"Nobody's data"_s;
    words.probe = u"Person of interest"_s;
    words.samePerson = u"Brow, nose and mouth agree"_s;
    words.differentPersons = {u"Shape of the jaw differs"_s};
    words.readyCase = words.waitingCase = words.finishedCase = {u"A title"_s, u"Theft"_s, u"A unit"_s};
    words.reportLanguage = u"en"_s;
    return words;
}

struct Output {
    int exitCode = -1;
    QString text;
};

Output run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {-1, program + u": "_s + process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

Output checkFrames(const QString& report, const QString& video) {
    return run(u"sh"_s, {QStringLiteral(SECONDLOOK_SOURCE_DIR "/packaging/check-frames"), report, video});
}

} // namespace

class TestVideoJob : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<widgets::Theme> m_theme;
    test::ScriptedPrompts m_prompts;
    std::unique_ptr<widgets::MainWindow> m_window;
    std::unique_ptr<test::WindowDriver> m_driver;
    int m_track = 0;  ///< number of the one who walks through
    QString m_sought; ///< who that is in the gallery
    int m_faces = 0;  ///< kept of the track
    bool m_broken = false;

    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString video() const {
        return QDir(demo::scenesFolder(path(u"demo"_s))).filePath(demo::kDemoVideo);
    }
    [[nodiscard]] QString report() const { return path(u"report.pdf"_s); }

    /// The same video is in a case of the demo, and gives the same tracks everywhere.
    [[nodiscard]] Status lookUpTrack(const session::Environment& environment) {
        SL_TRY(const auto workspace, session::Workspace::open(path(u"demo"_s), environment));
        const auto account = demo::demoAccounts().first();
        SL_CHECK(workspace->logIn(account.login, account.password).result());
        SL_TRY(const auto session, workspace->openCase(demo::kReadyCase).result());
        SL_TRY(const auto tracks, session->videos().tracks().result());
        for (const auto& track : tracks)
            if (track.sightings.first()[2].toDouble() < demo::SceneVideo::kPixels.width() / 2.0) {
                m_track = track.number;
                m_faces = int(track.faces.size());
            }
        m_sought = demo::externalId(demo::demoVideo(kFew).moments.first().people.first().person);
        return {};
    }

    [[nodiscard]] bool logIn(int account) {
        const auto who = demo::demoAccounts().at(account);
        return m_driver->inSight(u"loginPage"_s) && m_driver->type(u"login.login"_s, who.login) &&
               m_driver->type(u"login.password"_s, who.password) && m_driver->click(u"login.enter"_s) &&
               m_driver->inSight(u"modeBar"_s);
    }

    [[nodiscard]] int items() const {
        const auto* const label = m_window->findChild<QLabel*>(u"comparisonPage.progress"_s);
        const auto found = QRegularExpression(u"^\\d+ of (\\d+)"_s).match(label ? label->text() : QString());
        return found.captured(1).toInt();
    }

    [[nodiscard]] bool answer(Qt::Key key, const QString& grounds, int answeredThen) {
        return m_driver->inSight(u"comparisonPage.candidateView"_s) && m_driver->press(key) &&
               m_driver->type(u"comparisonPage.grounds"_s, grounds) && m_driver->press(Qt::Key_Tab) &&
               m_driver->wait(u"%1 answered"_s.arg(answeredThen), [&] {
                   const auto* const label = m_window->findChild<QLabel*>(u"comparisonPage.progress"_s);
                   return label && label->text().startsWith(u"%1 of "_s.arg(answeredThen));
               });
    }

    /// Without white space, so that what was wrapped is found.
    [[nodiscard]] QString reportText() const {
        return run(u"pdftotext"_s, {report(), u"-"_s}).text.remove(QRegularExpression(u"\\s"_s));
    }

private Q_SLOTS:
    void initTestCase() {
        const auto helper = QCoreApplication::applicationDirPath() + u"/secondlook-frames"_s;
        QVERIFY(QFile::exists(helper) || QFile::copy(QStringLiteral(SECONDLOOK_FRAMES), helper) ||
                QFile::exists(helper)); // another test may have been quicker
        session::Environment environment;
        environment.modelsFolder = QStringLiteral(SECONDLOOK_STARTER);
        SL_VERIFY(demo::makeDemo({path(u"demo"_s), words(), environment, kFew}).folder.result());
        SL_VERIFY(lookUpTrack(environment));
        QVERIFY(m_track > 0);
        m_settings = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
        m_theme = std::make_unique<widgets::Theme>(*qApp);
        auto* const keys = new widgets::KeyGuard;
        keys->setParent(qApp);
        qApp->installEventFilter(keys);
        m_window = std::make_unique<widgets::MainWindow>(environment, m_prompts, *m_settings, *m_theme);
        m_driver = std::make_unique<test::WindowDriver>(*m_window);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->start(path(u"demo"_s));
    }

    void init() {
        if (m_broken)
            QSKIP("a stretch before this one failed");
    }
    void cleanup() {
        if (!m_broken && QTest::currentTestFailed() && m_driver) {
            m_broken = true;
            m_driver->photograph(u"failed"_s);
        }
    }

    void aVideoIsDroppedOnANewCase() {
        DO(logIn(0));
        DO(m_driver->trigger(u"mode.cases"_s));
        DO(m_driver->trigger(u"case.new"_s));
        DO(m_driver->type(u"newCase.number"_s, kNumber));
        DO(m_driver->type(u"newCase.title"_s, u"Bag on platform 4"_s));
        DO(m_driver->type(u"newCase.offence"_s, u"Theft"_s));
        DO(m_driver->type(u"newCase.legalBasis"_s, u"None needed"_s));
        DO(m_driver->type(u"newCase.requester"_s, u"Railway squad"_s));
        DO(m_driver->type(u"newCase.purpose"_s, u"A lead"_s));
        DO(m_driver->click(u"newCase.create"_s));
        DO(m_driver->inSight(u"mediaPage"_s));
        DO(m_driver->drop(u"mediaPage"_s, {QUrl::fromLocalFile(video())}));
        const auto tile = u"videoView.track%1"_s.arg(m_track);
        DO(m_driver->wait(
            u"who appears"_s,
            [&] {
                const auto* const found = m_window->findChild<QWidget*>(tile);
                return found && found->isVisible();
            },
            kLong));
        DO(m_driver->wait(u"the counts"_s, [&] { return m_driver->says(u"1 video"_s); }));
        DO(m_driver->click(tile));
        m_driver->photograph(u"01-video"_s);
    }

    void whoWalksThroughIsSearched() {
        DO(m_driver->click(u"videoView.layOut%1"_s.arg(m_track)));
        DO(m_driver->trigger(u"step.probe"_s));
        m_driver->photograph(u"02-probe"_s);
        DO(m_driver->trigger(u"probe.search"_s));
        auto* const list = m_driver->inSightAs<QListView>(u"candidatesPage.grid"_s);
        QVERIFY(list);
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, kLong);
        QCOMPARE(list->model()->index(0, 0).data(widgets::CandidateModel::ExternalIdRole).toString(),
                 m_sought);
    }

    void theFirstExaminerAnswers() {
        DO(m_driver->trigger(u"candidates.compare"_s));
        DO(m_driver->wait(u"candidates"_s, [&] { return items() > 1; }));
        const int all = items();
        for (int rank = 1; rank <= all; ++rank) {
            if (rank > 1)
                DO(m_driver->trigger(u"comparison.next"_s));
            DO(answer(rank == 1 ? Qt::Key_6 : Qt::Key_2, u"Shape of brow and jaw"_s, rank));
        }
        m_prompts.confirmations = 1;
        DO(m_driver->trigger(u"comparison.submit"_s));
        DO(m_driver->inSight(u"reportPage.pages"_s));
    }

    void theSecondExaminerAnswers() {
        DO(m_driver->trigger(u"app.logOut"_s));
        DO(logIn(1));
        DO(m_driver->trigger(u"mode.reviewQueue"_s));
        auto* const queue = m_driver->inSightAs<QTableView>(u"reviewQueuePage.table"_s);
        QVERIFY(queue);
        QTRY_COMPARE_WITH_TIMEOUT(queue->model()->rowCount(), 2, kLong); // one is the demo's own
        const auto& rows = *queue->model();
        QModelIndexList found;
        for (int column = 0; column < rows.columnCount() && found.isEmpty(); ++column)
            found = rows.match(rows.index(0, column), Qt::DisplayRole, kNumber, 1, Qt::MatchContains);
        QVERIFY(!found.isEmpty());
        queue->selectRow(found.first().row());
        DO(m_driver->trigger(u"reviewQueue.examine"_s));
        DO(m_driver->wait(u"candidates"_s, [&] { return items() > 1; }));
        const int all = items();
        for (int item = 1; item <= all; ++item) {
            DO(answer(Qt::Key_6, u"Both brows agree"_s, item));
            if (item < all)
                DO(m_driver->trigger(u"comparison.next"_s));
        }
        m_prompts.confirmations = 1;
        DO(m_driver->trigger(u"comparison.submit"_s));
        DO(m_driver->wait(u"sealed"_s, [&] { return m_driver->says(u"Submitted on"_s); }));
    }

    void theSignedReportNamesEveryFrame() {
        DO(m_driver->trigger(u"app.logOut"_s));
        DO(logIn(0));
        DO(m_driver->inSight(u"stepBar"_s));
        DO(m_driver->trigger(u"step.report"_s));
        DO(m_driver->inSight(u"reportPage.pages"_s));
        m_prompts.confirmations = 1;
        m_prompts.saveFiles = {report()};
        DO(m_driver->trigger(u"report.export"_s));
        DO(m_driver->wait(
            u"the report"_s, [&] { return QFile::exists(report()); }, kLong));
        m_driver->photograph(u"03-report"_s);
        qputenv("HOME", m_dir.path().toLocal8Bit()); // pdfsig looks for a browser's certificates there
        const auto pdfsig = run(u"pdfsig"_s, {report()});
        QVERIFY2(pdfsig.text.contains(u"Total document signed"_s), qPrintable(pdfsig.text));
        const auto text = reportText();
        for (const auto& said :
             {u"Outcome:lead."_s, Sha256::ofFile(video())->hex(), u"Videoplatform-camera.avi"_s,
              u"Face%1:frame"_s.arg(m_faces), u"mjpeglibavcodec"_s, u"I,akeyframe"_s,
              u"intrack%1ofplatform-camera.avi"_s.arg(m_track), u"person"_s + m_sought})
            QVERIFY2(text.contains(said), qPrintable(said + u'\n' + text));
    }

    void anybodyCanCheckItsFrames() {
        const auto checked = checkFrames(report(), video());
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.text));
        QFile file(video());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto bytes = file.readAll();
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
        QFile changed(path(u"changed.avi"_s));
        QVERIFY(changed.open(QIODevice::WriteOnly));
        QCOMPARE(changed.write(bytes), bytes.size());
        changed.close();
        const auto refused = checkFrames(report(), changed.fileName());
        QVERIFY2(refused.exitCode == 1, qPrintable(refused.text));
        QVERIFY2(refused.text.contains(u"NOT A FILE OF THE REPORT"_s), qPrintable(refused.text));
    }
};

QTEST_MAIN(TestVideoJob)
#include "tst_videojob.moc"
