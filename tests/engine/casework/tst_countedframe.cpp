// SPDX-License-Identifier: Apache-2.0
#include "engine/session/casevideos.h"
#include "engine/session/videoreel.h"
#include "engine/video/videofile.h"
#include "tests/engine/video/videosamples.h"
#include "tests/support/desk.h"
#include "tests/support/helperhunt.h"

#include <QDir>

using namespace sl;
using namespace sl::session;
using namespace sl::test;

/// A frame counts by the number that it has in a full decode: one's own signed index says which that is, and
/// nothing else does but counting.
class TestCountedFrame : public QObject {
    Q_OBJECT
    static constexpr qint64 kFrames = 1'000;
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::shared_ptr<CaseSession> m_case;
    MediaId m_video;

    [[nodiscard]] QString indexFile() const {
        const QDir cache(m_case->folder() + u"/cache"_s);
        const auto files = cache.entryList({u"frames-*.index"_s});
        return files.size() == 1 ? cache.filePath(files.first()) : QString();
    }
    [[nodiscard]] Result<video::FrameRecord> lastFrame() const {
        SL_TRY(const auto file, video::VideoFile::open(m_folder.filePath(u"quay.mkv"_s)));
        SL_TRY(const auto frame, file->frame(kFrames - 1));
        return frame.record;
    }
    /// Of every frame, as the window counts them.
    [[nodiscard]] std::vector<video::FrameRecord> counted() const {
        std::vector<video::FrameRecord> records;
        const auto reel = m_case->openVideo(m_video).result();
        const auto count = reel ? (*reel)->count().result() : fail(reel);
        for (qint64 i = 0; count && i < *count; ++i)
            records.push_back(*(*reel)->record(i));
        return records;
    }
    /// Empty: a clock was read in the frame of that number.
    [[nodiscard]] QString refusal(const video::FrameRecord& frame) const {
        const QDateTime noon(QDate(2026, 11, 28), QTime(12, 0));
        const auto read = m_case->videos().readClock(m_video, frame, {noon, {}}).result();
        if (!read)
            return errorName(read.error().code);
        return read->frame == frame.ordinal ? QString() : u"another frame"_s;
    }
    /// The processor's time that the helper takes to reach this frame for a clock in it.
    [[nodiscard]] qint64 timeOf(const video::FrameRecord& frame) const {
        const HelperHunt hunt;
        qint64 most = 0;
        if (!QTest::qWaitFor([&] { return hunt.usedTime() == 0; },
                             60'000)) // those of the window end by themselves
            return -1;
        const QDateTime noon(QDate(2026, 11, 28), QTime(12, 0));
        const auto read = m_case->videos().readClock(m_video, frame, {noon, {}});
        while (!read.isFinished())
            most = qMax(most, hunt.usedTime());
        return read.result() ? most : -1;
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        if (!haveFfmpeg())
            QFAIL("ffmpeg is needed: see packaging/dependencies.txt");
        QVERIFY(linkHelper(QStringLiteral(SECONDLOOK_FRAMES)));
        const auto path = m_folder.filePath(u"quay.mkv"_s);
        ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=size=640x360:rate=25:duration=40"_s, u"-c:v"_s,
                u"libx264"_s, u"-preset"_s, u"ultrafast"_s, u"-g"_s, u"50"_s, path});
        m_desk = std::make_unique<Desk>(referenceModels());
        SL_VERIFY(m_desk->create());
        const auto opened = m_desk->newOpenCase(u"1"_s);
        SL_VERIFY(opened);
        m_case = *opened;
        SL_VERIFY(m_case->addMedia({path}).summary.result());
        const auto media = m_case->media().result();
        SL_VERIFY(media);
        m_video = media->first().id;
    }

    /// Far behind, once one's own opening counted all frames; the same frame as by counting.
    void aFrameOnOnesOwnRecordIsReachedAtOnce() {
        const auto last = lastFrame();
        SL_VERIFY(last);
        QVERIFY(indexFile().isEmpty());
        const auto counting = timeOf(*last);
        const auto records = counted();
        QCOMPARE(qint64(records.size()), kFrames);
        QCOMPARE(records.back(), *last);
        QVERIFY(!indexFile().isEmpty());
        const auto atOnce = timeOf(*last);
        QVERIFY2(
            atOnce > 0 && atOnce * 2 < counting,
            qPrintable(u"%1 ms, counting takes %2 ms"_s.arg(atOnce / 1'000'000).arg(counting / 1'000'000)));
        qInfo() << atOnce / 1'000'000 << "ms of the helper;" << counting / 1'000'000 << "ms by counting";
        const auto taken = m_case->takeFrame(m_video, *last).summary.result();
        SL_VERIFY(taken);
        QCOMPARE(taken->added, 1);
        const auto media = m_case->media().result();
        SL_VERIFY(media);
        QCOMPARE(media->last().metadata.value(u"frame"_s).toObject(), video::toJson(*last));
    }

    /// Frame 700 under the number 720, in an index whose signature is not of one's own key; and the same
    /// from a caller while the index is as it was.
    void aNumberThatNobodyCountedIsRefused() {
        const auto records = counted();
        QCOMPARE(qint64(records.size()), kFrames);
        auto lie = records[700];
        lie.ordinal = 720;
        QCOMPARE(refusal(lie), u"FrameChanged"_s);
        const auto place = indexFile();
        const auto whole = bytesOf(place);
        QVERIFY(!whole.isEmpty());
        auto moved = records;
        moved[720] = lie;
        const video::Voucher anybody{
            [](const QByteArray&) { return Result<QByteArray>(QByteArray("signed")); },
            [](const QByteArray&, const QByteArray&) { return true; }};
        const auto media = *Sha256::ofFile(m_folder.filePath(u"quay.mkv"_s));
        SL_VERIFY(video::IndexCache(place, media, anybody).write(moved));
        QCOMPARE(refusal(lie), u"FrameChanged"_s);
        // one's own signature, of other frames
        const auto forged = bytesOf(place).split('\n');
        auto lines = whole.split('\n');
        lines[2] = forged[2];
        written(place, lines.mid(0, 4).join('\n') + '\n' + forged.mid(4).join('\n'));
        QCOMPARE(refusal(lie), u"FrameChanged"_s);
        QCOMPARE(refusal(records[720]), QString());
        QCOMPARE(counted(), records); // and written anew
        QCOMPARE(bytesOf(place).split('\n').mid(0, 3), whole.split('\n').mid(0, 3));
    }
};

QTEST_GUILESS_MAIN(TestCountedFrame)
#include "tst_countedframe.moc"
