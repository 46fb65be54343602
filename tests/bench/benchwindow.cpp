// SPDX-License-Identifier: Apache-2.0
#include "engine/session/galleryservice.h"
#include "engine/vision/packs/modelpack.h"
#include "tests/bench/benchgallery.h"
#include "tests/bench/benchpersons.h"
#include "tests/support/guifixture.h"
#include "widgets/frame/mainwindow.h"
#include "widgets/frame/workbench.h"

#include <benchmark/benchmark.h>

#include <QAbstractItemView>
#include <QMainWindow>

#include <map>
#include <optional>

namespace sl::bench {
namespace {

constexpr int kFew = 1000;
constexpr int kMany = 300000;
constexpr int kPatienceMs = 60000;
const QString kLogin = u"ruiz"_s;
const QString kPassword = u"correct horse"_s;

/// A workspace with so many persons, its index written, closed again; empty when it could not be made.
QString workspaceOf(int persons) {
    static const QTemporaryDir home;
    static std::map<int, QString> made;
    const auto make = [persons]() -> QString {
        const QString folder = home.filePath(QString::number(persons));
        const auto pack = vision::ModelPack::open(QStringLiteral(SECONDLOOK_STARTER));
        workspace::Environment environment;
        environment.modelsFolder = QStringLiteral(SECONDLOOK_STARTER);
        workspace::NewWorkspace request;
        request.folder = folder;
        request.agency = u"Harbour Police"_s;
        request.firstUser = {kLogin, u"Ana Ruiz"_s, Role::Supervisor, kPassword};
        if (!pack || !session::Workspace::create(request, environment) ||
            !addPersons(folder, persons, pack->identity()))
            return {};
        const auto workspace = session::Workspace::open(folder, environment);
        if (!workspace)
            return {};
        const bool isWritten = QTest::qWaitFor(
            [&] { return (*workspace)->gallery().status().result()->searchReady; }, kPatienceMs);
        return isWritten ? folder : QString();
    };
    const auto known = made.find(persons);
    return known != made.end() ? known->second : made[persons] = make();
}

void openEmpty(benchmark::State& state) {
    for (auto _ : state) {
        QMainWindow window;
        window.resize(1280, 800);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            return state.SkipWithError("the empty window was not shown");
        window.repaint();
    }
}

/// The real window on such a workspace.
class Opened {
public:
    explicit Opened(int persons)
        : m_persons(persons), m_window(environment(), m_gui.prompts, m_gui.settings, m_gui.theme) {
        m_window.resize(1280, 800);
        m_window.show();
        m_window.start(workspaceOf(persons));
    }

    [[nodiscard]] bool waitForLogin() {
        const bool isThere = QTest::qWaitFor(
            [this] {
                const auto* page = m_window.findChild<QWidget*>(u"loginPage"_s);
                return page && page->isVisible();
            },
            kPatienceMs);
        m_window.repaint();
        return isThere;
    }

    [[nodiscard]] bool logIn() {
        test::type(m_window, "login.login", kLogin);
        test::type(m_window, "login.password", kPassword);
        test::click(m_window, "login.enter");
        return QTest::qWaitFor([this] { return m_window.workbench() && m_window.workbench()->isVisible(); },
                               kPatienceMs);
    }

    /// False when the persons did not come.
    [[nodiscard]] bool showGallery() {
        test::actionCalled(m_window.actions(), "mode.gallery")->trigger();
        auto* grid = m_window.findChild<QAbstractItemView*>(u"galleryPage.grid"_s);
        const bool isThere =
            grid && QTest::qWaitFor([&] { return grid->model()->rowCount() == m_persons; }, kPatienceMs);
        m_window.repaint();
        return isThere;
    }

private:
    static workspace::Environment environment() {
        workspace::Environment environment;
        environment.modelsFolder = QStringLiteral(SECONDLOOK_STARTER);
        environment.visionThreads = kThreads;
        return environment;
    }

    const int m_persons;
    test::GuiFixture m_gui;
    widgets::MainWindow m_window;
};

void openWindow(benchmark::State& state, int persons) {
    if (workspaceOf(persons).isEmpty())
        return state.SkipWithError("no workspace to open");
    for (auto _ : state) {
        std::optional<Opened> opened(std::in_place, persons);
        if (!opened->waitForLogin())
            return state.SkipWithError("the log-in did not come");
        state.PauseTiming();
        opened.reset();
        state.ResumeTiming();
    }
}

void openGallery(benchmark::State& state, int persons) {
    if (workspaceOf(persons).isEmpty())
        return state.SkipWithError("no workspace to open");
    for (auto _ : state) {
        state.PauseTiming();
        std::optional<Opened> opened(std::in_place, persons);
        const bool isIn = opened->waitForLogin() && opened->logIn();
        state.ResumeTiming();
        if (!isIn || !opened->showGallery())
            return state.SkipWithError("the persons did not come");
        state.PauseTiming();
        opened.reset();
        state.ResumeTiming();
    }
}

BENCHMARK(openEmpty)->Name("window/empty")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(openWindow, 1k, kFew)->Name("window/1k")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(openWindow, 300k, kMany)->Name("window/300k")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(openGallery, 1k, kFew)
    ->Name("window/1k_gallery")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(openGallery, 300k, kMany)
    ->Name("window/300k_gallery")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace
} // namespace sl::bench
