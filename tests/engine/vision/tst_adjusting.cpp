// SPDX-License-Identifier: Apache-2.0
#include "engine/core/literals.h"
#include "engine/core/records/adjustment.h"
#include "engine/vision/adjust/adjusting.h"
#include "engine/vision/adjust/internal/places.h"
#include "engine/vision/adjust/internal/tones.h"
#include "tests/support/reference.h"

#include <QBuffer>
#include <QTest>

#include <cmath>

using namespace sl;
using namespace sl::vision;

namespace {

/// Every value of every colour, in no order that a filter would spare.
QImage pattern(QSize size = {41, 29}) {
    QImage image(size, QImage::Format_RGB888);
    for (int y = 0; y < size.height(); ++y) {
        uchar* pixel = image.scanLine(y);
        for (int x = 0; x < size.width(); ++x, pixel += 3) {
            pixel[0] = uchar(x * 7 + y * 3);
            pixel[1] = uchar(x * y + 31);
            pixel[2] = uchar((x ^ (5 * y)) * 11);
        }
    }
    return image;
}

Adjustment step(AdjustmentKind kind, int value = 0, int second = 0) {
    return {kind, value, second};
}

const QList<Adjustment> kEvery{step(AdjustmentKind::Field, 1),
                               step(AdjustmentKind::PixelAspect, 1094),
                               step(AdjustmentKind::Mirror),
                               step(AdjustmentKind::Rotation, -17),
                               step(AdjustmentKind::Channel, 1),
                               step(AdjustmentKind::Grey),
                               step(AdjustmentKind::Brightness, 23),
                               step(AdjustmentKind::Contrast, -31),
                               step(AdjustmentKind::Gamma, 145),
                               step(AdjustmentKind::Levels, 12, 233),
                               step(AdjustmentKind::Sharpening, 140, 3)};

double toTie(double value) {
    return std::abs(value - std::floor(value) - 0.5);
}

} // namespace

class TestAdjusting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// As they were when the step came into the program. Whoever changes one of these hashes makes every
    /// answer that recorded the step unrepeatable.
    void theSameStepGivesTheSamePixelsForEver_data() {
        QTest::addColumn<Adjustment>("made");
        QTest::addColumn<QString>("hash");
        const auto row = [](const Adjustment& made, const char* hash) {
            QTest::addRow("%s %d %d", qPrintable(nameOf(made.kind)), made.value, made.second)
                << made << QString::fromLatin1(hash);
        };
        row(step(AdjustmentKind::Field, 0),
            "25c33cc700c1caed3f171b73c958be749c2ad1a75be4f6bd170f2a9f529a0577");
        row(step(AdjustmentKind::Field, 1),
            "6361790c734eab101eab1534e38d326d9750fa3e10a1ebaedb92361008621b1b");
        row(step(AdjustmentKind::PixelAspect, 1094),
            "bca43acbf25b39b529b2a243b9bbfe24d016b9c2ba436ee5562a5d7df20148e1");
        row(step(AdjustmentKind::PixelAspect, 911),
            "b93d2f7cf913d92f5ac4be7e41b23747e62ab1a07b802a020deb7ec6a0b96251");
        row(step(AdjustmentKind::Mirror), "c0950bf8055b4f902cc5f381f400656481bd2af5be3d4bf61a9f4536cbe31e63");
        row(step(AdjustmentKind::Rotation, 90),
            "16fb68adf744dd3e484e268a9dd4805a3466597ed427bd9c7c0d323ae0afa70a");
        row(step(AdjustmentKind::Rotation, -17),
            "93b6d04d0a244f99b5df30892fc6ae3e79ff1693f60c489a71109d8cccff08d0");
        row(step(AdjustmentKind::Grey), "c8f8f84cd0a97c1144c603c9960da43a73f8804a54f585e18f8f93df39880da8");
        row(step(AdjustmentKind::Channel, 2),
            "979ee035e2a76381896a78d5c2b6b56449761552822adbbb83c7415d5c8afe39");
        row(step(AdjustmentKind::Brightness, 23),
            "c2c5880229a8297dba0a86355424c13fa1aa9c4cab65569dffcb86a784c1276e");
        row(step(AdjustmentKind::Brightness, -60),
            "212a6f4c6ee00c0af79db8bf61d5cdd420cbc7e4abf964f037cf5a9f5108f38d");
        row(step(AdjustmentKind::Contrast, 40),
            "afca739104512455e8be8c721dd00275ac9bcb85cbb3c8029aecf9e88fab9752");
        row(step(AdjustmentKind::Contrast, -31),
            "cdc3646e341c854a97ab7423c3fac72e033927bff64e061c74e0e1b9c975bdc2");
        row(step(AdjustmentKind::Gamma, 145),
            "2966299cafecc7e3ba470f09a3942aa97f1b7f5f5bf2a13a9da1d7bbd5bf33f7");
        row(step(AdjustmentKind::Gamma, 60),
            "6f5456cc49fb0bee05828d8deab7edd307544bc9577404a8ae61964a6f7ee6d0");
        row(step(AdjustmentKind::Levels, 12, 233),
            "26a3498e74566e8abd7875d77c91389779a61fd73ccf3192af73a46035744f91");
        row(step(AdjustmentKind::Sharpening, 140, 1),
            "f90ed724d0aa72a3c848a51bad49da26d1785cd9a50c38b4f8c1a0d79e8d078e");
        row(step(AdjustmentKind::Sharpening, 140, 4),
            "ee2647ad68d2effc4953080542bcd0abb7e5f2eefb63f9d62fc34fa5374ffa3d");
    }
    void theSameStepGivesTheSamePixelsForEver() {
        QFETCH(Adjustment, made);
        QCOMPARE(pixelHash(pattern()).hex(),
                 u"d17db1f654acc5b052ad25b1b4689a44d90f7ed8ccbadf6d471bda459456b9f6"_s);
        QTEST(pixelHash(adjusted(pattern(), {made})).hex(), "hash");
    }

    void stepsFollowEachOther() {
        const auto steps = recordedSteps(pattern(), kEvery);
        SL_VERIFY(steps);
        const auto& recorded = *steps;
        QCOMPARE(recorded.size(), kEvery.size());
        QImage made = pattern();
        for (const auto& one : recorded) {
            made = adjusted(made, {one.adjustment});
            QCOMPARE(pixelHash(made), one.after);
        }
        QCOMPARE(pixelHash(adjusted(pattern(), kEvery)), recorded.last().after);
        QCOMPARE(recorded.last().after.hex(),
                 u"6a0db413dbfb5f40b621e2e89f6a19ce33e5089768a4e969b451005be7befe68"_s);
    }

    /// pow(), sin() and cos() may differ by a last bit between machines: never enough to round another way.
    void noMathematicsLibrarySwaysATable() {
        double least = 1.0;
        const auto& gamma = ruleOf(AdjustmentKind::Gamma).value;
        for (int hundredths = gamma.lowest; hundredths <= gamma.highest; ++hundredths)
            for (int v = 0; v < 256; ++v)
                least = std::min(least, toTie(gammaValue(v, hundredths)));
        QVERIFY2(least > 1e-8, qPrintable(QString::number(least)));
        least = 1.0;
        for (int degrees = -180; degrees <= 180; ++degrees)
            for (const bool isSine : {false, true})
                least = std::min(least, toTie(turnValue(degrees, isSine)));
        QVERIFY2(least > 1e-4, qPrintable(QString::number(least)));
    }

    void withoutStepsAPictureStaysAsItIs() {
        const QImage picture = pattern();
        QCOMPARE(adjusted(picture, {}), picture);
        (void)adjusted(picture, kEvery);
        QCOMPARE(pixelHash(picture), pixelHash(pattern())); // nor is it changed by steps on it
        QVERIFY(adjusted({}, kEvery).isNull());
    }

    void thePixelHashIsThatOfAPpmFile() {
        QByteArray file;
        QBuffer buffer(&file);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(pattern().save(&buffer, "PPM"));
        QCOMPARE(pixelHash(pattern()), Sha256::of(file));
        QCOMPARE(pixelHash(pattern().convertToFormat(QImage::Format_RGB32)), Sha256::of(file));
    }

    void whatCanBeTakenBackExactlyIs() {
        const auto there = [](const Adjustment& one) { return adjusted(pattern(), {one}); };
        QCOMPARE(adjusted(there(step(AdjustmentKind::Mirror)), {step(AdjustmentKind::Mirror)}), pattern());
        QCOMPARE(adjusted(there(step(AdjustmentKind::Rotation, 90)), {step(AdjustmentKind::Rotation, -90)}),
                 pattern());
        QCOMPARE(adjusted(there(step(AdjustmentKind::Rotation, 180)), {step(AdjustmentKind::Rotation, 180)}),
                 pattern());
        QCOMPARE(there(step(AdjustmentKind::Rotation, 90)), pattern().transformed(QTransform().rotate(90)));
    }

    void valuesDoWhatTheySay() {
        const auto after = [](const Adjustment& one, int v) { return int(toneTable(one).at(size_t(v))); };
        QCOMPARE(after(step(AdjustmentKind::Brightness, 50), 100), 164);
        QCOMPARE(after(step(AdjustmentKind::Brightness, -100), 100), 0);
        QCOMPARE(after(step(AdjustmentKind::Contrast, -100), 7), 128);
        QCOMPARE(after(step(AdjustmentKind::Contrast, 100), 255), 255);
        QCOMPARE(after(step(AdjustmentKind::Levels, 50, 150), 50), 0);
        QCOMPARE(after(step(AdjustmentKind::Levels, 50, 150), 100), 128);
        QCOMPARE(after(step(AdjustmentKind::Levels, 50, 150), 150), 255);
        QVERIFY(after(step(AdjustmentKind::Gamma, 200), 64) > 64);
        QVERIFY(after(step(AdjustmentKind::Gamma, 50), 64) < 64);
        QImage lines(2, 4, QImage::Format_RGB888);
        for (int y = 0; y < 4; ++y)
            std::fill_n(lines.scanLine(y), 6, uchar(10 * y));
        const QImage upper = adjusted(lines, {step(AdjustmentKind::Field, 0)});
        QCOMPARE(upper.pixelColor(0, 1).red(), 10); // of 0 and 20
        QCOMPARE(upper.pixelColor(0, 3).red(), 20); // the last has one neighbour
        const QImage lower = adjusted(lines, {step(AdjustmentKind::Field, 1)});
        QCOMPARE(lower.pixelColor(0, 2).red(), 20); // of 10 and 30
        QCOMPARE(adjusted(pattern(), {step(AdjustmentKind::Channel, 2)}).pixelColor(5, 7).red(),
                 pattern().pixelColor(5, 7).blue());
    }

    void sharpeningLeavesWhatIsFlatAndSteepensAnEdge() {
        QImage edge(20, 20, QImage::Format_RGB888);
        edge.fill(QColor(80, 80, 80));
        for (int y = 0; y < 20; ++y)
            std::fill_n(edge.scanLine(y) + 30, 30, uchar(160));
        const QImage made = adjusted(edge, {step(AdjustmentKind::Sharpening, 100, 2)});
        QCOMPARE(made.pixelColor(2, 10), edge.pixelColor(2, 10));
        QCOMPARE(made.pixelColor(17, 10), edge.pixelColor(17, 10));
        QVERIFY(made.pixelColor(9, 10).red() < 80);
        QVERIFY(made.pixelColor(10, 10).red() > 160);
    }

    void aFaceGoesWithItsPixels() {
        QImage image(60, 40, QImage::Format_RGB888);
        image.fill(Qt::black);
        image.setPixelColor(20, 10, Qt::red);
        image.setPixelColor(40, 14, Qt::green);
        FaceGeometry face;
        face.landmarks = {QPointF(20.5, 10.5), {40.5, 14.5}, {30, 20}, {22, 30}, {38, 30}};
        face.box = QRectF(15, 5, 30, 30);
        for (const auto& steps :
             {QList<Adjustment>{step(AdjustmentKind::Mirror)},
              QList<Adjustment>{step(AdjustmentKind::Rotation, 90)},
              QList<Adjustment>{step(AdjustmentKind::Mirror), step(AdjustmentKind::Rotation, -90)}}) {
            const QImage made = adjusted(image, steps);
            const auto places = placesAfter(image.size(), steps);
            const QPointF red = places.map(face.landmarks[0]), green = places.map(face.landmarks[1]);
            QCOMPARE(made.pixelColor(int(red.x()), int(red.y())), QColor(Qt::red));
            QCOMPARE(made.pixelColor(int(green.x()), int(green.y())), QColor(Qt::green));
        }
        const auto mirrored = faceAfter(face, image.size(), {step(AdjustmentKind::Mirror)});
        QCOMPARE(mirrored.landmarks[0], QPointF(19.5, 14.5));
        QCOMPARE(mirrored.landmarks[1], QPointF(39.5, 10.5));
        QCOMPARE(mirrored.box, QRectF(15, 5, 30, 30));
        const auto wide = faceAfter(face, image.size(), {step(AdjustmentKind::PixelAspect, 2000)});
        QCOMPARE(wide.landmarks[1], QPointF(81, 14.5));
    }

    void aStepMakesNoPictureBeyondTheLargest_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QList<Adjustment>>("steps");
        QTest::addColumn<QSize>("after");
        const auto aspect = step(AdjustmentKind::PixelAspect, 1001);
        QTest::newRow("a strip turned")
            << QSize(1'000'000, 100) << QList<Adjustment>{step(AdjustmentKind::Rotation, 1)} << QSize();
        QTest::newRow("a panorama turned, then grey")
            << QSize(65'500, 3'000)
            << QList<Adjustment>{step(AdjustmentKind::Rotation, 45), step(AdjustmentKind::Grey)} << QSize();
        QTest::newRow("a strip turned by a quarter")
            << QSize(1'000'000, 100) << QList<Adjustment>{step(AdjustmentKind::Rotation, 90)}
            << QSize(100, 1'000'000);
        QTest::newRow("wider than a number of 32 bits in thousandths")
            << QSize(2'200'000, 80) << QList<Adjustment>{aspect} << QSize(2'202'200, 80);
    }
    void aStepMakesNoPictureBeyondTheLargest() {
        QFETCH(QSize, size);
        QFETCH(QList<Adjustment>, steps);
        QTEST(sizeAfter(size, steps), "after");
    }

    void whatIsTooLargeIsNotMade() {
        QImage strip(1'000'000, 20, QImage::Format_RGB888);
        strip.fill(Qt::gray);
        const QList<Adjustment> steps{step(AdjustmentKind::Grey), step(AdjustmentKind::Rotation, 1)};
        QVERIFY(adjusted(strip, steps).isNull());
        const auto recorded = recordedSteps(strip, steps);
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().code, ErrorCode::ImageTooLarge);
    }

    void stepsAreOnlyThoseThatCanBeMade_data() {
        QTest::addColumn<QList<Adjustment>>("steps");
        QTest::addColumn<bool>("isSound");
        QTest::newRow("none") << QList<Adjustment>() << true;
        QTest::newRow("grey with a value") << QList<Adjustment>{step(AdjustmentKind::Grey, 1)} << false;
        QTest::newRow("neutral") << QList<Adjustment>{step(AdjustmentKind::Gamma, 100)} << false;
        QTest::newRow("neutral levels") << QList<Adjustment>{step(AdjustmentKind::Levels, 0, 255)} << false;
        QTest::newRow("black above white")
            << QList<Adjustment>{step(AdjustmentKind::Levels, 90, 90)} << false;
        QTest::newRow("out of range") << QList<Adjustment>{step(AdjustmentKind::Gamma, 501)} << false;
        QTest::newRow("no radius") << QList<Adjustment>{step(AdjustmentKind::Sharpening, 50, 0)} << false;
        QTest::newRow("twice") << QList<Adjustment>{step(AdjustmentKind::Mirror),
                                                    step(AdjustmentKind::Mirror)}
                               << false;
        QTest::newRow("upper field") << QList<Adjustment>{step(AdjustmentKind::Field, 0)} << true;
        QTest::newRow("every") << kEvery << true;
    }
    void stepsAreOnlyThoseThatCanBeMade() {
        QFETCH(QList<Adjustment>, steps);
        QTEST(checkAdjustments(steps).has_value(), "isSound");
    }

    void aStepIsReadAsItWasWritten() {
        for (const auto& one : kEvery) {
            const auto read = adjustmentFromJson(toJson(one));
            QVERIFY2(read, qPrintable(nameOf(one.kind)));
            QCOMPARE(*read, one);
            QCOMPARE(adjustmentKindFromName(nameOf(one.kind)), one.kind);
        }
        QCOMPARE(toJson(step(AdjustmentKind::Levels, 12, 233)),
                 (QJsonObject{{u"step"_s, u"levels"_s}, {u"black"_s, 12}, {u"white"_s, 233}}));
        QVERIFY(!adjustmentFromJson({{u"step"_s, u"blur"_s}}));
        QVERIFY(!adjustmentFromJson({{u"step"_s, u"gamma"_s}}));
        QVERIFY(!adjustmentFromJson({{u"step"_s, u"gamma"_s}, {u"hundredths"_s, 9000}}));
    }

    void aHistogramCountsEveryPixel() {
        QImage image(4, 1, QImage::Format_RGB888);
        image.fill(Qt::black);
        image.setPixelColor(3, 0, Qt::white);
        const auto counts = histogram(image);
        QCOMPARE(counts[0], 3);
        QCOMPARE(counts[255], 1);
    }
};

QTEST_GUILESS_MAIN(TestAdjusting)
#include "tst_adjusting.moc"
