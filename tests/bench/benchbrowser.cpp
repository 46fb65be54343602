// SPDX-License-Identifier: Apache-2.0
#include "engine/session/galleryservice.h"
#include "tests/bench/benchgallery.h"
#include "tests/bench/benchpersons.h"
#include "tests/bench/residentmemory.h"
#include "tests/support/guifixture.h"
#include "widgets/gallery/gallerypage.h"

#include <benchmark/benchmark.h>

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <functional>

// Minutes to fill a workspace with a million persons: run by packaging/bench --filter browser/
namespace sl::bench {
namespace {

constexpr double kFrameMs = 1000.0 / 60;
constexpr int kFrames = 600; ///< of each way of scrolling: ten seconds
constexpr int kOpeningMs = 60000;

/// The real page with its thumbnails, and a clock that asks for sixty frames a second.
class Browser {
public:
    explicit Browser(session::Workspace& workspace) : m_page(workspace, m_gui.ui) {
        m_page.resize(1216, 720);
        m_page.show();
        m_grid = test::find<QAbstractItemView>(m_page, "galleryPage.grid");
        m_clock.start();
    }

    /// False when the list did not come.
    [[nodiscard]] bool waitForAll() {
        return QTest::qWaitFor([this] { return m_grid->model()->rowCount() == kMillion; }, kOpeningMs);
    }
    [[nodiscard]] int range() const { return m_grid->verticalScrollBar()->maximum(); }
    [[nodiscard]] int position() const { return m_grid->verticalScrollBar()->value(); }

    /// Runs the event loop until the next frame is due, shows what is at `position` there, and gives the time
    /// from when the frame was due until it was painted, in ms: an event that is handled too slowly counts as
    /// much as a slow painting.
    double frame(int position) {
        runUntil(m_due);
        m_grid->verticalScrollBar()->setValue(position);
        m_grid->viewport()->repaint();
        const double taken = now() - m_due;
        m_due = std::max(m_due + kFrameMs, now());
        return taken;
    }
    void start() { m_due = now() + kFrameMs; }

private:
    [[nodiscard]] double now() const { return double(m_clock.nsecsElapsed()) / 1e6; }

    void runUntil(double time) {
        if (const int whole = int(time - now()) - 1; whole > 0) {
            QEventLoop loop;
            QTimer::singleShot(whole, Qt::PreciseTimer, &loop, &QEventLoop::quit);
            loop.exec();
        }
        while (now() < time)
            QCoreApplication::processEvents();
    }

    test::GuiFixture m_gui;
    widgets::GalleryPage m_page;
    QAbstractItemView* m_grid = nullptr;
    QElapsedTimer m_clock;
    double m_due = 0.0;
};

/// One way of scrolling, and how long its frames took.
struct Scrolling {
    const char* name;
    std::function<int(int from, int range, int frame)> position;
    std::vector<double> milliseconds;
};

std::vector<Scrolling> waysOfScrolling() {
    const auto by = [](int pixels) {
        return [pixels](int from, int, int frame) { return from + pixels * frame; };
    };
    const auto through = [](int, int range, int frame) { return int(qint64(range) * frame / kFrames); };
    return {{"wheel", by(40), {}}, {"fling", by(400), {}}, {"bar", through, {}}, {"bar_again", through, {}}};
}

double quantile(std::vector<double> values, double share) {
    const auto at = values.begin() + std::ptrdiff_t(double(values.size() - 1) * share);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

void countFrames(const std::vector<Scrolling>& ways, benchmark::UserCounters& counters) {
    std::vector<double> all;
    for (const auto& way : ways) {
        all.insert(all.end(), way.milliseconds.begin(), way.milliseconds.end());
        counters[std::string("browser_") + way.name + "_p99_ms"] = quantile(way.milliseconds, 0.99);
    }
    counters["browser_frame_p50_ms"] = quantile(all, 0.5);
    counters["browser_frame_p99_ms"] = quantile(all, 0.99);
    counters["browser_frame_longest_ms"] = quantile(all, 1.0);
}

void scrollMillion(benchmark::State& state) {
    auto* workspace = millionPersons();
    if (!workspace)
        return state.SkipWithError("no workspace of a million persons");
    Browser browser(*workspace);
    if (!browser.waitForAll())
        return state.SkipWithError("the list of a million persons did not come");
    auto ways = waysOfScrolling();
    std::vector<double> resident; // where each way begins
    auto way = ways.begin();
    int from = 0;
    for (auto _ : state) {
        if (int(way->milliseconds.size()) == kFrames)
            ++way;
        if (way->milliseconds.empty()) {
            from = browser.position();
            resident.push_back(residentMegabytes());
            browser.start();
        }
        const int frame = int(way->milliseconds.size()) + 1;
        way->milliseconds.push_back(browser.frame(way->position(from, browser.range(), frame)));
        state.SetIterationTime(way->milliseconds.back() / 1e3);
    }
    countFrames(ways, state.counters);
    state.counters["browser_resident_mb"] = residentMegabytes();
    state.counters["browser_resident_grown_mb"] = residentMegabytes() - resident.back();
}

template <class Ask>
void answer(benchmark::State& state, Ask ask) {
    auto* workspace = millionPersons();
    if (!workspace)
        return state.SkipWithError("no workspace of a million persons");
    for (auto _ : state)
        if (!ask(workspace->gallery()).result())
            state.SkipWithError("no answer");
}

void findAsTyped(benchmark::State& state) {
    answer(state, [](session::GalleryService& gallery) {
        PersonQuery query;
        query.text = u"chlo gar"_s;
        return gallery.list(query);
    });
}

void dueForReview(benchmark::State& state) {
    answer(state, [](session::GalleryService& gallery) { return gallery.dueForReview(500); });
}

BENCHMARK(scrollMillion)
    ->Name("browser/scroll_1m")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(4 * kFrames)
    ->Repetitions(1);
BENCHMARK(findAsTyped)->Name("browser/find_1m")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(dueForReview)->Name("browser/due_1m")->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace sl::bench
