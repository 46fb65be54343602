// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demowords.h"

#include "engine/session/signedreports.h"

#include <QCoreApplication>

namespace sl::app {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("sl::app::demoWords", text);
}

} // namespace

demo::Words demoWords(const QString& language) {
    demo::Words words;
    words.agency = say(QT_TRANSLATE_NOOP("sl::app::demoWords", "Demonstration: nobody here exists"));
    words.legalBasis = say(QT_TRANSLATE_NOOP("sl::app::demoWords", "None needed: synthetic pictures"));
    words.purpose = say(QT_TRANSLATE_NOOP("sl::app::demoWords", "A lead for the investigation"));
    words.portraitSource = say(QT_TRANSLATE_NOOP("sl::app::demoWords", "Synthetic, drawn by Second Look"));
    words.lawfulBasis = say(QT_TRANSLATE_NOOP("sl::app::demoWords", "None needed: nobody's picture"));
    words.probe = say(QT_TRANSLATE_NOOP("sl::app::demoWords", "Person in front"));
    words.samePerson = say(QT_TRANSLATE_NOOP(
        "sl::app::demoWords", "Shape of the brows, bridge of the nose and outline of the mouth "
                              "agree; nothing seen that speaks against it."));
    words.differentPersons = {
        say(QT_TRANSLATE_NOOP("sl::app::demoWords",
                              "The width of the nose and the shape of its tip differ.")),
        say(QT_TRANSLATE_NOOP("sl::app::demoWords", "The distance between brows and eyes differs.")),
        say(QT_TRANSLATE_NOOP("sl::app::demoWords", "Outline of the jaw and thickness of the lips differ."))};
    words.readyCase = {say(QT_TRANSLATE_NOOP("sl::app::demoWords", "Pickpocket on platform 4")),
                       say(QT_TRANSLATE_NOOP("sl::app::demoWords", "Theft")),
                       say(QT_TRANSLATE_NOOP("sl::app::demoWords", "Railway squad"))};
    words.waitingCase = {say(QT_TRANSLATE_NOOP("sl::app::demoWords", "Forged notes at a till")),
                         say(QT_TRANSLATE_NOOP("sl::app::demoWords", "Fraud")),
                         say(QT_TRANSLATE_NOOP("sl::app::demoWords", "Fraud squad"))};
    words.finishedCase = {say(QT_TRANSLATE_NOOP("sl::app::demoWords", "Damaged cars in Harbour Street")),
                          say(QT_TRANSLATE_NOOP("sl::app::demoWords", "Damage to property")),
                          say(QT_TRANSLATE_NOOP("sl::app::demoWords", "Harbour station"))};
    words.reportLanguage = session::reportLanguages().contains(language) ? language : u"en"_s;
    return words;
}

} // namespace sl::app
