// SPDX-License-Identifier: Apache-2.0
#include "widgets/style/elidedlines.h"

#include <QFontMetrics>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace sl::widgets;

class TestElidedLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatDoesNotFitIsSeenToBeCut() {
        const QFont font;
        const QString text = u"Get the file from its source again, or remove that data in a copy."_s;
        const int width = QFontMetrics(font).horizontalAdvance(u"Get the file from its"_s) + 2;
        const auto lines = elidedLines(text, font, width, 2);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first(), u"Get the file from its"_s);
        QVERIFY2(lines.last().startsWith(u"source again"_s) && lines.last().endsWith(QChar(0x2026)),
                 qPrintable(lines.last()));
        for (const QString& line : lines)
            QVERIFY2(QFontMetrics(font).horizontalAdvance(line) <= width, qPrintable(line));
    }

    void whatFitsIsWhole() {
        const QString text = u"The file is empty."_s;
        QCOMPARE(elidedLines(text, {}, 1000, 3), QStringList{text});
        const auto all = elidedLines(u"one two three"_s, {}, 1, 10);
        QVERIFY2(!all.join(u' ').contains(QChar(0x2026)), qPrintable(all.join(u'|')));
    }
};

QTEST_MAIN(TestElidedLines)
#include "tst_elidedlines.moc"
