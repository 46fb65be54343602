// SPDX-License-Identifier: Apache-2.0
#include "engine/sources/gallerysource.h"
#include "engine/sources/tablepreview.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace sl;
using namespace sl::sources;

namespace {

/// "line: cell|cell…" up to the last cell with something in it; "!" before what cannot be read.
QString print(const TablePreview::Row& row) {
    QStringList cells;
    for (const auto& cell : row.cells)
        cells.append(cell.isUnread ? u"!"_s + cell.text : cell.text);
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return u"%1: %2"_s.arg(row.line).arg(cells.join(QLatin1Char('|')));
}

QStringList print(const QList<TablePreview::Row>& rows) {
    QStringList lines;
    for (const auto& row : rows)
        lines.append(print(row));
    return lines;
}

} // namespace

/// How a table will be read, and read another way by somebody's choice.
class TestTablePreview : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(m_dir.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase() {
        write(u"a.jpg"_s, "x");
        write(u"b.jpg"_s, "x");
    }

    void theRowsAreShownAsTheyWillBeRead() {
        const auto preview = previewGalleryTable(
            write(u"t.csv"_s, "id;file;name;sex;date of birth;taken on;tattoos;tattoos\r\n"
                              "=\"007\";A.JPG;Able;female;2.1.1970;2020-01-31 10:00;one;\r\n"
                              "P2;b.jpg;Baker;male?;1/2/70;yesterday;;\r\n"
                              ";b.jpg;nobody;;;;;\r\n"
                              "P4;gone.jpg;;;;;;\r\n"
                              "1,2E+07;b.jpg;;;;;;\r\n"),
            {}, 10);
        SL_VERIFY(preview);
        QVERIFY(preview->canBeEnrolled());
        QCOMPARE(preview->rowCount, 5);
        QCOMPARE(preview->unused, QStringList{u"tattoos"_s}); // named once
        QCOMPARE(preview->columns[BirthDate], u"date of birth"_s);
        QCOMPARE(print(preview->rows),
                 (QStringList{u"2: 007|A.JPG|Able|F||1970|2020-01-31"_s,
                              u"3: P2|b.jpg|Baker|!male?||!1/2/70|!yesterday"_s, u"4: !|b.jpg|nobody"_s,
                              u"5: P4|!gone.jpg"_s, u"6: !1,2E+07|b.jpg"_s}));
        QVERIFY(!preview->rows.at(1).problem);
        QCOMPARE(preview->rows.at(2).problem->code, ErrorCode::TableRowInvalid);
        QCOMPARE(preview->rows.at(3).problem->code, ErrorCode::NotFound);
        QCOMPARE(preview->rows.at(4).problem->code, ErrorCode::NumberSpoilt);
    }

    void onlyTheFirstRowsAreShown() {
        const auto preview =
            previewGalleryTable(write(u"t.csv"_s, "id,file\nP1,a.jpg\nP2,a.jpg\nP3,b.jpg\n"), {}, 2);
        SL_VERIFY(preview);
        QCOMPARE(preview->rows.size(), 2);
        QCOMPARE(preview->rowCount, 3);
    }

    void columnsOfUnknownTitlesCanBeChosen() {
        const QString table = write(u"t.csv"_s, "Ref;Scan;Surname\nP1;a.jpg;Able\n");
        const auto unknown = previewGalleryTable(table, {}, 10);
        SL_VERIFY(unknown);
        QVERIFY(!unknown->canBeEnrolled());
        QCOMPARE(unknown->problem->code, ErrorCode::TableInvalid);
        QCOMPARE(unknown->titles, (QStringList{u"Ref"_s, u"Scan"_s, u"Surname"_s}));
        const ColumnChoice choice{{sources::PersonId, u"Ref"_s}, {File, u"scan"_s}, {Name, u"Surname"_s}};
        const auto chosen = previewGalleryTable(table, choice, 10);
        SL_VERIFY(chosen);
        QVERIFY(chosen->canBeEnrolled());
        QCOMPARE(print(chosen->rows), QStringList{u"2: P1|a.jpg|Able"_s});
        QVERIFY(!readGallerySource(table));
        const auto source = readGallerySource(table, choice);
        SL_VERIFY(source);
        QCOMPARE(source->portraits.size(), 1);
        QCOMPARE(source->portraits.first().name, u"Able"_s);
        QVERIFY(source->notes.isEmpty());
    }

    /// A title stands above the line that names the columns, though none or few of its words are known.
    void aHeaderOfOtherWordsIsFoundBelowATitle_data() {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("two known words")
            << QByteArray("Ausdruck der Kartei;;;\n") << QByteArray("Nr;Bild;Alias;Geschlecht");
        QTest::newRow("no known word")
            << QByteArray("Kartei vom 1.2.2026\n\n") << QByteArray("Ref;Scan;Alias;Sx");
        QTest::newRow("a title with commas")
            << QByteArray("Kartei, Hafen, 2026, Blatt 1\n") << QByteArray("Ref;Bild;Alias;Geschlecht");
        QTest::newRow("no title") << QByteArray() << QByteArray("Ref;Scan;Alias;Sx");
    }
    void aHeaderOfOtherWordsIsFoundBelowATitle() {
        QFETCH(QByteArray, title);
        QFETCH(QByteArray, header);
        const auto table = write(u"t.csv"_s, title + header + "\nP1;a.jpg;Able;F\nP2;b.jpg;Baker;M\n");
        const auto preview = previewGalleryTable(table, {}, 10);
        SL_VERIFY(preview);
        QVERIFY(!preview->canBeEnrolled());
        const QStringList titles = QString::fromUtf8(header).split(u';');
        QCOMPARE(preview->titles, titles);
        const auto chosen = previewGalleryTable(
            table, {{sources::PersonId, titles.at(0)}, {File, titles.at(1)}, {Name, titles.at(2)}}, 10);
        SL_VERIFY(chosen);
        QVERIFY(chosen->canBeEnrolled());
        QCOMPARE(chosen->rowCount, 2);
        QVERIFY2(print(chosen->rows.first()).contains(u"P1|a.jpg|Able"_s),
                 qPrintable(print(chosen->rows.first())));
    }

    void aChoiceGoesBeforeAKnownTitle() {
        const QString table = write(u"t.csv"_s, "id;file;name;alias\nP1;a.jpg;Able;Ace\n");
        const auto other = previewGalleryTable(table, {{Name, u"alias"_s}}, 10);
        SL_VERIFY(other);
        QCOMPARE(print(other->rows), QStringList{u"2: P1|a.jpg|Ace"_s});
        QCOMPARE(other->unused, QStringList{u"name"_s});
        const auto none = previewGalleryTable(table, {{Name, {}}}, 10);
        SL_VERIFY(none);
        QCOMPARE(print(none->rows), QStringList{u"2: P1|a.jpg"_s});
        const auto moved = previewGalleryTable(table, {{Source, u"name"_s}}, 10);
        SL_VERIFY(moved);
        QCOMPARE(moved->columns[Name], QString());
        QCOMPARE(moved->columns[Source], u"name"_s);
    }

    void aChoiceSettlesWhatMeansTheSame() {
        const QString table = write(u"t.csv"_s, "id;file;photo\nP1;a.jpg;b.jpg\n");
        const auto both = previewGalleryTable(table, {}, 10);
        SL_VERIFY(both);
        QVERIFY(both->problem && both->problem->detail.contains(u"mean the same"_s));
        const auto chosen = previewGalleryTable(table, {{File, u"photo"_s}}, 10);
        SL_VERIFY(chosen);
        QVERIFY(chosen->canBeEnrolled());
        QCOMPARE(print(chosen->rows), QStringList{u"2: P1|b.jpg"_s});
    }

    void aChoiceThatCannotBeIsRefused() {
        const QString table = write(u"t.csv"_s, "id;file;name\nP1;a.jpg;Able\n");
        const auto missing = previewGalleryTable(table, {{Sex, u"gender?"_s}}, 10);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::TableInvalid);
        const auto twice = previewGalleryTable(table, {{Name, u"name"_s}, {Source, u"name"_s}}, 10);
        SL_VERIFY(twice);
        QVERIFY(!twice->canBeEnrolled());
        const auto without = previewGalleryTable(table, {{File, {}}}, 10);
        SL_VERIFY(without);
        QVERIFY(!without->canBeEnrolled());
    }

    /// The title above has more commas than the table has semicolons.
    void aChosenHeaderIsFoundBelowATitle() {
        const auto preview =
            previewGalleryTable(write(u"t.csv"_s, "Bookings, May, North, all\nRef;Scan\nP1;a.jpg\n"),
                                {{sources::PersonId, u"Ref"_s}, {File, u"Scan"_s}}, 10);
        SL_VERIFY(preview);
        QCOMPARE(preview->headerLine, 2);
        QCOMPARE(print(preview->rows), QStringList{u"3: P1|a.jpg"_s});
    }

    void theLetterMOfASpanishColumnCouldBeEither_data() {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QByteArray>("others");
        QTest::addColumn<QString>("sex");
        QTest::newRow("sexo") << QByteArray("sexo") << QByteArray() << u"!M"_s;
        QTest::newRow("genero") << QByteArray("genero") << QByteArray() << u"!M"_s;
        QTest::newRow("with an accent") << QByteArray("Género") << QByteArray() << u"!M"_s;
        QTest::newRow("decomposed") << QByteArray("ge\xCC\x81nero") << QByteArray() << u"!M"_s;
        QTest::newRow("beside F") << QByteArray("Género") << QByteArray("P2;a.jpg;F\n") << u"M"_s;
        QTest::newRow("beside H") << QByteArray("GÉNERO") << QByteArray("P2;a.jpg;H\n") << u"F"_s;
        QTest::newRow("English") << QByteArray("gender") << QByteArray() << u"M"_s;
    }
    void theLetterMOfASpanishColumnCouldBeEither() {
        QFETCH(QByteArray, title);
        QFETCH(QByteArray, others);
        const auto preview =
            previewGalleryTable(write(u"t.csv"_s, "id;file;" + title + "\nP1;a.jpg;M\n" + others), {}, 10);
        SL_VERIFY(preview);
        const auto& cell = preview->rows.first().cells[Sex];
        QTEST((cell.isUnread ? u"!"_s : QString()) + cell.text, "sex");
    }

    void columnsHaveNamesForScripts() {
        for (int column = 0; column < ColumnCount; ++column)
            QCOMPARE(columnNamed(columnName(static_cast<Column>(column))).value_or(ColumnCount), column);
        QVERIFY(!columnNamed(u"colour"_s));
    }
};

QTEST_GUILESS_MAIN(TestTablePreview)
#include "tst_tablepreview.moc"
