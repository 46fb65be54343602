// SPDX-License-Identifier: Apache-2.0
// A workspace that lies where nothing can be written, in the window.
#include "engine/session/casesession.h"
#include "tests/support/desk.h"
#include "tests/support/drives/writeprotection.h"
#include "tests/support/guifixture.h"
#include "tests/support/writtensearch.h"
#include "widgets/cases/caselistpage.h"
#include "widgets/frame/caseview.h"
#include "widgets/frame/mainwindow.h"
#include "widgets/frame/workbench.h"

#include <QLabel>

#include <optional>

using namespace sl;
using namespace sl::test;
using namespace sl::widgets;

class TestReadOnlyWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<GuiFixture>();
        m_desk = std::make_unique<Desk>();
        SL_VERIFY(m_desk->create());
        {
            const auto opened = m_desk->newOpenCase(u"2026-0141"_s);
            SL_VERIFY(opened);
            const auto search = addWrittenSearch(*m_desk, **opened);
            SL_VERIFY(search);
            const auto examination = (*opened)->firstExamination(*search).result();
            SL_VERIFY(examination);
            SL_VERIFY((*opened)
                          ->answer(examination->record.id, examination->record.items.first(),
                                   *Answer::onScale(0), {})
                          .result());
        }
        m_desk->workspace.reset();
        m_fixture->settings.setValue(u"candidatesPage/grid"_s, true); // where several are answered at once
        m_window = std::make_unique<MainWindow>(m_desk->environment, m_fixture->prompts, m_fixture->settings,
                                                m_fixture->theme);
        m_window->show();
    }
    void cleanup() {
        m_window.reset();
        m_protection.reset();
        m_desk.reset();
        m_fixture.reset();
    }

    void itIsSaidAndNothingOffersToChangeIt() {
        m_protection.emplace(m_desk->folder());
        enter();
        QVERIFY(shown("readOnlyBanner"));
        QVERIFY(find<QLabel>(*m_window, "readOnlyBanner")->text().contains(u"reading"_s));
        QVERIFY(!isOffered("case.new"));
        find<CaseListPage>(*m_window, "casesPage")->openCase(u"2026-0141"_s);
        QTRY_VERIFY(m_window->workbench()->caseView());
        for (const char* step : {"step.media", "step.candidates", "step.comparison", "step.report"}) {
            actionCalled(m_window->actions(), step)->trigger();
            QCoreApplication::processEvents();
            for (const char* command :
                 {"media.addFiles", "media.paste", "probe.search", "answer.plus2", "answer.minus3",
                  "comparison.submit", "report.export", "report.bundle", "gallery.enrolFolder"})
                QVERIFY2(!isOffered(command), command);
        }
        for (const char* command : {"mode.audit", "mode.gallery", "mode.cases", "app.logOut"})
            QVERIFY2(isOffered(command), command);
    }

    /// Who had begun to compare sees the pictures again, and no place for an answer.
    void theExaminersOwnComparisonIsShown() {
        m_protection.emplace(m_desk->folder());
        enter();
        find<CaseListPage>(*m_window, "casesPage")->openCase(u"2026-0141"_s);
        QTRY_VERIFY(m_window->workbench()->caseView());
        actionCalled(m_window->actions(), "step.candidates")->trigger();
        const auto* progress = find<QLabel>(*m_window, "candidatesPage.progress");
        QTRY_VERIFY2(progress->text().startsWith(u"1 of "_s), // though not looked at here
                     qPrintable(progress->text()));
        QVERIFY(progress->isVisible() && !shown("candidatesPage.triage"));
        actionCalled(m_window->actions(), "step.comparison")->trigger();
        QTRY_VERIFY(shown("comparisonPage.items.0"));
        QVERIFY(!shown("comparisonPage.grounds"));
    }

    void aWritableOneAfterItOffersAllAgain() {
        m_protection.emplace(m_desk->folder());
        enter();
        QVERIFY(shown("readOnlyBanner"));
        actionCalled(m_window->actions(), "app.logOut")->trigger();
        QTRY_VERIFY(shown("loginPage"));
        click(*m_window, "login.otherWorkspace");
        m_protection.reset();
        enter();
        QVERIFY(!shown("readOnlyBanner"));
        QVERIFY(isOffered("case.new"));
    }

private:
    void enter() {
        m_window->start(m_desk->folder());
        QTRY_VERIFY(shown("loginPage"));
        type(*m_window, "login.login", u"ruiz"_s);
        type(*m_window, "login.password", kPassword);
        click(*m_window, "login.enter");
        QTRY_VERIFY(m_window->workbench());
    }
    bool shown(const char* name) {
        const auto* widget = find<QWidget>(*m_window, name);
        return widget && widget->isVisible();
    }
    bool isOffered(const char* command) {
        const auto* action = actionCalled(m_window->actions(), command);
        return action->isEnabled() && action->isVisible();
    }

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<Desk> m_desk;
    std::optional<WriteProtection> m_protection;
    std::unique_ptr<MainWindow> m_window;
};

int main(int argc, char* argv[]) {
    if (!giveUpRoot())
        return EXIT_FAILURE;
    QApplication app(argc, argv);
    TestReadOnlyWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_readonlywindow.moc"
