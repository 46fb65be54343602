// SPDX-License-Identifier: Apache-2.0
// A chosen language is that of words, numbers and dates alike, whatever the system's is.
#include "translations/catalogue.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageHasItsWords_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("cases");
        QTest::addColumn<QString>("thousands");
        QTest::newRow("en") << u"en"_s << u"Cases"_s << u"12,000"_s;
        QTest::newRow("de") << u"de"_s << u"Fälle"_s << u"12.000"_s;
        QTest::newRow("es") << u"es"_s << u"Casos"_s << u"12.000"_s;
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
