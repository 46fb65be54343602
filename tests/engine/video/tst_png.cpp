// SPDX-License-Identifier: Apache-2.0
#include "engine/video/png.h"

#include <QTest>

#include <random>

using namespace sl;
using namespace Qt::StringLiterals;

class TestPng : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPixelIsKept_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QImage::Format>("given");
        QTest::addColumn<QImage::Format>("kept");
        const auto row = [](const char* name, QSize size, QImage::Format given, QImage::Format kept) {
            QTest::newRow(name) << size << given << kept;
        };
        row("one pixel", {1, 1}, QImage::Format_RGB888, QImage::Format_RGB888);
        row("rows with padding", {3, 5}, QImage::Format_RGB888, QImage::Format_RGB888);
        row("a camera's", {704, 576}, QImage::Format_RGB888, QImage::Format_RGB888);
        row("planes", {705, 31}, QImage::Format_Grayscale8, QImage::Format_Grayscale8);
        row("another layout of pixels", {33, 7}, QImage::Format_RGB32, QImage::Format_RGB888);
    }

    void everyPixelIsKept() {
        QFETCH(QSize, size);
        QFETCH(QImage::Format, given);
        QFETCH(QImage::Format, kept);
        QImage picture(size, given);
        std::mt19937 random(7);
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < picture.bytesPerLine(); ++x) // noise beside even rows
                picture.scanLine(y)[x] = uchar(y % 3 == 0 ? int(random() % 256) : 7 * y);
        }
        const auto png = video::pngOf(picture);
        QVERIFY(png.startsWith("\x89PNG\r\n\x1a\n"));
        QCOMPARE(video::pngOf(picture), png);
        const auto read = QImage::fromData(png, "PNG");
        QCOMPARE(read.size(), size);
        QCOMPARE(read.isGrayscale(), kept == QImage::Format_Grayscale8);
        QCOMPARE(read.convertToFormat(kept), picture.convertToFormat(kept));
    }

    void withoutAPictureThereAreNoBytes() { QCOMPARE(video::pngOf({}), QByteArray()); }
};

QTEST_GUILESS_MAIN(TestPng)
#include "tst_png.moc"
