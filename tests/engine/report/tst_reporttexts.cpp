// SPDX-License-Identifier: Apache-2.0
#include "engine/report/reporttexts.h"
#include "tests/support/reference.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sl;
using report::ReportTexts;

namespace {

QStringList placeholders(const ReportTexts& texts, const QString& key) {
    static const QRegularExpression pattern(u"%[1-9]"_s);
    QStringList found;
    auto matches = pattern.globalMatch(texts.text(qPrintable(key)));
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    return found;
}

/// Every "word.word" string in the sources of engine/report.
QSet<QString> keysInCode() {
    static const QRegularExpression pattern(u"\"([a-z]+\\.[A-Za-z0-9]+)\""_s);
    QSet<QString> keys;
    QDirIterator files(QStringLiteral(SECONDLOOK_SOURCE_DIR "/engine/report"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            keys.insert(matches.next().captured(1));
    }
    return keys;
}

QString listed(const QSet<QString>& keys) {
    QStringList sorted = keys.values();
    sorted.sort();
    return sorted.join(u' ');
}

} // namespace

class TestReportTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesAnUnknownLanguage() {
        const auto texts = ReportTexts::load(u"xx"_s);
        QVERIFY(!texts);
        QCOMPARE(texts.error().code, ErrorCode::NotFound);
    }

    void argumentsAreFilledInOnce() {
        const auto texts = ReportTexts::load(u"en"_s);
        SL_VERIFY(texts);
        QCOMPARE(texts->text("document.page", {u"%2"_s, u"9"_s}), u"Page %2 of 9"_s);
    }

    void codeAndEnglishTextsHaveTheSameKeys() {
        const auto texts = ReportTexts::load(u"en"_s);
        SL_VERIFY(texts);
        const QStringList keys = texts->keys();
        const QSet<QString> have(keys.begin(), keys.end());
        const QSet<QString> used = keysInCode();
        QCOMPARE(listed(used - have), QString());
        QCOMPARE(listed(have - used), QString());
    }

    void everyLanguageIsComplete() {
        QCOMPARE(ReportTexts::languages().join(u' '), u"de en es"_s);
        const auto english = ReportTexts::load(u"en"_s);
        SL_VERIFY(english);
        for (const QString& language : ReportTexts::languages()) {
            const auto texts = ReportTexts::load(language);
            SL_VERIFY(texts);
            QCOMPARE(texts->keys(), english->keys());
            for (const QString& key : english->keys()) {
                const QString name = language + u' ' + key;
                QVERIFY2(!texts->text(qPrintable(key)).trimmed().isEmpty(), qPrintable(name));
                QVERIFY2(placeholders(*texts, key) == placeholders(*english, key), qPrintable(name));
            }
        }
    }

    void noSentenceOverstates() {
        static const QRegularExpression forbidden(
            u"\\bhits?\\b|identified|match|confidence|probab|wahrscheinlich|konfidenz|treffer|"
            "identificad|coinciden|confianza|%(?![1-9])"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const QString& language : ReportTexts::languages()) {
            const auto texts = ReportTexts::load(language);
            SL_VERIFY(texts);
            for (const QString& key : texts->keys()) {
                const auto found = forbidden.match(texts->text(qPrintable(key)));
                QVERIFY2(!found.hasMatch(),
                         qPrintable(u"%1 %2: “%3”"_s.arg(language, key, found.captured())));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestReportTexts)
#include "tst_reporttexts.moc"
