// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/timeline/casetimeline.h"

#include "engine/core/literals.h"
#include "widgets/video/timeline/videostrip.h"

#include <QSignalSpy>
#include <QTest>

using namespace sl;
using namespace sl::widgets;

namespace {

/// One track from second 1 to 2 of a video of four.
ShownVideo camera(qint64 media, const char* name, double from = 0.0) {
    ShownVideo made{MediaId{media}, QString::fromLatin1(name), from, 4.0, 25.0, {}, {}};
    ShownTrack track{VideoTrackId{media * 10}, made.media, 1, {}, {}};
    for (int frame = 25; frame <= 50; ++frame)
        track.sightings.append({frame, from + frame / 25.0, QRectF(1, 1, 9, 9)});
    track.kept.append({FaceId{media}, 30, from + 1.2});
    made.tracks.append(track);
    return made;
}

/// The clock in the picture reads that when the video begins.
void read(ShownVideo& video, const char* text, std::optional<qint64> ahead = {}) {
    ClockReadingRecord clock;
    clock.media = video.media;
    clock.seconds = video.from;
    clock.reading = clockReadingFromText(QString::fromLatin1(text));
    clock.ahead = ahead;
    video.clock = clock;
}

} // namespace

/// Several cameras on one time line.
class TestCaseTimeline : public QObject {
    Q_OBJECT
    std::unique_ptr<CaseTimeline> m_line;

    [[nodiscard]] double x(qint64 track) const { return m_line->lane(VideoTrackId{track}).left(); }
    /// Seconds on the line between the beginnings of two lanes.
    [[nodiscard]] double between(qint64 one, qint64 other) const {
        return m_line->axis().seconds(x(other)) - m_line->axis().seconds(x(one));
    }
    void show(const ShownCase& all) {
        m_line = std::make_unique<CaseTimeline>();
        m_line->resize(800, 400);
        m_line->setCase(all);
        m_line->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_line.get()));
    }

private Q_SLOTS:
    void clocksPlaceTheVideos() {
        ShownCase all{{camera(1, "quay.mkv", 100.0), camera(2, "gate.mkv")}, {}};
        read(all.videos[0], "2026-11-28 14:03:20");
        read(all.videos[1], "2026-11-28 14:05:00", 95); // 14:03:25 in truth
        show(all);
        QVERIFY(std::abs(between(10, 20) - 5.0) < 0.01);
        QCOMPARE(clockReadingText(m_line->origin()), u"2026-11-28 14:03:00"_s);
        QVERIFY2(m_line->heading(MediaId{1}).contains(u"2026-11-28 14:03:20"_s),
                 qPrintable(m_line->heading(MediaId{1})));
        QVERIFY(m_line->heading(MediaId{2}).contains(u"95 s ahead"_s));
        m_line->grab(); // paints
    }

    void aVideoWithoutAClockSaysSo() {
        ShownCase all{{camera(1, "quay.mkv"), camera(2, "gate.mkv", 7.0)}, {}};
        read(all.videos[1], "2026-11-28 14:03:20");
        show(all);
        QVERIFY(m_line->heading(MediaId{1}).contains(u"no clock is known"_s));
        QVERIFY(!m_line->heading(MediaId{2}).contains(u"no clock"_s));
        QVERIFY(m_line->lane(VideoTrackId{10}).top() > m_line->lane(VideoTrackId{20}).top());
        QVERIFY(std::abs(between(10, 20)) < 0.01); // both begin together
        m_line->grab();
    }

    void withoutAnyClockTimeCountsFromTheBeginning() {
        show({{camera(1, "quay.mkv", 3.0), camera(2, "gate.mkv", 5000.0)}, {}});
        QVERIFY(!m_line->origin().isValid());
        QVERIFY(std::abs(between(10, 20)) < 0.01);
        m_line->grab();
        show({});
        m_line->grab();
        show({{ShownVideo{MediaId{1}, u"nobody.mkv"_s, 0.0, 0.04, 25.0, {}, {}}}, {}});
        m_line->grab();
    }

    void aClickGoesToThatVideoAndFrame() {
        ShownCase all{{camera(1, "quay.mkv"), camera(2, "gate.mkv", 7.0)}, {}};
        read(all.videos[0], "2026-11-28 14:03:20");
        read(all.videos[1], "2026-11-28 14:03:30");
        show(all);
        QSignalSpy frames(m_line.get(), &CaseTimeline::frameChosen);
        const auto click = [&](double at, double y) {
            QTest::mouseClick(m_line.get(), Qt::LeftButton, {}, QPoint(int(std::lround(at)), int(y)));
        };
        const QRectF lane = m_line->lane(VideoTrackId{20});
        click(lane.center().x(), lane.center().y());
        QCOMPARE(frames.size(), 1);
        QCOMPARE(frames.last().at(0).value<MediaId>(), MediaId{2});
        QVERIFY(std::abs(frames.last().at(1).toLongLong() - 37) <= 2);
        QCOMPARE(m_line->selected(), VideoTrackId{20});
        click(m_line->axis().x(m_line->axis().seconds(lane.left()) - 0.5), lane.center().y()); // beside it
        QCOMPARE(frames.size(), 2);
        QVERIFY(std::abs(frames.last().at(1).toLongLong() - 12) <= 2);
        QTest::keyClick(m_line.get(), Qt::Key_Up);
        QCOMPARE(m_line->selected(), VideoTrackId{10});
        QTest::keyClick(m_line.get(), Qt::Key_Up);
        QTest::keyClick(m_line.get(), Qt::Key_Return);
        QCOMPARE(frames.size(), 3);
        QCOMPARE(frames.last().at(0).value<MediaId>(), MediaId{1});
        QCOMPARE(frames.last().at(1).toLongLong(), 30); // the best one
    }

    /// A square in a day's recording: the strip leaves room for the picture above it.
    void veryManyTracksStandInALowStrip() {
        ShownVideo video = camera(1, "square.mkv");
        while (video.tracks.size() < 300) {
            video.tracks.append(video.tracks.first());
            video.tracks.last().number = int(video.tracks.size());
        }
        VideoStrip strip;
        strip.resize(800, strip.sizeHint().height());
        strip.setVideo(video);
        QVERIFY2(strip.sizeHint().height() < 250, qPrintable(QString::number(strip.sizeHint().height())));
        strip.resize(800, strip.sizeHint().height());
        QVERIFY(strip.lane(1).height() > 0 && strip.lane(1).bottom() <= strip.lane(2).top());
        QVERIFY(strip.lane(300).bottom() < strip.height() - VideoStrip::kPictureHeight);
        strip.grab();
    }

    void camerasOfDifferentYearsStandOnOneLine() {
        ShownCase all{{camera(1, "quay.mkv"), camera(2, "gate.mkv")}, {}};
        read(all.videos[0], "2000-01-01 00:00:00");
        read(all.videos[1], "2026-11-28 14:03:30");
        show(all);
        QVERIFY(between(10, 20) > 800'000'000.0);
        m_line->grab();
    }
};

QTEST_MAIN(TestCaseTimeline)
#include "tst_casetimeline.moc"
