// SPDX-License-Identifier: Apache-2.0
#include "engine/sources/csvtable.h"
#include "engine/sources/gallerysource.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace sl;
using namespace sl::sources;

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// "line: field|field" per row, the header first.
QStringList print(const CsvTable& table) {
    QStringList lines{table.header.join(QLatin1Char('|'))};
    for (const auto& row : table.rows)
        lines << s("%1: %2").arg(row.line).arg(row.fields.join(QLatin1Char('|')));
    return lines;
}

QString print(const PortraitToEnrol& portrait, const QString& folder) {
    return QStringList{portrait.personId,
                       QDir(folder).relativeFilePath(portrait.file),
                       portrait.name,
                       portrait.sex,
                       QString::number(portrait.birthYear),
                       portrait.capturedOn.toString(Qt::ISODate),
                       portrait.source,
                       portrait.lawfulBasis,
                       portrait.agency}
        .join(QLatin1Char('|'));
}

class Folder {
public:
    [[nodiscard]] QString path(const QString& name = {}) const { return m_dir.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const {
        QDir(m_dir.path()).mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path(name);
    }

private:
    QTemporaryDir m_dir;
};

} // namespace

class TestGallerySource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tablesAreReadAsTheyAreWritten_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");
        const QStringList plain{s("a|b"), s("2: 1|2"), s("3: 3|4")};
        QTest::newRow("LF") << QByteArray("a,b\n1,2\n3,4\n") << plain;
        QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n3,4") << plain;
        QTest::newRow("CR") << QByteArray("a,b\r1,2\r3,4\r") << plain;
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "a,b\n1,2\n3,4\n")
                                         << plain;
        QTest::newRow("semicolons") << QByteArray("a;b\n1;2\n3;4\n") << plain;
        QTest::newRow("tabs") << QByteArray("a\tb\n1\t2\n3\t4\n") << plain;
        QTest::newRow("comma in a quoted header")
            << QByteArray("\"a,x,y\";b\n1;2\n") << QStringList{s("a,x,y|b"), s("2: 1|2")};
        QTest::newRow("quotes") << QByteArray("a,b\n\"x, \"\"y\"\"\",\"\"\n")
                                << QStringList{s("a|b"), s("2: x, \"y\"|")};
        QTest::newRow("line end in a field")
            << QByteArray("a,b\n\"x\r\ny\",1\nz,2\n") << QStringList{s("a|b"), s("2: x\r\ny|1"), s("4: z|2")};
        QTest::newRow("empty lines") << QByteArray("a,b\n\n  \n1,2\n\n")
                                     << QStringList{s("a|b"), s("4: 1|2")};
        QTest::newRow("empty last field") << QByteArray("a,b\n1,\n") << QStringList{s("a|b"), s("2: 1|")};
        QTest::newRow("UTF-8") << QByteArray("a,b\nZoë,王\n") << QStringList{s("a|b"), s("2: Zoë|王")};
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "a\0\t\0b\0\n\0\x1\x1\t\0"
                                              "2\0",
                                              16)
                                << QStringList{s("a|b"), s("2: ā|2")};
    }
    void tablesAreReadAsTheyAreWritten() {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, expected);
        const auto table = readCsv(bytes, s("t.csv"));
        SL_VERIFY(table);
        QCOMPARE(print(*table), expected);
    }

    void brokenTablesAreNamedByLineAndColumn_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        QTest::newRow("empty") << QByteArray() << s("TableInvalid: t.csv:1 (there is no header)");
        QTest::newRow("open quote") << QByteArray("a,b\n1,2\n3,\"4\n5,6\n")
                                    << s("TableInvalid: t.csv:3 (column 2: the quote is not closed)");
        QTest::newRow("text after quote")
            << QByteArray("a,b\n\"1\"x,2\n")
            << s("TableInvalid: t.csv:2 (column 1: text after the closing quote)");
        QTest::newRow("no text") << QByteArray("a,b\nZo\xeb\x81,2\n")
                                 << s("TableInvalid: t.csv:2 (neither Unicode nor Windows-1252)");
    }
    void brokenTablesAreNamedByLineAndColumn() {
        QFETCH(QByteArray, bytes);
        const auto table = readCsv(bytes, s("t.csv"));
        QVERIFY(!table);
        QTEST(table.error().toString(), "error");
    }

    void aTableOffersPortraits() {
        const Folder folder;
        const auto table =
            folder.write(s("list.csv"),
                         "Person ID;File;NAME;Gender;birth_year;Captured-On;Source;Legal basis;agency;notes\n"
                         "P1;a/1.jpg;Zoë Roe;female;1980;2020-02-29;desk;s. 64A;Harbour;x\n"
                         "P1; /abs/2.jpg ;;;;;;;;\n");
        const auto source = readGallerySource(table);
        SL_VERIFY(source);
        QCOMPARE(source->portraits.size(), 2);
        QCOMPARE(print(source->portraits.at(0), folder.path()),
                 s("P1|a/1.jpg|Zoë Roe|F|1980|2020-02-29|desk|s. 64A|Harbour"));
        QCOMPARE(source->portraits.at(1).file, s("/abs/2.jpg"));
        QVERIFY(source->problems.isEmpty());
    }

    void aWrongLineIsAProblemOfItsOwn() {
        const Folder folder;
        const auto table = folder.write(s("list.csv"), "id,file,sex,born,captured\n"
                                                       "P1,1.jpg,M,1980,2020-01-01\n"
                                                       ",2.jpg,M,1980,\n"
                                                       "P3,,M,1980,\n"
                                                       "P4,4.jpg,male?,1980,\n"
                                                       "P5,5.jpg,M,19x0,\n"
                                                       "P6,6.jpg,M,1980,31.02.2020\n"
                                                       "P7,7.jpg,M\n"
                                                       "P8,8.jpg,x,,\n");
        const auto source = readGallerySource(table);
        SL_VERIFY(source);
        QStringList ids, problems;
        for (const auto& portrait : source->portraits)
            ids << portrait.personId;
        for (const auto& problem : source->problems)
            problems << problem.file + s(" / ") + problem.personId + s(" / ") + problem.error.toString();
        QStringList notes;
        for (const auto& note : source->notes)
            notes << QFileInfo(note.file).fileName() + s(" / ") + note.personId + s(" / ") +
                         note.error.toString();
        QCOMPARE(ids, QStringList({s("P1"), s("P4"), s("P5"), s("P6"), s("P7"), s("P8")}));
        QCOMPARE(problems, QStringList({s("2.jpg /  / TableRowInvalid: list.csv:3 \u00b7 id (is empty)"),
                                        s("list.csv:4 / P3 / TableRowInvalid: list.csv:4 \u00b7 file (is "
                                          "empty)")}));
        QCOMPARE(notes, QStringList({s("4.jpg / P4 / ValueUnread: list.csv:5 \u00b7 sex: male?"),
                                     s("5.jpg / P5 / ValueUnread: list.csv:6 \u00b7 born: 19x0"),
                                     s("6.jpg / P6 / ValueUnread: list.csv:7 \u00b7 captured: 31.02.2020")}));
    }

    void aTableWithoutItsColumnsIsRefused_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no file") << QByteArray("person id,name\n") << s("there is no column \"file\"");
        QTest::newRow("no person") << QByteArray("file\n") << s("there is no column \"person id\"");
        QTest::newRow("twice") << QByteArray("id,file,Person-ID\n")
                               << s("columns 1 (\"id\") and 3 (\"Person-ID\") mean the same");
    }
    void aTableWithoutItsColumnsIsRefused() {
        QFETCH(QByteArray, header);
        QFETCH(QString, detail);
        const Folder folder;
        const auto source = readGallerySource(folder.write(s("list.csv"), header));
        QVERIFY(!source);
        QCOMPARE(source.error(), (Error{ErrorCode::TableInvalid,
                                        s("list.csv:1 \u00b7 ") +
                                            QString::fromUtf8(header).trimmed().replace(s(","), s(" | ")),
                                        detail}));
    }

    void aFolderOffersAFolderPerPerson() {
        const Folder folder;
        for (const char* name : {"B 2/1.jpg", "B 2/deeper/2.png", "A/x.jpg", "stray.jpg"})
            folder.write(s(name), "x");
        QDir(folder.path()).mkdir(s("empty"));
        QVERIFY(QFile::link(folder.path(s("A/x.jpg")), folder.path(s("A/y.jpg"))));
        const auto source = readGallerySource(folder.path());
        SL_VERIFY(source);
        QStringList portraits, problems;
        for (const auto& portrait : source->portraits)
            portraits << portrait.personId + s(" / ") + QDir(folder.path()).relativeFilePath(portrait.file);
        for (const auto& problem : source->problems)
            problems << problem.personId + s(" / ") + QDir(folder.path()).relativeFilePath(problem.file) +
                            s(" / ") + errorName(problem.error.code);
        QCOMPARE(portraits,
                 QStringList({s("A / A/x.jpg"), s("B 2 / B 2/1.jpg"), s("B 2 / B 2/deeper/2.png")}));
        QCOMPARE(problems, QStringList({s("A / A/y.jpg / FileIsLink"), s("empty / empty / FolderEmpty"),
                                        s(" / stray.jpg / PersonUnnamed")}));
    }

    void onlyARegularFileIsOpened() {
        const Folder folder;
        for (const QString& name : {s("list.csv"), s("person.an2")}) {
            QCOMPARE(::mkfifo(QFile::encodeName(folder.path(name)).constData(), 0600), 0);
            const auto source = readGallerySource(folder.path(name));
            QVERIFY(!source);
            QCOMPARE(source.error().code, ErrorCode::FileUnreadable);
            QCOMPARE(source.error().subject, folder.path(name));
        }
        QCOMPARE(readGallerySource(s("/dev/zero")).error().code, ErrorCode::FileUnreadable);
        QVERIFY(QFile::link(s("/dev/zero"), folder.path(s("link.csv"))));
        QCOMPARE(readGallerySource(folder.path(s("link.csv"))).error().code, ErrorCode::FileUnreadable);

        PortraitToEnrol portrait;
        portrait.file = folder.path(s("person.an2")); // was a file when the source was read
        portrait.part = FilePart{0, 10, 10, {}};
        QCOMPARE(readPortraitBytes(portrait).error().code, ErrorCode::FileUnreadable);
    }

    void aRowOfMegabytesIsAShortProblem() {
        const Folder folder;
        const QByteArray longValue(1 << 20, 'x');
        const auto source = readGallerySource(
            folder.write(s("list.csv"), "person,file,sex\n" + longValue + "," + longValue + ",M,wrong\n"));
        SL_VERIFY(source);
        QCOMPARE(source->problems.size(), 1);
        const EnrolProblem& problem = source->problems.first();
        QVERIFY(problem.file.size() < 300);
        QVERIFY(problem.file.startsWith(s("xxx")));
        QVERIFY(problem.personId.size() < 300);
        QVERIFY(problem.error.toString().size() < 300);
    }

    void whatIsNotThereIsNotFound() {
        QCOMPARE(readGallerySource(s("/no/such/place")).error().code, ErrorCode::NotFound);
        const Folder empty;
        QCOMPARE(readGallerySource(empty.path()).error().code, ErrorCode::FolderEmpty);
    }
};

QTEST_GUILESS_MAIN(TestGallerySource)
#include "tst_gallerysource.moc"
