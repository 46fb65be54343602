// SPDX-License-Identifier: Apache-2.0
#include "engine/core/sha256.h"
#include "tests/cli/clirun.h"
#include "tests/engine/video/videosamples.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>

using namespace sl;
using namespace sl::test;

/// A video in a case: sealed, searched for people, its best frames pictures of the case.
class TestCliVideoCase : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_video; ///< two people beside each other

    [[nodiscard]] QStringList with(QStringList arguments) const {
        return arguments + QStringList{u"--workspace"_s,     u"ws"_s, u"--user"_s,   u"ana"_s,
                                       u"--password-file"_s, u"pw"_s, u"--models"_s, referenceModels(),
                                       u"--json"_s};
    }
    [[nodiscard]] CliRun ana(const QStringList& arguments) const {
        return cli(with(arguments), m_dir.path());
    }
    [[nodiscard]] CliRun ana(const char* line) const {
        return ana(QString::fromLatin1(line).split(QLatin1Char(' ')));
    }
    [[nodiscard]] static QString portrait(const char* person, const char* number = "33") {
        return u"%1/frmdb/%2/mugshots/Img_%3.JPG"_s.arg(referenceFaces(), QLatin1String(person),
                                                        QLatin1String(number));
    }
    [[nodiscard]] CliRun newCase(const char* number) const {
        return ana({u"case"_s, u"new"_s, u"--case"_s, QLatin1String(number), u"--offence"_s, u"Burglary"_s,
                    u"--legal-basis"_s, u"S12"_s, u"--requester"_s, u"Okoye"_s});
    }
    [[nodiscard]] QJsonArray tracks(const char* number) const {
        return ana({u"case"_s, u"tracks"_s, u"--case"_s, QLatin1String(number)})
            .json()
            .value(u"tracks"_s)
            .toArray();
    }
    [[nodiscard]] QStringList sealed(const char* number) const {
        QStringList names;
        QDirIterator files(m_dir.filePath(u"ws/cases/%1/media"_s.arg(QLatin1String(number))), QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            names.append(files.fileName());
        }
        names.sort();
        return names;
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        if (!haveFfmpeg())
            QFAIL("ffmpeg is needed: see packaging/dependencies.txt");
        writeText(m_dir.filePath(u"pw"_s), "correct horse\n");
        CLI_VERIFY(cli({u"workspace"_s, u"init"_s, u"ws"_s, u"--agency"_s, u"Harbour Police"_s, u"--user"_s,
                        u"ana"_s, u"--full-name"_s, u"Ana Ruiz"_s, u"--password-file"_s, u"pw"_s},
                       m_dir.path()));
        m_video = m_dir.filePath(u"quay.mkv"_s);
        writeFilm(m_video, portrait("003"), portrait("008"),
                  u"[0]scale=640:-2[a];[1]scale=640:-2[b];[a][b]hstack"_s);
        QVERIFY(QFileInfo(m_video).size() > 0);
        for (const char* person : {"003", "008", "011", "015"}) {
            const auto folder = m_dir.filePath(u"gallery/"_s + QLatin1String(person));
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(QFile::copy(portrait(person, "34"), folder + u"/1.jpg"_s));
        }
        CLI_VERIFY(ana("gallery enrol gallery"));
    }

    void aVideoIsSealedAndItsTracksAreProbes() {
        CLI_VERIFY(newCase("1"));
        const auto added = ana({u"case"_s, u"add"_s, u"--case"_s, u"1"_s, m_video});
        CLI_VERIFY(added);
        QCOMPARE(added.json().value(u"added"_s).toInt(), 1);
        const auto media = added.json().value(u"media"_s).toArray();
        QCOMPARE(media.first().toObject().value(u"sha256"_s).toString(), Sha256::ofFile(m_video)->hex());
        QVERIFY(media.size() > 2);
        const auto hashes = framehashes(m_video);
        for (qsizetype i = 1; i < media.size(); ++i) {
            const auto metadata = media[i].toObject().value(u"metadata"_s).toObject();
            const auto frame = metadata.value(u"frame"_s).toObject();
            QCOMPARE(metadata.value(u"video"_s).toString(), Sha256::ofFile(m_video)->hex());
            QCOMPARE(frame.value(u"sha256"_s).toString(), hashes.at(frame.value(u"frame"_s).toInt()));
        }
        const auto found = tracks("1");
        QCOMPARE(found.size(), 2);
        for (const auto& track : found) {
            QStringList search{u"case"_s, u"search"_s, u"--case"_s, u"1"_s};
            const auto faces = track.toObject().value(u"faces"_s).toArray();
            QVERIFY(faces.size() >= 2);
            for (const auto face : faces)
                search += {u"--face"_s, QString::number(face.toInt())};
            const auto list = ana(search);
            CLI_VERIFY(list);
            const auto first = list.json().value(u"candidates"_s).toArray().first().toObject();
            const bool isLeft = track.toObject()[u"sightings"_s][0][2].toDouble() < 640;
            QCOMPARE(first.value(u"person"_s).toString(), isLeft ? u"003"_s : u"008"_s);
        }
        // the choice is in the signed log
        const auto log = ana({u"audit"_s, u"list"_s, u"--case"_s, u"1"_s});
        CLI_VERIFY(log);
        QVERIFY2(log.out.contains(u"faces.found"_s), log.all().constData());
        CLI_VERIFY(cli({u"audit"_s, u"verify"_s, u"--workspace"_s, u"ws"_s}, m_dir.path()));
    }

    void theSameVideoAgainIsADuplicate() {
        const auto before = sealed("1");
        const auto again = ana({u"case"_s, u"add"_s, u"--case"_s, u"1"_s, m_video});
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.out.contains(u"Duplicate"_s), again.all().constData());
        QCOMPARE(sealed("1"), before);
        QCOMPARE(tracks("1").size(), 2);
    }

    void twoTracksAreJoinedAndPartedAgain() {
        const auto id = [this](int track) {
            return QString::number(tracks("1").at(track).toObject().value(u"id"_s).toInt());
        };
        const QStringList join{u"case"_s, u"join"_s, u"--case"_s, u"1"_s, id(0), id(1)};
        CLI_VERIFY(ana(join));
        QCOMPARE(tracks("1").at(0).toObject().value(u"joined"_s).toArray(), QJsonArray{id(1).toInt()});
        QCOMPARE(ana(join).exitCode, 1); // again
        CLI_VERIFY(ana(join + QStringList{u"--undo"_s}));
        QVERIFY(tracks("1").at(0).toObject().value(u"joined"_s).toArray().isEmpty());
        QCOMPARE(ana(join.first(5)).exitCode, 2);
        CLI_VERIFY(cli({u"audit"_s, u"verify"_s, u"--workspace"_s, u"ws"_s}, m_dir.path()));
    }

    void theClockInThePictureIsRead() {
        const auto read = [this](const QStringList& rest) {
            return ana(QStringList{u"case"_s, u"clock"_s, u"--case"_s, u"1"_s} + rest);
        };
        const auto first = read({u"--media"_s, u"1"_s, u"--frame"_s, u"25"_s, u"--reads"_s,
                                 u"2026-11-28 14:03:22"_s, u"--ahead=-90"_s});
        CLI_VERIFY(first);
        QCOMPARE(first.json().value(u"frameSha256"_s).toString(), framehashes(m_video).at(25));
        const auto log = ana({u"audit"_s, u"list"_s, u"--case"_s, u"1"_s, u"--text"_s, u"clock.read"_s});
        CLI_VERIFY(log);
        const auto signedWords = log.json()[u"entries"_s][0][u"details"_s].toObject();
        QCOMPARE(signedWords.keys(), QStringList({u"ahead"_s, u"byFileClock"_s, u"frame"_s, u"frameSha256"_s,
                                                  u"reading"_s, u"seconds"_s}));
        for (const auto& key : signedWords.keys())
            QCOMPARE(first.json().value(key), signedWords.value(key));
        QCOMPARE(first.json().value(u"start"_s).toString(), u"2026-11-28 14:03:21"_s);
        QCOMPARE(first.json().value(u"ahead"_s).toInt(), -90);
        CLI_VERIFY(
            read({u"--media"_s, u"1"_s, u"--frame"_s, u"0"_s, u"--reads"_s, u"2026-11-28T14:03:20"_s}));
        const auto clocks = read({}).json().value(u"clocks"_s).toArray();
        QCOMPARE(clocks.size(), 2);
        QVERIFY(!clocks[0].toObject().value(u"inForce"_s).toBool());
        QVERIFY(clocks[1].toObject().value(u"inForce"_s).toBool());
        // there is no such frame, no such time, and a picture has no clock to go on
        QCOMPARE(read({u"--media"_s, u"1"_s, u"--frame"_s, u"999"_s, u"--reads"_s, u"2026-11-28T14:03:20"_s})
                     .exitCode,
                 1);
        QCOMPARE(read({u"--media"_s, u"1"_s, u"--frame"_s, u"0"_s, u"--reads"_s, u"14:03:20"_s}).exitCode, 2);
        QCOMPARE(read({u"--media"_s, u"2"_s, u"--frame"_s, u"0"_s, u"--reads"_s, u"2026-11-28T14:03:20"_s})
                     .exitCode,
                 1);
        CLI_VERIFY(read({u"--media"_s, u"1"_s, u"--withdraw"_s}));
        QCOMPARE(read({u"--media"_s, u"1"_s, u"--withdraw"_s}).exitCode, 1);
        QCOMPARE(read({}).json().value(u"clocks"_s).toArray().size(), 3);
        CLI_VERIFY(cli({u"audit"_s, u"verify"_s, u"--workspace"_s, u"ws"_s}, m_dir.path()));
    }

    void badFilesAreRowsWithAReason() {
        CLI_VERIFY(newCase("2"));
        const auto whole = bytesOf(m_video);
        const QStringList files{written(m_dir.filePath(u"torn.mkv"_s), whole.left(300)),
                                written(m_dir.filePath(u"text.mp4"_s), "no video at all, only words\n"),
                                written(m_dir.filePath(u"none.mp4"_s), QByteArray("\0\0\0\x18"
                                                                                  "ftypisom",
                                                                                  12) +
                                                                           QByteArray(200, 'x')),
                                m_video};
        const auto added = ana(QStringList{u"case"_s, u"add"_s, u"--case"_s, u"2"_s} + files);
        CLI_VERIFY(added);
        QCOMPARE(added.json().value(u"added"_s).toInt(), 1);
        const auto problems = added.json().value(u"problems"_s).toArray();
        QCOMPARE(problems.size(), 3);
        for (const auto& problem : problems)
            QVERIFY2(!problem.toObject().value(u"problem"_s).isUndefined(), added.all().constData());
        QCOMPARE(tracks("2").size(), 2);
        CLI_VERIFY(cli({u"audit"_s, u"verify"_s, u"--workspace"_s, u"ws"_s}, m_dir.path()));
    }

    /// Killed when its video was sealed and nothing found yet; and when it was sealing frames.
    void aKilledImportGoesOn_data() {
        QTest::addColumn<int>("files");
        QTest::newRow("while looking") << 1;
        QTest::newRow("while sealing frames") << 2;
    }
    void aKilledImportGoesOn() {
        QFETCH(int, files);
        const QByteArray number = "kill" + QByteArray::number(files);
        CLI_VERIFY(newCase(number.constData()));
        QProcess import;
        import.setWorkingDirectory(m_dir.path());
        import.start(QStringLiteral(SECONDLOOK_CLI),
                     with({u"case"_s, u"add"_s, u"--case"_s, QString::fromLatin1(number), m_video}));
        QVERIFY(import.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(sealed(number.constData()).size() >= files, 120'000);
        import.kill();
        QVERIFY(import.waitForFinished());
        // whoever opens the case next goes on with it; an import waits its turn behind
        const auto other = portrait("011");
        CLI_VERIFY(ana({u"case"_s, u"add"_s, u"--case"_s, QString::fromLatin1(number), other}));
        const auto found = tracks(number.constData()), whole = tracks("1");
        QCOMPARE(found.size(), whole.size());
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QCOMPARE(found[i].toObject().value(u"sightings"_s), whole[i].toObject().value(u"sightings"_s));
            QCOMPARE(found[i].toObject().value(u"offered"_s), whole[i].toObject().value(u"offered"_s));
        }
        auto expected = sealed("1");
        expected.append(Sha256::ofFile(other)->hex());
        expected.sort();
        QCOMPARE(sealed(number.constData()), expected);
        const auto faces = ana({u"case"_s, u"faces"_s, u"--case"_s, QString::fromLatin1(number)});
        CLI_VERIFY(faces);
        QVERIFY2(!faces.out.contains(u"recovered-"_s), faces.all().constData());
        CLI_VERIFY(cli({u"audit"_s, u"verify"_s, u"--workspace"_s, u"ws"_s}, m_dir.path()));
    }

    /// Between its sealing and its frames somebody puts another video in its place.
    void anExchangedVideoGivesNoFrames() {
        CLI_VERIFY(newCase("swap"));
        const auto other = m_dir.filePath(u"other.mkv"_s);
        ffmpeg({u"-loop"_s, u"1"_s, u"-framerate"_s, u"25"_s, u"-t"_s, u"1"_s, u"-i"_s, portrait("011"),
                u"-vf"_s, u"scale=640:-2"_s, u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"ultrafast"_s, other});
        QVERIFY(QFileInfo(other).size() > 0);
        QProcess import;
        import.setWorkingDirectory(m_dir.path());
        import.start(QStringLiteral(SECONDLOOK_CLI),
                     with({u"case"_s, u"add"_s, u"--case"_s, u"swap"_s, m_video}));
        QVERIFY(import.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(sealed("swap").size() >= 1, 120'000);
        import.kill();
        QVERIFY(import.waitForFinished());
        const auto hash = Sha256::ofFile(m_video)->hex();
        const auto place = m_dir.filePath(u"ws/cases/swap/media/%1/%2"_s.arg(hash.left(2), hash));
        QVERIFY(QFile::remove(place));
        QVERIFY(QFile::copy(other, place));
        CLI_VERIFY(ana({u"case"_s, u"add"_s, u"--case"_s, u"swap"_s, portrait("015")}));
        QVERIFY(tracks("swap").isEmpty());
        QStringList expected{hash, Sha256::ofFile(portrait("015"))->hex()};
        expected.sort();
        QCOMPARE(sealed("swap"), expected); // no picture of another video's frame
        const auto log =
            ana({u"audit"_s, u"list"_s, u"--case"_s, u"swap"_s, u"--text"_s, u"media.refused"_s});
        QVERIFY2(log.out.contains(u"MediaAltered"_s), log.all().constData());
    }
};

QTEST_GUILESS_MAIN(TestCliVideoCase)
#include "tst_clivideocase.moc"
