// SPDX-License-Identifier: Apache-2.0
// What drops bring, and that every page answers them.
#include "tests/support/desk.h"
#include "tests/support/drops.h"
#include "tests/support/guifixture.h"
#include "widgets/cases/caselistpage.h"
#include "widgets/controls/drop/dropped.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/gallery/gallerypage.h"
#include "widgets/start/loginpage.h"
#include "widgets/start/recentworkspaces.h"
#include "widgets/start/workspacepage.h"

#include <QDir>
#include <QSignalSpy>
#include <QSysInfo>

using namespace sl;
using namespace sl::test;
using namespace sl::widgets;

namespace {

/// In the order in which the source offers them.
struct Offer {
    QList<QUrl> urls;
    QList<std::pair<QString, QByteArray>> bytes{};
    bool withPixels = false;
};

} // namespace

Q_DECLARE_METATYPE(Offer)

class TestDrops : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<GuiFixture> m_gui;

    /// Drops on the middle of the page, where a person would: on whatever lies there.
    static bool dropOn(QWidget& page, const QMimeData& data) {
        page.resize(900, 600);
        auto* target = page.childAt(page.rect().center());
        while (target && target != &page && !target->acceptDrops())
            target = target->parentWidget();
        return drop(target ? *target : page, data);
    }
    static QString said(const QWidget& page) { return page.findChild<ErrorPlace*>()->text(); }

private Q_SLOTS:
    void init() { m_gui = std::make_unique<GuiFixture>(); }
    void cleanup() { m_gui.reset(); }

    void whatIsBrought_data() {
        QTest::addColumn<Offer>("offer");
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("leftOut"); ///< the sentence begins so

        const auto file = QUrl::fromLocalFile(u"/pictures/a b.jpg"_s);
        const auto here = QUrl(u"file://%1/pictures/a.jpg"_s.arg(QSysInfo::machineHostName()));
        const auto web = QUrl(u"https://news.example/p/a.jpg"_s);
        const QByteArray jpeg = "\xff\xd8 a", png = "\x89PNG b";
        const std::pair asJpeg{u"image/jpeg"_s, jpeg}, asPng{u"image/png"_s, png};
        QTest::newRow("a file") << Offer{{file}} << QStringList{u"/pictures/a b.jpg"_s} << QByteArray()
                                << QString() << QString();
        QTest::newRow("a file of this computer by its name")
            << Offer{{here}} << QStringList{u"/pictures/a.jpg"_s} << QByteArray() << QString() << QString();
        QTest::newRow("a file beside its preview")
            << Offer{{file}, {asPng}} << QStringList{u"/pictures/a b.jpg"_s} << QByteArray() << QString()
            << QString();
        QTest::newRow("a file and an address")
            << Offer{{file, web}} << QStringList{u"/pictures/a b.jpg"_s} << QByteArray() << QString()
            << u"https://news.example/p/a.jpg is an address on the web"_s;
        QTest::newRow("a browser's JPEG, offered last")
            << Offer{{web}, {asPng, asJpeg}} << QStringList() << jpeg << u"jpg"_s << QString();
        QTest::newRow("a browser's PNG")
            << Offer{{web}, {asPng}} << QStringList() << png << u"png"_s << QString();
        QTest::newRow("a drawing program's own format first")
            << Offer{{}, {asPng, asJpeg}} << QStringList() << png << u"png"_s << QString();
        QTest::newRow("a format that is empty")
            << Offer{{}, {{u"image/jpeg"_s, {}}, asPng}} << QStringList() << png << u"png"_s << QString();
        QTest::newRow("an address alone") << Offer{{web}} << QStringList() << QByteArray() << QString()
                                          << u"https://news.example/p/a.jpg is an address on the web"_s;
        const auto held = u"data:image/jpeg;base64,"_s + QString::fromLatin1(jpeg.toBase64());
        QTest::newRow("an address that is the picture")
            << Offer{{QUrl(held)}} << QStringList() << jpeg << u"jpg"_s << QString();
        QTest::newRow("the same as text") << Offer{{}, {{u"text/plain"_s, held.toUtf8()}}} << QStringList()
                                          << jpeg << u"jpg"_s << QString();
        QTest::newRow("a drawing in its address")
            << Offer{{QUrl(u"data:image/svg+xml,%3Csvg/%3E"_s)}} << QStringList() << QByteArray() << QString()
            << u"data: is an address on the web"_s;
        QTest::newRow("an address as text")
            << Offer{{}, {{u"text/plain"_s, "https://news.example/p/a.jpg\n"}}} << QStringList()
            << QByteArray() << QString() << u"https://news.example/p/a.jpg is an address on the web"_s;
        QTest::newRow("a share as text")
            << Offer{{}, {{u"text/plain"_s, "smb://office/share/a.jpg"}}} << QStringList() << QByteArray()
            << QString() << u"smb://office/share/a.jpg lies on another computer"_s;
        QTest::newRow("words") << Offer{{}, {{u"text/plain"_s, "http: is a scheme"}}} << QStringList()
                               << QByteArray() << QString() << QString();
        QTest::newRow("two addresses")
            << Offer{{web, QUrl(u"http://a.example/"_s)}} << QStringList() << QByteArray() << QString()
            << u"These are addresses on the web, not files, and are not taken: https://news.example/p/a.jpg, "
               "http://a.example/"_s;
        QTest::newRow("a share") << Offer{{QUrl(u"smb://office/share/a.jpg"_s)}} << QStringList()
                                 << QByteArray() << QString()
                                 << u"smb://office/share/a.jpg lies on another computer"_s;
        QTest::newRow("a file of another computer")
            << Offer{{QUrl(u"file://office.example/share/a.jpg"_s)}} << QStringList() << QByteArray()
            << QString() << u"file://office.example/share/a.jpg lies on another computer"_s;
        QTest::newRow("a name that is no UTF-8")
            << Offer{{QUrl::fromEncoded("file:///pictures/Andr%E9.jpg")}} << QStringList() << QByteArray()
            << QString() << u"The name"_s;
        QTest::newRow("nothing") << Offer{} << QStringList() << QByteArray() << QString() << QString();
    }
    void whatIsBrought() {
        QFETCH(Offer, offer);
        QFETCH(QStringList, paths);
        QFETCH(QByteArray, picture);
        QFETCH(QString, ending);
        QFETCH(QString, leftOut);
        QMimeData data;
        for (const auto& [type, bytes] : offer.bytes)
            data.setData(type, bytes);
        if (!offer.urls.isEmpty())
            data.setUrls(offer.urls);
        const auto dropped = droppedFrom(data);
        QCOMPARE(dropped.paths, paths);
        QCOMPARE(dropped.picture, picture);
        QCOMPARE(dropped.ending, ending);
        const auto sentence = leftOutSentence(dropped);
        QVERIFY2(sentence.startsWith(leftOut) && sentence.isEmpty() == leftOut.isEmpty(),
                 qPrintable(sentence));
    }

    void pixelsAloneBecomeAPng() {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        QMimeData data;
        data.setImageData(image);
        const auto dropped = droppedFrom(data);
        QCOMPARE(dropped.ending, u"png"_s);
        QCOMPARE(QImage::fromData(dropped.picture).convertToFormat(image.format()), image);
    }

    void onTheListOfCasesItIsSaidWhereTo() {
        Desk desk;
        SL_VERIFY(desk.create());
        CaseListPage page(*desk.workspace, m_gui->ui);
        QVERIFY(dropOn(page, *urls({desk.folder()})));
        QVERIFY2(said(page).startsWith(u"Open the case"_s), qPrintable(said(page)));
    }

    void beforeTheLogInItIsSaidToLogIn() {
        LoginPage page;
        QVERIFY(dropOn(page, *urls({u"/pictures/a.jpg"_s})));
        QVERIFY2(said(page).startsWith(u"Log in first"_s), qPrintable(said(page)));
    }

    void aWorkspaceIsOpenedWhereItIsDropped() {
        const RecentWorkspaces recent(m_gui->settings);
        WorkspacePage page(recent, m_gui->prompts);
        QSignalSpy asked(&page, &WorkspacePage::openRequested);
        QVERIFY(dropOn(page, *urls({QDir::homePath()})));
        QCOMPARE(asked.value(0).value(0).toString(), QDir::homePath());
        QVERIFY(dropOn(page, *urls({u"/nowhere/a.jpg"_s})));
        QCOMPARE(asked.size(), 1);
        QVERIFY2(said(page).startsWith(u"Drop the folder of one workspace"_s), qPrintable(said(page)));
    }

    void theGalleryEnrolsWhatIsDroppedOnIt() {
        SL_NEED_REFERENCE();
        Desk desk(referenceModels());
        SL_VERIFY(desk.create());
        GalleryPage page(*desk.workspace, m_gui->ui);
        QTRY_VERIFY_WITH_TIMEOUT(m_gui->actions.action("gallery.enrolFolder")->isEnabled(), 60'000);
        QVERIFY(dropOn(page, *urls({u"/a.jpg"_s, u"/b.jpg"_s})));
        QVERIFY2(said(page).startsWith(u"Drop one folder"_s), qPrintable(said(page)));
        QVERIFY(dropOn(page, *urls({referenceFaces() + u"/portraits"_s})));
        QVERIFY(said(page).isEmpty());
        QCOMPARE(m_gui->prompts.asked.size(), 1); // not confirmed: nothing is enrolled
        QVERIFY2(m_gui->prompts.asked.first().contains(u"/portraits"_s),
                 qPrintable(m_gui->prompts.asked.first()));
        QVERIFY(m_gui->actions.action("gallery.enrolFolder")->isEnabled());
        m_gui->prompts.confirmations = 1;
        QVERIFY(!desk.actions().contains(u"enrolment.started"_s));
        QVERIFY(dropOn(page, *urls({referenceFaces() + u"/portraits"_s})));
        QTRY_VERIFY2(desk.actions().contains(u"enrolment.started"_s), qPrintable(desk.actions().join(u' ')));
        desk.workspace->stopWork();
        QTRY_VERIFY_WITH_TIMEOUT(m_gui->actions.action("gallery.enrolFolder")->isEnabled(), 60'000);
    }
};

QTEST_MAIN(TestDrops)
#include "tst_drops.moc"
