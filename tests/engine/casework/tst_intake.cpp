// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/vault/mediavault.h"
#include "tests/support/desk.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>

#include <sys/stat.h>
#include <unistd.h>

using namespace sl;
using namespace sl::session;
using namespace sl::test;

namespace {

void writeFile(const QString& path, const QByteArray& bytes) {
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(bytes);
}

QImage picture(QImage::Format format = QImage::Format_RGB32, QRgb colour = 0xff336699) {
    QImage image(160, 120, QImage::Format_ARGB32);
    image.fill(colour);
    QPainter(&image).fillRect(20, 20, 60, 60, Qt::white);
    return image.convertToFormat(format);
}

QByteArray bigEndian(quint32 value) {
    QByteArray bytes(4, '\0');
    for (int i = 0; i < 4; ++i)
        bytes[i] = static_cast<char>(value >> (24 - 8 * i));
    return bytes;
}

QByteArray chunk(const QByteArray& typeAndData) {
    quint32 crc = 0xffffffffu;
    for (const char byte : typeAndData) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320u : 0u);
    }
    return bigEndian(static_cast<quint32>(typeAndData.size()) - 4) + typeAndData + bigEndian(~crc);
}

/// A PNG of a few bytes that promises 60,000 x 60,000 pixels.
QByteArray bomb() {
    return QByteArray("\x89PNG\r\n\x1a\n") +
           chunk(QByteArray("IHDR") + bigEndian(60000) + bigEndian(60000) +
                 QByteArray("\x08\x02\x00\x00\x00", 5)) +
           chunk("IDAT" + qCompress(QByteArray(64, '\0')).mid(4)) + chunk("IEND");
}

QByteArray encoded(const QImage& image, const char* format) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A GIF of one frame of 16x16 and a second of the same size.
QByteArray animatedGif() {
    const QByteArray frame("\x21\xf9\x04\x00\x0a\x00\x00\x00\x2c\x00\x00\x00\x00\x10\x00\x10\x00\x00"
                           "\x02\x0e\x84\x8f\xa9\xcb\xed\x0f\xa3\x9c\xb4\xda\x8b\xb3\x3e\x05\x00",
                           34);
    return QByteArray("GIF89a\x10\x00\x10\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff", 19) + frame + frame + ';';
}

constexpr int kFiles = 40;

QHash<QString, MediaRecord> byName(const QList<MediaRecord>& media) {
    QHash<QString, MediaRecord> rows;
    for (const auto& row : media)
        rows.insert(row.originalName, row);
    return rows;
}

QString codeOf(const MediaRecord& media) {
    return media.problem ? errorName(media.problem->code) : u"fine"_s;
}

} // namespace

class TestIntake : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFileHasARow() {
        Desk desk;
        SL_VERIFY(desk.create());
        const auto opened = desk.newOpenCase(u"1"_s);
        SL_VERIFY(opened);
        const auto& session = *opened;
        const QString drop = desk.dir.filePath(u"drop"_s);
        writeFile(drop + u"/a.png"_s, encoded(picture(), "PNG"));
        writeFile(drop + u"/deep/er/a copy.png"_s, encoded(picture(), "PNG"));
        writeFile(drop + u"/empty.jpg"_s, {});
        QVERIFY(QDir().mkpath(drop + u"/nothing inside"_s));
        QVERIFY(QFile::link(drop + u"/a.png"_s, drop + u"/link.png"_s));
        QVERIFY(QFile::link(drop + u"/gone"_s, drop + u"/broken link.png"_s));
        QVERIFY(QFile::link(drop, drop + u"/link to folder"_s));
        QCOMPARE(::mkfifo(QFile::encodeName(drop + u"/pipe.jpg"_s).constData(), 0600), 0);
        for (const auto& name : {u"лицо.png"_s, u"顔写真.png"_s, u"صورة.png"_s, u"emoji 🙂 ñ.png"_s})
            writeFile(drop + QLatin1Char('/') + name,
                      encoded(picture(QImage::Format_RGB32, qHash(name) | 0xff000000u), "PNG"));

        QSignalSpy added(session.get(), &CaseSession::mediaAdded);
        const auto summary = session->addMedia({drop + QLatin1Char('/'), desk.dir.filePath(u"missing.jpg"_s)})
                                 .summary.result();
        SL_VERIFY(summary);
        QCOMPARE(summary->added, 5);
        QCOMPARE(summary->waiting, 5); // there is no pack here
        const auto media = session->media().result();
        SL_VERIFY(media);
        QCOMPARE(media->size(), summary->added + summary->problems.size());
        QTRY_COMPARE(added.size(), media->size());
        const auto rows = byName(*media);
        const QHash<QString, QString> expected{{u"a.png"_s, u"fine"_s},
                                               {u"a copy.png"_s, u"Duplicate"_s},
                                               {u"empty.jpg"_s, u"FileEmpty"_s},
                                               {u"nothing inside"_s, u"FolderEmpty"_s},
                                               {u"link.png"_s, u"FileIsLink"_s},
                                               {u"broken link.png"_s, u"FileIsLink"_s},
                                               {u"link to folder"_s, u"FileIsLink"_s},
                                               {u"pipe.jpg"_s, u"FileUnreadable"_s},
                                               {u"missing.jpg"_s, u"NotFound"_s},
                                               {u"лицо.png"_s, u"fine"_s},
                                               {u"顔写真.png"_s, u"fine"_s},
                                               {u"صورة.png"_s, u"fine"_s},
                                               {u"emoji 🙂 ñ.png"_s, u"fine"_s}};
        QCOMPARE(rows.size(), expected.size());
        for (auto row = rows.begin(); row != rows.end(); ++row)
            QVERIFY2(codeOf(*row) == expected.value(row.key()),
                     qPrintable(row.key() + u": "_s + codeOf(*row)));
        QCOMPARE(rows.value(u"a copy.png"_s).problem->subject, u"a.png"_s);
    }

    void anUnreadableFileIsSaid() {
        if (::geteuid() == 0)
            QSKIP("skipped: root reads every file");
        Desk desk;
        SL_VERIFY(desk.create());
        const auto opened = desk.newOpenCase(u"1"_s);
        SL_VERIFY(opened);
        const auto path = desk.dir.filePath(u"secret.png"_s);
        writeFile(path, encoded(picture(), "PNG"));
        QVERIFY(QFile::setPermissions(path, {}));
        const auto summary = (*opened)->addMedia({path}).summary.result();
        SL_VERIFY(summary);
        QCOMPARE(codeOf(summary->problems.first()), u"FileUnreadable"_s);
    }

    void aPastedPictureIsSealed() {
        Desk desk;
        SL_VERIFY(desk.create());
        const auto opened = desk.newOpenCase(u"1"_s);
        SL_VERIFY(opened);
        const auto summary = (*opened)->addPicture(encoded(picture(), "PNG"), u"Pasted"_s).summary.result();
        SL_VERIFY(summary);
        QCOMPARE(summary->added, 1);
        const auto media = (*opened)->media().result()->first();
        QCOMPARE(media.originalName, u"Pasted"_s);
        const auto image = (*opened)->mediaImage(media.id, 0).result();
        SL_VERIFY(image);
        QCOMPARE(image->convertToFormat(QImage::Format_RGB32), picture());
        QCOMPARE((*opened)->mediaImage(media.id, 40).result()->size(), QSize(40, 30));
    }

    void missingAndAlteredMediaAreSaid() {
        Desk desk;
        SL_VERIFY(desk.create());
        const auto opened = desk.newOpenCase(u"1"_s);
        SL_VERIFY(opened);
        SL_VERIFY((*opened)->addPicture(encoded(picture(), "PNG"), u"Pasted"_s).summary.result());
        const auto media = (*opened)->media().result()->first();
        const auto path = evidence::MediaVault((*opened)->folder() + u"/media"_s).pathOf(media.sha256);
        QFile file(path);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(40);
        file.write("x");
        file.close();
        const auto altered = (*opened)->mediaImage(media.id, 0).result();
        QCOMPARE(altered.error().code, ErrorCode::MediaAltered);
        QCOMPARE(altered.error().subject, u"Pasted"_s);
        QVERIFY(file.remove());
        QCOMPARE((*opened)->mediaImage(media.id, 0).result().error().code, ErrorCode::MediaMissing);
    }

    void anInterruptedImportContinuesWhenTheCaseIsNextOpened_data() {
        QTest::addColumn<bool>("cancelled");
        QTest::addColumn<int>("rows");
        QTest::newRow("log-out or quit") << false << kFiles;
        QTest::newRow("the user's own stop") << true << 0;
    }

    void anInterruptedImportContinuesWhenTheCaseIsNextOpened() {
        QFETCH(bool, cancelled);
        Desk desk;
        SL_VERIFY(desk.create());
        SL_VERIFY(desk.workspace->addUser(newUser(u"sato"_s, Role::Investigator)).result());
        auto opened = desk.newOpenCase(u"1"_s);
        SL_VERIFY(opened);
        const QString drop = desk.dir.filePath(u"drop"_s);
        for (int i = 0; i < kFiles; ++i)
            writeFile(drop + u"/%1.png"_s.arg(i),
                      encoded(picture(QImage::Format_RGB32, 0xff000000u + static_cast<quint32>(i)), "PNG"));
        const auto run = (*opened)->addMedia({drop});
        run.job->setPaused(true); // held before some file, or at the start
        if (cancelled)
            run.job->cancel();
        else
            desk.workspace->stopWork();
        const auto summary = run.summary.result();
        SL_VERIFY(summary);
        const int sealedBefore = summary->added;
        QVERIFY(sealedBefore == kFiles || summary->cancelled);
        opened = fail(ErrorCode::Cancelled); // close it
        SL_VERIFY(desk.reopen(u"sato"_s));
        const auto again = desk.workspace->openCase(u"1"_s).result();
        SL_VERIFY(again);
        if (const auto& resumed = (*again)->resumedIntake(); resumed.job)
            SL_VERIFY(resumed.summary.result());
        const auto media = (*again)->media().result();
        SL_VERIFY(media);
        QTEST(static_cast<int>(media->size()) - (cancelled ? sealedBefore : 0), "rows");
        for (const auto& row : *media)
            QCOMPARE(row.importedBy, u"ruiz"_s); // who gave them
    }

    void aSealedFileWithoutARowIsFound() {
        Desk desk;
        SL_VERIFY(desk.create());
        auto opened = desk.newOpenCase(u"1"_s);
        SL_VERIFY(opened);
        const auto folder = (*opened)->folder();
        opened = fail(ErrorCode::Cancelled);                   // close it
        QTRY_VERIFY(!QFileInfo::exists(folder + u"/.lock"_s)); // it goes with the event loop
        const auto sealed = evidence::MediaVault(folder + u"/media"_s).sealBytes(encoded(picture(), "PNG"));
        SL_VERIFY(sealed);
        writeFile(folder + u"/media/.incoming-1"_s, "half a file");
        const auto again = desk.workspace->openCase(u"1"_s).result();
        SL_VERIFY(again);
        const auto media = (*again)->media().result();
        SL_VERIFY(media);
        QCOMPARE(media->size(), 1);
        QCOMPARE(media->first().sha256, sealed->sha256);
        QVERIFY(media->first().originalName.startsWith(u"recovered-"_s));
        QVERIFY(!QFile::exists(folder + u"/media/.incoming-1"_s));
    }

    void badPicturesGetTheirReason() {
        SL_NEED_REFERENCE();
        Desk desk(referenceModels());
        SL_VERIFY(desk.create());
        const auto opened = desk.newOpenCase(u"1"_s);
        SL_VERIFY(opened);
        const QString drop = desk.dir.filePath(u"drop/"_s);
        const auto jpeg = encoded(picture(QImage::Format_RGB32, 0xff102030), "JPG");
        writeFile(drop + u"truncated.jpg"_s, jpeg.left(jpeg.size() / 2));
        writeFile(drop + u"text.jpg"_s, "This is no picture.");
        writeFile(drop + u"bomb.png"_s, bomb());
        writeFile(drop + u"png named.jpg"_s, encoded(picture(QImage::Format_RGB32, 0xff405060), "PNG"));
        writeFile(drop + u"16 bit.png"_s, encoded(picture(QImage::Format_RGBA64, 0xff708090), "PNG"));
        writeFile(drop + u"grey.png"_s, encoded(picture(QImage::Format_Grayscale8), "PNG"));
        writeFile(drop + u"alpha.png"_s, encoded(picture(QImage::Format_ARGB32, 0x40336699), "PNG"));
        writeFile(drop + u"animated.gif"_s, animatedGif());
        writeFile(drop + u"fine.jpg"_s, jpeg);
        const auto summary = (*opened)->addMedia({drop}).summary.result();
        SL_VERIFY(summary);
        const auto rows = byName(*(*opened)->media().result());
        QCOMPARE(rows.size(), 9);
        const QHash<QString, QString> expected{{u"truncated.jpg"_s, u"ImageTruncated"_s},
                                               {u"text.jpg"_s, u"FileIsText"_s},
                                               {u"bomb.png"_s, u"ImageTooLarge"_s}};
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            const auto code = codeOf(*row);
            if (row.key() == u"animated.gif"_s)
                continue; // taken or refused with a reason: its own row either way
            QVERIFY2(code == expected.value(row.key(), u"fine"_s), qPrintable(row.key() + u": "_s + code));
            QCOMPARE(row->state, row->problem ? MediaState::Problem : MediaState::Processed);
        }
        QCOMPARE(rows.value(u"png named.jpg"_s).metadata.value(u"wrongExtension"_s).toString(), u"jpg"_s);
        QCOMPARE(rows.value(u"grey.png"_s).pixels, QSize(160, 120));
        QCOMPARE(summary->added + summary->problems.size(), 9);
    }

    void facesAreFoundWrittenInOrderAndShown() {
        SL_NEED_REFERENCE();
        Desk desk(referenceModels());
        SL_VERIFY(desk.create());
        const auto opened = desk.newOpenCase(u"1"_s);
        SL_VERIFY(opened);
        const auto& session = *opened;
        QSignalSpy faces(session.get(), &CaseSession::facesChanged);
        const QString images = referenceFaces() + u"/lfw/images/"_s;
        const auto summary =
            session->addMedia({images + u"Aaron_Sorkin"_s, images + u"Abdoulaye_Wade"_s}).summary.result();
        SL_VERIFY(summary);
        QVERIFY(summary->faces >= summary->added);
        QTRY_COMPARE(faces.size(), summary->added);
        const auto media = session->media().result()->first();
        QCOMPARE(media.state, MediaState::Processed);
        QCOMPARE(media.pixels, QSize(250, 250));
        const auto found = session->faces(media.id).result();
        SL_VERIFY(found);
        const auto face = found->first();
        QCOMPARE(face.packIdentity, desk.workspace->pack().identity);
        QCOMPARE(face.templ.size(), 128u);
        QCOMPARE(session->faceChip(face.id, 96).result()->size(), QSize(96, 96));

        const auto placed = session->placeFace(media.id, face.geometry.box.adjusted(-3, -3, 3, 3)).result();
        SL_VERIFY(placed);
        QVERIFY(placed->geometry.placedByHand);
        QCOMPARE(placed->createdBy, u"ruiz"_s);
        QCOMPARE(placed->geometry.landmarks.size(), 5u);
        QVERIFY2(QLineF(placed->geometry.landmarks[0], face.geometry.landmarks[0]).length() < 4.0,
                 "the detected eyes are kept");
        QCOMPARE(session->placeFace(media.id, QRectF(500, 500, 50, 50)).result().error().code,
                 ErrorCode::InvalidArgument);
    }

    /// Who marks a face that the detector passed over draws no tight box.
    void aLooseBoxTakesThePointsOfTheFaceInIt() {
        SL_NEED_REFERENCE();
        Desk desk(referenceModels());
        SL_VERIFY(desk.create());
        const auto opened = desk.newOpenCase(u"1"_s);
        SL_VERIFY(opened);
        const auto& session = *opened;
        SL_VERIFY(session->addMedia({referenceFaces() + u"/lfw/images/Aaron_Sorkin/Aaron_Sorkin_0001.jpg"_s})
                      .summary.result());
        const auto found = session->faces(MediaId{1}).result();
        SL_VERIFY(found);
        const auto& face = found->first().geometry;
        const QMarginsF room(face.box.width() * 0.5, face.box.height() * 0.5, face.box.width() * 0.5,
                             face.box.height() * 0.5);
        const auto placed = session->placeFace(MediaId{1}, face.box.marginsAdded(room)).result();
        SL_VERIFY(placed);
        for (size_t i = 0; i < face.landmarks.size(); ++i)
            QVERIFY(QLineF(placed->geometry.landmarks[i], face.landmarks[i]).length() <
                    face.box.width() * 0.08);
    }

    void filesThatWereOnlySealedAreSearchedLater() {
        SL_NEED_REFERENCE();
        Desk desk;
        SL_VERIFY(desk.create());
        auto opened = desk.newOpenCase(u"1"_s);
        SL_VERIFY(opened);
        const auto summary =
            (*opened)->addMedia({referenceFaces() + u"/lfw/images/Aaron_Sorkin"_s}).summary.result();
        SL_VERIFY(summary);
        QCOMPARE(summary->waiting, summary->added);
        opened = fail(ErrorCode::Cancelled); // close it
        desk.environment.modelsFolder = referenceModels();
        SL_VERIFY(desk.reopen());
        const auto again = desk.workspace->openCase(u"1"_s).result();
        SL_VERIFY(again);
        QTRY_COMPARE_WITH_TIMEOUT((*again)->media().result()->last().state, MediaState::Processed, 60000);
        QVERIFY((*again)->media().result()->first().faceCount >= 1);
    }

    void aPackInstalledLaterIsUsedAtOnce() {
        SL_NEED_REFERENCE();
        Desk desk;
        desk.environment.modelsFolder = desk.dir.filePath(u"pack"_s);
        SL_VERIFY(desk.create());
        const auto opened = desk.newOpenCase(u"1"_s);
        SL_VERIFY(opened);
        SL_VERIFY((*opened)->addMedia({referenceFaces() + u"/lfw/images/Aaron_Sorkin"_s}).summary.result());
        QVERIFY(QFile::link(referenceModels(), desk.environment.modelsFolder));
        QVERIFY(desk.workspace->reloadPack().result()->available);
        QTRY_COMPARE_WITH_TIMEOUT((*opened)->media().result()->last().state, MediaState::Processed, 60000);
    }

    void aCancelledImportKeepsWhatIsSealed() {
        SL_NEED_REFERENCE();
        Desk desk(referenceModels());
        SL_VERIFY(desk.create());
        const auto opened = desk.newOpenCase(u"1"_s);
        SL_VERIFY(opened);
        QStringList folders;
        QDirIterator people(referenceFaces() + u"/lfw/images"_s, QDir::Dirs | QDir::NoDotAndDotDot);
        while (people.hasNext() && folders.size() < 100)
            folders.append(people.next());
        const auto run = (*opened)->addMedia(folders);
        QObject::connect(
            run.job.get(), &Job::progressed, run.job.get(), [job = run.job.get()] { job->cancel(); },
            Qt::DirectConnection);
        const auto summary = run.summary.result();
        SL_VERIFY(summary);
        QVERIFY(summary->cancelled);
        const auto media = (*opened)->media().result();
        SL_VERIFY(media);
        QCOMPARE(media->size(), summary->added + summary->problems.size());
        QVERIFY(media->size() < 100);
    }
};

QTEST_MAIN(TestIntake)
#include "tst_intake.moc"
