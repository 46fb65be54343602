// SPDX-License-Identifier: Apache-2.0
#include "tests/support/actions.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/workspacefixture.h"
#include "widgets/actions/actiontable.h"
#include "widgets/controls/status/statusbar.h"
#include "widgets/gallery/gallerypage.h"
#include "widgets/imageview/faceimageview.h"
#include "widgets/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTreeView>

using namespace sl;
using namespace sl::widgets;

/// What an enrolment asks: which face is meant, and which column is which.
class TestEnrolmentProblems : public QObject {
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
        m_page = std::make_unique<GalleryPage>(m_fixture->workspace(), *m_ui);
        m_page->resize(1210, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup() {
        m_page.reset();
        m_ui.reset();
        m_status.reset();
        m_actions.reset();
        m_fixture.reset();
    }

    void aNumberChoosesTheFaceThatIsEnrolled() {
        openChoice();
        QVERIFY(!button("faceChoice.choose")->isEnabled()); // nothing is chosen beforehand
        QVERIFY(button("faceChoice.none")->isEnabled());
        QCOMPARE(label("faceChoice.selected")->text(), u"2 faces, none chosen yet"_s);
        shoot("face-choice");
        QTest::keyClick(view(), Qt::Key_9); // there are two
        QVERIFY(!view()->selectedFace().isValid());
        QTest::keyClick(view(), Qt::Key_2);
        QCOMPARE(label("faceChoice.selected")->text(), u"Face 2 of 2"_s);
        shoot("face-chosen");
        QTest::mouseClick(button("faceChoice.choose"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog("faceChoice"), 60'000);
        QTRY_COMPARE(portraits(), 2);
        QVERIFY(portraitOf(u"P2"_s).face.box.center().x() > 800);
        QVERIFY(!problems()->isVisible()); // that was the only one
        QCOMPARE(choices().size(), 1);
        QVERIFY(!choices().first().signature.isEmpty());
    }

    void arrowsAndClicksChooseToo() {
        openChoice();
        QTest::keyClick(view(), Qt::Key_Right);
        QCOMPARE(view()->selectedFace().value, 1);
        QTest::keyClick(view(), Qt::Key_Right);
        QCOMPARE(view()->selectedFace().value, 2);
        QTest::keyClick(view(), Qt::Key_Left);
        QCOMPARE(view()->selectedFace().value, 1);
        const QRectF second = view()->imageToWidget().mapRect(view()->faces().at(1).box);
        QTest::mouseClick(view(), Qt::LeftButton, {}, second.center().toPoint());
        QCOMPARE(view()->selectedFace().value, 2);
        QTest::keyClick(view(), Qt::Key_1);
        QTest::keyClick(view(), Qt::Key_Return); // goes to the button, enrols nothing yet
        QTRY_COMPARE(QApplication::focusWidget(), button("faceChoice.choose"));
        QTest::keyClick(button("faceChoice.choose"), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(portraits(), 2, 60'000);
        QVERIFY(portraitOf(u"P2"_s).face.box.center().x() < 800);
    }

    void noneOfThemLeavesThePhotoOut() {
        openChoice();
        QTest::mouseClick(button("faceChoice.none"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!problems()->isVisible(), 60'000);
        QCOMPARE(portraits(), 1);
        QCOMPARE(choices().size(), 1);
        QVERIFY(choices().first().details.value(u"none"_s).toBool());
    }

    void withoutAChoiceNothingIsEnrolled() {
        openChoice();
        QTest::keyClick(view(), Qt::Key_1);
        QTest::keyClick(dialog("faceChoice"), Qt::Key_Escape);
        QTRY_VERIFY(!dialog("faceChoice"));
        QCOMPARE(portraits(), 1);
        QVERIFY(problems()->isVisible());
        QVERIFY(choices().isEmpty());
        QTest::keyClick(problems(), Qt::Key_Return); // the row itself opens it again
        QTRY_VERIFY(dialog("faceChoice"));
    }

    void aChangedPhotoIsNotEnrolled() {
        openChoice();
        QTest::keyClick(view(), Qt::Key_1);
        QVERIFY(twoFaces().mirrored(true, false).save(m_fixture->path(u"people/P2/both.png"_s)));
        QTest::mouseClick(button("faceChoice.choose"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(button("faceChoice.choose")->isEnabled(), 60'000);
        QVERIFY(dialog("faceChoice"));
        QCOMPARE(portraits(), 1);
        QVERIFY(choices().isEmpty());
    }

    void whoMayNotEnrolMayNotChoose() {
        enrolPeople();
        problems()->setCurrentIndex(problems()->model()->index(0, 0));
        QVERIFY(button("galleryPage.chooseFace")->isEnabled());
        m_fixture->workspace().logOut();
        QTRY_VERIFY(!button("galleryPage.chooseFace")->isEnabled());
    }

    void aTableIsShownBeforeItIsEnrolled() {
        openTable("id;file;sex;tattoos\nP1;people/P1/one.png;male?;one\nP9;gone.png;F;\n" +
                  QByteArray(300, 'x') + ";people/P1/one.png;;\n");
        auto* rows = m_page->findChild<QTableWidget*>(u"tablePreview.rows"_s);
        QCOMPARE(rows->rowCount(), 3);
        QVERIFY(rows->columnWidth(0) < rows->width() / 2); // one long cell hides no column
        QCOMPARE(rows->item(0, 0)->text(), u"P1"_s);
        QVERIFY(!rows->item(0, 3)->icon().isNull()); // male?
        QVERIFY(!rows->item(1, 1)->icon().isNull()); // gone.png
        QVERIFY(label("tablePreview.unused")->text().contains(u"tattoos"_s));
        shoot("table-preview");
        QCOMPARE(portraits(), 0);
        QTest::keyClick(dialog("tablePreview"), Qt::Key_Escape);
        QTRY_VERIFY(!dialog("tablePreview"));
        QCOMPARE(portraits(), 0);
        openTable("id;file;sex;tattoos\nP1;people/P1/one.png;male?;one\n");
        QTest::mouseClick(button("tablePreview.enrol"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(portraits(), 1, 60'000);
    }

    void columnsAreChosenAndRemembered() {
        const QByteArray table = "Scan;Ref;Surname\npeople/P1/one.png;P1;Able\n";
        openTable(table);
        QVERIFY(!button("tablePreview.enrol")->isEnabled());
        shoot("table-unknown");
        pick("tablePreview.file", 1);
        pick("tablePreview.person", 2);
        QTRY_VERIFY(button("tablePreview.enrol")->isEnabled());
        pick("tablePreview.name", 3);
        QTRY_VERIFY(button("tablePreview.enrol")->isEnabled());
        QTest::mouseClick(button("tablePreview.enrol"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(portraits(), 1, 60'000);
        QCOMPARE(m_fixture->workspace().gallery().persons({}).result()->first().name, u"Able"_s);
        QTRY_VERIFY(m_actions->action("gallery.enrolFile")->isEnabled());
        openTable(table + "people/P1/one.png;P7;Baker\n");
        QTRY_VERIFY(button("tablePreview.enrol")->isEnabled());
        QCOMPARE(combo("tablePreview.person")->currentText(), u"Ref"_s);
        QCOMPARE(combo("tablePreview.name")->currentText(), u"Surname"_s);
    }

    void aFileThatIsNoTableSaysSo() {
        openTable("nothing here\n");
        QVERIFY(!button("tablePreview.enrol")->isEnabled());
        QTest::keyClick(dialog("tablePreview"), Qt::Key_Escape);
        QTRY_VERIFY(!dialog("tablePreview"));
        QCOMPARE(portraits(), 0);
    }

private:
    static QImage head(const char* person) {
        return QImage(sl::test::referenceFaces() +
                      u"/frmdb/%1/mugshots/Img_33.JPG"_s.arg(QLatin1String(person)))
            .copy(340, 60, 380, 440);
    }
    static QImage twoFaces() {
        QImage both(1600, 1000, QImage::Format_RGB888);
        both.fill(Qt::lightGray);
        QPainter painter(&both);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRect(100, 200, 500, 579), head("031"));
        painter.drawImage(QRect(1000, 200, 500, 579), head("032"));
        return both;
    }

    void makePeople() {
        for (const char* person : {"P1", "P2"})
            QVERIFY(QDir().mkpath(m_fixture->path(u"people/"_s + QLatin1String(person))));
        QVERIFY(head("031").save(m_fixture->path(u"people/P1/one.png"_s)));
        QVERIFY(twoFaces().save(m_fixture->path(u"people/P2/both.png"_s)));
    }
    void enrolPeople() {
        makePeople();
        m_prompts.folders = {m_fixture->path(u"people"_s)};
        QTRY_VERIFY(m_actions->action("gallery.enrolFolder")->isEnabled());
        m_actions->action("gallery.enrolFolder")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(problems()->isVisible(), 120'000);
        QCOMPARE(problems()->model()->rowCount(), 1);
        QCOMPARE(portraits(), 1);
    }
    void openChoice() {
        enrolPeople();
        QVERIFY(!button("galleryPage.chooseFace")->isEnabled());
        problems()->setFocus();
        QTest::keyClick(problems(), Qt::Key_Home);
        problems()->setCurrentIndex(problems()->model()->index(0, 0));
        QTRY_VERIFY(button("galleryPage.chooseFace")->isEnabled());
        QTest::mouseClick(button("galleryPage.chooseFace"), Qt::LeftButton);
        QTRY_VERIFY(dialog("faceChoice"));
        QTRY_COMPARE_WITH_TIMEOUT(view()->faces().size(), 2, 60'000);
    }

    void write(const QByteArray& bytes, const QString& name) {
        QFile file(m_fixture->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void openTable(const QByteArray& table) {
        makePeople();
        write(table, u"t.csv"_s);
        m_prompts.files = {{m_fixture->path(u"t.csv"_s)}};
        QTRY_VERIFY(m_actions->action("gallery.enrolFile")->isEnabled());
        m_actions->action("gallery.enrolFile")->trigger();
        QTRY_VERIFY(dialog("tablePreview"));
    }
    /// With the keyboard, as many entries down.
    void pick(const char* name, int entry) {
        combo(name)->setFocus();
        QTest::keyClick(combo(name), Qt::Key_Home);
        for (int i = 0; i < entry; ++i)
            QTest::keyClick(combo(name), Qt::Key_Down);
        QTRY_COMPARE(combo(name)->currentIndex(), entry);
    }

    [[nodiscard]] int portraits() { return m_fixture->workspace().gallery().status().result()->portraits; }
    [[nodiscard]] PortraitRecord portraitOf(const QString& person) {
        auto& gallery = m_fixture->workspace().gallery();
        const auto persons = gallery.persons({}).result();
        for (const auto& record : *persons)
            if (record.externalId == person)
                return *gallery.portrait(record.cover).result();
        return {};
    }
    [[nodiscard]] QList<AuditRecord> choices() {
        return *m_fixture->workspace().auditEntries({{}, u"portrait.chosen"_s, 0, 10}).result();
    }
    QTreeView* problems() const { return m_page->findChild<QTreeView*>(u"galleryPage.problemList"_s); }
    QDialog* dialog(const char* name) const { return m_page->findChild<QDialog*>(QString::fromLatin1(name)); }
    FaceImageView* view() const { return m_page->findChild<FaceImageView*>(u"faceChoice.view"_s); }
    QAbstractButton* button(const char* name) const {
        return m_page->findChild<QAbstractButton*>(QString::fromLatin1(name));
    }
    QLabel* label(const char* name) const { return m_page->findChild<QLabel*>(QString::fromLatin1(name)); }
    QComboBox* combo(const char* name) const {
        return m_page->findChild<QComboBox*>(QString::fromLatin1(name));
    }

    /// With SECONDLOOK_SHOTS set to a folder, keeps a picture of the dialog there for looking at.
    void shoot(const char* name) const {
        const QString folder = qEnvironmentVariable("SECONDLOOK_SHOTS");
        auto* shown = dialog("faceChoice") ? dialog("faceChoice") : dialog("tablePreview");
        if (!folder.isEmpty() && shown)
            QVERIFY(shown->grab().save(folder + QLatin1Char('/') + QLatin1String(name) + u".png"_s));
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
    TestEnrolmentProblems test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_enrolmentproblems.moc"
