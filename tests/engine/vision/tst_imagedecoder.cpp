// SPDX-License-Identifier: Apache-2.0
#include "engine/core/records/picturedamage.h"
#include "engine/pictures/picturedecoder.h"
#include "engine/vision/decode/imagedecoder.h"
#include "engine/vision/decode/internal/picturehelper.h"
#include "tests/engine/pictures/picturefiles.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QThread>
#include <QtEndian>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <memory>
#include <sys/resource.h>
#include <vector>

using namespace sl;
using namespace sl::vision;
using namespace sl::test;

namespace {

const auto kName = u"picture"_s;

QString helperPath() {
    return QCoreApplication::applicationDirPath() + u"/secondlook-pictures"_s;
}

/// Small files whose corners are red, green, blue and white, upright 96 x 64 or turned to 64 x 96; made with
/// libheif and openjpeg.
QByteArray sample(const QString& name) {
    QFile file(QStringLiteral(SECONDLOOK_DATA) + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Colour of the picture in the middle of each quarter: see tst_picturedecoder.
QString quarters(const QImage& image) {
    QString letters;
    for (const QPoint at : {QPoint(1, 1), QPoint(3, 1), QPoint(1, 3), QPoint(3, 3)}) {
        const QColor colour = image.pixelColor(image.width() * at.x() / 4, image.height() * at.y() / 4);
        const bool r = colour.red() > 128, g = colour.green() > 128, b = colour.blue() > 128;
        letters += QLatin1String(r && g && b ? "w" : r ? "r" : g ? "g" : b ? "b" : "?");
    }
    return letters;
}

/// An AVIF whose container says other colours: primaries and transfer by the numbers of ISO/IEC 23091-2.
QByteArray avifOfColours(char primaries, char transfer) {
    auto avif = sample(u"turned.avif"_s);
    const auto numbers = avif.indexOf("colrnclx") + 8;
    avif[numbers + 1] = primaries;
    avif[numbers + 3] = transfer;
    return avif;
}

/// A JP2 with a box of EXIF before its picture.
QByteArray jp2WithExif(const QByteArray& jp2, const QByteArray& block) {
    QByteArray box = QByteArray(4, '\0') + "uuidJpgTiffExif->JP2" + block;
    qToBigEndian(quint32(box.size()), box.data());
    const auto picture = jp2.indexOf("jp2c") - 4;
    return jp2.left(picture) + box + jp2.sliced(picture);
}

/// The process in which pictures are decoded; empty: there is none.
QByteArray childOf(qint64 helper) {
    QFile children(u"/proc/%1/task/%1/children"_s.arg(helper));
    return children.open(QIODevice::ReadOnly) ? children.readAll().trimmed() : QByteArray();
}

/// How a process has the file of the picture open: O_RDONLY, O_WRONLY or O_RDWR; -1: not at all.
int accessToTheFile(qint64 process) {
    QFile descriptor(u"/proc/%1/fdinfo/3"_s.arg(process));
    const auto words = descriptor.open(QIODevice::ReadOnly) ? descriptor.readAll().simplified().split(' ')
                                                            : QByteArrayList();
    const auto flags = words.value(words.indexOf("flags:") + 1);
    return flags.isEmpty() ? -1 : flags.toInt(nullptr, 8) & O_ACCMODE;
}

/// Kills the first `count` processes that the helper makes; gives how many it met before `isDone`.
int killChildrenOf(qint64 helper, int count, const std::atomic_bool& isDone) {
    QByteArray last;
    int killed = 0;
    while (killed < count && !isDone) {
        const auto child = childOf(helper);
        if (child.isEmpty() || child == last)
            continue;
        killed += ::kill(pid_t(child.toInt()), SIGKILL) == 0 ? 1 : 0;
        last = child;
    }
    return killed;
}

/// All that a file and the decoder say of a picture, but what only the helper hears of spoilt data.
QString outcome(const Result<DecodedImage>& image) {
    if (!image)
        return image.error().toString();
    QJsonObject metadata = image->metadata;
    metadata.remove(u"spoiltData"_s);
    return u"%1 x %2 of %3 x %4, %5"_s.arg(image->pixels.width())
        .arg(image->pixels.height())
        .arg(image->originalSize.width())
        .arg(image->originalSize.height())
        .arg(QString::fromUtf8(QJsonDocument(metadata).toJson(QJsonDocument::Compact)));
}

/// While it lives, the program may take no more than `more` bytes of address space than it has.
class AddressSpaceLimit {
public:
    explicit AddressSpaceLimit(qint64 more) {
        QFile sizes(u"/proc/self/statm"_s);
        if (!sizes.open(QIODevice::ReadOnly) || ::getrlimit(RLIMIT_AS, &m_before) != 0)
            return;
        const qint64 now = sizes.readAll().split(' ').first().toLongLong() * 4096;
        const rlimit limit{rlim_t(now + more), m_before.rlim_max};
        m_isSet = now > 0 && ::setrlimit(RLIMIT_AS, &limit) == 0;
    }
    ~AddressSpaceLimit() {
        if (m_isSet)
            ::setrlimit(RLIMIT_AS, &m_before);
    }
    Q_DISABLE_COPY_MOVE(AddressSpaceLimit)
    [[nodiscard]] bool isSet() const { return m_isSet; }

private:
    rlimit m_before{};
    bool m_isSet = false;
};

} // namespace

/// What the helper in the jail gives.
class TestImageDecoder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s);
        QVERIFY(QFile::exists(helperPath()));
    }

    void theJailChangesNothing_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("every");
        QTest::newRow("reported inputs") << u"../cases/images"_s << 1;
        QTest::newRow("booking photos") << u"frmdb"_s << 40;
        QTest::newRow("group photos") << u"group"_s << 1;
        QTest::newRow("scenes") << u"scenes"_s << 1;
    }
    /// The same pixels, facts, marks and refusals as the decoder gives in this process, for real pictures.
    void theJailChangesNothing() {
        SL_NEED_REFERENCE();
        QFETCH(QString, folder);
        QFETCH(int, every);
        PictureHelper helper;
        int seen = 0, compared = 0;
        QDirIterator files(referenceFaces() + QLatin1Char('/') + folder, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (seen++ % every != 0 || path.contains(u"phone."_s)) // of those only the helper has a decoder
                continue;
            const auto bytes = readImageFile(path);
            SL_VERIFY(bytes);
            for (const QSize fitInside : {QSize(), QSize(480, 480)}) {
                const auto here = pictures::decodePicture(*bytes, path, {}, fitInside);
                for (const auto isolation : {Isolation::OfEachPicture, Isolation::OfAFew}) {
                    const auto there = helper.decode(*bytes, path, {}, fitInside, isolation);
                    QCOMPARE(outcome(there), outcome(here));
                    QVERIFY2(!here || there->pixels == here->pixels, qPrintable(path));
                    QVERIFY(!here || (here->confinement.isEmpty() && !there->confinement.isEmpty()));
                }
            }
            ++compared;
        }
        QVERIFY2(compared > 3, qPrintable(QString::number(compared)));
    }

    void phonesAndScannersFormatsAreOpened_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("colours");
        QTest::addColumn<QString>("facts"); ///< that it holds
        const auto exif = exifBlock(6, {{0x0110, "Scanner 5"}, {0x9003, "2024:05:01 12:30:59"}}, true);
        const QSize lying(96, 64), upright(64, 96);
        QTest::newRow("HEIC") << sample(u"three.heic"_s) << lying << u"rgbw"_s << u"\"frames\":3"_s;
        QTest::newRow("HEIC, turned") << sample(u"turned.heic"_s) << upright << u"brwg"_s << u"Cam 7"_s;
        QTest::newRow("HEIC, turned by EXIF alone")
            << sample(u"exifonly.heic"_s) << upright << u"brwg"_s << u"2026-03-14T22:15:03"_s;
        QTest::newRow("AVIF, turned") << sample(u"turned.avif"_s) << upright << u"brwg"_s << u"\"avif\""_s;
        QTest::newRow("JPEG 2000") << sample(u"four.jp2"_s) << lying << u"rgbw"_s << u"\"jp2\""_s;
        QTest::newRow("JPEG 2000, a bare code stream")
            << sample(u"four.j2k"_s) << lying << u"rgbw"_s << u"jp2"_s;
        QTest::newRow("JPEG 2000, reduced colours") << sample(u"ycc.jp2"_s) << lying << u"rgbw"_s << u"jp2"_s;
        QTest::newRow("JPEG 2000, 12 bits of grey")
            << sample(u"grey12.jp2"_s) << lying << QString() << u"jp2"_s;
        QTest::newRow("JPEG 2000, turned by EXIF")
            << jp2WithExif(sample(u"four.jp2"_s), exif) << upright << u"brwg"_s << u"2024-05-01T12:30:59"_s;
    }
    void phonesAndScannersFormatsAreOpened() {
        QFETCH(QByteArray, file);
        QFETCH(QSize, size);
        QFETCH(QString, colours);
        QFETCH(QString, facts);
        const auto image = decodeImage(file, kName);
        SL_VERIFY(image);
        QCOMPARE(image->pixels.size(), size);
        QCOMPARE(image->originalSize, size);
        QCOMPARE(image->pixels.format(), QImage::Format_RGB888);
        if (!colours.isEmpty())
            QCOMPARE(quarters(image->pixels), colours);
        QVERIFY2(outcome(image).contains(facts), qPrintable(outcome(image)));
    }

    void picturesOfHdrAreRefused_data() {
        QTest::addColumn<char>("transfer");
        QTest::addColumn<QString>("detail");
        QTest::newRow("PQ") << char(16) << u"HDR (PQ)"_s;
        QTest::newRow("HLG") << char(18) << u"HDR (HLG)"_s;
    }
    void picturesOfHdrAreRefused() {
        QFETCH(char, transfer);
        QFETCH(QString, detail);
        const auto image = decodeImage(avifOfColours(9, transfer), kName);
        QVERIFY(!image);
        QCOMPARE(image.error().code, ErrorCode::SamplesUnread);
        QCOMPARE(image.error().detail, detail);
    }

    /// The same numbers are another colour: BT.2020's red is beyond that of sRGB, so its middle tones are
    /// more colourful.
    void widePrimariesAreThoseOfBt2020() {
        const auto narrow = decodeImage(avifOfColours(1, 13), kName);
        const auto wide = decodeImage(avifOfColours(9, 13), kName);
        SL_VERIFY(narrow);
        SL_VERIFY(wide);
        QCOMPARE(quarters(wide->pixels), quarters(narrow->pixels));
        QVERIFY(wide->pixels != narrow->pixels);
    }

    /// The whole range of grey, from black on the left to white on the right.
    void twelveBitsOfGreyAreTheWholeRange() {
        const auto image = decodeImage(sample(u"grey12.jp2"_s), kName);
        SL_VERIFY(image);
        QVERIFY(qRed(image->pixels.pixel(1, 30)) < 16);
        QVERIFY(qRed(image->pixels.pixel(94, 30)) > 240);
        QVERIFY(!image->metadata.contains(u"usedBits"_s));
    }

    void thosePicturesAreOpenedAsTheJpegTheyWereMadeFrom() {
        SL_NEED_REFERENCE();
        const auto cases = referenceFaces() + u"/../cases/images/"_s;
        const auto bytes = readImageFile(cases + u"plain31.jpg"_s);
        SL_VERIFY(bytes);
        const auto jpeg = decodeImage(*bytes, kName);
        SL_VERIFY(jpeg);
        for (const QString& name : {u"phone.heic"_s, u"phone.avif"_s, u"phone.jp2"_s}) {
            const auto file = readImageFile(cases + name);
            SL_VERIFY(file);
            const auto image = decodeImage(*file, name);
            SL_VERIFY(image);
            const QImage same =
                jpeg->pixels.scaled(image->pixels.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            qint64 difference = 0;
            for (int y = 0; y < same.height(); ++y)
                for (int x = 0; x < same.width(); ++x)
                    difference += qAbs(qGray(same.pixel(x, y)) - qGray(image->pixels.pixel(x, y)));
            const double mean = double(difference) / (same.width() * same.height());
            QVERIFY2(mean < 6, qPrintable(u"%1: %2"_s.arg(name).arg(mean)));
        }
    }

    void whatIsCutIsRefusedOrMarked_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"three.heic", "turned.avif", "four.jp2", "four.j2k"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void whatIsCutIsRefusedOrMarked() {
        QFETCH(QString, name);
        const auto file = sample(name);
        PictureHelper helper;
        for (qsizetype length = 16; length < file.size() * 3 / 4; length += 7) {
            const auto image = helper.decode(file.left(length), kName);
            const bool isMarked = image && damageOf(image->metadata).any();
            QVERIFY2(!image || isMarked,
                     qPrintable(u"decoded from %1 of %2 bytes"_s.arg(length).arg(file.size())));
            if (isMarked)
                continue;
            QVERIFY2(image.error().code == ErrorCode::ImageTruncated ||
                         image.error().code == ErrorCode::FormatUnread,
                     qPrintable(image.error().toString()));
            QCOMPARE(image.error().subject, kName);
        }
    }

    void aMissingHelperIsNamed() {
        PictureHelper helper(u"/nowhere/secondlook-pictures"_s);
        const auto image = helper.decode(encoded(fourCorners({32, 32}), "png"), kName);
        QVERIFY(!image);
        QCOMPARE(image.error().code, ErrorCode::HelperMissing);
        QCOMPARE(image.error().subject, u"/nowhere/secondlook-pictures"_s);
    }

    void aHelperThatIsKilledIsReplaced() {
        PictureHelper helper;
        const auto file = encoded(fourCorners({40, 30}), "png");
        SL_VERIFY(helper.decode(file, kName));
        const auto first = helper.helperProcess();
        QVERIFY(first);
        QCOMPARE(::kill(pid_t(*first), SIGKILL), 0);
        // the one in the sandbox may still answer before it ends with the one around it
        for (auto process = first; process == first; process = helper.helperProcess()) {
            const auto again = helper.decode(file, kName);
            SL_VERIFY(again);
            QCOMPARE(again->pixels.size(), QSize(40, 30));
        }
    }

    /// Stopped, it says nothing: as one that a picture keeps busy for ever.
    void aHelperThatFallsSilentIsReplaced() {
        auto limits = pictureLimits();
        limits.silence = std::chrono::milliseconds(5000);
        PictureHelper helper({}, limits, jail::Sandbox::Never);
        const auto file = encoded(fourCorners({40, 30}), "png");
        SL_VERIFY(helper.decode(file, kName));
        const auto first = helper.helperProcess();
        QCOMPARE(::kill(pid_t(*first), SIGSTOP), 0);
        SL_VERIFY(helper.decode(file, kName));
        QVERIFY(helper.helperProcess() != first);
    }

    void aDecoderThatIsKilledIsAskedASecondTime_data() {
        QTest::addColumn<int>("kills");
        QTest::addColumn<Isolation>("isolation");
        QTest::newRow("once") << 1 << Isolation::OfEachPicture;
        QTest::newRow("twice") << 2 << Isolation::OfEachPicture;
        QTest::newRow("once, shared") << 1 << Isolation::OfAFew;
        QTest::newRow("twice, shared at first") << 2 << Isolation::OfAFew;
    }
    /// Not the helper: the process that it forked for the picture, which it tells of.
    void aDecoderThatIsKilledIsAskedASecondTime() {
        QFETCH(int, kills);
        QFETCH(Isolation, isolation);
        PictureHelper helper({}, pictureLimits(), jail::Sandbox::Never);
        SL_VERIFY(helper.decode(encoded(fourCorners({40, 30}), "png"), kName));
        const auto process = helper.helperProcess();
        QVERIFY(process);
        const auto large = encoded(fourCorners({6000, 4000}), "png"); // takes long enough to be met
        std::atomic_bool isDone = false;
        int killed = 0;
        const std::unique_ptr<QThread> hunter(
            QThread::create([&] { killed = killChildrenOf(*process, kills, isDone); }));
        hunter->start();
        const auto image = helper.decode(large, kName, {}, {}, isolation);
        isDone = true;
        QVERIFY(hunter->wait());
        QCOMPARE(killed, kills);
        QCOMPARE(image.has_value(), kills == 1);
        QVERIFY(image || image.error().code == ErrorCode::HelperStopped);
        QCOMPARE(helper.helperProcess(), process);
    }

    /// A process that pictures share is ended after a few of them, and before a picture that shares none.
    void aFewPicturesShareAProcess() {
        PictureHelper helper({}, pictureLimits(), jail::Sandbox::Never);
        const auto file = encoded(fourCorners({40, 30}), "png");
        QByteArrayList processes;
        for (int i = 0; i < 40; ++i) {
            const auto image = helper.decode(file, kName, {}, {}, Isolation::OfAFew);
            SL_VERIFY(image);
            QCOMPARE(quarters(image->pixels), u"rgbw"_s);
            if (const auto process = childOf(*helper.helperProcess()); processes.value(0) != process)
                processes.prepend(process);
        }
        QCOMPARE(processes.size(), 3); // of 16, 16 and 8 pictures
        QVERIFY(!processes.contains(QByteArray()));
        SL_VERIFY(helper.decode(file, kName));
        QCOMPARE(childOf(*helper.helperProcess()), QByteArray());
    }

    /// Such a process lives on while the next file is given, a case's too, and must not change it.
    void noProcessCanWriteToTheFile() {
        PictureHelper helper({}, pictureLimits(), jail::Sandbox::Never);
        SL_VERIFY(helper.decode(encoded(fourCorners({40, 30}), "png"), kName, {}, {}, Isolation::OfAFew));
        QCOMPARE(accessToTheFile(*helper.helperProcess()), O_RDONLY);
        QCOMPARE(accessToTheFile(childOf(*helper.helperProcess()).toLongLong()), O_RDONLY);
    }

    /// A picture answers for nothing that its neighbours did to the process that they share.
    void whatASharedProcessRefusesIsAskedAgainAlone() {
        PictureHelper helper({}, pictureLimits(), jail::Sandbox::Never);
        const auto file = encoded(fourCorners({40, 30}), "png");
        const auto shared = [&](const QByteArray& bytes) {
            return helper.decode(bytes, kName, {}, {}, Isolation::OfAFew);
        };
        SL_VERIFY(shared(file));
        const auto first = childOf(*helper.helperProcess());
        const auto refused = shared("words\n");
        QVERIFY(!refused);
        QCOMPARE(refused.error().toString(), u"FileIsText: picture"_s);
        QCOMPARE(childOf(*helper.helperProcess()), QByteArray()); // the second one was alone
        SL_VERIFY(shared(file));
        const auto second = childOf(*helper.helperProcess());
        QVERIFY(!second.isEmpty() && second != first);
        QCOMPARE(::kill(pid_t(second.toInt()), SIGKILL), 0); // while nothing is asked of it
        SL_VERIFY(shared(file));
    }

    /// What a picture does to the process that decodes it costs that picture alone.
    void aPictureBeyondTheMemoryLeavesTheHelperAtWork() {
#ifdef SECONDLOOK_SANITIZED
        QSKIP("the sanitizer reserves terabytes of address space");
#endif
        auto limits = pictureLimits();
        limits.memoryBytes = qint64(1) << 30;
        QImage large(14'000, 14'000, QImage::Format_Mono);
        large.fill(0);
        PictureHelper helper({}, limits);
        const auto image = helper.decode(encoded(large, "png"), kName);
        QVERIFY(!image);
        QCOMPARE(image.error().subject, kName);
        const auto process = helper.helperProcess();
        QVERIFY(process);
        SL_VERIFY(helper.decode(encoded(fourCorners({40, 30}), "png"), kName));
        QCOMPARE(helper.helperProcess(), process);
    }

    void limitsHoldInTheHelper() {
        const auto file = encoded(fourCorners({100, 50}), "png");
        QCOMPARE(decodeImage(file, kName, {1000, 16}).error().code, ErrorCode::ImageTooLarge);
        QCOMPARE(decodeImage(file, kName, {100'000, 60}).error().code, ErrorCode::ImageTooSmall);
        QCOMPARE(decodeImage({}, kName).error().code, ErrorCode::FileEmpty);
        QCOMPARE(decodeImage("words\n", kName).error().toString(), u"FileIsText: picture"_s);
    }

    /// Each thread asks its own helper; none waits for another, and none gets another's picture.
    void threadsDoNotMixTheirPictures() {
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic_int right = 0;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([i, &right] {
                const QSize size(40 + i, 60 + i);
                const auto file = encoded(fourCorners(size), "png");
                for (int round = 0; round < 10; ++round) {
                    const auto image = decodeImage(file, kName);
                    right += image && image->pixels.size() == size && quarters(image->pixels) == u"rgbw"_s;
                }
            }));
            threads.back()->start();
        }
        for (const auto& thread : threads)
            QVERIFY(thread->wait());
        QCOMPARE(right, 40);
    }

    void everyPixelKeepsItsColour_data() {
        QTest::addColumn<int>("width");
        for (const int width : {20, 21, 22, 23})
            QTest::addRow("%d wide", width) << width;
    }

    void everyPixelKeepsItsColour() {
        QFETCH(int, width);
        QImage colours(width, 24, QImage::Format_RGB32);
        for (int y = 0; y < colours.height(); ++y)
            for (int x = 0; x < width; ++x)
                colours.setPixel(x, y, qRgb(x * 9, y * 10, (x * 24 + y) % 256));
        const auto decoded = decodeImage(encoded(colours, "png"), kName);
        SL_VERIFY(decoded);
        QCOMPARE(decoded->pixels.format(), QImage::Format_RGB888);
        for (int y = 0; y < colours.height(); ++y)
            for (int x = 0; x < width; ++x)
                QCOMPARE(decoded->pixels.pixelColor(x, y), colours.pixelColor(x, y));
    }

    void contentDecidesNotTheName() {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"\u540d\u524d \u00e9\u00e8.png"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(encoded(fourCorners({32, 32}), "jpeg"));
        file.close();
        const auto bytes = readImageFile(path);
        SL_VERIFY(bytes);
        const auto image = decodeImage(*bytes, path);
        SL_VERIFY(image);
        QCOMPARE(image->metadata[QLatin1String("format")].toString(), u"jpeg"_s);
    }

    void readingAFileTakesTheMemoryOfItsSize() {
#ifdef SECONDLOOK_SANITIZED
        QSKIP("the sanitizer reserves terabytes of address space");
#endif
        QTemporaryDir dir;
        QFile file(dir.filePath(u"small.jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray written = encoded(fourCorners({32, 32}), "jpeg");
        file.write(written);
        file.close();
        const AddressSpaceLimit limit(64 << 20);
        QVERIFY(limit.isSet());
        const auto bytes = readImageFile(file.fileName());
        SL_VERIFY(bytes);
        QCOMPARE(*bytes, written);
    }

    void unreadableFilesSayWhy() {
        QTemporaryDir dir;
        QFile empty(dir.filePath(u"empty.jpg"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        QCOMPARE(readImageFile(empty.fileName()).error().code, ErrorCode::FileEmpty);
        QCOMPARE(readImageFile(dir.path()).error().code, ErrorCode::FileIsDirectory);
        QCOMPARE(readImageFile(dir.filePath(u"none.jpg"_s)).error().code, ErrorCode::NotFound);
        QCOMPARE(readImageFile(u"/dev/null"_s).error().code, ErrorCode::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestImageDecoder)
#include "tst_imagedecoder.moc"
