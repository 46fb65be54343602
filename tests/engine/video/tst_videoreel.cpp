// SPDX-License-Identifier: Apache-2.0
#include "engine/video/videoreel.h"
#include "tests/engine/video/videosamples.h"

#include <QTest>

using namespace sl;
using namespace sl::test;
using namespace sl::video;

/// The frames of a video one after the other, in whatever order they are asked for.
class TestVideoReel : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_video;
    QStringList m_hashes;

    [[nodiscard]] static QString hashOf(VideoReel& reel, qint64 ordinal,
                                        VideoReel::Way way = VideoReel::Way::On) {
        const auto frame = reel.frame(ordinal, way).result();
        if (!frame)
            return errorName(frame.error().code);
        return frame->record.ordinal == ordinal && !frame->picture.isNull() ? frame->record.hash.hex()
                                                                            : u"another frame"_s;
    }

private Q_SLOTS:
    void initTestCase() {
        if (!haveFfmpeg())
            QFAIL("ffmpeg is needed: see packaging/dependencies.txt");
        const auto helper = QCoreApplication::applicationDirPath() + u"/secondlook-frames"_s;
        QVERIFY(QFile::exists(helper) || QFile::copy(QStringLiteral(SECONDLOOK_FRAMES), helper) ||
                QFile::exists(helper)); // another test may have been quicker
        m_video = madeSample(m_dir, videoSamples().front());
        m_hashes = framehashes(m_video);
        QCOMPARE(m_hashes.size(), 50);
    }

    void anyOrderGivesTheVeryFrame() {
        VideoReel reel(m_video, {});
        for (const qint64 ordinal : {0, 1, 2, 30, 29, 28, 49, 3, 16, 15, 17, 48, 0, 49})
            QCOMPARE(hashOf(reel, ordinal), m_hashes.at(ordinal));
    }

    void itGoesBackToTheFirst() {
        VideoReel reel(m_video, {});
        QVERIFY(reel.count().result());
        for (qint64 ordinal = 49; ordinal >= 0; --ordinal)
            QCOMPARE(hashOf(reel, ordinal, VideoReel::Way::Back), m_hashes.at(ordinal));
    }

    void nothingIsOutsideAndTheReelGoesOn() {
        VideoReel reel(m_video, {});
        QCOMPARE(hashOf(reel, 50), u"NotFound"_s);
        QCOMPARE(hashOf(reel, -1), u"NotFound"_s);
        QCOMPARE(hashOf(reel, 1'000'000, VideoReel::Way::Back), u"NotFound"_s);
        QCOMPARE(hashOf(reel, 49), m_hashes.at(49));
    }

    void everyFrameIsOnRecordInTheEnd() {
        VideoReel reel(m_video, {});
        const auto count = reel.count().result();
        QVERIFY(count);
        QCOMPARE(*count, 50);
        QCOMPARE(reel.recorded(), 50);
        for (qint64 ordinal = 0; ordinal < 50; ++ordinal)
            QCOMPARE(reel.record(ordinal)->hash.hex(), m_hashes.at(ordinal));
        QVERIFY(!reel.record(50));
        QCOMPARE(reel.keyFrameAfter(-1), std::optional<qint64>(0));
        QCOMPARE(reel.keyFrameAfter(0), std::optional<qint64>(20));
        QCOMPARE(reel.keyFrameAfter(40), std::nullopt);
        const double first = *reel.record(0)->seconds();
        QCOMPARE(reel.frameAt(first + 1.0), std::optional<qint64>(25));
        QCOMPARE(reel.frameAt(first - 1.0), std::optional<qint64>(0));
        QCOMPARE(reel.frameAt(first + 100.0), std::optional<qint64>(49));
    }

    void aFrameThatIsNotTheRecordedOneIsRefused() {
        VideoReel whole(m_video, {});
        QVERIFY(whole.count().result());
        const auto other = madeSample(m_dir, {u"other.mp4"_s, u"-c:v libx264 -vf negate -g 20 -bf 3"_s, {}});
        auto record = *whole.record(12);
        VideoReel reel(other, {record});
        const auto hash = hashOf(reel, 12);
        QVERIFY2(hash == u"FrameChanged"_s || hash == framehashes(other).at(12), qPrintable(hash));
        QVERIFY(hash != record.hash.hex());
    }

    void aStreamWithoutTimesIsGoneThroughByNumber() {
        const auto raw = madeSample(m_dir, videoSamples().at(4));
        const auto hashes = framehashes(raw);
        VideoReel reel(raw, {});
        const auto count = reel.count().result();
        QVERIFY(count);
        QCOMPARE(*count, hashes.size());
        for (const qint64 ordinal : {0, 30, 12, 49})
            QCOMPARE(hashOf(reel, ordinal), hashes.at(ordinal));
        if (!reel.record(0)->time)
            QCOMPARE(reel.frameAt(1.0), std::nullopt);
    }

    void theLatestRequestIsAnsweredAndNoneIsForgotten() {
        VideoReel reel(m_video, {});
        std::vector<Future<ReelFrame>> asked;
        for (const qint64 ordinal : {49, 2, 33, 7, 44, 11})
            asked.push_back(reel.frame(ordinal));
        for (size_t i = 0; i + 1 < asked.size(); ++i) {
            const auto answer = asked[i].result();
            QVERIFY(answer || answer.error().code == ErrorCode::Cancelled);
        }
        const auto last = asked.back().result();
        QVERIFY(last);
        QCOMPARE(last->record.hash.hex(), m_hashes.at(11));
    }

    void aFileThatIsNoVideoAnswersWithTheReason() {
        const auto path = written(m_dir.filePath(u"words.mp4"_s), "no video at all, only words\n");
        VideoReel reel(path, {});
        QVERIFY(!reel.frame(0).result());
        QVERIFY(!reel.count().result());
        QVERIFY(!reel.frame(1).result());
    }

    void aReelIsLetGoOfAtOnceWhateverItDoes() {
        for (int i = 0; i < 5; ++i) {
            auto reel = std::make_unique<VideoReel>(m_video, std::vector<FrameRecord>{});
            auto answer = reel->frame(40 + i);
            reel.reset();
            const auto frame = answer.result();
            QVERIFY(frame || frame.error().code == ErrorCode::Cancelled);
        }
    }
};

QTEST_GUILESS_MAIN(TestVideoReel)
#include "tst_videoreel.moc"
