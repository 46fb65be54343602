// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/bagreader.h"
#include "engine/bundle/bagwriter.h"
#include "engine/bundle/bundlenames.h"
#include "engine/bundle/templateform.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <limits>

using namespace sl;
using namespace sl::bundle;

namespace {

QList<BagFile> files() {
    return {BagFile::of(u"data/b.txt"_s, "second"), BagFile::of(u"data/a/a.txt"_s, "first"),
            BagFile::of(kReadMe, "read me")};
}

BagWriter writer(const QList<BagFile>& of = files()) {
    return {of, {u"Harbour Police"_s, u"case 1"_s, u"a bag"_s, QDate(2026, 11, 30)}};
}

} // namespace

/// Bags as RFC 8493 has them: written whole or not at all, read without trust.
class TestBag : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    int m_made = 0;

    [[nodiscard]] QString place() { return m_dir.filePath(u"bag %1"_s.arg(++m_made)); }
    [[nodiscard]] QString written() {
        const auto folder = place();
        Job job;
        return writer().write(folder, job) ? folder : QString();
    }
    static void append(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write(bytes);
    }

private Q_SLOTS:
    void whatIsWrittenIsReadBack() {
        const auto folder = written();
        const auto bag = BagReader::open(folder);
        SL_VERIFY(bag);
        const auto faults = bag->check();
        SL_VERIFY(faults);
        QCOMPARE(faults->size(), 0);
        QCOMPARE(bag->paths(),
                 QStringList({kReadMe, kInfo, kDeclaration, u"data/a/a.txt"_s, u"data/b.txt"_s, kManifest}));
        QCOMPARE(bag->read(u"data/b.txt"_s, 6).value_or(QByteArray()), QByteArray("second"));
        QCOMPARE(bag->read(u"data/b.txt"_s, 5).error().code,
                 ErrorCode::FileUnreadable); // larger than asked for
        QCOMPARE(bag->read(u"data/none"_s, 5).error().code, ErrorCode::NotFound);
        QCOMPARE(writer().manifest(), Sha256::of("first").hex().toLatin1() + "  data/a/a.txt\n" +
                                          Sha256::of("second").hex().toLatin1() + "  data/b.txt\n");
    }

    void aBagIsWrittenWholeOrNotAtAll() {
        const auto folder = place();
        Job cancelled;
        cancelled.cancel();
        QCOMPARE(writer().write(folder, cancelled).error().code, ErrorCode::Cancelled);
        QVERIFY(!QFileInfo::exists(folder));
        auto altered = files();
        altered.append({u"data/z.txt"_s, Sha256::of("as recorded"), 11, {}, [] {
                            return Result<QByteArray>(QByteArray("as replaced"));
                        }});
        Job job;
        QCOMPARE(writer(altered).write(folder, job).error().code, ErrorCode::MediaAltered);
        QVERIFY(!QFileInfo::exists(folder));
        QVERIFY(!QFileInfo::exists(folder + u".part"_s));
        const auto there = written();
        Job again;
        QCOMPARE(writer().write(there, again).error().code, ErrorCode::AlreadyExists);
        QVERIFY(QFileInfo::exists(there + u"/data/b.txt"_s));
    }

    void aManifestLeadsNowhereElse_data() {
        QTest::addColumn<QString>("path");
        for (const auto* path :
             {"data/../../secret", "/etc/passwd", "data//a", "data/./a", "data/.hidden", "data/a/", "data\\a",
              "data/%2e%2e/a", "secret", "data/ a", "data/\u202Egpj.exe"})
            QTest::newRow(path) << QString::fromUtf8(path);
    }
    void aManifestLeadsNowhereElse() {
        QFETCH(QString, path);
        const auto folder = written();
        append(folder + u'/' + kManifest, Sha256::of("first").hex().toLatin1() + "  " + path.toUtf8() + '\n');
        const auto bag = BagReader::open(folder);
        SL_VERIFY(bag);
        QVERIFY(!bag->holds(path));
        const auto faults = bag->check();
        SL_VERIFY(faults);
        QVERIFY(faults->contains({BundleFault::Kind::Path, path, u"named by manifest-sha256.txt"_s}));
        QVERIFY(faults->contains({BundleFault::Kind::Altered, kManifest, {}}));
    }

    void aNameThatIsNoUtf8IsNamedWhereverItIs() {
        const auto folder = written();
        const auto bytes = QFile::encodeName(folder) + "/data/a/\xff.jpg";
        FILE* const file = std::fopen(bytes.constData(), "w"); // QFile has no such name
        QVERIFY(file != nullptr);
        QCOMPARE(std::fclose(file), 0);
        const auto bag = BagReader::open(folder);
        SL_VERIFY(bag);
        const auto faults = bag->check();
        SL_VERIFY(faults);
        QVERIFY(
            faults->contains({BundleFault::Kind::NotListed, u"data/a/%FF.jpg"_s, u"its name is no UTF-8"_s}));
        QVERIFY(std::remove(bytes.constData()) == 0); // nor can QTemporaryDir remove it
    }

    void aLinkIsNoBag() {
        const auto folder = written();
        const auto link = place();
        QVERIFY(QFile::link(folder, link));
        QCOMPARE(BagReader::open(link).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(BagReader::open(link + u'/').error().code, ErrorCode::InvalidArgument);
        SL_VERIFY(BagReader::open(folder + u'/'));
    }

    void anAgencysNameChangesNoOtherLine() {
        const auto folder = place();
        Job job;
        SL_VERIFY(BagWriter(files(), {u"%5 %4"_s, u"case %6"_s, u"a bag"_s, QDate(2026, 11, 30)})
                      .write(folder + u'/', job));
        QFile info(folder + u'/' + kInfo);
        QVERIFY(info.open(QIODevice::ReadOnly));
        QCOMPARE(info.readAll(), QByteArray("Source-Organization: %5 %4\nExternal-Identifier: case %6\n"
                                            "External-Description: a bag\nBagging-Date: 2026-11-30\n"
                                            "Payload-Oxum: 11.2\n"));
        QVERIFY(!QFileInfo::exists(folder + u".part"_s));
    }

    void aTemplateComesBackToTheBit() {
        const Template templ{0.5F, -0.0F, 1e-40F, std::numeric_limits<float>::max()};
        QCOMPARE(bytesOf({1.0F}), QByteArray::fromHex("0000803f"));
        const auto again = templateFrom(bytesOf(templ), 4);
        SL_VERIFY(again);
        QCOMPARE(bytesOf(*again), bytesOf(templ));
        QVERIFY(!templateFrom(bytesOf(templ), 3));
        QVERIFY(!templateFrom(bytesOf({std::numeric_limits<float>::quiet_NaN()}), 1));
        FaceGeometry face{.box = QRectF(1.1, 2.2, 30.3, 40.4)};
        face.landmarks[4] = {1.0 / 3.0, 1e-9};
        face.lightening = 0.7;
        const auto place = geometryFrom(toJson(face));
        SL_VERIFY(place);
        QVERIFY(*place == face);
    }
};

QTEST_GUILESS_MAIN(TestBag)
#include "tst_bag.moc"
