// SPDX-License-Identifier: Apache-2.0
#include "engine/sources/internal/type10source.h"
#include "engine/vision/decode/imagedecoder.h"
#include "tests/support/itlsample.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

using namespace sl;
using namespace sl::sources;
using namespace sl::test;

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

QString print(const PortraitToEnrol& portrait) {
    return QStringList{portrait.personId,
                       portrait.name,
                       portrait.sex,
                       QString::number(portrait.birthYear),
                       portrait.capturedOn.toString(Qt::ISODate),
                       portrait.source}
        .join(QLatin1Char('|'));
}

QString reason(const Error& error) {
    return error.toString();
}

/// A booking of one person with a fingerprint card, a tattoo and two face images.
ItlSample booking() {
    return ItlSample()
        .header({{8, "WAPD00000"},
                 {9, "TCN-77"},
                 {13, "NORAM\x1f"
                      "EBTS 10.0"}})
        .tagged(2,
                {{14, "123456AB7"}, {15, "WA900"}, {18, "ROE,ZO\xc3\x8b ANN"}, {22, "19800229"}, {24, "F"}})
        .binary(4, 300)
        .tagged(10, {{3, "TATTOO"}, {5, "20200301"}, {11, "JPEGB"}}, picture("JPG", 5))
        .tagged(10, {{3, "FACE"}, {4, "WAPD00000"}, {5, "20200301"}, {11, "JPEGB"}}, picture("JPG", 1))
        .tagged(14, {{3, "0"}}, QByteArray(200, '\x1c'))
        .tagged(10, {{3, "FACE"}, {4, "WAPD0DESK"}, {5, "2020"}, {11, "PNG"}}, picture("PNG", 2));
}

} // namespace

class TestType10Source : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void faceImagesComeWithWhatTheTransactionSays() {
        const auto source = readType10File(write(booking().bytes()));
        SL_VERIFY(source);
        QCOMPARE(source->portraits.size(), 2);
        QCOMPARE(print(source->portraits.at(0)), s("123456AB7|ROE,ZOË ANN|F|1980|2020-03-01|WAPD00000"));
        QCOMPARE(print(source->portraits.at(1)), s("123456AB7|ROE,ZOË ANN|F|1980||WAPD0DESK"));
        QVERIFY(source->problems.isEmpty());
        QCOMPARE(readPortraitBytes(source->portraits.at(0)).value(), picture("JPG", 1));
        const auto png = readPortraitBytes(source->portraits.at(1));
        SL_VERIFY(png);
        SL_VERIFY(vision::decodeImage(*png, s("a.an2")));
    }

    void thePersonIsTheFirstNumberThereIs_data() {
        QTest::addColumn<QByteArray>("domain");
        QTest::addColumn<QByteArray>("fields"); // "field=value;…"
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("person");
        const QByteArray all("9=OCA;14=FBI;15=SID");
        QTest::newRow("FBI number") << QByteArray("NORAM") << all << QString() << s("FBI");
        QTest::newRow("state number")
            << QByteArray("NORAM") << QByteArray("9=OCA;15=SID") << QString() << s("SID");
        QTest::newRow("case number") << QByteArray() << QByteArray("9=OCA") << QString() << s("OCA");
        QTest::newRow("the folder's name") << QByteArray("NORAM") << all << s("P-7") << s("P-7");
        QTest::newRow("another domain's fields are not guessed")
            << QByteArray("INT-I") << all << QString() << s("ORI TCN");
    }
    void thePersonIsTheFirstNumberThereIs() {
        QFETCH(QByteArray, domain);
        QFETCH(QByteArray, fields);
        QFETCH(QString, folder);
        ItlFields descriptive;
        for (const QByteArray& field : fields.split(';'))
            descriptive.append({field.split('=').first().toInt(), field.split('=').last()});
        const auto file = ItlSample()
                              .header({{8, "ORI"}, {9, "TCN"}, {13, domain}})
                              .tagged(2, descriptive)
                              .tagged(10, {{3, "FACE"}, {11, "JPEGB"}}, picture("JPG", 1));
        const auto source = readType10File(write(file.bytes()), folder);
        SL_VERIFY(source);
        QTEST(source->portraits.first().personId, "person");
    }

    void codesForAnUnknownSexAreNotTakenForOne_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("sex");
        QTest::newRow("M") << QByteArray("M") << s("M");
        QTest::newRow("unknown") << QByteArray("X") << QString();
        QTest::newRow("by the name only") << QByteArray("Z") << QString();
    }
    void codesForAnUnknownSexAreNotTakenForOne() {
        QFETCH(QByteArray, code);
        const auto file = ItlSample()
                              .header({{9, "TCN"}})
                              .tagged(2, {{22, "00000000"}, {24, code}})
                              .tagged(10, {{3, "FACE"}, {11, "PNG"}}, picture("PNG", 1));
        const auto source = readType10File(write(file.bytes()));
        SL_VERIFY(source);
        QTEST(source->portraits.first().sex, "sex");
        QCOMPARE(source->portraits.first().birthYear, 0);
    }

    void anotherCompressionIsAProblemOfItsOwn() {
        const auto file = ItlSample()
                              .header({{9, "TCN"}})
                              .tagged(10, {{3, "FACE"}, {11, "JPEGL"}}, QByteArray(40, 'x'))
                              .tagged(10, {{3, "FACE"}, {11, "JPEGB"}}, picture("JPG", 1));
        const auto source = readType10File(write(file.bytes()));
        SL_VERIFY(source);
        QCOMPARE(source->portraits.size(), 1);
        QCOMPARE(source->problems.size(), 1);
        QCOMPARE(reason(source->problems.first().error), s("FormatUnread: a.an2 (JPEGL)"));
    }

    void aFileWithoutAFaceOrPersonIsRefused() {
        const auto noFace = ItlSample().header({{9, "TCN"}}).binary(4, 30);
        QCOMPARE(reason(readType10File(write(noFace.bytes())).error()),
                 s("RecordFileInvalid: a.an2 (no Type-10 record of a face)"));
        const auto noPerson =
            ItlSample().header({{8, "ORI"}}).tagged(10, {{3, "FACE"}, {11, "PNG"}}, picture("PNG", 1));
        QCOMPARE(reason(readType10File(write(noPerson.bytes())).error()),
                 s("PersonUnnamed: a.an2 (no person: neither field 2.014, 2.015, 2.009 nor 1.009)"));
    }

    void aFileCutAnywhereIsRefusedWithAReason() {
        const QByteArray whole = booking().bytes();
        for (qsizetype length = 0; length < whole.size(); length += 1 + length / 50) {
            const auto source = readType10File(write(whole.left(length)));
            QVERIFY2(!source, qPrintable(s("the first %1 bytes were taken").arg(length)));
            const auto code = source.error().code;
            QVERIFY2(code == ErrorCode::ImageTruncated || code == ErrorCode::RecordFileInvalid,
                     qPrintable(reason(source.error())));
        }
    }

    void aFileWithAnyByteChangedIsReadOrRefused() {
        const QByteArray whole = booking().bytes();
        const QByteArray values("\x00\x1c\x1d\x1e\x1f"
                                "09:.-\xff",
                                11);
        for (qsizetype at = 0; at < whole.size(); at += at < 400 ? 1 : 37) {
            QByteArray changed = whole;
            changed[at] = values.at(at % values.size());
            const auto source = readType10File(write(changed));
            if (!source)
                continue;
            for (const auto& portrait : source->portraits)
                QVERIFY2(portrait.part->offset + portrait.part->length < whole.size(),
                         qPrintable(s("byte %1").arg(at)));
        }
    }

    void malformedRecordsAreNamed_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        QTest::newRow("nothing") << QByteArray() << s("RecordFileInvalid: a.an2 (no field 1.001 at byte 0)");
        QTest::newRow("another format") << QByteArray("<?xml version=\"1.0\"?>")
                                        << s("RecordFileInvalid: a.an2 (no field 1.001 at byte 0)");
        QTest::newRow("length is no number")
            << QByteArray("1.001:12x\x1d"
                          "1.002:0400\x1c")
            << s("RecordFileInvalid: a.an2 (field 1.001 at byte 0 is not a length)");
        QTest::newRow("length is negative")
            << QByteArray("1.001:-9\x1d"
                          "1.002:0400\x1c")
            << s("RecordFileInvalid: a.an2 (field 1.001 at byte 0 is not a length)");
        QTest::newRow("length is huge")
            << QByteArray("1.001:9223372036854775807\x1d"
                          "1.002:0400\x1c")
            << s("ImageTruncated: a.an2 (the Type-1 record at byte 0 goes on after the end of the file)");
        QTest::newRow("binary length 0") << ItlSample().header({{9, "T"}}).raw(4, QByteArray(4, '\0')).bytes()
                                         << s("RecordFileInvalid: a.an2 (a Type-4 record of 0 bytes)");
        QTest::newRow("no FS")
            << QByteArray("1.001:20\x1d"
                          "1.002:0400xxxxx")
            << s("RecordFileInvalid: a.an2 (the Type-1 record at byte 0 does not end with FS at "
                 "byte 19)");
        QTest::newRow("contents are no list")
            << QByteArray("1.001:23\x1d"
                          "1.003:a\x1f"
                          "1\x1e"
                          "b\x1f"
                          "0\x1c")
            << s("RecordFileInvalid: a.an2 (field 1.003 does not list the records)");
    }
    void malformedRecordsAreNamed() {
        QFETCH(QByteArray, bytes);
        const auto source = readType10File(write(bytes));
        QVERIFY(!source);
        QTEST(reason(source.error()), "error");
    }

    void aFolderMayHoldTransactionsWithOrWithoutAFolderPerPerson() {
        QVERIFY(QDir(m_folder.path()).mkpath(s("all/P-7")));
        write(booking().bytes(), s("all/one.AN2"));
        write(booking().bytes(), s("all/P-7/two.eft"));
        write("broken", s("all/three.eft"));
        const auto source = readGallerySource(m_folder.filePath(s("all")));
        SL_VERIFY(source);
        QStringList persons, problems;
        for (const auto& portrait : source->portraits)
            persons << portrait.personId;
        for (const auto& problem : source->problems)
            problems << QFileInfo(problem.file).fileName() + s(" / ") + reason(problem.error);
        QCOMPARE(persons, QStringList({s("P-7"), s("P-7"), s("123456AB7"), s("123456AB7")}));
        QCOMPARE(problems,
                 QStringList{s("three.eft / RecordFileInvalid: three.eft (no field 1.001 at byte 0)")});
    }

    void aPictureThatIsGoneSinceIsTruncated() {
        const auto path = write(booking().bytes());
        const auto source = readType10File(path);
        SL_VERIFY(source);
        QVERIFY(QFile::resize(path, source->portraits.last().part->offset + 10));
        QCOMPARE(readPortraitBytes(source->portraits.last()).error().code, ErrorCode::ImageTruncated);
    }

    /// Another booking under the same name and of the same length: its picture is not the first one's.
    void aPictureOfAFileThatIsAnotherSinceIsRefused() {
        const auto bytes = booking().bytes();
        const auto path = write(bytes);
        const auto source = readType10File(path);
        SL_VERIFY(source);
        SL_VERIFY(readPortraitBytes(source->portraits.last()));
        write(bytes);
        QFile other(path);
        QVERIFY(other.open(QIODevice::ReadWrite));
        QVERIFY(
            other.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
        other.close();
        const auto read = readPortraitBytes(source->portraits.last());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::FileUnreadable);
        QVERIFY2(read.error().detail.contains(s("changed since")), qPrintable(read.error().toString()));
    }

private:
    QString write(const QByteArray& bytes, const QString& name = s("a.an2")) const {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestType10Source)
#include "tst_type10source.moc"
