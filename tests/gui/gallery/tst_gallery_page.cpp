// SPDX-License-Identifier: Apache-2.0
#include "tests/support/actions.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/workspacefixture.h"
#include "widgets/controls/status/statusbar.h"
#include "widgets/gallery/gallerypage.h"
#include "widgets/gallery/persongrid.h"
#include "widgets/gallery/personview.h"
#include "widgets/imageview/imageview.h"
#include "widgets/models/personmodel.h"
#include "widgets/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeView>

using namespace sl;
using namespace sl::widgets;

/// The real page on a real workspace; the booking photos of five people and a file that is no photo.
class TestGalleryPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        SL_NEED_REFERENCE();
        auto fixture = sl::test::WorkspaceFixture::make();
        SL_VERIFY(fixture);
        m_fixture = *std::move(fixture);
        m_settings = std::make_unique<QSettings>(m_fixture->path(u"settings.ini"_s), QSettings::IniFormat);
        m_prompts = {};
        m_actions = std::make_unique<sl::test::Actions>();
        m_status = std::make_unique<StatusBar>();
        m_ui = std::make_unique<Ui>(Ui{*m_actions, m_prompts, *m_status, *m_settings});
    }

    void cleanup() {
        m_page.reset();
        m_ui.reset();
        m_status.reset();
        m_actions.reset();
        m_fixture.reset();
    }

    void anEmptyGallerySaysWhatToDo() {
        open();
        auto* enrol = m_page->findChild<QToolButton*>(u"empty.enrolFolder"_s);
        QTRY_VERIFY(enrol && enrol->isVisible() && enrol->isEnabled());
        shoot("gallery-empty");
    }

    void enrolsAFolderAndListsWhatWasLeftOut() {
        open();
        m_prompts.folders = {people()};
        auto* enrol = m_page->findChild<QToolButton*>(u"empty.enrolFolder"_s);
        QTRY_VERIFY(enrol->isEnabled());
        enrol->setFocus();
        QTest::keyClick(enrol, Qt::Key_Space);
        QVERIFY(!action("gallery.enrolFolder")->isEnabled()); // one at a time
        QTRY_COMPARE_WITH_TIMEOUT(grid().model()->rowCount(), 5, 120'000);
        auto* problems = m_page->findChild<QTreeView*>(u"galleryPage.problemList"_s);
        QTRY_VERIFY_WITH_TIMEOUT(problems->isVisible(), 120'000);
        QVERIFY(problems->model()->rowCount() >= 1); // profiles without a face that was found, too
        QTRY_VERIFY(grid().isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), &grid()); // arrows walk through the new persons
        QTRY_VERIFY(action("gallery.enrolFolder")->isEnabled());
        shoot("gallery-problems");
        m_prompts.saveFiles = {m_fixture->path(u"left out.csv"_s)};
        button("galleryPage.saveProblems")->click();
        QFile csv(m_fixture->path(u"left out.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().contains("notes.jpg"));
        button("galleryPage.closeProblems")->click();
        QVERIFY(!problems->isVisible());
    }

    void findsPersonsAsOneTypes() {
        enrolled();
        action("gallery.find")->trigger();
        auto* text = m_page->findChild<QLineEdit*>(u"galleryPage.text"_s);
        QTRY_COMPARE(QApplication::focusWidget(), text);
        QTest::keyClicks(text, u"00"_s);
        QTRY_COMPARE(grid().model()->rowCount(), 2);
        QTest::keyClicks(text, u"nobody"_s);
        QTRY_VERIFY(!grid().isVisible());
        text->clear();
        QTRY_COMPARE(grid().model()->rowCount(), 5);
        auto* sex = m_page->findChild<QComboBox*>(u"galleryPage.sex"_s);
        sex->setCurrentIndex(1);
        QTRY_VERIFY(!grid().isVisible()); // none of these has a recorded sex
        sex->setCurrentIndex(0);
        QTRY_VERIFY(grid().isVisible());
        auto* from = m_page->findChild<QSpinBox*>(u"galleryPage.bornFrom"_s);
        from->setFocus();
        QTest::keyClicks(from, u"1960"_s);
        QTRY_VERIFY(!grid().isVisible()); // nor a year of birth
        QTest::keyClick(from, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(from, Qt::Key_Backspace);
        QTest::keyClick(from, Qt::Key_Tab);
        QTRY_VERIFY(grid().isVisible());
    }

    void opensAPersonByKeysAndGoesBack() {
        enrolled();
        shoot("gallery");
        grid().setFocus();
        QTest::keyClick(&grid(), Qt::Key_Right);
        QTest::keyClick(&grid(), Qt::Key_Right);
        QTRY_COMPARE(grid().currentIndex().row(), 2);
        QTRY_VERIFY(!grid().currentIndex().data(Qt::DisplayRole).toString().isEmpty());
        QTest::keyClick(&grid(), Qt::Key_Return);
        auto* person = m_page->findChild<QWidget*>(u"galleryPage.person"_s);
        QTRY_VERIFY(person->isVisible());
        QTRY_COMPARE(m_page->findChild<QLabel*>(u"galleryPage.cases"_s)->text(), u"None so far."_s);
        QTRY_VERIFY(m_page->findChild<QWidget*>(u"galleryPage.portrait0"_s));
        QTest::qWait(0);
        shoot("gallery-person");
        QTest::keyClick(person, Qt::Key_Escape);
        QVERIFY(grid().isVisible());
        QCOMPARE(grid().currentIndex().row(), 2);
    }

    /// A picture that comes late is of the person before.
    void aPersonIsNotShownWithThePictureOfTheOneBefore() {
        enrolled();
        auto& gallery = m_fixture->workspace().gallery();
        const auto idOf = [this] {
            return grid().model()->index(0, 0).data(PersonModel::PersonIdRole).toLongLong();
        };
        QTRY_VERIFY(idOf() > 0);
        const PersonId known{idOf()};
        const auto portraits = sl::test::waitFor(gallery.portraits(known));
        SL_VERIFY(portraits);
        QAction remove;
        PersonView view(gallery, &remove);
        QSignalSpy failed(&view, &PersonView::failed);
        view.showPerson(known);
        while (!view.findChild<QWidget*>(u"galleryPage.portrait0"_s))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        view.showPerson(PersonId{987'654}); // nobody
        QTRY_VERIFY(!failed.isEmpty());
        for (int later = 0; later < 3; ++later) // the one that was asked for before has come by then
            SL_VERIFY(sl::test::waitFor(gallery.portraitImage(portraits->first().id, 1600)));
        QVERIFY(view.findChild<ImageView*>(u"galleryPage.portrait"_s)->image().isNull());
    }

    void removesAPersonOnlyWithAReasonAndConsent() {
        enrolled();
        QVERIFY(!action("gallery.remove")->isEnabled());
        grid().setCurrentIndex(grid().model()->index(0, 0));
        QTRY_VERIFY(!grid().currentIndex().data(Qt::DisplayRole).toString().isEmpty());
        QVERIFY(action("gallery.remove")->isEnabled());
        m_prompts.texts = {u"  "_s};
        m_prompts.confirmations = 1;
        action("gallery.remove")->trigger();
        QCOMPARE(m_prompts.asked.size(), 1); // no reason, no question
        m_prompts.texts = {u"Court order 5/26"_s};
        action("gallery.remove")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(grid().model()->rowCount(), 4, 30'000);
        QCOMPARE(m_prompts.confirmations, 0);
    }

    void othersThanSupervisorsAreToldWhyNot() {
        m_fixture->workspace().logOut();
        open();
        QVERIFY(!action("gallery.enrolFolder")->isEnabled());
        QVERIFY(!action("gallery.enrolFile")->isEnabled());
        auto* why = m_page->findChild<QLabel*>(u"galleryPage.whyNot"_s);
        QVERIFY(why->isVisible());
        QVERIFY(why->text().contains(u"supervisor"_s));
    }

private:
    void open() {
        m_page = std::make_unique<GalleryPage>(m_fixture->workspace(), *m_ui);
        m_page->resize(1210, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void enrolled() {
        SL_VERIFY(m_fixture->enrol(people()));
        open();
        QTRY_COMPARE(grid().model()->rowCount(), 5);
    }

    /// Five people of the reference faces in folders of their own, and a text that calls itself a photo.
    QString people() const {
        const QString folder = m_fixture->path(u"people"_s);
        const QString from = sl::test::referenceFaces() + u"/frmdb/"_s;
        for (const char* name : {"003", "008", "011", "015", "021"}) {
            const QDir mugshots(from + QLatin1String(name) + u"/mugshots"_s);
            const QString person = folder + QLatin1Char('/') + QLatin1String(name);
            QDir().mkpath(person);
            for (const QString& file : mugshots.entryList({u"Img_[34]3.JPG"_s}, QDir::Files))
                QFile::copy(mugshots.filePath(file), person + QLatin1Char('/') + file);
        }
        QFile text(folder + u"/003/notes.jpg"_s);
        if (text.open(QIODevice::WriteOnly))
            text.write("not a photo");
        return folder;
    }

    PersonGrid& grid() const { return *m_page->findChild<PersonGrid*>(u"galleryPage.grid"_s); }
    QAction* action(const char* id) const { return m_actions->action(id); }
    QAbstractButton* button(const char* name) const {
        return m_page->findChild<QAbstractButton*>(QString::fromLatin1(name));
    }

    /// With SECONDLOOK_SHOTS set to a folder, keeps a picture of the page there for looking at.
    void shoot(const char* name) const {
        const QString folder = qEnvironmentVariable("SECONDLOOK_SHOTS");
        if (!folder.isEmpty()) {
            QTest::qWait(500);
            QVERIFY(m_page->grab().save(folder + QLatin1Char('/') + QLatin1String(name) + u".png"_s));
        }
    }

    std::unique_ptr<sl::test::WorkspaceFixture> m_fixture;
    sl::test::ScriptedPrompts m_prompts;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<sl::test::Actions> m_actions;
    std::unique_ptr<StatusBar> m_status;
    std::unique_ptr<Ui> m_ui;
    std::unique_ptr<GalleryPage> m_page;
};

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const Theme theme(app);
    TestGalleryPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_gallery_page.moc"
