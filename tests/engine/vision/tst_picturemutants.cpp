// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/decode/internal/picturehelper.h"
#include "tests/engine/pictures/picturefiles.h"
#include "tests/support/damage.h"
#include "tests/support/reference.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMap>

using namespace sl;
using namespace sl::test;
using namespace sl::vision;

namespace {

QByteArray sample(const QString& name) {
    QFile file(QStringLiteral(SECONDLOOK_DATA) + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Damage of every kind ends as a picture or as a reason, within its limits, and this program lives on.
class TestPictureMutants : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMutantEndsAsAPictureOrWithAReason_data() {
        QTest::addColumn<QByteArray>("file");
        const auto exif = exifBlock(6, {{0x010F, "Maker"}, {0x9003, "2024:05:01 12:30:59"}}, true);
        for (const char* format : {"png", "bmp", "tiff", "webp", "ppm"})
            QTest::newRow(format) << encoded(fourCorners({200, 150}), format);
        QTest::newRow("tiff, LZW") << encoded(fourCorners({200, 150}), "tiff", 1);
        QTest::newRow("webp without loss") << encoded(fourCorners({200, 150}), "webp", -1, 100);
        QTest::newRow("jpeg") << withExif(encoded(fourCorners({200, 150}), "jpeg"), exif);
        QTest::newRow("gif") << animatedGif();
        for (const char* name :
             {"three.heic", "turned.heic", "turned.avif", "four.jp2", "four.j2k", "ycc.jp2"})
            QTest::newRow(name) << sample(QString::fromLatin1(name));
    }
    void everyMutantEndsAsAPictureOrWithAReason() {
        QFETCH(QByteArray, file);
        QVERIFY(!file.isEmpty());
        const int count = mutants(100);
        PictureHelper helper;
        QMap<QString, int> ends;
        qint64 slowest = 0;
        std::optional<qint64> process;
        for (int i = 0; i < count; ++i) {
            QElapsedTimer since;
            since.start();
            const auto image = helper.decode(Damage(20261129U + unsigned(i)).to(file), u"mutant"_s);
            slowest = qMax(slowest, since.elapsed());
            ++ends[image ? u"pictures"_s : errorName(image.error().code)];
            QVERIFY(!image || image->pixels.format() == QImage::Format_RGB888);
            QVERIFY(!process || process == helper.helperProcess()); // whatever happened to the fork
            process = helper.helperProcess();
        }
        for (auto end = ends.cbegin(); end != ends.cend(); ++end)
            qInfo().noquote() << end.value() << end.key();
        qInfo() << count << "mutants; slowest" << slowest << "ms";
        QCOMPARE(ends.value(errorName(ErrorCode::HelperStopped)), 0); // a crash, or a limit of time
        QCOMPARE(ends.value(errorName(ErrorCode::ProgramFault)), 0);
        QCOMPARE(ends.value(errorName(ErrorCode::HelperMissing)), 0);
    }
};

QTEST_GUILESS_MAIN(TestPictureMutants)
#include "tst_picturemutants.moc"
