// SPDX-License-Identifier: Apache-2.0
#include "engine/core/records/videorecord.h"
#include "engine/core/sha256.h"
#include "tests/cli/clirun.h"
#include "tests/engine/video/videosamples.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QRegularExpression>

using namespace sl;
using namespace sl::test;

namespace {

struct Output {
    int exitCode = -1;
    QString text;
};

Output run(const QString& program, const QStringList& arguments, const QString& folder = {}) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(180'000);
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

Output checkFrames(const QStringList& arguments) {
    return run(u"sh"_s,
               QStringList{QStringLiteral(SECONDLOOK_SOURCE_DIR "/packaging/check-frames")} + arguments);
}

} // namespace

/// A signed report about a person in a video: what it says of the frames, and that anybody can check it.
class TestCliVideoReport : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_video;            ///< two people beside each other, each sharp for a part of the time
    QString m_report;           ///< of the left one
    QJsonArray m_left, m_right; ///< tracks: offered
    QJsonObject m_rightTrack;

    [[nodiscard]] CliRun ana(const QStringList& arguments) const {
        return cli(arguments + QStringList{u"--workspace"_s, u"ws"_s, u"--user"_s, u"ana"_s,
                                           u"--password-file"_s, u"pw"_s, u"--models"_s, referenceModels(),
                                           u"--json"_s},
                   m_dir.path());
    }
    [[nodiscard]] static QString portrait(const char* person, const char* number = "33") {
        return u"%1/frmdb/%2/mugshots/Img_%3.JPG"_s.arg(referenceFaces(), QLatin1String(person),
                                                        QLatin1String(number));
    }

    [[nodiscard]] CliRun newCase(const QString& number, const QString& video) const {
        const auto made = ana({u"case"_s, u"new"_s, u"--case"_s, number, u"--offence"_s, u"Burglary"_s,
                               u"--legal-basis"_s, u"S12"_s, u"--requester"_s, u"Okoye"_s});
        return made.exitCode == 0 ? ana({u"case"_s, u"add"_s, u"--case"_s, number, video}) : made;
    }

    /// Searches the faces, answers every candidate, and exports the report.
    [[nodiscard]] CliRun reportOf(const QString& number, const QJsonArray& faces, const QString& out,
                                  const QString& language = u"en"_s) const {
        const QStringList which{u"--case"_s, number};
        QStringList search = QStringList{u"case"_s, u"search"_s} + which;
        for (const auto face : faces)
            search += {u"--face"_s, QString::number(face.toInt())};
        const auto list = ana(search);
        if (list.exitCode != 0)
            return list;
        const auto items =
            ana(QStringList{u"case"_s, u"examination"_s} + which).json().value(u"items"_s).toArray();
        for (const auto item : items) {
            const auto given = ana(QStringList{u"case"_s, u"answer"_s} + which +
                                   QStringList{u"--candidate"_s,
                                               QString::number(item.toObject().value(u"candidate"_s).toInt()),
                                               u"--answer"_s, u"0"_s});
            if (given.exitCode != 0)
                return given;
        }
        const auto submitted = ana(QStringList{u"case"_s, u"submit"_s} + which);
        return submitted.exitCode == 0 ? ana(QStringList{u"case"_s, u"report"_s} + which +
                                             QStringList{u"--out"_s, out, u"--language"_s, language})
                                       : submitted;
    }

    [[nodiscard]] QJsonArray tracks(const QString& number) const {
        return ana({u"case"_s, u"tracks"_s, u"--case"_s, number}).json().value(u"tracks"_s).toArray();
    }

    [[nodiscard]] QByteArray attached(const QString& report) const {
        const auto file = m_dir.filePath(u"attached.json"_s);
        QFile::remove(file);
        run(u"pdfdetach"_s, {u"-savefile"_s, u"video-frames.json"_s, u"-o"_s, file, report});
        return bytesOf(file);
    }

    /// Without white space, so that what was wrapped is found.
    [[nodiscard]] static QString textOf(const QString& report) {
        return run(u"pdftotext"_s, {report, u"-"_s}).text.remove(QRegularExpression(u"\\s"_s));
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
        CLI_VERIFY(ana({u"policy"_s, u"set"_s, u"--list-length"_s, u"4"_s, u"--fillers"_s, u"1"_s}));
        for (const char* person : {"003", "008", "011", "015"}) {
            const auto folder = m_dir.filePath(u"gallery/"_s + QLatin1String(person));
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(QFile::copy(portrait(person, "34"), folder + u"/1.jpg"_s));
        }
        CLI_VERIFY(ana({u"gallery"_s, u"enrol"_s, u"gallery"_s}));
        // a name that a shell or a reader of JSON could stumble over
        m_video = m_dir.filePath(u"it's $HOME \"frame\":7,{ quay.mkv"_s);
        writeFilm(
            m_video, portrait("003"), portrait("008"),
            u"[0]scale=640:-2,setsar=1,boxblur=4:enable='lt(t,0.9)'[a];"
            "[1]scale=640:-2,setsar=1,boxblur=4:enable='not(between(t,0.85,1.05))'[b];[a][b]hstack,noise=alls=2:allf=t"_s,
            {u"-bf"_s, u"2"_s, u"-g"_s, u"10"_s});
        QVERIFY(QFileInfo(m_video).size() > 0);
        CLI_VERIFY(newCase(u"1"_s, m_video));
        const auto found = tracks(u"1"_s);
        QCOMPARE(found.size(), 2);
        const bool isLeft = found[0].toObject()[u"sightings"_s][0][2].toDouble() < 640;
        const auto left = found[isLeft ? 0 : 1].toObject();
        m_rightTrack = found[isLeft ? 1 : 0].toObject();
        m_left = left.value(u"offered"_s).toArray();
        m_right = m_rightTrack.value(u"offered"_s).toArray();
        CLI_VERIFY(ana({u"case"_s, u"clock"_s, u"--case"_s, u"1"_s, u"--media"_s, u"1"_s, u"--frame"_s,
                        u"10"_s, u"--reads"_s, u"2026-11-28 14:03:22"_s, u"--ahead"_s, u"12"_s}));
        CLI_VERIFY(
            ana({u"case"_s, u"join"_s, u"--case"_s, u"1"_s, u"--track"_s, u"1"_s, u"--track"_s, u"2"_s}));
        m_report = m_dir.filePath(u"report.pdf"_s);
        CLI_VERIFY(reportOf(u"1"_s, left.value(u"faces"_s).toArray(), m_report));
    }

    void everyFrameIsPrintedWithItsRecord() {
        const auto text = textOf(m_report);
        const auto hashes = framehashes(m_video);
        QVERIFY(text.contains(Sha256::ofFile(m_video)->hex()));
        int kept = 0;
        for (const auto& offered : m_left) {
            const auto frame = offered[u"frame"_s].toObject();
            if (!offered[u"kept"_s].toBool())
                continue;
            ++kept;
            const auto ordinal = frame.value(u"frame"_s).toInteger();
            const auto clock = QDateTime(QDate(2026, 11, 28), QTime(14, 3, 21, 600), Qt::UTC)
                                   .addMSecs(frame.value(u"time"_s).toInteger());
            const auto shown = u"%1,countedfromthatreading;putright:%2"_s.arg(
                clockReadingText(clock), clockReadingText(clock.addSecs(-12)));
            for (const auto& said :
                 {hashes.at(ordinal), QString(shown).remove(u' '), u":frame%1ofstream0"_s.arg(ordinal),
                  u"timestamp%1,timebase1/1000s"_s.arg(frame.value(u"time"_s).toInteger()),
                  u"-frames:v%1-fframehash"_s.arg(ordinal + 1)})
                QVERIFY2(text.contains(said), qPrintable(said + u'\n' + text));
        }
        QVERIFY(kept > 2);
        for (const char* said : {"h264libavcodec", "smpte170m(assumed", "Thedecoderreportednothingmissing.",
                                 "Notinterlaced", "Squarepixels", "akeyframe", "framessincethelastkeyframe:",
                                 "Keptbytheprogramfortrack", "Putintotheprobebyana", "Whatwasonoffer",
                                 "Notkept:itsfiguresonly", "Atframe10itreads2026-11-2814:03:22,asanareadit,",
                                 "thisclockread2026-11-2814:03:21.600whenthefile'sownclock",
                                 "12saheadofthetruetime", "Joinedwithtrack"})
            QVERIFY2(text.contains(QLatin1String(said)), said);
    }

    void everyPrintedCommandPrintsItsHash() {
        const auto root = QJsonDocument::fromJson(attached(m_report)).object();
        const auto video = root[u"videos"_s][0].toObject();
        QCOMPARE(root.value(u"videos"_s).toArray().size(), 1);
        auto clock = ana({u"case"_s, u"clock"_s, u"--case"_s, u"1"_s}).json()[u"clocks"_s][0].toObject();
        clock.remove(u"media"_s);
        clock.remove(u"inForce"_s);
        QCOMPARE(video.value(u"clock"_s).toObject(), clock);
        const auto sum = run(u"sh"_s, {u"-c"_s, video.value(u"command"_s).toString()}, m_dir.path());
        QVERIFY2(sum.text.contains(Sha256::ofFile(m_video)->hex()), qPrintable(sum.text));
        const auto offered = root.value(u"offered"_s).toArray();
        QCOMPARE(offered.size(), m_left.size()); // of the other person's track there is nothing
        const auto frames = root.value(u"frames"_s).toArray();
        QVERIFY(frames.size() > 2);
        for (const auto& value : frames) {
            const auto frame = value.toObject();
            const auto printed = run(u"sh"_s, {u"-c"_s, frame.value(u"command"_s).toString()}, m_dir.path());
            QCOMPARE(printed.text.trimmed().section(u' ', -1), frame[u"record"_s][u"sha256"_s].toString());
        }
    }

    /// Also where their frame was not kept for them.
    void otherFacesAreMasked() {
        QSet<qint64> rightKept;
        for (const auto& offered : m_right)
            if (offered[u"kept"_s].toBool())
                rightKept.insert(offered[u"frame"_s][u"frame"_s].toInteger());
        bool isMeaningful = false;
        for (const auto& offered : m_left)
            isMeaningful |= offered[u"kept"_s].toBool() &&
                            !rightKept.contains(offered[u"frame"_s][u"frame"_s].toInteger());
        QVERIFY(isMeaningful);
        const auto sighting = m_rightTrack[u"sightings"_s][0].toArray();
        const QPointF middle(sighting[2].toDouble() + sighting[4].toDouble() / 2,
                             sighting[3].toDouble() + sighting[5].toDouble() / 2);
        QVERIFY(QDir(m_dir.path()).mkpath(u"pictures"_s));
        run(u"pdfimages"_s, {u"-png"_s, m_report, m_dir.filePath(u"pictures/p"_s)});
        const QDir pictures(m_dir.filePath(u"pictures"_s));
        int seen = 0;
        for (const auto& name : pictures.entryList({u"*.png"_s})) {
            const QImage picture(pictures.filePath(name));
            if (picture.width() < picture.height() * 3) // a face, or a portrait
                continue;
            ++seen;
            const auto at = (middle * picture.width() / 1280).toPoint();
            const auto colour = picture.pixelColor(at);
            for (const int part : {colour.red(), colour.green(), colour.blue()})
                QVERIFY2(std::abs(part - 118) < 12, qPrintable(name + u' ' + colour.name()));
        }
        QVERIFY(seen > 4);
    }

    void theScriptReproducesEveryFrame() {
        const auto copy = m_dir.filePath(u"copy.bin"_s);
        QVERIFY(QFile::copy(m_video, copy));
        const auto json = written(m_dir.filePath(u"frames.json"_s), attached(m_report));
        for (const auto& frames : {m_report, json})
            for (const auto& video : {m_video, copy}) {
                const auto checked = checkFrames({frames, video});
                QVERIFY2(checked.exitCode == 0, qPrintable(checked.text));
                QVERIFY2(checked.text.contains(u"All %1 frames"_s.arg(m_left.size())),
                         qPrintable(checked.text));
            }
    }

    void theScriptFindsWhatWasChanged_data() {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("said");
        QTest::newRow("a byte of the video") << u"video"_s << u"NOT A FILE OF THE REPORT"_s;
        QTest::newRow("a hash in the report") << u"hash"_s << u"NOT THE FRAME OF THE REPORT: frame"_s;
        QTest::newRow("a number in the report") << u"number"_s << u"NOT THE FRAME OF THE REPORT: frame"_s;
        QTest::newRow("a frame behind the last") << u"behind"_s << u"not there"_s;
        QTest::newRow("the video is replaced by another one") << u"other"_s << u"NOT CHECKED: a video"_s;
        QTest::newRow("the hash of the video too") << u"both"_s << u"NOT THE FRAME OF THE REPORT: frame"_s;
    }
    void theScriptFindsWhatWasChanged() {
        QFETCH(QString, change);
        QFETCH(QString, said);
        auto frames = attached(m_report), video = bytesOf(m_video);
        const auto hash = m_left[0][u"frame"_s][u"sha256"_s].toString().toLatin1();
        const auto number = "\"frame\":" + QByteArray::number(m_left[0][u"frame"_s][u"frame"_s].toInteger());
        QVERIFY(frames.contains(hash) && frames.contains(number + ','));
        if (change == u"video"_s)
            video[video.size() / 2] = char(video.at(video.size() / 2) ^ 1);
        else if (change == u"hash"_s)
            frames.replace(hash, Sha256::of("other").hex().toLatin1());
        else if (change == u"number"_s)
            frames.replace(number + ',', "\"frame\":" + QByteArray::number(49) + ',');
        else if (change == u"behind"_s)
            frames.replace(number + ',', "\"frame\":5000,");
        else {
            const auto other = m_dir.filePath(u"other.mkv"_s);
            ffmpeg({u"-i"_s, m_video, u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"ultrafast"_s, u"-crf"_s,
                    u"40"_s, other});
            video = bytesOf(other);
            if (change == u"both"_s)
                frames.replace(Sha256::ofFile(m_video)->hex().toLatin1(), Sha256::of(video).hex().toLatin1());
        }
        const auto checked = checkFrames({written(m_dir.filePath(u"changed.json"_s), frames),
                                          written(m_dir.filePath(u"changed.mkv"_s), video)});
        QVERIFY2(checked.exitCode == 1, qPrintable(checked.text));
        QVERIFY2(checked.text.contains(said), qPrintable(checked.text));
        QVERIFY2(checked.text.contains(u"Not everything"_s), qPrintable(checked.text));
    }

    void theScriptSaysWhatItCannotCheck() {
        const auto words = written(m_dir.filePath(u"words.json"_s), "{\"form\": \"another\"}\n");
        auto broken = attached(m_report);
        broken.replace("\"stream\":0", "\"stream\":null");
        const auto half = written(m_dir.filePath(u"half.json"_s), broken);
        for (const auto& arguments :
             {QStringList(), QStringList{m_report}, QStringList{words, m_video}, QStringList{half, m_video},
              QStringList{m_dir.filePath(u"none"_s), m_video},
              QStringList{m_report, m_dir.filePath(u"none"_s)}}) {
            const auto checked = checkFrames(arguments);
            QVERIFY2(checked.exitCode == 2, qPrintable(arguments.join(u' ') + checked.text));
            QVERIFY2(checked.text.startsWith(u"check-frames: "_s), qPrintable(checked.text));
        }
    }

    void theScriptPassesNothingOver_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("said");
        const auto hash = Sha256::ofFile(m_video)->hex().toLatin1();
        const auto video = "\"video\":\"" + hash, other = "\"video\":\"" + QByteArray(64, 'a');
        QTest::newRow("frames of a video that is not listed")
            << video << other << 1 << u"NOT CHECKED: a video with the SHA-256 aaaa"_s;
        const auto cannot = u"has lines that cannot be read"_s;
        QTest::newRow("a blank before a frame")
            << QByteArray("\n{\"command\"") << QByteArray("\n {\"command\"") << 2 << cannot;
        QTest::newRow("a tab behind a frame")
            << QByteArray("},\n{\"command\"") << QByteArray("},\t\n{\"command\"") << 2 << cannot;
        QTest::newRow("two frames on a line")
            << QByteArray("},\n{\"command\"") << QByteArray("},{\"command\"") << 2 << cannot;
        QTest::newRow("a comma before a frame")
            << QByteArray("},\n{\"command\"") << QByteArray("}\n,{\"command\"") << 2 << cannot;
        QTest::newRow("a frame behind a heading")
            << QByteArray("\"offered\": [\n") << QByteArray("\"offered\": [") << 2 << cannot;
        QTest::newRow("frames under another heading")
            << QByteArray("\"offered\": [") << QByteArray("\"others\": [") << 2 << cannot;
        QTest::newRow("a blank before a video")
            << QByteArray("\n{\"bytes\"") << QByteArray("\n {\"bytes\"") << 2 << cannot;
        QTest::newRow("a second hash")
            << QByteArray("\"record\":{") << QByteArray("\"record\":{\"sha256\":\"\",") << 2 << cannot;
    }
    void theScriptPassesNothingOver() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        auto frames = attached(m_report);
        QVERIFY(frames.contains(before));
        const auto checked =
            checkFrames({written(m_dir.filePath(u"passed.json"_s), frames.replace(before, after)), m_video});
        QTEST(checked.exitCode, "exitCode");
        QFETCH(QString, said);
        QVERIFY2(checked.text.contains(said) && !checked.text.contains(u"All "_s), qPrintable(checked.text));
    }

    /// Whatever else is given, and in which order.
    void theScriptSaysWhatDiffersBeforeWhatIsMissing() {
        auto frames = attached(m_report);
        frames.replace(m_left[0][u"frame"_s][u"sha256"_s].toString().toLatin1(),
                       Sha256::of("other").hex().toLatin1());
        const auto json = written(m_dir.filePath(u"differs.json"_s), frames);
        const auto none = m_dir.filePath(u"none.mkv"_s);
        for (const auto& given : {QStringList{m_video, none}, QStringList{none, m_video}}) {
            const auto checked = checkFrames(QStringList{json} + given);
            QVERIFY2(checked.exitCode == 1, qPrintable(checked.text));
            QVERIFY2(checked.text.contains(u"NOT THE FRAME OF THE REPORT"_s), qPrintable(checked.text));
            QVERIFY2(checked.text.contains(
                         u"Of %1 frames that the report names, %2 were compared"_s.arg(m_left.size())
                             .arg(m_left.size() - 1)),
                     qPrintable(checked.text));
        }
        const auto same = checkFrames({m_report, m_video, none});
        QVERIFY2(same.exitCode == 2, qPrintable(same.text));
    }

    /// What a decoder fills in is not the same everywhere: an honest report is not called wrong for it.
    void theScriptListsFramesThatLackPartsApart() {
        const auto hash = m_left[0][u"frame"_s][u"sha256"_s].toString().toLatin1();
        QList<QByteArray> lines = attached(m_report).split('\n');
        for (auto& line : lines)
            if (line.contains(hash))
                line.replace("\"concealed\":false", "\"concealed\":true");
        const auto json = m_dir.filePath(u"lacking.json"_s);
        const auto same = checkFrames({written(json, lines.join('\n')), m_video});
        QVERIFY2(same.exitCode == 0 && same.text.contains(u"All %1 frames"_s.arg(m_left.size())),
                 qPrintable(same.text));
        auto other = lines.join('\n');
        other.replace(hash, Sha256::of("other").hex().toLatin1());
        const auto apart = checkFrames({written(json, other), m_video, m_video});
        QVERIFY2(apart.exitCode == 0, qPrintable(apart.text));
        for (const auto& said : {u"LACKS PARTS: frame "_s, u"Of 1 more, parts were missing"_s,
                                 u"Of %1 frames that the report names, %2 were compared"_s.arg(m_left.size())
                                     .arg(m_left.size() - 1)})
            QVERIFY2(apart.text.contains(said), qPrintable(said + u'\n' + apart.text));
        QVERIFY2(!apart.text.contains(u"All "_s), qPrintable(apart.text));
        // a frame that is not in the video is not there, whatever it is said to lack
        const auto ordinal = QByteArray::number(m_left[0][u"frame"_s][u"frame"_s].toInteger());
        other.replace("\"frame\":" + ordinal + ',', "\"frame\":5000,");
        const auto behind = checkFrames({written(json, other), m_video});
        QVERIFY2(behind.exitCode == 1 && behind.text.contains(u"not there"_s), qPrintable(behind.text));
        other = attached(m_report).replace("\"concealed\":false", "\"concealed\":true");
        for (const auto& offered : m_left)
            other.replace(offered[u"frame"_s][u"sha256"_s].toString().toLatin1(),
                          Sha256::of("other").hex().toLatin1());
        const auto nothing = checkFrames({written(json, other), m_video});
        QVERIFY2(nothing.exitCode == 2, qPrintable(nothing.text));
    }

    /// The report tells of readings and joins that no longer count.
    void whatWasTakenBackIsPrinted() {
        const QStringList which{u"--case"_s, u"1"_s};
        CLI_VERIFY(ana(QStringList{u"case"_s, u"clock"_s} + which +
                       QStringList{u"--media"_s, u"1"_s, u"--withdraw"_s}));
        CLI_VERIFY(ana(QStringList{u"case"_s, u"join"_s} + which +
                       QStringList{u"--track"_s, u"1"_s, u"--track"_s, u"2"_s, u"--undo"_s}));
        const auto report = m_dir.filePath(u"later.pdf"_s);
        CLI_VERIFY(ana(QStringList{u"case"_s, u"report"_s} + which +
                       QStringList{u"--out"_s, report, u"--language"_s, u"en"_s}));
        const auto text = textOf(report);
        for (const char* said :
             {"Noreadingofaclockinthepicturesofthisvideoisinforce.",
              "Atframe10itwasreadas2026-11-2814:03:22byana,", "Thereadingwaswithdrawnbyana,",
              "Joinedwithtrack", "Thejoinwithtrack", "wastakenbackbyana,"})
            QVERIFY2(text.contains(QLatin1String(said)), qPrintable(QLatin1String(said) + u'\n' + text));
        QVERIFY(!text.contains(u"Nobodyread"_s) && !text.contains(u"countedfromthatreading"_s));
        const auto video = QJsonDocument::fromJson(attached(report)).object()[u"videos"_s][0].toObject();
        QVERIFY(!video.contains(u"clock"_s));
        QCOMPARE(video.value(u"clockHistory"_s).toArray().size(), 2);
        QCOMPARE(checkFrames({report, m_video}).exitCode, 0);
    }

    /// A stream in a file whose container is broken; a report in another language.
    void aRecoveredStreamIsCheckedAsWell() {
        const auto raw = m_dir.filePath(u"raw.h264"_s), broken = m_dir.filePath(u"broken.mp4"_s);
        ffmpeg({u"-i"_s, m_video, u"-c"_s, u"copy"_s, raw});
        written(broken, QByteArray("\0\0\0\x18"
                                   "ftypisom",
                                   12) +
                            QByteArray(3000, 'x') + bytesOf(raw));
        CLI_VERIFY(newCase(u"2"_s, broken));
        const auto found = tracks(u"2"_s);
        QCOMPARE(found.size(), 2);
        CLI_VERIFY(ana({u"case"_s, u"clock"_s, u"--case"_s, u"2"_s, u"--media"_s, u"1"_s, u"--frame"_s,
                        u"25"_s, u"--reads"_s, u"2026-11-28 14:03:22"_s}));
        const auto report = m_dir.filePath(u"bericht.pdf"_s);
        CLI_VERIFY(reportOf(u"2"_s, found[0][u"faces"_s].toArray(), report, u"de"_s));
        const auto text = textOf(report);
        const auto json = QJsonDocument::fromJson(attached(report)).object();
        const auto from = json[u"videos"_s][0][u"recoveredFrom"_s].toInteger();
        QVERIFY(from >= 3012);
        QVERIFY2(text.contains(u"tail-c+%1--"_s.arg(from + 1)), qPrintable(text));
        QVERIFY2(text.contains(u"DieDateinenntkeineZeit"_s), qPrintable(text));
        QVERIFY2(text.contains(u"zeigtesie2026-11-2814:03:21beimerstenBild."_s), qPrintable(text));
        QVERIFY2(!text.contains(u"alsdieUhrderDatei"_s), qPrintable(text));
        const auto checked = checkFrames({report, broken});
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.text));
    }
};

QTEST_GUILESS_MAIN(TestCliVideoReport)
#include "tst_clivideoreport.moc"
