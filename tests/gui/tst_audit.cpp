// SPDX-License-Identifier: Apache-2.0
#include "tests/support/desk.h"
#include "tests/support/guifixture.h"
#include "widgets/audit/auditpage.h"
#include "widgets/models/auditmodel.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTreeView>

using namespace sl;
using namespace sl::test;
using namespace sl::widgets;

class TestAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<GuiFixture>();
        m_desk = std::make_unique<Desk>();
        SL_VERIFY(m_desk->create());
        SL_VERIFY(m_desk->workspace->createCase(newCase(u"2026-0141"_s)).result());
    }
    void cleanup() {
        m_desk.reset();
        m_fixture.reset();
    }

    void entriesAreListedWithTheirFields() {
        AuditPage page(*m_desk->workspace, m_fixture->ui);
        const auto* table = find<QTreeView>(page, "auditPage.table");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const auto* details = find<QPlainTextEdit>(page, "auditPage.details");
        QTRY_VERIFY(details->toPlainText().contains(u"SHA-256:"_s));
        const QString newest = table->model()->index(0, AuditModel::Action).data().toString();
        QVERIFY2(details->toPlainText().contains(newest), qPrintable(details->toPlainText()));
    }

    void filterAndScopeAskAgain() {
        AuditPage page(*m_desk->workspace, m_fixture->ui);
        const auto* table = find<QTreeView>(page, "auditPage.table");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        type(page, "auditPage.filter", u"no such thing"_s);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        type(page, "auditPage.filter", u"2026-0141"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        auto* scope = find<QComboBox>(page, "auditPage.scope");
        QTRY_COMPARE(scope->count(), 2);
        scope->setCurrentIndex(1);
        Q_EMIT scope->activated(1);
        type(page, "auditPage.filter", QString());
        QTRY_VERIFY(table->model()->rowCount() > 0);
    }

    void everyChainIsChecked() {
        AuditPage page(*m_desk->workspace, m_fixture->ui);
        m_fixture->trigger("audit.verify");
        QTRY_COMPARE(page.findChildren<QLabel*>(u"auditPage.verdictText"_s).size(), 2);
        for (const QLabel* verdict : page.findChildren<QLabel*>(u"auditPage.verdictText"_s))
            QVERIFY2(verdict->text().contains(u"nothing was altered"_s), qPrintable(verdict->text()));
    }

private:
    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TestAudit)
#include "tst_audit.moc"
