// SPDX-License-Identifier: Apache-2.0
// How often a face has its person first among LFW's people, by what can be measured of the face before the
// search. Prints a line for each probe as CSV:
//   secondlook-suitability MODELS FACES [dark|frames] > measured.csv
// Gallery: the first picture of each LFW person and five booking photos (turned by -90 to 90 degrees) of
// each FRMDB person. Probes: FRMDB's frames, the second pictures of LFW, and two worse copies of each; with
// `dark` darkened copies instead, with `frames` the frames alone. tables.py makes the tables.
#include "engine/core/literals.h"
#include "engine/search/scan/internal/cosine.h"
#include "engine/vision/decode/imagedecoder.h"
#include "engine/vision/facepipeline.h"
#include "tests/bench/suitability/badcopies.h"

#include <QDir>
#include <QGuiApplication>
#include <QMutex>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <functional>
#include <map>
#include <thread>

using namespace sl;

namespace {

struct Portrait {
    QString person;
    Template templ;
};

struct Probe {
    QString person, file, kind;
    std::function<QImage(const QImage&, std::mt19937&)> change;
};

constexpr double kLfwEyes = 42.0; ///< pixels, median of LFW deep-funneled

QImage read(const QString& path) {
    const auto bytes = vision::readImageFile(path);
    const auto image = bytes ? vision::decodeImage(*bytes, path) : fail(bytes);
    return image ? image->pixels : QImage();
}

/// One pipeline a thread; the order of the answers does not matter to the tables.
void onTwoThreads(const vision::ModelPack& pack, size_t count,
                  const std::function<void(vision::FacePipeline&, size_t)>& work) {
    std::atomic<size_t> next = 0;
    const auto run = [&] {
        auto pipeline = vision::FacePipeline::create(pack);
        for (size_t i = next++; pipeline && i < count; i = next++)
            work(*pipeline, i);
    };
    std::thread other(run);
    run();
    other.join();
}

std::vector<std::pair<QString, QString>> galleryFiles(const QDir& faces) {
    std::vector<std::pair<QString, QString>> files;
    const QDir lfw(faces.filePath(u"lfw/images"_s));
    for (const QString& name : lfw.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        files.emplace_back(name, lfw.filePath(u"%1/%1_0001.jpg"_s.arg(name)));
    const QDir frmdb(faces.filePath(u"frmdb"_s));
    for (const QString& name : frmdb.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (int turn = 1; turn <= 5; ++turn)
            files.emplace_back(name,
                               frmdb.filePath(u"%1/mugshots/Img_%2"_s.arg(name).arg(turn) + u"3.JPG"_s));
    return files;
}

std::vector<Probe> probes(const QDir& faces, const QByteArray& only) {
    const auto same = [](const QImage& picture, std::mt19937&) { return picture; };
    const auto worse = [](const QImage& picture, std::mt19937& random) {
        return bench::badCopy(picture, kLfwEyes, random);
    };
    std::vector<Probe> list;
    const QDir lfw(faces.filePath(u"lfw/images"_s));
    int place = 0;
    for (const QString& name : lfw.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString file = lfw.filePath(u"%1/%1_0002.jpg"_s.arg(name));
        if (!QFile::exists(file) || only == "frames")
            continue;
        ++place;
        if (only == "dark") {
            if (place % 8 != 0)
                continue;
            for (const double mean : {0.4, 0.3, 0.25, 0.2, 0.15, 0.1, 0.06, 0.03}) {
                const auto darkened = [mean](const QImage& picture, std::mt19937& random) {
                    return bench::darkCopy(picture, mean, random);
                };
                list.push_back({name, file, u"%1 as it is"_s.arg(mean, 0, 'f', 2), darkened});
                list.push_back({name, file, u"%1 lightened"_s.arg(mean, 0, 'f', 2),
                                [darkened](const QImage& picture, std::mt19937& random) {
                                    const QImage dark = darkened(picture, random);
                                    const double gamma = std::log(0.45) / std::log(bench::meanGrey(dark));
                                    return bench::curved(dark, std::clamp(gamma, 0.3, 2.0));
                                }});
            }
        } else {
            if (place % 4 == 0)
                list.push_back({name, file, u"lfw"_s, same});
            list.push_back({name, file, u"worse"_s, worse});
            list.push_back({name, file, u"worse"_s, worse});
        }
    }
    if (only == "dark")
        return list;
    const QDir frmdb(faces.filePath(u"frmdb"_s));
    for (const QString& name : frmdb.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir frames(frmdb.filePath(name + u"/frames"_s));
        for (const QString& file : frames.entryList(QDir::Files))
            list.push_back({name, frames.filePath(file), u"frame"_s, same});
    }
    return list;
}

int rankOf(const Template& probe, const QString& person, const std::vector<Portrait>& gallery) {
    const auto dimension = int(probe.size());
    const double length = search::norm64(probe.data(), dimension);
    std::map<QString, double> best;
    for (const auto& [whose, templ] : gallery) {
        const double score =
            search::cosine64(search::dot64(probe.data(), templ.data(), dimension), length, 1.0);
        const auto [at, isNew] = best.try_emplace(whose, score);
        at->second = std::max(at->second, score);
    }
    const double mate = best[person];
    return 1 +
           int(std::count_if(best.begin(), best.end(), [&](const auto& one) { return one.second > mate; }));
}

} // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    const auto pack = vision::ModelPack::open(QString::fromLocal8Bit(argc > 2 ? argv[1] : ""));
    if (!pack)
        return std::fprintf(stderr, "%s\n", qPrintable(pack.error().toString())), 1;
    const QDir faces(QString::fromLocal8Bit(argv[2]));
    const auto files = galleryFiles(faces);
    std::vector<Portrait> gallery(files.size());
    onTwoThreads(*pack, files.size(), [&](vision::FacePipeline& pipeline, size_t i) {
        const QImage picture = read(files[i].second);
        if (auto face = pipeline.portrait(picture))
            gallery[i] = {files[i].first, std::move(face->templ)};
    });
    std::erase_if(gallery, [](const Portrait& portrait) { return portrait.templ.empty(); });

    const QByteArray only = argc > 3 ? argv[3] : "";
    const auto list = probes(faces, only);
    QMutex output;
    std::puts("kind,person,file,width,height,score,length,quality,eyes,yaw,pitch,sharpness,exposure,rank");
    onTwoThreads(*pack, list.size(), [&](vision::FacePipeline& pipeline, size_t i) {
        const Probe& probe = list[i];
        std::mt19937 random(static_cast<unsigned>(only == "dark" ? i / 2 : i) + 1U); // by twos
        const QImage picture = probe.change(read(probe.file), random);
        const auto found = pipeline.process(picture);
        const auto main = found ? vision::mainFace(*found, picture.size()) : std::nullopt;
        const vision::ProcessedFace none;
        const auto& face = main ? (*found)[*main] : none;
        const int rank = main ? rankOf(face.templ, probe.person, gallery) : 0;
        const QMutexLocker lock(&output);
        std::printf("%s,%s,%s,%d,%d,%.4f,%.3f,%.4f,%.1f,%.1f,%.1f,%.1f,%.1f,%d\n", qPrintable(probe.kind),
                    qPrintable(probe.person), qPrintable(QFileInfo(probe.file).fileName()), picture.width(),
                    picture.height(), face.geometry.score, face.rawLength, face.quality.unified,
                    face.quality.interEyePixels, face.quality.yawDegrees, face.quality.pitchDegrees,
                    face.quality.sharpness, face.quality.exposure, rank);
    });
    return 0;
}
