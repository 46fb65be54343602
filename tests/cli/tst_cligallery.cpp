// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/clirun.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace sl::test;

/// Booking photos enrolled by script, on real faces.
class TestCliGallery : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    [[nodiscard]] CliRun run(QStringList arguments) const {
        arguments += {QStringLiteral("--workspace"), QStringLiteral("ws"), QStringLiteral("--models"),
                      referenceModels(), QStringLiteral("--json")};
        return cli(arguments, m_dir.path());
    }
    [[nodiscard]] CliRun run(const char* line) const {
        return run(QString::fromUtf8(line).split(QLatin1Char(' ')));
    }

    /// Copies one picture of each of the first `people` of LFW, a folder per person.
    void copyPeople(const QString& folder, int people) const {
        const QDir images(referenceFaces() + QStringLiteral("/lfw/images"));
        for (const QString& name : images.entryList(QDir::Dirs | QDir::NoDotAndDotDot).mid(0, people)) {
            const QString person = m_dir.filePath(folder + QLatin1Char('/') + name);
            QVERIFY(QDir().mkpath(person));
            QVERIFY(QFile::copy(images.filePath(QStringLiteral("%1/%1_0001.jpg").arg(name)),
                                person + QStringLiteral("/1.jpg")));
        }
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        writeText(m_dir.filePath(QStringLiteral("pw")), "correct horse\n");
        CLI_VERIFY(
            cli({QStringLiteral("workspace"), QStringLiteral("init"), QStringLiteral("ws"),
                 QStringLiteral("--agency"), QStringLiteral("Harbour Police"), QStringLiteral("--user"),
                 QStringLiteral("ana"), QStringLiteral("--password-file"), QStringLiteral("pw")},
                m_dir.path()));
    }

    void withoutALoginTheComputersAccountIsNamed() {
        copyPeople(QStringLiteral("four"), 4);
        const auto enrolled = run("gallery enrol four");
        CLI_VERIFY(enrolled);
        QCOMPARE(enrolled.json().value(QStringLiteral("portraitsAdded")).toInt(), 4);
        const auto persons = run("gallery list");
        CLI_VERIFY(persons);
        QCOMPARE(persons.json().value(QStringLiteral("count")).toInt(), 4);
        const auto entries = run("audit list --text enrol").json().value(QStringLiteral("entries")).toArray();
        QCOMPARE(entries.size(), 3); // started, one batch, ended
        for (const auto entry : entries) {
            const auto actor = entry.toObject().value(QStringLiteral("actor")).toString();
            QVERIFY2(actor.startsWith(QStringLiteral("account:")) && actor.contains(QLatin1Char('@')),
                     qPrintable(actor));
        }
        CLI_VERIFY(run("audit verify"));
    }

    void withALoginTheSupervisorIsNamed() {
        const auto enrolled = run("gallery enrol four --user ana --password-file pw");
        CLI_VERIFY(enrolled);
        QCOMPARE(enrolled.json().value(QStringLiteral("alreadyThere")).toInt(), 4);
        const auto newest = run("audit list --text enrolment.ended").json().value(QStringLiteral("entries"));
        QCOMPARE(newest.toArray().first().toObject().value(QStringLiteral("actor")).toString(),
                 QStringLiteral("ana"));
    }

    void filesLeftOutAreListedAsCsv() {
        QVERIFY(QDir().mkpath(m_dir.filePath(QStringLiteral("five/P1"))));
        writeText(m_dir.filePath(QStringLiteral("five/P1/no \"picture\", really.jpg")), "text");
        QVERIFY(QFile::copy(referenceFaces() + QStringLiteral("/frmdb/021/mugshots/Img_11.JPG"),
                            m_dir.filePath(QStringLiteral("five/P1/from-above.jpg"))));
        QCOMPARE(run("gallery enrol five").exitCode, 1); // nothing was enrolled
        const auto listed =
            cli({QStringLiteral("gallery"), QStringLiteral("problems"), QStringLiteral("--csv"),
                 QStringLiteral("--workspace"), QStringLiteral("ws")},
                m_dir.path());
        CLI_VERIFY(listed);
        const auto lines = listed.out.trimmed().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0), QStringLiteral("File,Person,Reason,Code"));
        QVERIFY2(lines.at(1).contains(QStringLiteral("no \"\"picture\"\", really.jpg\",P1,")) &&
                     lines.at(1).endsWith(QStringLiteral(",NotAnImage")),
                 qPrintable(lines.at(1)));
        QVERIFY2(lines.at(2).endsWith(QStringLiteral(",FaceUnclear")), qPrintable(lines.at(2)));
    }

    void aKilledEnrolmentGoesOnWithoutDoingAnythingTwice() {
        constexpr int kPeople = 200;
        copyPeople(QStringLiteral("many"), kPeople);
        QProcess killed;
        killed.setWorkingDirectory(m_dir.path());
        killed.start(QStringLiteral(SECONDLOOK_CLI),
                     {QStringLiteral("gallery"), QStringLiteral("enrol"), QStringLiteral("many"),
                      QStringLiteral("--workspace"), QStringLiteral("ws"), QStringLiteral("--models"),
                      referenceModels(), QStringLiteral("--memory"), QStringLiteral("1")});
        QVERIFY(killed.waitForStarted());
        const auto sealed = [this] {
            int files = 0;
            QDirIterator all(m_dir.filePath(QStringLiteral("ws/portraits")), QDir::Files,
                             QDirIterator::Subdirectories);
            for (; all.hasNext(); all.next())
                ++files;
            return files;
        };
        QTRY_VERIFY_WITH_TIMEOUT(sealed() >= 100, 120'000); // a batch holds 64 at most: one is committed
        killed.kill();
        QVERIFY(killed.waitForFinished());
        const auto rest = run("gallery enrol many");
        CLI_VERIFY(rest);
        const int added = rest.json().value(QStringLiteral("portraitsAdded")).toInt();
        const int there = rest.json().value(QStringLiteral("alreadyThere")).toInt();
        QCOMPARE(added + there, kPeople);
        QVERIFY2(there > 0, rest.all().constData());
        QCOMPARE(run("gallery list").json().value(QStringLiteral("count")).toInt(), kPeople);
        QCOMPARE(sealed(), kPeople);
        CLI_VERIFY(run("audit verify"));
    }

    void whoIsDueForReviewIsListedAndKept() {
        copyPeople(QStringLiteral("old"), 1);
        QDirIterator pictures(m_dir.filePath(QStringLiteral("old")), {QStringLiteral("*.jpg")}, QDir::Files,
                              QDirIterator::Subdirectories);
        writeText(m_dir.filePath(QStringLiteral("old.csv")),
                  "person id,file,captured on\n4417-02," + pictures.next().toUtf8() + ",2010-05-01\n");
        CLI_VERIFY(run("gallery enrol old.csv"));
        const auto due = run("gallery retention");
        CLI_VERIFY(due);
        QCOMPARE(due.json().value(QStringLiteral("count")).toInt(), 1);
        const auto person = due.json().value(QStringLiteral("persons")).toArray().first().toObject();
        QCOMPARE(person.value(QStringLiteral("person")).toString(), QStringLiteral("4417-02"));
        QCOMPARE(person.value(QStringLiteral("dueOn")).toString(), QStringLiteral("2015-05-01"));

        const auto keep = "gallery keep 4417-02 --reason appeal --user ana --password-file pw --until ";
        QCOMPARE(run((keep + QByteArray("soon")).constData()).exitCode, 2);
        CLI_VERIFY(run((keep + QDate::currentDate().addYears(1).toString(Qt::ISODate).toUtf8()).constData()));
        QCOMPARE(run("gallery retention").json().value(QStringLiteral("count")).toInt(), 0);
        CLI_VERIFY(run("audit verify"));
    }

    void halfALoginIsWrongUsage_data() {
        QTest::addColumn<QString>("half");
        QTest::newRow("no password") << QStringLiteral("--user ana");
        QTest::newRow("no name") << QStringLiteral("--password-file pw");
    }
    void halfALoginIsWrongUsage() {
        QFETCH(QString, half);
        const auto ran = run(qPrintable(QStringLiteral("gallery enrol four ") + half));
        QVERIFY2(ran.exitCode == 2, ran.all().constData());
    }
};

QTEST_GUILESS_MAIN(TestCliGallery)
#include "tst_cligallery.moc"
