// SPDX-License-Identifier: Apache-2.0
#include "engine/video/videofile.h"
#include "tests/engine/video/videosamples.h"
#include "tests/support/reference.h"

#include <QBuffer>
#include <QDir>
#include <QImage>

#include <csignal>
#include <sys/stat.h>

using namespace sl;
using namespace sl::test;
using namespace sl::video;

namespace {

Decoder decoder() {
    return {QStringLiteral(SECONDLOOK_FRAMES)};
}

ErrorCode codeOf(const QString& path, const Decoder& by = decoder()) {
    auto file = VideoFile::open(path, by);
    if (!file)
        return file.error().code;
    const auto index = (*file)->index();
    return index ? ErrorCode::ProgramFault : index.error().code;
}

} // namespace

/// What is no video, or was one: a reason each time, and nothing happens outside the helper.
class TestVideoFaults : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_good;

private Q_SLOTS:
    void initTestCase() {
        if (!haveFfmpeg())
            QFAIL("ffmpeg is needed: see packaging/dependencies.txt");
        for (const auto& sample : videoSamples())
            QVERIFY2(QFileInfo(madeSample(m_folder, sample)).size() > 0, qPrintable(sample.file));
        m_good = m_folder.filePath(u"bframes.mp4"_s);
    }

    void everyBadFileHasItsReason_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<ErrorCode>>("reasons");
        using Codes = QList<ErrorCode>;
        QByteArray jpeg, png;
        QImage picture(64, 64, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QBuffer jpegFile(&jpeg), pngFile(&png);
        picture.save(&jpegFile, "JPEG");
        picture.save(&pngFile, "PNG");
        const auto good = bytesOf(m_good);
        const auto ts = bytesOf(m_folder.filePath(u"whole.ts"_s));
        QTest::newRow("zero length") << QByteArray() << Codes{ErrorCode::FileEmpty};
        QTest::newRow("one byte") << QByteArray("x") << Codes{ErrorCode::NotAVideo};
        QTest::newRow("zeros") << QByteArray(200'000, 0)
                               << Codes{ErrorCode::NotAVideo, ErrorCode::VideoWithoutFrames};
        QTest::newRow("text") << QByteArray("A page of text.\n").repeated(500) << Codes{ErrorCode::NotAVideo};
        QTest::newRow("jpeg renamed") << jpeg << Codes{ErrorCode::NotAVideo};
        QTest::newRow("png renamed") << png << Codes{ErrorCode::NotAVideo};
        QTest::newRow("torn mp4") << good.left(good.size() / 2) << Codes{ErrorCode::VideoDamaged};
        QTest::newRow("only the start")
            << good.left(40) << Codes{ErrorCode::VideoDamaged, ErrorCode::VideoWithoutFrames};
        QTest::newRow("one packet of a transport stream")
            << ts.left(188)
            << Codes{ErrorCode::NotAVideo, ErrorCode::VideoWithoutFrames, ErrorCode::VideoDamaged};
        QTest::newRow("playlist")
            << QByteArray("#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://127.0.0.1/a.ts\n")
            << Codes{ErrorCode::VideoRefersElsewhere};
        QTest::newRow("playlist behind a mark")
            << QByteArray("\xef\xbb\xbf#EXTM3U\nother.mp4\n") << Codes{ErrorCode::VideoRefersElsewhere};
        QTest::newRow("list of files") << QByteArray("ffconcat version 1.0\nfile bframes.mp4\n")
                                       << Codes{ErrorCode::VideoRefersElsewhere};
        QTest::newRow("session") << QByteArray(
                                        "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\n"
                                        "m=video 5004 RTP/AVP 96\na=rtpmap:96 H264/90000\n")
                                 << Codes{ErrorCode::VideoRefersElsewhere, ErrorCode::NotAVideo};
    }
    void everyBadFileHasItsReason() {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<ErrorCode>, reasons);
        const auto path = written(m_folder.filePath(u"bad.mp4"_s), bytes);
        const auto code = codeOf(path);
        QVERIFY2(reasons.contains(code), qPrintable(errorName(code)));
    }

    void soundAloneHasNoFrames() {
        const auto path = m_folder.filePath(u"sound.mp4"_s);
        ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=duration=1"_s, u"-c:a"_s, u"aac"_s, path});
        QCOMPARE(codeOf(path), ErrorCode::VideoWithoutFrames);
        auto file = VideoFile::open(m_good, decoder(), 5);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::VideoWithoutFrames);
    }

    void aStreamWithoutKeyFrameHasNoFrames() {
        // all units but the slices of the first picture and its parameter sets
        const auto raw = bytesOf(m_folder.filePath(u"raw.h264"_s));
        const auto second = raw.indexOf(QByteArray("\x00\x00\x01\x41", 4));
        QVERIFY(second > 0);
        const auto path = written(m_folder.filePath(u"nokey.h264"_s), raw.mid(second, 8000));
        const auto code = codeOf(path);
        QVERIFY2(code == ErrorCode::VideoWithoutFrames || code == ErrorCode::NotAVideo,
                 qPrintable(errorName(code)));
    }

    /// A QuickTime file whose pictures lie in another file is never followed there.
    void aReferenceToAnotherFileIsNotFollowed() {
        const auto path = m_folder.filePath(u"reference.mov"_s);
        ffmpeg({u"-i"_s, m_good, u"-c"_s, u"copy"_s, path});
        auto bytes = bytesOf(path);
        const auto at = bytes.indexOf("url ");
        QVERIFY(at > 0);
        // the flag "in this file" taken away, the rest made an alias record that names a neighbour
        bytes.replace(at, 8, QByteArray("alis\0\0\0\0", 8));
        auto file = VideoFile::open(written(path, bytes), decoder());
        const auto code = file ? codeOf(path) : file.error().code;
        QVERIFY2(code != ErrorCode::HelperStopped, qPrintable(errorName(code)));
    }

    void whatIsNoFileIsRefusedBeforeItIsOpened() {
        QCOMPARE(codeOf(m_folder.path()), ErrorCode::FileIsDirectory);
        QCOMPARE(codeOf(m_folder.filePath(u"absent.mp4"_s)), ErrorCode::FileUnreadable);
        const auto pipe = m_folder.filePath(u"pipe.mp4"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(codeOf(pipe), ErrorCode::FileUnreadable);
        auto file = VideoFile::open(m_good, {u"/nowhere/secondlook-frames"_s});
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::HelperMissing);
    }

    void aFrameThatIsNotThereIsNotFound() {
        auto file = VideoFile::open(m_good, decoder());
        SL_VERIFY(file);
        QCOMPARE((*file)->frame(1'000'000).error().code, ErrorCode::NotFound);
        QCOMPARE((*file)->frame(-1).error().code, ErrorCode::InvalidArgument);
        SL_VERIFY((*file)->frame(49));
    }

    void anotherFrameThanTheRecordedOneIsRefused() {
        auto file = VideoFile::open(m_good, decoder());
        SL_VERIFY(file);
        const auto index = (*file)->index();
        SL_VERIFY(index);
        auto record = index->frames[30];
        record.hash = index->frames[31].hash;
        QCOMPARE((*file)->again(record).error().code, ErrorCode::FrameChanged);
        record = index->frames[30];
        record.keyTime = 987'654; // a wrong way there costs time, not the frame
        SL_VERIFY((*file)->again(record));
        SL_VERIFY((*file)->again(index->frames[31]));
    }

    void aFrameTooLargeForItsMemoryIsRefused() {
        auto small = decoder();
        small.limits.pixelBytes = 64 * 1024;
        auto file = VideoFile::open(m_good, small);
        SL_VERIFY(file);
        QCOMPARE((*file)->frame(0).error().code, ErrorCode::VideoTooLarge);
    }

    void workCanBeEnded() {
        auto file = VideoFile::open(m_good, decoder());
        SL_VERIFY(file);
        const auto index = (*file)->index([](const FrameRecord& frame) { return frame.ordinal < 10; });
        QVERIFY(!index);
        QCOMPARE(index.error().code, ErrorCode::Cancelled);
        SL_VERIFY((*file)->index());
    }

    void withoutSandboxTheFramesAreTheSame() {
        auto plain = decoder();
        plain.sandbox = jail::Sandbox::Never;
        auto with = VideoFile::open(m_good, decoder());
        auto without = VideoFile::open(m_good, plain);
        SL_VERIFY(with);
        SL_VERIFY(without);
        QVERIFY((*without)->confinement() != jail::Confinement::Sandbox);
        const auto one = (*with)->index();
        const auto other = (*without)->index();
        SL_VERIFY(one);
        SL_VERIFY(other);
        QVERIFY(one->frames == other->frames);
    }

    /// Killed at 50 moments of an index or on the way to a frame: another one goes on with the same rows.
    void aKilledHelperIsReplaced() {
        auto file = VideoFile::open(m_good, decoder());
        SL_VERIFY(file);
        const auto whole = (*file)->index();
        SL_VERIFY(whole);
        std::mt19937 random(11);
        for (int i = 0; i < 50; ++i) {
            const auto moment = qint64(random() % whole->frames.size());
            const auto killed = (*file)->index([&](const FrameRecord& frame) {
                if (frame.ordinal == moment)
                    ::kill(pid_t(*(*file)->helperProcess()), SIGKILL);
                return true;
            });
            SL_VERIFY(killed);
            QVERIFY(killed->frames == whole->frames);
            if (const auto process = (*file)->helperProcess())
                ::kill(pid_t(*process), SIGKILL);
            const auto& wanted = whole->frames[random() % whole->frames.size()];
            const auto frame = (*file)->again(wanted);
            SL_VERIFY(frame);
            QCOMPARE(frame->record, wanted);
        }
        const auto again = (*file)->index();
        SL_VERIFY(again);
        QVERIFY(again->frames == whole->frames);
    }
};

QTEST_GUILESS_MAIN(TestVideoFaults)
#include "tst_videofaults.moc"
