// SPDX-License-Identifier: Apache-2.0
#include "engine/session/videoreel.h"
#include "engine/video/videoreel.h"
#include "tests/engine/video/videosamples.h"
#include "tests/support/guifixture.h"
#include "tests/support/helperhunt.h"
#include "tests/support/workspacefixture.h"
#include "widgets/controls/casecontext.h"
#include "widgets/frame/caseview.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QMainWindow>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <map>

// Ten minutes of video are made and looked through: run by packaging/bench --filter video/
namespace sl::bench {
namespace {

using test::waitFor;

constexpr int kPatienceMs = 3'600'000;

/// Minutes of the recordings; SECONDLOOK_BENCH_MINUTES names fewer, for a first look.
int minutes() {
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue("SECONDLOOK_BENCH_MINUTES", &isNumber);
    return isNumber ? number : 10;
}

struct Kind {
    const char* name;
    const char* size;
    const char* bits; ///< a second
};
constexpr Kind kLarge{"1080p", "1920:1080", "4M"}, kSmall{"576", "704:576", "1500k"};

/// A recorder's minute at 25 frames a second: people for six seconds, then nobody in a noisy picture; a key
/// frame every two seconds. `times` of it one behind the other.
QString recording(const Kind& kind, int times) {
    static const QTemporaryDir home;
    const auto place = [&](int count) {
        return home.filePath(u"%1-%2.mp4"_s.arg(QLatin1String(kind.name)).arg(count));
    };
    if (QFile::exists(place(times)))
        return place(times);
    if (times > 1) {
        test::ffmpeg({u"-stream_loop"_s, QString::number(times - 1), u"-i"_s, recording(kind, 1), u"-c"_s,
                      u"copy"_s, place(times)});
        return place(times);
    }
    const auto size = QString::fromLatin1(kind.size), bits = QString::fromLatin1(kind.bits);
    const auto people =
        u"[0:v]scale=%1:force_original_aspect_ratio=decrease,pad=%1:-1:-1,setsar=1,fps=25[a];"_s;
    const auto nobody = u"[1:v]noise=alls=12:allf=t,setsar=1[b];[a][b]concat=n=2:v=1[out]"_s;
    auto across = size;
    const auto grey = u"color=c=0x506070:size=%1:rate=25:duration=54"_s.arg(across.replace(u':', u'x'));
    test::ffmpeg({u"-stream_loop"_s,
                  u"1"_s,
                  u"-i"_s,
                  test::referenceFaces() + u"/../video/clip_01.mp4"_s,
                  u"-f"_s,
                  u"lavfi"_s,
                  u"-i"_s,
                  grey,
                  u"-filter_complex"_s,
                  people.arg(size) + nobody,
                  u"-map"_s,
                  u"[out]"_s,
                  u"-c:v"_s,
                  u"libx264"_s,
                  u"-preset"_s,
                  u"veryfast"_s,
                  u"-b:v"_s,
                  bits,
                  u"-maxrate"_s,
                  bits,
                  u"-bufsize"_s,
                  bits,
                  u"-g"_s,
                  u"50"_s,
                  u"-sc_threshold"_s,
                  u"0"_s,
                  u"-pix_fmt"_s,
                  u"yuv420p"_s,
                  place(1)});
    return place(1);
}

double percentile95(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[size_t(std::ceil(0.95 * double(values.size()))) - 1];
}

/// The peer: the same frames, decoded by one thread as here and by as many as ffmpeg likes.
void decodeOnly(benchmark::State& state, const Kind& kind, const char* threads) {
    const auto path = recording(kind, minutes());
    for (auto _ : state)
        test::ffmpeg({u"-threads"_s, QString::fromLatin1(threads), u"-i"_s, path, u"-an"_s, u"-f"_s,
                      u"null"_s, u"-"_s});
}

/// A window with an empty case, and a clock of its event loop.
class Watched {
public:
    Watched() : m_fixture(test::WorkspaceFixture::make()) {}

    [[nodiscard]] bool isReady() const { return m_fixture.has_value(); }

    /// What a drop of this file begins. False when it takes too long.
    [[nodiscard]] bool take(const QString& path) {
        auto* view =
            new widgets::CaseView(std::make_unique<widgets::CaseContext>((*m_fixture)->caseSession()),
                                  (*m_fixture)->workspace(), m_gui.ui);
        m_window.setCentralWidget(view);
        m_window.resize(1280, 720);
        m_window.show();
        if (!QTest::qWaitForWindowExposed(&m_window))
            return false;
        QTimer clock;
        clock.setTimerType(Qt::PreciseTimer);
        QObject::connect(&clock, &QTimer::timeout, &m_window, [this] { tick(); });
        auto& session = *(*m_fixture)->caseSession();
        QObject::connect(&session, &session::CaseSession::faceSeen, &m_window, [this] {
            if (m_firstFaceMs == 0.0)
                m_firstFaceMs = double(m_sinceDrop.elapsed());
        });
        m_sinceDrop.start();
        m_sinceTick.start();
        clock.start(kTickMs);
        const auto run = session.addMedia({path});
        const bool isDone = QTest::qWaitFor([&] { return run.summary.isFinished(); }, kPatienceMs);
        m_seconds = double(m_sinceDrop.elapsed()) / 1000;
        return isDone && QTest::qWaitFor([this] { return m_firstFaceMs > 0; }, kPatienceMs);
    }

    [[nodiscard]] double seconds() const { return m_seconds; }
    [[nodiscard]] double latestMs() const { return m_latestMs; }
    [[nodiscard]] double firstFaceMs() const { return m_firstFaceMs; }

private:
    static constexpr int kTickMs = 5;

    void tick() {
        m_latestMs = std::max(m_latestMs, double(m_sinceTick.nsecsElapsed()) / 1e6 - kTickMs);
        m_sinceTick.start();
    }
    Result<std::unique_ptr<test::WorkspaceFixture>> m_fixture;
    test::GuiFixture m_gui;
    QMainWindow m_window;
    QElapsedTimer m_sinceDrop, m_sinceTick;
    double m_seconds = 0.0, m_latestMs = 0.0, m_firstFaceMs = 0.0;
};

void dropToTracks(benchmark::State& state, const Kind& kind) {
    const auto path = recording(kind, minutes());
    const std::string name = kind.name;
    if (!test::linkHelper(QStringLiteral(SECONDLOOK_FRAMES)))
        return state.SkipWithError("no helper");
    for (auto _ : state) {
        Watched watched;
        if (!watched.isReady() || !watched.take(path))
            return state.SkipWithError("the tracks did not come");
        state.counters["video_" + name + "_times_real"] = minutes() * 60.0 / watched.seconds();
        state.counters["video_" + name + "_first_face_ms"] = watched.firstFaceMs();
        state.counters["video_" + name + "_latest_ms"] = watched.latestMs();
    }
}

/// A frame after the other at the rate of a held key, then anywhere.
void reach(benchmark::State& state) {
    if (!test::linkHelper(QStringLiteral(SECONDLOOK_FRAMES)))
        return state.SkipWithError("no helper");
    video::VideoReel reel(recording(kLarge, 1), {});
    const auto count = waitFor(QFuture<Result<qint64>>(reel.count()), kPatienceMs);
    if (!count)
        return state.SkipWithError(qPrintable(count.error().toString()));
    const auto timeOf = [&](qint64 ordinal) {
        QElapsedTimer since;
        since.start();
        const auto frame = reel.frame(ordinal).result();
        return frame ? double(since.nsecsElapsed()) / 1e6 : std::nan("");
    };
    constexpr int kSteps = 300, kJumps = 60, kKeyMs = 33;
    std::vector<double> steps, jumps;
    std::mt19937 random(1);
    for (auto _ : state) {
        timeOf(400);
        for (int i = 1; i <= kSteps; ++i) {
            QTest::qWait(kKeyMs);
            steps.push_back(timeOf(400 + i));
        }
        for (int i = 0; i < kJumps; ++i)
            jumps.push_back(timeOf(qint64(random() % quint64(*count))));
    }
    state.counters["video_step_p95_ms"] = percentile95(steps);
    state.counters["video_jump_p95_ms"] = percentile95(jumps);
}

void rows() {
    const auto once = [](benchmark::internal::Benchmark* row) {
        row->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1)->Repetitions(1);
    };
    for (const auto* kind : {&kLarge, &kSmall}) {
        const std::string name = kind->name;
        once(benchmark::RegisterBenchmark(("video/ffmpeg_null_" + name + "_one_thread").c_str(), decodeOnly,
                                          *kind, "1"));
        once(benchmark::RegisterBenchmark(("video/ffmpeg_null_" + name).c_str(), decodeOnly, *kind, "auto"));
        once(benchmark::RegisterBenchmark(("video/drop_" + name).c_str(), dropToTracks, *kind));
    }
    once(benchmark::RegisterBenchmark("video/reach", reach));
}
const bool registered = (rows(), true);

} // namespace
} // namespace sl::bench
