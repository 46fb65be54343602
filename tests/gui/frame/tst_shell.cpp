// SPDX-License-Identifier: Apache-2.0
// First run, log-in and the frame, in the real window.
#include "engine/session/casesession.h"
#include "tests/support/desk.h"
#include "tests/support/drives/foreignlock.h"
#include "tests/support/guifixture.h"
#include "widgets/actions/keyguard.h"
#include "widgets/cases/caselistpage.h"
#include "widgets/frame/caseview.h"
#include "widgets/frame/contextbar.h"
#include "widgets/frame/helpsheet.h"
#include "widgets/frame/mainwindow.h"
#include "widgets/frame/stepbar.h"
#include "widgets/frame/workbench.h"
#include "widgets/intake/mediapage.h"
#include "widgets/intake/probepage.h"
#include "widgets/report/reportpage.h"
#include "widgets/review/candidatespage.h"
#include "widgets/review/comparison/comparisonpage.h"
#include "widgets/settings/users/passworddialog.h"
#include "widgets/start/loginpage.h"
#include "widgets/start/setuppage.h"
#include "widgets/start/workspacepage.h"

#include <QCompleter>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedLayout>
#include <QTreeView>

using namespace sl;
using namespace sl::test;
using namespace sl::widgets;

namespace {

workspace::Environment noPack(const GuiFixture& fixture) {
    workspace::Environment environment;
    environment.modelsFolder = fixture.path(u"no-pack"_s);
    return environment;
}

bool shows(const MainWindow& window, const char* page) {
    const auto* found = window.findChild<QWidget*>(QString::fromLatin1(page));
    return found && found->isVisibleTo(&window);
}

/// The names of the windows that are shown.
class WindowWatch : public QObject {
public:
    QStringList shown;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow())
            shown.append(widget->objectName());
        return QObject::eventFilter(watched, event);
    }
};

void logIn(MainWindow& window, const QString& login, const QString& password) {
    type(window, "login.login", login);
    type(window, "login.password", password);
    click(window, "login.enter");
}

} // namespace

class TestShell : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<GuiFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aFirstRunSetsUpAWorkspaceAndLogsIn() {
        GuiFixture& fixture = *m_fixture;
        MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
        window.show();
        window.start({});
        QVERIFY(shows(window, "workspacePage"));
        QVERIFY(!actionCalled(window.actions(), "case.new")->isEnabled());
        click(window, "workspacePage.create");
        QVERIFY(shows(window, "setupPage"));
        QCOMPARE(focusName(window), u"setup.agency"_s);

        find<QLineEdit>(window, "setup.folder")->setFocus();
        click(window, "setup.create"); // nothing filled in yet: flagged in place
        QVERIFY(!find<QLabel>(window, "setup.agency.below")->text().isEmpty());
        QCOMPARE(focusName(window), u"setup.agency"_s);
        QVERIFY(!window.workspace());

        const QString folder = fixture.path(u"office"_s);
        fixture.prompts.folders = {folder};
        click(window, "setup.chooseFolder");
        type(window, "setup.agency", u"Harbour Police"_s);
        type(window, "setup.fullName", u"Ana Ruiz"_s);
        type(window, "setup.login", u"Ruiz"_s);
        type(window, "setup.password", kPassword);
        type(window, "setup.repeat", u"something else"_s);
        click(window, "setup.create");
        QVERIFY(!find<QLabel>(window, "setup.repeat.below")->text().isEmpty());
        QCOMPARE(focusName(window), u"setup.repeat"_s);
        type(window, "setup.repeat", kPassword);
        QTest::keyClick(find<QLineEdit>(window, "setup.repeat"), Qt::Key_Return);

        QTRY_VERIFY_WITH_TIMEOUT(window.workbench(), 30000);
        QCOMPARE(window.workspace()->agency(), u"Harbour Police"_s);
        QCOMPARE(window.workspace()->login().user.login, u"ruiz"_s);
        QVERIFY(actionCalled(window.actions(), "case.new")->isEnabled());
        QVERIFY(QFileInfo::exists(folder + u"/workspace.sqlite"_s));
        // no model pack: said plainly, and the program goes on
        QTRY_COMPARE(window.findChildren<QLabel*>(u"status.errorText"_s).size(), 1);
    }

    void aWrongPasswordStaysInPlace() {
        GuiFixture& fixture = *m_fixture;
        const QString folder = makeWorkspace();
        MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
        window.start(folder);
        QTRY_VERIFY(shows(window, "loginPage"));
        logIn(window, u"ruiz"_s, u"wrong password"_s);
        QTRY_COMPARE(window.findChildren<QLabel*>(u"status.errorText"_s).size(), 1);
        QVERIFY(!window.workbench());
        logIn(window, u"ruiz"_s, kPassword);
        QTRY_VERIFY(window.workbench());
    }

    void whatFailedIsToldAtTheNextLogIn() {
        GuiFixture& fixture = *m_fixture;
        const QString folder = makeWorkspace();
        MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
        window.start(folder);
        QTRY_VERIFY(shows(window, "loginPage"));
        const auto error = [&window] {
            const auto* text = window.findChild<QLabel*>(u"status.errorText"_s);
            return text ? text->text() : QString();
        };
        QStringList said;
        for (const QString& login : {u"ruiz"_s, u"nobody"_s}) {
            logIn(window, login, u"wrong password"_s);
            QTRY_VERIFY(error().startsWith(login));
            said.append(error().mid(login.size()));
        }
        QCOMPARE(said.first(), said.last());
        shoot(window, "login-refused");
        logIn(window, u"ruiz"_s, kPassword);
        QTRY_VERIFY(window.workbench());
        const auto complaints = window.findChild<StatusBar*>()->complaints();
        QVERIFY2(complaints.join(QLatin1Char('\n')).contains(u"1 log-in(s) with your name failed"_s),
                 qPrintable(complaints.join(QLatin1Char('\n'))));
    }

    void afterAResetAnOwnPasswordIsChosen() {
        GuiFixture& fixture = *m_fixture;
        const QString folder = makeWorkspace();
        MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
        window.show();
        window.start(folder);
        QTRY_VERIFY(shows(window, "loginPage"));
        const QString temporary = u"temporary 1"_s;
        const QString own = u"my own password"_s;
        {
            auto* workspace = window.workspace();
            SL_VERIFY(workspace->logIn(u"ruiz"_s, kPassword).result());
            const auto users = workspace->users().result();
            SL_VERIFY(users);
            for (const UserRecord& user : *users)
                if (user.login == u"ben"_s)
                    SL_VERIFY(workspace->resetPassword(user.id, temporary).result());
            workspace->logOut();
        }
        logIn(window, u"ben"_s, temporary);
        QTRY_VERIFY(window.findChild<PasswordDialog*>());
        QVERIFY(!window.workbench());
        auto* dialog = window.findChild<PasswordDialog*>();
        shoot(*dialog, "login-choose-password");
        type(*dialog, "password.new", temporary); // the supervisor knows that one
        type(*dialog, "password.repeat", temporary);
        click(*dialog, "password.accept");
        QTRY_VERIFY(!dialog->findChildren<QLabel*>(u"status.errorText"_s).isEmpty());
        type(*dialog, "password.new", own);
        type(*dialog, "password.repeat", own);
        click(*dialog, "password.accept");
        QTRY_VERIFY_WITH_TIMEOUT(window.workbench(), 30000);
        QCOMPARE(window.workspace()->login().user.login, u"ben"_s);
        QVERIFY(!window.workspace()->login().user.mustChoosePassword());
    }

    void anotherPersonLogsInWithoutRestart() {
        GuiFixture& fixture = *m_fixture;
        const QString folder = makeWorkspace();
        MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
        window.start(folder);
        QTRY_VERIFY(shows(window, "loginPage"));
        logIn(window, u"ruiz"_s, kPassword);
        QTRY_VERIFY(window.workbench());
        actionCalled(window.actions(), "app.logOut")->trigger();
        QVERIFY(!window.workbench());
        QVERIFY(shows(window, "loginPage"));
        QVERIFY(!actionCalled(window.actions(), "mode.gallery")->isEnabled());
        QVERIFY(find<QLineEdit>(window, "login.password")->text().isEmpty());
        auto* login = find<QLineEdit>(window, "login.login");
        QCOMPARE(login->selectedText(), u"ruiz"_s); // so that typing replaces it
        QCOMPARE(focusName(window), u"login.login"_s);
        QTest::keyClicks(login, u"ben"_s);
        QCOMPARE(login->text(), u"ben"_s);
        logIn(window, u"ben"_s, kPassword);
        QTRY_VERIFY(window.workbench());
        QCOMPARE(window.workspace()->login().user.login, u"ben"_s);
    }

    void leavingAsksWhileSomethingRunsAndStopsItFirst_data() {
        QTest::addColumn<bool>("quits");
        QTest::newRow("log out") << false;
        QTest::newRow("quit") << true;
    }

    void leavingAsksWhileSomethingRunsAndStopsItFirst() {
        QFETCH(bool, quits);
        GuiFixture& fixture = *m_fixture;
        const QString folder = makeWorkspace();
        MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
        window.show();
        window.start(folder);
        QTRY_VERIFY(shows(window, "loginPage"));
        logIn(window, u"ruiz"_s, kPassword);
        QTRY_VERIFY(window.workbench());
        const auto job = std::make_shared<Job>();
        window.findChild<StatusBar*>()->follow(job, u"Importing 20 files"_s);
        const auto leave = [&] {
            actionCalled(window.actions(), quits ? "app.quit" : "app.logOut")->trigger();
        };
        fixture.prompts.asked.clear();
        leave(); // and does not confirm
        QCOMPARE(fixture.prompts.asked.size(), 1);
        QVERIFY2(fixture.prompts.asked.first().contains(u"Importing 20 files"_s),
                 qPrintable(fixture.prompts.asked.first()));
        QVERIFY(!job->token().isCancelled());
        QVERIFY(window.workbench() && window.isVisible());
        fixture.prompts.confirmations = 1;
        leave();
        QVERIFY(job->token().isCancelled());
        QVERIFY2(window.workbench() && window.isVisible(), "what runs ends first");
        job->finish();
        if (quits)
            QTRY_VERIFY(!window.isVisible());
        else
            QTRY_VERIFY(shows(window, "loginPage"));
        QVERIFY(!window.workbench());
    }

    void aWorkspaceInUseIsRefusedInPlace() {
        GuiFixture& fixture = *m_fixture;
        const QString folder = makeWorkspace();
        const auto other = session::Workspace::open(folder, noPack(fixture));
        SL_VERIFY(other);
        MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
        window.start(folder);
        QTRY_COMPARE(window.findChildren<QLabel*>(u"status.errorText"_s).size(), 1);
        QVERIFY(shows(window, "workspacePage"));
    }

    void aWorkspaceThatAnotherComputerHoldsIsTakenOverAfterAQuestion() {
        GuiFixture& fixture = *m_fixture;
        const QString folder = makeWorkspace();
        QVERIFY(leaveForeignLock(folder));
        MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
        window.show();
        window.start(folder);
        QTRY_COMPARE(window.findChildren<QLabel*>(u"status.errorText"_s).size(), 1);
        const QString said = window.findChild<QLabel*>(u"status.errorText"_s)->text();
        QVERIFY2(said.contains(u"secondlook on the computer DESK-12"_s), qPrintable(said));
        shoot(window, "workspace-locked-elsewhere");
        click(window, "workspacePage.takeOver"); // and thinks better of it
        QVERIFY(fixture.prompts.asked.last().contains(u"nobody works in it"_s));
        QVERIFY(shows(window, "workspacePage"));
        fixture.prompts.confirmations = 1;
        click(window, "workspacePage.takeOver");
        QTRY_VERIFY(shows(window, "loginPage"));
        QVERIFY(!find<QWidget>(window, "workspacePage.takeOver")->isVisibleTo(&window));
    }

    void theLastWorkspaceIsOpenedAgain() {
        GuiFixture& fixture = *m_fixture;
        const QString folder = makeWorkspace();
        {
            MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
            window.start(folder);
            QTRY_VERIFY(shows(window, "loginPage"));
        }
        MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
        window.start({});
        QTRY_VERIFY(shows(window, "loginPage"));
        QCOMPARE(QDir(window.workspace()->folder()), QDir(folder));
    }

    void modesAndTheOpenCaseComeBack() {
        GuiFixture& fixture = *m_fixture;
        const QString folder = makeWorkspace(u"2026-0141"_s);
        {
            MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
            window.start(folder);
            QTRY_VERIFY(shows(window, "loginPage"));
            logIn(window, u"ruiz"_s, kPassword);
            QTRY_VERIFY(window.workbench());
            QVERIFY(!window.workbench()->caseView());
            QTRY_VERIFY(actionCalled(window.actions(), "cases.open")->isEnabled());
            actionCalled(window.actions(), "cases.open")->trigger();
            QTRY_VERIFY(window.workbench()->caseView());
            QVERIFY(actionCalled(window.actions(), "case.close")->isEnabled());
            actionCalled(window.actions(), "mode.audit")->trigger();
            QVERIFY(shows(window, "auditPage"));
            QVERIFY(actionCalled(window.actions(), "audit.verify")->isEnabled());
            QVERIFY(!actionCalled(window.actions(), "cases.open")->isEnabled());
            actionCalled(window.actions(), "mode.cases")->trigger();
            QVERIFY(shows(window, "caseView"));
            window.close();
        }
        MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
        window.start({});
        QTRY_VERIFY(shows(window, "loginPage"));
        QCOMPARE(find<QLineEdit>(window, "login.login")->text(), u"ruiz"_s);
        logIn(window, u"ruiz"_s, kPassword);
        QTRY_VERIFY(window.workbench() && window.workbench()->caseView());
        actionCalled(window.actions(), "case.close")->trigger();
        QVERIFY(!window.workbench()->caseView());
        QVERIFY(shows(window, "casesPage"));
    }

    /// Keys meant for another page would answer candidates.
    void theOpenCaseIsKnownAtOnce() {
        GuiFixture& fixture = *m_fixture;
        const QString folder = makeWorkspace(u"2026-0141"_s);
        MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
        window.start(folder);
        QTRY_VERIFY(shows(window, "loginPage"));
        logIn(window, u"ruiz"_s, kPassword);
        QTRY_VERIFY(window.workbench());
        find<CaseListPage>(window, "casesPage")->openCase(u"2026-0141"_s);
        QTRY_VERIFY(window.workbench()->caseView());
        const auto kept = [&fixture]() -> QString { // what a program that is killed now leaves
            fixture.settings.sync();
            QSettings file(fixture.settings.fileName(), QSettings::IniFormat);
            for (const QString& key : file.allKeys())
                if (key.startsWith(u"lastCase/"_s))
                    return file.value(key).toString();
            return {};
        };
        QCOMPARE(kept(), u"2026-0141"_s);
        actionCalled(window.actions(), "case.close")->trigger();
        QCOMPARE(kept(), QString());
    }

    void aCaseThatOpensLateFetchesNobodyBack() {
        GuiFixture& fixture = *m_fixture;
        const QString folder = makeWorkspace(u"2026-0141"_s);
        MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.start(folder);
        QTRY_VERIFY(shows(window, "loginPage"));
        logIn(window, u"ruiz"_s, kPassword);
        QTRY_VERIFY(window.workbench());
        QTRY_VERIFY(actionCalled(window.actions(), "cases.open")->isEnabled());
        actionCalled(window.actions(), "cases.open")->trigger();
        actionCalled(window.actions(), "mode.audit")->trigger();
        auto* filter = find<QLineEdit>(window, "auditPage.filter");
        filter->setFocus();
        QTRY_VERIFY(window.workbench()->caseView());
        QCOMPARE(window.workbench()->mode(), Mode::Audit);
        QCOMPARE(window.focusWidget(), filter);
        actionCalled(window.actions(), "mode.cases")->trigger();
        QVERIFY(shows(window, "caseView"));
        actionCalled(window.actions(), "case.close")->trigger();

        actionCalled(window.actions(), "cases.open")->trigger();
        find<QLineEdit>(window, "casesPage.filter")->setFocus();
        QTest::keyClicks(find<QLineEdit>(window, "casesPage.filter"), u"20"_s); // to choose another one
        const auto opening = window.workspace()->openCase(u"2026-0141"_s);
        QTRY_VERIFY(opening.isFinished()); // and so did the one before
        QCoreApplication::processEvents();
        QVERIFY(!window.workbench()->caseView());
    }

    void everyModeShowsItsPage() {
        GuiFixture& fixture = *m_fixture;
        const QString folder = makeWorkspace();
        MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
        window.start(folder);
        QTRY_VERIFY(shows(window, "loginPage"));
        logIn(window, u"ruiz"_s, kPassword);
        QTRY_VERIFY(window.workbench());
        const std::pair<const char*, const char*> pages[] = {{"mode.gallery", "galleryPage"},
                                                             {"mode.reviewQueue", "reviewQueuePage"},
                                                             {"mode.audit", "auditPage"},
                                                             {"mode.settings", "settingsPage"},
                                                             {"mode.cases", "casesPage"}};
        for (const auto& [mode, page] : pages) {
            actionCalled(window.actions(), mode)->trigger();
            for (const auto& [otherMode, other] : pages)
                QVERIFY2(shows(window, other) == (other == page), other);
        }
    }

    void theKeyboardFollowsToThePageShown() {
        GuiFixture& fixture = *m_fixture;
        const QString folder = makeWorkspace(u"2026-0141"_s);
        MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.start(folder);
        QTRY_VERIFY(shows(window, "loginPage"));
        logIn(window, u"ruiz"_s, kPassword);
        QTRY_VERIFY(window.workbench());
        QTRY_COMPARE(focusName(window), u"casesPage.table"_s);
        actionCalled(window.actions(), "mode.gallery")->trigger();
        QTRY_COMPARE(focusName(window), u"galleryPage"_s);
        actionCalled(window.actions(), "mode.audit")->trigger();
        QTRY_COMPARE(focusName(window), u"auditPage.table"_s);
        find<QLineEdit>(window, "auditPage.filter")->setFocus();
        actionCalled(window.actions(), "mode.cases")->trigger();
        QTRY_COMPARE(focusName(window), u"casesPage.table"_s);
        actionCalled(window.actions(), "mode.audit")->trigger(); // where one was
        QTRY_COMPARE(focusName(window), u"auditPage.filter"_s);
    }

    void aCaseIsGoneToFromAnywhere() {
        GuiFixture& fixture = *m_fixture;
        const QString folder = makeWorkspace(u"2026-0141"_s);
        MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
        window.start(folder);
        QTRY_VERIFY(shows(window, "loginPage"));
        logIn(window, u"ruiz"_s, kPassword);
        QTRY_VERIFY(window.workbench());
        QVERIFY(window.windowTitle().startsWith(u"Cases"_s));
        actionCalled(window.actions(), "mode.settings")->trigger();
        auto* search = find<QLineEdit>(window, "contextBar.search");
        QTRY_COMPARE(search->completer()->model()->rowCount(), 1);
        search->completer()->setCompletionPrefix(u"quay"_s); // of the title
        QCOMPARE(search->completer()->completionCount(), 1);
        Q_EMIT search->completer()->activated(search->completer()->currentIndex());
        QTRY_VERIFY(window.workbench()->caseView());
        QCOMPARE(window.workbench()->mode(), Mode::Cases);
        QVERIFY(window.windowTitle().contains(u"2026-0141"_s));
        for (const auto& typed : {u"2026-0141"_s, u"quay"_s}) {
            actionCalled(window.actions(), "case.close")->trigger();
            QVERIFY(!window.workbench()->caseView());
            QTRY_COMPARE(search->text(), QString());
            QTest::keyClicks(search, typed);
            QTest::keyClick(search, Qt::Key_Return);
            QTRY_VERIFY2(window.workbench()->caseView(), qPrintable(typed));
        }
        QTRY_COMPARE(search->text(), QString());
        QTest::keyClick(search, Qt::Key_Return); // nothing is typed
        QTest::keyClicks(search, u"no such case"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(window.windowTitle().contains(u"2026-0141"_s));
    }

    void everythingFitsALaptop() {
        GuiFixture& fixture = *m_fixture;
        const QString folder = makeWorkspace(u"2026-0141"_s);
        MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
        window.start(folder);
        QTRY_VERIFY(shows(window, "loginPage"));
        logIn(window, u"ruiz"_s, kPassword);
        QTRY_VERIFY(window.workbench());
        for (const char* mode :
             {"mode.gallery", "mode.reviewQueue", "mode.audit", "mode.settings", "mode.cases"})
            actionCalled(window.actions(), mode)->trigger();
        find<CaseListPage>(window, "casesPage")->openCase(u"2026-0141"_s);
        QTRY_VERIFY(window.workbench()->caseView());
        constexpr QSize kScreen(1280, 720);
        constexpr QSize kAround(16, 48); // what a window manager puts around a window
        window.findChild<QWidget*>(u"demoBanner"_s)->show();
        window.show();
        window.resize(kScreen - kAround);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::sendPostedEvents();
        QStringList tall;
        for (const auto* page : window.findChildren<QWidget*>(QRegularExpression(u"(Page|caseView)$"_s)))
            tall.append(u"%1 %2 x %3"_s.arg(page->objectName())
                            .arg(page->minimumSizeHint().width())
                            .arg(page->minimumSizeHint().height()));
        QVERIFY2(window.size() == kScreen - kAround,
                 qPrintable(u"%1 x %2; "_s.arg(window.width()).arg(window.height()) + tall.join(u"; "_s)));
    }

    void aDropAnywhereInACaseGoesToMedia() {
        GuiFixture& fixture = *m_fixture;
        const QString folder = makeWorkspace(u"2026-0141"_s);
        MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
        window.resize(1280, 800);
        window.show();
        window.start(folder);
        QTRY_VERIFY(shows(window, "loginPage"));
        logIn(window, u"ruiz"_s, kPassword);
        QTRY_VERIFY(window.workbench() && actionCalled(window.actions(), "cases.open")->isEnabled());
        actionCalled(window.actions(), "cases.open")->trigger();
        QTRY_VERIFY(window.workbench()->caseView());
        CaseView& view = *window.workbench()->caseView();
        actionCalled(window.actions(), "step.report")->trigger();
        QCOMPARE(view.step(), Step::Report);

        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(Qt::gray);
        const QString file = fixture.path(u"still.png"_s);
        QVERIFY(image.save(file));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&view, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&view, &drop);
        QCOMPARE(view.step(), Step::Media);
        const auto media = [&view] { return view.context().session().media().result(); };
        QTRY_VERIFY(media() && media()->size() == 1);
        // without a model pack it stays unread, and may as well be a video
        QTRY_COMPARE(find<QWidget>(window, "nav.step.media")->accessibleDescription(),
                     u"1 file(s) not yet read"_s);
    }

    void aStepIsAsWideAsWhatItSays() {
        StepBar bar(m_fixture->actions);
        bar.resize(1180, bar.sizeHint().height());
        bar.show();
        const auto* button = find<QWidget>(bar, "nav.step.media");
        const int usual = button->width();
        const QString said = u"1,008 pictures, 107 videos, and some more"_s;
        bar.setStates({said, said, u"Short"_s, {}, {}});
        QTRY_VERIFY(button->width() > usual);
        QFont small = button->font();
        small.setPointSizeF(small.pointSizeF() - 1.0);
        QVERIFY(button->width() > QFontMetrics(small).horizontalAdvance(said));
        QCOMPARE(find<QWidget>(bar, "nav.step.candidates")->width(), usual);
    }

    /// A part that is shown before it has its place flashes as a window of its own and takes the keyboard.
    void nothingButTheWindowIsAWindow() {
        GuiFixture& fixture = *m_fixture;
        const QString folder = makeWorkspace(u"2026-0141"_s);
        WindowWatch watch;
        qApp->installEventFilter(&watch);
        MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
        window.show();
        window.start(folder);
        QTRY_VERIFY(shows(window, "loginPage"));
        logIn(window, u"ruiz"_s, kPassword);
        QTRY_VERIFY(window.workbench());
        for (const char* mode :
             {"mode.gallery", "mode.reviewQueue", "mode.audit", "mode.settings", "mode.cases"})
            actionCalled(window.actions(), mode)->trigger();
        window.findChild<CaseListPage*>()->openCase(u"2026-0141"_s);
        QTRY_VERIFY(window.findChild<CaseView*>());
        for (const char* step : {"step.probe", "step.candidates", "step.comparison", "step.report"})
            actionCalled(window.actions(), step)->trigger();
        QCOMPARE(watch.shown.join(u'\n'), u"mainWindow"_s);
    }

    void anIndependentExaminationHasOnlyTheComparison() {
        GuiFixture& fixture = *m_fixture;
        const QString folder = makeWorkspace(u"2026-0141"_s);
        const auto workspace = session::Workspace::open(folder, noPack(fixture));
        SL_VERIFY(workspace);
        SL_VERIFY((*workspace)->logIn(u"ben"_s, kPassword).result());
        const auto session = (*workspace)->openCase(u"2026-0141"_s).result();
        SL_VERIFY(session);
        auto context = std::make_unique<CaseContext>(*session);
        context->setIndependent(true);
        CaseView view(std::move(context), **workspace, fixture.ui);
        QCOMPARE(view.step(), Step::Comparison);
        for (const char* other : {"step.media", "step.probe", "step.candidates", "step.report"})
            QVERIFY2(!fixture.actions.action(other)->isEnabled(), other);
        view.goTo(Step::Candidates);
        QCOMPARE(view.step(), Step::Comparison);
        QVERIFY(view.findChild<ComparisonPage*>());
        QVERIFY(!view.findChild<MediaPage*>());
        QVERIFY(!view.findChild<ProbePage*>());
        QVERIFY(!view.findChild<CandidatesPage*>());
        QVERIFY(!view.findChild<ReportPage*>());
    }

    void aFocusedControlKeepsItsKeys() {
        const QKeyEvent space(QEvent::ShortcutOverride, Qt::Key_Space, Qt::NoModifier);
        const QKeyEvent right(QEvent::ShortcutOverride, Qt::Key_Right, Qt::NoModifier);
        const QKeyEvent digit(QEvent::ShortcutOverride, Qt::Key_3, Qt::NoModifier);
        const QPushButton button;
        const QTreeView list;
        const QWidget picture;
        QVERIFY(KeyGuard::belongsTo(&button, space));
        QVERIFY(!KeyGuard::belongsTo(&button, right));
        QVERIFY(KeyGuard::belongsTo(&list, right));
        QVERIFY(!KeyGuard::belongsTo(&list, digit)); // an answer
        QVERIFY(!KeyGuard::belongsTo(&picture, space));
    }

    void helpListsEveryCommand() {
        GuiFixture& fixture = *m_fixture;
        MainWindow window(noPack(fixture), fixture.prompts, fixture.settings, fixture.theme);
        actionCalled(window.actions(), "app.help")->trigger();
        const auto* sheet = window.findChild<HelpSheet*>();
        QVERIFY(sheet);
        QStringList texts;
        for (const QLabel* label : sheet->findChildren<QLabel*>())
            texts.append(label->text());
        for (const ActionSpec& spec : ActionTable::specs())
            QVERIFY2(texts.contains(ActionTable::translatedTip(spec)), spec.objectName);
    }

private:
    /// A workspace with Ana (supervisor) and Ben (examiner), and a case if wanted, closed again.
    QString makeWorkspace(const QString& caseNumber = {}) {
        const QString folder = m_fixture->path(u"workspace"_s);
        auto made = session::Workspace::create(newWorkspace(folder), noPack(*m_fixture));
        if (!made)
            qFatal("%s", qPrintable(made.error().toString()));
        session::Workspace& workspace = **made;
        bool fine = workspace.logIn(u"ruiz"_s, kPassword).result().has_value();
        fine = fine && workspace.addUser(newUser(u"ben"_s, Role::Examiner)).result().has_value();
        if (!caseNumber.isEmpty())
            fine = fine && workspace.createCase(newCase(caseNumber)).result().has_value();
        if (!fine)
            qFatal("the workspace could not be prepared");
        return folder;
    }

    std::unique_ptr<GuiFixture> m_fixture;
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
