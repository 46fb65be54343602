// SPDX-License-Identifier: Apache-2.0
#include "tests/support/drops.h"
#include "tests/support/guifixture.h"
#include "tests/support/workspacefixture.h"
#include "widgets/controls/casecontext.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/imageview/facechip.h"
#include "widgets/imageview/faceimageview.h"
#include "widgets/intake/mediapage.h"
#include "widgets/models/mediamodel.h"
#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"
#include "widgets/text/picturenotes.h"

#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolButton>

using namespace sl;
using namespace sl::widgets;
using sl::test::drop;
using sl::test::urls;

namespace {

QString facePath(const char* name) {
    return sl::test::referenceFaces() + QLatin1Char('/') + QLatin1String(name);
}

} // namespace

/// The real page on a real case with real faces.
class TestMediaPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        SL_NEED_REFERENCE();
        auto fixture = sl::test::WorkspaceFixture::make();
        SL_VERIFY(fixture);
        m_fixture = *std::move(fixture);
        m_gui = std::make_unique<sl::test::GuiFixture>();
        m_context = std::make_unique<CaseContext>(m_fixture->caseSession());
        open();
    }

    void cleanup() {
        m_page.reset();
        m_context.reset();
        m_gui.reset();
        m_fixture.reset();
    }

    void anEmptyCaseSaysWhatToDo() {
        auto* add = m_page->findChild<QToolButton*>(u"empty.addFiles"_s);
        QVERIFY(add && add->isVisible() && add->isEnabled());
    }

    void droppedFilesAndFoldersLandWithTheirFaces() {
        const QString folder = m_fixture->path(u"dropped"_s);
        QDir().mkpath(folder);
        QVERIFY(QFile::copy(facePath("portraits/obama-480p.jpg"),
                            folder + u"/\u540d\u524d of a very long kind, as cameras and phones "
                                     "and messengers like to give them 0001.jpg"_s));
        QVERIFY(QFile::copy(facePath("frmdb/031/mugshots/Img_33.JPG"), folder + u"/mug.jpg"_s));
        QFile empty(folder + u"/empty.jpg"_s);
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        const auto data = urls({folder, facePath("scenes/23.jpg")});

        QDragEnterEvent enter(m_page->rect().center(), Qt::CopyAction, data.get(), Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &enter);
        QVERIFY(enter.isAccepted());
        auto* outline = m_page->findChild<QWidget*>(u"dropOutline"_s);
        QVERIFY(outline->isVisible());
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(m_page.get(), &leave);
        QVERIFY(!outline->isVisible());

        QVERIFY(drop(*m_page, *data));
        QVERIFY(!outline->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(grid().model()->rowCount(), 4, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, 60'000);
        QCOMPARE(facesIn(u"23.jpg"_s), 3);
        QCOMPARE(facesIn(u"mug.jpg"_s), 1);

        button("filter.problems")->click();
        QCOMPARE(grid().model()->rowCount(), 1);
        QVERIFY(!grid().model()->index(0, 0).data(MediaModel::ReasonRole).toString().isEmpty());
        button("filter.faces")->click();
        QCOMPARE(grid().model()->rowCount(), 3);
        button("filter.none")->click();
        QCOMPARE(grid().model()->rowCount(), 0);
        button("filter.all")->click();
        sl::test::shoot(*m_page, "media");
    }

    void somethingElseIsNotTaken() {
        QMimeData text;
        text.setText(u"no file"_s);
        QVERIFY(!drop(*m_page, text));
    }

    void aPastedPictureAndPastedFilesLand() {
        QGuiApplication::clipboard()->setImage(QImage(facePath("portraits/obama-480p.jpg")));
        m_gui->trigger("media.paste");
        QTRY_COMPARE_WITH_TIMEOUT(grid().model()->rowCount(), 1, 60'000);
        QGuiApplication::clipboard()->setMimeData(urls({facePath("portraits/obama-240p.jpg")}).release());
        m_gui->trigger("media.paste");
        QTRY_COMPARE_WITH_TIMEOUT(grid().model()->rowCount(), 2, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, 60'000);
    }

    void aBrowsersPictureKeepsItsBytes() {
        QFile file(facePath("portraits/obama-480p.jpg"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        QMimeData brought;
        brought.setUrls({QUrl(u"https://news.example/obama.jpg"_s)});
        brought.setData(u"image/png"_s, "made of the JPEG"); // what Firefox offers first
        brought.setData(u"image/jpeg"_s, bytes);
        QVERIFY(drop(*m_page, brought));
        QTRY_COMPARE_WITH_TIMEOUT(grid().model()->rowCount(), 1, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, 60'000);
        const auto media = m_fixture->caseSession()->media().result();
        SL_VERIFY(media);
        QCOMPARE(media->first().sha256.hex(), Sha256::of(bytes).hex());
        QVERIFY2(media->first().originalName.endsWith(u".jpg"_s), qPrintable(media->first().originalName));
        QVERIFY(m_page->findChild<ErrorPlace*>()->text().isEmpty()); // the address is this picture's
    }

    void ofAMixedDropEveryItemIsAccountedFor() {
        auto brought = urls({facePath("portraits/obama-480p.jpg")});
        brought->setUrls(brought->urls()
                         << QUrl(u"https://news.example/a.jpg"_s) << QUrl(u"smb://office/share/b.jpg"_s));
        QVERIFY(drop(*m_page, *brought));
        QTRY_COMPARE_WITH_TIMEOUT(grid().model()->rowCount(), 1, 60'000);
        const auto said = m_page->findChild<ErrorPlace*>()->text();
        for (const auto& part : {u"https://news.example/a.jpg is an address on the web"_s,
                                 u"smb://office/share/b.jpg lies on another computer"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
    }

    void filesAreAddedByDialog() {
        m_gui->prompts.files.append({facePath("portraits/obama-480p.jpg")});
        m_gui->trigger("media.addFiles");
        QTRY_COMPARE_WITH_TIMEOUT(grid().model()->rowCount(), 1, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(view().faces().size(), 1, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!view().image().isNull(), 60'000);
    }

    void facesAreSelectedAndLaidOut() {
        QVERIFY(drop(*m_page, *urls({facePath("scenes/23.jpg")})));
        QTRY_COMPARE_WITH_TIMEOUT(view().faces().size(), 3, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!view().image().isNull(), 60'000);
        const FaceBox second = view().faces().at(1);
        QTest::mouseClick(&view(), Qt::LeftButton, {},
                          view().imageToWidget().map(second.box.center()).toPoint());
        QCOMPARE(view().selectedFace(), second.id);
        auto* suitability = m_page->findChild<QLabel*>(u"mediaPage.facts.suitability"_s);
        QVERIFY(!suitability->text().isEmpty());
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(m_context->tray(), QList<FaceId>{second.id});
        QVERIFY(!m_gui->actions.action("media.addToProbe")->isEnabled()); // it is in the probe already
        m_gui->trigger("face.next");
        QVERIFY(view().selectedFace() != second.id);
        m_gui->trigger("media.addToProbe");
        QCOMPARE(m_context->tray().size(), 2);
        sl::test::shoot(*m_page, "media-faces");
    }

    void aDamagedPictureIsMarkedWhereverItIsShown() {
        QFile whole(facePath("portraits/obama-480p.jpg")), damaged(m_fixture->path(u"damaged.jpg"_s));
        QVERIFY(whole.open(QIODevice::ReadOnly) && damaged.open(QIODevice::WriteOnly));
        damaged.write(whole.read(whole.size() * 3 / 5));
        damaged.close();
        QVERIFY(drop(*m_page, *urls({damaged.fileName(), whole.fileName()})));
        QTRY_COMPARE_WITH_TIMEOUT(grid().model()->rowCount(), 2, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, 60'000);
        const int row = record(0).originalName == u"damaged.jpg"_s ? 0 : 1;
        grid().setCurrentIndex(grid().model()->index(row, 0));
        QTRY_COMPARE_WITH_TIMEOUT(view().faces().size(), 1, 60'000);
        const auto chip = sl::test::find<FaceChip>(
            *m_page, qPrintable(u"mediaPage.face%1"_s.arg(view().faces()[0].id.value)));
        QVERIFY(chip);
        const QString damage = damageText(damageOf(record(row).metadata));
        QVERIFY2(damage.startsWith(u"Damaged"_s), qPrintable(damage));
        QCOMPARE(chip->toolTip(), damage);
        QCOMPARE(chip->accessibleDescription(), damage);
        QTRY_VERIFY(facts("problem").startsWith(damage));
        QVERIFY2(!facts("reasons").contains(damage), "said twice");
        QVERIFY2(!facts("suitability").startsWith(u"Suitability: good"_s), qPrintable(facts("suitability")));
        QVERIFY(grid().model()->index(row, 0).data(Qt::ToolTipRole).toString().contains(damage));
        for (const auto& [palette, appearance] :
             {std::pair(lightPalette(), Appearance::Light), {darkPalette(), Appearance::Dark}}) {
            m_gui->theme.setAppearance(appearance);
            const QColor warning = themeColours(palette).warning;
            QTRY_VERIFY(paints(row, warning));
            QVERIFY(!paints(1 - row, warning));
            sl::test::shoot(*m_page, appearance == Appearance::Dark ? "media-damaged-dark" : "media-damaged");
        }
        const auto placed =
            sl::test::waitFor(m_context->session().placeFace(record(row).id, QRectF(300, 20, 80, 90)));
        SL_VERIFY(placed);
        QCOMPARE(placed->damage, damageOf(record(row).metadata));
    }

    void tabGoesThroughTheCrops() {
        QVERIFY(drop(*m_page, *urls({facePath("scenes/23.jpg")})));
        QTRY_COMPARE_WITH_TIMEOUT(view().faces().size(), 3, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!view().image().isNull(), 60'000);
        for (const FaceBox& box : view().faces()) {
            auto* chip = m_page->findChild<QAbstractButton*>(u"mediaPage.face%1"_s.arg(box.id.value));
            QVERIFY(chip);
            QFocusEvent focus(QEvent::FocusIn, Qt::TabFocusReason);
            QCoreApplication::sendEvent(chip, &focus);
            QCOMPARE(view().selectedFace(), box.id);
            QVERIFY(chip->isChecked());
        }
    }

    void aFaceIsPlacedByHand() {
        QVERIFY(drop(*m_page, *urls({facePath("scenes/23.jpg")})));
        QTRY_COMPARE_WITH_TIMEOUT(view().faces().size(), 3, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!view().image().isNull(), 60'000);
        m_gui->trigger("media.placeFace");
        QVERIFY(view().isPlacing());
        const QRectF box(300, 20, 80, 90);
        const QTransform toWidget = view().imageToWidget();
        const QPoint from = toWidget.map(box.topLeft()).toPoint(),
                     to = toWidget.map(box.bottomRight()).toPoint();
        QTest::mousePress(&view(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&view(), (from + to) / 2);
        QTest::mouseMove(&view(), to);
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, to);
        QTRY_COMPARE_WITH_TIMEOUT(view().faces().size(), 4, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!view().image().isNull(), 60'000);
        const auto placed = std::find_if(view().faces().begin(), view().faces().end(),
                                         [](auto& face) { return face.placedByHand; });
        QVERIFY(placed != view().faces().end());
        QVERIFY((placed->box.center() - box.center()).manhattanLength() < 8);
        QTRY_COMPARE(view().selectedFace(), placed->id);
        QTRY_COMPARE(facesIn(u"23.jpg"_s), 4);
    }

    void selectionReturnsAfterReopening() {
        QVERIFY(drop(*m_page, *urls({facePath("scenes/23.jpg"), facePath("portraits/obama-480p.jpg")})));
        QTRY_COMPARE_WITH_TIMEOUT(grid().model()->rowCount(), 2, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, 60'000);
        grid().setCurrentIndex(grid().model()->index(1, 0));
        const QString name = grid().currentIndex().data().toString();
        m_page.reset();
        open();
        QTRY_COMPARE(grid().currentIndex().data().toString(), name);
        QTRY_VERIFY(!view().image().isNull());
    }

private:
    void open() {
        m_page = std::make_unique<MediaPage>(*m_context, m_gui->ui);
        m_page->resize(1200, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    QListView& grid() const { return *m_page->findChild<QListView*>(u"mediaPage.grid"_s); }
    FaceImageView& view() const { return *m_page->findChild<FaceImageView*>(u"mediaPage.view"_s); }
    QToolButton* button(const char* name) const {
        return m_page->findChild<QToolButton*>(u"mediaPage."_s + QLatin1String(name));
    }

    QString facts(const char* label) const {
        return m_page->findChild<QLabel*>(u"mediaPage.facts."_s + QLatin1String(label))->text();
    }
    /// In the corner of the thumbnail and in the second line below it.
    bool paints(int row, const QColor& colour) const {
        const QRect cell = grid().visualRect(grid().model()->index(row, 0));
        const QImage painted = grid().viewport()->grab(cell).toImage();
        const int line = grid().fontMetrics().height(), half = painted.height() / 2;
        const auto holds = [&](const QRect& part, int within) { // smoothed letters hardly reach their ink
            for (int y = part.top(); y <= part.bottom(); ++y)
                for (int x = part.left(); x <= part.right(); ++x) {
                    const QColor pixel = painted.pixelColor(x, y);
                    if (std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                            std::abs(pixel.blue() - colour.blue()) <=
                        within)
                        return true;
                }
            return false;
        };
        return holds({0, 0, painted.width() / 2, half}, 0) &&
               holds({0, painted.height() - line - kUnit, painted.width(), line}, 60);
    }

    MediaRecord record(int row) const {
        return grid().model()->index(row, 0).data(MediaModel::RecordRole).value<MediaRecord>();
    }
    int waiting() const {
        int count = 0;
        for (int row = 0; row < grid().model()->rowCount(); ++row)
            count += record(row).state == MediaState::Sealed;
        return count;
    }
    int facesIn(const QString& name) const {
        for (int row = 0; row < grid().model()->rowCount(); ++row)
            if (record(row).originalName == name)
                return record(row).faceCount;
        return -1;
    }

    std::unique_ptr<sl::test::WorkspaceFixture> m_fixture;
    std::unique_ptr<sl::test::GuiFixture> m_gui;
    std::unique_ptr<CaseContext> m_context;
    std::unique_ptr<MediaPage> m_page;
};

QTEST_MAIN(TestMediaPage)

#include "tst_media_page.moc"
