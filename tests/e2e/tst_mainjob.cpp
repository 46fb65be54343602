// SPDX-License-Identifier: Apache-2.0
// The main job in the real window, on real faces, worked through as two people do: each
// function is one stretch of it and needs those before it.
#include "tests/e2e/windowdriver.h"
#include "tests/support/reference.h"
#include "tests/support/scriptedprompts.h"
#include "widgets/actions/keyguard.h"
#include "widgets/frame/mainwindow.h"
#include "widgets/models/candidatemodel.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QProcess>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace sl;

namespace {

constexpr int kPeople = 120;
constexpr int kListLength = 6;
constexpr int kFillers = 2;
const auto kPassword = u"correct horse battery"_s;
const auto kSentence = u"A candidate is an investigative lead, not a positive identification."_s;
/// Enrolled by one photo, searched by another.
const auto kMate = u"Abdullah_Gul"_s;

QString photo(const QString& person, int number) {
    return test::referenceFaces() +
           u"/lfw/images/%1/%1_%2.jpg"_s.arg(person).arg(number, 4, 10, QLatin1Char('0'));
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

} // namespace

class TestMainJob : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<widgets::Theme> m_theme;
    test::ScriptedPrompts m_prompts;
    std::unique_ptr<widgets::MainWindow> m_window;
    std::unique_ptr<test::WindowDriver> m_driver;
    bool m_broken = false;

    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }

    [[nodiscard]] bool enrollable(int people) {
        QDir images(test::referenceFaces() + u"/lfw/images"_s);
        QStringList persons = images.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        persons.removeOne(u"Alberta_Lee"_s); // her photo shows three faces of one size
        persons = persons.mid(0, people);
        if (!persons.contains(kMate))
            persons.last() = kMate;
        for (const QString& person : std::as_const(persons)) {
            const QString folder = path(u"booking/"_s + person);
            if (!QDir().mkpath(folder) || !QFile::copy(photo(person, 1), folder + u"/1.jpg"_s))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool logIn(const QString& login) {
        return m_driver->type(u"login.login"_s, login) && m_driver->type(u"login.password"_s, kPassword) &&
               m_driver->click(u"login.enter"_s) && m_driver->inSight(u"modeBar"_s);
    }

    /// Answers what is shown by one key and writes grounds.
    [[nodiscard]] bool answer(Qt::Key key, const QString& grounds, int answeredThen) {
        return m_driver->inSight(u"comparisonPage.candidateView"_s) && m_driver->press(key) &&
               m_driver->type(u"comparisonPage.grounds"_s, grounds) && m_driver->press(Qt::Key_Tab) &&
               answered(answeredThen);
    }

    [[nodiscard]] bool answered(int count) {
        return m_driver->wait(u"%1 answered"_s.arg(count), [&] {
            const auto* const label = m_window->findChild<QLabel*>(u"comparisonPage.progress"_s);
            return label && label->text().startsWith(u"%1 of "_s.arg(count));
        });
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        QVERIFY(QFile::exists(photo(kMate, 2)));
        QVERIFY(enrollable(kPeople));
        m_settings = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
        m_theme = std::make_unique<widgets::Theme>(*qApp);
        auto* const keys = new widgets::KeyGuard;
        keys->setParent(qApp);
        qApp->installEventFilter(keys);
        workspace::Environment environment;
        environment.modelsFolder = test::referenceModels();
        m_window = std::make_unique<widgets::MainWindow>(environment, m_prompts, *m_settings, *m_theme);
        m_driver = std::make_unique<test::WindowDriver>(*m_window);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->start(path(u"office"_s));
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

    void theFirstUserSetsTheOfficeUp() {
        DO(m_driver->type(u"setup.agency"_s, u"Wydział Kryminalny, Łódź"_s));
        DO(m_driver->type(u"setup.fullName"_s, u"Anna Żółć"_s));
        DO(m_driver->type(u"setup.login"_s, u"anna"_s));
        DO(m_driver->type(u"setup.password"_s, kPassword));
        DO(m_driver->type(u"setup.repeat"_s, kPassword));
        DO(m_driver->type(u"setup.listLength"_s, QString::number(kListLength)));
        DO(m_driver->type(u"setup.fillers"_s, QString::number(kFillers)));
        DO(m_driver->click(u"setup.checklistRequired"_s)); // off: the checklist has a test of its own
        m_driver->photograph(u"01-setup"_s);
        DO(m_driver->click(u"setup.create"_s));
        DO(m_driver->inSight(u"modeBar"_s));
        m_driver->photograph(u"02-no-cases"_s);
    }

    void aSecondPersonIsAdded() {
        DO(m_driver->trigger(u"mode.settings"_s));
        DO(m_driver->click(u"settings.addUser"_s));
        DO(m_driver->type(u"addUser.fullName"_s, u"Jorge Núñez"_s));
        DO(m_driver->type(u"addUser.login"_s, u"jorge"_s));
        DO(m_driver->type(u"addUser.password"_s, kPassword));
        DO(m_driver->type(u"addUser.repeat"_s, kPassword));
        auto* const examiner =
            m_driver->inSightAs<QCheckBox>(u"addUser.role%1"_s.arg(static_cast<int>(Role::Examiner)));
        QVERIFY(examiner);
        examiner->setChecked(true);
        DO(m_driver->click(u"addUser.add"_s));
        auto* const users = m_driver->inSightAs<QTreeView>(u"settings.users"_s);
        QVERIFY(users);
        QTRY_COMPARE(users->model()->rowCount(), 2);
        m_driver->photograph(u"03-users"_s);
    }

    void theGalleryIsEnrolled() {
        DO(m_driver->trigger(u"mode.gallery"_s));
        m_prompts.folders = {path(u"booking"_s)};
        DO(m_driver->trigger(u"gallery.enrolFolder"_s));
        DO(m_driver->wait(
            u"everyone enrolled"_s, [&] { return m_driver->says(u"%1 persons"_s.arg(kPeople)); }, 300'000));
        m_driver->photograph(u"04-gallery"_s);
    }

    void aCaseIsOpened() {
        DO(m_driver->trigger(u"mode.cases"_s));
        DO(m_driver->trigger(u"case.new"_s));
        DO(m_driver->type(u"newCase.number"_s, u"2026-0141"_s));
        DO(m_driver->type(u"newCase.title"_s, u"Kiosk at the station"_s));
        DO(m_driver->type(u"newCase.offence"_s, u"Burglary"_s));
        DO(m_driver->type(u"newCase.legalBasis"_s, u"Code of procedure, 74"_s));
        DO(m_driver->type(u"newCase.requester"_s, u"Unit 3"_s));
        DO(m_driver->type(u"newCase.purpose"_s, u"A lead for the investigation"_s));
        DO(m_driver->click(u"newCase.create"_s));
        DO(m_driver->inSight(u"mediaPage"_s));
        m_driver->photograph(u"05-empty-case"_s);
    }

    void aPhotoIsDropped() {
        DO(m_driver->drop(u"mediaPage"_s, {QUrl::fromLocalFile(photo(kMate, 2))}));
        DO(m_driver->trigger(u"face.next"_s));
        DO(m_driver->trigger(u"media.addToProbe"_s));
        m_driver->photograph(u"06-media"_s);
    }

    void theProbeIsSearched() {
        DO(m_driver->trigger(u"step.probe"_s));
        DO(m_driver->wait(u"search possible"_s, [&] { return true; }));
        m_driver->photograph(u"07-probe"_s);
        DO(m_driver->trigger(u"probe.search"_s));
        auto* const list = m_driver->inSightAs<QListView>(u"candidatesPage.grid"_s);
        QVERIFY(list);
        QTRY_COMPARE(list->model()->rowCount(), kListLength);
        double above = 2.0;
        for (int row = 0; row < kListLength; ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            QCOMPARE(index.data(widgets::CandidateModel::RankRole).toInt(), row + 1);
            const double similarity = index.data(widgets::CandidateModel::SimilarityRole).toDouble();
            QVERIFY(similarity <= above);
            above = similarity;
        }
        QCOMPARE(list->model()->index(0, 0).data(widgets::CandidateModel::ExternalIdRole).toString(), kMate);
        QVERIFY2(m_driver->says(kSentence), "the sentence is not on the candidate list");
        m_driver->photograph(u"08-candidates"_s);
    }

    void theFirstExaminerAnswersEveryCandidate() {
        DO(m_driver->trigger(u"candidates.compare"_s));
        DO(m_driver->inSight(u"comparisonPage.candidateView"_s));
        QVERIFY2(m_driver->says(kSentence), "the sentence is not on the comparison");
        m_driver->photograph(u"09-comparison"_s);
        DO(answer(Qt::Key_7, u"Ears, hairline and nose agree in detail"_s, 1));
        for (int rank = 2; rank <= kListLength; ++rank) {
            DO(m_driver->trigger(u"comparison.next"_s));
            DO(answer(rank == kListLength ? Qt::Key_N : Qt::Key_1, u"Shape of brow and jaw differ"_s, rank));
        }
        m_driver->photograph(u"10-all-answered"_s);
        m_prompts.confirmations = 1;
        DO(m_driver->trigger(u"comparison.submit"_s));
        DO(m_driver->inSight(u"reportPage.pages"_s));
        m_driver->photograph(u"11-preliminary-report"_s);
    }

    void theSecondExaminerSeesNothingOfTheFirst() {
        DO(m_driver->trigger(u"app.logOut"_s));
        DO(m_driver->inSight(u"loginPage"_s));
        QVERIFY2(!m_driver->says(u"sealed and signed"_s), "what the first said is still in sight");
        m_driver->photograph(u"12-login"_s);
        DO(logIn(u"jorge"_s));
        DO(m_driver->trigger(u"mode.reviewQueue"_s));
        auto* const queue = m_driver->inSightAs<QTableView>(u"reviewQueuePage.table"_s);
        QVERIFY(queue);
        QTRY_COMPARE(queue->model()->rowCount(), 1);
        queue->selectRow(0);
        m_driver->photograph(u"13-queue"_s);
        DO(m_driver->trigger(u"reviewQueue.examine"_s));
        DO(m_driver->inSight(u"comparisonPage.candidateView"_s));
        DO(answered(0));
        m_driver->photograph(u"14-independent"_s);
        QVERIFY2(m_driver->says(u"Independent examination"_s), "nothing says that this is independent");
        for (const QString& leak :
             {kMate, u"Anna"_s, u"imilarity"_s, u"top score"_s, u"Ears, hairline"_s, u"Rank"_s})
            QVERIFY2(!m_driver->says(leak), qPrintable(leak + u" is in sight"_s));
    }

    void theSecondExaminerAnswersAndSubmits() {
        constexpr int kItems = 1 + kFillers;
        for (int item = 1; item <= kItems; ++item) {
            DO(answer(Qt::Key_7, u"Detail of both ears agrees"_s, item));
            if (item < kItems)
                DO(m_driver->trigger(u"comparison.next"_s));
        }
        m_prompts.confirmations = 1;
        DO(m_driver->trigger(u"comparison.submit"_s));
        DO(m_driver->wait(u"sealed"_s, [&] { return m_driver->says(u"Submitted on"_s); }));
        m_driver->photograph(u"15-independent-submitted"_s);
    }

    void theReportIsSignedAndExported() {
        DO(m_driver->trigger(u"app.logOut"_s));
        DO(logIn(u"anna"_s));
        DO(m_driver->inSight(u"stepBar"_s)); // the case she left opens again by itself
        DO(m_driver->trigger(u"step.candidates"_s));
        m_driver->photograph(u"16-outcome"_s);
        DO(m_driver->trigger(u"step.report"_s));
        DO(m_driver->inSight(u"reportPage.pages"_s));
        QVERIFY2(m_driver->says(kSentence), "the sentence is not on the report page");
        const QString file = path(u"Bericht żółć.pdf"_s);
        m_prompts.confirmations = 1;
        m_prompts.saveFiles = {file};
        DO(m_driver->trigger(u"report.export"_s));
        DO(m_driver->wait(u"the report"_s, [&] { return QFile::exists(file); }));
        m_driver->photograph(u"17-report"_s);

        qputenv("HOME", m_dir.path().toLocal8Bit()); // pdfsig looks for a browser's certificates there
        const Output pdfsig = run(u"pdfsig"_s, {file});
        for (const QString& line :
             {u"Common Name: Anna Żółć"_s, u"Signature is Valid."_s, u"  - Total document signed"_s})
            QVERIFY2(pdfsig.text.contains(line), qPrintable(pdfsig.text));
        const Output words = run(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        for (const QString& part : {kMate, u"2026-0141"_s, u"Jorge Núñez"_s, u"investigative lead"_s})
            QVERIFY2(words.text.contains(part), qPrintable(part + u" is not in:\n"_s + words.text));
        const Output checked = run(QStringLiteral(SECONDLOOK_CLI), {u"report"_s, u"verify"_s, file});
        QVERIFY2(checked.exitCode == 3,
                 qPrintable(checked.text)); // whole, by somebody not known without a workspace
    }

    void theAuditLogIsWhole() {
        DO(m_driver->trigger(u"mode.audit"_s));
        DO(m_driver->trigger(u"audit.verify"_s));
        DO(m_driver->inSight(u"auditPage.verdict"_s));
        m_driver->photograph(u"18-audit"_s);
        m_driver.reset();
        m_window.reset(); // lets the workspace go
        const Output checked = run(QStringLiteral(SECONDLOOK_CLI),
                                   {u"audit"_s, u"verify"_s, u"--workspace"_s, path(u"office"_s)});
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.text));
        const Output report =
            run(QStringLiteral(SECONDLOOK_CLI),
                {u"report"_s, u"verify"_s, path(u"Bericht żółć.pdf"_s), u"--workspace"_s, path(u"office"_s)});
        QVERIFY2(report.exitCode == 0, qPrintable(report.text));
    }
};

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
