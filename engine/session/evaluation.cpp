// SPDX-License-Identifier: Apache-2.0
#include "engine/session/evaluation.h"

#include "engine/core/exceptions.h"
#include "engine/search/gallerysearch.h"
#include "engine/session/internal/portraitmaker.h"
#include "engine/session/internal/visionpool.h"
#include "engine/vision/imagedecoder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QtConcurrent>

#include <numeric>

namespace sl::session {
namespace {

using TemplateOf = QHash<QString, Template>; ///< by path; a failure to acquire is empty

/// Which way an image takes to its template.
enum class Side { Probe, Gallery };

Result<Template> acquire(vision::FacePipeline& pipeline, const QString& path, Side side,
                         const CancelToken& cancel) {
    const auto bytes = vision::readImageFile(path);
    if (!bytes)
        return fail(bytes);
    if (side == Side::Gallery) {
        auto face = portraitFace(pipeline, *bytes, path);
        if (!face)
            return fail(face);
        return std::move(face->templ);
    }
    const auto image = vision::decodeImage(*bytes, path);
    if (!image)
        return fail(image);
    auto faces = pipeline.process(image->pixels, 1.0, cancel, vision::DetectEffort::MainFace);
    if (!faces)
        return fail(faces);
    const auto main = vision::mainFace(*faces, image->pixels.size());
    if (!main)
        return fail(ErrorCode::NoFaceFound, path);
    return std::move((*faces)[*main].templ);
}

/// A picture that is broken or without a face is a failure to acquire; anything else ends the evaluation.
bool isFailureToAcquire(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileEmpty:
    case ErrorCode::NotAnImage:
    case ErrorCode::ImageTruncated:
    case ErrorCode::ImageTooLarge:
    case ErrorCode::ImageTooSmall:
    case ErrorCode::NoFaceFound:
    case ErrorCode::FaceUnclear:
        return true;
    default:
        return false;
    }
}

Result<TemplateOf> acquireAll(const QStringList& paths, Side side, const Environment& environment, Job& job) {
    auto pack = vision::findModelPack(environment.modelsFolder);
    if (!pack)
        return fail(pack);
    VisionPool pool(environment.visionThreads);
    const auto model = std::make_shared<const vision::ModelPack>(*std::move(pack));
    job.setTotal(job.progress().done + paths.size());
    std::vector<Future<Template>> running;
    for (const QString& path : paths) {
        running.push_back(pool.run(
            Urgency::Batch, model,
            [&job, path, side](vision::FacePipeline& pipeline, const vision::ModelPack&) -> Result<Template> {
                job.waitWhilePaused();
                if (job.token().isCancelled())
                    return fail(ErrorCode::Cancelled);
                auto templ = acquire(pipeline, path, side, job.token());
                job.advance(1, path);
                return templ;
            }));
    }
    TemplateOf templates;
    std::optional<Error> stopped;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const Result<Template> templ = running[size_t(i)].result();
        if (!templ && !isFailureToAcquire(templ.error().code) && !stopped)
            stopped = templ.error();
        templates.insert(paths[i], templ ? *templ : Template());
    }
    if (stopped)
        return fail(*stopped);
    return templates;
}

QStringList failuresIn(const QStringList& paths, const TemplateOf& templates) {
    QStringList failures;
    for (const QString& path : paths)
        if (templates.value(path).empty())
            failures.append(path);
    return failures;
}

struct Pair {
    QString first, second;
    bool samePerson = false;
};

QString imagePath(const QString& folder, const QString& name, const QString& number) {
    return QDir(folder).filePath(name + QLatin1Char('/') + name + QLatin1Char('_') +
                                 number.rightJustified(4, QLatin1Char('0')) + QStringLiteral(".jpg"));
}

Result<std::vector<Pair>> readPairs(const VerifyRequest& request) {
    if (!QFileInfo(request.imagesFolder).isDir())
        return fail(ErrorCode::NotFound, request.imagesFolder);
    QFile file(request.pairsFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, request.pairsFile, file.errorString());
    std::vector<Pair> pairs;
    for (int line = 1; !file.atEnd(); ++line) {
        const QString text = QString::fromUtf8(file.readLine()).trimmed();
        const QStringList fields = text.split(QLatin1Char('\t'));
        const auto image = [&](int name, int number) {
            return imagePath(request.imagesFolder, fields[name], fields[number]);
        };
        if (fields.size() == 3)
            pairs.push_back({image(0, 1), image(0, 2), true});
        else if (fields.size() == 4)
            pairs.push_back({image(0, 1), image(2, 3), false});
        else if (line > 1 && !text.isEmpty())
            return fail(ErrorCode::InvalidArgument, request.pairsFile,
                        QStringLiteral("line %1: %2").arg(line).arg(text));
    }
    if (pairs.empty())
        return fail(ErrorCode::InvalidArgument, request.pairsFile, QStringLiteral("no pairs"));
    return pairs;
}

double similarity(const Template& a, const Template& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

Result<VerifyReport> verify(const VerifyRequest& request, const Environment& environment, Job& job) {
    const auto pairs = readPairs(request);
    if (!pairs)
        return fail(pairs);
    QStringList portraits, probes;
    for (const Pair& pair : *pairs) {
        (request.firstAsPortrait ? portraits : probes).append(pair.first);
        probes.append(pair.second);
    }
    portraits.removeDuplicates();
    probes.removeDuplicates();
    const auto enrolled = acquireAll(portraits, Side::Gallery, environment, job);
    if (!enrolled)
        return fail(enrolled);
    const auto templates = acquireAll(probes, Side::Probe, environment, job);
    if (!templates)
        return fail(templates);
    VerifyReport report;
    report.images = int(portraits.size() + probes.size());
    report.failures = failuresIn(portraits, *enrolled) + failuresIn(probes, *templates);
    for (const Pair& pair : *pairs) {
        const Template first = (request.firstAsPortrait ? *enrolled : *templates).value(pair.first);
        const Template second = templates->value(pair.second);
        const bool acquired = !first.empty() && !second.empty();
        report.pairs.push_back({acquired ? similarity(first, second) : PairScore::kNoScore, pair.samePerson});
    }
    report.accuracy = crossValidatedAccuracy(report.pairs);
    report.tprAtFmr001 = truePositiveRate(report.pairs, 0.001);
    report.tprAtFmr01 = truePositiveRate(report.pairs, 0.01);
    return report;
}

struct PersonImages {
    QString person;
    QStringList images;
};

Result<std::vector<PersonImages>> personFolders(const QString& folder) {
    if (!QFileInfo(folder).isDir())
        return fail(ErrorCode::NotFound, folder);
    std::vector<PersonImages> persons;
    for (const QString& name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        PersonImages person{name, {}};
        QDirIterator files(QDir(folder).filePath(name), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            person.images.append(files.next());
        person.images.sort();
        persons.push_back(std::move(person));
    }
    return persons;
}

/// The gallery as the search sees it; persons are numbered from 1 in the given order.
Result<std::unique_ptr<search::GallerySearch>> makeGallery(const std::vector<PersonImages>& persons,
                                                           const TemplateOf& templates) {
    std::vector<search::IndexEntry> entries;
    qint64 portrait = 0;
    for (size_t i = 0; i < persons.size(); ++i) {
        for (const QString& image : persons[i].images) {
            const Template templ = templates.value(image);
            if (!templ.empty())
                entries.push_back({PersonId{qint64(i) + 1}, PortraitId{++portrait}, templ});
        }
    }
    if (entries.empty())
        return fail(ErrorCode::GalleryEmpty);
    const int dimension = int(entries.front().templ.size());
    return search::makeMemorySearch(dimension, std::move(entries));
}

Result<int> rankOf(PersonId mate, const std::vector<Template>& probe, const search::GallerySearch& gallery,
                   const CancelToken& cancel) {
    search::SearchRequest request;
    request.probe = probe;
    request.listLength = int(gallery.personCount());
    const auto answer = gallery.search(request, cancel);
    if (!answer)
        return fail(answer);
    for (size_t i = 0; i < answer->persons.size(); ++i)
        if (answer->persons[i].person == mate)
            return int(i) + 1;
    return 0;
}

/// One probe per image, or with `fuse` one per person.
std::vector<PersonImages> probesOf(const std::vector<PersonImages>& persons, bool fuse) {
    std::vector<PersonImages> probes;
    for (const PersonImages& person : persons) {
        if (fuse)
            probes.push_back(person);
        else
            for (const QString& image : person.images)
                probes.push_back({person.person, {image}});
    }
    return probes;
}

Status rankProbes(const std::vector<PersonImages>& probes, const std::vector<PersonImages>& people,
                  const TemplateOf& templates, const IdentifyRequest& request, const CancelToken& cancel,
                  IdentifyReport& report) {
    const auto gallery = makeGallery(people, templates);
    if (!gallery)
        return fail(gallery);
    report.galleryPersons = int((*gallery)->personCount());
    report.galleryImages = int((*gallery)->templateCount());
    QHash<QString, PersonId> ids;
    for (size_t i = people.size(); i-- > 0;)
        ids.insert(people[i].person, PersonId{qint64(i) + 1});
    for (const PersonImages& probe : probes) {
        std::vector<Template> faces;
        for (const QString& image : probe.images)
            if (const Template templ = templates.value(image); !templ.empty())
                faces.push_back(templ);
        const QString name =
            request.fuse ? probe.person
                         : probe.person + QLatin1Char('/') + QFileInfo(probe.images.value(0)).fileName();
        if (faces.empty()) {
            ++report.probesNotAcquired;
            report.probes.push_back({name, 0});
            continue;
        }
        const auto rank = rankOf(ids.value(probe.person), faces, **gallery, cancel);
        if (!rank)
            return fail(rank.error());
        report.probes.push_back({name, *rank});
    }
    return {};
}

Result<IdentifyReport> identify(const IdentifyRequest& request, const Environment& environment, Job& job) {
    auto people = personFolders(request.galleryFolder);
    if (!people)
        return fail(people);
    const auto probePersons = personFolders(request.probesFolder);
    if (!probePersons)
        return fail(probePersons);
    if (!request.distractorsFolder.isEmpty()) {
        auto others = personFolders(request.distractorsFolder);
        if (!others)
            return fail(others);
        std::move(others->begin(), others->end(), std::back_inserter(*people));
    }
    const auto probes = probesOf(*probePersons, request.fuse);
    if (probes.empty())
        return fail(ErrorCode::InvalidArgument, request.probesFolder,
                    QStringLiteral("no folder of a person"));
    QStringList paths;
    for (const PersonImages& person : *people)
        paths += person.images;
    for (const PersonImages& person : *probePersons)
        paths += person.images;
    paths.removeDuplicates();
    const auto templates = acquireAll(paths, Side::Probe, environment, job);
    if (!templates)
        return fail(templates);
    IdentifyReport report;
    report.failures = failuresIn(paths, *templates);
    if (const Status ranked = rankProbes(probes, *people, *templates, request, job.token(), report); !ranked)
        return fail(ranked.error());
    return report;
}

template <class Report, class Request>
EvaluationRun<Report> start(Result<Report> (*work)(const Request&, const Environment&, Job&),
                            const Request& request, const Environment& environment) {
    auto job = std::make_shared<Job>();
    auto report = QtConcurrent::run([job, work, request, environment] {
        auto answer = caught([&] { return work(request, environment, *job); });
        job->finish();
        return answer;
    });
    return {job, report};
}

} // namespace

double IdentifyReport::rate(int rank) const {
    std::vector<int> ranks;
    for (const ProbeRank& probe : probes)
        ranks.push_back(probe.rank);
    return rankRate(ranks, rank);
}

EvaluationRun<VerifyReport> evaluateVerification(const VerifyRequest& request,
                                                 const Environment& environment) {
    return start(&verify, request, environment);
}

EvaluationRun<IdentifyReport> evaluateIdentification(const IdentifyRequest& request,
                                                     const Environment& environment) {
    return start(&identify, request, environment);
}

} // namespace sl::session
