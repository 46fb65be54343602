// SPDX-License-Identifier: Apache-2.0
#include "widgets/imageview/faceimageview.h"

#include <QSignalSpy>
#include <QTest>

using namespace sl;
using namespace sl::widgets;

namespace {

QImage picture(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    return image;
}

} // namespace

class TestImageView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fitsUntilZoomed() {
        ImageView view;
        view.resize(200, 150);
        view.setImage(picture(400, 150));
        QCOMPARE(view.pixelScale(), 0.5);
        QCOMPARE(view.imageToWidget().map(QPointF(200, 75)), QPointF(100, 75));
        view.resize(400, 150);
        QCOMPARE(view.pixelScale(), 1.0);
        QCOMPARE(view.viewState(), ViewState{});
    }

    void zoomingKeepsThePointUnderTheCursor() {
        ImageView view;
        view.resize(300, 300);
        view.setImage(picture(600, 600));
        const QPointF cursor(40, 70);
        const QPointF before = view.imageToWidget().inverted().map(cursor);
        view.zoomBy(3.0, cursor);
        const QPointF after = view.imageToWidget().inverted().map(cursor);
        QVERIFY((before - after).manhattanLength() < 1e-6);
        QCOMPARE(view.pixelScale(), 1.5);
    }

    void alignedScenesShareOneState() {
        // the same face, 100 pixels between the eyes in one picture and 25 in the other, elsewhere
        ImageView large;
        ImageView small;
        large.resize(300, 300);
        small.resize(300, 300);
        QTransform toScene;
        large.setImage(picture(800, 800), QTransform::fromScale(0.01, 0.01).translate(-400, -300));
        small.setImage(picture(200, 200), QTransform::fromScale(0.04, 0.04).translate(-50, -90));
        large.setViewState({QPointF(0, 0), 60.0});
        small.setViewState(large.viewState());
        QCOMPARE(large.imageToWidget().map(QPointF(400, 300)), QPointF(150, 150));
        QCOMPARE(small.imageToWidget().map(QPointF(50, 90)), QPointF(150, 150));
        QCOMPARE(large.imageToWidget().map(QPointF(500, 300)), small.imageToWidget().map(QPointF(75, 90)));
    }

    void onlyTheUserIsAnnounced() {
        ImageView view;
        view.resize(300, 300);
        view.setImage(picture(600, 600));
        QSignalSpy changed(&view, &ImageView::viewStateChanged);
        view.setViewState({QPointF(10, 10), 2.0});
        QCOMPARE(changed.size(), 0);
        QTest::keyClick(&view, Qt::Key_Plus);
        QCOMPARE(changed.size(), 1);
        QTest::keyClick(&view, Qt::Key_0);
        QCOMPARE(view.viewState(), ViewState{});
        view.oneToOne();
        QCOMPARE(view.pixelScale() * view.devicePixelRatioF(), 1.0);
    }

    void draggingMoves() {
        ImageView view;
        view.resize(300, 300);
        view.setImage(picture(600, 600));
        view.oneToOne();
        const QPointF before = view.imageToWidget().map(QPointF(300, 300));
        QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(100, 100));
        QTest::mouseMove(&view, QPoint(130, 110));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(130, 110));
        QCOMPARE(view.imageToWidget().map(QPointF(300, 300)) - before, QPointF(30, 10));
    }

    void facesAreSelectedByClickAndKey() {
        FaceImageView view;
        view.resize(400, 400);
        view.setImage(picture(400, 400));
        view.setFaces({{FaceId{1}, {10, 10, 300, 300}, {}, false, false},
                       {FaceId{2}, {50, 50, 60, 60}, {}, false, false},
                       {FaceId{3}, {340, 340, 40, 40}, {}, true, false}});
        QSignalSpy activated(&view, &FaceImageView::faceActivated);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(80, 80));
        QCOMPARE(view.selectedFace(), FaceId{2}); // the inner of two
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(250, 250));
        QCOMPARE(view.selectedFace(), FaceId{1});
        view.selectPrevious();
        QCOMPARE(view.selectedFace(), FaceId{3});
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        view.setFaces({});
        QCOMPARE(view.selectedFace(), FaceId{});
    }

    void aFaceIsPlacedWithTheMouse() {
        FaceImageView view;
        view.resize(400, 400);
        view.setImage(picture(800, 800));
        QSignalSpy placed(&view, &FaceImageView::facePlaced);
        view.setPlacing(true);
        QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(100, 100));
        QTest::mouseMove(&view, QPoint(150, 175));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(150, 175));
        QCOMPARE(placed.size(), 1);
        QCOMPARE(placed.first().first().toRectF(), QRectF(200, 200, 100, 150));
        QVERIFY(!view.isPlacing());
    }

    void aFaceIsPlacedWithKeys() {
        FaceImageView view;
        view.resize(400, 400);
        view.setImage(picture(400, 400));
        QSignalSpy placed(&view, &FaceImageView::facePlaced);
        view.setPlacing(true);
        QTest::keyClick(&view, Qt::Key_Return);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(placed.size(), 1);
        const QRectF box = placed.first().first().toRectF();
        QCOMPARE(box.height() - box.width(), 8.0);
        QVERIFY(QRectF(0, 0, 400, 400).contains(box));
    }

    void escStopsPlacing() {
        FaceImageView view;
        view.setImage(picture(400, 400));
        QSignalSpy placed(&view, &FaceImageView::facePlaced);
        view.setPlacing(true);
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!view.isPlacing());
        QCOMPARE(placed.size(), 0);
    }
};

QTEST_MAIN(TestImageView)
#include "tst_imageview.moc"
