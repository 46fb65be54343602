// SPDX-License-Identifier: Apache-2.0
// "Open the demo", in the real window with a small demo: made, opened, said to be one everywhere, made again.
#include "app/demo/shippeddemo.h"
#include "tests/support/desk.h"
#include "tests/support/guifixture.h"
#include "widgets/frame/mainwindow.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QPushButton>
#include <QToolButton>

using namespace sl;
using namespace sl::test;
using namespace sl::widgets;

namespace {

constexpr int kFew = 20;
constexpr int kLong = 120'000;

workspace::Environment starter() {
    workspace::Environment environment;
    environment.modelsFolder = QStringLiteral(SECONDLOOK_STARTER);
    return environment;
}

bool shows(const MainWindow& window, const char* name) {
    const auto* found = window.findChild<QWidget*>(QString::fromLatin1(name));
    return found && found->isVisibleTo(&window);
}

} // namespace

class TestDemo : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<app::ShippedDemo> m_demo;
    std::unique_ptr<MainWindow> m_window;

    void openWindow() {
        m_window = std::make_unique<MainWindow>(starter(), m_fixture->prompts, m_fixture->settings,
                                                m_fixture->theme);
        m_window->offerDemo(*m_demo);
    }

    void leaveWorkspace() {
        click(*m_window, "login.otherWorkspace");
        QVERIFY(shows(*m_window, "workspacePage"));
    }

private Q_SLOTS:
    void initTestCase() {
        m_fixture = std::make_unique<GuiFixture>();
        m_demo = std::make_unique<app::ShippedDemo>(starter(), m_fixture->path(u"demo"_s), u"en"_s, kFew);
        openWindow();
    }
    void cleanupTestCase() {
        m_window.reset();
        m_fixture.reset();
    }

    void aWindowWithoutADemoOffersNone() {
        MainWindow plain(starter(), m_fixture->prompts, m_fixture->settings, m_fixture->theme);
        plain.start({});
        QVERIFY(shows(plain, "workspacePage"));
        QVERIFY(!shows(plain, "workspacePage.demo"));
    }

    void aCancelledDemoIsSaidAndLeavesNothing() {
        m_window->start({});
        QVERIFY(shows(*m_window, "workspacePage.demo"));
        QVERIFY(!shows(*m_window, "workspacePage.newDemo")); // there is none yet
        click(*m_window, "workspacePage.demo");
        QVERIFY(!find<QPushButton>(*m_window, "workspacePage.demo")->isEnabled());
        click(*m_window, "job.cancel");
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(*m_window, "workspacePage.demo")->isEnabled(), kLong);
        QVERIFY(!m_window->workspace());
        QVERIFY(!QDir(m_demo->folder()).exists());
    }

    void itIsMadeAndOpens() {
        click(*m_window, "workspacePage.demo");
        QTRY_VERIFY_WITH_TIMEOUT(shows(*m_window, "loginPage"), kLong);
        QVERIFY(m_window->workspace()->isDemo());
        QVERIFY(shows(*m_window, "demoBanner"));
    }

    void theLogInPageShowsWhoCanLogIn() {
        for (const DemoOffer::Account& account : m_demo->accounts()) {
            const QByteArray name = "login.account." + account.login.toLatin1();
            auto* button = find<QCommandLinkButton>(*m_window, name.constData());
            QVERIFY(button);
            QVERIFY2(button->description().contains(account.password), qPrintable(button->description()));
            button->click();
            QCOMPARE(find<QLineEdit>(*m_window, "login.login")->text(), account.login);
            QCOMPARE(find<QLineEdit>(*m_window, "login.password")->text(), account.password);
        }
        click(*m_window, "login.account.ana");
        click(*m_window, "login.enter");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench(), kLong);
        QVERIFY(shows(*m_window, "demoBanner"));
    }

    void aSecondOpeningOpensTheSame() {
        const QDateTime made = QFileInfo(QDir(m_demo->folder()).filePath(u"DEMO.txt"_s)).lastModified();
        m_fixture->settings.clear();
        actionCalled(m_window->actions(), "app.logOut")->trigger();
        leaveWorkspace();
        QVERIFY(!shows(*m_window, "demoBanner"));
        click(*m_window, "workspacePage.demo");
        QTRY_VERIFY_WITH_TIMEOUT(shows(*m_window, "loginPage"), kLong);
        QCOMPARE(QFileInfo(QDir(m_demo->folder()).filePath(u"DEMO.txt"_s)).lastModified(), made);
    }

    void itIsMadeAgainWhenThatIsConfirmed() {
        const QString own = QDir(m_demo->folder()).filePath(u"done-in-the-demo"_s);
        QVERIFY(QFile(own).open(QIODevice::WriteOnly));
        leaveWorkspace();
        QVERIFY(shows(*m_window, "workspacePage.newDemo"));
        click(*m_window, "workspacePage.newDemo"); // refused
        QVERIFY(QFile::exists(own));
        m_fixture->prompts.confirmations = 1;
        click(*m_window, "workspacePage.newDemo");
        QTRY_VERIFY_WITH_TIMEOUT(shows(*m_window, "loginPage"), kLong);
        QVERIFY(!QFile::exists(own));
    }

    void anotherWorkspaceIsNoDemo() {
        leaveWorkspace();
        const QString folder = m_fixture->path(u"office"_s);
        auto request = newWorkspace(folder);
        SL_VERIFY(session::Workspace::create(request, starter()));
        m_window->start(folder);
        QTRY_VERIFY_WITH_TIMEOUT(shows(*m_window, "loginPage"), kLong);
        QVERIFY(!m_window->workspace()->isDemo());
        QVERIFY(!shows(*m_window, "demoBanner"));
        QVERIFY(!m_window->findChild<QWidget*>(u"login.account.ana"_s));
    }
};

QTEST_MAIN(TestDemo)
#include "tst_demo.moc"
