// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/report/internal/maskedpicture.h"
#include "engine/core/literals.h"

#include <QTest>

using namespace sl;

namespace {

constexpr qint64 kFrame = 7;
const QRectF kFace(100, 100, 100, 100);
const QRectF kBeside(140, 100, 100, 100); ///< overlaps with it by 0.43
const QRectF kNear(110, 100, 100, 100);   ///< by 0.82

FaceRecord face(int id, const QRectF& box) {
    FaceRecord made;
    made.id = FaceId{id};
    made.geometry.box = box;
    return made;
}

VideoTrackRecord track(const QList<QRectF>& boxes, const QList<FaceId>& faces, qint64 frame = kFrame) {
    VideoTrackRecord made;
    for (const auto& box : boxes)
        made.sightings.append(QJsonArray{frame, 0.28, box.x(), box.y(), box.width(), box.height(), 0.9});
    made.faces = faces;
    return made;
}

QList<QRectF> masked(const QList<FaceRecord>& faces, const QList<VideoTrackRecord>& tracks) {
    return casework::maskedBoxes(faces, {FaceId{1}}, tracks, kFrame);
}

} // namespace

/// Which faces of a picture a report shows: those of the probe, and none beside them.
class TestMaskedPicture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOtherFaceOfThePictureIsMasked() {
        QCOMPARE(masked({face(1, kFace), face(2, kBeside)}, {}), QList<QRectF>{kBeside});
        QCOMPARE(masked({face(1, kFace), face(2, kNear)}, {}), QList<QRectF>{kNear});
        QCOMPARE(masked({face(1, kFace)}, {}), QList<QRectF>());
    }

    void theSightingOfAShownFaceIsNot() {
        QCOMPARE(masked({face(1, kFace)}, {track({kNear}, {FaceId{1}})}), QList<QRectF>());
        // what its track saw elsewhere in that frame is somebody else
        const QRectF away(400, 100, 100, 100);
        QCOMPARE(masked({face(1, kFace)}, {track({kNear, away}, {FaceId{1}})}), QList<QRectF>{away});
        QCOMPARE(masked({face(1, kFace)}, {track({away}, {FaceId{2}}, kFrame + 1)}), QList<QRectF>());
    }

    void anotherTrackBesideItIs() {
        const auto own = track({kFace}, {FaceId{1}});
        for (const auto& box : {kBeside, kNear})
            QCOMPARE(masked({face(1, kFace)}, {own, track({box}, {FaceId{2}})}), QList<QRectF>{box});
        // also where its own track did not see it in that frame
        QCOMPARE(masked({face(1, kFace)}, {track({}, {FaceId{1}}), track({kBeside}, {})}),
                 QList<QRectF>{kBeside});
        QCOMPARE(masked({face(1, kFace), face(2, kBeside)}, {own, track({kBeside}, {FaceId{2}})}),
                 QList<QRectF>({kBeside, kBeside}));
    }

    /// One that was placed by hand, or found in a frame that somebody took.
    void aFaceWithoutATrackIsNotHiddenByItsOwnSighting() {
        const auto near = track({kNear}, {FaceId{9}}), beside = track({kBeside}, {FaceId{8}});
        QCOMPARE(masked({face(1, kFace)}, {near}), QList<QRectF>());
        QCOMPARE(masked({face(1, kFace)}, {beside, near}), QList<QRectF>{kBeside});
        QCOMPARE(masked({face(1, kFace)}, {beside}), QList<QRectF>{kBeside});
        QCOMPARE(masked({face(1, kFace), face(2, kNear)}, {near}), QList<QRectF>({kNear, kNear}));
        QCOMPARE(masked({face(1, kFace), face(9, kBeside)}, {near}), QList<QRectF>({kBeside, kNear}));
    }
};

QTEST_GUILESS_MAIN(TestMaskedPicture)
#include "tst_maskedpicture.moc"
