// SPDX-License-Identifier: Apache-2.0
#include "app/gui/options.h"

#include "engine/core/literals.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace sl::app {

Options parseOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "sl::app", "A workbench in which a face match is a lead until two people have looked."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption workspace(
        u"workspace"_s, QCoreApplication::translate("sl::app", "Open the workspace in DIR."), u"DIR"_s);
    const QCommandLineOption models(
        u"models"_s, QCoreApplication::translate("sl::app", "Use the model pack in PACK."), u"PACK"_s);
    const QCommandLineOption language(
        u"lang"_s, QCoreApplication::translate("sl::app", "Speak LANGUAGE: en, de or es."), u"LANGUAGE"_s);
    const QCommandLineOption tour(
        u"tour"_s, QCoreApplication::translate(
                       "sl::app", "Show the whole main job on a demo of people who do not exist: a "
                                  "picture of each step, and the signed report. Needs no display."));
    const QCommandLineOption out(u"out"_s,
                                 QCoreApplication::translate("sl::app", "Write what the tour makes to DIR."),
                                 u"DIR"_s, u"secondlook-tour"_s);
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
