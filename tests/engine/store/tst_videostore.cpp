// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/media/clockreadingrepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/media/trackjoinrepository.h"
#include "engine/store/case/media/videotrackrepository.h"
#include "tests/engine/store/samples.h"
#include "tests/engine/store/tempstore.h"
#include "tests/support/reference.h"

using namespace sl;
using namespace sl::store;
using namespace sl::test;

/// Tracks, what is said of them, and clocks.
class TestVideoStore : public QObject {
    Q_OBJECT
    std::unique_ptr<TempStore> m_store;
    MediaId m_media;
    QList<VideoTrackId> m_tracks;

    [[nodiscard]] Database& db() const { return m_store->db(); }
    void refuses(const QList<const char*>& statements) const {
        for (const auto* sql : statements)
            QVERIFY2(!db().execute(QString::fromLatin1(sql)), sql);
    }
    [[nodiscard]] TrackJoinRecord join(int first, int second, bool isJoined = true) const {
        return {{}, m_tracks.at(first), m_tracks.at(second), isJoined, u"anna"_s, someTime()};
    }
    [[nodiscard]] QStringList inForce() const {
        QStringList pairs;
        const auto joins = TrackJoinRepository(db()).inForce().value();
        for (const auto& join : joins)
            pairs.append(u"%1+%2"_s.arg(join.first.value).arg(join.second.value));
        return pairs;
    }
    [[nodiscard]] ClockReadingRecord reading(MediaId media, const QString& text) const {
        return {{},  media,     12,        Sha256::of("frame"), 0.48, true, clockReadingFromText(text),
                -90, u"anna"_s, someTime()};
    }

private Q_SLOTS:
    void init() {
        m_store = std::make_unique<TempStore>(caseSchema());
        SL_VERIFY(m_store->result());
        m_media = MediaRepository(db()).insert(someMedia(Sha256::of("video"))).value();
        m_tracks.clear();
        for (int number = 1; number <= 3; ++number)
            m_tracks.append(
                VideoTrackRepository(db()).insert({{}, m_media, number, 0, u"p"_s, {}, {}, {}}).value());
    }
    void cleanup() { m_store.reset(); }

    void tracksAreFound() {
        VideoTrackRepository tracks(db());
        QCOMPARE(tracks.find(m_tracks[1])->number, 2);
        QCOMPARE(tracks.find(VideoTrackId{99}).error().code, ErrorCode::NotFound);
        QCOMPARE(tracks.all()->size(), 3);
    }

    void theLastWordOfAPairCounts() {
        TrackJoinRepository joins(db());
        SL_VERIFY(joins.insert(join(0, 1)));
        SL_VERIFY(joins.insert(join(1, 2)));
        QCOMPARE(inForce(), QStringList({u"1+2"_s, u"2+3"_s}));
        SL_VERIFY(joins.insert(join(0, 1, false)));
        QCOMPARE(inForce(), QStringList({u"2+3"_s}));
        SL_VERIFY(joins.insert(join(0, 1)));
        QCOMPARE(inForce(), QStringList({u"2+3"_s, u"1+2"_s}));
        QCOMPARE(joins.all()->size(), 4);
        QCOMPARE(joins.all()->at(2).isJoined, false);
        QCOMPARE(joins.all()->at(2).saidBy, u"anna"_s);
        QCOMPARE(joins.all()->at(2).saidAt, someTime());
        QVERIFY(!joins.insert(join(1, 0)));
        QVERIFY(!joins.insert(join(1, 1)));
        refuses({"DELETE FROM track_joins", "UPDATE track_joins SET is_joined = 0",
                 "INSERT OR REPLACE INTO track_joins SELECT * FROM track_joins",
                 "INSERT INTO track_joins VALUES (NULL, 1, 99, 1, 'a', 'b')"});
    }

    void theLastReadingOfAClockCounts() {
        ClockReadingRepository clocks(db());
        QVERIFY(!clocks.inForce(m_media)->has_value());
        SL_VERIFY(clocks.insert(reading(m_media, u"2026-11-28 14:03:22"_s)));
        SL_VERIFY(clocks.insert(reading(m_media, u"2026-11-28T14:03:23.5"_s)));
        const auto found = clocks.inForce(m_media);
        SL_VERIFY(found);
        QVERIFY(found->has_value());
        const auto& clock = **found;
        QCOMPARE(clockReadingText(clock.reading), u"2026-11-28 14:03:23.500"_s);
        QCOMPARE(clock.frame, 12);
        QCOMPARE(clock.frameHash, Sha256::of("frame"));
        QCOMPARE(clock.seconds, 0.48);
        QVERIFY(clock.isFileClock);
        QCOMPARE(clock.ahead, std::optional<qint64>(-90));
        QCOMPARE(clockReadingText(clock.clockAt(1.48)), u"2026-11-28 14:03:24.500"_s);
        QCOMPARE(clockReadingText(clock.timeAt(1.48)), u"2026-11-28 14:04:54.500"_s);
        ClockReadingRecord none;
        none.media = m_media;
        none.readBy = u"anna"_s;
        none.readAt = someTime();
        SL_VERIFY(clocks.insert(none));
        QVERIFY(!clocks.inForce(m_media)->has_value());
        QCOMPARE(clocks.all()->size(), 3);
        QVERIFY(!clocks.all()->last().reading.isValid());
        refuses({"DELETE FROM clock_readings", "UPDATE clock_readings SET reading = 'x'",
                 "INSERT OR REPLACE INTO clock_readings SELECT * FROM clock_readings",
                 "INSERT INTO clock_readings VALUES (NULL, 1, NULL, NULL, NULL, 0, 'x', NULL, 'a', 'b')"});
    }

    void aReadingIsADateAndATime_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("plain") << u"2026-11-28 14:03:22"_s << u"2026-11-28 14:03:22"_s;
        QTest::newRow("T") << u"2026-11-28T00:00:00"_s << u"2026-11-28 00:00:00"_s;
        QTest::newRow("tenths") << u"2000-02-29 23:59:59.9"_s << u"2000-02-29 23:59:59.900"_s;
        QTest::newRow("thousandths") << u"2026-11-28 14:03:22.007"_s << u"2026-11-28 14:03:22.007"_s;
        for (const char* none : {"", "14:03:22", "2026-11-28", "2026-02-30 14:03:22", "2026-11-28 24:00:00",
                                 "2026-11-28 14:03:60", "2026-11-28 14:03:22Z", "28.11.2026 14:03:22",
                                 "2026-11-28 14:03:22\n", "0000-00-00 00:00:00", "2026-11-28 14:03"})
            QTest::newRow(none) << QString::fromLatin1(none) << QString();
    }
    void aReadingIsADateAndATime() {
        QFETCH(QString, text);
        QFETCH(QString, read);
        QCOMPARE(clockReadingText(clockReadingFromText(text)), read);
    }

    void earlierCasesWithVideosAreOpened() {
        QTemporaryDir folder;
        const auto file = folder.filePath(u"case.sqlite"_s);
        const QDir steps(caseSchema().folder);
        for (const auto& step : steps.entryList({u"0*.sql"_s}))
            if (step < u"014"_s)
                QVERIFY(QFile::copy(steps.filePath(step), folder.filePath(step)));
        {
            const auto earlier = openDatabase(file, {folder.path(), caseSchema().applicationId});
            SL_VERIFY(earlier);
            const auto media = MediaRepository(**earlier).insert(someMedia(Sha256::of("video")));
            SL_VERIFY(media);
            for (int number = 1; number <= 2; ++number)
                SL_VERIFY(
                    VideoTrackRepository(**earlier).insert({{}, *media, number, 0, u"p"_s, {}, {}, {}}));
        }
        const auto now = openDatabase(file, caseSchema());
        SL_VERIFY(now);
        QVERIFY(TrackJoinRepository(**now).all()->isEmpty());
        QVERIFY(ClockReadingRepository(**now).all()->isEmpty());
        SL_VERIFY(TrackJoinRepository(**now).insert(
            {{}, VideoTrackId{1}, VideoTrackId{2}, true, u"anna"_s, someTime()}));
        QCOMPARE(VideoTrackRepository(**now).all()->size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestVideoStore)
#include "tst_videostore.moc"
