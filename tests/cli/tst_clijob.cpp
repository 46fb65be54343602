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
        arguments += {u"--workspace"_s,     u"ws"_s, u"--user"_s,   user,
                      u"--password-file"_s, u"pw"_s, u"--models"_s, referenceModels()};
        if (form == Form::Json)
            arguments += u"--json"_s;
        return cli(arguments, m_dir.path());
    }
    [[nodiscard]] CliRun as(const QString& user, const char* line) const {
        return as(user, QString::fromUtf8(line).split(QLatin1Char(' ')));
    }
    [[nodiscard]] static QString faces() { return referenceFaces() + u"/lfw/images/"_s; }

    /// Says of every feature what is seen in the lead's picture; support is not submitted without.
    CliRun sayFeatures(const QString& user, const QStringList& which, int lead) const {
        const QStringList about = QStringList{u"case"_s, u"checklist"_s} + which +
                                  QStringList{u"--candidate"_s, QString::number(lead)};
        const auto early = as(user, QStringList{u"case"_s, u"submit"_s} + which);
        const auto odd = as(user, about + QStringList{u"--said"_s, u"beak=similar"_s});
        if (early.exitCode != 1 || odd.exitCode != 1)
            return {};
        return as(user, about + QStringList{u"--said"_s, u"nose=different:tip: turned"_s, u"--said"_s,
                                            u"ears=not-in-probe"_s, u"--rest"_s, u"similar"_s});
    }
    /// Answers every item, `lead` with support, and submits.
    CliRun examine(const QString& user, int examination, int lead) const {
        const auto id = QString::number(examination);
        const QStringList which{u"--case"_s, u"1"_s, u"--examination"_s, id};
        const auto items =
            as(user, QStringList{u"case"_s, u"examination"_s} + which).json().value(u"items"_s).toArray();
        for (const auto item : items) {
            const int candidate = item.toObject().value(u"candidate"_s).toInt();
            const auto step = candidate == lead ? u"2"_s : u"-2"_s;
            const QStringList steps{u"--adjust"_s, u"probe:gamma=145"_s,
                                    u"--adjust"_s, u"candidate:levels=12,240"_s,
                                    u"--adjust"_s, u"probe:sharpening=120,2"_s};
            const auto given =
                as(user, QStringList{u"case"_s, u"answer"_s} + which +
                             QStringList{u"--candidate"_s, QString::number(candidate), u"--answer"_s, step,
                                         u"--grounds"_s, u"shape of the ear"_s} +
                             (candidate == lead ? steps : QStringList()));
            if (given.exitCode != 0)
                return given;
        }
        const auto said = sayFeatures(user, which, lead);
        if (said.exitCode != 0 || said.json().value(u"unsaid"_s).toInt(-1) != 0)
            return said;
        const auto nose = said.json().value(u"lines"_s).toArray().at(8).toObject();
        if (nose.value(u"note"_s).toString() != "tip: turned"_L1)
            return {};
        return as(user, QStringList{u"case"_s, u"submit"_s} + which);
    }

    /// What an outside program says of the signatures.
    static QByteArray pdfsig(const QString& file) {
        const auto program = QStandardPaths::findExecutable(u"pdfsig"_s);
        if (program.isEmpty())
            return "poppler-utils is needed to test reports";
        QProcess outside;
        outside.start(program, {file});
        return outside.waitForFinished() ? outside.readAllStandardOutput() : QByteArray("no answer");
    }

    /// Ana, who supervises, is told it.
    void verifyBoIsNotToldWhoBegan() {
        const auto bo = u"bo"_s;
        const auto begun = as(u"ana"_s, "case queue").json()[u"queue"_s][0].toObject();
        QCOMPARE(begun.value(u"takenBy"_s).toString(), u"ana"_s);
        const auto entry = as(bo, "case queue").json()[u"queue"_s][0].toObject();
        QCOMPARE(entry.value(u"takenBy"_s).toString(u"nothing"_s), QString());
        QVERIFY(!entry.value(u"forYou"_s).toBool(true));
        const auto progress = as(bo, "case list").json()[u"cases"_s][0][u"progress"_s][0];
        QCOMPARE(progress[u"examiner"_s].toString(u"nothing"_s), QString());
        QCOMPARE(progress[u"stage"_s].toString(),
                 as(u"ana"_s, "case list").json()[u"cases"_s][0][u"progress"_s][0][u"stage"_s].toString());
        for (const auto& words : {QStringList{u"case"_s, u"queue"_s}, QStringList{u"case"_s, u"list"_s}}) {
            const auto told = as(bo, words, Form::Text);
            CLI_VERIFY(told);
            QVERIFY2(!told.all().contains("ana"), told.all().constData());
        }
        QVERIFY(!as(bo, "audit list").out.contains(u"list.read"_s));
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        writeText(m_dir.filePath(u"pw"_s), "correct horse\n");
        CLI_VERIFY(cli({u"workspace"_s, u"init"_s, u"ws"_s, u"--agency"_s, u"Harbour Police"_s, u"--user"_s,
                        u"ana"_s, u"--full-name"_s, u"Ana Ruiz"_s, u"--password-file"_s, u"pw"_s},
                       m_dir.path()));
        CLI_VERIFY(as(u"ana"_s, "user add bo --new-password-file pw"));
        CLI_VERIFY(as(u"ana"_s, "policy set --list-length 6 --fillers 2"));
    }

    void twoPeopleDoTheWholeJob() {
        const auto ana = u"ana"_s, bo = u"bo"_s;
        QDirIterator people(faces(), QDir::Dirs | QDir::NoDotAndDotDot);
        int enrolled = 0;
        while (people.hasNext() && enrolled < 20) {
            const auto name = QFileInfo(people.next()).fileName();
            if (!QFile::exists(faces() + u"%1/%1_0002.jpg"_s.arg(name)))
                continue;
            m_person = name;
            ++enrolled;
            QVERIFY(QDir(m_dir.path()).mkpath(u"gallery/"_s + name));
            QVERIFY(QFile::copy(faces() + u"%1/%1_0001.jpg"_s.arg(name),
                                m_dir.filePath(u"gallery/%1/1.jpg"_s.arg(name))));
        }
        const auto gallery = as(ana, "gallery enrol gallery");
        CLI_VERIFY(gallery);
        QCOMPARE(gallery.json().value(u"portraitsAdded"_s).toInt(), 20);
        QCOMPARE(as(bo, "gallery enrol gallery").exitCode, 1); // supervisors only
        CLI_VERIFY(as(ana, "case new --case 1 --offence Burglary --legal-basis S12 --requester Okoye"));
        CLI_VERIFY(as(ana, QStringList{u"case"_s, u"add"_s, u"--case"_s, u"1"_s,
                                       faces() + u"%1/%1_0002.jpg"_s.arg(m_person)}));
        const auto found = as(ana, "case faces --case 1");
        CLI_VERIFY(found);
        const auto face = found.json().value(u"faces"_s).toArray().first().toObject();
        const auto search = as(ana, QStringList{u"case"_s, u"search"_s, u"--case"_s, u"1"_s, u"--face"_s,
                                                QString::number(face.value(u"face"_s).toInt())});
        CLI_VERIFY(search);
        const auto candidates = search.json().value(u"candidates"_s).toArray();
        QCOMPARE(candidates.size(), 6);
        QCOMPARE(candidates.first().toObject().value(u"person"_s).toString(), m_person);
        QVERIFY(search.json().value(u"note"_s).toString().contains(u"investigative lead"_s));
        const int lead = candidates.first().toObject().value(u"candidate"_s).toInt();
        const auto told = as(ana, QStringList{u"case"_s, u"searches"_s, u"--case"_s, u"1"_s}, Form::Text);
        CLI_VERIFY(told);
        QVERIFY2(told.out.contains(u"Candidates: 6 of 20 persons; all records compared"_s),
                 qPrintable(told.out));
        QCOMPARE(told.out.count(u"similarity "_s), 6);
        QCOMPARE(told.out.count(u"a top score at least this high"_s), 6);

        const auto none = as(ana, "case submit --case 1"); // begins nothing
        QCOMPARE(none.json().value(u"error"_s).toObject().value(u"code"_s).toString(), u"NotFound"_s);
        const auto first = as(ana, "case examination --case 1");
        CLI_VERIFY(first);
        QCOMPARE(as(ana, "case submit --case 1").exitCode, 1); // answers are missing
        verifyBoIsNotToldWhoBegan();
        const auto submitted = examine(ana, first.json().value(u"examination"_s).toInt(), lead);
        CLI_VERIFY(submitted);
        QVERIFY(submitted.json().value(u"outcome"_s).isNull());
        const auto notForAna = as(ana, "case queue").json().value(u"queue"_s).toArray();
        QCOMPARE(notForAna.size(), 1);
        QVERIFY(!notForAna.first().toObject().value(u"forYou"_s).toBool(true));
        const auto closed = as(bo, "case searches --case 1");
        CLI_VERIFY(closed);
        for (const auto* word : {"rank\"", "similarity", "person\"", "examinations"})
            QVERIFY2(!closed.out.contains(QLatin1String(word)), closed.all().constData());
        const auto queue = as(bo, "case queue").json().value(u"queue"_s).toArray();
        QCOMPARE(queue.size(), 1);
        QVERIFY(queue.first().toObject().value(u"forYou"_s).toBool(false));
        const int second = queue.first().toObject().value(u"examination"_s).toInt();
        const auto taken = as(bo, QStringList{u"case"_s, u"take"_s, u"--case"_s, u"1"_s, u"--examination"_s,
                                              QString::number(second)});
        CLI_VERIFY(taken);
        QCOMPARE(taken.json().value(u"items"_s).toArray().size(), 3);
        for (const auto* word : {"rank", "similarity", "person", "answer\""})
            QVERIFY2(!taken.out.contains(QLatin1String(word)), taken.all().constData());
        const auto decided = examine(bo, second, lead);
        CLI_VERIFY(decided);
        QCOMPARE(decided.json().value(u"outcome"_s).toObject().value(u"outcome"_s).toString(), u"lead"_s);
    }

    void everyStepOnAPictureGivesTheSamePixelsAgain() {
        const auto again = as(u"ana"_s, "case adjustments --case 1");
        CLI_VERIFY(again);
        QVERIFY(again.json().value(u"same"_s).toBool());
        const auto pictures = again.json().value(u"pictures"_s).toArray();
        QCOMPARE(pictures.size(), 4); // probe and portrait, of both examiners
        const auto probe = pictures.first().toObject();
        QCOMPARE(probe.value(u"side"_s).toString(), u"probe"_s);
        QCOMPARE(probe.value(u"part"_s).toString(), u"first"_s);
        QCOMPARE(probe[u"steps"_s][1][u"percent"_s].toInt(), 120);
        QCOMPARE(probe[u"steps"_s][1][u"after"_s].toString().size(), 64);
        const auto told =
            as(u"ana"_s, QStringList{u"case"_s, u"adjustments"_s, u"--case"_s, u"1"_s}, Form::Text);
        CLI_VERIFY(told);
        QCOMPARE(told.out.count(u"The same pixels again."_s), 4);
        QVERIFY2(told.out.contains(u"Levels: black 12, white 240"_s), qPrintable(told.out));
        for (const auto* odd : {"probe:blur=3", "frame:grey", "probe:gamma=9", "probe:levels=a,b",
                                "probe:channel", "probe:field", "probe:grey=1"}) {
            const auto refused =
                as(u"ana"_s,
                   QStringList{u"case"_s, u"answer"_s, u"--case"_s, u"1"_s, u"--candidate"_s, u"1"_s,
                               u"--answer"_s, u"0"_s, u"--adjust"_s, QLatin1String(odd)},
                   Form::Text);
            QCOMPARE(refused.exitCode, 1);
            QVERIFY2(refused.err.contains(QLatin1String(odd)), qPrintable(refused.err));
        }
    }

    void aFaceHasOneJsonForm() {
        const auto picture = faces() + u"%1/%1_0002.jpg"_s.arg(m_person);
        const auto read =
            cli({u"faces"_s, picture, u"--models"_s, referenceModels(), u"--json"_s}, m_dir.path());
        CLI_VERIFY(read);
        const auto outside = read.json()[u"images"_s][0][u"faces"_s][0].toObject();
        const auto inside = as(u"ana"_s, "case faces --case 1").json()[u"faces"_s][0].toObject();
        for (const auto& key : outside.keys())
            QCOMPARE(outside.value(key), inside.value(key));
        QVERIFY(outside[u"quality"_s].toObject().contains(u"interEyePixels"_s));
        QVERIFY(!QJsonDocument(outside).toJson().contains('_'));
        const auto search = as(u"ana"_s, "case searches --case 1").json()[u"searches"_s][0];
        QCOMPARE(read.json().value(u"pack"_s), search[u"pack"_s]);
        QVERIFY(!read.json().value(u"packName"_s).toString().isEmpty());
    }

    void aMeasurementHasCamelCaseKeys() {
        writeText(m_dir.filePath(u"pairs.txt"_s), u"%1\t1\t2\n"_s.arg(m_person).toUtf8());
        const auto measured = cli({u"evaluate"_s, u"verify"_s, u"--images"_s, faces(), u"--pairs"_s,
                                   u"pairs.txt"_s, u"--models"_s, referenceModels(), u"--json"_s},
                                  m_dir.path());
        CLI_VERIFY(measured);
        QCOMPARE(measured.json().keys(),
                 QStringList({u"accuracy"_s, u"failuresToAcquire"_s, u"images"_s, u"notAcquired"_s,
                              u"pairs"_s, u"tprAtFmr001"_s, u"tprAtFmr01"_s}));
    }

    void theReportIsSignedAndAFlippedByteIsFound() {
        CLI_VERIFY(as(u"ana"_s, "case report --case 1 --out report.pdf"));
        const auto file = m_dir.filePath(u"report.pdf"_s);
        const auto verify = [&](const QStringList& more = {}) {
            return cli(QStringList{u"report"_s, u"verify"_s, file, u"--json"_s} + more, m_dir.path());
        };
        CLI_VERIFY(verify({u"--workspace"_s, u"ws"_s}));
        auto said = pdfsig(file);
        QVERIFY2(said.count("Signature is Valid") == 1 && said.contains("Total document signed"),
                 said.constData());
        const auto heads =
            cli({u"audit"_s, u"verify"_s, u"--workspace"_s, u"ws"_s, u"--report"_s, file, u"--json"_s},
                m_dir.path());
        CLI_VERIFY(heads);
        QCOMPARE(heads.json().value(u"heads"_s).toArray().size(), 2); // the case's and the workspace's
        for (const auto& head : heads.json().value(u"heads"_s).toArray()) {
            QCOMPARE(head.toObject().value(u"log"_s).toString(), u"continues"_s);
            QCOMPARE(head.toObject().value(u"login"_s).toString(), u"ana"_s);
        }
        QCOMPARE(as(u"ana"_s, "report sign report.pdf").exitCode, 1); // has signed it
        const auto both = as(u"bo"_s, "report sign report.pdf");
        CLI_VERIFY(both);
        QCOMPARE(both.json().value(u"case"_s).toString(), u"1"_s);
        CLI_VERIFY(verify({u"--workspace"_s, u"ws"_s}));
        said = pdfsig(file);
        QCOMPARE(said.count("Signature is Valid"), 2);
        QCOMPARE(said.count("Total document signed"), 1);
        QVERIFY2(said.indexOf("Total document signed") > said.indexOf("Signature #2"), said.constData());

        // nobody is known without a workspace or an authority: neither these two nor a forger of their names
        const auto unknown = verify();
        QCOMPARE(unknown.exitCode, 3);
        QVERIFY2(unknown.json().value(u"wholeSigned"_s).toBool() &&
                     unknown.json().value(u"bytesIntact"_s).toBool() &&
                     !unknown.json().value(u"signersKnown"_s).toBool(true),
                 unknown.all().constData());
        QFile report(file);
        QVERIFY(report.open(QIODevice::ReadWrite));
        report.seek(report.size());
        report.write("% a remark\n");
        report.flush();
        const auto added = verify({u"--workspace"_s, u"ws"_s});
        QCOMPARE(added.exitCode, 4);
        QVERIFY2(added.json().value(u"signersKnown"_s).toBool() &&
                     !added.json().value(u"wholeSigned"_s).toBool(true),
                 added.all().constData());
        report.seek(2000);
        const char byte = report.read(1).at(0);
        report.seek(2000);
        report.putChar(static_cast<char>(byte ^ 1));
        report.close();
        const auto broken = verify({u"--workspace"_s, u"ws"_s});
        QCOMPARE(broken.exitCode, 1);
        QCOMPARE(broken.json().value(u"bytesIntact"_s), QJsonValue(false));
        CLI_VERIFY(cli({u"audit"_s, u"verify"_s, u"--workspace"_s, u"ws"_s}, m_dir.path()));
    }

    void aSearchSaysWhomItsFilterLeftOut() {
        const auto ana = u"ana"_s;
        CLI_VERIFY(as(ana, "case new --case 3 --offence Burglary --legal-basis S12 --requester Okoye"));
        CLI_VERIFY(as(ana, QStringList{u"case"_s, u"add"_s, u"--case"_s, u"3"_s,
                                       faces() + u"%1/%1_0002.jpg"_s.arg(m_person)}));
        const auto kept =
            as(ana, "case search --face 1 --case 3 --sex f --born-from 1960"); // recorded of nobody
        CLI_VERIFY(kept);
        const auto filter = kept.json().value(u"filter"_s).toObject();
        QCOMPARE(filter.value(u"sex"_s).toString(), u"F"_s);
        QCOMPARE(filter.value(u"keepsUnrecorded"_s), QJsonValue(true));
        QCOMPARE(kept.json().value(u"removedByFilter"_s).toInt(-1), 0);
        QCOMPARE(kept.json().value(u"unrecorded"_s).toInt(-1), 20);
        QCOMPARE(kept.json().value(u"candidates"_s).toArray().size(), 6);
        const auto parts = kept.json().value(u"filterParts"_s).toObject();
        QCOMPARE(parts.keys(), QStringList({u"born"_s, u"sex"_s}));
        QCOMPARE(parts[u"born"_s][u"unrecorded"_s].toInt(), 20);
        const auto log = as(ana, "audit list --case 3 --text search.run");
        CLI_VERIFY(log);
        QCOMPARE(log.json()[u"entries"_s][0][u"details"_s][u"parameters"_s][u"filterParts"_s],
                 QJsonValue(parts));
        CLI_VERIFY(as(ana, "case search --face 1 --case 3 --sex F --recorded-only"));
        const auto told = as(ana, QStringList{u"case"_s, u"searches"_s, u"--case"_s, u"3"_s}, Form::Text);
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
        const auto here = session::Workspace::open(m_dir.filePath(u"ws"_s), environment);
        SL_VERIFY(here);
        const auto there = as(u"ana"_s, "case faces --case 1");
        QCOMPARE(there.exitCode, 1);
        QCOMPARE(there.json().value(u"error"_s).toObject().value(u"code"_s).toString(), u"Locked"_s);
    }

    void aKilledImportLosesNothing() {
        CLI_VERIFY(as(u"ana"_s, "case new --case 2 --offence Burglary --legal-basis S12 --requester Okoye"));
        const auto some = m_dir.filePath(u"some"_s);
        QVERIFY(QDir().mkpath(some));
        QSet<QString> given;
        QDirIterator pictures(faces(), {u"*_0001.jpg"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (pictures.hasNext() && given.size() < 300) {
            const auto picture = pictures.next();
            QVERIFY(QFile::copy(picture, some + QLatin1Char('/') + QFileInfo(picture).fileName()));
            given.insert(Sha256::ofFile(picture).value().hex());
        }
        QProcess import;
        import.setWorkingDirectory(m_dir.path());
        import.start(QStringLiteral(SECONDLOOK_CLI),
                     {u"case"_s, u"add"_s, u"--case"_s, u"2"_s, u"--workspace"_s, u"ws"_s, u"--user"_s,
                      u"ana"_s, u"--password-file"_s, u"pw"_s, u"--models"_s, referenceModels(), some});
        QVERIFY(import.waitForStarted());
        const auto sealed = [this] {
            QSet<QString> names;
            QDirIterator files(m_dir.filePath(u"ws/cases/2/media"_s), QDir::Files,
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
        auto workspace = session::Workspace::open(m_dir.filePath(u"ws"_s), environment);
        SL_VERIFY(workspace); // the dead process's lock is taken over
        SL_VERIFY((*workspace)->logIn(u"ana"_s, u"correct horse"_s).result());
        const auto opened = (*workspace)->openCase(u"2"_s).result();
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
        const auto answered = (*workspace)->openCase(u"1"_s).result();
        SL_VERIFY(answered);
        const auto search = (*answered)->searches().result();
        SL_VERIFY(search);
        const auto view = (*answered)->searchView(search->first().id).result();
        SL_VERIFY(view);
        QCOMPARE(view->examinations.first().answers.size(), 6); // what was committed before is all there
    }

    /// Another examination of the same unknown person still waits for cy: the outcome stays closed, and what
    /// was submitted is submitted.
    void submittingIsAnsweredThoughTheOutcomeIsClosed() {
        CLI_VERIFY(as(u"ana"_s, "user add cy --new-password-file pw"));
        const auto face = as(u"ana"_s, "case faces --case 1")
                              .json()
                              .value(u"faces"_s)[0]
                              .toObject()
                              .value(u"face"_s)
                              .toInt();
        QSet<int> leads;
        for (int i = 0; i < 2; ++i) {
            const auto search = as(u"ana"_s, QStringList{u"case"_s, u"search"_s, u"--case"_s, u"1"_s,
                                                         u"--face"_s, QString::number(face)});
            CLI_VERIFY(search);
            const int lead = search.json()[u"candidates"_s][0][u"candidate"_s].toInt();
            leads.insert(lead);
            const auto first = as(u"ana"_s, "case examination --case 1");
            CLI_VERIFY(first);
            CLI_VERIFY(examine(u"ana"_s, first.json()[u"examination"_s].toInt(), lead));
        }
        QList<int> waiting;
        for (const auto entry : as(u"cy"_s, "case queue").json().value(u"queue"_s).toArray())
            if (entry[u"case"_s] == u"1"_s && entry[u"part"_s] == u"independent"_s)
                waiting.append(entry[u"examination"_s].toInt());
        QCOMPARE(waiting.size(), 2);
        const int examination = waiting.first();
        const auto taken = as(u"cy"_s, QStringList{u"case"_s, u"take"_s, u"--case"_s, u"1"_s,
                                                   u"--examination"_s, QString::number(examination)});
        CLI_VERIFY(taken);
        int lead = 0;
        for (const auto item : taken.json().value(u"items"_s).toArray())
            if (const int candidate = item.toObject().value(u"candidate"_s).toInt();
                leads.contains(candidate))
                lead = candidate;
        QVERIFY(lead > 0);
        const auto submitted = examine(u"cy"_s, examination, lead);
        CLI_VERIFY(submitted);
        QVERIFY(submitted.json().value(u"outcome"_s).isNull());
    }

    void aListThatOpensLaterIsNotCalledEmpty() {
        CLI_VERIFY(as(u"ana"_s, "policy set --hide-scores yes"));
        const auto face = as(u"ana"_s, "case faces --case 1")
                              .json()
                              .value(u"faces"_s)[0]
                              .toObject()
                              .value(u"face"_s)
                              .toInt();
        const auto search = as(u"ana"_s, QStringList{u"case"_s, u"search"_s, u"--case"_s, u"1"_s, u"--face"_s,
                                                     QString::number(face)});
        CLI_VERIFY(search);
        QVERIFY(search.json().value(u"search"_s).toInt() > 0);
        QVERIFY(!search.json().contains(u"candidates"_s));
        QVERIFY(!search.json().value(u"closed"_s).toString().isEmpty());
        CLI_VERIFY(as(u"ana"_s, "policy set --hide-scores no"));
    }
};

QTEST_GUILESS_MAIN(TestCliJob)
#include "tst_clijob.moc"
