// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

/// Text on PDF pages needs a QGuiApplication, not a display.
void needNoDisplay() {
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!display && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

/// stderr is for the reason of a refusal; Qt's own remarks are for QT_LOGGING_RULES.
void keepLogQuiet() {
    QLoggingCategory::setFilterRules(u"default.warning=false\nqt.*=false"_s);
}

} // namespace

int main(int argc, char** argv) {
    umask(S_IRWXG | S_IRWXO); // records and exports are their owner's
    needNoDisplay();
    keepLogQuiet();
    QGuiApplication::setDesktopSettingsAware(false);
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"secondlook"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SECONDLOOK_VERSION));
    return sl::cli::runProgram(QCoreApplication::arguments().mid(1));
}
