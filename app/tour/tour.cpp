// SPDX-License-Identifier: Apache-2.0
#include "app/tour/tour.h"

#include "app/demo/demowords.h"
#include "app/demo/shippeddemo.h"
#include "app/tour/tourscript.h"
#include "widgets/actions/dialogprompts.h"
#include "widgets/actions/keyguard.h"
#include "widgets/frame/mainwindow.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <memory>

namespace sl::app {
namespace {

constexpr QSize kWindow(1280, 800);

/// The window's own dialogs, but for the one that belongs to the desktop: where to save is known.
class TourPrompts final : public widgets::DialogPrompts {
public:
    explicit TourPrompts(QString report) : m_report(std::move(report)) {}
    void saveFile(QWidget*, const QString&, const QString&, const QString&,
                  std::function<void(const QString&)> chosen) override {
        chosen(m_report);
    }

private:
    QString m_report;
};

/// The offscreen platform remarks again and again on what it cannot do: of no use to anybody here.
void tellOfUse(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (!message.startsWith(u"This plugin does not support"_s))
        QTextStream(stderr) << qFormatLogMessage(type, context, message) << Qt::endl;
}

/// On the script's thread.
bool walk(const Guide& guide, TourScript& script) {
    QTextStream out(stdout);
    QElapsedTimer since;
    since.start();
    for (const TourScript::Step& step : TourScript::steps()) {
        const bool done = script.run(step);
        out << (done ? "ok      " : "FAILED  ") << step.name << " (" << since.elapsed() / 1000 << " s)"
            << Qt::endl;
        if (done)
            continue;
        const bool seen = guide.photograph(u"failed"_s);
        QTextStream(stderr) << guide.whatNot() << (seen ? "" : " (and no picture of it)") << Qt::endl;
        return false;
    }
    return true;
}

} // namespace

int runTour(QApplication& application, const TourOptions& options) {
    qInstallMessageHandler(tellOfUse);
    const QDir folder(options.folder);
    const QTemporaryDir home;
    if (!QDir().mkpath(folder.absolutePath()) || !home.isValid()) {
        QTextStream(stderr) << folder.absolutePath() << ": the folder cannot be made" << Qt::endl;
        return EXIT_FAILURE;
    }
    QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"report/language"_s, options.language);
    widgets::Theme theme(application);
    widgets::KeyGuard keys;
    application.installEventFilter(&keys);
    const QString report = folder.absoluteFilePath(u"report.pdf"_s);
    QFile::remove(report);
    TourPrompts prompts(report);
    session::Environment environment;
    environment.modelsFolder = options.models;
    environment.visionThreads = qMax(1, QThread::idealThreadCount());
    ShippedDemo demo(environment, home.filePath(u"demo"_s), options.language);
    widgets::MainWindow window(environment, prompts, settings, theme);
    window.offerDemo(demo);
    window.resize(kWindow);
    window.show();
    window.start({});

    Hands hands(window);
    const Guide guide(hands, window, folder.absolutePath());
    TourScript script(guide, demo.folder(), demoWords(options.language), report);
    bool complete = false;
    QApplication::setQuitOnLastWindowClosed(false); // the script says when it ends
    const std::unique_ptr<QThread> beside(QThread::create([&] { complete = walk(guide, script); }));
    QObject::connect(beside.get(), &QThread::finished, &application, &QCoreApplication::quit);
    beside->start();
    const int ended = QApplication::exec();
    beside->wait();
    return complete && ended == EXIT_SUCCESS ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace sl::app
