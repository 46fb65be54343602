// SPDX-License-Identifier: Apache-2.0
// The composition root of the window: what the parts are given is decided here and nowhere else.
#include "app/demo/shippeddemo.h"
#include "app/gui/options.h"
#include "app/tour/tour.h"
#include "translations/catalogue.h"
#include "widgets/actions/dialogprompts.h"
#include "widgets/actions/keyguard.h"
#include "widgets/frame/mainwindow.h"
#include "widgets/settings/appearancepanel.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QTextStream>
#include <QThread>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsageError = 2;

void nameApplication() {
    QCoreApplication::setApplicationName(u"secondlook"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SECONDLOOK_VERSION));
}

/// Help, version and complaints need no display, so they are answered before there is a window.
std::optional<int> answerInText(int argc, char** argv, sl::app::Options* options) {
    const QCoreApplication application(argc, argv);
    *options = sl::app::parseOptions(QCoreApplication::arguments());
    if (options->text) {
        QTextStream(options->usageError ? stderr : stdout) << *options->text << Qt::endl;
        return options->usageError ? kUsageError : EXIT_SUCCESS;
    }
    if (sl::app::hasDisplay())
        return std::nullopt;
    if (options->tour) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::nullopt;
    }
    QTextStream(stderr)
        << QCoreApplication::translate(
               "sl::app",
               "Second Look needs a display. On a machine without one use secondlook-cli, set DISPLAY "
               "or WAYLAND_DISPLAY, or look at the pictures that --tour makes.")
        << Qt::endl;
    return EXIT_FAILURE;
}

} // namespace

int main(int argc, char** argv) {
    umask(S_IRWXG | S_IRWXO); // records and exports are their owner's
    nameApplication();
    sl::app::Options options;
    if (const auto answered = answerInText(argc, argv, &options))
        return *answered;

    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"io.github.secondlook.SecondLook"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/application/application/secondlook.svg"_s));
    sl::installLanguage(application, options.language);
    const QString wanted = options.language.isEmpty() ? QLocale::system().name().left(2) : options.language;
    const QString language = sl::languages().contains(wanted) ? wanted : u"en"_s;
    if (options.tour)
        return sl::app::runTour(application, {options.out, language, options.models});
    QSettings settings(u"secondlook"_s, u"window"_s);
    sl::widgets::Theme theme(application);
    sl::widgets::AppearancePanel::restore(theme, settings);
    sl::widgets::KeyGuard keys;
    application.installEventFilter(&keys);
    sl::widgets::DialogPrompts prompts;

    sl::session::Environment environment;
    environment.modelsFolder = options.models;
    environment.visionThreads = qMax(1, QThread::idealThreadCount());
    sl::app::ShippedDemo demo(environment, sl::app::userDemoFolder(), language);
    sl::widgets::MainWindow window(environment, prompts, settings, theme);
    window.offerDemo(demo);
    window.show();
    window.start(options.workspace);
    return QApplication::exec();
}
