// SPDX-License-Identifier: Apache-2.0
#include "engine/core/literals.h"
#include "widgets/video/shownvideo.h"

#include <QTest>

using namespace sl;
using namespace sl::widgets;

/// What the window of a video goes by, of what the case says.
class TestShownVideo : public QObject {
    Q_OBJECT
    /// Five frames a second; seen in these.
    static ShownTrack track(int number, const QList<qint64>& seen, const QList<qint64>& kept) {
        ShownTrack made{VideoTrackId{number}, MediaId{1}, number, {}, {}};
        for (const qint64 ordinal : seen)
            made.sightings.append({ordinal, double(ordinal) / 5, {}});
        for (const qint64 ordinal : kept)
            made.kept.append({FaceId{ordinal}, ordinal, double(ordinal) / 5});
        return made;
    }

private Q_SLOTS:
    /// Of two people: one is out of sight for two seconds, one for less than one.
    void faceByFaceGoesThroughAllWhoAppear() {
        ShownVideo video;
        video.tracks = {track(1, {10, 11, 12, 22, 23}, {12}), track(2, {15, 16, 20, 40}, {16, 40})};
        const QList<qint64> stops{10, 12, 15, 16, 22, 40};
        QList<qint64> on, back;
        for (auto at = video.faceAfter(-1); at; at = video.faceAfter(*at))
            on.append(*at);
        for (auto at = video.faceBefore(1'000); at; at = video.faceBefore(*at))
            back.prepend(*at);
        QCOMPARE(on, stops);
        QCOMPARE(back, stops);
        QCOMPARE(video.faceAfter(13), std::optional<qint64>(15));
        QCOMPARE(video.faceBefore(13), std::optional<qint64>(12));
        QVERIFY(!ShownVideo().faceAfter(0) && !ShownVideo().faceBefore(0));
    }

    /// A frame every two seconds: who is seen in one and the next is not out of sight between them.
    void slowRecordingsAreNotGoneThroughFrameByFrame() {
        ShownVideo video;
        video.rate = 0.5;
        video.tracks = {track(1, {10, 11, 12, 13, 20, 21}, {})};
        for (auto& seen : video.tracks.first().sightings)
            seen.seconds = double(seen.ordinal) / video.rate;
        QCOMPARE(video.faceAfter(-1), std::optional<qint64>(10));
        QCOMPARE(video.faceAfter(10), std::optional<qint64>(20));
        QVERIFY(!video.faceAfter(20));
    }
};

QTEST_GUILESS_MAIN(TestShownVideo)
#include "tst_shownvideo.moc"
