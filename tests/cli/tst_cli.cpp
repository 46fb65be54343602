// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/clirun.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace sl::test;

/// The command line from outside, without a model pack: usage, exit codes, JSON, users, policy, cases, audit.
class TestCli : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    QStringList words(const QString& line) const { return line.split(QLatin1Char(' '), Qt::SkipEmptyParts); }
    CliRun run(const QString& line) const { return cli(words(line), m_dir.path()); }
    CliRun asAna(const QString& line) const {
        return run(line + QStringLiteral(" --workspace ws --user ana --password-file pw"));
    }

private Q_SLOTS:
    void initTestCase() {
        writeText(m_dir.filePath(QStringLiteral("pw")), "correct horse\nsecond line\n");
        writeText(m_dir.filePath(QStringLiteral("other")), "battery staple\r\n");
        writeText(m_dir.filePath(QStringLiteral("nothing")), "");
        CLI_VERIFY(run(QStringLiteral("workspace init ws --agency Harbour --user ana --password-file pw")));
    }

    void modelPacksAreInstalledAndListed() {
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_dir.filePath(QStringLiteral("data"))));
        const auto nowhere = run(QStringLiteral("models install nowhere.zip"));
        QVERIFY2(nowhere.exitCode == 1 && nowhere.err.startsWith(QStringLiteral("nowhere.zip: ")),
                 nowhere.all().constData());
        const auto installed = run(QStringLiteral("models install --json " SECONDLOOK_STARTER));
        CLI_VERIFY(installed);
        QCOMPARE(installed.json().value(QStringLiteral("folder")).toString(),
                 m_dir.filePath(QStringLiteral("data/secondlook/models/starter-1")));
        const auto listed = run(QStringLiteral("models list --json"));
        CLI_VERIFY(listed);
        const auto first = listed.json().value(QStringLiteral("packs")).toArray().first().toObject();
        QCOMPARE(first.value(QStringLiteral("folder")), installed.json().value(QStringLiteral("folder")));
        QVERIFY(first.value(QStringLiteral("in_use")).toBool());
        const auto installable = listed.json().value(QStringLiteral("installable")).toArray();
        QCOMPARE(installable.first().toObject().value(QStringLiteral("id")).toString(),
                 QStringLiteral("sface-2021dec"));
        CLI_VERIFY(run(QStringLiteral("models verify")));

        const auto used = asAna(QStringLiteral("models use starter-1 --json"));
        CLI_VERIFY(used);
        QCOMPARE(used.json().value(QStringLiteral("identity")), first.value(QStringLiteral("identity")));
        const auto unknown = asAna(QStringLiteral("models use nothing"));
        QVERIFY2(unknown.exitCode == 1 && unknown.err.startsWith(QStringLiteral("nothing: ")),
                 unknown.all().constData());
        const auto made = asAna(QStringLiteral("gallery retemplate --json"));
        CLI_VERIFY(made);
        QCOMPARE(made.json().value(QStringLiteral("made")).toInt(-1), 0);
        qunsetenv("XDG_DATA_HOME");
    }

    void usage_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("nothing") << QString() << 2;
        QTest::newRow("help") << QStringLiteral("--help") << 0;
        QTest::newRow("version") << QStringLiteral("--version") << 0;
        QTest::newRow("help of a command") << QStringLiteral("case search --help") << 0;
        QTest::newRow("no such command") << QStringLiteral("case steal") << 2;
        QTest::newRow("no such option") << QStringLiteral("user list --workspace ws --shiny") << 2;
        QTest::newRow("option missing") << QStringLiteral("user list") << 2;
        QTest::newRow("operand missing") << QStringLiteral("report verify") << 2;
        QTest::newRow("operand too many") << QStringLiteral("user list --workspace ws x") << 2;
        QTest::newRow("not a number") << QStringLiteral("gallery list --workspace ws --limit few") << 2;
        QTest::newRow("too small a number") << QStringLiteral("gallery list --workspace ws --limit 0") << 2;
        QTest::newRow("no such sex")
            << QStringLiteral(
                   "case search --face 1 --workspace ws --user ana --password-file pw --case 7 --sex female")
            << 2;
        QTest::newRow("no year of birth") << QStringLiteral("case search --face 1 --workspace ws --user ana "
                                                            "--password-file pw --case 7 --born-from 34000")
                                          << 2;
        QTest::newRow("years in the wrong order")
            << QStringLiteral("case search --face 1 --workspace ws --user ana --password-file pw --case 7 "
                              "--born-from 1990 --born-to 1960")
            << 2;
        QTest::newRow("no workspace there") << QStringLiteral("user list --workspace nowhere") << 1;
        QTest::newRow("no password there")
            << QStringLiteral("case queue --workspace ws --user ana --password-file none") << 1;
        QTest::newRow("empty password file")
            << QStringLiteral("case queue --workspace ws --user ana --password-file nothing") << 1;
        QTest::newRow("wrong password")
            << QStringLiteral("case queue --workspace ws --user ana --password-file other") << 1;
        QTest::newRow("no such user")
            << QStringLiteral("case queue --workspace ws --user eve --password-file pw") << 1;
        QTest::newRow("no such report") << QStringLiteral("report verify none.pdf") << 1;
        QTest::newRow("not a report") << QStringLiteral("report verify pw") << 1;
        QTest::newRow("workspace twice")
            << QStringLiteral("workspace init ws --agency A --user b --password-file pw") << 1;
    }
    void usage() {
        QFETCH(QString, line);
        QFETCH(int, exitCode);
        const auto ran = run(line);
        QVERIFY2(ran.exitCode == exitCode, ran.all().constData());
        if (exitCode != 0) // a sentence says why, or the list of commands what there is
            QVERIFY2(!ran.err.trimmed().isEmpty() || !ran.out.isEmpty(), ran.all().constData());
    }

    void aRefusalIsASentenceAndAJsonObject() {
        const auto ran = run(QStringLiteral("user list --workspace nowhere --json"));
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(
            ran.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
            QStringLiteral("NotFound"));
        QVERIFY2(ran.err.trimmed().endsWith(QLatin1Char('.')), ran.all().constData());
    }

    void usersAndPolicy() {
        CLI_VERIFY(asAna(QStringLiteral("user add bo --new-password-file other --roles examiner")));
        QCOMPARE(asAna(QStringLiteral("user add bo --new-password-file other")).exitCode, 1);
        QCOMPARE(asAna(QStringLiteral("user add cy --new-password-file other --roles king")).exitCode, 1);
        const auto users = run(QStringLiteral("user list --workspace ws --json"));
        CLI_VERIFY(users);
        QCOMPARE(users.json().value(QStringLiteral("users")).toArray().size(), 2);
        QVERIFY2(!users.out.contains(QStringLiteral("keyStore")), "keys are not printed");
        CLI_VERIFY(asAna(QStringLiteral("policy set --list-length 10 --offence-type Burglary")));
        QCOMPARE(asAna(QStringLiteral("policy set --list-length 51")).exitCode, 1);
        const auto policy = run(QStringLiteral("policy show --workspace ws --json")).json();
        QCOMPARE(policy.value(QStringLiteral("candidateListLength")).toInt(), 10);
        QCOMPARE(policy.value(QStringLiteral("version")).toInt(), 2);
        QCOMPARE(
            run(QStringLiteral("policy set --list-length 9 --workspace ws --user bo --password-file other"))
                .exitCode,
            1);
    }

    void passwordsAreResetAndChanged() {
        CLI_VERIFY(asAna(QStringLiteral("user add dee --new-password-file other --roles examiner")));
        writeText(m_dir.filePath(QStringLiteral("temporary")), "temporary 1\n");
        writeText(m_dir.filePath(QStringLiteral("own")), "a password of her own\n");
        const auto reset = asAna(QStringLiteral("user reset dee --new-password-file temporary --json"));
        CLI_VERIFY(reset);
        QVERIFY2(reset.json().value(QStringLiteral("resetAt")).isString(), reset.all().constData());
        const QString dee = QStringLiteral(" --workspace ws --user dee --password-file ");
        const auto early = run(QStringLiteral("case queue --json") + dee + QStringLiteral("temporary"));
        QCOMPARE(early.exitCode, 1);
        QCOMPARE(
            early.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
            QStringLiteral("PasswordMustChange"));
        QCOMPARE(run(QStringLiteral("user password --new-password-file temporary") + dee +
                     QStringLiteral("temporary"))
                     .exitCode,
                 1);
        QCOMPARE(run(QStringLiteral("user password --new-password-file own") + dee + QStringLiteral("other"))
                     .exitCode,
                 1);
        const auto chosen =
            run(QStringLiteral("user password --new-password-file own") + dee + QStringLiteral("temporary"));
        CLI_VERIFY(chosen);
        QVERIFY2(chosen.err.contains(QStringLiteral("1 log-in")), chosen.all().constData());
        CLI_VERIFY(run(QStringLiteral("case queue") + dee + QStringLiteral("own")));
        CLI_VERIFY(run(QStringLiteral("audit verify --workspace ws")));
        QCOMPARE(run(QStringLiteral("user reset ana --new-password-file own") + dee + QStringLiteral("own"))
                     .exitCode,
                 1);
    }

    void casesNeedTheirFields() {
        const auto missing = asAna(QStringLiteral("case new --case 7 --offence Burglary --requester Okoye"));
        QVERIFY2(missing.exitCode == 1, missing.all().constData());
        CLI_VERIFY(asAna(
            QStringLiteral("case new --case 7 --offence Burglary --requester Okoye --legal-basis S12")));
        const auto cases = run(QStringLiteral("case list --workspace ws --json"));
        CLI_VERIFY(cases);
        QCOMPARE(cases.json()
                     .value(QStringLiteral("cases"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QStringLiteral("number"))
                     .toString(),
                 QStringLiteral("7"));
        QCOMPARE(asAna(QStringLiteral("case faces --case 8")).exitCode, 1);
        const auto search = asAna(QStringLiteral("case search --case 7 --face 1"));
        QCOMPARE(search.exitCode, 1);
    }

    void theAuditLogsAreIntactAndListed() {
        const auto verdict = run(QStringLiteral("audit verify --workspace ws --json"));
        CLI_VERIFY(verdict);
        QCOMPARE(verdict.json().value(QStringLiteral("intact")).toBool(), true);
        const auto entries = run(QStringLiteral("audit list --workspace ws --text policy --json"));
        CLI_VERIFY(entries);
        QCOMPARE(entries.json().value(QStringLiteral("entries")).toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
