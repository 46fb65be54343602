// SPDX-License-Identifier: Apache-2.0
#include "engine/evaluation/ratetables.h"
#include "engine/session/galleryservice.h"
#include "tests/support/desk.h"
#include "tests/support/drops.h"
#include "tests/support/guifixture.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/settings/rates/figureview.h"
#include "widgets/settings/rates/ratespanel.h"
#include "widgets/settings/settingspage.h"

#include <QClipboard>
#include <QDir>
#include <QImage>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QTabWidget>
#include <QThreadPool>
#include <QTreeView>

#include <unistd.h>

using namespace sl;
using namespace sl::test;
using namespace sl::widgets;

namespace {

constexpr int kPersons = 12;
constexpr int kWait = 120'000; ///< ms; a busy machine is slow, and a passing test never waits so long

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).absolutePath()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

/// People of LFW with two pictures at least: a folder of each.
bool layOut(const QString& folder, int persons, int first = 0) {
    const QDir lfw(referenceFaces() + u"/lfw/images"_s);
    for (const QString& name : lfw.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (persons <= 0 || !QFile::exists(lfw.filePath(u"%1/%1_0002.jpg"_s.arg(name))))
            continue;
        --persons;
        const QString to = folder + u'/' + name;
        if (!QDir().mkpath(to))
            return false;
        for (const auto& number : {u"1"_s, u"2"_s})
            if (first == 0 || number == QString::number(first))
                if (!QFile::copy(lfw.filePath(u"%1/%1_000%2.jpg"_s.arg(name, number)),
                                 to + u"/%1.jpg"_s.arg(number)))
                    return false;
    }
    return true;
}

} // namespace

/// Error rates in the settings, on real faces.
class TestRatesPanel : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SettingsPage> m_page;

    [[nodiscard]] QString path(const QString& name) const { return m_fixture->path(name); }
    [[nodiscard]] QString text(const char* name) const { return find<QLabel>(*m_page, name)->text(); }
    /// What stands in the place of the figures.
    [[nodiscard]] QString emptyText() const {
        QStringList texts;
        for (const QLabel* label : find<QWidget>(*m_page, "rates.empty")->findChildren<QLabel*>())
            texts.append(label->text());
        return texts.join(u' ');
    }
    [[nodiscard]] QString problem() const {
        return m_page->findChild<RatesPanel*>()->findChild<ErrorPlace*>()->text();
    }
    [[nodiscard]] QAbstractItemModel* table() const {
        return find<QTreeView>(*m_page, "rates.table")->model();
    }
    [[nodiscard]] QAction* action(const char* id) const { return m_fixture->actions.action(id); }
    [[nodiscard]] bool isMeasured() const { return action("rates.json")->isEnabled(); }

    void open() {
        m_page = std::make_unique<SettingsPage>(*m_desk->workspace, m_fixture->theme, m_fixture->ui);
        m_page->resize(1200, 700);
        m_page->show();
        QVERIFY(!action("rates.start")->isEnabled());
        auto* tabs = find<QTabWidget>(*m_page, "settings.tabs");
        tabs->setCurrentWidget(m_page->findChild<RatesPanel*>());
    }
    void start(const QString& pictures) {
        type(*m_page, "rates.pictures", pictures);
        m_fixture->trigger("rates.start");
    }
    void measure(const QString& pictures) {
        start(pictures);
        QTRY_VERIFY2_WITH_TIMEOUT(isMeasured(), qPrintable(problem()), kWait);
    }
    void exportTo(const char* command, const QString& file) {
        m_fixture->prompts.saveFiles = {file};
        m_fixture->trigger(command);
    }
    void written(const char* command, const QString& file) {
        exportTo(command, file);
        QTRY_VERIFY2_WITH_TIMEOUT(QFile::exists(file), qPrintable(problem()), kWait);
    }
    void waitForTheEnd() { QTRY_VERIFY_WITH_TIMEOUT(action("rates.start")->isEnabled(), kWait); }

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<GuiFixture>();
        m_desk = std::make_unique<Desk>(referenceModels());
        SL_VERIFY(m_desk->create());
    }
    void cleanup() {
        m_page.reset();
        m_desk.reset();
        m_fixture.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    void onlySupervisorsSeeIt() {
        open();
        QVERIFY(emptyText().contains(u"one folder for each person"_s));
        QVERIFY(!action("rates.start")->isEnabled()); // no pictures are chosen
        SL_VERIFY(m_desk->workspace->addUser(newUser(u"bea"_s, Role::Examiner)).result());
        m_page.reset();
        SL_VERIFY(m_desk->logIn(u"bea"_s));
        const SettingsPage page(*m_desk->workspace, m_fixture->theme, m_fixture->ui);
        QVERIFY(!page.findChild<RatesPanel*>());
    }

    void itsCommandsActNowhereElse() {
        open();
        type(*m_page, "rates.pictures", path(u"people"_s));
        QVERIFY(action("rates.start")->isEnabled());
        find<QTabWidget>(*m_page, "settings.tabs")->setCurrentIndex(0);
        for (const char* id : {"rates.start", "rates.cancel", "rates.copyText", "rates.figurePicture"})
            QVERIFY2(!action(id)->isEnabled(), id);
        find<QTabWidget>(*m_page, "settings.tabs")->setCurrentWidget(m_page->findChild<RatesPanel*>());
        QVERIFY(action("rates.start")->isEnabled());
        QVERIFY(!action("rates.copyText")->isEnabled()); // nothing is measured
        m_page.reset();
        QVERIFY(!action("rates.start")->isEnabled());
    }

    void whatCannotBeMeasuredIsSaid() {
        QVERIFY(QDir().mkpath(path(u"empty"_s)));
        open();
        start(path(u"empty"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(problem().startsWith(u"There is no person"_s), qPrintable(problem()),
                                  kWait);
        start(path(u"nothing"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(problem().contains(path(u"nothing"_s)), qPrintable(problem()), kWait);
        QVERIFY(write(path(u"single/Only One/1.jpg"_s), "one picture, nothing to search for"));
        start(path(u"single"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(problem().contains(path(u"single"_s)), qPrintable(problem()), kWait);
        QVERIFY(!isMeasured());
    }

    void anUnreadableFolderIsSaid() {
        if (::geteuid() == 0)
            QSKIP("skipped: root reads every folder");
        QVERIFY(QDir().mkpath(path(u"empty"_s)));
        open();
        QVERIFY(QFile::setPermissions(path(u"empty"_s), {}));
        start(path(u"empty"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(problem().contains(u"cannot be opened"_s), qPrintable(problem()), kWait);
        QVERIFY(
            QFile::setPermissions(path(u"empty"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void aFolderMayBeDropped() {
        QVERIFY(QDir().mkpath(path(u"people"_s)));
        open();
        auto* panel = m_page->findChild<RatesPanel*>();
        QVERIFY(drop(*panel, *urls({path(u"people"_s)})));
        QCOMPARE(find<QLineEdit>(*m_page, "rates.pictures")->text(), path(u"people"_s));
        QVERIFY(drop(*panel, *urls({path(u"people"_s), path(u"people"_s)})));
        QVERIFY(problem().startsWith(u"Drop one folder"_s));
        m_fixture->prompts.folders = {path(u"others"_s)};
        click(*m_page, "rates.othersFolder");
        QCOMPARE(find<QLineEdit>(*m_page, "rates.others")->text(), path(u"others"_s));
    }

    void figuresAndExportsAreTheEngines() {
        SL_NEED_REFERENCE();
        QVERIFY(layOut(path(u"people"_s), kPersons));
        QVERIFY(write(path(u"people/Aaron_Peirsol/note.txt"_s), "no picture"));
        open();
        find<QLineEdit>(*m_page, "rates.pictures")->setFocus();
        measure(path(u"people"_s));
        QCOMPARE(focusName(*m_page), u"rates.figure"_s); // the page keeps the keyboard
        const auto scores =
            evaluation::evaluatePeople({path(u"people"_s), {}, {}, {}, 20}, m_desk->environment)
                .report.result();
        SL_VERIFY(scores);
        const auto rates = evaluation::errorRates(*scores);

        const auto cells = evaluation::cellsOf(rates, *scores);
        QCOMPARE(table()->rowCount(), int(cells.size()));
        for (int row = 0; row < table()->rowCount(); ++row) {
            const auto& cell = cells.at(size_t(row));
            const Rate& rate = cell.rate;
            const QString shown = table()->index(row, 1).data().toString();
            QCOMPARE(shown.startsWith(u"not measured"_s), !rate.isMeasured());
            const QString counts = table()->index(row, 2).data().toString();
            const QString wanted = cell.target > 0.0 && !cell.threshold
                                       ? u"too few"_s
                                       : u"%1 of %2"_s.arg(rate.events).arg(rate.trials);
            QVERIFY2(counts.startsWith(wanted), qPrintable(counts));
        }
        QCOMPARE(find<QListView>(*m_page, "rates.failures")->model()->index(0, 0).data().toString(),
                 path(u"people/Aaron_Peirsol/note.txt"_s));

        written("rates.table", path(u"rates.csv"_s));
        QCOMPARE(bytesOf(path(u"rates.csv"_s)),
                 evaluation::tableOf(evaluation::RateTable::Rates, rates, *scores));
        QVERIFY(bytesOf(path(u"rates.csv"_s)).startsWith("measure,column,value,faces"));
        written("rates.json", path(u"rates.json"_s));
        QCOMPARE(QJsonDocument::fromJson(bytesOf(path(u"rates.json"_s))).object(),
                 evaluation::toJson(rates, *scores));
        written("rates.scores", path(u"scores.csv"_s));
        QCOMPARE(bytesOf(path(u"scores.csv"_s)), evaluation::toCsv(*scores));
        written("rates.failures", path(u"failures.csv"_s));
        QVERIFY(bytesOf(path(u"failures.csv"_s)).contains("note.txt"));
        written("rates.figureTable", path(u"figure.csv"_s));
        QVERIFY(bytesOf(path(u"figure.csv"_s)).startsWith("from,to,mated,non_mated"));
        written("rates.figurePicture", path(u"figure.png"_s));
        QVERIFY(QImage(path(u"figure.png"_s)).width() >= 1600);
        written("rates.pages", path(u"pages.pdf"_s));
        QVERIFY(bytesOf(path(u"pages.pdf"_s)).startsWith("%PDF-1.6"));

        m_fixture->trigger("rates.copyText");
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Similarity of mated"_s));
        m_fixture->trigger("rates.copyPicture");
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
        shoot(*m_page, "rates");
    }

    void aPointSaysItsInterval() {
        SL_NEED_REFERENCE();
        QVERIFY(layOut(path(u"people"_s), kPersons));
        open();
        measure(path(u"people"_s));
        auto* view = find<FigureView>(*m_page, "rates.figure");
        find<QTabBar>(*m_page, "rates.figureTabs")->setCurrentIndex(1);
        QCOMPARE(view->figure().kind, FigureKind::ComparisonDet);
        QTest::keyClick(view, Qt::Key_End);
        QTRY_VERIFY2_WITH_TIMEOUT(text("rates.point").contains(u" of %1"_s.arg(kPersons * (kPersons - 1))),
                                  qPrintable(text("rates.point")), kWait);
    }

    void aListCopiesItsOwnText() {
        SL_NEED_REFERENCE();
        QVERIFY(layOut(path(u"people"_s), 2));
        QVERIFY(write(path(u"people/Aaron_Peirsol/note.txt"_s), "no picture"));
        open();
        measure(path(u"people"_s));
        find<QTabWidget>(*m_page, "rates.results")->setCurrentIndex(2);
        auto* failures = find<QListView>(*m_page, "rates.failures");
        failures->setCurrentIndex(failures->model()->index(0, 0));
        QTest::keySequence(failures, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), path(u"people/Aaron_Peirsol/note.txt"_s));
    }

    void nothingIsWrittenAmongTheRecords() {
        SL_NEED_REFERENCE();
        QVERIFY(layOut(path(u"people"_s), 2));
        open();
        measure(path(u"people"_s));
        const QString inside = m_desk->folder() + u"/rates.csv"_s;
        exportTo("rates.table", inside);
        QTRY_VERIFY_WITH_TIMEOUT(problem().contains(u"Nothing is written there"_s), kWait);
        QVERIFY(!QFile::exists(inside));
        QVERIFY(QFile::link(m_desk->folder(), path(u"link"_s)));
        exportTo("rates.table", path(u"link/cases/rates.csv"_s));
        QTRY_VERIFY_WITH_TIMEOUT(problem().contains(u"link/cases/rates.csv"_s), kWait);
        QVERIFY(!QFile::exists(m_desk->folder() + u"/cases/rates.csv"_s));

        QVERIFY(write(path(u"there.csv"_s), "mine"));
        exportTo("rates.table", path(u"there.csv"_s)); // not confirmed
        QVERIFY(m_fixture->prompts.asked.last().startsWith(path(u"there.csv"_s)));
        QCOMPARE(bytesOf(path(u"there.csv"_s)), QByteArray("mine"));
        m_fixture->prompts.confirmations = 1;
        exportTo("rates.table", path(u"there.csv"_s));
        QTRY_VERIFY_WITH_TIMEOUT(bytesOf(path(u"there.csv"_s)).startsWith("measure,"), kWait);
    }

    void onePersonAloneIsNotMeasured() {
        SL_NEED_REFERENCE();
        QVERIFY(layOut(path(u"people"_s), 1));
        open();
        measure(path(u"people"_s));
        for (int row = 0; row < table()->rowCount(); ++row)
            QVERIFY(table()->index(row, 1).data().toString().startsWith(u"not measured"_s));
        auto* tabs = find<QTabBar>(*m_page, "rates.figureTabs");
        tabs->setCurrentIndex(1);
        QVERIFY(find<FigureView>(*m_page, "rates.figure")->figure().curves.isEmpty());
    }

    void aMeasurementIsCancelled() {
        SL_NEED_REFERENCE();
        QVERIFY(layOut(path(u"people"_s), 60));
        open();
        start(path(u"people"_s));
        QVERIFY(!action("rates.start")->isEnabled());
        m_fixture->trigger("rates.cancel");
        waitForTheEnd();
        QVERIFY2(text("rates.state").contains(u"cancelled"_s), qPrintable(text("rates.state")));
        QVERIFY(!isMeasured());
    }

    void theWorkspaceIsLeftWhileItRuns() {
        SL_NEED_REFERENCE();
        QVERIFY(layOut(path(u"people"_s), 60));
        open();
        click(*m_page, "rates.inGallery");
        start(path(u"people"_s));
        m_page.reset();
        m_desk->workspace.reset();
        QThreadPool::globalInstance()->waitForDone(); // it asks a workspace that is closed, and ends
    }

    void aCardIsKeptAndShownAgain() {
        SL_NEED_REFERENCE();
        QVERIFY(layOut(path(u"gallery"_s), kPersons, 1));
        QVERIFY(layOut(path(u"probes"_s), kPersons, 2));
        SL_VERIFY(m_desk->workspace->gallery().enrol(path(u"gallery"_s), {}).summary.result());
        open();
        click(*m_page, "rates.inGallery");
        measure(path(u"probes"_s));
        m_fixture->trigger("rates.keep"); // not confirmed
        QVERIFY(m_desk->workspace->errorCards().all().result()->isEmpty());
        m_fixture->prompts.confirmations = 1;
        m_fixture->trigger("rates.keep");
        QTRY_VERIFY_WITH_TIMEOUT(text("rates.state").contains(u"error card 1"_s), kWait);
        QVERIFY(!action("rates.keep")->isEnabled());
        exportTo("rates.pages", m_desk->folder() + u"/signed.pdf"_s);
        QTRY_VERIFY_WITH_TIMEOUT(problem().contains(u"Nothing is written there"_s), kWait);
        QVERIFY(!m_desk->actions().contains(u"errorCard.signed"_s)); // refused before it is signed
        written("rates.pages", path(u"signed.pdf"_s));
        QVERIFY(m_desk->actions().contains(u"errorCard.signed"_s));
        QVERIFY(bytesOf(path(u"signed.pdf"_s)).contains("/ByteRange"));
        const int rows = int(m_desk->workspace->errorCards().all().result()->first().cells.size());

        m_page.reset();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(table()->rowCount(), 2 * rows, kWait);
        QVERIFY(emptyText().contains(u"Error card 1"_s));
        QVERIFY(!isMeasured());
    }
};

QTEST_MAIN(TestRatesPanel)
#include "tst_rates_panel.moc"
