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
        for (const QString& number : {u"2026-0001"_s, u"2026-0002"_s})
            SL_VERIFY(m_desk->workspace->createCase(newCase(number)).result());
        CaseListPage page(*m_desk->workspace, m_fixture->ui);
        QSignalSpy opened(&page, &CaseListPage::caseOpened);
        const auto* table = find<QTreeView>(page, "casesPage.table");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        type(page, "casesPage.filter", u"0002"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        m_fixture->trigger("cases.open");
        QTRY_COMPARE(opened.size(), 1);
        type(page, "casesPage.filter", u"no such case"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!table->isVisibleTo(&page));
    }

    void aCaseThatIsNotThereIsSaidInPlace() {
        CaseListPage page(*m_desk->workspace, m_fixture->ui);
        QSignalSpy opened(&page, &CaseListPage::caseOpened);
        page.openCase(u"1999-0001"_s);
        QTRY_COMPARE(page.findChildren<QLabel*>(u"status.errorText"_s).size(), 1);
        QVERIFY(find<QLabel>(page, "status.errorText")->text().startsWith(u"1999-0001"_s));
        QCOMPARE(opened.size(), 0);
    }

    void mandatoryFieldsAreFlaggedAndTheCaseIsMade() {
        CaseListPage page(*m_desk->workspace, m_fixture->ui);
        QSignalSpy opened(&page, &CaseListPage::caseOpened);
        page.newCase();
        auto* dialog = page.findChild<NewCaseDialog*>();
        QVERIFY(dialog);
        QVERIFY(!dialog->isModal() || dialog->windowModality() == Qt::WindowModal);
        type(*dialog, "newCase.number", u"2026-0141"_s);
        click(*dialog, "newCase.create");
        QVERIFY(find<QLabel>(*dialog, "newCase.legalBasis.below")->text().contains(u"must"_s));
        QCOMPARE(focusName(*dialog), u"newCase.offence"_s); // the first of them
        type(*dialog, "newCase.legalBasis", u"Section 12"_s);
        QVERIFY(!find<QLabel>(*dialog, "newCase.legalBasis.below")->text().contains(u"must"_s));
        type(*dialog, "newCase.requester", u"Det. Okoye"_s);
        find<QComboBox>(*dialog, "newCase.offence")->setCurrentText(u"Burglary"_s);
        click(*dialog, "newCase.create");
        dialog->reject(); // it cannot be taken back any more
        QVERIFY(!dialog->isHidden());
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(m_desk->workspace->cases().result()->size(), 1);
    }

    void aNumberInUseKeepsTheFormOpen() {
        SL_VERIFY(m_desk->workspace->createCase(newCase(u"2026-0141"_s)).result());
        NewCaseDialog* dialog = new NewCaseDialog(*m_desk->workspace);
        dialog->open();
        type(*dialog, "newCase.number", u"2026-0141"_s);
        type(*dialog, "newCase.legalBasis", u"Section 12"_s);
        type(*dialog, "newCase.requester", u"Det. Okoye"_s);
        find<QComboBox>(*dialog, "newCase.offence")->setCurrentText(u"Burglary"_s);
        click(*dialog, "newCase.create");
        QTRY_COMPARE(dialog->findChildren<QLabel*>(u"status.errorText"_s).size(), 1);
        QVERIFY(dialog->isVisible());
        delete dialog;
    }

private:
    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TestCases)
#include "tst_cases.moc"
