// SPDX-License-Identifier: Apache-2.0
#include "engine/core/sha256.h"
#include "tests/cli/clirun.h"
#include "tests/engine/video/videosamples.h"

#include <QImage>
#include <QJsonArray>

using namespace sl;
using namespace sl::test;

/// Videos from the command line.
class TestCliVideo : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_path;

private Q_SLOTS:
    void initTestCase() {
        if (!haveFfmpeg())
            QFAIL("ffmpeg is needed: see packaging/dependencies.txt");
        m_path = madeSample(m_folder, videoSamples().front());
    }

    void anIndexListsEveryFrame() {
        const auto run =
            cli({QStringLiteral("video"), QStringLiteral("index"), m_path, QStringLiteral("--json")});
        CLI_VERIFY(run);
        const auto json = run.json();
        QStringList hashes;
        for (const auto frame : json.value(QStringLiteral("frames")).toArray())
            hashes.append(frame.toObject().value(QStringLiteral("sha256")).toString());
        QCOMPARE(hashes, framehashes(m_path));
        QCOMPARE(json.value(QStringLiteral("codec")).toString(), QStringLiteral("h264"));
        QCOMPARE(json.value(QStringLiteral("packets")).toInt(), 50);
        QCOMPARE(json.value(QStringLiteral("seconds")).toDouble(), 2.0);
        QCOMPARE(json.value(QStringLiteral("media_sha256")).toString(), Sha256::ofFile(m_path)->hex());
        const auto plain = cli({QStringLiteral("video"), QStringLiteral("index"), m_path});
        CLI_VERIFY(plain);
        QVERIFY2(plain.out.contains(hashes.last()), plain.all().constData());
    }

    void aFrameIsWrittenWithItsRecord() {
        const auto picture = m_folder.filePath(QStringLiteral("frame.png"));
        const QStringList arguments{
            QStringLiteral("video"), QStringLiteral("frame"), m_path,  QStringLiteral("--number"),
            QStringLiteral("33"),    QStringLiteral("--out"), picture, QStringLiteral("--json")};
        const auto run = cli(arguments);
        CLI_VERIFY(run);
        const auto frame = run.json().value(QStringLiteral("frame")).toObject();
        QCOMPARE(frame.value(QStringLiteral("sha256")).toString(), framehashes(m_path).at(33));
        QCOMPARE(QImage(picture).size(), QSize(320, 240));
        const auto side = QJsonDocument::fromJson(bytesOf(picture + QStringLiteral(".json"))).object();
        QCOMPARE(side.value(QStringLiteral("frame")).toObject(), frame);
        const auto again = cli(arguments);
        QCOMPARE(again.exitCode, 1); // nothing is written over
        const auto native = m_folder.filePath(QStringLiteral("native.png"));
        CLI_VERIFY(cli({QStringLiteral("video"), QStringLiteral("frame"), m_path, QStringLiteral("--number"),
                        QStringLiteral("33"), QStringLiteral("--out"), native, QStringLiteral("--native")}));
        QCOMPARE(QImage(native).format(), QImage::Format_Grayscale8);
        QCOMPARE(QImage(native).size(), QSize(320, 360));
    }

    void aRefusalSaysWhy_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("words");
        const auto text = m_folder.filePath(QStringLiteral("text.mp4"));
        writeText(text, "no video\n");
        const auto frame = [this](const char* number) {
            return QStringList{QStringLiteral("frame"),    m_path,
                               QStringLiteral("--number"), QString::fromLatin1(number),
                               QStringLiteral("--out"),    m_folder.filePath(QStringLiteral("none.png"))};
        };
        QTest::newRow("text") << QStringList{QStringLiteral("index"), text} << 1
                              << QStringLiteral("not a video");
        QTest::newRow("absent") << QStringList{QStringLiteral("index"), QStringLiteral("/nowhere.mp4")} << 1
                                << QStringLiteral("cannot be read");
        QTest::newRow("beyond") << frame("50") << 1 << QStringLiteral("has no frame 50");
        QTest::newRow("before") << frame("-1") << 2 << QString();
    }
    void aRefusalSaysWhy() {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, words);
        const auto run = cli(QStringList{QStringLiteral("video")} + arguments);
        QCOMPARE(run.exitCode, exitCode);
        QVERIFY2(run.err.contains(words), run.all().constData());
    }
};

QTEST_GUILESS_MAIN(TestCliVideo)
#include "tst_clivideo.moc"
