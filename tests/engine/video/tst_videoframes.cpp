// SPDX-License-Identifier: Apache-2.0
#include "engine/video/videofile.h"
#include "tests/engine/video/rarevideos.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QJsonDocument>
#include <QSet>

using namespace sl;
using namespace sl::test;
using namespace sl::video;

namespace {

Decoder decoder() {
    return {QStringLiteral(SECONDLOOK_FRAMES)};
}

QStringList hashesOf(const VideoIndex& index) {
    QStringList hashes;
    for (const auto& frame : index.frames)
        hashes.append(frame.hash.hex());
    return hashes;
}

/// How many signs of life a helper gives before it answers; -1: it refuses.
int signsBefore(jail::JailedHelper& helper, const QByteArray& request) {
    if (!helper.send(request))
        return -1;
    for (int signs = 0;;) {
        const auto line = helper.receive();
        const auto row = line ? QJsonDocument::fromJson(*line).object() : QJsonObject();
        if (!row.contains(u"at"_s))
            return row.contains(u"end"_s) ? signs : -1;
        ++signs;
    }
}

QByteArray requestFor(const FrameRecord& record, bool isWhole) {
    const QByteArrayList words{"again",
                               QByteArray::number(record.ordinal),
                               QByteArray::number(record.keyTime.value_or(-1)),
                               QByteArray::number(record.sinceKeyFrame.value_or(0)),
                               QByteArray::number(record.time.value_or(-1)),
                               record.hash.hex().toLatin1(),
                               QByteArray::number(record.byte.value_or(-1)),
                               isWhole ? "whole" : "partly"};
    return words.join(' ');
}

/// A helper that was asked for nothing yet, and what a full decode gives.
struct Served {
    QFile media;
    Result<VideoIndex> index = fail(ErrorCode::NotFound);
    Result<std::unique_ptr<jail::JailedHelper>> helper = fail(ErrorCode::NotFound);

    explicit Served(const QString& path) : media(path) {
        if (!media.open(QIODevice::ReadOnly))
            return;
        auto file = VideoFile::open(path, decoder());
        index = file ? (*file)->index() : fail(file);
        helper = jail::JailedHelper::start(decoder().program, {u"serve"_s}, media.handle());
    }
    /// Of a whole frame that is asked for again.
    [[nodiscard]] int signsBefore(const FrameRecord& record) const {
        return helper ? ::signsBefore(**helper, requestFor(record, true)) : -1;
    }
};

/// So many seconds of H.265 in which every frame is predicted from the one before.
VideoSample layered(const QString& file, const QString& options, int seconds) {
    return {file,
            u"-c:v libx265 -preset ultrafast -x265-params log-level=none:bframes=0:open-gop=0:"_s + options,
            u"testsrc2=size=160x120:rate=25:duration=%1"_s.arg(seconds)};
}

/// Every second picture says that no other is predicted from it, though one is: as in streams of layers.
QByteArray lying(QByteArray stream) {
    const QByteArray referred("\0\0\1\2\1", 5);
    bool isEven = false;
    for (auto at = stream.indexOf(referred); at >= 0; at = stream.indexOf(referred, at + 1)) {
        if (isEven)
            stream[at + 3] = '\0';
        isEven = !isEven;
    }
    return stream;
}

/// Some decoders leave out what they lack: ffmpeg shows there what its memory held before.
bool mayBeBlank(const FrameRecord& frame) {
    return frame.isConcealed &&
           (frame.decoder.startsWith(u"hevc "_s) || frame.decoder.startsWith(u"mjpeg "_s));
}

} // namespace

/// Every frame is ffmpeg's frame, and can be reached again.
class TestVideoFrames : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_long; ///< 350 frames behind one key frame
    QStringList m_table;
    qsizetype m_notWhole = 0; ///< of the file that was checked last

    /// Compares every hash with ffmpeg's, then reaches 40 frames in random order.
    void check(const QString& path, int stream = -1) {
        auto file = VideoFile::open(path, decoder(), stream);
        SL_VERIFY(file);
        const auto index = (*file)->index();
        SL_VERIFY(index);
        QVERIFY(!index->frames.empty());
        const auto expected = framehashes(path, (*file)->facts().stream);
        QCOMPARE(hashesOf(*index).size(), expected.size());
        qsizetype equal = 0;
        m_notWhole = 0;
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const auto& frame = index->frames[size_t(i)];
            m_notWhole += frame.isWhole() ? 0 : 1;
            equal += frame.hash.hex() == expected.at(i) ? 1 : 0;
            QVERIFY2(frame.hash.hex() == expected.at(i) || mayBeBlank(frame), qPrintable(QString::number(i)));
        }
        QCOMPARE(index->media, *Sha256::ofFile(path));
        std::mt19937 random(unsigned(path.size()));
        int reachedFrames = 0;
        for (int i = 0; i < 40; ++i) {
            const auto& wanted = index->frames[random() % index->frames.size()];
            const auto reached = (*file)->again(wanted);
            SL_VERIFY(reached);
            QCOMPARE(toJson(reached->record), toJson(wanted));
            QCOMPARE(Sha256::of(reached->planes), wanted.hash);
            const auto size = wanted.rotation % 180 == 0 ? wanted.size : wanted.size.transposed();
            QCOMPARE(reached->picture.size(), size);
            ++reachedFrames;
        }
        const auto packets = (*file)->packets();
        SL_VERIFY(packets);
        QVERIFY(packets->packets > 0);
        m_table.append(u"%1 %2 %3 %4 %5"_s.arg(QFileInfo(path).fileName(), -16)
                           .arg(index->facts.container.section(u',', 0, 0), -12)
                           .arg(index->frames.size(), 6)
                           .arg(equal, 6)
                           .arg(reachedFrames, 8));
    }

private Q_SLOTS:
    void initTestCase() {
        if (!haveFfmpeg())
            QFAIL("ffmpeg is needed: see packaging/dependencies.txt");
        for (const auto& samples : {videoSamples(), rareVideoSamples()})
            for (const auto& sample : samples)
                QVERIFY2(QFileInfo(madeSample(m_folder, sample)).size() > 0, qPrintable(sample.file));
        m_long = madeSample(m_folder, {u"long.mkv"_s, u"-c:v libx264 -g 1000"_s,
                                       u"testsrc2=size=64x64:rate=25:duration=14"_s});
    }

    void cleanupTestCase() {
        const auto head = u"%1 %2 frames  equal  reached\n"_s.arg(u"file"_s, -16).arg(u"container"_s, -12);
        qInfo().noquote() << m_table.size() << u"files\n"_s + head + m_table.join(u'\n');
    }

    void everyFrameIsFfmpegs_data() {
        QTest::addColumn<QString>("file");
        for (const auto& samples : {videoSamples(), rareVideoSamples()})
            for (const auto& sample : samples)
                QTest::newRow(qPrintable(sample.file)) << sample.file;
    }
    void everyFrameIsFfmpegs() {
        QFETCH(QString, file);
        check(m_folder.filePath(file));
        QCOMPARE(m_notWhole, 0);
    }

    /// Of several streams each can be named; the best one is read when none is.
    void everyStreamIsFfmpegs_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("mkv") << u"two.mkv"_s;
        QTest::newRow("ts") << u"two.ts"_s;
    }
    void everyStreamIsFfmpegs() {
        QFETCH(QString, file);
        const auto path = m_folder.filePath(file);
        ffmpeg({u"-f"_s,   u"lavfi"_s, u"-i"_s,   u"testsrc2=size=160x120:rate=10:duration=2"_s,
                u"-f"_s,   u"lavfi"_s, u"-i"_s,   u"testsrc2=size=320x240:rate=25:duration=2"_s,
                u"-f"_s,   u"lavfi"_s, u"-i"_s,   u"sine=duration=3"_s,
                u"-map"_s, u"0"_s,     u"-map"_s, u"1"_s,
                u"-map"_s, u"2"_s,     u"-c:v"_s, u"mpeg2video"_s,
                u"-bf"_s,  u"2"_s,     u"-c:a"_s, u"mp2"_s,
                path});
        for (const int stream : {-1, 0, 1})
            check(path, stream);
    }

    /// A recording that begins in the middle, lost parts on its way, or was put together of several.
    void damagedStreamsAreDecodedAsFfmpegDoes_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        for (const auto& video : derivedVideos(m_folder))
            QTest::newRow(video.file) << QString::fromLatin1(video.file) << video.bytes;
    }
    void damagedStreamsAreDecodedAsFfmpegDoes() {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        check(written(m_folder.filePath(file), bytes));
    }

    void aConcealedFrameIsMarked() {
        const auto whole = bytesOf(m_folder.filePath(u"whole.ts"_s));
        const auto path = written(m_folder.filePath(u"holes.ts"_s), torn(whole, 5, 6));
        auto file = VideoFile::open(path, decoder());
        SL_VERIFY(file);
        const auto index = (*file)->index();
        SL_VERIFY(index);
        const auto damaged = std::count_if(index->frames.begin(), index->frames.end(),
                                           [](const FrameRecord& frame) { return !frame.isWhole(); });
        QVERIFY2(damaged > 0 && damaged < qsizetype(index->frames.size()),
                 qPrintable(QString::number(damaged)));
    }

    /// Pictures that are shown before the damaged one they are predicted from, too.
    void whatIsPredictedFromAConcealedFrameIsMarked_data() {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("unit"); // of those that are decoded; it loses its last slice
        QTest::addColumn<QList<qint64>>("whole");
        QTest::newRow("B") << u"keyint=100"_s << 1 << QList<qint64>{0};
        // the pictures before the second key frame are shown before it, and decoded after it
        QTest::newRow("leading") << u"keyint=6:min-keyint=6:open-gop=1"_s << 1
                                 << QList<qint64>{0, 6, 7, 8, 9};
    }
    void whatIsPredictedFromAConcealedFrameIsMarked() {
        QFETCH(QString, options);
        QFETCH(int, unit);
        QFETCH(QList<qint64>, whole);
        const auto encoder =
            u"-frames:v 10 -c:v libx264 -x264-params b-adapt=0:bframes=2:slices=4:aud=1:scenecut=0:"_s;
        auto bytes = bytesOf(madeSample(m_folder, {u"predicted.h264"_s, encoder + options, {}}));
        const QByteArray delimiter("\0\0\0\1\x09", 5), start("\0\0\1", 3);
        auto from = bytes.indexOf(delimiter);
        for (int i = 0; i < unit; ++i)
            from = bytes.indexOf(delimiter, from + 1);
        const auto to = bytes.indexOf(delimiter, from + 1);
        const auto slice = bytes.lastIndexOf(start, to - 1);
        QVERIFY(from < slice && slice < to);
        bytes.remove(slice, to - slice);
        auto file = VideoFile::open(written(m_folder.filePath(u"predicted.h264"_s), bytes), decoder());
        SL_VERIFY(file);
        const auto index = (*file)->index();
        SL_VERIFY(index);
        QCOMPARE(index->frames.size(), size_t(10));
        QList<qint64> found;
        for (const auto& frame : index->frames)
            if (frame.isWhole())
                found.append(frame.ordinal);
        QCOMPARE(found, whole);
    }

    /// A container that nobody knows, with the stream somewhere in it.
    void aStreamIsRecoveredFromAnUnknownContainer_data() {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<int>("headerBytes");
        for (const int bytes : {20, 200'000, 3'000'000}) {
            QTest::addRow("H.264 behind %d bytes", bytes) << u"raw.h264"_s << bytes;
            QTest::addRow("H.265 behind %d bytes", bytes) << u"raw.hevc"_s << bytes;
        }
    }
    void aStreamIsRecoveredFromAnUnknownContainer() {
        QFETCH(QString, sample);
        QFETCH(int, headerBytes);
        std::mt19937 random(3);
        QByteArray header("VENDOR-DVR 1.0\n");
        while (header.size() < headerBytes)
            header.append(char(1 + random() % 255));
        const auto stream = bytesOf(m_folder.filePath(sample));
        const auto path = written(m_folder.filePath(u"unknown."_s + sample), header + stream);
        auto file = VideoFile::open(path, decoder());
        SL_VERIFY(file);
        QVERIFY((*file)->facts().isRecovered);
        QCOMPARE((*file)->facts().container, u"unknown"_s);
        const auto from = (*file)->facts().fromByte;
        QVERIFY2(from >= header.size() && from <= header.size() + 1, qPrintable(QString::number(from)));
        const auto index = (*file)->index();
        SL_VERIFY(index);
        QCOMPARE(hashesOf(*index), framehashes(m_folder.filePath(sample)));
        SL_VERIFY((*file)->again(index->frames[index->frames.size() / 2]));
    }

    void theRecordSaysHowAFrameWasMade() {
        const auto first = [&](const char* name) {
            auto file = VideoFile::open(m_folder.filePath(QString::fromLatin1(name)), decoder());
            auto frame = file ? (*file)->frame(1) : Result<FramePicture>(fail(file));
            return frame ? frame->record : FrameRecord{};
        };
        QVERIFY(first("interlaced.mkv").isInterlaced);
        QVERIFY(first("interlaced.mkv").isTopFieldFirst);
        QVERIFY(!first("bframes.mp4").isInterlaced);
        QCOMPARE(first("rotated.mp4").rotation % 180, 90);
        QCOMPARE(first("aspect.mp4").pixelAspect, (Fraction{4, 3}));
        QCOMPARE(first("deep.mkv").pixelFormat, u"yuv420p10le"_s);
        QCOMPARE(first("full.mp4").range, (Stated{u"full"_s, false}));
        QVERIFY(first("bframes.mp4").matrix.assumed);
        QVERIFY(!first("raw.h264").byte || *first("raw.h264").byte >= 0);
        QCOMPARE(first("bframes.mp4").sinceKeyFrame, std::optional<qint64>(1));
        QVERIFY(first("bframes.mp4").decoder.startsWith(u"h264 libavcodec "_s));
    }

    /// Upright is what ffmpeg shows when it turns by itself.
    void aTurnedRecordingStandsUpright() {
        const auto path = m_folder.filePath(u"rotated.mp4"_s);
        auto file = VideoFile::open(path, decoder());
        SL_VERIFY(file);
        const auto frame = (*file)->frame(0);
        SL_VERIFY(frame);
        const auto turned = ffmpeg({u"-i"_s, path, u"-frames:v"_s, u"1"_s, u"-f"_s, u"rawvideo"_s,
                                    u"-pix_fmt"_s, u"rgb24"_s, u"-"_s});
        const auto size = frame->picture.size();
        QCOMPARE(turned.size(), qsizetype(size.width()) * size.height() * 3);
        qint64 apart = 0;
        for (int y = 0; y < size.height(); ++y) {
            for (int i = 0; i < size.width() * 3; ++i)
                apart += std::abs(int(frame->picture.constScanLine(y)[i]) -
                                  int(uchar(turned[qsizetype(y) * size.width() * 3 + i])));
        }
        QVERIFY2(apart < 6 * turned.size(),
                 qPrintable(QString::number(double(apart) / double(turned.size()))));
    }

    /// Of the lines as they were recorded: in a turned picture they are columns.
    void aFieldIsADerivedPicture_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::newRow("interlaced") << u"interlaced.mkv"_s << u"derived: RGB, upright, bottom field"_s;
        QTest::newRow("turned") << u"rotated.mp4"_s
                                << u"derived: RGB, upright, turned %1 degrees clockwise, bottom field"_s;
    }
    void aFieldIsADerivedPicture() {
        QFETCH(QString, file);
        QFETCH(QString, text);
        auto video = VideoFile::open(m_folder.filePath(file), decoder());
        SL_VERIFY(video);
        const auto frame = (*video)->frame(8);
        SL_VERIFY(frame);
        const auto& record = frame->record;
        QCOMPARE(fieldsOf(record, frame->picture, Fields::Both), frame->picture);
        const auto back = QTransform().rotate(-record.rotation);
        const QImage woven = frame->picture.transformed(back);
        for (const auto fields : {Fields::Top, Fields::Bottom}) {
            const QImage field = fieldsOf(record, frame->picture, fields);
            QCOMPARE(field.size(), frame->picture.size());
            const QImage lines = field.transformed(back);
            const int kept = fields == Fields::Top ? 0 : 1;
            for (int y = kept; y < woven.height(); y += 2)
                QCOMPARE(lines.copy(0, y, lines.width(), 1), woven.copy(0, y, woven.width(), 1));
            for (int y = 3 - kept; y + 1 < woven.height(); y += 2)
                for (int x = 0; x < woven.width(); ++x) {
                    const int mean = (qRed(woven.pixel(x, y - 1)) + qRed(woven.pixel(x, y + 1)) + 1) / 2;
                    QCOMPARE(qRed(lines.pixel(x, y)), mean);
                }
        }
        const auto png = m_folder.filePath(file + u"-field.png"_s);
        SL_VERIFY(writePicture(*frame, {Fields::Bottom, false}, Sha256::of("the file"), png));
        const auto side = QJsonDocument::fromJson(bytesOf(png + u".json"_s)).object();
        QCOMPARE(side.value(u"pixels"_s).toString(), text.contains(u'%') ? text.arg(record.rotation) : text);
        QCOMPARE(side.value(u"frame"_s).toObject(), toJson(record));
        QCOMPARE(QImage(png).convertToFormat(QImage::Format_RGB888),
                 fieldsOf(record, frame->picture, Fields::Bottom));
    }

    void pixelsBecomeSquareInADerivedPicture() {
        auto file = VideoFile::open(m_folder.filePath(u"aspect.mp4"_s), decoder());
        SL_VERIFY(file);
        const auto frame = (*file)->frame(0);
        SL_VERIFY(frame);
        QCOMPARE(frame->picture.size(), QSize(320, 240));
        QCOMPARE(withSquarePixels(frame->record, frame->picture).size(), QSize(426, 240));
    }

    /// ffmpeg and sha256sum alone find the frame's hash in the PNG.
    void theNativePixelsCanBeCheckedWithPublicTools_data() {
        QTest::addColumn<QString>("file");
        for (const char* name : {"bframes.mp4", "deep.mkv", "odd.mkv", "gray.avi", "rotated.mp4"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void theNativePixelsCanBeCheckedWithPublicTools() {
        QFETCH(QString, file);
        auto video = VideoFile::open(m_folder.filePath(file), decoder());
        SL_VERIFY(video);
        const auto frame = (*video)->frame(7);
        SL_VERIFY(frame);
        const auto png = m_folder.filePath(file + u".png"_s);
        const auto media = *Sha256::ofFile(m_folder.filePath(file));
        SL_VERIFY(writeNativePixels(*frame, media, png));
        const auto grey = ffmpeg({u"-i"_s, png, u"-f"_s, u"rawvideo"_s, u"-pix_fmt"_s, u"gray"_s, u"-"_s});
        QCOMPARE(Sha256::of(grey.left(frame->record.planeBytes)), frame->record.hash);
        const auto side = QJsonDocument::fromJson(bytesOf(png + u".json"_s)).object();
        QCOMPARE(side.value(u"media_sha256"_s).toString(), media.hex());
        QCOMPARE(side.value(u"png_sha256"_s).toString(), Sha256::ofFile(png)->hex());
        const auto record = frameRecordFromJson(side.value(u"frame"_s).toObject());
        SL_VERIFY(record);
        QCOMPARE(*record, frame->record);
        QCOMPARE(writeNativePixels(*frame, media, png).error().code, ErrorCode::AlreadyExists);
    }

    /// The helper gives signs of life on the way, which are no part of the answer.
    void aFrameFarBehindIsReached() {
        auto file = VideoFile::open(m_long, decoder());
        SL_VERIFY(file);
        const auto packets = (*file)->packets();
        SL_VERIFY(packets);
        QCOMPARE(packets->packets, 350);
        const auto frame = (*file)->frame(349);
        SL_VERIFY(frame);
        QCOMPARE(frame->record.hash.hex(), framehashes(m_long).last());
    }

    /// Whichever way leads to a frame: a helper that is silent for long is killed.
    void signsOfLifeAreGivenOnEveryWay() {
        auto file = VideoFile::open(m_long, decoder());
        SL_VERIFY(file);
        const auto last = (*file)->frame(349);
        SL_VERIFY(last);
        QCOMPARE(last->record.sinceKeyFrame, std::optional<qint64>(349));
        const auto earlier = (*file)->frame(330);
        SL_VERIFY(earlier);
        QFile media(m_long);
        QVERIFY(media.open(QIODevice::ReadOnly));
        const auto helper =
            jail::JailedHelper::start(QStringLiteral(SECONDLOOK_FRAMES), {u"serve"_s}, media.handle());
        SL_VERIFY(helper);
        QCOMPARE(signsBefore(**helper, "frame 349"), 3);
        QCOMPARE(signsBefore(**helper, "frame 330"), 3);                       // from the start
        QCOMPARE(signsBefore(**helper, requestFor(earlier->record, true)), 0); // it is there
        QCOMPARE(signsBefore(**helper, "frame 0"), 0);
        QCOMPARE(signsBefore(**helper, requestFor(last->record, true)), 3);     // ahead
        QCOMPARE(signsBefore(**helper, requestFor(earlier->record, false)), 3); // by seeking
        QCOMPARE(signsBefore(**helper, requestFor(last->record, true)), 0);
        // past frames that no other is predicted from, most of this file's
        QCOMPARE(signsBefore(**helper, requestFor(earlier->record, true)), 1);
    }

    /// Far from being counted, it is reached from its key frame, with all frames between decoded.
    void whatIsPredictedFromAPassedFrameIsReachedBySeeking() {
        const auto made = madeSample(m_folder, layered(u"honest.ts"_s, u"keyint=50"_s, 14));
        const auto path = written(m_folder.filePath(u"lying.ts"_s), lying(bytesOf(made)));
        QVERIFY(bytesOf(path) != bytesOf(made));
        QCOMPARE(framehashes(path), framehashes(made));
        const Served served(path);
        SL_VERIFY(served.index);
        const auto& wanted = served.index->frames[330];
        QCOMPARE(wanted.sinceKeyFrame, std::optional<qint64>(30));
        QCOMPARE(served.signsBefore(wanted), 0);
    }

    /// Frames behind it have earlier times than the one that was asked for, and are not passed over.
    void framesAreSteppedPastAJumpOfTheClock() {
        const auto before = layered(u"before.ts"_s, u"keyint=25:qp=10"_s, 6);
        auto behind = layered(u"behind.ts"_s, u"keyint=25:qp=40"_s, 4);
        behind.arguments += u" -vf negate -output_ts_offset 3"_s;
        const Served served(
            written(m_folder.filePath(u"jump.ts"_s),
                    bytesOf(madeSample(m_folder, before)) + lying(bytesOf(madeSample(m_folder, behind)))));
        SL_VERIFY(served.index);
        const auto& frames = served.index->frames;
        QCOMPARE(frames.size(), size_t(250));
        QVERIFY(frames[150].time < frames[149].time);
        for (size_t i = 149; i < 165; ++i)
            QCOMPARE(served.signsBefore(frames[i]), 0); // counting from the first frame gives one
    }

    void whoStopsAtASignOfLifeWaitsNoLonger() {
        auto file = VideoFile::open(m_long, decoder());
        SL_VERIFY(file);
        int signs = 0;
        (*file)->setGoesOn([&] { return ++signs < 2; });
        const auto stopped = (*file)->frame(349);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(signs, 2);
        QVERIFY(!(*file)->helperProcess());
        (*file)->setGoesOn({});
        SL_VERIFY((*file)->frame(349));
    }

    /// What a picture was drawn with is kept for the next one, which may be of other size, form, matrix,
    /// range.
    void aPictureDoesNotDependOnThoseBefore() {
        QByteArray stream;
        for (const char* form : {"-pix_fmt yuv420p", "-pix_fmt yuv444p10le -s 200x150",
                                 "-pix_fmt yuv420p -x264-params colormatrix=bt709", "-pix_fmt yuvj420p",
                                 "-pix_fmt yuv420p -x264-params colormatrix=smpte170m"}) {
            const auto encoder = QLatin1String(form) + u" -frames:v 3 -c:v libx264 -preset ultrafast"_s;
            stream += bytesOf(madeSample(m_folder, {u"form.h264"_s, encoder, {}}));
        }
        const auto path = written(m_folder.filePath(u"forms.h264"_s), stream);
        auto kept = VideoFile::open(path, decoder());
        SL_VERIFY(kept);
        QSet<QString> forms;
        for (const qint64 ordinal : {0, 1, 3, 2, 6, 9, 12, 7, 4, 5, 14}) {
            auto fresh = VideoFile::open(path, decoder());
            SL_VERIFY(fresh);
            const auto look = (*kept)->look(ordinal, 100), freshLook = (*fresh)->look(ordinal, 100);
            const auto frame = (*kept)->frame(ordinal), freshFrame = (*fresh)->frame(ordinal);
            SL_VERIFY(look);
            SL_VERIFY(frame);
            SL_VERIFY(freshLook);
            SL_VERIFY(freshFrame);
            QCOMPARE(look->picture, freshLook->picture);
            QCOMPARE(frame->picture, freshFrame->picture);
            const auto& record = frame->record;
            forms.insert(u"%1 %2 %3"_s.arg(record.pixelFormat, record.matrix.value, record.range.value));
        }
        QVERIFY2(forms.size() == 4, qPrintable(QStringList(forms.values()).join(u", "_s)));
    }

    void theHelperIsOfUseByHand() {
        const auto path = m_folder.filePath(u"opengop.mkv"_s);
        QProcess helper;
        helper.start(QStringLiteral(SECONDLOOK_FRAMES), {u"frame"_s, u"--number"_s, u"21"_s, path});
        QVERIFY(helper.waitForFinished(-1));
        QCOMPARE(helper.exitCode(), 0);
        QCOMPARE(Sha256::of(helper.readAllStandardOutput()).hex(), framehashes(path).at(21));
        helper.start(QStringLiteral(SECONDLOOK_FRAMES), {u"frame"_s, path});
        QVERIFY(helper.waitForFinished(-1));
        QCOMPARE(helper.exitCode(), 2);
    }

    void realClips() {
        SL_NEED_REFERENCE();
        const QDir folder(referenceFaces() + u"/../video"_s);
        const auto clips = folder.entryInfoList({u"*.mp4"_s}, QDir::Files);
        if (clips.isEmpty() && !referenceRequired())
            QSKIP("skipped: ../shared/video is not here");
        QVERIFY(!clips.isEmpty());
        for (const auto& clip : clips)
            check(clip.filePath());
    }
};

QTEST_GUILESS_MAIN(TestVideoFrames)
#include "tst_videoframes.moc"
