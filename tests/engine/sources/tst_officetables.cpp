// SPDX-License-Identifier: Apache-2.0
#include "engine/sources/csvtable.h"
#include "engine/sources/gallerysource.h"
#include "engine/sources/tablewords.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace sl;
using namespace sl::sources;

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// "code: subject" of each.
QStringList print(const QList<EnrolProblem>& problems) {
    QStringList lines;
    for (const auto& problem : problems)
        lines << errorName(problem.error.code) + s(": ") + problem.error.subject;
    return lines;
}

} // namespace

/// Tables and folders as offices have them.
class TestOfficeTables : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    QString write(const QString& name, const QByteArray& bytes) const {
        const QString path = m_dir.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }
    [[nodiscard]] QString relative(const QString& path) const {
        return QDir(m_dir.path()).relativeFilePath(path);
    }
    /// "id|file|name|sex|born|captured" of each portrait.
    [[nodiscard]] QStringList print(const GallerySource& source) const {
        QStringList lines;
        for (const auto& p : source.portraits)
            lines << QStringList{p.personId,
                                 relative(p.file),
                                 p.name,
                                 p.sex,
                                 QString::number(p.birthYear),
                                 p.capturedOn.toString(Qt::ISODate)}
                         .join(QLatin1Char('|'));
        return lines;
    }

private Q_SLOTS:
    void initTestCase() {
        for (const char* name : {"photos/a.jpg", "photos/b.jpg", "photos/Deep Folder/c.jpg", "both/x.jpg",
                                 "both/X.jpg", "photos/Zo\xc3\xab.jpg"})
            write(s(name), "x");
    }

    void aTableIsReadAsItsOfficeWroteIt_data() {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QStringList>("portraits");
        QTest::addColumn<QStringList>("notes");
        const QStringList plain{s("P1|photos/a.jpg|Able||0|")};
        const QStringList none;
        const auto row = [](const char* name, const QByteArray& table, const QStringList& portraits,
                            const QStringList& notes) { QTest::newRow(name) << table << portraits << notes; };
        row("sep line", "sep=;\r\nid;file;name\r\nP1;photos/a.jpg;Able\r\n", plain, none);
        row("sep line against the count", "SEP=|\r\nid|file|name\r\nP1|photos/a.jpg|Able\r\n", plain, none);
        row("sep line of a tab", "sep=\t\nid\tfile\tname\nP1\tphotos/a.jpg\tAble\n", plain, none);
        row("quoted sep line", "\"sep=,\"\r\nid,file,name\r\nP1,photos/a.jpg,Able\r\n", plain, none);
        row("title with commas above semicolons",
            "Bookings, harbour, 2026\r\n\r\nid;file;name\r\nP1;photos/a.jpg;Able\r\n", plain,
            {s("HeaderBelow: t.csv:3 \u00b7 id | file | name")});
        row("blank rows", "id;file;name\r\n;;\r\nP1;photos/a.jpg;Able\r\n ; ;\r\n", plain, none);
        row("short row", "id;file;name;sex\r\nP1;photos/a.jpg;Able\r\n", plain, none);
        row("long row without content", "id;file;name\r\nP1;photos/a.jpg;Able;;;\r\n", plain, none);
        row("backslashes", "id;file;name\r\nP1;.\\photos\\a.jpg;Able\r\n", plain, none);
        row("letter case", "id;file;name\r\nP1;PHOTOS/A.JPG;Able\r\n", plain, none);
        row("letter case and backslashes", "id;file;name\r\nP1;Photos\\deep folder\\C.jpg;Able\r\n",
            {s("P1|photos/Deep Folder/c.jpg|Able||0|")}, none);
        row("accents composed another way", "id;file;name\r\nP1;photos/Zoe\xcc\x88.jpg;Able\r\n",
            {s("P1|photos/Zo\u00eb.jpg|Able||0|")}, none);
        row("two files alike", "id;file;name\r\nP1;BOTH/X.JPG;Able\r\n", {s("P1|BOTH/X.JPG|Able||0|")}, none);
        row("one of two files alike", "id;file;name\r\nP1;both/X.jpg;Able\r\n", {s("P1|both/X.jpg|Able||0|")},
            none);
        row("formula", "id;file;name\r\n=\"00123\";photos/a.jpg;Able\r\n", {s("00123|photos/a.jpg|Able||0|")},
            none);
        row("quoted formula", "id;file;name\r\n\"=\"\"00123\"\"\";photos/a.jpg;Able\r\n",
            {s("00123|photos/a.jpg|Able||0|")}, none);
        row("blank before a quote", "id, file, name\r\n\"P1\", \"photos/a.jpg\" , \"Able, Ann\"\r\n",
            {s("P1|photos/a.jpg|Able, Ann||0|")}, none);
        row("Windows-1252", "id;file;name\r\nP1;photos/a.jpg;Zo\xeb \x80\r\n",
            {s("P1|photos/a.jpg|Zo\u00eb \u20ac||0|")}, {s("EncodingGuessed: t.csv")});
        row("German header",
            "Personen-Nr;Datei;Name;Geschlecht;Geburtsdatum;Aufnahmedatum\r\n"
            "P1;photos/a.jpg;Able;w\xc3\xa4re?;1.2.1970;03.04.2020\r\n",
            {s("P1|photos/a.jpg|Able||1970|2020-04-03")},
            {s("ValueUnread: t.csv:2 \u00b7 Geschlecht: w\u00e4re?")});
        row("Spanish header",
            "N\xc3\xbamero de persona;Archivo;Nombre;Sexo;A\xc3\xb1o de nacimiento\r\n"
            "P1;photos/a.jpg;Able;H;1970\r\nP2;photos/b.jpg;Baker;M;\r\n",
            {s("P1|photos/a.jpg|Able|M|1970|"), s("P2|photos/b.jpg|Baker|F|0|")}, none);
        row("Spanish M alone could be both", "persona;foto;sexo\r\nP1;photos/a.jpg;M\r\n",
            {s("P1|photos/a.jpg|||0|")}, {s("ValueUnread: t.csv:2 \u00b7 sexo: M")});
        row("date of birth", "id;file;date of birth\r\nP1;photos/a.jpg;5/6/1970\r\n",
            {s("P1|photos/a.jpg|||1970|")}, none);
        row("year and date of birth differ",
            "id;file;born;date of birth\r\nP1;photos/a.jpg;1971;1970-06-05\r\n",
            {s("P1|photos/a.jpg|||1971|")}, {s("ValueUnread: t.csv:2 \u00b7 date of birth: 1970-06-05")});
        row("date that could be two", "id;file;date\r\nP1;photos/a.jpg;1/2/2020\r\n",
            {s("P1|photos/a.jpg|||0|")}, {s("ValueUnread: t.csv:2 \u00b7 date: 1/2/2020")});
        row("unknown columns once",
            "id;file;name;eye colour;shoe\r\nP1;photos/a.jpg;Able;x;y\r\nP2;photos/b.jpg;Baker;x;y\r\n",
            {s("P1|photos/a.jpg|Able||0|"), s("P2|photos/b.jpg|Baker||0|")},
            {s("ColumnUnused: t.csv:1 \u00b7 eye colour"), s("ColumnUnused: t.csv:1 \u00b7 shoe")});
        row("numbers with blanks nobody sees",
            "id;file\r\nP1\xc2\xa0;photos/a.jpg\r\n\xe2\x80\x8bP1;photos/b.jpg\r\n",
            {s("P1|photos/a.jpg|||0|"), s("P1|photos/b.jpg|||0|")}, {s("NumbersAlike: P1")});
        row("numbers that differ in leading zeros", "id;file\r\n001;photos/a.jpg\r\n1;photos/b.jpg\r\n",
            {s("001|photos/a.jpg|||0|"), s("1|photos/b.jpg|||0|")}, {s("NumbersNearlyAlike: 001 / 1")});
        row("numbers that differ in case",
            "id;file\r\nP1;photos/a.jpg\r\np1;photos/b.jpg\r\np1;photos/a.jpg\r\n",
            {s("P1|photos/a.jpg|||0|"), s("p1|photos/b.jpg|||0|"), s("p1|photos/a.jpg|||0|")},
            {s("NumbersNearlyAlike: P1 / p1")});
        row("a name without end", "id;file;name\r\nP1;photos/a.jpg;" + QByteArray(1001, 'x') + "\r\n",
            {s("P1|photos/a.jpg|||0|")},
            {s("ValueUnread: t.csv:2 \u00b7 name: ") + QString(40, u'x') + QChar(0x2026)});
        for (const char* header :
             {"Subject number;Mugshot;Gender", "Offender ID;Photo path;Sex",
              "Inmate number;Image name;Gender", "Personenkennung;Bildname;Geschlecht",
              "Personen-ID;Lichtbilddatei;Geschlecht", "Numero persona;Ruta de la foto;Sexo",
              "Identificador;Nombre archivo;Sexo"})
            row(header, QByteArray(header) + "\r\nP1;photos/a.jpg;F\r\n", {s("P1|photos/a.jpg||F|0|")}, none);
        row("a file address",
            "id;file\r\nP1;file:" + QFile::encodeName(m_dir.filePath(s("photos/a.jpg"))) + "\r\n",
            {s("P1|photos/a.jpg|||0|")}, none);
    }
    void aTableIsReadAsItsOfficeWroteIt() {
        QFETCH(QByteArray, table);
        const auto source = readGallerySource(write(s("t.csv"), table));
        SL_VERIFY(source);
        QCOMPARE(::print(source->problems), QStringList());
        QTEST(print(*source), "portraits");
        QTEST(::print(source->notes), "notes");
        for (const auto& note : source->notes)
            QVERIFY(note.isNote());
    }

    void utf16WithAndWithoutItsMark_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = s("id\tfile\tname\r\nP1\tphotos/a.jpg\t\u0141\u00f3d\u017a\r\n");
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            const bool little = encoding == QStringConverter::Utf16LE;
            const QByteArray bytes = QStringEncoder(encoding)(text);
            QTest::newRow(little ? "LE" : "BE") << bytes;
            QTest::newRow(little ? "LE with mark" : "BE with mark")
                << QByteArray(little ? "\xff\xfe" : "\xfe\xff") + bytes;
        }
    }
    void utf16WithAndWithoutItsMark() {
        QFETCH(QByteArray, bytes);
        const auto source = readGallerySource(write(s("t.csv"), bytes));
        SL_VERIFY(source);
        QCOMPARE(print(*source), QStringList{s("P1|photos/a.jpg|\u0141\u00f3d\u017a||0|")});
        QVERIFY(source->notes.isEmpty());
    }

    void aRowThatWouldMixPersonsIsAProblem_data() {
        QTest::addColumn<QByteArray>("rows"); ///< below id;file;name;sex;born
        QTest::addColumn<QStringList>("problems");
        QTest::addColumn<int>("portraits");
        const auto row = [](const char* name, const QByteArray& rows, const QStringList& problems,
                            int portraits) { QTest::newRow(name) << rows << problems << portraits; };
        row("scientific", "1.20231E+11;photos/a.jpg;Able\n1.20231E+11;photos/b.jpg;Baker\n",
            {s("NumberSpoilt: 1.20231E+11"), s("NumberSpoilt: 1.20231E+11")}, 0);
        row("scientific with a comma", "1,2E+11;photos/a.jpg;Able\n", {s("NumberSpoilt: 1,2E+11")}, 0);
        row("a number with a point", "123.0;photos/a.jpg;Able\n", {s("NumberSpoilt: 123.0")}, 0);
        row("a number without end", QByteArray(251, '7') + ";photos/a.jpg;Able\n",
            {s("TableRowInvalid: t.csv:2 \u00b7 id: ") + QString(40, u'7') + QChar(0x2026)}, 0);
        row("too narrow a column", "########;photos/a.jpg;Able\n", {s("NumberSpoilt: ########")}, 0);
        row("a failed look-up", "#N/A;photos/a.jpg;Able\n", {s("NumberSpoilt: #N/A")}, 0);
        row("long numbers cut", "1234567890123450;photos/a.jpg;Able\n9234567890123450;photos/b.jpg;Baker\n",
            {s("NumberSpoilt: 1234567890123450"), s("NumberSpoilt: 9234567890123450")}, 0);
        row("long numbers that are whole",
            "1234567890123450;photos/a.jpg;Able\n9234567890123451;photos/b.jpg;Baker\n", {}, 2);
        row("numbers like E", "1E5;photos/a.jpg;Able\n2E+;photos/b.jpg;Baker\n", {}, 2);
        row("two names", "P1;photos/a.jpg;Able\nP1;photos/b.jpg;Baker\nP2;photos/b.jpg;Carr\n",
            {s("PersonsConflict: P1 \u00b7 Able / Baker"), s("PersonsConflict: P1 \u00b7 Able / Baker")}, 1);
        row("two sexes", "P1;photos/a.jpg;Able;M\nP1;photos/b.jpg;Able;F\n",
            {s("PersonsConflict: P1 \u00b7 M / F"), s("PersonsConflict: P1 \u00b7 M / F")}, 0);
        row("two years", "P1;photos/a.jpg;;;1970\nP1;photos/b.jpg;;;1971\n",
            {s("PersonsConflict: P1 \u00b7 1970 / 1971"), s("PersonsConflict: P1 \u00b7 1970 / 1971")}, 0);
        row("two ways to write a name", "P1;photos/a.jpg;Able, Ann\nP1;photos/b.jpg;ABLE ANN\n", {}, 2);
        row("names composed and decomposed", "P1;photos/a.jpg;Zo\xc3\xab\nP1;photos/b.jpg;Zoe\xcc\x88\n", {},
            2);
        row("something and nothing", "P1;photos/a.jpg;Able;M\nP1;photos/b.jpg\n", {}, 2);
        row("numbers of signs that nobody sees",
            "\xe2\x80\x8e;photos/a.jpg;Able\n\xe2\x80\x8b \xef\xbb\xbf;photos/b.jpg;Baker\nP1;photos/b.jpg\n",
            {s("TableRowInvalid: t.csv:2 \u00b7 id: \u200e"),
             s("TableRowInvalid: t.csv:3 \u00b7 id: \u200b \ufeff")},
            1);
        row("drive letter", "P1;D:\\export\\photos\\a.jpg\n",
            {s("TableFromElsewhere: t.csv:2 \u00b7 file: D:\\export\\photos\\a.jpg")}, 0);
        row("share", "P1;\\\\office\\photos\\a.jpg\n",
            {s("TableFromElsewhere: t.csv:2 \u00b7 file: \\\\office\\photos\\a.jpg")}, 0);
        row("address", "P1;https://example.org/a.jpg\n",
            {s("TableFromElsewhere: t.csv:2 \u00b7 file: https://example.org/a.jpg")}, 0);
        row("another computer's file address", "P1;file://office/photos/a.jpg\n",
            {s("TableFromElsewhere: t.csv:2 \u00b7 file: file://office/photos/a.jpg")}, 0);
        row("numbers that became dates", "1-Mar;photos/a.jpg\nMar-01;photos/a.jpg\n01. Mrz;photos/a.jpg\n",
            {s("NumberSpoilt: 1-Mar"), s("NumberSpoilt: Mar-01"), s("NumberSpoilt: 01. Mrz")}, 0);
        row("numbers like dates", "MAR-01;photos/a.jpg\nMar-2001;photos/b.jpg\n2026-1-3;photos/b.jpg\n", {},
            3);
        row("an unquoted separator shifts the values", "P1;photos/a.jpg;Able;M;1970;Ann\n",
            {s("TableRowInvalid: t.csv:2")}, 0);
    }
    void aRowThatWouldMixPersonsIsAProblem() {
        QFETCH(QByteArray, rows);
        QFETCH(int, portraits);
        const auto source = readGallerySource(write(s("t.csv"), "id;file;name;sex;born\n" + rows));
        SL_VERIFY(source);
        QTEST(::print(source->problems), "problems");
        QCOMPARE(source->portraits.size(), portraits);
        for (const auto& problem : source->problems)
            QVERIFY(!problem.isNote());
    }

    void aDateMeansOneDayOrNone_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        const auto row = [](const char* text, const char* day) { QTest::newRow(text) << s(text) << s(day); };
        row("2020-01-02", "2020-01-02");
        row("2020/1/2", "2020-01-02");
        row("20200102", "2020-01-02");
        row("2020-01-02T10:33:00Z", "2020-01-02");
        row("02.01.2020 10:33", "2020-01-02");
        row("2.1.2020", "2020-01-02");
        row("15/03/2021", "2021-03-15");
        row("3/15/2021", "2021-03-15");
        row("2/2/2020", "2020-02-02");
        row("2 Jan 2020", "2020-01-02");
        row("02-JAN-2020", "2020-01-02");
        row("January 2, 2020", "2020-01-02");
        row("2. M\u00e4rz 2020", "2020-03-02");
        row("2 de enero de 2020", "2020-01-02");
        row("1/2/2020", "");
        row("1/2/2020 10:30 a.m.", "");
        row("1/2/2020 10:30:00.000", "");
        row("01-02-2020", "");
        row("2.1.20", "");
        row("31.02.2020", "");
        row("43832", "");
        row("0000-00-00", "");
        row("yesterday", "");
    }
    void aDateMeansOneDayOrNone() {
        QFETCH(QString, text);
        const auto date = dateIn(text);
        QTEST(date ? date->toString(Qt::ISODate) : QString(s("")), "day");
    }

    void aTableWithoutAHeaderSaysWhatWasRead() {
        const auto source = readGallerySource(write(s("t.csv"), "Booking list;;\nP1;photos/a.jpg;Able\n"));
        QVERIFY(!source);
        QCOMPARE(source.error().code, ErrorCode::TableInvalid);
        QCOMPARE(source.error().subject, s("t.csv:2 \u00b7 P1 | photos/a.jpg | Able"));
    }

    void whatIsNoTableIsNamed_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const QByteArray& bytes, const char* error) {
            QTest::newRow(name) << bytes << s(error);
        };
        const QByteArray rest(200, '\1');
        row("nothing", "", "TableInvalid");
        row("a header alone", "id;file;name\n", "TableEmpty");
        row("JPEG", "\xFF\xD8\xFF\xE0" + rest, "PersonUnnamed");
        row("PNG", "\x89PNG\r\n\x1A\n" + rest, "PersonUnnamed");
        row("HEIC",
            QByteArray("\0\0\0\x18"
                       "ftypheic",
                       12) +
                rest,
            "PersonUnnamed");
        row("video",
            QByteArray("\0\0\0\x18"
                       "ftypisom",
                       12) +
                rest,
            "FileIsVideo");
        row("zip", QByteArray("PK\3\4\x14\0\0\0", 8) + rest, "FileIsArchive");
        row("workbook", QByteArray("PK\3\4\x14\0\0\0", 8) + "[Content_Types].xml" + rest, "TableOfOffice");
        row("old workbook", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + rest, "TableOfOffice");
        row("PDF", "%PDF-1.7\n" + rest, "TableOfOffice");
    }
    void whatIsNoTableIsNamed() {
        QFETCH(QByteArray, bytes);
        const auto source = readGallerySource(write(s("given"), bytes));
        QVERIFY(!source);
        QTEST(QString(errorName(source.error().code)), "error");
    }

    void litterIsCountedOnce() {
        for (const char* name : {"lit/desktop.ini", "lit/P8/Thumbs.db", "lit/P8/a.jpg", "lit/P9/.DS_Store",
                                 "lit/P9/._a.jpg", "lit/__MACOSX/P8/._a.jpg"})
            write(s(name), "x");
        const auto source = readGallerySource(m_dir.filePath(s("lit")));
        SL_VERIFY(source);
        QCOMPARE(print(*source), QStringList{s("P8|lit/P8/a.jpg|||0|")});
        QCOMPARE(::print(source->problems), QStringList{s("FolderEmpty: P9")});
        QCOMPARE(::print(source->notes), QStringList{s("LitterSkipped: lit")});
        QCOMPARE(source->notes.first().error.detail, s("5"));
    }

    void namesThatAreNoUtf8AreNamed() {
        write(s("names/P1/a.jpg"), "x");
        const QByteArray folder = QFile::encodeName(m_dir.filePath(s("names")));
        const QList<QByteArray> names{folder + "/P1/M\xfcller.jpg", folder + "/Z\xeb"};
        for (const QByteArray& name : names) {
            std::FILE* file = std::fopen(name.constData(), "w");
            QVERIFY(file);
            QCOMPARE(std::fclose(file), 0);
        }
        const auto source = readGallerySource(m_dir.filePath(s("names")));
        for (const QByteArray& name : names) // QTemporaryDir cannot
            QCOMPARE(std::remove(name.constData()), 0);
        SL_VERIFY(source);
        QCOMPARE(print(*source), QStringList{s("P1|names/P1/a.jpg|||0|")});
        QCOMPARE(::print(source->problems).join(s(", ")),
                 QStringList({s("FileNameUnread: M%FCller.jpg"), s("FileNameUnread: Z%EB")}).join(s(", ")));
    }

    void foldersThatLookAlikeAreOnePerson() {
        write(s("alike/Zo\xc3\xab/a.jpg"), "x");
        write(s("alike/Zoe\xcc\x88/b.jpg"), "x");
        const auto source = readGallerySource(m_dir.filePath(s("alike")));
        SL_VERIFY(source);
        QCOMPARE(source->portraits.size(), 2);
        QCOMPARE(source->portraits.at(0).personId, source->portraits.at(1).personId);
        QCOMPARE(::print(source->notes), QStringList{s("NumbersAlike: Zo\u00eb")});
    }
};

QTEST_GUILESS_MAIN(TestOfficeTables)
#include "tst_officetables.moc"
