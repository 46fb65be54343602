// SPDX-License-Identifier: Apache-2.0
// The case list and the form for a new case.
#include "tests/support/desk.h"
#include "tests/support/guifixture.h"
#include "widgets/cases/caselistpage.h"
#include "widgets/cases/newcasedialog.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTreeView>

using namespace sl;
using namespace sl::test;
using namespace sl::widgets;

class TestCases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<GuiFixture>();
        m_desk = std::make_unique<Desk>();
        SL_VERIFY(m_desk->create());
    }
    void cleanup() {
        m_desk.reset();
        m_fixture.reset();
    }

    void withoutCasesTheListSaysWhatToDo() {
        CaseListPage page(*m_desk->workspace, m_fixture->ui);
        QVERIFY(find<QAbstractButton>(page, "empty.new")->isVisibleTo(&page));
        QVERIFY(!m_fixture->actions.action("cases.open")->isEnabled());
    }

    void casesAreFilteredAndOpened() {
        for (const QString& number : {QStringLiteral("2026-0001"), QStringLiteral("2026-0002")})
            SL_VERIFY(m_desk->workspace->createCase(newCase(number)).result());
        CaseListPage page(*m_desk->workspace, m_fixture->ui);
        QSignalSpy opened(&page, &CaseListPage::caseOpened);
        const auto* table = find<QTreeView>(page, "casesPage.table");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        type(page, "casesPage.filter", QStringLiteral("0002"));
        QCOMPARE(table->model()->rowCount(), 1);
        m_fixture->trigger("cases.open");
        QTRY_COMPARE(opened.size(), 1);
        type(page, "casesPage.filter", QStringLiteral("no such case"));
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!table->isVisibleTo(&page));
    }

    void aCaseThatIsNotThereIsSaidInPlace() {
        CaseListPage page(*m_desk->workspace, m_fixture->ui);
        QSignalSpy opened(&page, &CaseListPage::caseOpened);
        page.openCase(QStringLiteral("1999-0001"));
        QTRY_COMPARE(page.findChildren<QLabel*>(QStringLiteral("status.errorText")).size(), 1);
        QVERIFY(find<QLabel>(page, "status.errorText")->text().startsWith(QStringLiteral("1999-0001")));
        QCOMPARE(opened.size(), 0);
    }

    void mandatoryFieldsAreFlaggedAndTheCaseIsMade() {
        CaseListPage page(*m_desk->workspace, m_fixture->ui);
        QSignalSpy opened(&page, &CaseListPage::caseOpened);
        page.newCase();
        auto* dialog = page.findChild<NewCaseDialog*>();
        QVERIFY(dialog);
        QVERIFY(!dialog->isModal() || dialog->windowModality() == Qt::WindowModal);
        type(*dialog, "newCase.number", QStringLiteral("2026-0141"));
        click(*dialog, "newCase.create");
        QVERIFY(find<QLabel>(*dialog, "newCase.legalBasis.below")->text().contains(QStringLiteral("must")));
        QCOMPARE(focusName(*dialog), QStringLiteral("newCase.offence")); // the first of them
        type(*dialog, "newCase.legalBasis", QStringLiteral("Section 12"));
        QVERIFY(!find<QLabel>(*dialog, "newCase.legalBasis.below")->text().contains(QStringLiteral("must")));
        type(*dialog, "newCase.requester", QStringLiteral("Det. Okoye"));
        find<QComboBox>(*dialog, "newCase.offence")->setCurrentText(QStringLiteral("Burglary"));
        click(*dialog, "newCase.create");
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(m_desk->workspace->cases().result()->size(), 1);
    }

    void aNumberInUseKeepsTheFormOpen() {
        SL_VERIFY(m_desk->workspace->createCase(newCase(QStringLiteral("2026-0141"))).result());
        NewCaseDialog* dialog = new NewCaseDialog(*m_desk->workspace);
        dialog->open();
        type(*dialog, "newCase.number", QStringLiteral("2026-0141"));
        type(*dialog, "newCase.legalBasis", QStringLiteral("Section 12"));
        type(*dialog, "newCase.requester", QStringLiteral("Det. Okoye"));
        find<QComboBox>(*dialog, "newCase.offence")->setCurrentText(QStringLiteral("Burglary"));
        click(*dialog, "newCase.create");
        QTRY_COMPARE(dialog->findChildren<QLabel*>(QStringLiteral("status.errorText")).size(), 1);
        QVERIFY(dialog->isVisible());
        delete dialog;
    }

private:
    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TestCases)
#include "tst_cases.moc"
