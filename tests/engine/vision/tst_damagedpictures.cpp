// SPDX-License-Identifier: Apache-2.0
#include "engine/core/records/picturedamage.h"
#include "engine/vision/decode/internal/picturehelper.h"
#include "tests/engine/pictures/picturefiles.h"
#include "tests/support/reference.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>

#include <memory>

using namespace sl;
using namespace sl::test;
using namespace sl::vision;

namespace {

constexpr int kSide = 256;
const auto kName = u"picture"_s;

/// Every line another, and nothing that a codec could leave out.
QImage texture() {
    QImage image(kSide, kSide, QImage::Format_RGB888);
    quint32 state = 7;
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
            state = state * 1664525 + 1013904223;
            const int grain = int(state >> 28);
            image.setPixel(x, y, qRgb((x + grain) & 255, (y + grain) & 255, ((x ^ y) + grain) & 255));
        }
    }
    return image;
}

QByteArray written(const char* format, int compression = -1, int quality = 95) {
    return encoded(texture(), format, compression, quality);
}

/// As cameras write it, its lines from above: a negative height, and the lines in the other order.
QByteArray bmpFromAbove() {
    QByteArray file = encoded(texture().mirrored(), "bmp");
    qToLittleEndian(qint32(-kSide), file.data() + 22);
    return file;
}

/// A TIFF whose directory stands before its strips of 16 lines, as scanners write it.
QByteArray tiffFromScanner() {
    constexpr int kLines = 16, kStrips = kSide / kLines, kBytes = kLines * kSide * 3, kTags = 9;
    QByteArray file("II\x2A\0\x08\0\0\0", 8);
    const auto put = [&file](auto value) {
        const auto little = qToLittleEndian(value);
        file.append(reinterpret_cast<const char*>(&little), sizeof little);
    };
    const auto tag = [&put](int number, int type, int count, qint64 value) {
        put(quint16(number)), put(quint16(type)), put(quint32(count)), put(quint32(value));
    };
    constexpr int kBehind = 8 + 2 + kTags * 12 + 4, kLong = 4, kShort = 3;
    constexpr int kData = kBehind + 3 * 2 + kStrips * 8;
    put(quint16(kTags));
    tag(256, kShort, 1, kSide), tag(257, kShort, 1, kSide);
    tag(258, kShort, 3, kBehind); // 8, 8, 8
    tag(259, kShort, 1, 1);       // not compressed
    tag(262, kShort, 1, 2);       // RGB
    tag(273, kLong, kStrips, kBehind + 6);
    tag(277, kShort, 1, 3);
    tag(278, kShort, 1, kLines);
    tag(279, kLong, kStrips, kBehind + 6 + kStrips * 4);
    put(quint32(0));
    for (int i = 0; i < 3; ++i)
        put(quint16(8));
    for (int i = 0; i < kStrips; ++i)
        put(quint32(kData + i * kBytes));
    for (int i = 0; i < kStrips; ++i)
        put(quint32(kBytes));
    const QImage image = texture();
    for (int y = 0; y < kSide; ++y)
        file.append(reinterpret_cast<const char*>(image.constScanLine(y)), qsizetype(kSide) * 3);
    return file;
}

/// Grey, without compression: nine bits a pixel, and the table begun anew before it is full.
QByteArray gif() {
    QByteArray file("GIF89a\0\1\0\1\xF7\0\0", 13);
    for (int i = 0; i < 256; ++i)
        file.append(3, char(i));
    file.append(QByteArray(",\0\0\0\0\0\1\0\1\0\x08", 11));
    QByteArray packed;
    quint32 bits = 0;
    int filled = 0, sinceClear = 0;
    const auto code = [&](quint32 value) {
        bits |= value << filled;
        for (filled += 9; filled >= 8; filled -= 8, bits >>= 8)
            packed.append(char(bits & 255));
    };
    for (int i = 0; i < kSide * kSide; ++i) {
        if (sinceClear++ % 200 == 0)
            code(256);
        code(quint32((i / kSide + i * 7) & 255));
    }
    code(257), code(0);
    for (qsizetype at = 0; at < packed.size(); at += 255) {
        const auto block = packed.mid(at, 255);
        file.append(char(block.size()));
        file.append(block);
    }
    return file + QByteArray("\0;", 2);
}

QByteArray withoutEnd(const QByteArray& file) {
    return file.left(file.size() * 6 / 10);
}

/// Sixteen bytes in the middle are others.
QByteArray spoilt(QByteArray file) {
    for (qsizetype i = 0; i < 16; ++i)
        file[file.size() / 2 + i] = char(0x91 + 37 * i);
    return file;
}

QByteArray sample(const QString& name) {
    QFile file(QStringLiteral(SECONDLOOK_DATA) + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A picture that breaks off, or is spoilt, is shown as far as it is there, and says what is wrong with it.
class TestDamagedPictures : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PictureHelper> m_helper;

private Q_SLOTS:
    void initTestCase() { m_helper = std::make_unique<PictureHelper>(); }
    void cleanupTestCase() { m_helper.reset(); }

    void whatIsMissingIsSaid_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isFromBelow");
        QTest::newRow("JPEG") << written("jpeg", -1, 90) << false;
        QTest::newRow("PNG") << written("png") << false;
        QTest::newRow("BMP") << written("bmp") << true;
        QTest::newRow("BMP from above") << bmpFromAbove() << false;
        QTest::newRow("GIF") << gif() << false;
        QTest::newRow("WebP") << written("webp", -1, 80) << false;
        QTest::newRow("WebP without loss") << written("webp", -1, 100) << false;
        QTest::newRow("TIFF") << tiffFromScanner() << false;
    }
    void whatIsMissingIsSaid() {
        QFETCH(QByteArray, file);
        QFETCH(bool, isFromBelow);
        const auto whole = m_helper->decode(file, kName);
        SL_VERIFY(whole);
        QCOMPARE(damageOf(whole->metadata), PictureDamage());
        const auto cut = m_helper->decode(withoutEnd(file), kName);
        SL_VERIFY(cut);
        QCOMPARE(cut->pixels.size(), whole->pixels.size());
        const PictureDamage damage = damageOf(cut->metadata);
        const int missing = isFromBelow ? damage.toLine : kSide - damage.fromLine + 1;
        QVERIFY2(missing > kSide / 4 && missing < kSide * 3 / 5, qPrintable(QString::number(missing)));
        const QRect there(0, isFromBelow ? missing : 0, kSide, kSide - missing);
        QCOMPARE(cut->pixels.copy(there), whole->pixels.copy(there));
        QVERIFY(cut->pixels != whole->pixels);
    }

    void whatIsSpoiltIsSaid_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("JPEG") << written("jpeg", -1, 90);
        QTest::newRow("PNG") << written("png");
        QTest::newRow("GIF") << gif();
        QTest::newRow("TIFF, LZW") << written("tiff", 1);
        QTest::newRow("JPEG 2000 that breaks off") << sample(u"four.jp2"_s).chopped(40);
    }
    void whatIsSpoiltIsSaid() {
        QFETCH(QByteArray, file);
        const bool isCut = QByteArray(QTest::currentDataTag()).contains("breaks off");
        const auto image = m_helper->decode(isCut ? file : spoilt(file), kName);
        SL_VERIFY(image);
        QVERIFY2(damageOf(image->metadata).any(), "taken as if it were whole");
    }

    /// Cameras fill up the last bytes of a picture; libjpeg warns of them, and nothing is wrong.
    void fillingIsNoDamage_data() {
        QTest::addColumn<QByteArray>("filling");
        QTest::newRow("zeros") << QByteArray(20, '\0');
        QTest::newRow("many zeros") << QByteArray(4000, '\0');
        QTest::newRow("one stray byte") << QByteArray(1, '\x42');
        QTest::newRow("ones") << QByteArray(20, '\xFF');
    }
    void fillingIsNoDamage() {
        QFETCH(QByteArray, filling);
        QByteArray file = written("jpeg", -1, 90);
        file.insert(file.size() - 2, filling);
        const auto image = m_helper->decode(file, kName);
        SL_VERIFY(image);
        QCOMPARE(damageOf(image->metadata), PictureDamage());
    }

    void dataThatNoPictureTakesAreDamage() {
        QByteArray file = written("jpeg", -1, 90);
        file.insert(file.size() - 2, "\x13\x37\x42\x17\x5A");
        const auto image = m_helper->decode(file, kName);
        SL_VERIFY(image);
        QVERIFY(damageOf(image->metadata).isDoubtful);
    }

    /// What silences warnings on a terminal silences nothing here.
    void aSilentEnvironmentHidesNoDamage() {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"spoilt.jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(spoilt(written("jpeg", -1, 90)));
        file.close();
        QProcess helper;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"*=false"_s);
        helper.setProcessEnvironment(environment);
        helper.start(QCoreApplication::applicationDirPath() + u"/secondlook-pictures"_s,
                     {u"facts"_s, file.fileName()});
        QVERIFY(helper.waitForFinished());
        const auto said = helper.readAllStandardOutput();
        QVERIFY2(said.contains("\"spoiltData\":true"), said.constData());
    }

    /// What was met in one picture is not said of the next in the same process.
    void theNextPictureIsItsOwn() {
        const QByteArray file = written("jpeg", -1, 90);
        for (int i = 0; i < 3; ++i) {
            const auto damaged = m_helper->decode(spoilt(file), kName, {}, {}, Isolation::OfAFew);
            SL_VERIFY(damaged);
            QVERIFY(damageOf(damaged->metadata).isDoubtful);
            const auto whole = m_helper->decode(file, kName, {}, {}, Isolation::OfAFew);
            SL_VERIFY(whole);
            QCOMPARE(damageOf(whole->metadata), PictureDamage());
        }
    }

    void whereNothingIsThereItIsRefused_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("BMP") << written("bmp").left(60);
        QTest::newRow("GIF") << gif().left(13 + 768 + 11);
        QTest::newRow("WebP") << written("webp", -1, 80).left(40);
        QTest::newRow("TIFF") << tiffFromScanner().left(300);
        QTest::newRow("TIFF without its directory") << withoutEnd(written("tiff", 1));
        QTest::newRow("JPEG 2000") << sample(u"four.jp2"_s).left(150);
    }
    void whereNothingIsThereItIsRefused() {
        QFETCH(QByteArray, file);
        const auto image = m_helper->decode(file, kName);
        QVERIFY2(!image, image ? qPrintable(QString::number(image->pixels.width())) : "");
        QCOMPARE(errorName(image.error().code), u"ImageTruncated"_s);
    }
};

QTEST_GUILESS_MAIN(TestDamagedPictures)
#include "tst_damagedpictures.moc"
