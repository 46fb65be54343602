// SPDX-License-Identifier: Apache-2.0
#include "engine/video/videofile.h"
#include "tests/engine/video/rarevideos.h"
#include "tests/support/damage.h"
#include "tests/support/helperhunt.h"
#include "tests/support/reference.h"

#include <QElapsedTimer>

using namespace sl;
using namespace sl::test;
using namespace sl::video;

/// Damage of every kind ends as frames or as a reason, within its limits, and this program lives on.
class TestVideoMutants : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QStringList m_samples;
    HelperHunt m_hunt;
    QMap<QString, int> m_ends;
    qint64 m_slowest = 0, m_largest = 0; ///< milliseconds; bytes

    void tryOne(const QString& path, Damage& damage) {
        Decoder decoder{QStringLiteral(SECONDLOOK_FRAMES)};
        decoder.limits.silence = std::chrono::seconds(120);
        auto file = VideoFile::open(path, decoder);
        const auto index = file ? (*file)->index() : Result<VideoIndex>(fail(file));
        ++m_ends[index ? u"frames"_s : errorName(index.error().code)];
        m_largest = qMax(m_largest, m_hunt.peakMemory());
        if (!index)
            return;
        QVERIFY(!index->frames.empty());
        const auto frame =
            (*file)->again(index->frames[size_t(damage.below(qsizetype(index->frames.size())))]);
        ++m_ends[frame ? u"  a frame reached again"_s : u"  not reached: "_s + errorName(frame.error().code)];
    }

private Q_SLOTS:
    void initTestCase() {
        if (!haveFfmpeg())
            QFAIL("ffmpeg is needed: see packaging/dependencies.txt");
        for (const auto& samples : {videoSamples(), rareVideoSamples()})
            for (const auto& sample : samples)
                m_samples.append(madeSample(m_folder, sample));
        m_samples.append(written(m_folder.filePath(u"recorder.dav"_s),
                                 dhav(bytesOf(m_folder.filePath(u"units.h264"_s)), 25)));
    }

    void everyMutantEndsWithFramesOrAReason() {
        const auto path = m_folder.filePath(u"mutant"_s);
        for (int i = 0; i < mutants(100); ++i) {
            Damage damage(20261128U + unsigned(i));
            const auto& sample = m_samples.at(i % m_samples.size());
            QVERIFY(!written(path, damage.to(bytesOf(sample))).isEmpty());
            QElapsedTimer since;
            since.start();
            tryOne(path, damage);
            m_slowest = qMax(m_slowest, since.elapsed());
        }
        int ends = 0;
        for (auto end = m_ends.cbegin(); end != m_ends.cend(); ++end) {
            qInfo().noquote() << end.value() << end.key();
            ends += end.key().startsWith(u' ') ? 0 : end.value();
        }
        qInfo() << mutants(100) << "mutants of" << m_samples.size() << "files; slowest" << m_slowest
                << "ms; most memory" << m_largest / 1'000'000 << "MB";
        QCOMPARE(ends, mutants(100));
        QCOMPARE(m_ends.value(u"  not reached: FrameChanged"_s), 0);
        QCOMPARE(m_ends.value(errorName(ErrorCode::ProgramFault)), 0);
        QVERIFY(m_largest < jail::Limits{}.memoryBytes);
    }
};

QTEST_GUILESS_MAIN(TestVideoMutants)
#include "tst_videomutants.moc"
