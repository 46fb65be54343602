// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/clirun.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sl::test;

/// The real command line over inputs that users of other programs reported as lost, spoilt or refused without
/// a reason. Prints a line for each: what becomes of it.
class TestArrivals : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    QHash<QString, QJsonObject> m_media; ///< by file name

    static QString cases() { return QDir::cleanPath(referenceFaces() + u"/../cases"_s); }

    /// A command in the workspace of this name.
    [[nodiscard]] CliRun run(const QString& workspace, QStringList arguments) const {
        arguments += {u"--workspace"_s, workspace, u"--models"_s, referenceModels(),
                      u"--user"_s,      u"ana"_s,  u"--json"_s,   u"--password-file"_s,
                      u"pw"_s};
        return cli(arguments, m_dir.path());
    }

    static QStringList codesOf(const QJsonArray& problems) {
        QStringList codes;
        for (const auto problem : problems)
            codes += problem[u"problem"_s][u"code"_s].toString();
        return codes;
    }

    static void say(const QString& name, const QString& what) {
        std::printf("%-40s %s\n", qPrintable(name), qPrintable(what));
    }

    /// "processed, 2 faces; frames 3" or "FormatUnread".
    static QString print(const QJsonObject& media) {
        if (media.contains(u"problem"_s))
            return media[u"problem"_s][u"code"_s].toString();
        QString text = u"%1 x %2, faces: %3"_s.arg(media[u"width"_s].toInt())
                           .arg(media[u"height"_s].toInt())
                           .arg(media[u"faces"_s].toInt());
        const auto metadata = media[u"metadata"_s].toObject();
        for (const QString& fact :
             {u"takenAt"_s, u"digitizedAt"_s, u"changedAt"_s, u"frames"_s, u"noEndMark"_s,
              u"damagedFromLine"_s, u"spoiltData"_s, u"usedBits"_s, u"pixelAspect"_s}) {
            if (metadata.contains(fact))
                text += u"; %1 %2"_s.arg(fact, metadata[fact].toVariant().toString());
        }
        return text;
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        if (!QDir(cases()).exists())
            QSKIP("skipped: the reported inputs are not here");
        writeText(m_dir.filePath(u"pw"_s), "correct horse battery\n");
        CLI_VERIFY(cli({u"workspace"_s, u"init"_s, u"empty"_s, u"--agency"_s, u"Harbour Police"_s,
                        u"--user"_s, u"ana"_s, u"--password-file"_s, u"pw"_s},
                       m_dir.path()));
        CLI_VERIFY(run(u"empty"_s, {u"case"_s, u"new"_s, u"--case"_s, u"1"_s, u"--title"_s, u"t"_s,
                                    u"--offence"_s, u"Burglary"_s, u"--legal-basis"_s, u"w"_s,
                                    u"--requester"_s, u"d"_s, u"--purpose"_s, u"l"_s}));
        const auto added =
            run(u"empty"_s, {u"case"_s, u"add"_s, u"--case"_s, u"1"_s, cases() + u"/images"_s});
        CLI_VERIFY(added);
        for (const auto media : added.json()[u"media"_s].toArray())
            m_media.insert(media[u"name"_s].toString(), media.toObject());
        QCOMPARE(m_media.size(), QDir(cases() + u"/images"_s).entryList(QDir::Files).size());
        QStringList names = m_media.keys();
        names.sort();
        for (const QString& name : names)
            say(name, print(m_media.value(name)));
    }

    void aPictureEndsAsTakenOrNamed_data() {
        QTest::addColumn<QString>("outcome"); ///< a code, or what the printed line holds
        const auto row = [](const char* name, const char* outcome) {
            QTest::newRow(name) << QString::fromLatin1(outcome);
        };
        row("phone.heic", "480 x 544");
        row("phone.avif", "480 x 544");
        row("phone.jp2", "240 x 272");
        row("turned6.png", "240 x 272");
        row("turned3.png", "takenAt");
        row("pages3.tif", "frames 3");
        row("two-people.tif", "frames 2");
        row("camera.dng", "CameraRaw");
        row("no-eoi.jpg", "noEndMark true");
        row("cut60-eoi.jpg", "damagedFromLine");
        row("cut95.jpg", "damagedFromLine");
        row("float32.tif", "SamplesUnread");
        row("no-iend.png", "noEndMark true");
        row("lead-zero.jpg", "PictureElsewhere");
        row("http-head.jpg", "PictureElsewhere");
        row("field-dpi.jpg", "pixelAspect 0.5");
        row("gray12in16.png", "usedBits 12");
        row("gray12in16.tif", "usedBits 12");
        row("t-edited.jpg", "changedAt");
        row("t-digitized.jpg", "digitizedAt");
        row("t-dash.jpg", "takenAt");
        row("t-iso.jpg", "takenAt");
        row("t-nosec.jpg", "takenAt");
    }
    void aPictureEndsAsTakenOrNamed() {
        QFETCH(QString, outcome);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QString printed = print(m_media.value(name));
        QVERIFY2(printed.contains(outcome), qPrintable(printed));
    }

    void aWholePictureIsNotCalledDamaged() {
        for (const QString& name : {u"no-eoi.jpg"_s, u"no-iend.png"_s, u"plain31.jpg"_s})
            QVERIFY(!m_media.value(name)[u"metadata"_s].toObject().contains(u"damagedFromLine"_s));
        QVERIFY(!m_media.value(u"t-edited.jpg"_s)[u"metadata"_s].toObject().contains(u"takenAt"_s));
    }

    void theLogSaysHowTheDecoderWasConfined() {
        const auto listed = run(u"empty"_s, {u"audit"_s, u"list"_s, u"--case"_s, u"1"_s});
        CLI_VERIFY(listed);
        int found = 0;
        for (const auto any : listed.json()[u"entries"_s].toArray()) {
            if (any[u"action"_s].toString() != u"faces.found"_s)
                continue;
            ++found;
            const auto confinement = any[u"details"_s][u"confinement"_s].toString();
            QVERIFY2(confinement == u"sandbox"_s || confinement == u"sandbox_without_filter"_s ||
                         confinement == u"system_calls_only"_s || confinement == u"limits_only"_s,
                     listed.all().constData());
        }
        QVERIFY(found > 20);
    }

    void aSourceEndsAsEnrolledOrNamed_data() {
        QTest::addColumn<int>("portraits");
        QTest::addColumn<QStringList>("problems");
        QTest::addColumn<QStringList>("notes");
        const auto row = [](const char* source, int portraits, const QStringList& problems,
                            const QStringList& notes) {
            QTest::newRow(source) << portraits << problems << notes;
        };
        const auto spoilt = u"NumberSpoilt"_s, unread = u"ValueUnread"_s;
        row("gallery", 0, {u"SeveralFaces"_s}, {});
        row("litter", 1, {}, {u"LitterSkipped"_s});
        row("records/jp2.an2", 1, {}, {});
        row("records/uncompressed.an2", 0, {u"FormatUnread"_s}, {});
        row("records/export.ebts", 1, {}, {});
        row("tables/backslash.csv", 2, {}, {});
        row("tables/blank-rows.csv", 1, {}, {});
        row("tables/dates-de.csv", 2, {}, {});
        row("tables/dates-us.csv", 2, {}, {unread});
        row("tables/drive.csv", 0, {u"TableFromElsewhere"_s}, {});
        row("tables/formula-id.csv", 1, {}, {});
        row("tables/german-header.csv", 1, {}, {});
        row("tables/letter-case.csv", 1, {}, {});
        row("tables/scientific-id.csv", 0, {spoilt, spoilt, spoilt}, {});
        row("tables/sep-line.csv", 2, {}, {});
        row("tables/space-before-quote.csv", 1, {}, {});
        row("tables/title-lines.csv", 1, {}, {u"HeaderBelow"_s});
        row("tables/unknown-column.csv", 1, {}, {});
    }
    void aSourceEndsAsEnrolledOrNamed() {
        QFETCH(int, portraits);
        const QString source = QString::fromLatin1(QTest::currentDataTag());
        const QString workspace = QString(source).replace(QLatin1Char('/'), QLatin1Char('-'));
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-r"_s, m_dir.filePath(u"empty"_s), m_dir.filePath(workspace)}),
                 0);
        const auto enrolled = run(workspace, {u"gallery"_s, u"enrol"_s, cases() + QLatin1Char('/') + source});
        QVERIFY2(enrolled.exitCode == (portraits > 0 ? 0 : 1), enrolled.all().constData());
        const auto json = enrolled.json();
        const QStringList problems = codesOf(json[u"problems"_s].toArray());
        const QStringList notes = codesOf(json[u"notes"_s].toArray());
        say(source, u"%1 portraits; not enrolled: %2; notes: %3"_s.arg(json[u"portraitsAdded"_s].toInt())
                        .arg(problems.join(u", "_s), notes.join(u", "_s)));
        QCOMPARE(json[u"portraitsAdded"_s].toInt(), portraits);
        QTEST(problems, "problems");
        QTEST(notes, "notes");
        CLI_VERIFY(
            cli({u"audit"_s, u"verify"_s, u"--workspace"_s, workspace, u"--models"_s, referenceModels()},
                m_dir.path()));
    }

    /// The program without the one that decodes: it says so once, and blames no picture. What it sealed is
    /// searched for faces when the case is next opened by a whole installation.
    void aMissingHelperEndsTheImport() {
        const QString picture = cases() + u"/images/plain31.jpg"_s;
        QCOMPARE(
            QProcess::execute(u"cp"_s, {u"-r"_s, m_dir.filePath(u"empty"_s), m_dir.filePath(u"alone"_s)}), 0);
        CLI_VERIFY(run(u"alone"_s, {u"case"_s, u"new"_s, u"--case"_s, u"2"_s, u"--title"_s, u"t"_s,
                                    u"--offence"_s, u"Burglary"_s, u"--legal-basis"_s, u"w"_s,
                                    u"--requester"_s, u"d"_s, u"--purpose"_s, u"l"_s}));
        const QString program = m_dir.filePath(u"secondlook-cli"_s);
        QVERIFY(QFile::copy(QStringLiteral(SECONDLOOK_CLI), program));
        QProcess alone;
        alone.setWorkingDirectory(m_dir.path());
        alone.start(program,
                    {u"case"_s, u"add"_s, u"--case"_s, u"2"_s, picture, u"--workspace"_s, u"alone"_s,
                     u"--models"_s, referenceModels(), u"--user"_s, u"ana"_s, u"--password-file"_s, u"pw"_s});
        QVERIFY(alone.waitForFinished(180'000));
        QCOMPARE(alone.exitCode(), 1);
        const auto said = QString::fromUtf8(alone.readAllStandardError());
        QVERIFY2(said.contains(u"the part of the program that reads it is not installed"_s),
                 qPrintable(said));
        const auto resumed =
            run(u"alone"_s, {u"case"_s, u"add"_s, u"--case"_s, u"2"_s, cases() + u"/images/phone.heic"_s});
        CLI_VERIFY(resumed);
        const auto media = resumed.json()[u"media"_s].toArray();
        QCOMPARE(media.size(), 2);
        for (const auto any : media)
            QVERIFY2(any[u"faces"_s].toInt() == 1, qPrintable(print(any.toObject())));
    }
};

QTEST_GUILESS_MAIN(TestArrivals)
#include "tst_arrivals.moc"
