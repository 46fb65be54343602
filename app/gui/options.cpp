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
    const QCommandLineOption language(QStringLiteral("lang"),
                                      QCoreApplication::translate("sl::app", "Speak LANGUAGE: en, de or es."),
                                      QStringLiteral("LANGUAGE"));
    const QCommandLineOption tour(
        QStringLiteral("tour"),
        QCoreApplication::translate("sl::app",
                                    "Show the whole main job on a demo of people who do not exist: a "
                                    "picture of each step, and the signed report. Needs no display."));
    const QCommandLineOption out(QStringLiteral("out"),
                                 QCoreApplication::translate("sl::app", "Write what the tour makes to DIR."),
                                 QStringLiteral("DIR"), QStringLiteral("secondlook-tour"));
    parser.addOptions({workspace, models, language, tour, out});

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
    options.language = parser.value(language);
    options.tour = parser.isSet(tour);
    options.out = parser.value(out);
    return options;
}

bool hasDisplay() {
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

} // namespace sl::app
