// SPDX-License-Identifier: Apache-2.0
#include "app/gui/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace sl::app {

Options parseOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "sl::app", "A workbench in which a face match is a lead until two people have looked."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption workspace(QStringLiteral("workspace"),
                                       QCoreApplication::translate("sl::app", "Open the workspace in DIR."),
                                       QStringLiteral("DIR"));
    const QCommandLineOption models(QStringLiteral("models"),
                                    QCoreApplication::translate("sl::app", "Use the model pack in PACK."),
                                    QStringLiteral("PACK"));
    parser.addOptions({workspace, models});

    Options options;
    if (!parser.parse(arguments)) {
        options.text = parser.errorText();
        options.usageError = true;
    } else if (parser.isSet(help)) {
        options.text = parser.helpText();
    } else if (parser.isSet(version)) {
        options.text =
            QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion();
    }
    options.workspace = parser.value(workspace);
    options.models = parser.value(models);
    return options;
}

bool hasDisplay() {
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

} // namespace sl::app
