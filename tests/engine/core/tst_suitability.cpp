// SPDX-License-Identifier: Apache-2.0
#include "engine/core/records/caserecord.h"
#include "engine/core/suitability.h"

#include <QTest>

using namespace sl;

namespace {

const QString kTested = u"13babec04f40be7eceba11fdff9c59e158e62fa3745637af3d248b8c50ae87c0"_s;

FaceRecord face(double length, double quality, double eyes = 40, double yaw = 0) {
    FaceRecord record;
    record.templ = {1.0F};
    record.packIdentity = kTested;
    record.rawLength = length;
    record.quality = {quality, eyes, yaw, 0, 0, 60, 100};
    return record;
}

} // namespace

class TestSuitability : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isJudgedByLengthQualityAndTurn() {
        QCOMPARE(suitabilityOf(face(18, 0.6)), Suitability::Good);
        QCOMPARE(suitabilityOf(face(14, 0.4)), Suitability::Fair);
        QCOMPARE(suitabilityOf(face(18, 0.6, 40, -70)), Suitability::Poor);
        QCOMPARE(suitabilityOf(face(11, 0.2)), Suitability::Poor);
        QCOMPARE(suitabilityOf(face(11, 0.05)), Suitability::Unsuitable);
        auto none = face(18, 0.6);
        none.templ.clear();
        QCOMPARE(suitabilityOf(none), Suitability::Unsuitable);
    }

    void aDamagedPictureHasNoGoodFace_data() {
        QTest::addColumn<PictureDamage>("damage");
        QTest::addColumn<Suitability>("expected");
        using enum Suitability;
        QTest::newRow("none") << PictureDamage{} << Good; // the face lies in the lines 101 to 200
        QTest::newRow("below the face") << PictureDamage{.fromLine = 202} << Fair;
        QTest::newRow("in the face") << PictureDamage{.fromLine = 180} << Poor;
        QTest::newRow("above the face") << PictureDamage{.toLine = 100} << Fair;
        QTest::newRow("down into the face") << PictureDamage{.toLine = 110} << Poor;
        QTest::newRow("turned: anywhere") << PictureDamage{.fromLine = 900, .isTurned = true} << Poor;
        QTest::newRow("doubtful") << PictureDamage{.isDoubtful = true} << Fair;
    }
    void aDamagedPictureHasNoGoodFace() {
        QFETCH(PictureDamage, damage);
        FaceRecord record = face(18, 0.6);
        record.geometry.box = {50, 100, 80, 100};
        record.damage = damage;
        QTEST(suitabilityOf(record), "expected");
    }

    void cutOffsBelongToTheBetterWord() {
        QCOMPARE(suitabilityOf(face(16, 0.5)), Suitability::Good);
        QCOMPARE(suitabilityOf(face(16, 0.25)), Suitability::Fair);
        QCOMPARE(suitabilityOf(face(12.5, 0.08)), Suitability::Poor);
    }

    /// Hair and shoulders look like large faces from the front, and have short raw templates.
    void whatMayBeNoFaceIsSeen() {
        QVERIFY(mayBeNoFace(face(8.8, 0.28, 50, -16)));
        QCOMPARE(suitabilityOf(face(8.8, 0.28, 50, -16)), Suitability::Unsuitable);
        QVERIFY(!mayBeNoFace(face(8.8, 0.28, 50, -70))); // a profile is as short
        QVERIFY(!mayBeNoFace(face(8.8, 0.28, 9, 0)));    // so is a small face
        auto placed = face(8.8, 0.28, 50, -16);
        placed.geometry.placedByHand = true; // somebody has looked
        QVERIFY(!mayBeNoFace(placed));
    }

    void figuresAreOfOnePackOnly() {
        auto other = face(8.8, 0.28, 50, -16);
        other.packIdentity = u"another"_s;
        QCOMPARE(suitabilityOf(other), Suitability::Good); // eyes and turn are all that is known
        QVERIFY(!mayBeNoFace(other));
        other.quality.yawDegrees = 30;
        QCOMPARE(suitabilityOf(other), Suitability::Fair);
        other.quality.interEyePixels = 10;
        QCOMPARE(suitabilityOf(other), Suitability::Poor);
        QVERIFY(!testedShare(Suitability::Good, other.packIdentity));
        double before = 1.0;
        for (const auto word :
             {Suitability::Good, Suitability::Fair, Suitability::Poor, Suitability::Unsuitable}) {
            const auto share = testedShare(word, kTested);
            QVERIFY(share && double(share->first) / share->of < before);
            before = double(share->first) / share->of;
        }
    }

    void aRawLengthThatWasNotMeasuredIsNoShortOne() {
        QCOMPARE(suitabilityOf(face(0, 0.6)), Suitability::Good);
        QVERIFY(!mayBeNoFace(face(0, 0.6)));
    }
};

QTEST_APPLESS_MAIN(TestSuitability)
#include "tst_suitability.moc"
