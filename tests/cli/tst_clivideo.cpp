// SPDX-License-Identifier: Apache-2.0
#include "engine/core/sha256.h"
#include "tests/cli/clirun.h"
#include "tests/engine/video/videosamples.h"

#include <QDir>
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
        const auto run = cli({u"video"_s, u"index"_s, m_path, u"--json"_s});
        CLI_VERIFY(run);
        const auto json = run.json();
        QStringList hashes;
        for (const auto frame : json.value(u"frames"_s).toArray())
            hashes.append(frame.toObject().value(u"sha256"_s).toString());
        QCOMPARE(hashes, framehashes(m_path));
        QCOMPARE(json.value(u"codec"_s).toString(), u"h264"_s);
        QCOMPARE(json.value(u"packets"_s).toInt(), 50);
        QCOMPARE(json.value(u"seconds"_s).toDouble(), 2.0);
        QCOMPARE(json.value(u"mediaSha256"_s).toString(), Sha256::ofFile(m_path)->hex());
        for (const auto& key : json.keys())
            QVERIFY2(!key.contains(u'_'), qPrintable(key));
        const auto plain = cli({u"video"_s, u"index"_s, m_path});
        CLI_VERIFY(plain);
        QVERIFY2(plain.out.contains(hashes.last()), plain.all().constData());
    }

    void aFrameIsWrittenWithItsRecord() {
        const auto picture = m_folder.filePath(u"frame.png"_s);
        const QStringList arguments{u"video"_s, u"frame"_s, m_path,  u"--number"_s,
                                    u"33"_s,    u"--out"_s, picture, u"--json"_s};
        const auto run = cli(arguments);
        CLI_VERIFY(run);
        const auto frame = run.json().value(u"frame"_s).toObject();
        QCOMPARE(frame.value(u"sha256"_s).toString(), framehashes(m_path).at(33));
        QCOMPARE(QImage(picture).size(), QSize(320, 240));
        const auto side = QJsonDocument::fromJson(bytesOf(picture + u".json"_s)).object();
        QCOMPARE(side.value(u"frame"_s).toObject(), frame);
        const auto again = cli(arguments);
        QCOMPARE(again.exitCode, 1); // nothing is written over
        const auto native = m_folder.filePath(u"native.png"_s);
        CLI_VERIFY(
            cli({u"video"_s, u"frame"_s, m_path, u"--number"_s, u"33"_s, u"--out"_s, native, u"--native"_s}));
        QCOMPARE(QImage(native).format(), QImage::Format_Grayscale8);
        QCOMPARE(QImage(native).size(), QSize(320, 360));
    }

    void aFieldIsWrittenAndSaidToBeOne() {
        const auto path = madeSample(m_folder, {u"interlaced.mkv"_s,
                                                u"-vf tinterlace=4 -flags +ilme+ildct -c:v libx264 "
                                                "-preset ultrafast -x264-params tff=1"_s,
                                                {}});
        const auto picture = m_folder.filePath(u"field.png"_s);
        const auto run = cli({u"video"_s, u"frame"_s, path, u"--number"_s, u"9"_s, u"--out"_s, picture,
                              u"--field"_s, u"top"_s});
        CLI_VERIFY(run);
        QVERIFY2(run.out.contains(u"Interlaced, top field first"_s), run.all().constData());
        const auto side = QJsonDocument::fromJson(bytesOf(picture + u".json"_s)).object();
        QCOMPARE(side[u"pixels"_s].toString(), u"derived: RGB, upright, top field"_s);
        QVERIFY(side[u"frame"_s][u"interlaced"_s].toBool() &&
                side[u"frame"_s][u"top_field_first"_s].toBool());
        const QImage field(picture);
        QVERIFY(!field.isNull() && field.height() % 2 == 0);
        const QString other = u"does not call this frame interlaced"_s;
        QVERIFY2(!run.out.contains(other), run.all().constData());
        const auto progressive = cli({u"video"_s, u"frame"_s, m_path, u"--number"_s, u"9"_s, u"--out"_s,
                                      m_folder.filePath(u"half.png"_s), u"--field"_s, u"top"_s});
        CLI_VERIFY(progressive);
        QVERIFY2(progressive.out.contains(other), progressive.all().constData());
    }

    void aRefusalSaysWhy_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("words");
        const auto text = m_folder.filePath(u"text.mp4"_s);
        writeText(text, "no video\n");
        const auto frame = [this](const char* number) {
            return QStringList{u"frame"_s,    m_path,
                               u"--number"_s, QString::fromLatin1(number),
                               u"--out"_s,    m_folder.filePath(u"none.png"_s)};
        };
        QTest::newRow("text") << QStringList{u"index"_s, text} << 1 << u"not a video"_s;
        QTest::newRow("absent") << QStringList{u"index"_s, u"/nowhere.mp4"_s} << 1 << u"cannot be read"_s;
        QTest::newRow("beyond") << frame("50") << 1 << u"has no frame 50"_s;
        QTest::newRow("before") << frame("-1") << 2 << QString();
        QTest::newRow("no field") << frame("1") + QStringList{u"--field"_s, u"left"_s} << 2
                                  << u"--field takes top or bottom"_s;
        QTest::newRow("native field") << frame("1") + QStringList{u"--field"_s, u"top"_s, u"--native"_s} << 2
                                      << u"neither --square nor --field"_s;
    }
    void aRefusalSaysWhy() {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, words);
        const auto run = cli(QStringList{u"video"_s} + arguments);
        QCOMPARE(run.exitCode, exitCode);
        QVERIFY2(run.err.contains(words), run.all().constData());
    }

    /// Some bytes of no known container, and a stream behind them.
    void aRecoveredStreamIsSaidToBeOne() {
        const auto raw = madeSample(m_folder, {u"raw.h264"_s, u"-c:v libx264 -preset ultrafast"_s, {}});
        const QByteArray head = QByteArray("VENDOR 1.0 ").repeated(20'000);
        const auto path = written(m_folder.filePath(u"unknown.dvr"_s), head + bytesOf(raw));
        const auto plain = cli({u"video"_s, u"index"_s, path});
        CLI_VERIFY(plain);
        QVERIFY2(plain.out.contains(u"Recovered stream, container unknown: h264, from byte 22000"_s),
                 plain.out.left(200).toUtf8().constData());
        const auto json = cli({u"video"_s, u"index"_s, path, u"--json"_s}).json();
        QVERIFY(json.value(u"recovered"_s).toBool());
        const auto from = json.value(u"fromByte"_s).toInteger();
        const auto frames = json.value(u"frames"_s).toArray();
        const auto hashes = framehashes(raw);
        QCOMPARE(frames.size(), hashes.size());
        for (qsizetype i = 0; i < frames.size(); ++i) {
            QCOMPARE(frames[i][u"sha256"_s].toString(), hashes.at(i));
            QVERIFY(frames[i][u"byte"_s].toInteger() >= from);
        }
        const auto picture = m_folder.filePath(u"recovered.png"_s);
        CLI_VERIFY(cli({u"video"_s, u"frame"_s, path, u"--number"_s, u"20"_s, u"--out"_s, picture}));
        const auto side = QJsonDocument::fromJson(bytesOf(picture + u".json"_s)).object();
        QCOMPARE(side[u"frame"_s][u"sha256"_s].toString(), hashes.at(20));
    }

    /// The program alone, as a build without videos leaves it; beside a helper that cannot be run; and beside
    /// one that is none.
    void aMissingHelperIsSaid_data() {
        QTest::addColumn<QByteArray>("helper");
        QTest::addColumn<bool>("isExecutable");
        QTest::addColumn<QString>("words");
        const auto missing = u"the part of the program that reads it is not installed"_s;
        QTest::newRow("absent") << QByteArray() << false << missing;
        QTest::newRow("not executable") << QByteArray("#!/bin/sh\n") << false << missing;
        QTest::newRow("says nothing") << QByteArray("#!/bin/sh\nexit 0\n") << true << u"was stopped"_s;
    }
    void aMissingHelperIsSaid() {
        QFETCH(QByteArray, helper);
        QFETCH(bool, isExecutable);
        QFETCH(QString, words);
        const QTemporaryDir alone;
        const QDir built = QFileInfo(QStringLiteral(SECONDLOOK_CLI)).dir();
        const auto program = alone.filePath(u"bin/secondlook-cli"_s);
        QVERIFY(QDir(alone.path()).mkdir(u"bin"_s) &&
                QFile::copy(built.filePath(u"secondlook-cli"_s), program));
        QVERIFY(QFile::link(built.filePath(u"../share"_s), alone.filePath(u"share"_s))); // has the model pack
        if (!helper.isEmpty()) {
            const auto path = written(alone.filePath(u"bin/secondlook-frames"_s), helper);
            const auto reading = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
            QVERIFY(QFile::setPermissions(path, isExecutable ? reading | QFileDevice::ExeOwner : reading));
        }
        for (const char* command : {"index", "tracks"}) {
            QProcess run;
            run.start(program, {u"video"_s, QLatin1String(command), m_path});
            QVERIFY(run.waitForFinished(180'000));
            QCOMPARE(run.exitCode(), 1);
            const auto said = QString::fromUtf8(run.readAllStandardError());
            QVERIFY2(said.contains(words), qPrintable(said));
        }
    }
};

QTEST_GUILESS_MAIN(TestCliVideo)
#include "tst_clivideo.moc"
