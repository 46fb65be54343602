// SPDX-License-Identifier: Apache-2.0
#include "tests/support/desk.h"
#include "tests/support/drops.h"
#include "tests/support/guifixture.h"
#include "widgets/audit/auditpage.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/models/auditmodel.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
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

    void whatWasFoundTakesTheRoomOfItsText() {
        AuditPage page(*m_desk->workspace, m_fixture->ui);
        page.resize(1200, 700);
        page.show();
        const auto* list = find<QScrollArea>(page, "auditPage.findings");
        const auto shown = [&] { return list->widget()->heightForWidth(list->viewport()->width()); };
        for (const int width : {1200, 500, 1200}) {
            page.resize(width, 700);
            m_fixture->trigger("audit.verify");
            QTRY_COMPARE(verdicts(page).size(), 2);
            QTRY_VERIFY(m_fixture->actions.action("audit.verify")->isEnabled());
            QTRY_COMPARE(list->viewport()->height(), std::min(shown(), 180 - 2 * list->frameWidth()));
        }
        const auto* text = find<QLabel>(page, "auditPage.verdictText");
        const auto* mark = text->parentWidget()->findChild<QWidget*>(u"auditPage.verdictIcon"_s);
        QVERIFY(mark);
        const int firstLine = text->y() + text->fontMetrics().height() / 2;
        QVERIFY2(std::abs(firstLine - mark->geometry().center().y()) <= 1,
                 qPrintable(QString::number(firstLine)));
    }

    void everySealedFileIsRead() {
        AuditPage page(*m_desk->workspace, m_fixture->ui);
        m_fixture->trigger("audit.checkFiles");
        QTRY_COMPARE(verdicts(page).size(), 2);
        for (const auto& verdict : verdicts(page))
            QVERIFY2(verdict.contains(u"each is as its record says"_s), qPrintable(verdict));
        QTRY_VERIFY(m_fixture->actions.action("audit.checkFiles")->isEnabled());
    }

    void aHeadIsKeptAndComparedAgain() {
        AuditPage page(*m_desk->workspace, m_fixture->ui);
        const auto head = keep(page, u"head.txt"_s);
        const auto suggested = m_fixture->prompts.suggestedFiles.value(0);
        QVERIFY2(suggested.startsWith(u"Head of the workspace's log 2"_s) && suggested.endsWith(u".txt"_s),
                 qPrintable(suggested));
        m_fixture->prompts.files.append({head});
        m_fixture->trigger("audit.compareHeads");
        QTRY_COMPARE(verdicts(page).size(), 1);
        const auto told = verdicts(page).first();
        QVERIFY2(told.startsWith(u"head.txt: Workspace: the log continues the head of"_s), qPrintable(told));
        const auto* signer = find<QLabel>(page, "auditPage.verdictDetail");
        QCOMPARE(signer->text(), u"The head is signed by ruiz."_s);
    }

    void theHeadOfACaseIsKept() {
        AuditPage page(*m_desk->workspace, m_fixture->ui);
        auto* scope = find<QComboBox>(page, "auditPage.scope");
        QTRY_COMPARE(scope->count(), 2);
        scope->setCurrentIndex(1);
        const auto head = keep(page, u"case.txt"_s);
        QVERIFY(drop(page, *urls({head})));
        QTRY_COMPARE(verdicts(page).size(), 1);
        QVERIFY2(verdicts(page).first().contains(u"Case 2026-0141: the log continues"_s),
                 qPrintable(verdicts(page).first()));
    }

    void aLogThatWasRolledBackShows() {
        const auto file = m_desk->folder() + u"/workspace.sqlite"_s, older = m_fixture->path(u"older"_s);
        m_desk->workspace.reset(); // all is in the one file
        QVERIFY(QFile::copy(file, older));
        SL_VERIFY(m_desk->reopen());
        QString head;
        {
            AuditPage page(*m_desk->workspace, m_fixture->ui);
            auto policy = m_desk->workspace->policy().result();
            SL_VERIFY(policy);
            policy->candidateListLength = 7;
            SL_VERIFY(m_desk->workspace->setPolicy(*policy).result());
            head = keep(page, u"later.txt"_s);
        }
        m_desk->workspace.reset();
        QVERIFY(QFile::remove(file) && QFile::copy(older, file));
        SL_VERIFY(m_desk->reopen());
        AuditPage page(*m_desk->workspace, m_fixture->ui);
        QVERIFY(drop(page, *urls({head})));
        QTRY_COMPARE(verdicts(page).size(), 1);
        QVERIFY2(verdicts(page).first().contains(u"ENTRIES ARE MISSING"_s),
                 qPrintable(verdicts(page).first()));
    }

    void aHeadIsWrittenOverNothingElse() {
        AuditPage page(*m_desk->workspace, m_fixture->ui);
        const auto letter = m_fixture->path(u"letter.txt"_s);
        QFile file(letter);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear colleague") > 0);
        file.close();
        const auto earlier = keep(page, u"earlier.txt"_s); // may be the one that shows what was done since
        for (const auto& place : {letter, earlier, m_desk->folder() + u"/head.txt"_s}) {
            m_fixture->prompts.saveFiles.append(place);
            m_fixture->trigger("audit.exportHead");
            QTRY_VERIFY2(!page.findChild<ErrorPlace*>()->text().isEmpty(), qPrintable(place));
            page.findChild<ErrorPlace*>()->clear();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Dear colleague"));
        QVERIFY(!QFile::exists(m_desk->folder() + u"/head.txt"_s));
    }

    void whatADropBringsBesideAHeadIsSaid() {
        AuditPage page(*m_desk->workspace, m_fixture->ui);
        const auto head = keep(page, u"head.txt"_s);
        QMimeData brought;
        brought.setUrls({QUrl::fromLocalFile(head), QUrl(u"https://example.org/head.txt"_s)});
        QVERIFY(drop(page, brought));
        QTRY_COMPARE(verdicts(page).size(), 1);
        const auto told = page.findChild<ErrorPlace*>()->text();
        QVERIFY2(told.startsWith(u"https://example.org/head.txt is an address on the web"_s),
                 qPrintable(told));
    }

    /// A check of all files takes long; its answer does not take the place of what was asked for since.
    void theCheckThatWasAskedForLastIsShown() {
        AuditPage page(*m_desk->workspace, m_fixture->ui);
        m_fixture->trigger("audit.verify");
        m_fixture->trigger("audit.checkFiles");
        QTRY_VERIFY(m_fixture->actions.action("audit.verify")->isEnabled() &&
                    m_fixture->actions.action("audit.checkFiles")->isEnabled());
        for (const auto& verdict : verdicts(page))
            QVERIFY2(verdict.contains(u"each is as its record says"_s), qPrintable(verdict));
        m_fixture->trigger("audit.checkFiles");
        m_fixture->trigger("audit.verify");
        QTRY_VERIFY(m_fixture->actions.action("audit.verify")->isEnabled() &&
                    m_fixture->actions.action("audit.checkFiles")->isEnabled());
        for (const auto& verdict : verdicts(page))
            QVERIFY2(verdict.contains(u"nothing was altered"_s), qPrintable(verdict));
    }

    void whatIsNoHeadIsSaid() {
        AuditPage page(*m_desk->workspace, m_fixture->ui);
        QVERIFY(drop(page, *urls({m_fixture->path(u"nowhere.txt"_s)})));
        QTRY_COMPARE(verdicts(page).size(), 1);
        QVERIFY2(verdicts(page).first().startsWith(u"nowhere.txt: "_s), qPrintable(verdicts(page).first()));
    }

private:
    static QStringList verdicts(const AuditPage& page) {
        QStringList texts;
        for (const QLabel* verdict : page.findChildren<QLabel*>(u"auditPage.verdictText"_s))
            texts.append(verdict->text());
        return texts;
    }
    /// Keeps the head of the log in sight.
    QString keep(AuditPage& page, const QString& name) {
        const auto head = m_fixture->path(name);
        m_fixture->prompts.saveFiles.append(head);
        m_fixture->trigger("audit.exportHead");
        const auto* said = find<QLabel>(m_fixture->status, "status.message");
        // not the file's name: that is there from the first byte on
        const auto isWhole = [&] { return said->text().contains(head); };
        if (!QTest::qWaitFor(isWhole, 10'000))
            qWarning("no head: %s", qPrintable(page.findChild<ErrorPlace*>()->text()));
        return head;
    }
    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TestAudit)
#include "tst_audit.moc"
