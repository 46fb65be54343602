// SPDX-License-Identifier: Apache-2.0
#include "engine/video/tracks/internal/scenewatch.h"

#include <QTest>

#include <random>

using namespace sl::video;

namespace {

constexpr QSize kSize(477, 269); ///< the last blocks are smaller

QImage room() {
    QImage picture(kSize, QImage::Format_RGB888);
    for (int y = 0; y < kSize.height(); ++y) {
        for (int x = 0; x < 3 * kSize.width(); ++x)
            picture.scanLine(y)[x] = uchar(40 + (x + 2 * y) % 160);
    }
    return picture;
}

QImage withNoise(QImage picture, int most) {
    std::mt19937 random(11);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < 3 * picture.width(); ++x) {
            auto& value = picture.scanLine(y)[x];
            value = uchar(qBound(0, value + int(random() % uint(2 * most + 1)) - most, 255));
        }
    }
    return picture;
}

QImage brighter(QImage picture, int by) {
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < 3 * picture.width(); ++x)
            picture.scanLine(y)[x] = uchar(picture.scanLine(y)[x] + by);
    }
    return picture;
}

/// Something as small as a face that can be found, a little lighter than what was there.
QImage withVisitor(QImage picture, QPoint corner, int by = 12) {
    for (int y = corner.y(); y < corner.y() + 10; ++y) {
        for (int x = 3 * corner.x(); x < 3 * (corner.x() + 10); ++x)
            picture.scanLine(y)[x] = uchar(picture.scanLine(y)[x] + by);
    }
    return picture;
}

} // namespace

class TestSceneWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tells_data() {
        QTest::addColumn<QImage>("picture");
        QTest::addColumn<bool>("unchanged");
        QTest::newRow("the same") << room() << true;
        QTest::newRow("noise of a camera at night") << withNoise(room(), 24) << true;
        QTest::newRow("a little more light") << brighter(room(), 5) << true;
        QTest::newRow("light") << brighter(room(), 6) << false;
        QTest::newRow("somebody, on the blocks") << withVisitor(room(), {80, 80}) << false;
        QTest::newRow("somebody, between the blocks") << withVisitor(room(), {83, 85}) << false;
        QTest::newRow("somebody in the last corner") << withVisitor(room(), {466, 258}) << false;
        QTest::newRow("another size") << room().copy(0, 0, 476, 269) << false;
    }

    void tells() {
        QFETCH(QImage, picture);
        QFETCH(bool, unchanged);
        SceneWatch watch;
        QVERIFY(!watch.isUnchanged(room())); // nothing was noted
        watch.note(room());
        QCOMPARE(watch.isUnchanged(picture), unchanged);
    }

    /// What changes little by little is compared with what was noted, not with the picture before.
    void whatComesSlowlyIsSeen() {
        SceneWatch watch;
        watch.note(room());
        for (int by = 1; by <= 5; ++by)
            QVERIFY(watch.isUnchanged(brighter(room(), by)));
        QVERIFY(!watch.isUnchanged(brighter(room(), 6)));
        watch.note(brighter(room(), 6));
        QVERIFY(watch.isUnchanged(brighter(room(), 8)));
    }
};

QTEST_GUILESS_MAIN(TestSceneWatch)
#include "tst_scenewatch.moc"
