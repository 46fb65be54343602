// SPDX-License-Identifier: Apache-2.0
#include "engine/session/casevideos.h"
#include "tests/support/writtentracks.h"

#include <QSignalSpy>

using namespace sl;
using namespace sl::test;

/// Tracks that people say are one person.
class TestJoinedTracks : public QObject {
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;
    std::shared_ptr<session::CaseSession> m_session;
    QList<VideoTrackId> m_tracks; ///< two of each of two videos

    [[nodiscard]] session::CaseVideos& videos() const { return m_session->videos(); }
    [[nodiscard]] QList<VideoTrackId> personOf(int track) const {
        return tracksOfPerson(m_tracks.at(track), *videos().joins().result());
    }
    [[nodiscard]] QList<VideoTrackId> some(std::initializer_list<int> places) const {
        QList<VideoTrackId> tracks;
        for (const int place : places)
            tracks.append(m_tracks.at(place));
        return tracks;
    }
    /// By everybody's check, of all logs.
    [[nodiscard]] bool isIntact() const {
        const auto verdicts = m_desk->workspace->verifyAudit().result();
        return verdicts && std::all_of(verdicts->begin(), verdicts->end(),
                                       [](const auto& verdict) { return verdict.intact; });
    }
    [[nodiscard]] Status tamper(const char* sql) {
        SL_TRY(const auto database,
               store::openDatabase(workspace::caseDatabaseIn(m_session->folder()), store::caseSchema()));
        return database->execute(QString::fromLatin1(sql));
    }

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<Desk>();
        SL_VERIFY(m_desk->create());
        auto opened = m_desk->newOpenCase(u"2026-1"_s);
        SL_VERIFY(opened);
        m_session = *std::move(opened);
        const auto tracks = addWrittenTracks(*m_desk, *m_session);
        SL_VERIFY(tracks);
        m_tracks = *tracks;
        QCOMPARE(m_tracks.size(), 4);
    }
    void cleanup() {
        m_session.reset();
        m_desk.reset();
    }

    void twoTracksBecomeOnePersonAndTwoAgain() {
        const QSignalSpy changed(&videos(), &session::CaseVideos::joinsChanged);
        const auto joined = videos().join(m_tracks[1], m_tracks[0]).result();
        SL_VERIFY(joined);
        QCOMPARE(joined->first, m_tracks[0]);
        QCOMPARE(joined->saidBy, u"ruiz"_s);
        QCOMPARE(personOf(0), some({0, 1}));
        QCOMPARE(personOf(2), some({2}));
        SL_VERIFY(videos().part(m_tracks[0], m_tracks[1]).result());
        QCOMPARE(personOf(0), some({0}));
        SL_VERIFY(videos().join(m_tracks[0], m_tracks[1]).result());
        QCOMPARE(personOf(1), some({0, 1}));
        QTRY_COMPARE(changed.size(), 3);
        auto actions = m_desk->actions(u"2026-1"_s);
        QCOMPARE(actions.filter(u"tracks."_s),
                 QStringList({u"tracks.joined"_s, u"tracks.parted"_s, u"tracks.joined"_s}));
        QVERIFY(isIntact());
    }

    void aPersonMayBeInSeveralVideos() {
        SL_VERIFY(videos().join(m_tracks[0], m_tracks[2]).result());
        SL_VERIFY(videos().join(m_tracks[2], m_tracks[3]).result());
        QCOMPARE(personOf(3), some({0, 2, 3}));
        // only through the third one: there is nothing to take back
        QCOMPARE(videos().part(m_tracks[0], m_tracks[3]).result().error().code, ErrorCode::TracksApart);
        SL_VERIFY(videos().join(m_tracks[0], m_tracks[3]).result()); // a circle
        SL_VERIFY(videos().part(m_tracks[0], m_tracks[2]).result());
        QCOMPARE(personOf(0), some({0, 2, 3}));
        SL_VERIFY(videos().part(m_tracks[2], m_tracks[3]).result());
        QCOMPARE(personOf(2), some({2}));
        QCOMPARE(personOf(0), some({0, 3}));
        QVERIFY(isIntact());
    }

    void whatIsNoPairIsRefused() {
        const auto code = [](const Future<TrackJoinRecord>& said) { return said.result().error().code; };
        QCOMPARE(code(videos().join(m_tracks[0], m_tracks[0])), ErrorCode::InvalidArgument);
        QCOMPARE(code(videos().join(m_tracks[0], VideoTrackId{99})), ErrorCode::InvalidArgument);
        QCOMPARE(code(videos().join(m_tracks[0], VideoTrackId{0})), ErrorCode::InvalidArgument);
        QCOMPARE(code(videos().join(m_tracks[0], VideoTrackId{-1})), ErrorCode::InvalidArgument);
        QCOMPARE(code(videos().part(m_tracks[0], m_tracks[1])), ErrorCode::TracksApart);
        SL_VERIFY(videos().join(m_tracks[0], m_tracks[1]).result());
        QCOMPARE(code(videos().join(m_tracks[1], m_tracks[0])), ErrorCode::TracksJoined);
        // another case knows nothing of these
        const auto other = m_desk->newOpenCase(u"2026-2"_s);
        SL_VERIFY(other);
        QCOMPARE(code((*other)->videos().join(m_tracks[0], m_tracks[1])), ErrorCode::InvalidArgument);
        QCOMPARE((*other)->videos().joins().result()->size(), 0);
        QCOMPARE(personOf(0), some({0, 1}));
        QVERIFY(isIntact());
    }

    void whatWasSaidStandsBehindTheLog_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("another pair") << QByteArray("UPDATE track_joins SET second_id = 3");
        QTest::newRow("somebody else's word") << QByteArray("UPDATE track_joins SET said_by = 'eva'");
        QTest::newRow("a word less") << QByteArray("DELETE FROM track_joins");
        QTest::newRow("a word more") << QByteArray(
            "INSERT INTO track_joins (first_id, second_id, is_joined, said_by, said_at) "
            "VALUES (1, 2, 0, 'ruiz', '2026-01-02T03:04:05Z')");
        QTest::newRow("a clock nobody read") << QByteArray(
            "INSERT INTO clock_readings (media_id, frame, frame_sha256, seconds, is_file_clock, "
            "reading, read_by, read_at) VALUES (1, 0, 'aa', 0, 1, '2026-01-02 03:04:05', "
            "'ruiz', '2026-01-02T03:04:05Z')");
    }
    void whatWasSaidStandsBehindTheLog() {
        QFETCH(QByteArray, sql);
        SL_VERIFY(videos().join(m_tracks[0], m_tracks[1]).result());
        QVERIFY(isIntact());
        for (const char* trigger : {"track_joins_no_update", "track_joins_no_delete"})
            SL_VERIFY(tamper(QByteArray("DROP TRIGGER ") + trigger));
        SL_VERIFY(tamper(sql.constData()));
        QVERIFY(!isIntact());
    }

    void aReadingNeedsADateAndAVideo() {
        const MediaId video{1};
        const auto clock = clockReadingFromText(u"2026-11-28 14:03:22"_s);
        const auto code = [&](MediaId media, const session::ClockText& text) {
            return videos().readClock(media, {}, text).result().error().code;
        };
        QCOMPARE(code(video, {}), ErrorCode::InvalidArgument);
        QCOMPARE(code(video, {clock, 9'000'000'000}), ErrorCode::InvalidArgument);
        QCOMPARE(code(MediaId{99}, {clock, {}}), ErrorCode::NotFound);
        QCOMPARE(code(video, {clock, {}}), ErrorCode::MediaMissing); // rows alone
        QCOMPARE(videos().withdrawClock(video).result().error().code, ErrorCode::NotFound);
        QVERIFY(videos().clockHistory().result()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJoinedTracks)
#include "tst_joinedtracks.moc"
