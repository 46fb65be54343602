// SPDX-License-Identifier: Apache-2.0
#include "engine/session/casesession.h"
#include "engine/session/workspace.h"
#include "tests/cli/clirun.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace sl;
using namespace sl::test;

/// Two people's whole job by script on real faces, and what becomes of it when the process is killed.
class TestCliJob : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    QString m_person;

    enum class Form { Json, Text };

    [[nodiscard]] CliRun as(const QString& user, QStringList arguments, Form form = Form::Json) const {
        arguments += {QStringLiteral("--workspace"),     QStringLiteral("ws"),
                      QStringLiteral("--user"),          user,
                      QStringLiteral("--password-file"), QStringLiteral("pw"),
                      QStringLiteral("--models"),        referenceModels()};
        if (form == Form::Json)
            arguments += QStringLiteral("--json");
        return cli(arguments, m_dir.path());
    }
    [[nodiscard]] CliRun as(const QString& user, const char* line) const {
        return as(user, QString::fromUtf8(line).split(QLatin1Char(' ')));
    }
    [[nodiscard]] static QString faces() { return referenceFaces() + QStringLiteral("/lfw/images/"); }

    /// Answers every item, `lead` with support, and submits.
    CliRun examine(const QString& user, int examination, int lead) const {
        const auto id = QString::number(examination);
        const QStringList which{QStringLiteral("--case"), QStringLiteral("1"),
                                QStringLiteral("--examination"), id};
        const auto items =
            as(user, QStringList{QStringLiteral("case"), QStringLiteral("examination")} + which)
                .json()
                .value(QStringLiteral("items"))
                .toArray();
        for (const auto item : items) {
            const int candidate = item.toObject().value(QStringLiteral("candidate")).toInt();
            const auto step = candidate == lead ? QStringLiteral("2") : QStringLiteral("-2");
            const auto given =
                as(user, QStringList{QStringLiteral("case"), QStringLiteral("answer")} + which +
                             QStringList{QStringLiteral("--candidate"), QString::number(candidate),
                                         QStringLiteral("--answer"), step, QStringLiteral("--grounds"),
                                         QStringLiteral("shape of the ear")});
            if (given.exitCode != 0)
                return given;
        }
        return as(user, QStringList{QStringLiteral("case"), QStringLiteral("submit")} + which);
    }

    /// What an outside program says of the signatures.
    static QByteArray pdfsig(const QString& file) {
        const auto program = QStandardPaths::findExecutable(QStringLiteral("pdfsig"));
        if (program.isEmpty())
            return "poppler-utils is needed to test reports";
        QProcess outside;
        outside.start(program, {file});
        return outside.waitForFinished() ? outside.readAllStandardOutput() : QByteArray("no answer");
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        writeText(m_dir.filePath(QStringLiteral("pw")), "correct horse\n");
        CLI_VERIFY(cli({QStringLiteral("workspace"), QStringLiteral("init"), QStringLiteral("ws"),
                        QStringLiteral("--agency"), QStringLiteral("Harbour Police"),
                        QStringLiteral("--user"), QStringLiteral("ana"), QStringLiteral("--full-name"),
                        QStringLiteral("Ana Ruiz"), QStringLiteral("--password-file"), QStringLiteral("pw")},
                       m_dir.path()));
        CLI_VERIFY(as(QStringLiteral("ana"), "user add bo --new-password-file pw"));
        CLI_VERIFY(as(QStringLiteral("ana"), "policy set --list-length 6 --fillers 2"));
    }

    void twoPeopleDoTheWholeJob() {
        const auto ana = QStringLiteral("ana"), bo = QStringLiteral("bo");
        QDirIterator people(faces(), QDir::Dirs | QDir::NoDotAndDotDot);
        int enrolled = 0;
        while (people.hasNext() && enrolled < 20) {
            const auto name = QFileInfo(people.next()).fileName();
            if (!QFile::exists(faces() + QStringLiteral("%1/%1_0002.jpg").arg(name)))
                continue;
            m_person = name;
            ++enrolled;
            QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("gallery/") + name));
            QVERIFY(QFile::copy(faces() + QStringLiteral("%1/%1_0001.jpg").arg(name),
                                m_dir.filePath(QStringLiteral("gallery/%1/1.jpg").arg(name))));
        }
        const auto gallery = as(ana, "gallery enrol gallery");
        CLI_VERIFY(gallery);
        QCOMPARE(gallery.json().value(QStringLiteral("portraitsAdded")).toInt(), 20);
        QCOMPARE(as(bo, "gallery enrol gallery").exitCode, 1); // supervisors only
        CLI_VERIFY(as(ana, "case new --case 1 --offence Burglary --legal-basis S12 --requester Okoye"));
        CLI_VERIFY(as(ana, QStringList{QStringLiteral("case"), QStringLiteral("add"),
                                       QStringLiteral("--case"), QStringLiteral("1"),
                                       faces() + QStringLiteral("%1/%1_0002.jpg").arg(m_person)}));
        const auto found = as(ana, "case faces --case 1");
        CLI_VERIFY(found);
        const auto face = found.json().value(QStringLiteral("faces")).toArray().first().toObject();
        const auto search =
            as(ana, QStringList{QStringLiteral("case"), QStringLiteral("search"), QStringLiteral("--case"),
                                QStringLiteral("1"), QStringLiteral("--face"),
                                QString::number(face.value(QStringLiteral("face")).toInt())});
        CLI_VERIFY(search);
        const auto candidates = search.json().value(QStringLiteral("candidates")).toArray();
        QCOMPARE(candidates.size(), 6);
        QCOMPARE(candidates.first().toObject().value(QStringLiteral("person")).toString(), m_person);
        QVERIFY(search.json()
                    .value(QStringLiteral("note"))
                    .toString()
                    .contains(QStringLiteral("investigative lead")));
        const int lead = candidates.first().toObject().value(QStringLiteral("candidate")).toInt();
        const auto told = as(ana,
                             QStringList{QStringLiteral("case"), QStringLiteral("searches"),
                                         QStringLiteral("--case"), QStringLiteral("1")},
                             Form::Text);
        CLI_VERIFY(told);
        QVERIFY2(told.out.contains(QStringLiteral("Candidates: 6 of 20 persons; all records compared")),
                 qPrintable(told.out));
        QCOMPARE(told.out.count(QStringLiteral("similarity ")), 6);
        QCOMPARE(told.out.count(QStringLiteral("a top score at least this high")), 6);

        const auto first = as(ana, "case examination --case 1");
        CLI_VERIFY(first);
        QCOMPARE(as(ana, "case submit --case 1").exitCode, 1); // answers are missing
        const auto submitted = examine(ana, first.json().value(QStringLiteral("examination")).toInt(), lead);
        CLI_VERIFY(submitted);
        QVERIFY(submitted.json().value(QStringLiteral("outcome")).isNull());
        const auto notForAna = as(ana, "case queue").json().value(QStringLiteral("queue")).toArray();
        QCOMPARE(notForAna.size(), 1);
        QVERIFY(!notForAna.first().toObject().value(QStringLiteral("forYou")).toBool(true));
        const auto closed = as(bo, "case searches --case 1");
        CLI_VERIFY(closed);
        for (const auto* word : {"rank\"", "similarity", "person\"", "examinations"})
            QVERIFY2(!closed.out.contains(QLatin1String(word)), closed.all().constData());
        const auto queue = as(bo, "case queue").json().value(QStringLiteral("queue")).toArray();
        QCOMPARE(queue.size(), 1);
        QVERIFY(queue.first().toObject().value(QStringLiteral("forYou")).toBool(false));
        const int second = queue.first().toObject().value(QStringLiteral("examination")).toInt();
        const auto taken = as(bo, QStringList{QStringLiteral("case"), QStringLiteral("take"),
                                              QStringLiteral("--case"), QStringLiteral("1"),
                                              QStringLiteral("--examination"), QString::number(second)});
        CLI_VERIFY(taken);
        QCOMPARE(taken.json().value(QStringLiteral("items")).toArray().size(), 3);
        for (const auto* word : {"rank", "similarity", "person", "answer\""})
            QVERIFY2(!taken.out.contains(QLatin1String(word)), taken.all().constData());
        const auto decided = examine(bo, second, lead);
        CLI_VERIFY(decided);
        QCOMPARE(decided.json()
                     .value(QStringLiteral("outcome"))
                     .toObject()
                     .value(QStringLiteral("outcome"))
                     .toString(),
                 QStringLiteral("lead"));
    }

    void theReportIsSignedAndAFlippedByteIsFound() {
        CLI_VERIFY(as(QStringLiteral("ana"), "case report --case 1 --out report.pdf"));
        const auto file = m_dir.filePath(QStringLiteral("report.pdf"));
        CLI_VERIFY(cli({QStringLiteral("report"), QStringLiteral("verify"), file}));
        auto said = pdfsig(file);
        QVERIFY2(said.count("Signature is Valid") == 1 && said.contains("Total document signed"),
                 said.constData());
        QCOMPARE(as(QStringLiteral("ana"), "report sign report.pdf").exitCode, 1); // has signed it
        const auto both = as(QStringLiteral("bo"), "report sign report.pdf");
        CLI_VERIFY(both);
        QCOMPARE(both.json().value(QStringLiteral("case")).toString(), QStringLiteral("1"));
        CLI_VERIFY(cli({QStringLiteral("report"), QStringLiteral("verify"), file}));
        said = pdfsig(file);
        QCOMPARE(said.count("Signature is Valid"), 2);
        QCOMPARE(said.count("Total document signed"), 1);
        QVERIFY2(said.indexOf("Total document signed") > said.indexOf("Signature #2"), said.constData());

        QFile report(file);
        QVERIFY(report.open(QIODevice::ReadWrite));
        report.seek(2000);
        const char byte = report.read(1).at(0);
        report.seek(2000);
        report.putChar(static_cast<char>(byte ^ 1));
        report.close();
        const auto broken =
            cli({QStringLiteral("report"), QStringLiteral("verify"), file, QStringLiteral("--json")});
        QCOMPARE(broken.exitCode, 1);
        CLI_VERIFY(cli({QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--workspace"),
                        QStringLiteral("ws")},
                       m_dir.path()));
    }

    void aSearchSaysWhomItsFilterLeftOut() {
        const auto ana = QStringLiteral("ana");
        CLI_VERIFY(as(ana, "case new --case 3 --offence Burglary --legal-basis S12 --requester Okoye"));
        CLI_VERIFY(as(ana, QStringList{QStringLiteral("case"), QStringLiteral("add"),
                                       QStringLiteral("--case"), QStringLiteral("3"),
                                       faces() + QStringLiteral("%1/%1_0002.jpg").arg(m_person)}));
        const auto kept =
            as(ana, "case search --face 1 --case 3 --sex f --born-from 1960"); // recorded of nobody
        CLI_VERIFY(kept);
        const auto filter = kept.json().value(QStringLiteral("filter")).toObject();
        QCOMPARE(filter.value(QStringLiteral("sex")).toString(), QStringLiteral("F"));
        QCOMPARE(filter.value(QStringLiteral("keepsUnrecorded")), QJsonValue(true));
        QCOMPARE(kept.json().value(QStringLiteral("removedByFilter")).toInt(-1), 0);
        QCOMPARE(kept.json().value(QStringLiteral("unrecorded")).toInt(-1), 20);
        QCOMPARE(kept.json().value(QStringLiteral("candidates")).toArray().size(), 6);
        const auto parts = kept.json().value(QStringLiteral("filterParts")).toArray();
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.last().toObject().value(QStringLiteral("part")).toString(), QStringLiteral("born"));
        QCOMPARE(parts.last().toObject().value(QStringLiteral("unrecorded")).toInt(), 20);
        CLI_VERIFY(as(ana, "case search --face 1 --case 3 --sex F --recorded-only"));
        const auto told = as(ana,
                             QStringList{QStringLiteral("case"), QStringLiteral("searches"),
                                         QStringLiteral("--case"), QStringLiteral("3")},
                             Form::Text);
        CLI_VERIFY(told);
        for (const auto* sentence :
             {"Female: left out 20, of them 20 without a record of it.",
              "Female, born from 1960: left out 0. Without a record of it, but kept in: 20.",
              "Year of birth: 0 recorded otherwise, 20 not recorded."})
            QVERIFY2(told.out.contains(QLatin1String(sentence)), told.all().constData());
    }

    void aSecondProcessIsRefused() {
        workspace::Environment environment;
        environment.modelsFolder = referenceModels();
        const auto here = session::Workspace::open(m_dir.filePath(QStringLiteral("ws")), environment);
        SL_VERIFY(here);
        const auto there = as(QStringLiteral("ana"), "case faces --case 1");
        QCOMPARE(there.exitCode, 1);
        QCOMPARE(
            there.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
            QStringLiteral("Locked"));
    }

    void aKilledImportLosesNothing() {
        CLI_VERIFY(as(QStringLiteral("ana"),
                      "case new --case 2 --offence Burglary --legal-basis S12 --requester Okoye"));
        const auto some = m_dir.filePath(QStringLiteral("some"));
        QVERIFY(QDir().mkpath(some));
        QSet<QString> given;
        QDirIterator pictures(faces(), {QStringLiteral("*_0001.jpg")}, QDir::Files,
                              QDirIterator::Subdirectories);
        while (pictures.hasNext() && given.size() < 300) {
            const auto picture = pictures.next();
            QVERIFY(QFile::copy(picture, some + QLatin1Char('/') + QFileInfo(picture).fileName()));
            given.insert(Sha256::ofFile(picture).value().hex());
        }
        QProcess import;
        import.setWorkingDirectory(m_dir.path());
        import.start(QStringLiteral(SECONDLOOK_CLI),
                     {QStringLiteral("case"), QStringLiteral("add"), QStringLiteral("--case"),
                      QStringLiteral("2"), QStringLiteral("--workspace"), QStringLiteral("ws"),
                      QStringLiteral("--user"), QStringLiteral("ana"), QStringLiteral("--password-file"),
                      QStringLiteral("pw"), QStringLiteral("--models"), referenceModels(), some});
        QVERIFY(import.waitForStarted());
        const auto sealed = [this] {
            QSet<QString> names;
            QDirIterator files(m_dir.filePath(QStringLiteral("ws/cases/2/media")), QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                files.next();
                names.insert(files.fileName());
            }
            return names;
        };
        QTRY_VERIFY_WITH_TIMEOUT(sealed().size() >= 60, 60'000);
        import.kill();
        QVERIFY(import.waitForFinished());
        QCOMPARE(import.exitStatus(), QProcess::CrashExit);
        const auto left = sealed();

        workspace::Environment environment;
        environment.modelsFolder = referenceModels();
        auto workspace = session::Workspace::open(m_dir.filePath(QStringLiteral("ws")), environment);
        SL_VERIFY(workspace); // the dead process's lock is taken over
        SL_VERIFY((*workspace)->logIn(QStringLiteral("ana"), QStringLiteral("correct horse")).result());
        const auto opened = (*workspace)->openCase(QStringLiteral("2")).result();
        SL_VERIFY(opened);
        const auto rows = [&] {
            QHash<QString, MediaState> states;
            const auto media = (*opened)->media().result();
            for (const auto& row : media ? *media : QList<MediaRecord>())
                states.insert(row.sha256.hex(), row.state);
            return states;
        };
        QVERIFY(left.size() < given.size());
        const auto resumed = (*opened)->resumedIntake();
        QVERIFY(resumed.job);
        SL_VERIFY(resumed.summary.result()); // the import goes on with every file that was given
        for (const auto& name : left + given)
            QVERIFY2(rows().contains(name), qPrintable(name));
        QCOMPARE(rows().size(), given.size());
        QVERIFY(!rows().values().contains(MediaState::Sealed));
        const auto verdicts = (*workspace)->verifyAudit().result();
        SL_VERIFY(verdicts);
        for (const auto& verdict : *verdicts)
            QVERIFY2(verdict.intact, qPrintable(verdict.scope + verdict.problem.toString()));
        const auto answered = (*workspace)->openCase(QStringLiteral("1")).result();
        SL_VERIFY(answered);
        const auto search = (*answered)->searches().result();
        SL_VERIFY(search);
        const auto view = (*answered)->searchView(search->first().id).result();
        SL_VERIFY(view);
        QCOMPARE(view->examinations.first().answers.size(), 6); // what was committed before is all there
    }
};

QTEST_GUILESS_MAIN(TestCliJob)
#include "tst_clijob.moc"
