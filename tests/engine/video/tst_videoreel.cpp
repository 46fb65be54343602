// SPDX-License-Identifier: Apache-2.0
#include "engine/video/framepicture.h"
#include "engine/video/videofile.h"
#include "engine/video/videoreel.h"
#include "tests/engine/video/videosamples.h"
#include "tests/support/reference.h"

#include <QTest>

#include <sys/stat.h>

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

    [[nodiscard]] QString placeOf(const QString& name) const { return m_dir.filePath(u"cache/"_s + name); }
    /// Somebody with a secret of their own.
    [[nodiscard]] static Voucher voucher(const QByteArray& secret = "mine") {
        const auto sum = [secret](const QByteArray& bytes) {
            return Sha256::of(secret + bytes).hex().toLatin1();
        };
        return {
            [sum](const QByteArray& bytes) { return Result<QByteArray>(sum(bytes)); },
            [sum](const QByteArray& bytes, const QByteArray& signature) { return signature == sum(bytes); }};
    }
    [[nodiscard]] IndexCache fresh(const QString& name, const Voucher& whose = voucher()) const {
        return {placeOf(name), *Sha256::ofFile(m_video), whose};
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

    void pixelsHaveAShape_data() {
        QTest::addColumn<int>("numerator");
        QTest::addColumn<int>("denominator");
        QTest::addColumn<int>("rotation");
        QTest::addColumn<QSize>("size"); // of a picture of 720x576 upright
        QTest::newRow("square") << 1 << 1 << 0 << QSize(720, 576);
        QTest::newRow("none") << 0 << 1 << 0 << QSize(720, 576);
        QTest::newRow("broken") << 1 << 0 << 0 << QSize(720, 576);
        QTest::newRow("negative") << -4 << 3 << 0 << QSize(720, 576);
        QTest::newRow("wide") << 16 << 11 << 0 << QSize(1047, 576);
        QTest::newRow("a size rounded") << 537 << 538 << 0 << QSize(720, 576);
        QTest::newRow("high") << 8 << 9 << 0 << QSize(720, 648);
        QTest::newRow("wide, turned") << 16 << 11 << 90 << QSize(720, 837);
        QTest::newRow("wide, turned twice") << 16 << 11 << 180 << QSize(1047, 576);
        QTest::newRow("absurd") << 2'000'000'000 << 1 << 0 << QSize(720, 576);
    }
    void pixelsHaveAShape() {
        QFETCH(int, numerator);
        QFETCH(int, denominator);
        QFETCH(int, rotation);
        FrameRecord record;
        record.pixelAspect = {numerator, denominator};
        record.rotation = rotation;
        QTEST(withSquarePixels(record, QImage(720, 576, QImage::Format_RGB32)).size(), "size");
    }

    void theRecordsAreKeptBetweenOpenings() {
        const IndexCache cache = fresh(u"kept"_s);
        QCOMPARE(cache.read().error().code, ErrorCode::NotFound);
        std::vector<FrameRecord> first;
        {
            const VideoReel reel(m_video, {}, cache);
            QCOMPARE(reel.count().result().value_or(0), 50);
            QVERIFY(!reel.isFromCache());
            for (qint64 i = 0; i < 50; ++i)
                first.push_back(*reel.record(i));
        }
        for (const qint64 i : {0, 33, 49})
            QCOMPARE(*cache.record(i), first[size_t(i)]);
        for (const qint64 i : {-1, 50})
            QCOMPARE(cache.record(i).error().code, ErrorCode::NotFound);
        VideoReel again(m_video, {}, cache);
        QCOMPARE(again.count().result().value_or(0), 50);
        QVERIFY(again.isFromCache());
        for (qint64 i = 0; i < 50; ++i)
            QCOMPARE(*again.record(i), first[size_t(i)]);
        QCOMPARE(again.keyFrameAfter(0), std::optional<qint64>(20));
        QCOMPARE(hashOf(again, 33), m_hashes.at(33));
    }

    void everySampleIsKeptAsItIs() {
        for (const auto& sample : videoSamples()) {
            const auto path = madeSample(m_dir, sample);
            auto file = VideoFile::open(path);
            SL_VERIFY(file);
            const auto index = (*file)->index();
            SL_VERIFY(index);
            const IndexCache cache(m_dir.filePath(u"samples/"_s + sample.file), index->media, voucher());
            SL_VERIFY(cache.write(index->frames));
            const auto kept = cache.read();
            SL_VERIFY(kept);
            QCOMPARE(*kept, index->frames);
        }
    }

    void aDamagedIndexIsMadeAnew_data() {
        QTest::addColumn<int>("at");           // -1: behind the lines that lead it
        QTest::addColumn<QByteArray>("bytes"); // in place of those there; empty: it ends there
        QTest::newRow("empty") << 0 << QByteArray();
        QTest::newRow("another kind") << 0 << QByteArray("X");
        QTest::newRow("another video") << 30 << QByteArray("0123456789");
        QTest::newRow("another hash") << 100 << QByteArray("0123456789");
        QTest::newRow("another signature") << 170 << QByteArray("0123456789");
        QTest::newRow("a changed byte") << 400 << QByteArray("\xff\xfe");
        QTest::newRow("many words") << -1 << QByteArray("\xff\xff\xff\xff");
        QTest::newRow("cut") << 1000 << QByteArray();
    }
    void aDamagedIndexIsMadeAnew() {
        QFETCH(int, at);
        QFETCH(QByteArray, bytes);
        const IndexCache cache = fresh(u"damaged"_s);
        QCOMPARE(VideoReel(m_video, {}, cache).count().result().value_or(0), 50);
        SL_VERIFY(cache.read());
        const auto whole = bytesOf(placeOf(u"damaged"_s));
        if (at < 0) { // where the fourth line ends
            at = -1;
            for (int line = 0; line < 4; ++line)
                at = int(whole.indexOf('\n', at + 1));
            ++at;
        }
        auto damaged = whole.left(at);
        if (!bytes.isEmpty())
            damaged += bytes + whole.mid(at + bytes.size());
        written(placeOf(u"damaged"_s), damaged);
        QCOMPARE(cache.read().error().code, ErrorCode::IndexDamaged);
        QCOMPARE(cache.record(0).error().code, ErrorCode::IndexDamaged); // however far behind it
        const VideoReel reel(m_video, {}, cache);
        QCOMPARE(reel.count().result().value_or(0), 50);
        QVERIFY(!reel.isFromCache());
        SL_VERIFY(cache.read()); // whole again
    }

    void anIndexOfAnotherDecoderIsMadeAnew() {
        const IndexCache cache = fresh(u"older"_s);
        QCOMPARE(VideoReel(m_video, {}, cache).count().result().value_or(0), 50);
        auto records = *cache.read();
        for (auto& record : records)
            record.decoder = u"h264 of another libavcodec"_s;
        SL_VERIFY(cache.write(records));
        const VideoReel reel(m_video, {}, cache);
        QCOMPARE(reel.count().result().value_or(0), 50);
        QVERIFY(!reel.isFromCache());
        QVERIFY(reel.record(7)->decoder != records[7].decoder);
    }

    /// Whoever could write into the cache gets no other frame shown for a recorded one.
    void anIndexThatLiesGivesNoFrame() {
        const IndexCache cache = fresh(u"lying"_s);
        QCOMPARE(VideoReel(m_video, {}, cache).count().result().value_or(0), 50);
        auto records = *cache.read();
        std::swap(records[10].hash, records[11].hash);
        SL_VERIFY(cache.write(records));
        VideoReel reel(m_video, {}, cache);
        QCOMPARE(reel.count().result().value_or(0), 50);
        QCOMPARE(hashOf(reel, 10), u"FrameChanged"_s);
        QCOMPARE(hashOf(reel, 12), m_hashes.at(12));
    }

    void nobodyElsesIndexIsRead() {
        const IndexCache mine = fresh(u"mine"_s), theirs = fresh(u"mine"_s, voucher("theirs"));
        const auto index = (*VideoFile::open(m_video))->index();
        SL_VERIFY(index);
        SL_VERIFY(theirs.write(index->frames));
        SL_VERIFY(theirs.read());
        QCOMPARE(mine.read().error().code, ErrorCode::IndexDamaged);
        const VideoReel reel(m_video, {}, mine);
        QCOMPARE(reel.count().result().value_or(0), 50);
        QVERIFY(!reel.isFromCache());
        SL_VERIFY(mine.read()); // counted, and signed anew
    }

    /// The video changed between the opening and the end of the count.
    void nothingIsKeptOfOtherBytes() {
        const IndexCache cache(placeOf(u"bytes"_s), Sha256::of("another video"), voucher());
        QCOMPARE(VideoReel(m_video, {}, cache).count().result().value_or(0), 50);
        QVERIFY(!QFile::exists(placeOf(u"bytes"_s)));
    }

    /// Changed while frames were counted in it, and changed back.
    void bytesThatWereOthersMeanwhileAreNotVouchedFor() {
        const auto path = m_dir.filePath(u"meanwhile.mp4"_s);
        QVERIFY(QFile::copy(m_video, path));
        const auto sum = *Sha256::ofFile(path);
        auto file = VideoFile::open(path);
        SL_VERIFY(file);
        SL_VERIFY((*file)->index());
        SL_VERIFY((*file)->requireBytes(sum));
        QFile other(path);
        QVERIFY(other.open(QIODevice::ReadWrite));
        const auto whole = other.readAll();
        const auto index = (*file)->index([&](const FrameRecord& record) {
            const auto byte = record.ordinal == 10 ? QByteArray("?") : whole.right(1);
            return other.seek(whole.size() - 1) && other.write(byte) == 1 && other.flush();
        });
        SL_VERIFY(index);
        QCOMPARE(*Sha256::ofFile(path), sum);
        QCOMPARE((*file)->requireBytes(sum).error().code, ErrorCode::MediaAltered);
        const auto again = VideoFile::open(path);
        SL_VERIFY(again);
        SL_VERIFY((*again)->requireBytes(sum));
    }

    void whatWasUsedLongestAgoMakesRoom() {
        const auto kept = [this](const QString& name) { return QFile::exists(placeOf(u"full/"_s + name)); };
        const auto index = (*VideoFile::open(m_video))->index();
        SL_VERIFY(index);
        const auto cache = fresh(u"full/frames-here.index"_s);
        SL_VERIFY(cache.write(index->frames));
        int hours = 0; // ago
        const auto put = [&](const QString& name, qint64 bytes) {
            QFile file(placeOf(u"full/"_s + name));
            return file.open(QIODevice::ReadWrite) && (bytes == 0 || file.resize(bytes)) && // takes no room
                   file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(qint64(-3600) * ++hours),
                                    QFileDevice::FileModificationTime);
        };
        QVERIFY(put(u"frames-young.index"_s, IndexCache::kMostBytes / 2) &&
                put(u"frames-tiny.index"_s, 100) && put(u"other.file"_s, IndexCache::kMostBytes) &&
                put(u"frames-old.index"_s, IndexCache::kMostBytes / 2) &&
                put(u"frames-oldest.index"_s, 100) && put(u"frames-here.index"_s, 0));
        SL_VERIFY(cache.read()); // used now, though it lies there longest
        SL_VERIFY(fresh(u"full/frames-new.index"_s).write(index->frames));
        for (const auto& name : {u"frames-new.index"_s, u"frames-here.index"_s, u"frames-young.index"_s,
                                 u"frames-tiny.index"_s, u"other.file"_s})
            QVERIFY2(kept(name), qPrintable(name));
        for (const auto& name : {u"frames-old.index"_s, u"frames-oldest.index"_s})
            QVERIFY2(!kept(name), qPrintable(name));
        QVERIFY(put(u"frames-young.index"_s, IndexCache::kMostBytes) &&
                put(u"other.index"_s, IndexCache::kMostBytes) && put(u"frames-now.index.x"_s, 1));
        hours = 24;
        QVERIFY(put(u"frames-new.index.AbCdEf"_s, 100)); // a program ended while it wrote
        QVERIFY(QFile::link(placeOf(u"full/other.file"_s), placeOf(u"full/frames-link.index"_s)));
        SL_VERIFY(fresh(u"full/frames-new.index"_s).write(index->frames));
        QVERIFY(kept(u"frames-new.index"_s) && !kept(u"frames-young.index"_s));
        for (const auto& name : {u"frames-now.index.x"_s, u"frames-link.index"_s, u"other.index"_s})
            QVERIFY2(kept(name), qPrintable(name));
        QVERIFY(!kept(u"frames-new.index.AbCdEf"_s));
    }

    void noFileOfAnIndexIsNotRead_data() {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"pipe", "link", "device", "large", "long line", "folder"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    /// Whoever can write into the cache makes nobody wait, nor use up the memory, nor write elsewhere.
    void noFileOfAnIndexIsNotRead() {
        QFETCH(QString, kind);
        const auto index = (*VideoFile::open(m_video))->index();
        SL_VERIFY(index);
        const auto elsewhere = placeOf(u"elsewhere"_s);
        SL_VERIFY(fresh(u"elsewhere"_s).write(index->frames));
        const auto before = bytesOf(elsewhere);
        const IndexCache cache = fresh(u"strange"_s);
        const auto place = placeOf(u"strange"_s);
        QFile::remove(place);
        QFile file(place);
        if (kind == u"pipe"_s)
            QCOMPARE(mkfifo(QFile::encodeName(place).constData(), 0600), 0);
        else if (kind == u"link"_s)
            QVERIFY(QFile::link(elsewhere, place));
        else if (kind == u"device"_s)
            QVERIFY(QFile::link(u"/dev/zero"_s, place));
        else if (kind == u"large"_s) // takes no room
            QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(IndexCache::kMostBytes * 2));
        else if (kind == u"long line"_s)
            QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(IndexCache::kMostBytes / 2));
        else
            QVERIFY(QDir().mkdir(place));
        file.close();
        QCOMPARE(cache.read().error().code, ErrorCode::IndexDamaged);
        const auto written = cache.write(index->frames);
        QCOMPARE(written.has_value(), kind != u"folder"_s);
        QCOMPARE(cache.read().has_value(), written.has_value());
        QCOMPARE(bytesOf(elsewhere), before);
    }

    void aFolderThatIsALinkIsNotUsed() {
        const auto index = (*VideoFile::open(m_video))->index();
        SL_VERIFY(index);
        SL_VERIFY(fresh(u"target/kept"_s).write(index->frames));
        QVERIFY(QFile::link(placeOf(u"target"_s), placeOf(u"linked"_s)));
        QCOMPARE(fresh(u"linked/kept"_s).read().error().code, ErrorCode::IndexDamaged);
        QCOMPARE(fresh(u"linked/new"_s).write(index->frames).error().code, ErrorCode::WriteFailed);
        QVERIFY(!QFile::exists(placeOf(u"target/new"_s)));
    }

    void aCacheThatCannotBeWrittenIsNoHindrance() {
        const IndexCache cache(u"/dev/null/index"_s, *Sha256::ofFile(m_video), voucher());
        QCOMPARE(VideoReel(m_video, {}, cache).count().result().value_or(0), 50);
    }
};

QTEST_GUILESS_MAIN(TestVideoReel)
#include "tst_videoreel.moc"
