// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/clirun.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sl::test;

/// Booking photos enrolled by script, on real faces.
class TestCliGallery : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    [[nodiscard]] CliRun run(QStringList arguments) const {
        arguments += {u"--workspace"_s, u"ws"_s, u"--models"_s, referenceModels(), u"--json"_s};
        return cli(arguments, m_dir.path());
    }
    [[nodiscard]] CliRun run(const char* line) const {
        return run(QString::fromUtf8(line).split(QLatin1Char(' ')));
    }
    [[nodiscard]] CliRun asAna(const char* line) const {
        return run(QString::fromUtf8(line).split(QLatin1Char(' ')) +
                   QStringList{u"--user"_s, u"ana"_s, u"--password-file"_s, u"pw"_s});
    }

    /// Copies one picture of each of the first `people` of LFW, a folder per person.
    void copyPeople(const QString& folder, int people) const {
        const QDir images(referenceFaces() + u"/lfw/images"_s);
        QStringList names = images.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        names.removeOne(u"Alberta_Lee"_s); // her photo shows three faces of one size
        for (const QString& name : names.mid(0, people)) {
            const QString person = m_dir.filePath(folder + QLatin1Char('/') + name);
            QVERIFY(QDir().mkpath(person));
            QVERIFY(QFile::copy(images.filePath(u"%1/%1_0001.jpg"_s.arg(name)), person + u"/1.jpg"_s));
        }
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        writeText(m_dir.filePath(u"pw"_s), "correct horse\n");
        CLI_VERIFY(cli({u"workspace"_s, u"init"_s, u"ws"_s, u"--agency"_s, u"Harbour Police"_s, u"--user"_s,
                        u"ana"_s, u"--password-file"_s, u"pw"_s},
                       m_dir.path()));
    }

    void withoutALoginTheComputersAccountIsNamed() {
        copyPeople(u"four"_s, 4);
        const auto enrolled = run("gallery enrol four");
        CLI_VERIFY(enrolled);
        QCOMPARE(enrolled.json().value(u"portraitsAdded"_s).toInt(), 4);
        const auto persons = asAna("gallery list");
        CLI_VERIFY(persons);
        QCOMPARE(persons.json().value(u"count"_s).toInt(), 4);
        const auto entries = asAna("audit list --text enrol").json().value(u"entries"_s).toArray();
        QCOMPARE(entries.size(), 3); // started, one batch, ended
        for (const auto entry : entries) {
            const auto actor = entry.toObject().value(u"actor"_s).toString();
            QVERIFY2(actor.startsWith(u"account:"_s) && actor.contains(QLatin1Char('@')), qPrintable(actor));
        }
        CLI_VERIFY(run("audit verify"));
    }

    void withALoginTheSupervisorIsNamed() {
        const auto enrolled = run("gallery enrol four --user ana --password-file pw");
        CLI_VERIFY(enrolled);
        QCOMPARE(enrolled.json().value(u"alreadyThere"_s).toInt(), 4);
        const auto newest = asAna("audit list --text enrolment.ended").json().value(u"entries"_s);
        QCOMPARE(newest.toArray().first().toObject().value(u"actor"_s).toString(), u"ana"_s);
    }

    void errorRatesOfTheGalleryAreKeptAndWritten() {
        const QDir images(referenceFaces() + u"/lfw/images"_s);
        QByteArray table = "person,file,kind\n";
        for (const QString& name :
             QDir(m_dir.filePath(u"four"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir person(images.filePath(name));
            const QString last = person.entryList(QDir::Files, QDir::Name).last();
            if (last != name + u"_0001.jpg"_s)
                table += u"%1,%2,a\n"_s.arg(name, person.filePath(last)).toUtf8();
        }
        table += "A. Stranger," + referenceFaces().toUtf8() + "/frmdb/031/mugshots/Img_33.JPG,b\n";
        writeText(m_dir.filePath(u"labelled.csv"_s), table);
        const auto measured =
            run("evaluate card --pictures labelled.csv --group kind --user ana --password-file "
                "pw --scores scores.csv --csv tables --pdf card.pdf --language de");
        CLI_VERIFY(measured);
        QCOMPARE(measured.json().value(u"card"_s).toInt(), 1);
        QCOMPARE(measured.json().value(u"galleryPersons"_s).toInt(), 4);
        for (const auto rate : measured.json().value(u"rates"_s).toArray())
            QCOMPARE(rate.toObject().value(u"share"_s).toString(), u"not measured"_s); // a handful of persons
        for (const char* file :
             {"scores.csv", "tables/rates.csv", "tables/cmc.csv", "tables/curves.csv", "tables/failures.csv"})
            QVERIFY2(QFileInfo(m_dir.filePath(QString::fromLatin1(file))).size() > 0, file);
        QProcess outside;
        outside.start(u"pdfsig"_s, {u"-nocert"_s, m_dir.filePath(u"card.pdf"_s)});
        QVERIFY(outside.waitForFinished());
        QVERIFY(outside.readAllStandardOutput().contains("Signature is Valid"));
        const auto entries =
            asAna("audit list --text errorCard.measured").json().value(u"entries"_s).toArray();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().toObject().value(u"actor"_s).toString(), u"ana"_s);
        QCOMPARE(measured.json().value(u"pack"_s), entries.first()[u"details"_s][u"pack"_s]);
        CLI_VERIFY(run("audit verify"));
        QCOMPARE(run("evaluate card --pictures four --user ana --password-file pw").exitCode, 1); // enrolled
        QCOMPARE(run("evaluate card --pictures labelled.csv").exitCode, 2); // nobody is logged in
    }

    void filesLeftOutAreListedAsCsv() {
        QVERIFY(QDir().mkpath(m_dir.filePath(u"five/P1"_s)));
        writeText(m_dir.filePath(u"five/P1/no \"picture\", really.jpg"_s), "text");
        QVERIFY(QFile::copy(referenceFaces() + u"/frmdb/021/mugshots/Img_11.JPG"_s,
                            m_dir.filePath(u"five/P1/from-above.jpg"_s)));
        QCOMPARE(run("gallery enrol five").exitCode, 1); // nothing was enrolled
        const auto listed = cli({u"gallery"_s, u"problems"_s, u"--csv"_s, u"--workspace"_s, u"ws"_s,
                                 u"--user"_s, u"ana"_s, u"--password-file"_s, u"pw"_s},
                                m_dir.path());
        CLI_VERIFY(listed);
        const auto lines = listed.out.trimmed().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0), u"File,Person,Reason,Code"_s);
        QVERIFY2(lines.at(1).contains(u"no \"\"picture\"\", really.jpg\",P1,"_s) &&
                     lines.at(1).endsWith(u",FileIsText"_s),
                 qPrintable(lines.at(1)));
        QVERIFY2(lines.at(2).endsWith(u",FaceUnclear"_s), qPrintable(lines.at(2)));
    }

    void aKilledEnrolmentContinuesWithoutDoingAnythingTwice() {
        constexpr int kPeople = 200;
        copyPeople(u"many"_s, kPeople);
        QProcess killed;
        killed.setWorkingDirectory(m_dir.path());
        killed.start(QStringLiteral(SECONDLOOK_CLI),
                     {u"gallery"_s, u"enrol"_s, u"many"_s, u"--workspace"_s, u"ws"_s, u"--models"_s,
                      referenceModels(), u"--memory"_s, u"1"_s});
        QVERIFY(killed.waitForStarted());
        const auto sealed = [this] {
            int files = 0;
            QDirIterator all(m_dir.filePath(u"ws/portraits"_s), QDir::Files, QDirIterator::Subdirectories);
            for (; all.hasNext(); all.next())
                ++files;
            return files;
        };
        QTRY_VERIFY_WITH_TIMEOUT(sealed() >= 100, 120'000); // a batch holds 64 at most: one is committed
        killed.kill();
        QVERIFY(killed.waitForFinished());
        const auto rest = run("gallery enrol many");
        CLI_VERIFY(rest);
        const int added = rest.json().value(u"portraitsAdded"_s).toInt();
        const int there = rest.json().value(u"alreadyThere"_s).toInt();
        QCOMPARE(added + there, kPeople);
        QVERIFY2(there > 0, rest.all().constData());
        QCOMPARE(asAna("gallery list").json().value(u"count"_s).toInt(), kPeople);
        QCOMPARE(sealed(), kPeople);
        CLI_VERIFY(run("audit verify"));
    }

    void whoIsDueForReviewIsListedAndKept() {
        copyPeople(u"old"_s, 1);
        QDirIterator pictures(m_dir.filePath(u"old"_s), {u"*.jpg"_s}, QDir::Files,
                              QDirIterator::Subdirectories);
        writeText(m_dir.filePath(u"old.csv"_s),
                  "person id,file,captured on\n4417-02," + pictures.next().toUtf8() + ",2010-05-01\n");
        CLI_VERIFY(run("gallery enrol old.csv"));
        const auto due = asAna("gallery retention");
        CLI_VERIFY(due);
        QCOMPARE(due.json().value(u"count"_s).toInt(), 1);
        const auto person = due.json().value(u"persons"_s).toArray().first().toObject();
        QCOMPARE(person.value(u"person"_s).toString(), u"4417-02"_s);
        QCOMPARE(person.value(u"dueOn"_s).toString(), u"2015-05-01"_s);

        const auto keep = "gallery keep 4417-02 --reason appeal --user ana --password-file pw --until ";
        QCOMPARE(run((keep + QByteArray("soon")).constData()).exitCode, 2);
        CLI_VERIFY(run((keep + QDate::currentDate().addYears(1).toString(Qt::ISODate).toUtf8()).constData()));
        QCOMPARE(asAna("gallery retention").json().value(u"count"_s).toInt(), 0);
        CLI_VERIFY(run("audit verify"));
    }

    void halfALoginIsWrongUsage_data() {
        QTest::addColumn<QString>("half");
        QTest::newRow("no password") << u"--user ana"_s;
        QTest::newRow("no name") << u"--password-file pw"_s;
    }
    void halfALoginIsWrongUsage() {
        QFETCH(QString, half);
        const auto ran = run(qPrintable(u"gallery enrol four "_s + half));
        QVERIFY2(ran.exitCode == 2, ran.all().constData());
    }

    void aTableIsShownAndReadByChosenColumns() {
        const QString name =
            QDir(m_dir.filePath(u"four"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).first();
        writeText(m_dir.filePath(u"odd.csv"_s),
                  u"Scan,Ref,sex\nfour/%1/1.jpg,ODD-1,male?\n"_s.arg(name).toUtf8());
        const auto preview = [&](const QStringList& columns) {
            return cli(QStringList{u"gallery"_s, u"preview"_s, u"odd.csv"_s, u"--json"_s} + columns,
                       m_dir.path());
        };
        const auto unknown = preview({});
        QCOMPARE(unknown.exitCode, 1);
        QCOMPARE(unknown.json().value(u"titles"_s).toArray().size(), 3);
        const QStringList columns{u"--column"_s, u"file=Scan"_s, u"--column"_s, u"person=Ref"_s};
        const auto chosen = preview(columns);
        CLI_VERIFY(chosen);
        const auto row = chosen.json().value(u"rows"_s).toArray().first().toObject();
        QCOMPARE(row.value(u"values"_s).toObject().value(u"person"_s).toString(), u"ODD-1"_s);
        QCOMPARE(row.value(u"unread"_s).toArray(), QJsonArray{u"sex"_s});
        QCOMPARE(preview({u"--column"_s, u"colour=Ref"_s}).exitCode, 2);
        QCOMPARE(preview({u"--column"_s, u"file=Nothing"_s}).exitCode, 1);
        QCOMPARE(run("gallery enrol odd.csv").exitCode, 1);
        const auto enrolled = run(QStringList{u"gallery"_s, u"enrol"_s, u"odd.csv"_s} + columns);
        CLI_VERIFY(enrolled);
        QCOMPARE(enrolled.json().value(u"portraitsAdded"_s).toInt(), 1);
        CLI_VERIFY(run("gallery remove ODD-1 --reason test --user ana --password-file pw"));
    }
};

QTEST_GUILESS_MAIN(TestCliGallery)
#include "tst_cligallery.moc"
