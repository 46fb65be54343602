// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/clirun.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sl::test;

/// The command line from outside, without a model pack: usage, exit codes, JSON, users, policy, cases, audit.
class TestCli : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    QStringList words(const QString& line) const { return line.split(QLatin1Char(' '), Qt::SkipEmptyParts); }
    CliRun run(const QString& line) const { return cli(words(line), m_dir.path()); }
    CliRun asAna(const QString& line) const {
        return run(line + u" --workspace ws --user ana --password-file pw"_s);
    }

private Q_SLOTS:
    void initTestCase() {
        writeText(m_dir.filePath(u"pw"_s), "correct horse\nsecond line\n");
        writeText(m_dir.filePath(u"other"_s), "battery staple\r\n");
        writeText(m_dir.filePath(u"nothing"_s), "");
        CLI_VERIFY(run(u"workspace init ws --agency Harbour --user ana --password-file pw"_s));
    }

    void modelPacksAreInstalledAndListed() {
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_dir.filePath(u"data"_s)));
        const auto nowhere = run(u"models install nowhere.zip"_s);
        QVERIFY2(nowhere.exitCode == 1 && nowhere.err.startsWith(u"nowhere.zip: "_s),
                 nowhere.all().constData());
        const auto installed = run(QStringLiteral("models install --json " SECONDLOOK_STARTER));
        CLI_VERIFY(installed);
        QCOMPARE(installed.json().value(u"folder"_s).toString(),
                 m_dir.filePath(u"data/secondlook/models/starter-1"_s));
        const auto listed = run(u"models list --json"_s);
        CLI_VERIFY(listed);
        const auto first = listed.json().value(u"packs"_s).toArray().first().toObject();
        QCOMPARE(first.value(u"folder"_s), installed.json().value(u"folder"_s));
        QVERIFY(first.value(u"inUse"_s).toBool());
        const auto installable = listed.json().value(u"installable"_s).toArray();
        QCOMPARE(installable.first().toObject().value(u"id"_s).toString(), u"sface-2021dec"_s);
        CLI_VERIFY(run(u"models verify"_s));

        const auto used = asAna(u"models use starter-1 --json"_s);
        CLI_VERIFY(used);
        QCOMPARE(used.json().value(u"identity"_s), first.value(u"identity"_s));
        const auto unknown = asAna(u"models use nothing"_s);
        QVERIFY2(unknown.exitCode == 1 && unknown.err.startsWith(u"nothing: "_s), unknown.all().constData());
        const auto made = asAna(u"gallery retemplate --json"_s);
        CLI_VERIFY(made);
        QCOMPARE(made.json().value(u"made"_s).toInt(-1), 0);
        QCOMPARE(made.json().value(u"pack"_s), first.value(u"identity"_s));
        QCOMPARE(made.json().value(u"packName"_s), first.value(u"name"_s));
        qunsetenv("XDG_DATA_HOME");
    }

    void usage_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("nothing") << QString() << 2;
        QTest::newRow("help") << u"--help"_s << 0;
        QTest::newRow("version") << u"--version"_s << 0;
        QTest::newRow("help of a command") << u"case search --help"_s << 0;
        QTest::newRow("no such command") << u"case steal"_s << 2;
        QTest::newRow("no such option") << u"audit verify --workspace ws --shiny"_s << 2;
        QTest::newRow("option missing") << u"user list"_s << 2;
        QTest::newRow("operand missing") << u"report verify"_s << 2;
        QTest::newRow("operand too many")
            << u"policy show --workspace ws --user ana --password-file pw x"_s << 2;
        QTest::newRow("not a number")
            << u"gallery list --workspace ws --user ana --password-file pw --limit few"_s << 2;
        QTest::newRow("too small a number")
            << u"gallery list --workspace ws --user ana --password-file pw --limit 0"_s << 2;
        QTest::newRow("no such sex")
            << u"case search --face 1 --workspace ws --user ana --password-file pw --case 7 --sex female"_s
            << 2;
        QTest::newRow("no year of birth") << u"case search --face 1 --workspace ws --user ana "
                                             "--password-file pw --case 7 --born-from 34000"_s
                                          << 2;
        QTest::newRow("years in the wrong order")
            << u"case search --face 1 --workspace ws --user ana --password-file pw --case 7 "
               "--born-from 1990 --born-to 1960"_s
            << 2;
        QTest::newRow("which disagreement")
            << u"case close-disagreement --workspace ws --user ana --password-file pw --case 7"_s << 2;
        QTest::newRow("no workspace there") << u"audit verify --workspace nowhere"_s << 1;
        QTest::newRow("no password there")
            << u"case queue --workspace ws --user ana --password-file none"_s << 1;
        QTest::newRow("empty password file")
            << u"case queue --workspace ws --user ana --password-file nothing"_s << 1;
        QTest::newRow("wrong password")
            << u"case queue --workspace ws --user ana --password-file other"_s << 1;
        QTest::newRow("no such user") << u"case queue --workspace ws --user eve --password-file pw"_s << 1;
        QTest::newRow("no such report") << u"report verify none.pdf"_s << 1;
        QTest::newRow("not a report") << u"report verify pw"_s << 1;
        QTest::newRow("workspace twice")
            << u"workspace init ws --agency A --user b --password-file pw"_s << 1;
    }
    void usage() {
        QFETCH(QString, line);
        QFETCH(int, exitCode);
        const auto ran = run(line);
        QVERIFY2(ran.exitCode == exitCode, ran.all().constData());
        if (exitCode != 0) // a sentence says why, or the list of commands what there is
            QVERIFY2(!ran.err.trimmed().isEmpty() || !ran.out.isEmpty(), ran.all().constData());
    }

    void theCommandsOfOneThingAreListed() {
        const auto help = run(u"user --help"_s);
        QCOMPARE(help.exitCode, 0);
        QVERIFY2(help.out.contains(u"  user add "_s) && !help.out.contains(u"  case add "_s),
                 help.all().constData());
        const auto wrong = run(u"user ad"_s);
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.err.contains(u"user add"_s), wrong.all().constData());
        QCOMPARE(run(u"nothing --help"_s).exitCode, 2);
    }

    void aRefusalIsASentenceAndAJsonObject() {
        const auto ran = run(u"audit verify --workspace nowhere --json"_s);
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.json().value(u"error"_s).toObject().value(u"code"_s).toString(), u"NotFound"_s);
        QVERIFY2(ran.err.trimmed().endsWith(QLatin1Char('.')), ran.all().constData());
    }

    /// Qt takes what begins with a colon for a resource of the program.
    void aNameMayBeginWithAColon() {
        CLI_VERIFY(run(u"workspace init :ws --agency A --user ana --password-file pw"_s));
        const auto listed = run(u"case list --workspace :ws --user ana --password-file pw --json"_s);
        CLI_VERIFY(listed);
        const auto verified = run(u"audit verify --workspace :ws"_s);
        CLI_VERIFY(verified);
    }

    void usersAndPolicy() {
        CLI_VERIFY(asAna(u"user add bo --new-password-file other --roles examiner"_s));
        QCOMPARE(asAna(u"user add bo --new-password-file other"_s).exitCode, 1);
        QCOMPARE(asAna(u"user add cy --new-password-file other --roles king"_s).exitCode, 1);
        const auto users = asAna(u"user list --json"_s);
        CLI_VERIFY(users);
        QCOMPARE(users.json().value(u"users"_s).toArray().size(), 2);
        QVERIFY2(!users.out.contains(u"keyStore"_s), "keys are not printed");
        CLI_VERIFY(asAna(u"policy set --list-length 10 --offence-type Burglary"_s));
        QCOMPARE(asAna(u"policy set --list-length 51"_s).exitCode, 1);
        const auto policy = asAna(u"policy show --json"_s).json();
        QCOMPARE(policy.value(u"candidateListLength"_s).toInt(), 10);
        QCOMPARE(policy.value(u"version"_s).toInt(), 2);
        QCOMPARE(run(u"policy set --list-length 9 --workspace ws --user bo --password-file other"_s).exitCode,
                 1);
    }

    void passwordsAreResetAndChanged() {
        CLI_VERIFY(asAna(u"user add dee --new-password-file other --roles examiner"_s));
        writeText(m_dir.filePath(u"temporary"_s), "temporary 1\n");
        writeText(m_dir.filePath(u"own"_s), "a password of her own\n");
        const auto reset = asAna(u"user reset dee --new-password-file temporary --json"_s);
        CLI_VERIFY(reset);
        QVERIFY2(reset.json().value(u"resetAt"_s).isString(), reset.all().constData());
        const QString dee = u" --workspace ws --user dee --password-file "_s;
        const auto early = run(u"case queue --json"_s + dee + u"temporary"_s);
        QCOMPARE(early.exitCode, 1);
        QCOMPARE(early.json().value(u"error"_s).toObject().value(u"code"_s).toString(),
                 u"PasswordMustChange"_s);
        QCOMPARE(run(u"user password --new-password-file temporary"_s + dee + u"temporary"_s).exitCode, 1);
        QCOMPARE(run(u"user password --new-password-file own"_s + dee + u"other"_s).exitCode, 1);
        const auto chosen = run(u"user password --new-password-file own"_s + dee + u"temporary"_s);
        CLI_VERIFY(chosen);
        QVERIFY2(chosen.err.contains(u"1 log-in"_s), chosen.all().constData());
        CLI_VERIFY(run(u"case queue"_s + dee + u"own"_s));
        CLI_VERIFY(run(u"audit verify --workspace ws"_s));
        QCOMPARE(run(u"user reset ana --new-password-file own"_s + dee + u"own"_s).exitCode, 1);
    }

    void casesNeedTheirFields() {
        const auto missing = asAna(u"case new --case 7 --offence Burglary --requester Okoye"_s);
        QVERIFY2(missing.exitCode == 1, missing.all().constData());
        CLI_VERIFY(asAna(u"case new --case 7 --offence Burglary --requester Okoye --legal-basis S12"_s));
        const auto cases = asAna(u"case list --json"_s);
        CLI_VERIFY(cases);
        QCOMPARE(cases.json().value(u"cases"_s).toArray().first().toObject().value(u"number"_s).toString(),
                 u"7"_s);
        QCOMPARE(asAna(u"case faces --case 8"_s).exitCode, 1);
        const auto search = asAna(u"case search --case 7 --face 1"_s);
        QCOMPARE(search.exitCode, 1);
        // refused before anything is looked for or begun
        for (const auto& wrong : {u"--answer -3 --grounds blurred"_s, u"--answer 0 --grounds blurred"_s,
                                  u"--answer 2 --grounds blurred"_s, u"--answer nc --grounds x"_s}) {
            const auto triage = asAna(u"case triage --case 7 --candidate 1 --json "_s + wrong);
            const auto code = triage.json().value(u"error"_s).toObject().value(u"code"_s).toString();
            QVERIFY2(code == u"InvalidArgument"_s, triage.all().constData());
        }
    }

    void theAuditLogsAreIntactAndListed() {
        const auto verdict = run(u"audit verify --workspace ws --json"_s);
        CLI_VERIFY(verdict);
        QCOMPARE(verdict.json().value(u"intact"_s).toBool(), true);
        const auto entries = asAna(u"audit list --text policy --json"_s);
        CLI_VERIFY(entries);
        QCOMPARE(entries.json().value(u"entries"_s).toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
