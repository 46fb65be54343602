// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/clirun.h"
#include "tests/support/patience.h"

#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace sl::test;

/// Heads of logs by the command line: keeping, comparing, witnessing.
class TestCliHeads : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    CliRun run(const QString& line) const {
        return cli(line.split(QLatin1Char(' '), Qt::SkipEmptyParts), m_dir.path());
    }
    CliRun asAna(const QString& line) const {
        return run(line + u" --workspace ws --user ana --password-file pw"_s);
    }
    QString path(const QString& name) const { return m_dir.filePath(name); }
    QByteArray read(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QJsonObject firstHead(const CliRun& ran) {
        return ran.json().value(u"heads"_s).toArray().first().toObject();
    }

private Q_SLOTS:
    void initTestCase() {
        writeText(path(u"pw"_s), "correct horse\n");
        CLI_VERIFY(run(u"workspace init ws --agency Harbour --user ana --password-file pw"_s));
        CLI_VERIFY(asAna(u"case new --case 7 --offence Burglary --requester Okoye --legal-basis S12"_s));
        for (const auto& name : {u"clerk.pem"_s, u"other.pem"_s})
            QCOMPARE(QProcess::execute(u"openssl"_s,
                                       {u"genpkey"_s, u"-algorithm"_s, u"ed25519"_s, u"-out"_s, path(name)}),
                     0);
    }

    void headsAreKeptAndCompared() {
        CLI_VERIFY(asAna(u"audit checkpoint --out workspace.txt --certificate ana.der"_s));
        CLI_VERIFY(asAna(u"audit checkpoint --case 7 --out case.txt"_s));
        QVERIFY(!read(u"ana.der"_s).isEmpty());
        CLI_VERIFY(asAna(u"policy set --list-length 10"_s));
        const auto compared =
            run(u"audit verify --workspace ws --checkpoint workspace.txt case.txt --json"_s);
        CLI_VERIFY(compared);
        QCOMPARE(compared.json().value(u"heads"_s).toArray().size(), 2);
        QCOMPARE(firstHead(compared).value(u"log"_s).toString(), u"continues"_s);
        QCOMPARE(firstHead(compared).value(u"signer"_s).toString(), u"known"_s);
        const auto told = run(u"audit verify --workspace ws --checkpoint case.txt"_s);
        QVERIFY2(told.out.contains(u"Case 7: the log continues the head of"_s) &&
                     told.out.contains(u"signed by ana"_s),
                 told.all().constData());
        QCOMPARE(asAna(u"audit checkpoint --case 8 --out none.txt"_s).exitCode, 1);
        QVERIFY(!QFile::exists(path(u"none.txt"_s)));
    }
    void whatIsNotGoodIsTold() {
        CLI_VERIFY(asAna(u"audit checkpoint --out good.txt"_s));
        const auto good = read(u"good.txt"_s);
        const auto size = good.split('\n').at(1);
        auto forged = good;
        forged.replace('\n' + size + '\n', "\n840\n");
        writeText(path(u"forged.txt"_s), forged);
        const auto verify = run(u"audit verify --workspace ws --checkpoint forged.txt --json"_s);
        QCOMPARE(verify.exitCode, 1);
        QCOMPARE(firstHead(verify).value(u"signer"_s).toString(), u"forged"_s);
        // a key id that nobody here has
        auto unknown = good;
        const auto at = unknown.lastIndexOf(' ') + 1;
        unknown[at] = unknown.at(at) == 'A' ? 'B' : 'A';
        writeText(path(u"unknown.txt"_s), unknown);
        QCOMPARE(run(u"audit verify --workspace ws --checkpoint unknown.txt"_s).exitCode, 3);
        QCOMPARE(run(u"audit verify --workspace ws --checkpoint unknown.txt forged.txt"_s).exitCode, 1);
        writeText(path(u"nothing.txt"_s), "");
        for (const auto& name : {u"nothing.txt"_s, u"nowhere.txt"_s, u"pw"_s, u"/dev/zero"_s})
            QCOMPARE(run(u"audit verify --workspace ws --checkpoint "_s + name).exitCode, 1);
        QCOMPARE(run(u"audit verify --workspace ws --witness pw --checkpoint good.txt"_s).exitCode, 1);
    }
    void anOlderStateIsTold() {
        QVERIFY(QFile::copy(path(u"ws/workspace.sqlite"_s), path(u"older.sqlite"_s)));
        CLI_VERIFY(asAna(u"policy set --list-length 11"_s));
        CLI_VERIFY(asAna(u"policy set --list-length 12"_s));
        CLI_VERIFY(asAna(u"audit checkpoint --out later.txt"_s));
        const auto newer = path(u"newer.sqlite"_s);
        QVERIFY(QFile::rename(path(u"ws/workspace.sqlite"_s), newer));
        QVERIFY(QFile::copy(path(u"older.sqlite"_s), path(u"ws/workspace.sqlite"_s)));
        const auto verify = run(u"audit verify --workspace ws --checkpoint later.txt --json"_s);
        QCOMPARE(verify.exitCode, 1);
        QVERIFY2(verify.json().value(u"intact"_s).toBool(), verify.all().constData());
        QCOMPARE(firstHead(verify).value(u"log"_s).toString(), u"shorter"_s);
        const auto told = run(u"audit verify --workspace ws --checkpoint later.txt"_s);
        QVERIFY2(told.out.contains(u"ENTRIES ARE MISSING"_s), told.all().constData());
        QVERIFY(QFile::remove(path(u"ws/workspace.sqlite"_s)) &&
                QFile::rename(newer, path(u"ws/workspace.sqlite"_s)));
        CLI_VERIFY(run(u"audit verify --workspace ws --checkpoint later.txt"_s));
    }
    void aWitnessFollowsTheLog() {
        const auto witness = [&](const QString& file, const QString& more = {}) {
            QFile::remove(path(u"signed.txt"_s));
            return run(
                u"audit witness %1 --key clerk.pem --name court.example/clerk --out signed.txt --json%2"_s
                    .arg(file, more));
        };
        CLI_VERIFY(asAna(u"audit checkpoint --out first.txt --certificate ana.der"_s));
        QCOMPARE(witness(u"first.txt"_s).exitCode, 1); // who signs for the log?
        const auto first = witness(u"first.txt"_s, u" --certificate ana.der"_s);
        CLI_VERIFY(first);
        QVERIFY(QFile::exists(path(u"clerk.pem.heads"_s)));
        const auto key = read(u"clerk.pem"_s);
        for (const auto& name :
             {u"first.txt"_s, u"clerk.pem"_s, u"clerk.pem.heads"_s, u"ws/workspace.sqlite"_s})
            QCOMPARE(asAna(u"audit checkpoint --out "_s + name).exitCode, 1);
        QCOMPARE(read(u"clerk.pem"_s), key);
        const auto size = read(u"first.txt"_s).split('\n').at(1);
        CLI_VERIFY(asAna(u"policy set --list-length 13"_s));
        CLI_VERIFY(asAna(u"audit checkpoint --out second.txt"_s));
        const auto alone = witness(u"second.txt"_s);
        QCOMPARE(alone.exitCode, 1);
        QCOMPARE(alone.json().value(u"error"_s).toObject().value(u"code"_s).toString(), u"HeadRefused"_s);
        CLI_VERIFY(asAna(u"audit checkpoint --out proof.txt --since "_s + QString::fromLatin1(size)));
        CLI_VERIFY(witness(u"proof.txt"_s));
        QCOMPARE(witness(u"first.txt"_s).exitCode, 1);

        CLI_VERIFY(witness(u"proof.txt"_s)); // the same again
        writeText(path(u"names"_s), first.json().value(u"witness"_s).toString().toUtf8() + '\n');
        const auto verify = run(u"audit verify --workspace ws --witness names --checkpoint signed.txt"_s);
        CLI_VERIFY(verify);
        QVERIFY2(verify.out.contains(u"Witness: court.example/clerk signed the head"_s),
                 verify.all().constData());
        // a file that is larger than any key is refused, not read in part: witnesses would be missing
        writeText(path(u"long"_s),
                  first.json().value(u"witness"_s).toString().toUtf8() + QByteArray(70'000, '\n'));
        QCOMPARE(run(u"audit verify --workspace ws --witness long --checkpoint signed.txt"_s).exitCode, 1);
        QCOMPARE(run(u"audit witness first.txt --key pw --name x --out y"_s).exitCode, 1);
        QCOMPARE(run(u"audit witness first.txt --key clerk.pem --name a+b --out y"_s).exitCode, 1);
        QVERIFY(!QFile::exists(path(u"y"_s)));
    }

    /// Of files whose records cannot be read nothing is known: they are not said to be altered.
    void aCaseThatCannotBeReadIsNoAlteredFile() {
        const auto database = path(u"ws/cases/7/case.sqlite"_s);
        QVERIFY(QFile::rename(database, path(u"away.sqlite"_s)));
        const auto told = run(u"audit verify --workspace ws --full"_s);
        const auto inJson = run(u"audit verify --workspace ws --full --json"_s);
        const auto worse = run(u"audit verify --workspace ws --checkpoint forged.txt"_s);
        QVERIFY(QFile::rename(path(u"away.sqlite"_s), database));
        QCOMPARE(told.exitCode, 1);
        QVERIFY2(told.out.contains(u"Case 7: THE SEALED FILES COULD NOT BE CHECKED."_s) &&
                     !told.out.contains(u"Case 7: sealed files read"_s) &&
                     told.err.contains(u"Not everything could be checked."_s),
                 told.all().constData());
        QVERIFY2(worse.err.contains(u"A log is not the one that a kept head saw"_s), worse.all().constData());
        const auto files = inJson.json().value(u"files"_s).toArray().last().toObject();
        QCOMPARE(files.value(u"checked"_s), QJsonValue(false));
        QCOMPARE(files.value(u"problems"_s).toArray().size(), 1);
    }

    /// A file that is still being read when somebody presses Ctrl+C.
    void ctrlCStopsTheReadingOfFiles() {
        QImage picture(200, 200, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        QVERIFY(picture.save(path(u"photo.png"_s)));
        std::ignore = asAna(u"case add --case 7 photo.png"_s); // it is sealed before there is a model pack
        QDirIterator media(path(u"ws/cases/7/media"_s), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(media.hasNext());
        QFile sealed(media.next());
        QVERIFY(sealed.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(sealed.resize(qint64(1) << 40)); // takes no room on the disk, and an hour to read
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.start(QStringLiteral(SECONDLOOK_CLI),
                      {u"audit"_s, u"verify"_s, u"--full"_s, u"--workspace"_s, u"ws"_s});
        QVERIFY(process.waitForStarted());
        const auto isRead = [&] {
            const QDir open(u"/proc/%1/fd"_s.arg(process.processId()));
            const auto entries = open.entryInfoList(QDir::Files | QDir::System);
            return std::any_of(entries.begin(), entries.end(), [&](const QFileInfo& entry) {
                return entry.symLinkTarget() == QFileInfo(sealed).canonicalFilePath();
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), 60'000);
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(60'000));
        const auto error = QString::fromUtf8(process.readAllStandardError());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QVERIFY2(process.exitCode() == 130 &&
                     error.contains(u"Stopped: only 0 of 1 sealed files were read"_s),
                 qPrintable(error));
        QVERIFY(process.readAllStandardOutput().contains("Workspace: intact")); // what was checked is told
    }
};

QTEST_GUILESS_MAIN(TestCliHeads)
#include "tst_cliheads.moc"
