// SPDX-License-Identifier: Apache-2.0
// A chosen language is that of words, numbers and dates alike, whatever the system's is.
#include "translations/catalogue.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

class TestLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageHasItsWords_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("cases");
        QTest::addColumn<QString>("thousands");
        QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("Cases") << QStringLiteral("12,000");
        QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("Fälle") << QStringLiteral("12.000");
        QTest::newRow("es") << QStringLiteral("es") << QStringLiteral("Casos") << QStringLiteral("12.000");
    }
    void everyLanguageHasItsWords() {
        QFETCH(QString, language);
        QFETCH(QString, cases);
        QFETCH(QString, thousands);
        QVERIFY(sl::languages().contains(language));
        sl::installLanguage(*qApp, language); // the translator installed last is asked first
        QCOMPARE(QCoreApplication::translate("sl::widgets::ActionTable", "Cases"), cases);
        QCOMPARE(QLocale().toString(12'000), thousands);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
