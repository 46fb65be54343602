// SPDX-License-Identifier: Apache-2.0
#include "translations/catalogue.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace sl {

QStringList languages() {
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es")};
}

void installLanguage(QCoreApplication& application, const QString& language) {
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale); // numbers and dates go with the words
    // Qt's own dialogs first: ours, installed later, is asked first
    auto* toolkit = new QTranslator(&application);
    if (toolkit->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(toolkit);

    auto* ours = new QTranslator(&application);
    if (ours->load(locale, QStringLiteral("secondlook"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        ours->load(QStringLiteral(":/i18n/secondlook_en.qm")))
        QCoreApplication::installTranslator(ours);
}

} // namespace sl
