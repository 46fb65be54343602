// SPDX-License-Identifier: Apache-2.0
#include "engine/session/workspace.h"
#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/workspace/change.h"
#include "tests/engine/store/samples.h"
#include "tests/support/guifixture.h"
#include "tests/support/reference.h"
#include "tests/support/workspacefixture.h"
#include "widgets/gallery/gallerypage.h"
#include "widgets/gallery/personview.h"
#include "widgets/text/format.h"

#include <QDateEdit>
#include <QLabel>
#include <QTreeView>

using namespace sl;
using namespace sl::widgets;
using sl::test::find;
using sl::test::waitFor;

namespace {

const QString kPassword = u"a long enough password"_s;

} // namespace

/// The gallery page over a workspace of four persons, of whom three are due under the policy of five years.
class TestRetentionPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_gui = std::make_unique<sl::test::GuiFixture>();
        workspace::NewWorkspace request;
        request.folder = m_gui->path(u"workspace"_s);
        request.agency = u"Harbour Police"_s;
        request.firstUser = {u"ruiz"_s, u"Ana Ruiz"_s, Role::Supervisor, kPassword};
        m_environment.modelsFolder = m_gui->path(u"none"_s);
        SL_VERIFY(session::Workspace::create(request, m_environment));
        addPersons(request.folder);
        auto opened = session::Workspace::open(request.folder, m_environment);
        SL_VERIFY(opened);
        m_workspace = std::move(*opened);
        SL_VERIFY(waitFor(m_workspace->logIn(u"ruiz"_s, kPassword)));
        m_page = std::make_unique<GalleryPage>(*m_workspace, m_gui->ui);
        m_page->resize(1210, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup() {
        m_page.reset();
        m_workspace.reset();
        m_gui.reset();
    }

    void listsWhoIsDueTheLongestFirst() {
        m_gui->trigger("gallery.retention");
        QTRY_COMPARE(numbers(), QStringList({u"P-2"_s, u"P-1"_s, u"P-3"_s}));
        QVERIFY(table().isVisible());
        const QString rule = find<QLabel>(*m_page, "retention.explanation")->text();
        QVERIFY2(rule.contains(u"60"_s), qPrintable(rule));
        const QString counts = find<QLabel>(*m_page, "retention.counts")->text();
        QVERIFY2(counts.contains(QLatin1Char('3')), qPrintable(counts));
        sl::test::shoot(*m_page, "retention");
        QTest::keyClick(&table(), Qt::Key_Escape);
        QVERIFY(!table().isVisible());
    }

    void keepsAPersonWithAReasonAndSignsIt() {
        m_gui->trigger("gallery.retention");
        QTRY_COMPARE(numbers().size(), 3);
        QVERIFY(!action("gallery.keep")->isEnabled()); // no reason yet
        find<QDateEdit>(*m_page, "retention.until")->setDate(QDate::currentDate().addYears(2));
        QTest::keyClicks(find<QLineEdit>(*m_page, "retention.reason"), u"s. 64A"_s);
        m_gui->trigger("gallery.keep");
        QTRY_COMPARE(numbers(), QStringList({u"P-1"_s, u"P-3"_s}));
        const auto entry = waitFor(m_workspace->auditEntries({{}, {}, 0, 1}))->first();
        QCOMPARE(entry.action, u"person.kept"_s);
        QCOMPARE(entry.subject, u"P-2"_s);
        QCOMPARE(entry.details.value(u"reason"_s).toString(), u"s. 64A"_s);
        QVERIFY(!entry.signature.isEmpty());
        const auto verdicts = waitFor(m_workspace->verifyAudit());
        SL_VERIFY(verdicts);
        for (const auto& verdict : *verdicts)
            QVERIFY2(verdict.intact, qPrintable(verdict.problem.toString()));
    }

    void thePersonPageSaysUntilWhenAndWhy() {
        const QDate until = QDate::currentDate().addYears(2);
        SL_VERIFY(waitFor(m_workspace->gallery().keepPerson(PersonId{1}, until, u"s. 64A"_s)));
        m_gui->trigger("gallery.retention");
        QTRY_COMPARE(numbers().size(), 2);
        QTest::keyClick(&table(), Qt::Key_Return);
        const auto* kept = find<QLabel>(*m_page, "galleryPage.kept");
        QTRY_COMPARE(kept->text(),
                     u"Due for review on %1 under the policy"_s.arg(dateText(QDate(2017, 1, 1))));
        m_page->findChild<PersonView*>()->showPerson(PersonId{1});
        QTRY_COMPARE(kept->text(), u"Kept by ruiz until %1: s. 64A"_s.arg(dateText(until)));
    }

    void whenNobodyIsDueItSaysSo() {
        m_gui->trigger("gallery.retention");
        QTRY_COMPARE(numbers().size(), 3);
        const QDate until = QDate::currentDate().addYears(2);
        for (const qint64 id : {1, 2, 3})
            SL_VERIFY(waitFor(m_workspace->gallery().keepPerson(PersonId{id}, until, u"appeal"_s)));
        m_gui->trigger("gallery.retention");
        QTRY_VERIFY(numbers().isEmpty() && !table().isVisible());
        QVERIFY(!action("gallery.remove")->isEnabled());
        sl::test::shoot(*m_page, "retention-empty");
    }

    void removesAPersonFromTheList() {
        m_gui->trigger("gallery.retention");
        QTRY_COMPARE(numbers().size(), 3);
        m_gui->prompts.texts = {u"retention over"_s};
        m_gui->prompts.confirmations = 1;
        m_gui->trigger("gallery.remove");
        QTRY_COMPARE(numbers(), QStringList({u"P-1"_s, u"P-3"_s}));
        QVERIFY(table().isVisible());
        QCOMPARE(waitFor(m_workspace->gallery().count({})).value(), 3);
    }

    void aPersonOpenedFromTheListLeadsBackToIt() {
        m_gui->trigger("gallery.retention");
        QTRY_COMPARE(numbers().size(), 3);
        QTest::keyClick(&table(), Qt::Key_Return);
        auto* person = find<QWidget>(*m_page, "galleryPage.person");
        QTRY_VERIFY(person->isVisible());
        QTest::keyClick(person, Qt::Key_Escape);
        QTRY_VERIFY(table().isVisible());
    }

    void othersThanSupervisorsMayOnlyLook() {
        SL_VERIFY(waitFor(m_workspace->addUser({u"ivo"_s, u"Ivo Nagy"_s, Role::Investigator, kPassword})));
        SL_VERIFY(waitFor(m_workspace->logIn(u"ivo"_s, kPassword)));
        m_gui->trigger("gallery.retention");
        QTRY_COMPARE(numbers().size(), 3);
        QVERIFY(!action("gallery.remove")->isEnabled());
        QVERIFY(!find<QLineEdit>(*m_page, "retention.reason")->isEnabled());
    }

private:
    static void addPersons(const QString& folder) {
        const auto database = store::Database::open(folder + u"/workspace.sqlite"_s);
        SL_VERIFY(database);
        const QList<QDate> captured{{2015, 6, 1}, {2012, 1, 1}, {2016, 2, 1}, QDate::currentDate()};
        const auto enrol = [&](workspace::Change& change) -> Status {
            for (int i = 0; i < captured.size(); ++i) {
                const QString number = u"P-%1"_s.arg(i + 1);
                SL_TRY(const auto id,
                       store::PersonRepository(change.database()).insert(sl::test::somePerson(number)));
                auto portrait = sl::test::somePortrait(id, Sha256::of(number.toUtf8()));
                portrait.capturedOn = captured.at(i);
                SL_CHECK(store::PortraitRepository(change.database()).insert(portrait));
            }
            return change.auditSystem(evidence::AuditAction::PortraitsEnrolled, u"4"_s);
        };
        SL_VERIFY(workspace::change(**database, SystemClock(), enrol));
    }

    QTreeView& table() const { return *find<QTreeView>(*m_page, "retention.table"); }
    QAction* action(const char* id) const { return m_gui->actions.action(id); }
    QStringList numbers() const {
        QStringList rows;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            rows.append(table().model()->index(row, 0).data().toString());
        return rows;
    }

    workspace::Environment m_environment;
    std::unique_ptr<sl::test::GuiFixture> m_gui;
    std::unique_ptr<session::Workspace> m_workspace;
    std::unique_ptr<GalleryPage> m_page;
};

QTEST_MAIN(TestRetentionPage)
#include "tst_retention_page.moc"
