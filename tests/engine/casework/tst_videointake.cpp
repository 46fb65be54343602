// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/vault/mediavault.h"
#include "engine/session/casevideos.h"
#include "engine/video/videofile.h"
#include "tests/engine/video/rarevideos.h"
#include "tests/support/desk.h"
#include "tests/support/helperhunt.h"

#include <QDir>
#include <QElapsedTimer>
#include <QMutex>
#include <QSet>

using namespace sl;
using namespace sl::session;
using namespace sl::test;

namespace {

constexpr int kLong = 600'000; ///< milliseconds; only ends a test that hangs

/// Everything that a video left in a case but ids and times of the clock.
QJsonArray rowsOf(CaseSession& session) {
    QJsonArray rows;
    const auto media = session.media().result();
    for (const auto& row : media ? *media : QList<MediaRecord>{}) {
        rows.append(QJsonArray{row.sha256.hex(), row.originalName, int(row.state), row.faceCount,
                               row.pixels.width(), row.pixels.height(), row.metadata});
        const auto faces = session.faces(row.id).result();
        for (const auto& face : faces ? *faces : QList<FaceRecord>{}) {
            const auto* bytes = reinterpret_cast<const char*>(face.templ.data());
            rows.append(Sha256::of({bytes, qsizetype(face.templ.size() * sizeof(float))}).hex());
        }
    }
    const auto tracks = session.videos().tracks().result();
    for (const auto& track : tracks ? *tracks : QList<VideoTrackRecord>{})
        rows.append(
            QJsonArray{track.number, track.shot, track.sightings, track.offered, int(track.faces.size())});
    return rows;
}

} // namespace

/// Videos on their way into a case: whatever their build, and whatever becomes of the helper meanwhile.
class TestVideoIntake : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_video; ///< two people beside each other for two seconds

    [[nodiscard]] static QString portrait(const char* person) {
        return u"%1/frmdb/%2/mugshots/Img_33.JPG"_s.arg(referenceFaces(), QLatin1String(person));
    }
    [[nodiscard]] QString twoPeople(const QString& name, const QStringList& encoder) const {
        QStringList arguments;
        for (const char* person : {"003", "008"})
            arguments +=
                {u"-loop"_s, u"1"_s, u"-framerate"_s, u"25"_s, u"-t"_s, u"2"_s, u"-i"_s, portrait(person)};
        const auto path = m_folder.filePath(name);
        ffmpeg(arguments +
               QStringList{u"-filter_complex"_s, u"[0]scale=320:-2[a];[1]scale=320:-2[b];[a][b]hstack"_s} +
               encoder + QStringList{path});
        return path;
    }
    [[nodiscard]] Result<std::shared_ptr<CaseSession>> openCase(Desk& desk) const {
        SL_CHECK(desk.create());
        return desk.newOpenCase(u"1"_s);
    }

private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        if (!haveFfmpeg())
            QFAIL("ffmpeg is needed: see packaging/dependencies.txt");
        QVERIFY(linkHelper(QStringLiteral(SECONDLOOK_FRAMES)));
        m_video = twoPeople(u"quay.mkv"_s, {u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"ultrafast"_s, u"-g"_s,
                                            u"10"_s, u"-bf"_s, u"2"_s});
        QVERIFY(QFileInfo(m_video).size() > 0);
    }

    /// By content: their names say nothing, and some begin like nothing that is known.
    void everyBuildIsTaken() {
        for (const auto& samples : {videoSamples(), rareVideoSamples()})
            for (const auto& sample : samples)
                QVERIFY(!madeSample(m_folder, sample).isEmpty());
        QDir().mkpath(m_folder.filePath(u"export"_s));
        const auto put = [this](const char* name, const QByteArray& bytes) {
            return written(m_folder.filePath(u"export/%1.bin"_s.arg(QLatin1String(name))), bytes);
        };
        QStringList files;
        for (const char* name : {"bluray.m2ts", "vp8.ivf", "raw.mjpeg", "parts.mjpg", "raw.m4v", "tape.dv",
                                 "phone.3gp", "raw.hevc", "raw.m2v", "windows.wmv", "exchange.mxf"})
            files.append(put(name, bytesOf(m_folder.filePath(QLatin1String(name)))));
        const auto ts = bytesOf(m_folder.filePath(u"whole.ts"_s));
        files.append(put("cut", ts.mid(ts.size() / 3)));
        files.append(put("recorder", dhav(bytesOf(m_folder.filePath(u"units.h264"_s)), 25)));
        const auto count = files.size();
        files.append(put("noise", noise(50'000)));
        Desk desk(referenceModels());
        const auto opened = openCase(desk);
        SL_VERIFY(opened);
        const auto run = (*opened)->addMedia(files);
        SL_VERIFY(run.summary.result());
        const auto media = (*opened)->media().result();
        SL_VERIFY(media);
        QCOMPARE(media->size(), count + 1);
        for (const auto& row : *media) {
            const bool isVideo = row.state == MediaState::Processed && row.metadata.contains(u"codec"_s);
            QVERIFY2(isVideo == (row.originalName != u"noise.bin"_s), qPrintable(row.originalName));
        }
        QCOMPARE(run.job->progress().done, run.job->progress().total);
    }

    void aStreamOfAnUnknownContainerIsTaken() {
        const auto raw = twoPeople(u"raw.h264"_s, {u"-c:v"_s, u"libx264"_s, u"-g"_s, u"10"_s});
        const auto path =
            written(m_folder.filePath(u"unknown.dvr"_s), "VENDOR 1.0\n" + noise(1'500'000) + bytesOf(raw));
        Desk desk(referenceModels());
        const auto opened = openCase(desk);
        SL_VERIFY(opened);
        SL_VERIFY((*opened)->addMedia({path}).summary.result());
        const auto media = (*opened)->media().result();
        SL_VERIFY(media);
        const auto& row = media->first();
        QCOMPARE(row.state, MediaState::Processed);
        QCOMPARE(row.metadata.value(u"format"_s).toString(), u"unknown"_s);
        QVERIFY(row.metadata.value(u"recoveredFrom"_s).toInteger() >= 1'500'000);
        const auto tracks = (*opened)->videos().tracks().result();
        SL_VERIFY(tracks);
        QCOMPARE(tracks->size(), 2);
        const auto hashes = framehashes(raw);
        const auto frame = tracks->first().offered.first()[u"frame"_s];
        QCOMPARE(frame[u"sha256"_s].toString(), hashes.at(frame[u"frame"_s].toInt()));
    }

    /// Real kills of the real process, each when it has used a random share of its processor time: from its
    /// first instant to its last frame.
    void aKilledHelperCostsTimeAlone() {
        constexpr int kKills = 50;
        HelperHunt hunt;
        QJsonArray whole;
        qint64 longest = 0;
        {
            Desk desk(referenceModels());
            const auto opened = openCase(desk);
            SL_VERIFY(opened);
            const auto run = (*opened)->addMedia({m_video});
            QTRY_VERIFY_WITH_TIMEOUT((longest = qMax(longest, hunt.usedTime()), run.summary.isFinished()),
                                     kLong);
            SL_VERIFY(run.summary.result());
            whole = rowsOf(**opened);
            QVERIFY(whole.size() > 3);
        }
        qint64 again = 0; // what the last frame costs a helper that begins anew
        {
            const auto file = video::VideoFile::open(m_video);
            SL_VERIFY(file);
            SL_VERIFY((*file)->look(49, 640));
            again = hunt.usedTime();
            QVERIFY(again > 0);
        }
        std::mt19937 random(50);
        int kills = 0, imports = 0;
        for (; kills < kKills; ++imports) {
            Desk desk(referenceModels());
            const auto opened = openCase(desk);
            SL_VERIFY(opened);
            // now and then a helper is killed that had taken the place of a killed one, once it is farther
            // than that one: a request that stops two of them is given up
            qint64 wanted = qint64(random() % quint64(longest));
            const auto run = (*opened)->addMedia({m_video});
            while (!run.summary.isFinished()) {
                if (kills < kKills && hunt.killAfter(wanted)) {
                    ++kills;
                    wanted = again * 3 / 2 + qint64(random() % quint64(longest));
                }
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            }
            SL_VERIFY(run.summary.result());
            QCOMPARE(rowsOf(**opened), whole);
            QVERIFY(imports < 500);
        }
        qInfo() << kills << "kills in" << imports << "imports, the same" << whole.size() << "rows each time";
    }

    void progressGoesForwardOnly() {
        Desk desk(referenceModels());
        const auto opened = openCase(desk);
        SL_VERIFY(opened);
        const auto other = twoPeople(u"other.avi"_s, {u"-c:v"_s, u"mpeg4"_s});
        QMutex mutex;
        std::vector<JobProgress> told;
        const auto run = (*opened)->addMedia({m_video, portrait("011"), other});
        connect(
            run.job.get(), &Job::progressed, this,
            [&](const JobProgress& progress) {
                const QMutexLocker lock(&mutex);
                told.push_back(progress);
            },
            Qt::DirectConnection);
        QTRY_VERIFY_WITH_TIMEOUT(run.summary.isFinished(), kLong);
        SL_VERIFY(run.summary.result());
        double before = 0.0;
        bool isPartTold = false, isTimeTold = false;
        for (const auto& progress : told) {
            const double share = (double(progress.done) + progress.part) / double(progress.total);
            QVERIFY2(share >= before && share <= 1.0, qPrintable(QString::number(share)));
            QVERIFY(!progress.secondsLeft || *progress.secondsLeft >= 0);
            before = share;
            isPartTold = isPartTold || (progress.part > 0.0 && progress.part < 1.0);
            isTimeTold = isTimeTold || progress.secondsLeft;
        }
        QVERIFY(isPartTold && isTimeTold);
        QCOMPARE(before, 1.0);
    }

    /// Provisional faces are told before anything is written, and are gone when the tracks are there.
    void whoIsSeenIsToldBeforeTheTracksAreWritten() {
        Desk desk(referenceModels());
        const auto opened = openCase(desk);
        SL_VERIFY(opened);
        QStringList told;
        std::vector<session::SeenFace> faces;
        connect(opened->get(), &session::CaseSession::faceSeen, this, [&](const session::SeenFace& face) {
            told.append(u"seen"_s);
            faces.push_back(face);
        });
        connect(opened->get(), &session::CaseSession::mediaChanged, this, [&] { told.append(u"changed"_s); });
        connect(opened->get(), &session::CaseSession::seenFacesGone, this, [&] { told.append(u"gone"_s); });
        const auto run = (*opened)->addMedia({m_video});
        QTRY_VERIFY_WITH_TIMEOUT(told.contains(u"gone"_s), kLong);
        SL_VERIFY(run.summary.result());
        QVERIFY(faces.size() >= 2);
        QCOMPARE(told.mid(qsizetype(faces.size())), (QStringList{u"changed"_s, u"gone"_s}));
        const auto video = (*opened)->media().result()->first().id;
        for (const auto& face : faces) {
            QCOMPARE(face.video, video);
            QVERIFY(face.seconds >= 0.0 && face.seconds <= 2.0);
            QVERIFY(!face.picture.isNull() && qMax(face.picture.width(), face.picture.height()) <= 128);
        }
        QVERIFY((*opened)->seenFaces(video).result()->isEmpty());
    }

    void whoCancelsFindsItSealedAndGoesOnLater() {
        Desk desk(referenceModels());
        auto opened = openCase(desk);
        SL_VERIFY(opened);
        int seen = 0;
        bool isGone = false;
        connect(opened->get(), &session::CaseSession::faceSeen, this, [&] { ++seen; });
        connect(opened->get(), &session::CaseSession::seenFacesGone, this, [&] { isGone = true; });
        const auto run = (*opened)->addMedia({m_video});
        connect(
            run.job.get(), &Job::progressed, run.job.get(),
            [job = run.job.get()](const JobProgress& progress) {
                if (progress.part > 0.0)
                    job->cancel();
            },
            Qt::DirectConnection);
        const auto summary = run.summary.result();
        SL_VERIFY(summary);
        QVERIFY(summary->cancelled);
        QCOMPARE((*opened)->media().result()->first().state, MediaState::Sealed);
        QTRY_VERIFY(isGone); // nothing will follow what was seen
        QCOMPARE(seen, 2);
        QVERIFY((*opened)->seenFaces((*opened)->media().result()->first().id).result()->isEmpty());
        opened->reset();
        SL_VERIFY(desk.reopen());
        const auto again = desk.workspace->openCase(u"1"_s).result();
        SL_VERIFY(again);
        QVERIFY((*again)->resumedIntake().job);
        SL_VERIFY((*again)->resumedIntake().summary.result());
        const auto media = (*again)->media().result();
        SL_VERIFY(media);
        QCOMPARE(media->first().state, MediaState::Processed);
        QCOMPARE((*again)->videos().tracks().result()->size(), 2);
    }

    void whoStopsTakingAFrameTakesNone() {
        Desk desk(referenceModels());
        const auto opened = openCase(desk);
        SL_VERIFY(opened);
        SL_VERIFY((*opened)->addMedia({m_video}).summary.result());
        const auto before = (*opened)->media().result();
        SL_VERIFY(before);
        const auto added = desk.actions(u"1"_s).count(u"media.added"_s);
        const auto frame = frameNotIn(*before);
        SL_VERIFY(frame);
        const auto stopped = (*opened)->takeFrame(before->first().id, *frame);
        stopped.job->cancel();
        const auto summary = stopped.summary.result();
        SL_VERIFY(summary);
        QVERIFY(summary->cancelled);
        QCOMPARE(summary->added + summary->waiting + summary->problems.size(), 0);
        QCOMPARE((*opened)->media().result()->size(), before->size());
        QCOMPARE(desk.actions(u"1"_s).count(u"media.added"_s), added);
        const auto taken = (*opened)->takeFrame(before->first().id, *frame).summary.result();
        SL_VERIFY(taken);
        QCOMPARE(taken->added, 1);
        QCOMPARE((*opened)->media().result()->size(), before->size() + 1);
    }

    /// Even where every frame is still the recorded one.
    void noFrameIsTakenOfAlteredBytes() {
        Desk desk(referenceModels());
        const auto opened = openCase(desk);
        SL_VERIFY(opened);
        SL_VERIFY((*opened)->addMedia({m_video}).summary.result());
        const auto before = (*opened)->media().result();
        SL_VERIFY(before);
        const auto frame = frameNotIn(*before);
        SL_VERIFY(frame);
        const auto& video = before->first();
        QFile sealed(evidence::MediaVault((*opened)->folder() + u"/media"_s).pathOf(video.sha256));
        QVERIFY(sealed.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(sealed.open(QIODevice::Append) && sealed.write(QByteArray(64, '\0')) == 64);
        sealed.close();
        const auto taken = (*opened)->takeFrame(video.id, *frame).summary.result();
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::MediaAltered);
        QCOMPARE((*opened)->media().result()->size(), before->size());
    }

private:
    /// A frame of the video that shows what no picture of the case does.
    [[nodiscard]] Result<video::FrameRecord> frameNotIn(const QList<MediaRecord>& media) const {
        QSet<QString> known;
        for (const auto& row : media)
            known.insert(row.metadata.value(u"frame"_s).toObject().value(u"sha256"_s).toString());
        SL_TRY(const auto file, video::VideoFile::open(m_video));
        for (qint64 ordinal = 0;; ++ordinal) {
            SL_TRY(const auto frame, file->frame(ordinal));
            if (!known.contains(frame.record.hash.hex()))
                return frame.record;
        }
    }
    /// Bytes of which none is zero: no start code.
    static QByteArray noise(int size) {
        std::mt19937 random(3);
        QByteArray bytes;
        bytes.reserve(size);
        while (bytes.size() < size)
            bytes.append(char(1 + random() % 255));
        return bytes;
    }
};

QTEST_GUILESS_MAIN(TestVideoIntake)
#include "tst_videointake.moc"
