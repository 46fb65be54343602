// SPDX-License-Identifier: Apache-2.0
#include "engine/core/records/picturedamage.h"
#include "engine/pictures/picturedecoder.h"
#include "tests/engine/pictures/picturefiles.h"
#include "tests/support/reference.h"

#include <QBuffer>
#include <QImageWriter>
#include <QLoggingCategory>
#include <QPainter>
#include <QtEndian>

#include <zlib.h>

using namespace sl;
using namespace sl::pictures;
using namespace sl::test;

namespace {

const auto kName = u"picture"_s;

/// Colour of the picture in the middle of each quarter, as letters: top left, top right, bottom left, bottom
/// right.
QString quarters(const QImage& image) {
    QString letters;
    for (const QPoint at : {QPoint(1, 1), QPoint(3, 1), QPoint(1, 3), QPoint(3, 3)}) {
        const QColor colour = image.pixelColor(image.width() * at.x() / 4, image.height() * at.y() / 4);
        const bool r = colour.red() > 128, g = colour.green() > 128, b = colour.blue() > 128;
        letters += QLatin1String(r && g && b ? "w" : r ? "r" : g ? "g" : b ? "b" : "?");
    }
    return letters;
}

/// Nothing of it can be left out by an encoder.
QImage noise(QSize size) {
    QImage image(size, QImage::Format_RGB888);
    quint32 state = 1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, state = state * 1664525 + 1013904223);
    return image;
}

QString outcome(const QByteArray& file) {
    const auto image = decodePicture(file, kName);
    return image ? u"decoded"_s : errorName(image.error().code);
}

/// A progressive JPEG of `scans` scans: the last of those that the encoder makes stands there often enough.
QByteArray jpegOfScans(int scans) {
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    QImageWriter writer(&buffer, "jpeg");
    writer.setProgressiveScanWrite(true);
    writer.write(fourCorners({64, 64}));
    const QByteArray start("\xFF\xDA", 2);
    const qsizetype last = jpeg.lastIndexOf(start);
    const QByteArray scan = jpeg.sliced(last, jpeg.size() - 2 - last);
    const auto more = scans - jpeg.count(start);
    return jpeg.chopped(2) + scan.repeated(more) + jpeg.last(2);
}

} // namespace

class TestPictureDecoder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s); }

    void everyFormatAndDepth_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("colours");
        const QImage image = fourCorners({60, 40});
        for (const char* format : {"png", "bmp", "jpeg", "tiff", "webp", "ppm"})
            QTest::newRow(format) << encoded(image, format) << QString::fromLatin1(format) << u"rgbw"_s;
        QTest::newRow("16 bit") << encoded(image.convertToFormat(QImage::Format_RGBX64), "png") << u"png"_s
                                << u"rgbw"_s;
        QTest::newRow("palette") << encoded(image.convertToFormat(QImage::Format_Indexed8), "png") << u"png"_s
                                 << u"rgbw"_s;
        QTest::newRow("grey") << encoded(image.convertToFormat(QImage::Format_Grayscale8), "jpeg")
                              << u"jpeg"_s << u"???w"_s;
        QTest::newRow("16 bit grey") << encoded(image.convertToFormat(QImage::Format_Grayscale16), "png")
                                     << u"png"_s << QString();
        QTest::newRow("CMYK") << cmykJpeg() << u"jpeg"_s << u"rrbb"_s;
    }

    void everyFormatAndDepth() {
        QFETCH(QByteArray, file);
        QFETCH(QString, format);
        QFETCH(QString, colours);
        const auto image = decodePicture(file, kName);
        SL_VERIFY(image);
        QCOMPARE(image->pixels.format(), QImage::Format_RGB888);
        QCOMPARE(image->pixels.size(), image->originalSize);
        QCOMPARE(image->metadata[QLatin1String("format")].toString(), format);
        if (!colours.isEmpty() && !colours.contains(QLatin1Char('?')))
            QCOMPARE(quarters(image->pixels), colours);
    }

    void alphaIsLaidOnWhite() {
        QImage image(40, 40, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        const auto decoded = decodePicture(encoded(image, "png"), kName);
        SL_VERIFY(decoded);
        QCOMPARE(quarters(decoded->pixels), u"wwww"_s);
    }

    void animationGivesItsFirstFrame() {
        const auto image = decodePicture(animatedGif(), kName);
        SL_VERIFY(image);
        QCOMPARE(quarters(image->pixels), u"rrrr"_s);
        QCOMPARE(image->metadata[QLatin1String("frames")].toInt(), 3);
    }

    void orientationIsApplied_data() {
        QTest::addColumn<QString>("colours");
        const char* expected[] = {"rgbw", "grwb", "wbgr", "bwrg", "rbgw", "brwg", "wgbr", "gwrb"};
        for (int i = 0; i < 8; ++i)
            QTest::addRow("%d", i + 1) << QString::fromLatin1(expected[i]);
    }

    void orientationIsApplied() {
        QFETCH(QString, colours);
        const int orientation = atoi(QTest::currentDataTag());
        const QByteArray file =
            withExif(encoded(fourCorners({64, 32}), "jpeg"), exifBlock(orientation, {}, true));
        for (const QSize fit : {QSize(), QSize(16, 16)}) {
            const auto image = decodePicture(file, kName, {}, fit);
            SL_VERIFY(image);
            QCOMPARE(quarters(image->pixels), colours);
            QCOMPARE(image->originalSize, orientation < 5 ? QSize(64, 32) : QSize(32, 64));
            QCOMPARE(image->metadata[QLatin1String("orientation")].toInt(), orientation);
        }
    }

    void cameraFacts_data() {
        QTest::addColumn<bool>("bigEndian");
        QTest::newRow("big endian") << true;
        QTest::newRow("little endian") << false;
    }

    void cameraFacts() {
        QFETCH(bool, bigEndian);
        const QByteArray block = exifBlock(1,
                                           {{0x010F, "Canon"},
                                            {0x0110, "EOS 5D"},
                                            {0x0132, "2020:01:01 00:00:00"},
                                            {0x9003, "2024:05:01 12:30:59"},
                                            {0x9011, "+02:00"}},
                                           bigEndian);
        const auto image = decodePicture(withExif(encoded(fourCorners({32, 32}), "jpeg"), block), kName);
        SL_VERIFY(image);
        QCOMPARE(image->metadata[QLatin1String("takenAt")].toString(), u"2024-05-01T12:30:59+02:00"_s);
        QCOMPARE(image->metadata[QLatin1String("device")].toString(), u"Canon EOS 5D"_s);
    }

    void jpegIsReducedWhileDecoding() {
        const QByteArray file = encoded(fourCorners({1000, 750}), "jpeg");
        for (const int side : {100, 400, 640, 1000, 3000}) {
            const auto image = decodePicture(file, kName, {}, QSize(side, side));
            SL_VERIFY(image);
            QCOMPARE(image->originalSize, QSize(1000, 750));
            QVERIFY(image->pixels.width() >= qMin(side, 1000));
            QVERIFY(image->pixels.width() <= qMax(250, 2 * side));
            QCOMPARE(quarters(image->pixels), u"rgbw"_s);
        }
    }

    void badInput_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QByteArray() << u"FileEmpty"_s;
        QTest::newRow("text") << QByteArray("not a picture at all\n").repeated(50) << u"FileIsText"_s;
        QTest::newRow("zeros") << QByteArray(4096, '\0') << u"NotAnImage"_s;
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='99' height='99'/>")
                             << u"FormatUnread"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n").repeated(20) << u"FileIsDocument"_s;
        // 16191 x 16191, with a frame that is not there
        QTest::newRow("gif canvas") << QByteArray::fromBase64("R0lGODlhPz8/P2/3LCz/AAAAAAAsAAAAAP/YODlhDw==")
                                    << u"ImageTooLarge"_s;
        QTest::newRow("png bomb") << pngBomb({20000, 20000}) << u"ImageTooLarge"_s;
        QTest::newRow("png header only") << pngBomb({200, 200}).chopped(12) << u"ImageTruncated"_s;
        QTest::newRow("too small") << encoded(fourCorners({15, 400}), "png") << u"ImageTooSmall"_s;
        QTest::newRow("just large enough") << encoded(fourCorners({16, 400}), "png") << u"decoded"_s;
        QByteArray damaged = encoded(fourCorners({300, 300}), "png");
        for (qsizetype i = damaged.size() / 3; i < damaged.size() / 2; ++i)
            damaged[i] = char(i * 7);
        QTest::newRow("damaged png") << damaged << u"decoded"_s; // down to the damage
    }

    void badInput() {
        QFETCH(QByteArray, file);
        QFETCH(QString, expected);
        QCOMPARE(outcome(file), expected);
    }

    void cutAnywhere_data() {
        QTest::addColumn<QByteArray>("file");
        const QImage picture = noise({48, 48});
        for (const char* format : {"png", "bmp", "jpeg", "tiff", "webp"})
            QTest::newRow(format) << encoded(picture, format);
        QTest::newRow("gif") << animatedGif().left(76); // up to the end of the first frame
    }

    /// A file that was cut gives a reason, or a picture with a mark. The last two bytes may be trailers that
    /// no decoder needs.
    void cutAnywhere() {
        QFETCH(QByteArray, file);
        QVERIFY(!file.isEmpty());
        const bool talkative = qstrcmp(QTest::currentDataTag(), "tiff") == 0; // libtiff writes to stderr
        for (qsizetype length = 1; length < file.size() - 2; length += talkative ? 397 : 1) {
            const auto image = decodePicture(file.left(length), kName);
            if (image && (image->metadata[u"noEndMark"_s].toBool() || damageOf(image->metadata).any()))
                continue;
            QVERIFY2(!image, qPrintable(u"decoded from %1 of %2 bytes"_s.arg(length).arg(file.size())));
            const auto code = image.error().code;
            QVERIFY2(code == ErrorCode::ImageTruncated || (length < 64 && code == ErrorCode::NotAnImage) ||
                         (length < 64 && code == ErrorCode::FileIsText) ||
                         (length < 64 && code == ErrorCode::FormatUnread) ||
                         (length < 64 && code == ErrorCode::ImageTooSmall),
                     qPrintable(u"%1 at %2 bytes"_s.arg(image.error().toString()).arg(length)));
        }
    }

    void aDamagedPngKeepsItsWholeLines_data() {
        QTest::addColumn<QImage::Format>("format");
        QTest::newRow("colour") << QImage::Format_RGB888;
        QTest::newRow("with alpha") << QImage::Format_RGBA8888;
        QTest::newRow("16 bits") << QImage::Format_RGBX64;
        QTest::newRow("grey") << QImage::Format_Grayscale8;
        QTest::newRow("palette") << QImage::Format_Indexed8;
        QTest::newRow("two colours") << QImage::Format_Mono;
    }
    void aDamagedPngKeepsItsWholeLines() {
        QFETCH(QImage::Format, format);
        const QByteArray file = encoded(noise({500, 400}).convertToFormat(format), "png");
        const auto whole = decodePicture(file, kName);
        SL_VERIFY(whole);
        int before = 0;
        for (qsizetype length = file.size() / 8; length < file.size() - 12; length += file.size() / 8) {
            const auto cut = decodePicture(file.left(length), kName);
            SL_VERIFY(cut);
            const int lines = cut->metadata[u"damagedFromLine"_s].toInt() - 1;
            QVERIFY2(lines > before, qPrintable(u"%1 lines, %2 before"_s.arg(lines).arg(before)));
            QCOMPARE(cut->pixels.size(), whole->pixels.size());
            QCOMPARE(cut->pixels.copy(0, 0, 500, lines), whole->pixels.copy(0, 0, 500, lines));
            QVERIFY(cut->pixels != whole->pixels);
            before = lines;
        }
    }

    void aPngWithADamagedPieceKeepsWhatIsAboveIt() {
        QByteArray file = encoded(noise({500, 400}), "png");
        const auto whole = decodePicture(file, kName);
        SL_VERIFY(whole);
        const auto data = QByteArray("IDAT");
        qsizetype third = -1;
        for (int i = 0; i < 3; ++i)
            third = file.indexOf(data, third + 1);
        QVERIFY2(third > 0 && file.indexOf(data, third + 1) > 0, "the encoder writes pieces");
        file[third + 100] = char(~file[third + 100]);
        const auto image = decodePicture(file, kName);
        SL_VERIFY(image);
        const int lines = image->metadata[u"damagedFromLine"_s].toInt() - 1;
        QVERIFY2(lines > 0 && lines < 399, qPrintable(QString::number(lines)));
        QCOMPARE(image->pixels.copy(0, 0, 500, lines), whole->pixels.copy(0, 0, 500, lines));
    }

    /// None of its lines is whole before the last pass.
    void anInterlacedPngThatIsCutIsRefused() {
        QByteArray file = encoded(noise({100, 100}), "png");
        file[28] = 1; // IHDR: interlace method
        const auto header = QByteArrayView(file).sliced(12, 17);
        const auto sum = ::crc32(0, reinterpret_cast<const Bytef*>(header.data()), uInt(header.size()));
        qToBigEndian(quint32(sum), file.data() + 29);
        QCOMPARE(outcome(file.left(file.size() / 2)), u"ImageTruncated"_s);
    }

    /// Any bytes in the camera's block are safe to read; the picture itself is untouched by them.
    void anyExifBytesAreSafe() {
        const QByteArray jpeg = encoded(fourCorners({32, 32}), "jpeg");
        const QByteArray block = exifBlock(
            1, {{0x010F, "Maker of cameras"}, {0x0110, "A model"}, {0x9003, "2024:05:01 12:30:59"}}, false);
        quint32 state = 12345;
        for (int round = 0; round < 3000; ++round) {
            QByteArray broken = block;
            for (int change = 0; change <= round % 8; ++change) {
                state = state * 1664525 + 1013904223;
                broken[qsizetype((state >> 8) % quint32(broken.size()))] = char(state >> 24);
            }
            if (round % 3 == 0)
                broken.truncate(qsizetype((state >> 4) % quint32(broken.size())));
            const auto image = decodePicture(withExif(jpeg, broken), kName);
            SL_VERIFY(image);
        }
    }

    void aJpegOfThousandsOfScansIsRefused_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("expected");
        const auto decoded = u"decoded"_s, refused = u"NotAnImage"_s;
        QTest::newRow("100") << jpegOfScans(100) << decoded;
        QTest::newRow("101") << jpegOfScans(101) << refused;
        QTest::newRow("2000") << jpegOfScans(2000) << refused;
        // FF 01 has no length: the decoder reads on behind it
        const QByteArray jpeg = jpegOfScans(2000);
        const qsizetype scan = jpeg.indexOf(QByteArray("\xFF\xDA", 2));
        QTest::newRow("behind a marker without a length")
            << jpeg.first(scan) + QByteArray("\xFF\x01\xF0\x00", 4) + jpeg.sliced(scan) << refused;
    }
    void aJpegOfThousandsOfScansIsRefused() {
        QFETCH(QByteArray, file);
        QTEST(outcome(file), "expected");
    }
};

QTEST_GUILESS_MAIN(TestPictureDecoder)
#include "tst_picturedecoder.moc"
