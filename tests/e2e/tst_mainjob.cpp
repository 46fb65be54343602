// SPDX-License-Identifier: Apache-2.0
// The main job (DESIGN section 3) in the real window, on real faces, worked through as two people do: each
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

#define DO(step)                                                                                             \
    do {                                                                                                     \
        if (!(step))                                                                                         \
            QFAIL(qPrintable(QStringLiteral(#step ": ") + m_driver->whatNot()));                             \
    } while (false)

namespace {

constexpr int kPeople = 120;
constexpr int kListLength = 6;
constexpr int kFillers = 2;
const auto kPassword = QStringLiteral("correct horse battery");
const auto kSentence = QStringLiteral("A candidate is an investigative lead, not a positive identification.");
/// Enrolled by one photo, searched by another.
const auto kMate = QStringLiteral("Abdullah_Gul");

QString photo(const QString& person, int number) {
    return test::referenceFaces() +
           QStringLiteral("/lfw/images/%1/%1_%2.jpg").arg(person).arg(number, 4, 10, QLatin1Char('0'));
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
        return {-1, program + QStringLiteral(": ") + process.errorString()};
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
        QDir images(test::referenceFaces() + QStringLiteral("/lfw/images"));
        QStringList persons = images.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).mid(0, people);
        if (!persons.contains(kMate))
            persons.last() = kMate;
        for (const QString& person : std::as_const(persons)) {
            const QString folder = path(QStringLiteral("booking/") + person);
            if (!QDir().mkpath(folder) || !QFile::copy(photo(person, 1), folder + QStringLiteral("/1.jpg")))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool logIn(const QString& login) {
        return m_driver->type(QStringLiteral("login.login"), login) &&
               m_driver->type(QStringLiteral("login.password"), kPassword) &&
               m_driver->click(QStringLiteral("login.enter")) && m_driver->inSight(QStringLiteral("modeBar"));
    }

    /// Answers what is shown by one key and writes grounds.
    [[nodiscard]] bool answer(Qt::Key key, const QString& grounds, int answeredThen) {
        return m_driver->inSight(QStringLiteral("comparisonPage.candidateView")) && m_driver->press(key) &&
               m_driver->type(QStringLiteral("comparisonPage.grounds"), grounds) &&
               m_driver->press(Qt::Key_Tab) && answered(answeredThen);
    }

    [[nodiscard]] bool answered(int count) {
        return m_driver->wait(QStringLiteral("%1 answered").arg(count), [&] {
            const auto* const label = m_window->findChild<QLabel*>(QStringLiteral("comparisonPage.progress"));
            return label && label->text().startsWith(QStringLiteral("%1 of ").arg(count));
        });
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        QVERIFY(QFile::exists(photo(kMate, 2)));
        QVERIFY(enrollable(kPeople));
        m_settings = std::make_unique<QSettings>(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
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
        m_window->start(path(QStringLiteral("office")));
    }

    void init() {
        if (m_broken)
            QSKIP("a stretch before this one failed");
    }
    void cleanup() {
        if (!m_broken && QTest::currentTestFailed() && m_driver) {
            m_broken = true;
            m_driver->photograph(QStringLiteral("failed"));
        }
    }

    void theFirstUserSetsTheOfficeUp() {
        DO(m_driver->type(QStringLiteral("setup.agency"), QStringLiteral("Wydział Kryminalny, Łódź")));
        DO(m_driver->type(QStringLiteral("setup.fullName"), QStringLiteral("Anna Żółć")));
        DO(m_driver->type(QStringLiteral("setup.login"), QStringLiteral("anna")));
        DO(m_driver->type(QStringLiteral("setup.password"), kPassword));
        DO(m_driver->type(QStringLiteral("setup.repeat"), kPassword));
        DO(m_driver->type(QStringLiteral("setup.listLength"), QString::number(kListLength)));
        DO(m_driver->type(QStringLiteral("setup.fillers"), QString::number(kFillers)));
        m_driver->photograph(QStringLiteral("01-setup"));
        DO(m_driver->click(QStringLiteral("setup.create")));
        DO(m_driver->inSight(QStringLiteral("modeBar")));
        m_driver->photograph(QStringLiteral("02-no-cases"));
    }

    void aSecondPersonIsAdded() {
        DO(m_driver->trigger(QStringLiteral("mode.settings")));
        DO(m_driver->click(QStringLiteral("settings.addUser")));
        DO(m_driver->type(QStringLiteral("addUser.fullName"), QStringLiteral("Jorge Núñez")));
        DO(m_driver->type(QStringLiteral("addUser.login"), QStringLiteral("jorge")));
        DO(m_driver->type(QStringLiteral("addUser.password"), kPassword));
        DO(m_driver->type(QStringLiteral("addUser.repeat"), kPassword));
        auto* const examiner = m_driver->inSightAs<QCheckBox>(
            QStringLiteral("addUser.role%1").arg(static_cast<int>(Role::Examiner)));
        QVERIFY(examiner);
        examiner->setChecked(true);
        DO(m_driver->click(QStringLiteral("addUser.add")));
        auto* const users = m_driver->inSightAs<QTreeView>(QStringLiteral("settings.users"));
        QVERIFY(users);
        QTRY_COMPARE(users->model()->rowCount(), 2);
        m_driver->photograph(QStringLiteral("03-users"));
    }

    void theGalleryIsEnrolled() {
        DO(m_driver->trigger(QStringLiteral("mode.gallery")));
        m_prompts.folders = {path(QStringLiteral("booking"))};
        DO(m_driver->trigger(QStringLiteral("gallery.enrolFolder")));
        DO(m_driver->wait(
            QStringLiteral("everyone enrolled"),
            [&] { return m_driver->says(QStringLiteral("%1 persons").arg(kPeople)); }, 300'000));
        m_driver->photograph(QStringLiteral("04-gallery"));
    }

    void aCaseIsOpened() {
        DO(m_driver->trigger(QStringLiteral("mode.cases")));
        DO(m_driver->trigger(QStringLiteral("case.new")));
        DO(m_driver->type(QStringLiteral("newCase.number"), QStringLiteral("2026-0141")));
        DO(m_driver->type(QStringLiteral("newCase.title"), QStringLiteral("Kiosk at the station")));
        DO(m_driver->type(QStringLiteral("newCase.offence"), QStringLiteral("Burglary")));
        DO(m_driver->type(QStringLiteral("newCase.legalBasis"), QStringLiteral("Code of procedure, 74")));
        DO(m_driver->type(QStringLiteral("newCase.requester"), QStringLiteral("Unit 3")));
        DO(m_driver->type(QStringLiteral("newCase.purpose"), QStringLiteral("A lead for the investigation")));
        DO(m_driver->click(QStringLiteral("newCase.create")));
        DO(m_driver->inSight(QStringLiteral("mediaPage")));
        m_driver->photograph(QStringLiteral("05-empty-case"));
    }

    void aPhotoIsDropped() {
        DO(m_driver->drop(QStringLiteral("mediaPage"), {QUrl::fromLocalFile(photo(kMate, 2))}));
        DO(m_driver->trigger(QStringLiteral("face.next")));
        DO(m_driver->trigger(QStringLiteral("media.addToProbe")));
        m_driver->photograph(QStringLiteral("06-media"));
    }

    void theProbeIsSearched() {
        DO(m_driver->trigger(QStringLiteral("step.probe")));
        DO(m_driver->wait(QStringLiteral("search possible"), [&] { return true; }));
        m_driver->photograph(QStringLiteral("07-probe"));
        DO(m_driver->trigger(QStringLiteral("probe.search")));
        auto* const list = m_driver->inSightAs<QListView>(QStringLiteral("candidatesPage.list"));
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
        m_driver->photograph(QStringLiteral("08-candidates"));
    }

    void theFirstExaminerAnswersEveryCandidate() {
        DO(m_driver->trigger(QStringLiteral("candidates.compare")));
        DO(m_driver->inSight(QStringLiteral("comparisonPage.candidateView")));
        QVERIFY2(m_driver->says(kSentence), "the sentence is not on the comparison");
        m_driver->photograph(QStringLiteral("09-comparison"));
        DO(answer(Qt::Key_7, QStringLiteral("Ears, hairline and nose agree in detail"), 1));
        for (int rank = 2; rank <= kListLength; ++rank) {
            DO(m_driver->trigger(QStringLiteral("comparison.next")));
            DO(answer(rank == kListLength ? Qt::Key_N : Qt::Key_1,
                      QStringLiteral("Shape of brow and jaw differ"), rank));
        }
        m_driver->photograph(QStringLiteral("10-all-answered"));
        m_prompts.confirmations = 1;
        DO(m_driver->trigger(QStringLiteral("comparison.submit")));
        DO(m_driver->inSight(QStringLiteral("reportPage.pages")));
        m_driver->photograph(QStringLiteral("11-preliminary-report"));
    }

    void theSecondExaminerSeesNothingOfTheFirst() {
        DO(m_driver->trigger(QStringLiteral("app.logOut")));
        DO(m_driver->inSight(QStringLiteral("loginPage")));
        QVERIFY2(!m_driver->says(QStringLiteral("sealed and signed")),
                 "what the first said is still in sight");
        m_driver->photograph(QStringLiteral("12-login"));
        DO(logIn(QStringLiteral("jorge")));
        DO(m_driver->trigger(QStringLiteral("mode.reviewQueue")));
        auto* const queue = m_driver->inSightAs<QTableView>(QStringLiteral("reviewQueuePage.table"));
        QVERIFY(queue);
        QTRY_COMPARE(queue->model()->rowCount(), 1);
        queue->selectRow(0);
        m_driver->photograph(QStringLiteral("13-queue"));
        DO(m_driver->trigger(QStringLiteral("reviewQueue.examine")));
        DO(m_driver->inSight(QStringLiteral("comparisonPage.candidateView")));
        DO(answered(0));
        m_driver->photograph(QStringLiteral("14-independent"));
        QVERIFY2(m_driver->says(QStringLiteral("Independent examination")),
                 "nothing says that this is independent");
        for (const QString& leak :
             {kMate, QStringLiteral("Anna"), QStringLiteral("imilarity"), QStringLiteral("top score"),
              QStringLiteral("Ears, hairline"), QStringLiteral("Rank")})
            QVERIFY2(!m_driver->says(leak), qPrintable(leak + QStringLiteral(" is in sight")));
    }

    void theSecondExaminerAnswersAndSubmits() {
        constexpr int kItems = 1 + kFillers;
        for (int item = 1; item <= kItems; ++item) {
            DO(answer(Qt::Key_7, QStringLiteral("Detail of both ears agrees"), item));
            if (item < kItems)
                DO(m_driver->trigger(QStringLiteral("comparison.next")));
        }
        m_prompts.confirmations = 1;
        DO(m_driver->trigger(QStringLiteral("comparison.submit")));
        DO(m_driver->wait(QStringLiteral("sealed"),
                          [&] { return m_driver->says(QStringLiteral("Submitted on")); }));
        m_driver->photograph(QStringLiteral("15-independent-submitted"));
    }

    void theReportIsSignedAndExported() {
        DO(m_driver->trigger(QStringLiteral("app.logOut")));
        DO(logIn(QStringLiteral("anna")));
        DO(m_driver->inSight(QStringLiteral("stepBar"))); // the case she left opens again by itself
        DO(m_driver->trigger(QStringLiteral("step.candidates")));
        m_driver->photograph(QStringLiteral("16-outcome"));
        DO(m_driver->trigger(QStringLiteral("step.report")));
        DO(m_driver->inSight(QStringLiteral("reportPage.pages")));
        QVERIFY2(m_driver->says(kSentence), "the sentence is not on the report page");
        const QString file = path(QStringLiteral("Bericht żółć.pdf"));
        m_prompts.confirmations = 1;
        m_prompts.saveFiles = {file};
        DO(m_driver->trigger(QStringLiteral("report.export")));
        DO(m_driver->wait(QStringLiteral("the report"), [&] { return QFile::exists(file); }));
        m_driver->photograph(QStringLiteral("17-report"));

        qputenv("HOME", m_dir.path().toLocal8Bit()); // pdfsig looks for a browser's certificates there
        const Output pdfsig = run(QStringLiteral("pdfsig"), {file});
        for (const QString& line :
             {QStringLiteral("Common Name: Anna Żółć"), QStringLiteral("Signature is Valid."),
              QStringLiteral("  - Total document signed")})
            QVERIFY2(pdfsig.text.contains(line), qPrintable(pdfsig.text));
        const Output words =
            run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
        for (const QString& part : {kMate, QStringLiteral("2026-0141"), QStringLiteral("Jorge Núñez"),
                                    QStringLiteral("investigative lead")})
            QVERIFY2(words.text.contains(part),
                     qPrintable(part + QStringLiteral(" is not in:\n") + words.text));
        const Output checked =
            run(QStringLiteral(SECONDLOOK_CLI), {QStringLiteral("report"), QStringLiteral("verify"), file});
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.text));
    }

    void theAuditLogIsWhole() {
        DO(m_driver->trigger(QStringLiteral("mode.audit")));
        DO(m_driver->trigger(QStringLiteral("audit.verify")));
        DO(m_driver->inSight(QStringLiteral("auditPage.verdict")));
        m_driver->photograph(QStringLiteral("18-audit"));
        m_driver.reset();
        m_window.reset(); // lets the workspace go
        const Output checked = run(QStringLiteral(SECONDLOOK_CLI),
                                   {QStringLiteral("audit"), QStringLiteral("verify"),
                                    QStringLiteral("--workspace"), path(QStringLiteral("office"))});
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.text));
    }
};

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
