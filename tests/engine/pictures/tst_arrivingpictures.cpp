// SPDX-License-Identifier: Apache-2.0
#include "engine/pictures/filekind.h"
#include "engine/pictures/picturedecoder.h"
#include "tests/engine/pictures/picturefiles.h"
#include "tests/support/reference.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QtEndian>

using namespace sl;
using namespace sl::pictures;
using namespace sl::test;

namespace {

const auto kName = u"picture"_s;

QByteArray number(quint32 value, bool bigEndian) {
    QByteArray bytes(4, '\0');
    bigEndian ? qToBigEndian(value, bytes.data()) : qToLittleEndian(value, bytes.data());
    return bytes;
}

/// With an eXIf chunk behind IHDR; no decoder looks at the checksum of a chunk that it does not know.
QByteArray pngWithExif(const QByteArray& png, const QByteArray& block) {
    constexpr qsizetype kBehindHeader = 8 + 25;
    return png.left(kBehindHeader) + number(quint32(block.size()), true) + "eXIf" + block +
           QByteArray(4, '\0') + png.mid(kBehindHeader);
}

QByteArray webpWithExif(QByteArray webp, const QByteArray& block) {
    const QByteArray padded = block.size() % 2 == 0 ? block : block + '\0';
    webp += "EXIF" + number(quint32(block.size()), false) + padded;
    webp.replace(4, 4, number(quint32(webp.size() - 8), false));
    return webp;
}

QString quarters(const QImage& image) {
    QString letters;
    for (const QPoint at : {QPoint(1, 1), QPoint(3, 1), QPoint(1, 3), QPoint(3, 3)}) {
        const QColor colour = image.pixelColor(image.width() * at.x() / 4, image.height() * at.y() / 4);
        const bool r = colour.red() > 128, g = colour.green() > 128, b = colour.blue() > 128;
        letters += QLatin1String(r && g && b ? "w" : r ? "r" : g ? "g" : b ? "b" : "?");
    }
    return letters;
}

/// Every pixel another.
QImage noise(QSize size) {
    QImage image(size, QImage::Format_RGB888);
    quint32 state = 1;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            state = state * 1664525 + 1013904223;
            image.setPixel(x, y, 0xFF000000U | (state >> 8));
        }
    }
    return image;
}

/// A TIFF of 32 x 32 pixels in one strip, with these entries (tag, short value) besides.
QByteArray tiffWith(const QList<QPair<quint16, quint16>>& entries) {
    const auto put = [](quint16 value) {
        QByteArray bytes(2, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    QByteArray tiff("II\x2A\0\x08\0\0\0", 8);
    tiff += put(quint16(entries.size()));
    for (const auto& [tag, value] : entries)
        tiff += put(tag) + put(3) + number(1, false) + put(value) + put(0);
    return tiff + QByteArray(64, '\0');
}

QByteArray zip(const QByteArray& name, bool encrypted) {
    return QByteArray("PK\3\4\x14\0", 6) + (encrypted ? '\1' : '\0') + QByteArray(23, '\0') + name;
}

QByteArray box(const QByteArray& brand) {
    return QByteArray("\0\0\0\x18", 4) + "ftyp" + brand + QByteArray(200, '\x55');
}

} // namespace

/// Pictures as they arrive: turned, cut, of other kinds.
class TestArrivingPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s); }

    void everyContainerSaysHowItLies_data() {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QString>("colours");
        const char* expected[] = {"rgbw", "grwb", "wbgr", "bwrg", "rbgw", "brwg", "wgbr", "gwrb"};
        for (const char* format : {"png", "webp"}) {
            for (int i = 0; i < 8; ++i)
                QTest::addRow("%s %d", format, i + 1)
                    << QByteArray(format) << i + 1 << QString::fromLatin1(expected[i]);
        }
    }
    void everyContainerSaysHowItLies() {
        QFETCH(QByteArray, format);
        QFETCH(int, orientation);
        QFETCH(QString, colours);
        const QByteArray block = exifBlock(
            orientation, {{0x010F, "Canon"}, {0x0110, "EOS"}, {0x9003, "2024:05:01 12:30:59"}}, false);
        const QByteArray picture = encoded(fourCorners({64, 32}), format.constData());
        const auto image = decodePicture(
            format == "png" ? pngWithExif(picture, block) : webpWithExif(picture, block), kName);
        SL_VERIFY(image);
        QCOMPARE(quarters(image->pixels), colours);
        QCOMPARE(image->originalSize, orientation < 5 ? QSize(64, 32) : QSize(32, 64));
        QCOMPARE(image->metadata[u"orientation"_s].toInt(), orientation);
        QCOMPARE(image->metadata[u"takenAt"_s].toString(), u"2024-05-01T12:30:59"_s);
        QCOMPARE(image->metadata[u"device"_s].toString(), u"Canon EOS"_s);
    }

    void aTimeSaysWhichTimeItIs_data() {
        QTest::addColumn<quint16>("tag");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("time");
        const auto row = [](const char* name, quint16 tag, const char* text, const char* fact,
                            const char* time) {
            QTest::newRow(name) << tag << QByteArray(text) << QString::fromLatin1(fact)
                                << QString::fromLatin1(time);
        };
        row("taken", 0x9003, "2024:05:01 12:30:59", "takenAt", "2024-05-01T12:30:59");
        row("digitised", 0x9004, "2024:05:01 12:30:59", "digitizedAt", "2024-05-01T12:30:59");
        row("changed", 0x0132, "2024:05:01 12:30:59", "changedAt", "2024-05-01T12:30:59");
        row("dashes", 0x9003, "2024-05-01 12:30:59", "takenAt", "2024-05-01T12:30:59");
        row("ISO", 0x9003, "2024-05-01T12:30:59.25+02:00", "takenAt", "2024-05-01T12:30:59.25+02:00");
        row("no seconds", 0x9003, "2024:05:01 12:30", "takenAt", "2024-05-01T12:30");
        row("no such day", 0x9003, "2024:02:30 12:30:00", "takenAt", "");
        row("zeros", 0x9003, "0000:00:00 00:00:00", "takenAt", "");
        row("blanks", 0x9003, "    :  :     :  :  ", "takenAt", "");
    }
    void aTimeSaysWhichTimeItIs() {
        QFETCH(quint16, tag);
        QFETCH(QByteArray, text);
        QFETCH(QString, fact);
        const QByteArray jpeg = encoded(fourCorners({32, 32}), "jpeg");
        const auto image = decodePicture(withExif(jpeg, exifBlock(1, {{tag, text}}, true)), kName);
        SL_VERIFY(image);
        QTEST(image->metadata[fact].toString(), "time");
        for (const QString& other : {u"takenAt"_s, u"digitizedAt"_s, u"changedAt"_s})
            QVERIFY2(other == fact || !image->metadata.contains(other), qPrintable(other));
    }

    void partsOfASecondAndZonesStayAsWritten() {
        const QByteArray block =
            exifBlock(1, {{0x9003, "2024:05:01 12:30:59"}, {0x9011, "-03:30"}, {0x9291, "070"}}, false);
        const auto image = decodePicture(withExif(encoded(fourCorners({32, 32}), "jpeg"), block), kName);
        SL_VERIFY(image);
        QCOMPARE(image->metadata[u"takenAt"_s].toString(), u"2024-05-01T12:30:59.070-03:30"_s);
    }

    void aJpegThatBreaksOffIsMarkedFromItsLine_data() {
        QTest::addColumn<bool>("hasEndMark");
        QTest::addColumn<int>("side");
        QTest::newRow("cut") << false << 0;
        QTest::newRow("cut, with an end mark") << true << 0;
        QTest::newRow("cut, decoded smaller") << false << 64;
    }
    void aJpegThatBreaksOffIsMarkedFromItsLine() {
        QFETCH(bool, hasEndMark);
        QFETCH(int, side);
        const QByteArray whole = encoded(noise({256, 256}), "jpeg");
        int before = 0;
        for (const int percent : {30, 60, 90, 99}) {
            QByteArray cut = whole.left(whole.size() * percent / 100);
            if (hasEndMark)
                cut += QByteArray("\xFF\xD9", 2);
            const auto image = decodePicture(cut, kName, {}, {side, side});
            SL_VERIFY(image);
            const int line = image->metadata[u"damagedFromLine"_s].toInt();
            QVERIFY2(line > before && qAbs(line - 256 * percent / 100) <= 24,
                     qPrintable(u"%1 % cut: line %2"_s.arg(percent).arg(line)));
            QCOMPARE(image->metadata.contains(u"noEndMark"_s), !hasEndMark);
            before = line;
        }
    }

    void aWholeJpegIsNotCalledDamaged_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("lacksEndMark");
        QImage grey(200, 200, QImage::Format_RGB888);
        grey.fill(QColor(128, 128, 128));
        QImage corner = noise({200, 200});
        for (int y = 120; y < 200; ++y) {
            for (int x = 120; x < 200; ++x)
                corner.setPixel(x, y, qRgb(128, 128, 128));
        }
        for (const auto& [name, image] : {std::pair("noise", noise({200, 200})), std::pair("grey", grey),
                                          std::pair("grey in its last corner", corner)}) {
            const QByteArray file = encoded(image, "jpeg");
            QTest::addRow("%s", name) << file << false;
            QTest::addRow("%s without its end mark", name) << file.chopped(2) << true;
            QTest::addRow("%s and more behind it", name) << file + QByteArray(5000, 'x') << false;
        }
    }
    void aWholeJpegIsNotCalledDamaged() {
        QFETCH(QByteArray, file);
        QFETCH(bool, lacksEndMark);
        for (const int side : {0, 50}) {
            const auto image = decodePicture(file, kName, {}, {side, side});
            SL_VERIFY(image);
            QVERIFY2(!image->metadata.contains(u"damagedFromLine"_s),
                     qPrintable(QString::number(image->metadata[u"damagedFromLine"_s].toInt())));
            QCOMPARE(image->metadata.contains(u"noEndMark"_s), lacksEndMark);
        }
    }

    void aPngThatLacksItsEndMarkAloneIsWhole() {
        const QByteArray png = encoded(noise({64, 64}), "png");
        const auto whole = decodePicture(png, kName);
        SL_VERIFY(whole);
        for (const qsizetype missing : {1, 11, 12, 13}) { // 13: a byte of the last checksum, too
            const auto image = decodePicture(png.chopped(missing), kName);
            SL_VERIFY(image);
            QVERIFY(image->metadata[u"noEndMark"_s].toBool());
            QVERIFY(!image->metadata.contains(u"damagedFromLine"_s));
            QCOMPARE(image->pixels, whole->pixels);
        }
    }

    void twelveBitsInSixteenAreShown_data() {
        QTest::addColumn<int>("brightest");
        QTest::addColumn<int>("bits");
        QTest::newRow("16") << 65535 << 0;
        QTest::newRow("12") << 4095 << 12;
        QTest::newRow("10") << 1023 << 10;
        QTest::newRow("8") << 255 << 8;
    }
    void twelveBitsInSixteenAreShown() {
        QFETCH(int, brightest);
        QFETCH(int, bits);
        QImage image(64, 64, QImage::Format_Grayscale16);
        for (int y = 0; y < 64; ++y) {
            for (int x = 0; x < 64; ++x)
                reinterpret_cast<quint16*>(image.scanLine(y))[x] = quint16(brightest * x / 63);
        }
        const auto decoded = decodePicture(encoded(image, "png"), kName);
        SL_VERIFY(decoded);
        QVERIFY(qRed(decoded->pixels.pixel(63, 5)) > 250);
        QCOMPARE(decoded->metadata[u"usedBits"_s].toInt(), bits);
    }

    void coloursAreThoseOfTheEmbeddedProfile() {
        QImage image(32, 32, QImage::Format_RGB888);
        image.fill(QColor(60, 60, 60));
        image.setColorSpace(QColorSpace::SRgbLinear);
        const auto decoded = decodePicture(encoded(image, "png"), kName);
        SL_VERIFY(decoded);
        const int red = qRed(decoded->pixels.pixel(5, 5));
        QVERIFY2(red > 120 && red < 140, qPrintable(QString::number(red))); // 60/255 as light is 133 in sRGB
    }

    void aRefusalNamesTheThing_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const QByteArray& file, const char* error) {
            QTest::newRow(name) << file << QString::fromLatin1(error);
        };
        const QByteArray jpeg = encoded(fourCorners({32, 32}), "jpeg");
        row("JPEG 2000", QByteArray("\0\0\0\x0CjP  \r\n\x87\n", 12) + QByteArray(99, '\1'),
            "FormatUnread: picture (JPEG 2000)");
        row("JPEG XL", QByteArray("\xFF\x0A", 2) + QByteArray(99, '\1'), "FormatUnread: picture (JPEG XL)");
        row("Photoshop", "8BPS" + QByteArray(99, '\1'), "FormatUnread: picture (Photoshop)");
        row("PCX", QByteArray("\x0A\5\1\x08") + QByteArray(99, '\1'), "FormatUnread: picture (PCX)");
        row("TGA", QByteArray(99, '\1') + QByteArray("TRUEVISION-XFILE.\0", 18),
            "FormatUnread: picture (TGA)");
        row("a PNG sent as text", encoded(fourCorners({32, 32}), "png").replace("\r\n", "\n"),
            "ImageChangedInTransfer: picture");
        row("CR3", box("crx "), "CameraRaw: picture (CR3)");
        row("RAF", "FUJIFILMCCD-RAW 0201" + QByteArray(99, '\1'), "CameraRaw: picture (RAF)");
        row("DNG", tiffWith({{256, 32}, {257, 32}, {50706, 4}}), "CameraRaw: picture (DNG)");
        row("NEF", tiffWith({{254, 1}, {256, 32}, {257, 32}, {330, 8}}), "CameraRaw: picture (TIFF)");
        row("colour filter", tiffWith({{256, 32}, {257, 32}, {262, 32803}}), "CameraRaw: picture (TIFF)");
        row("floating point", tiffWith({{256, 32}, {258, 32}, {339, 3}}),
            "SamplesUnread: picture (32-bit floating point)");
        row("32 bits", tiffWith({{256, 32}, {258, 32}}), "SamplesUnread: picture (32 bits)");
        row("MP4", box("isom"), "FileIsVideo: picture");
        row("QuickTime", box("qt  "), "FileIsVideo: picture");
        row("AVI", QByteArray("RIFF\1\1\1\1AVI LIST") + QByteArray(99, '\1'), "FileIsVideo: picture");
        row("Matroska", "\x1A\x45\xDF\xA3" + QByteArray(99, '\1'), "FileIsVideo: picture");
        row("PDF", "%PDF-1.7\n" + QByteArray(99, 'a'), "FileIsDocument: picture (PDF)");
        row("PDF with a password", "%PDF-1.7\ntrailer <</Encrypt 5 0 R>>", "FileEncrypted: picture (PDF)");
        row("Word", zip("[Content_Types].xml", false), "FileIsDocument: picture (zip)");
        row("zip", zip("photos/a.jpg", false), "FileIsArchive: picture (zip)");
        row("zip with a password", zip("photos/a.jpg", true), "FileEncrypted: picture (zip)");
        row("7z", QByteArray("7z\xBC\xAF\x27\x1C", 6) + QByteArray(99, '\1'), "FileIsArchive: picture");
        row("RAR", "Rar!\x1A\7" + QByteArray(99, '\1'), "FileIsArchive: picture");
        row("gzip", QByteArray("\x1F\x8B\x08\0", 4) + QByteArray(99, '\1'), "FileIsArchive: picture");
        row("record file", "1.001:99\x1D" + QByteArray(99, 'a'), "FileIsRecordFile: picture");
        row("PGP", "-----BEGIN PGP MESSAGE-----\n\nabc", "FileEncrypted: picture");
        row("text", QByteArray("nothing but words\n").repeated(9), "FileIsText: picture");
        row("web page", "<!DOCTYPE html><html><body>Log in</body></html>", "FileIsText: picture");
        row("zeros before a JPEG", QByteArray(17, '\0') + jpeg, "PictureElsewhere: picture (17)");
        row("HTTP before a JPEG", "HTTP/1.1 200 OK\r\n\r\n" + jpeg, "PictureElsewhere: picture (19)");
        row("a line before a PNG", "\n" + encoded(fourCorners({32, 32}), "png"),
            "PictureElsewhere: picture (1)");
        row("nothing known", QByteArray(4096, '\0'),
            "NotAnImage: picture (content of no known picture format)");
    }
    void aRefusalNamesTheThing() {
        QFETCH(QByteArray, file);
        const auto image = decodePicture(file, kName);
        QVERIFY(!image);
        QTEST(image.error().toString(), "error");
    }

    void aKindIsFoundInAnyBytes() {
        quint32 state = 7;
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes(round % 700 + 1, '\0');
            for (char& byte : bytes) {
                state = state * 1664525 + 1013904223;
                byte = char(state >> 24);
            }
            if (round % 2 == 0)
                bytes.replace(0, qMin<qsizetype>(4, bytes.size()), QByteArray("II\x2A\0", 4));
            QCOMPARE(unreadKind(bytes, kName).subject, kName);
        }
    }

    void pixelsThatAreNotSquareAreNoted_data() {
        QTest::addColumn<int>("across");
        QTest::addColumn<int>("down");
        QTest::addColumn<double>("aspect");
        QTest::newRow("square") << 2835 << 2835 << 0.0;
        QTest::newRow("rounded") << 2835 << 2834 << 0.0;
        QTest::newRow("half as wide") << 5669 << 2835 << 0.5;
        QTest::newRow("recorder") << 2835 << 3024 << 1.067;
    }
    void pixelsThatAreNotSquareAreNoted() {
        QFETCH(int, across);
        QFETCH(int, down);
        QFETCH(double, aspect);
        QImage image = fourCorners({32, 32});
        image.setDotsPerMeterX(across);
        image.setDotsPerMeterY(down);
        const auto decoded = decodePicture(encoded(image, "png"), kName);
        SL_VERIFY(decoded);
        QCOMPARE(qRound(1000 * decoded->metadata[u"pixelAspect"_s].toDouble()), qRound(1000 * aspect));
    }

    void secondPicturesOfAJpegAreCounted() {
        const QByteArray jpeg = encoded(fourCorners({32, 32}), "jpeg");
        // an index of one entry: two pictures
        const QByteArray index = QByteArray("MPF\0II\x2A\0\x08\0\0\0\x01\0", 14) +
                                 QByteArray("\x01\xB0\x04\0\x01\0\0\0\x02\0\0\0\0\0\0\0", 16);
        QByteArray length(2, '\0');
        qToBigEndian(quint16(index.size() + 2), length.data());
        const auto image = decodePicture(
            jpeg.left(2) + QByteArray("\xFF\xE2", 2) + length + index + jpeg.mid(2) + jpeg, kName);
        SL_VERIFY(image);
        QCOMPARE(image->metadata[u"frames"_s].toInt(), 2);
    }

    void whatStandsBehindAJpegIsNoted_data() {
        QTest::addColumn<QByteArray>("behind");
        QTest::addColumn<QString>("noted");
        const QByteArray jpeg = encoded(fourCorners({32, 32}), "jpeg");
        const QByteArray video = number(24, true) + "ftypmp42" + QByteArray(200, '\1');
        QTest::newRow("nothing") << QByteArray() << u"{}"_s;
        QTest::newRow("zeros that fill up") << QByteArray(4000, '\0') << u"{}"_s;
        QTest::newRow("a camera's mark") << QByteArray("MADE BY A CAMERA") << u"{}"_s;
        QTest::newRow("a second JPEG") << jpeg << uR"({"frames":2})"_s;
        QTest::newRow("a video") << video << uR"({"holdsVideo":true})"_s;
        QTest::newRow("a JPEG and a video")
            << QByteArray(jpeg + video) << uR"({"frames":2,"holdsVideo":true})"_s;
        QTest::newRow("something else") << QByteArray(100, 'x') << uR"({"otherBytes":100})"_s;
    }
    void whatStandsBehindAJpegIsNoted() {
        QFETCH(QByteArray, behind);
        const auto image = decodePicture(encoded(fourCorners({64, 64}), "jpeg") + behind, kName);
        SL_VERIFY(image);
        auto noted = image->metadata;
        for (const QString& always : {u"format"_s, u"orientation"_s})
            noted.remove(always);
        QTEST(QString::fromUtf8(QJsonDocument(noted).toJson(QJsonDocument::Compact)), "noted");
    }

    void framesOfAnAnimatedPngAreCounted() {
        const QByteArray png = encoded(fourCorners({32, 32}), "png");
        constexpr qsizetype kBehindHeader = 8 + 25;
        const QByteArray control = number(8, true) + "acTL" + number(7, true) + number(0, true);
        const auto image = decodePicture(
            png.left(kBehindHeader) + control + QByteArray(4, '\0') + png.mid(kBehindHeader), kName);
        SL_VERIFY(image);
        QCOMPARE(image->metadata[u"frames"_s].toInt(), 7);
    }
};

QTEST_GUILESS_MAIN(TestArrivingPictures)
#include "tst_arrivingpictures.moc"
