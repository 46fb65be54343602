// SPDX-License-Identifier: Apache-2.0
#include "engine/video/tracks/trackfinder.h"
#include "engine/vision/packs/modelsearch.h"
#include "tests/engine/video/videosamples.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QSet>

#include <cmath>
#include <map>

using namespace sl;
using namespace sl::test;
using namespace sl::video;

namespace {

constexpr double kSharpFrom = 1.0, kSharpTo = 2.4; ///< seconds of a shot of peopleVideo()
constexpr double kShot = 3.0;

Decoder decoder() {
    return {QStringLiteral(SECONDLOOK_FRAMES)};
}

QStringList people() {
    return QDir(referenceFaces() + u"/frmdb"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QString portraitOf(const QString& person, const char* number = "33") {
    return u"%1/frmdb/%2/mugshots/Img_%3.JPG"_s.arg(referenceFaces(), person, QLatin1String(number));
}

/// Two people beside each other who move slowly; both are blurred but from kSharpFrom to kSharpTo.
QString shotOf(const QTemporaryDir& folder, const QString& left, const QString& right) {
    const auto path = folder.filePath(left + u".mkv"_s);
    const auto cell = u"scale=640:-2,boxblur=5:enable='lt(t,%1)+gt(t,%2)'"_s.arg(kSharpFrom).arg(kSharpTo);
    const auto graph =
        u"color=gray:s=1280x480:r=25[bg];[0]%1[a];[1]%1[b];"
        "[bg][a]overlay=x='8*t':y=20:shortest=1[c];[c][b]overlay=x='640-8*t':y=40:shortest=1"_s.arg(cell);
    ffmpeg({u"-loop"_s,
            u"1"_s,
            u"-framerate"_s,
            u"25"_s,
            u"-t"_s,
            QString::number(kShot),
            u"-i"_s,
            portraitOf(left),
            u"-loop"_s,
            u"1"_s,
            u"-framerate"_s,
            u"25"_s,
            u"-t"_s,
            QString::number(kShot),
            u"-i"_s,
            portraitOf(right),
            u"-filter_complex"_s,
            graph,
            u"-c:v"_s,
            u"libx264"_s,
            u"-preset"_s,
            u"ultrafast"_s,
            u"-qp"_s,
            u"18"_s,
            path});
    return path;
}

QString joined(const QTemporaryDir& folder, const QStringList& parts, const QString& name) {
    QByteArray list;
    for (const auto& part : parts)
        list += "file '" + part.toUtf8() + "'\n";
    const auto text = written(folder.filePath(u"list.txt"_s), list);
    const auto path = folder.filePath(name);
    ffmpeg({u"-f"_s, u"concat"_s, u"-safe"_s, u"0"_s, u"-i"_s, text, u"-c"_s, u"copy"_s, path});
    return path;
}

Template meanOf(const std::vector<Template>& templates) {
    Template mean(templates.front().size());
    double length = 0.0;
    for (const auto& one : templates) {
        for (size_t i = 0; i < mean.size(); ++i)
            mean[i] += one[i];
    }
    for (const float value : mean)
        length += double(value) * value;
    for (float& value : mean)
        value = float(value / std::sqrt(length));
    return mean;
}

double cosine(const Template& a, const Template& b) {
    double sum = 0.0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += double(a[i]) * b[i];
    return sum;
}

QString fingerprint(const TrackList& list) {
    QStringList words;
    for (const auto& track : list.tracks) {
        for (const auto& seen : track.sightings)
            words.append(u"%1 %2 %3"_s.arg(seen.frame).arg(seen.box.x()).arg(seen.score));
        for (const auto& face : track.offered)
            words.append(u"%1 %2 %3"_s.arg(face.record.hash.hex()).arg(face.worth).arg(face.isKept));
    }
    return words.join(u'\n');
}

} // namespace

/// Who appears in a video, and in which frames best.
class TestVideoTracks : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_people; ///< five shots of two people each

    Result<TrackList> tracksOf(const QString& path, const TrackSettings& settings = {}) {
        Job job;
        SL_TRY(auto finder, TrackFinder::open(referenceModels()));
        SL_TRY(const auto file, VideoFile::open(path, decoder()));
        return finder.find(*file, settings, job);
    }

    QString peopleVideo() {
        if (!m_people.isEmpty())
            return m_people;
        QStringList shots;
        const auto all = people();
        for (qsizetype i = 0; i + 1 < all.size(); i += 2)
            shots.append(shotOf(m_folder, all[i], all[i + 1]));
        return m_people = joined(m_folder, shots, u"people.mkv"_s);
    }

private Q_SLOTS:
    void initTestCase() {
        if (!haveFfmpeg())
            QFAIL("ffmpeg is needed: see packaging/dependencies.txt");
    }

    void tenPeopleAreTenTracks() {
        SL_NEED_REFERENCE();
        const auto path = peopleVideo();
        const auto found = tracksOf(path);
        SL_VERIFY(found);
        QCOMPARE(found->tracks.size(), size_t(10));
        for (size_t i = 0; i < found->tracks.size(); ++i) {
            const auto& track = found->tracks[i];
            QCOMPARE(track.number, int(i) + 1);
            const auto first = track.sightings.front().frame, last = track.sightings.back().frame;
            // nobody is taken for another, though every cut keeps the background and shows blurred faces
            QCOMPARE(int(first / 75), int(i) / 2);
            QCOMPARE(int(last / 75), int(i) / 2);
            // every frame of it but those passed over before it was known that somebody is there
            QVERIFY2(qint64(track.sightings.size()) >= last - first + 1 - 5,
                     qPrintable(QString::number(track.sightings.size())));
            const auto kept = track.kept();
            QVERIFY(kept.size() >= 3 && kept.size() <= 8);
            const size_t shot = i / 2;
            const double into = kept.front()->seconds - double(shot) * kShot;
            QVERIFY2(into >= kSharpFrom - 0.02 && into <= kSharpTo + 0.02, qPrintable(QString::number(into)));
            for (size_t a = 0; a < kept.size(); ++a) {
                for (size_t b = 0; b < a; ++b)
                    QVERIFY(std::abs(kept[a]->seconds - kept[b]->seconds) >= 0.4);
            }
        }
        QCOMPARE(fingerprint(*tracksOf(path)), fingerprint(*found));
    }

    /// As soon as they are seen, and without a change to the tracks.
    void whoeverIsSeenIsToldAtOnce() {
        SL_NEED_REFERENCE();
        auto finder = TrackFinder::open(referenceModels());
        SL_VERIFY(finder);
        const auto file = VideoFile::open(peopleVideo(), decoder());
        SL_VERIFY(file);
        Job job;
        std::vector<BegunTrack> told;
        std::vector<qint64> after; // frames that were done when it was told
        qint64 done = 0;
        QObject::connect(&job, &Job::progressed, &job, [&](const JobProgress& now) { done = now.done; });
        const auto found = finder->find(**file, {}, job, [&](const BegunTrack& begun) {
            told.push_back(begun);
            after.push_back(done);
        });
        SL_VERIFY(found);
        // two who are taken for one until their templates tell are told once
        QVERIFY2(told.size() >= 5, qPrintable(QString::number(told.size())));
        QCOMPARE(told[0].seconds, 0.0);
        QCOMPARE(told[1].seconds, 0.0);
        for (size_t i = 0; i < told.size(); ++i) {
            QVERIFY(i == 0 || told[i].seconds >= told[i - 1].seconds);
            QVERIFY(!told[i].picture.isNull());
            QVERIFY(after[i] <= qint64(std::llround(told[i].seconds * 25)));
        }
        QCOMPARE(fingerprint(*tracksOf(peopleVideo())), fingerprint(*found));
    }

    /// Whoever seals them need not decode them again.
    void keptFramesAreToldWhileItIsSearched() {
        SL_NEED_REFERENCE();
        auto finder = TrackFinder::open(referenceModels());
        SL_VERIFY(finder);
        const auto file = VideoFile::open(peopleVideo(), decoder());
        SL_VERIFY(file);
        std::map<qint64, FramePicture> told; // of one thread, until the search is over
        const auto keep = [&told](const FramePicture& frame) { told.insert({frame.record.ordinal, frame}); };
        Job job;
        const auto found = finder->find(**file, {}, job, {}, keep);
        SL_VERIFY(found);
        QCOMPARE(fingerprint(*tracksOf(peopleVideo())), fingerprint(*found));
        int kept = 0;
        for (const auto& track : found->tracks) {
            for (const auto* face : track.kept()) {
                const auto frame = told.find(face->record.ordinal);
                QVERIFY2(frame != told.end(), qPrintable(QString::number(face->record.ordinal)));
                QCOMPARE(frame->second.record, face->record);
                if (++kept % 8 != 1)
                    continue;
                const auto again = (*file)->again(face->record);
                SL_VERIFY(again);
                QCOMPARE(frame->second.picture, again->picture);
            }
        }
        QVERIFY(kept > 30);

        told.clear();
        TrackSettings without;
        without.held = 0;
        Job other;
        const auto same = finder->find(**file, without, other, {}, keep);
        SL_VERIFY(same);
        QVERIFY(told.empty());
        QCOMPARE(fingerprint(*same), fingerprint(*found));
    }

    /// The offered faces are those of the very frames: reached again by hash, they are found there.
    void aTrackIsAsGoodAProbeAsItsPictures() {
        SL_NEED_REFERENCE();
        const auto path = peopleVideo();
        const auto found = tracksOf(path);
        SL_VERIFY(found);
        auto file = VideoFile::open(path, decoder());
        SL_VERIFY(file);
        const auto pack = vision::findModelPack(referenceModels());
        SL_VERIFY(pack);
        auto pipeline = vision::FacePipeline::create(*pack);
        SL_VERIFY(pipeline);
        std::vector<Template> portraits;
        for (const auto& person : people()) {
            const QImage portrait = QImage(portraitOf(person, "34")).convertToFormat(QImage::Format_RGB888);
            const auto face = pipeline->portrait(portrait);
            portraits.push_back(face ? face->templ : Template(128));
        }
        const auto bestOf = [&](const Template& probe) {
            size_t best = 0;
            for (size_t i = 1; i < portraits.size(); ++i)
                best = cosine(portraits[i], probe) > cosine(portraits[best], probe) ? i : best;
            return best;
        };
        int byTrack = 0, byPictures = 0;
        double likeTrack = 0.0, likePictures = 0.0;
        for (size_t i = 0; i < found->tracks.size(); ++i) {
            std::vector<Template> ofTrack, ofPictures;
            for (const auto* kept : found->tracks[i].kept()) {
                const auto frame = (*file)->again(kept->record);
                SL_VERIFY(frame);
                const auto faces = pipeline->process(frame->picture);
                SL_VERIFY(faces);
                ofTrack.push_back(kept->face.templ);
                for (const auto& face : *faces) {
                    if (face.geometry.box.intersects(kept->face.geometry.box))
                        ofPictures.push_back(face.templ);
                }
            }
            QVERIFY(!ofPictures.empty());
            // left and right may come in either order in their first frame
            const auto& box = found->tracks[i].sightings.front().box;
            const size_t person = i / 2 * 2 + (box.center().x() > 640 ? 1 : 0);
            byTrack += bestOf(meanOf(ofTrack)) == person ? 1 : 0;
            byPictures += bestOf(meanOf(ofPictures)) == person ? 1 : 0;
            likeTrack += cosine(meanOf(ofTrack), portraits[person]) / 10.0;
            likePictures += cosine(meanOf(ofPictures), portraits[person]) / 10.0;
        }
        qInfo("right at first place: %d of 10 by track, %d by its pictures; mean similarity %.4f and %.4f",
              byTrack, byPictures, likeTrack, likePictures);
        QVERIFY(byTrack >= byPictures);
        QVERIFY(likeTrack >= likePictures - 0.02);
    }

    /// Of a crowd of small faces many are found a pixel beside where they were.
    void aSmallFaceDoesNotBreakIntoManyTracks() {
        SL_NEED_REFERENCE();
        const auto path = m_folder.filePath(u"crowd.mp4"_s);
        ffmpeg({u"-stream_loop"_s, u"1"_s, u"-i"_s, referenceFaces() + u"/../video/clip_01.mp4"_s, u"-vf"_s,
                u"scale=960:-2,fps=25"_s, u"-t"_s, u"6"_s, u"-c:v"_s, u"libx264"_s, u"-preset"_s,
                u"ultrafast"_s, u"-qp"_s, u"22"_s, path});
        const auto found = tracksOf(path);
        SL_VERIFY(found);
        // 11 on the developers' processor; 13 where templates alone decide who is the same
        QVERIFY2(found->tracks.size() <= 12, qPrintable(QString::number(found->tracks.size())));
        const auto isSeenAllTheTime = [](const Track& track) { return track.sightings.size() > 140; };
        QVERIFY(std::count_if(found->tracks.begin(), found->tracks.end(), isSeenAllTheTime) >= 4);
    }

    /// The decoder's inventions are never chosen by themselves.
    void filledInFramesAreNotOffered() {
        SL_NEED_REFERENCE();
        const auto all = people();
        const auto shot = shotOf(m_folder, all[0], all[1]);
        const auto stream = m_folder.filePath(u"holes.ts"_s);
        ffmpeg({u"-i"_s, shot, u"-c"_s, u"copy"_s, stream});
        const auto path = written(m_folder.filePath(u"torn.ts"_s), torn(bytesOf(stream), 5, 12));
        auto file = VideoFile::open(path, decoder());
        SL_VERIFY(file);
        const auto index = (*file)->index();
        SL_VERIFY(index);
        QSet<qint64> filledIn;
        for (const auto& frame : index->frames) {
            if (!frame.isWhole())
                filledIn.insert(frame.ordinal);
        }
        QVERIFY(!filledIn.isEmpty());
        const auto found = tracksOf(path);
        SL_VERIFY(found);
        QVERIFY(!found->tracks.empty());
        for (const auto& track : found->tracks) {
            for (const auto& face : track.offered) {
                QVERIFY(!filledIn.contains(face.record.ordinal));
                QCOMPARE(face.record, index->frames[size_t(face.record.ordinal)]);
            }
        }
    }

    void nobodyIsNoTrack() {
        SL_NEED_REFERENCE();
        const auto path = m_folder.filePath(u"nobody.mp4"_s);
        ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=gray:s=320x240:r=25:d=4"_s, u"-c:v"_s, u"libx264"_s,
                path});
        const auto found = tracksOf(path);
        SL_VERIFY(found);
        QVERIFY(found->tracks.empty());
        QCOMPARE(found->looked, 4); // once a second where nothing changes
        TrackSettings all;
        all.unchanged = 0.0;
        QCOMPARE(tracksOf(path, all)->looked, 20); // five a second
    }

    /// Two people who come into an empty room for a moment and go, one of them small.
    void aStillRoomIsSearchedAsIfItWereNot() {
        SL_NEED_REFERENCE();
        const auto all = people();
        const auto path = m_folder.filePath(u"room.mkv"_s);
        const auto graph = u"color=0x506070:s=1280x720:r=25:d=16,noise=alls=12:allf=t[bg];[0]scale=320:-2[a];"
                           "[1]scale=150:-2[b];[bg][a]overlay=x=60+40*t:y=180:enable='between(t,4.3,5.1)'[c];"
                           "[c][b]overlay=x=700:y=300+8*t:enable='between(t,9.1,10.4)'"_s;
        ffmpeg({u"-loop"_s, u"1"_s, u"-i"_s, portraitOf(all[0]), u"-loop"_s, u"1"_s, u"-i"_s,
                portraitOf(all[1]), u"-filter_complex"_s, graph, u"-t"_s, u"16"_s, u"-c:v"_s, u"libx264"_s,
                u"-preset"_s, u"ultrafast"_s, u"-qp"_s, u"26"_s, path});
        const auto found = tracksOf(path);
        SL_VERIFY(found);
        TrackSettings every;
        every.unchanged = 0.0;
        const auto thorough = tracksOf(path, every);
        SL_VERIFY(thorough);
        QCOMPARE(found->tracks.size(), size_t(2));
        QCOMPARE(fingerprint(*found), fingerprint(*thorough));
        QVERIFY2(found->looked + 40 <= thorough->looked,
                 qPrintable(u"%1 and %2 looks"_s.arg(found->looked).arg(thorough->looked)));
    }

    void aSearchCanBeCancelled() {
        SL_NEED_REFERENCE();
        auto finder = TrackFinder::open(referenceModels());
        SL_VERIFY(finder);
        auto file = VideoFile::open(peopleVideo(), decoder());
        SL_VERIFY(file);
        Job job;
        QObject::connect(&job, &Job::progressed, &job, [&] { job.cancel(); });
        const auto found = finder->find(**file, {}, job);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
        // the file is of use still
        SL_VERIFY((*file)->frame(3));
    }

    void aHelperThatDiesIsTold() {
        SL_NEED_REFERENCE();
        auto finder = TrackFinder::open(referenceModels());
        SL_VERIFY(finder);
        auto dying = decoder();
        dying.limits.processorTime = std::chrono::seconds(1);
        auto file = VideoFile::open(peopleVideo(), dying);
        SL_VERIFY(file);
        Job job;
        const auto found = finder->find(**file, {}, job);
        if (!found)
            QCOMPARE(found.error().code, ErrorCode::HelperStopped);
    }

    /// What is looked at in passing is the frame itself, and the one before is still at hand.
    void aLookIsOfItsFrame_data() {
        QTest::addColumn<QString>("file");
        for (const char* name : {"bframes.mp4", "opengop.mkv", "whole.ts", "raw.h264", "deep.mkv", "odd.mkv"})
            QTest::newRow(name) << QString::fromLatin1(name);
        QTest::newRow("turned") << u"rotated.mp4"_s;
    }
    void aLookIsOfItsFrame() {
        QFETCH(QString, file);
        for (const auto& sample : videoSamples()) {
            if ((sample.file == file || sample.file == u"bframes.mp4"_s) &&
                !QFile::exists(m_folder.filePath(sample.file)))
                QVERIFY(QFile::exists(madeSample(m_folder, sample)));
        }
        const auto path = m_folder.filePath(file);
        const auto hashes = framehashes(path);
        auto video = VideoFile::open(path, decoder());
        SL_VERIFY(video);
        for (qint64 ordinal = 0; ordinal < hashes.size(); ordinal += 7) {
            const auto look = (*video)->look(ordinal, 100);
            SL_VERIFY(look);
            QCOMPARE(qMax(look->picture.width(), look->picture.height()), 100);
            const auto next = (*video)->look(ordinal + 1, 100);
            const auto frame = (*video)->frame(ordinal);
            SL_VERIFY(frame);
            QCOMPARE(frame->record.hash.hex(), hashes.at(ordinal));
            QCOMPARE(frame->record.ordinal, ordinal);
            QCOMPARE(frame->record.seconds(), look->seconds);
            QCOMPARE(frame->picture.size(), look->size);
            if (!next) {
                QCOMPARE(next.error().code, ErrorCode::NotFound);
                break;
            }
        }
        const auto last = (*video)->look(hashes.size() - 1, 100);
        SL_VERIFY(last);
        QCOMPARE((*video)->look(hashes.size(), 100).error().code, ErrorCode::NotFound);
        QCOMPARE((*video)->frame(hashes.size() - 1)->record.hash.hex(), hashes.last());
        QCOMPARE((*video)->frame(0)->record.hash.hex(), hashes.first());
        QCOMPARE((*video)->look(0, 0).error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestVideoTracks)
#include "tst_videotracks.moc"
