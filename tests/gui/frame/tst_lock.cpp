// SPDX-License-Identifier: Apache-2.0
// The window locks itself, or is locked, and opens again as it was left.
#include "engine/session/casesession.h"
#include "tests/support/desk.h"
#include "tests/support/guifixture.h"
#include "widgets/actions/copies.h"
#include "widgets/actions/idlewatch.h"
#include "widgets/cases/newcasedialog.h"
#include "widgets/controls/status/jobrow.h"
#include "widgets/frame/helpsheet.h"
#include "widgets/frame/mainwindow.h"
#include "widgets/frame/workbench.h"

#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>

using namespace sl;
using namespace sl::test;
using namespace sl::widgets;

class TestLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<GuiFixture>();
        m_clock = std::make_shared<FixedClock>();
        workspace::Environment environment;
        environment.modelsFolder = m_fixture->path(u"no-pack"_s);
        environment.clock = m_clock;
        const QString folder = m_fixture->path(u"workspace"_s);
        {
            const auto made = session::Workspace::create(newWorkspace(folder), environment);
            SL_VERIFY(made);
            SL_VERIFY((*made)->logIn(u"ruiz"_s, kPassword).result());
            SL_VERIFY((*made)->createCase(newCase(u"2026-0141"_s)).result());
        }
        m_window = std::make_unique<MainWindow>(environment, m_fixture->prompts, m_fixture->settings,
                                                m_fixture->theme);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get())); // else it takes no commands' keys
        m_window->start(folder);
        QTRY_VERIFY(find<QWidget>(*m_window, "loginPage")->isVisible());
        type(*m_window, "login.login", u"ruiz"_s);
        type(*m_window, "login.password", kPassword);
        click(*m_window, "login.enter");
        QTRY_VERIFY(m_window->workbench());
    }
    void cleanup() {
        m_window.reset();
        m_fixture.reset();
    }

    void nothingOfTheWorkIsSeenOrReachedUntilThePasswordIsGiven() {
        actionCalled(m_window->actions(), "mode.gallery")->trigger();
        const QString title = m_window->windowTitle();
        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(m_window->windowTitle() != title); // keys are taken here
        press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->windowTitle(), title);
        QVERIFY(title != u"Second Look"_s);
        actionCalled(m_window->actions(), "app.lock")->trigger();
        QVERIFY(isLocked());
        QVERIFY(!m_window->workbench()->isVisible());
        QCOMPARE(m_window->windowTitle(), u"Second Look"_s);
        QCOMPARE(focusName(*m_window), u"lock.password"_s);
        shoot(*m_window, "lock");
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_N, Qt::Key_K})
            press(key, Qt::ControlModifier);
        press(Qt::Key_F1);
        QVERIFY(!m_window->findChild<HelpSheet*>());
        QVERIFY(!m_window->findChild<NewCaseDialog*>());

        unlockWith(u"wrong password"_s);
        QTRY_VERIFY(!m_window->findChildren<QLabel*>(u"status.errorText"_s).isEmpty());
        QTRY_VERIFY(find<QLineEdit>(*m_window, "lock.password")->isEnabled());
        QVERIFY(isLocked());
        unlockWith(kPassword);
        QTRY_VERIFY(!isLocked());
        QVERIFY(m_window->workbench()->isVisible());
        QVERIFY(find<QWidget>(*m_window, "statusArea")->isVisible());
        QCOMPARE(m_window->windowTitle(), title); // still the gallery
        actionCalled(m_window->actions(), "mode.cases")->trigger();
        QTRY_VERIFY(m_window->windowTitle() != title);
    }

    /// A face that was copied does not outlive the work with it.
    void whatWasCopiedIsForgotten() {
        const QImage face(8, 8, QImage::Format_RGB32);
        copyPicture(face);
        QCOMPARE(QGuiApplication::clipboard()->image().size(), face.size());
        actionCalled(m_window->actions(), "app.lock")->trigger();
        QVERIFY(isLocked());
        QVERIFY(QGuiApplication::clipboard()->image().isNull());
        unlockWith(kPassword);
        QTRY_VERIFY(!isLocked());
        copyPicture(face);
        actionCalled(m_window->actions(), "app.logOut")->trigger();
        QVERIFY(QGuiApplication::clipboard()->image().isNull());
    }

    void whatWasTypedInADialogIsThereAgain() {
        actionCalled(m_window->actions(), "case.new")->trigger();
        QPointer<NewCaseDialog> dialog = m_window->findChild<NewCaseDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        type(*dialog, "newCase.number", u"2026-0200"_s);
        actionCalled(m_window->actions(), "app.lock")->trigger();
        QVERIFY(isLocked());
        QVERIFY(dialog && !dialog->isVisible());
        unlockWith(kPassword);
        QTRY_VERIFY(!isLocked());
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->isModal());
        QCOMPARE(find<QLineEdit>(*dialog, "newCase.number")->text(), u"2026-0200"_s);
    }

    void aWindowThatOpensMeanwhileWaits() {
        actionCalled(m_window->actions(), "app.lock")->trigger();
        QPointer<QDialog> late = new QDialog(m_window->workbench());
        late->setAttribute(Qt::WA_DeleteOnClose);
        late->open();
        QTRY_VERIFY(late && !late->isVisible());
        unlockWith(kPassword);
        QTRY_VERIFY(late && late->isVisible());
    }

    void nobodyUsesIt_data() {
        QTest::addColumn<int>("minutes"); // 0: as installed
        QTest::newRow("as installed") << 0;
        QTest::newRow("soon") << 3;
    }

    void nobodyUsesIt() {
        QFETCH(int, minutes);
        if (minutes > 0) {
            actionCalled(m_window->actions(), "mode.settings")->trigger();
            find<QTabWidget>(*m_window, "settings.tabs")->setCurrentIndex(3);
            find<QSpinBox>(*m_window, "computer.lockMinutes")->setValue(minutes);
        }
        const int limit = minutes > 0 ? minutes : 10;
        QCOMPARE(lockMinutes(m_fixture->settings), limit);
        m_clock->advance(limit * 60 - 1);
        QTest::mousePress(m_window.get(), Qt::RightButton); // used
        m_clock->advance(limit * 60 - 1);
        press(Qt::Key_2, Qt::ControlModifier); // taken, so it is not over
        QVERIFY2(m_window->windowTitle().startsWith(u"Gallery"_s), qPrintable(m_window->windowTitle()));
        QVERIFY(!isLocked());
        m_clock->advance(limit * 60); // the watch looks once a second
        QTRY_VERIFY(isLocked());
        const QString why = find<QLabel>(*m_window, "lock.why")->text();
        QVERIFY2(why.contains(QString::number(limit)), qPrintable(why));
        unlockWith(kPassword);
        QTRY_VERIFY(!isLocked());
        m_clock->advance(limit * 60 - 1); // the time began anew
        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!isLocked());
    }

    /// A computer that slept: its first key finds the lock and does nothing else.
    void theFirstKeyAfterALongTimeIsNotTaken() {
        m_clock->advance(3600);
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(isLocked());
        QVERIFY(!m_window->findChild<NewCaseDialog*>());
    }

    void whatRunsGoesOnAndAnotherPersonMayLogIn() {
        const auto job = std::make_shared<Job>();
        m_window->findChild<StatusBar*>()->follow(job, u"Importing 20 files"_s);
        actionCalled(m_window->actions(), "app.lock")->trigger();
        QVERIFY(!job->token().isCancelled());
        QVERIFY(!find<QWidget>(*m_window, "statusArea")->isVisible()); // tells of the work, and stops it
        m_fixture->prompts.asked.clear();
        click(*m_window, "lock.logOut");
        QCOMPARE(m_fixture->prompts.asked.size(), 1); // it would be stopped
        QVERIFY(m_fixture->prompts.asked.first().contains(u"Importing 20 files"_s));
        QVERIFY(isLocked());
        job->finish();
        QTRY_VERIFY(m_window->findChild<StatusBar*>()->runningJobs().isEmpty());
        click(*m_window, "lock.logOut");
        QVERIFY(!m_window->workbench());
        QTRY_VERIFY(find<QWidget>(*m_window, "loginPage")->isVisible());
        QVERIFY(find<QWidget>(*m_window, "statusArea")->isVisible());
        type(*m_window, "login.password", kPassword);
        click(*m_window, "login.enter");
        QTRY_VERIFY(m_window->workbench());
        actionCalled(m_window->actions(), "mode.gallery")->trigger(); // keys and commands are back
        QVERIFY(!isLocked());
    }

    /// Who waits for work to end before they log out may unlock meanwhile.
    void aLogOutThatOvertakesAnUnlockLogsOut() {
        const auto job = std::make_shared<Job>();
        auto* status = m_window->findChild<StatusBar*>();
        status->follow(job, u"Importing 20 files"_s);
        actionCalled(m_window->actions(), "app.lock")->trigger();
        m_fixture->prompts.confirmations = 1;
        click(*m_window, "lock.logOut");
        QVERIFY(job->token().isCancelled());
        QVERIFY(isLocked());
        QSignalSpy changed(m_window->workspace(), &session::Workspace::loginChanged);
        unlockWith(kPassword);
        Q_EMIT status->findChild<JobRow*>()->finished();
        QVERIFY(!m_window->workbench());
        QTRY_COMPARE(changed.size(), 3); // out, in, and out again
        QVERIFY(!m_window->workspace()->login().isValid());
        type(*m_window, "login.password", kPassword);
        click(*m_window, "login.enter");
        QTRY_VERIFY(m_window->workbench());
        actionCalled(m_window->actions(), "app.lock")->trigger();
        QVERIFY(isLocked());
        QVERIFY(find<QLineEdit>(*m_window, "lock.password")->isEnabled());
        unlockWith(kPassword);
        QTRY_VERIFY(!isLocked());
    }

    void nobodyIsLoggedInNothingIsLocked() {
        actionCalled(m_window->actions(), "app.logOut")->trigger();
        QVERIFY(!actionCalled(m_window->actions(), "app.lock")->isEnabled());
        m_clock->advance(3600);
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!isLocked());
    }

private:
    [[nodiscard]] bool isLocked() const { return find<QWidget>(*m_window, "lockPage")->isVisible(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_window.get(), key, modifiers);
    }
    void unlockWith(const QString& password) {
        type(*m_window, "lock.password", password);
        QTest::keyClick(find<QLineEdit>(*m_window, "lock.password"), Qt::Key_Return);
    }

    std::unique_ptr<GuiFixture> m_fixture;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestLock)
#include "tst_lock.moc"
