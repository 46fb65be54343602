// SPDX-License-Identifier: Apache-2.0
// The generator by itself: repeats, differs where it should, says what it is, and refuses a damaged model.
#include "engine/demo/internal/drawing/peopledrawer.h"
#include "engine/demo/internal/drawing/scene.h"
#include "engine/demo/internal/drawing/syntheticjpeg.h"
#include "engine/vision/decode/imagedecoder.h"
#include "tests/support/reference.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace sl;
using namespace sl::demo;

namespace {

/// Mean difference of two pictures' values, grey levels.
double difference(const QImage& left, const QImage& right) {
    double sum = 0;
    for (int y = 0; y < left.height(); ++y)
        for (int i = 0; i < 3 * left.width(); ++i)
            sum += std::abs(int(left.constScanLine(y)[i]) - int(right.constScanLine(y)[i]));
    return sum / (3.0 * left.width() * left.height());
}

} // namespace

class TestFaceDrawing : public QObject {
    Q_OBJECT
private:
    [[nodiscard]] static PeopleDrawer drawer(quint64 seed) {
        auto model = FaceModel::open(FaceModel::defaultFile());
        if (!model)
            qFatal("%s", qPrintable(model.error().toString()));
        return PeopleDrawer(*std::move(model), seed);
    }

private Q_SLOTS:
    void dicesRepeatAndStreamsDiffer() {
        Dice one(7, 1), again(7, 1), other(7, 2);
        QList<quint64> first, second, third;
        for (int i = 0; i < 100; ++i) {
            first.append(one.bits());
            second.append(again.bits());
            third.append(other.bits());
        }
        QCOMPARE(first, second);
        QVERIFY(first != third);
    }

    void normalNumbersAreNormal() {
        Dice dice(1);
        constexpr int kCount = 100'000;
        double sum = 0, squares = 0, beyond = 0;
        for (int i = 0; i < kCount; ++i) {
            const double number = dice.normal();
            sum += number;
            squares += number * number;
            beyond += std::abs(number) > 1.96 ? 1 : 0;
        }
        QVERIFY2(std::abs(sum / kCount) < 0.02, qPrintable(QString::number(sum / kCount)));
        QVERIFY2(std::abs(squares / kCount - 1.0) < 0.03, qPrintable(QString::number(squares / kCount)));
        QVERIFY2(std::abs(beyond / kCount - 0.05) < 0.005, qPrintable(QString::number(beyond / kCount)));
    }

    void aPortraitRepeatsInAnyOrder() {
        const PeopleDrawer one = drawer(1), same = drawer(1), other = drawer(2);
        const QImage later = one.portrait(41, 1);
        QCOMPARE(same.portrait(41, 1), later);
        const QImage first = one.portrait(0, 0);
        QCOMPARE(first.size(), PeopleDrawer::kPortrait);
        QCOMPARE(same.portrait(0, 0), first);
        QVERIFY(other.portrait(0, 0) != first);
    }

    void peopleDifferMoreThanTheirLooks() {
        const PeopleDrawer people = drawer(3);
        const FaceModel& model = people.model();
        double looks = 0, persons = 0;
        for (int number = 0; number < 50; ++number) {
            const auto own = model.planes(people.person(number).coefficients);
            const auto next = model.planes(people.person(number + 1).coefficients);
            Dice dice = people.dice(number, 1);
            auto changed = people.person(number).coefficients;
            const Look look = drawLook(model, dice, kManyYears);
            for (size_t k = 0; k < changed.size(); ++k)
                changed[k] += look.change[k];
            const auto aged = model.planes(changed);
            for (size_t i = 0; i < own.size(); ++i) {
                looks += std::abs(own[i] - aged[i]);
                persons += std::abs(own[i] - next[i]);
            }
        }
        QVERIFY2(persons > 1.5 * looks, qPrintable(QString::number(persons / looks)));
    }

    void aPortraitIsAFaceBeforeAWall() {
        const QImage image = drawer(4).portrait(0, 0);
        const QRect face(90, 100, 60, 80), corner(0, 0, 40, 40);
        QVERIFY(difference(image.copy(face), image.copy(corner).scaled(face.size())) > 10);
    }

    void aSceneRepeatsAndHoldsItsPeople() {
        const PeopleDrawer people = drawer(6);
        Scene scene{Place::Shop, {}, 3};
        const QImage empty = drawScene(people, scene);
        QCOMPARE(empty.size(), Scene::kPixels);
        scene.people = {{1, 0, {400, 400}, 0.8}, {2, 0, {1100, 500}, 1.3}};
        const QImage image = drawScene(people, scene);
        QCOMPARE(drawScene(people, scene), image);
        const QRect first(370, 360, 60, 80), second(1050, 440, 100, 120), nobody(700, 0, 100, 100);
        QVERIFY(difference(image.copy(first), empty.copy(first)) > 10);
        QVERIFY(difference(image.copy(second), empty.copy(second)) > 10);
        QVERIFY(difference(image.copy(nobody), empty.copy(nobody)) < 10);
    }

    void theFileSaysThatItIsSynthetic() {
        const QImage image = drawer(5).portrait(0, 0);
        const QDateTime taken(QDate(2026, 3, 4), QTime(5, 6, 7));
        const auto jpeg = syntheticJpeg(image, {u"Drawn camera"_s, taken});
        SL_VERIFY(jpeg);
        QVERIFY(jpeg->contains("digitalsourcetype/algorithmicMedia"));
        QCOMPARE(jpeg->count("Synthetic picture: the people in it do not exist."), 3); // EXIF, XMP, comment
        const auto decoded = vision::decodeImage(*jpeg, u"drawn.jpg"_s);
        SL_VERIFY(decoded);
        QCOMPARE(decoded->pixels.size(), image.size());
        QCOMPARE(decoded->metadata.value(u"device"_s).toString(), u"Drawn camera"_s);
        QVERIFY2(decoded->metadata.value(u"takenAt"_s).toString().startsWith(u"2026-03-04T05:06:07"_s),
                 qPrintable(decoded->metadata.value(u"takenAt"_s).toString()));
        QVERIFY2(difference(decoded->pixels, image) < 4,
                 qPrintable(QString::number(difference(decoded->pixels, image))));
    }

    void aDamagedModelIsRefused_data() {
        QTest::addColumn<int>("keep");
        QTest::addColumn<int>("flip");
        QTest::newRow("empty") << 0 << -1;
        QTest::newRow("another file") << -1 << 0;
        QTest::newRow("another version") << -1 << 4;
        QTest::newRow("cut in the head") << 500 << -1;
        QTest::newRow("cut in the components") << 1'000'000 << -1;
        QTest::newRow("a flipped byte in the components") << -1 << 2'000'000;
    }
    void aDamagedModelIsRefused() {
        QFETCH(int, keep);
        QFETCH(int, flip);
        QFile whole(FaceModel::defaultFile());
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QByteArray bytes = whole.readAll();
        if (keep >= 0)
            bytes.truncate(keep);
        if (flip >= 0)
            bytes[flip] = static_cast<char>(bytes[flip] ^ 0x55);
        QTemporaryDir dir;
        QFile damaged(dir.filePath(u"model.bin"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        QCOMPARE(damaged.write(bytes), bytes.size());
        damaged.close();
        const auto model = FaceModel::open(damaged.fileName());
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::FileUnreadable);
        QVERIFY2(model.error().detail.startsWith(u"no face model: "_s), qPrintable(model.error().detail));
    }

    void aMissingModelIsNamed() {
        const auto model = FaceModel::open(u"/no/such/model.bin"_s);
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::NotFound);
        QCOMPARE(model.error().subject, u"/no/such/model.bin"_s);
    }
};

QTEST_GUILESS_MAIN(TestFaceDrawing)
#include "tst_facedrawing.moc"
